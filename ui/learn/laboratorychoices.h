// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/situation.h"
#include "ui/parts/card.h"

#include <QMap>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;
class QVBoxLayout;

namespace postern::ui {

class TextLabel;

// What can be chosen in the laboratory: who sends to whom, how the envelope is written, Company A's two rules, and what
// else may be wrong with its relay.
class LaboratoryChoices : public QWidget
{
    Q_OBJECT

public:
    explicit LaboratoryChoices(QWidget *parent = nullptr);

    learn::Situation situation() const;
    void spread(); // in two columns, where all of it is to be seen at once
    void reset();  // a stranger, johndoe, and a relay as it should be

signals:
    void changed();

private:
    // How the envelope is written.
    enum Writing { Plainly, AsCompanyA, WithPercent };

    void addSender(QVBoxLayout *layout);
    void addRecipient(QVBoxLayout *layout);
    void addWriting(QVBoxLayout *layout);
    void addRules(QVBoxLayout *layout);
    void addFlaws(QVBoxLayout *layout);
    QCheckBox *addSwitch(QVBoxLayout *layout, const QString &words, const QString &name, TextLabel *&below);
    bool isOutsideMailbox() const;
    void choose();
    void renew();

    QBoxLayout *m_halves;
    QWidget *m_between = nullptr; // a line
    QRadioButton *m_outside;
    QRadioButton *m_inside;
    QButtonGroup *m_recipients;
    QComboBox *m_writing;
    QCheckBox *m_insideRule;
    QCheckBox *m_outsideRule;
    TextLabel *m_insideWords = nullptr;
    TextLabel *m_outsideWords = nullptr;
    QMap<learn::Flaw, QCheckBox *> m_flaws;
    bool m_isResetting = false;
};

} // namespace postern::ui
