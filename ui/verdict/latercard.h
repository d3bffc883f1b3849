// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/record.h"
#include "ui/parts/card.h"
#include "ui/theme/marks.h"

class QLineEdit;
class QPushButton;

namespace postern::ui {

class LaterWatches;
class MarkLabel;
class SourceDrop;
class WrapLabel;

// A saved check whose message was not seen: it may have come since. Has the watch gone on with where it was, or what
// the user shows read; what comes of it the watches tell. Hidden where there is nothing to wait for.
class LaterCard : public Card
{
    Q_OBJECT

public:
    explicit LaterCard(LaterWatches &watches, QWidget *parent = nullptr); // they have to outlive it

    void setRecord(const check::Record &record, const QString &file);

private:
    void look();
    void handIn(const QByteArray &source);
    void happened(const check::Event &event);
    void failed(const check::Record &record);
    void say(Mark mark, const QString &text);
    void showButtons(bool isLooking);

    LaterWatches &m_watches;
    check::Record m_record;
    QString m_file;
    MarkLabel *m_mark;
    WrapLabel *m_sentence;
    QLineEdit *m_password;
    QPushButton *m_look;
    QPushButton *m_stop;
    SourceDrop *m_source;
};

} // namespace postern::ui
