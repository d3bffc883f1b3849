// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/performance.h"
#include "ui/parts/card.h"

class QVBoxLayout;

namespace postern::ui {

class TextLabel;

// A mailbox that one may look into: what lies in it, with the Received lines that say how it came there.
class MailboxCard : public Card
{
    Q_OBJECT

public:
    explicit MailboxCard(QWidget *parent = nullptr);

    void clear(const learn::Situation &situation); // nothing was sent yet
    void show(const learn::Performed &performed);
    using QWidget::show;
    QWidget *proof() const; // the line of Company A's server; what is said instead where nothing has arrived

private:
    void addHeader(const QString &name, const QString &value, bool isMarked, bool isBlamed);

    TextLabel *m_title;
    TextLabel *m_count;
    QWidget *m_headers;
    QVBoxLayout *m_rows;
    TextLabel *m_sentence;
};

} // namespace postern::ui
