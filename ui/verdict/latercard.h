// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/messagewatch.h"
#include "core/check/record.h"
#include "ui/parts/card.h"
#include "ui/theme/marks.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace postern::ui {

class MarkLabel;
class SourceDrop;
class WrapLabel;

// A saved check whose message was not seen: it may have come since. Goes on with the watch where it was, or reads what
// the user shows, and hands out the record with what is known now. Hidden where there is nothing to wait for.
class LaterCard : public Card
{
    Q_OBJECT

public:
    explicit LaterCard(QWidget *parent = nullptr);
    ~LaterCard() override;

    void setRecord(const check::Record &record);

signals:
    void grown(const postern::check::Record &record); // by something that was seen, or by more time

private:
    void look();
    void handIn(const QByteArray &source);
    void begin(std::unique_ptr<delivery::Watcher> watcher);
    void happened(const check::Event &event);
    void ended();
    void say(Mark mark, const QString &text);
    void showButtons(bool isLooking);

    check::Record m_record;
    std::unique_ptr<check::MessageWatch> m_watch; // of its evidence
    MarkLabel *m_mark;
    WrapLabel *m_sentence;
    QLineEdit *m_password;
    QPushButton *m_look;
    QPushButton *m_stop;
    SourceDrop *m_source;
};

} // namespace postern::ui
