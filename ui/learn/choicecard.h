// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/card.h"

#include <QStringList>

class QButtonGroup;
class QVBoxLayout;

namespace postern::ui {

class TextLabel;

// A numbered step in which one of several things is taken, and what there is to say about it.
class ChoiceCard : public Card
{
    Q_OBJECT

public:
    ChoiceCard(int number, const QString &name, const QString &words, QWidget *parent = nullptr);

    void setChoices(const QStringList &choices); // anew: none is taken, nothing is said
    void say(const QString &words, explain::Tone tone);
    void saySoftly(const QString &words); // without a tone
    void setOpen(bool isOpen);            // whether something can be taken
    void settle();                        // only the one that was taken is left
    void focusChoice();                   // the one that was taken, or the first
    QWidget *answer() const;
    QWidget *orderBehind(QWidget *widget); // for the Tab key; hands back its own last

signals:
    void taken(int choice);

private:
    TextLabel *m_words;
    QVBoxLayout *m_choices;
    QButtonGroup *m_group = nullptr;
    TextLabel *m_answer;
};

} // namespace postern::ui
