// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/addresstest.h"
#include "ui/parts/field.h"
#include "ui/wizard/draft.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace postern::ui {

class SourceDrop;

// Where the test message will come out, and that this is a mailbox of the user's: read there, or shown by a code that
// the user mails to it. The password stays in the draft, and the draft in memory.
class MailboxForm : public QWidget
{
    Q_OBJECT

public:
    explicit MailboxForm(Draft &draft, QWidget *parent = nullptr);
    ~MailboxForm() override;

    void fill(); // from the draft, when the page is shown
    bool isComplete() const;

signals:
    void changed(); // isComplete() may say something else now

private:
    void kindChosen();
    void placeTyped();
    void forgetProof();
    void test();
    void shown(const verdict::OwnAddress &own);
    void codeWanted();
    void say(explain::Tone tone, const QString &text);
    void showState();

    Draft &m_draft;
    QComboBox *m_kind;
    QLineEdit *m_place;
    Field *m_placeField;
    QLineEdit *m_password;
    Field *m_passwordField;
    QWidget *m_own;
    QPushButton *m_look;
    MarkLabel *m_mark;
    TextLabel *m_said;
    SourceDrop *m_source;
    TextLabel *m_practice;
    QWidget *m_fields;
    std::unique_ptr<delivery::AddressTest> m_test;
    QString m_shownFor; // the place and the recipient that the proof is of
};

} // namespace postern::ui
