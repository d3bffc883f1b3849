// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "ui/parts/card.h"
#include "ui/theme/marks.h"
#include "ui/wizard/checksession.h"

class QLineEdit;
class QPushButton;

namespace postern::ui {

class Disclosure;
class MarkLabel;
class SourceDrop;
class WrapLabel;

// While the message is on its way: how long already, why it may take long, and what the user can do: show a message
// that has arrived, tell the code that came, or end the wait. Hidden until there is something to wait for.
class WaitCard : public Card
{
    Q_OBJECT

public:
    explicit WaitCard(CheckSession &session, QWidget *parent = nullptr);

    void begin();
    void show(const check::Event &event);
    using QWidget::show;

private:
    void tell(Mark mark, const QString &text);
    void setWaiting(bool isWaiting);
    void handIn(const QByteArray &source);
    void tellCode();

    CheckSession &m_session;
    MarkLabel *m_mark;
    WrapLabel *m_sentence;
    WrapLabel *m_note;
    QWidget *m_codeRow;
    QLineEdit *m_code;
    QPushButton *m_tellCode;
    QWidget *m_buttons;
    QPushButton *m_showIt;
    QPushButton *m_giveUp;
    SourceDrop *m_source;
    Disclosure *m_why;
};

} // namespace postern::ui
