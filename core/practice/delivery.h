// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/replyreader.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <vector>

namespace postern::practice {

// A message on its way from one server to the next.
struct Parcel
{
    QByteArray sender;         // paths
    QByteArrayList recipients; // at least one
    QByteArray content;
};

// The client's side of handing one message over: replies go in, lines come out. One command at a time, all or nothing:
// there is but one exchanger to go to, and it takes everything.
class Delivery
{
public:
    enum class State { Underway, Delivered, Failed };

    explicit Delivery(const Parcel &parcel, const QByteArray &hello);

    QByteArray received(QByteArrayView bytes); // what has to be written now
    void lost();                               // the connection is gone, or nothing came in time
    State state() const { return m_state; }    // Delivered as soon as the message was taken
    bool isOver() const { return m_isOver; }   // nothing more to say

private:
    struct Step
    {
        int expects; // the first digit of the reply to wait for
        QByteArray then;
    };

    smtp::ReplyReader m_replies;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    State m_state = State::Underway;
    bool m_isOver = false;
};

// RFC 5321, 4.5.2: a dot in front of every line that starts with one, and the line that ends the message.
QByteArray dotStuffed(const QByteArray &content);

} // namespace postern::practice
