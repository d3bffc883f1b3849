// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/exchange.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace postern::smtp {

namespace {

constexpr int kStartMailInput = 354;   // RFC 5321, 4.1.1.4
constexpr int kContinue = 334;         // RFC 4954, 4
constexpr qsizetype kFirstBytes = 200; // enough to recognise a web server by

QByteArray withoutEnd(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line.toByteArray();
}

class Reading
{
public:
    explicit Reading(Conversation &conversation)
        : m_conversation(conversation)
    {
        m_conversation.exchanges.push_back({Verb::Greeting, {}, kNoEnvelope, false, {}, {}, {}});
        m_waiting.push_back(0);
    }

    void said(const TranscriptEntry &entry)
    {
        const QByteArray line = withoutEnd(entry.bytes);
        if (m_isMessage && line != ".")
            return; // the text of a message holds no command
        const Verb verb = std::exchange(m_isMessage, false) ? Verb::Message
            : std::exchange(m_isAuth, false)                ? Verb::Auth
                                                            : verbOf(line);
        m_waiting.push_back(m_conversation.exchanges.size());
        m_conversation.exchanges.push_back({verb, line, entry.envelope, m_isEncrypted, entry.at, entry.at, {}});
    }

    void heard(const TranscriptEntry &entry)
    {
        if (m_conversation.firstBytes.isEmpty())
            m_conversation.firstBytes =
                withoutEnd(entry.bytes).first(std::min(kFirstBytes, withoutEnd(entry.bytes).size()));
        m_reader.feed(entry.bytes);
        while (auto reply = m_reader.next()) {
            if (m_waiting.empty()) {
                m_conversation.unasked.push_back(*reply);
                continue;
            }
            Exchange &exchange = m_conversation.exchanges[m_waiting.front()];
            m_waiting.pop_front();
            m_isMessage = exchange.verb == Verb::Data && reply->code() == kStartMailInput;
            m_isAuth = exchange.verb == Verb::Auth && reply->code() == kContinue;
            exchange.heardAt = entry.at;
            exchange.reply = std::move(reply);
        }
        m_conversation.badReply = m_reader.error();
    }

    void encrypted()
    {
        m_reader.forget();
        m_isEncrypted = true;
    }

private:
    Conversation &m_conversation;
    ReplyReader m_reader;
    std::deque<std::size_t> m_waiting;
    bool m_isEncrypted = false;
    bool m_isMessage = false;
    bool m_isAuth = false;
};

} // namespace

const Exchange *Conversation::first(Verb verb) const
{
    const auto found =
        std::find_if(exchanges.begin(), exchanges.end(), [verb](const Exchange &e) { return e.verb == verb; });
    return found == exchanges.end() ? nullptr : &*found;
}

const Exchange *Conversation::last(Verb verb) const
{
    const auto found =
        std::find_if(exchanges.rbegin(), exchanges.rend(), [verb](const Exchange &e) { return e.verb == verb; });
    return found == exchanges.rend() ? nullptr : &*found;
}

Conversation readConversation(const Transcript &transcript)
{
    Conversation conversation;
    Reading reading(conversation);
    for (const TranscriptEntry &entry : transcript) {
        switch (entry.kind) {
        case TranscriptEntry::Kind::Said:
            reading.said(entry);
            break;
        case TranscriptEntry::Kind::Heard:
            reading.heard(entry);
            break;
        case TranscriptEntry::Kind::Encrypted:
            reading.encrypted();
            break;
        case TranscriptEntry::Kind::Dropped:
            conversation.plaintextBeforeTls += entry.bytes;
            break;
        case TranscriptEntry::Kind::Connected:
        case TranscriptEntry::Kind::Silence:
        case TranscriptEntry::Kind::Closed:
        case TranscriptEntry::Kind::Left:
            break;
        }
    }
    return conversation;
}

Verb verbOf(QByteArrayView line)
{
    struct Named
    {
        const char *word;
        Verb verb;
    };
    static constexpr Named known[] = {
        {"EHLO", Verb::Hello}, {"HELO", Verb::Hello}, {"STARTTLS", Verb::StartTls},
        {"AUTH", Verb::Auth},  {"MAIL", Verb::Mail},  {"RCPT", Verb::Rcpt},
        {"DATA", Verb::Data},  {"RSET", Verb::Reset}, {"QUIT", Verb::Quit},
    };
    const QByteArray word = withoutEnd(line).trimmed().split(' ').first().toUpper();
    const auto found =
        std::find_if(std::begin(known), std::end(known), [&word](const Named &one) { return word == one.word; });
    return found == std::end(known) ? Verb::Other : found->verb;
}

} // namespace postern::smtp
