// SPDX-License-Identifier: Apache-2.0
#include "core/practice/delivery.h"

#include "core/smtp/bytes.h"

namespace postern::practice {

Delivery::Delivery(const Parcel &parcel, const QByteArray &hello)
{
    // RFC 6152, 3: a body with eight bits has to be announced. The exchanger offers that.
    const QByteArray body = smtp::hasEightBit(parcel.content) ? " BODY=8BITMIME\r\n" : "\r\n";
    m_steps.push_back({2, "EHLO " + hello + "\r\n"});
    m_steps.push_back({2, "MAIL FROM:" + parcel.sender + body});
    for (const QByteArray &recipient : parcel.recipients)
        m_steps.push_back({2, "RCPT TO:" + recipient + "\r\n"});
    m_steps.push_back({2, "DATA\r\n"});
    m_steps.push_back({3, dotStuffed(parcel.content)});
    m_steps.push_back({2, "QUIT\r\n"});
}

QByteArray Delivery::received(QByteArrayView bytes)
{
    QByteArray out;
    m_replies.feed(bytes);
    while (const auto reply = m_replies.next()) {
        if (m_isOver)
            break;
        if (m_next == m_steps.size()) { // the answer to QUIT, whatever it is
            m_isOver = true;
            break;
        }
        if (reply->code() / 100 != m_steps[m_next].expects) {
            m_state = State::Failed;
            m_next = m_steps.size() - 1; // leave politely
        }
        out += m_steps[m_next++].then;
        if (m_next == m_steps.size() && m_state == State::Underway)
            m_state = State::Delivered;
    }
    if (m_replies.error())
        lost();
    return out;
}

void Delivery::lost()
{
    if (m_state == State::Underway)
        m_state = State::Failed;
    m_isOver = true;
}

QByteArray dotStuffed(const QByteArray &content)
{
    QByteArray out = content.startsWith('.') ? '.' + content : content;
    out.replace("\r\n.", "\r\n..");
    if (!out.isEmpty() && !out.endsWith("\r\n"))
        out += "\r\n";
    return out + ".\r\n";
}

} // namespace postern::practice
