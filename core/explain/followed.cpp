// SPDX-License-Identifier: Apache-2.0
#include "core/explain/followed.h"

#include <algorithm>
#include <utility>

namespace postern::explain {

namespace {

using Kind = smtp::TranscriptEntry::Kind;

constexpr qsizetype kCodeLength = 3;
constexpr char kStartMailInput[] = "354"; // RFC 5321, 4.1.1.4
constexpr char kContinue[] = "334";       // RFC 4954, 4

QByteArrayView withoutEnd(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

// As smtp::ReplyReader has it: three digits from 200 to 599, then a blank, a hyphen or nothing.
bool isReply(QByteArrayView line)
{
    bool isNumber = false;
    const int code = line.first(std::min(kCodeLength, line.size())).toInt(&isNumber);
    if (!isNumber || line.size() < kCodeLength || code < 200 || code > 599)
        return false;
    return line.size() == kCodeLength || line[kCodeLength] == ' ' || line[kCodeLength] == '-'
        || line[kCodeLength] == '\t';
}

// RFC 5321, 4.2: a hyphen behind the code says that there is more.
bool isContinued(QByteArrayView line)
{
    return line.size() > kCodeLength && line[kCodeLength] == '-';
}

} // namespace

LineFollower::LineFollower()
{
    m_waiting.push_back({smtp::Verb::Greeting, smtp::kNoEnvelope, 0, true, true});
}

FollowedLine LineFollower::follow(const smtp::TranscriptEntry &entry)
{
    switch (entry.kind) {
    case Kind::Said:
        return said(entry);
    case Kind::Heard:
        return heard(entry);
    case Kind::Encrypted:
        m_isInside = false; // what came before the handshake is forgotten
        break;
    default:
        break;
    }
    return {};
}

FollowedLine LineFollower::said(const smtp::TranscriptEntry &entry)
{
    const QByteArrayView line = withoutEnd(entry.bytes);
    FollowedLine followed;
    followed.envelope = entry.envelope;
    if (m_isMessage && line != QByteArrayView(".")) {
        followed.verb = smtp::Verb::Message;
        return followed;
    }
    followed.verb = std::exchange(m_isMessage, false) ? smtp::Verb::Message
        : std::exchange(m_isAuth, false)              ? smtp::Verb::Auth
                                                      : smtp::verbOf(line);
    followed.exchange = m_exchanges++;
    m_waiting.push_back(followed);
    return followed;
}

FollowedLine LineFollower::heard(const smtp::TranscriptEntry &entry)
{
    const QByteArrayView line = withoutEnd(entry.bytes);
    FollowedLine followed = m_waiting.empty() ? FollowedLine() : m_waiting.front();
    // What is no reply answers nothing, and after it nothing can be told from anything else.
    m_isLost = m_isLost || (!line.trimmed().isEmpty() && !isReply(line));
    if (m_isLost || line.trimmed().isEmpty() || !entry.bytes.endsWith('\n'))
        return m_isLost ? FollowedLine() : followed;
    followed.isFirst = !m_isInside;
    followed.isLast = !isContinued(line);
    m_isInside = !followed.isLast;
    if (followed.isLast && !m_waiting.empty()) {
        m_waiting.pop_front();
        m_isMessage = followed.verb == smtp::Verb::Data && line.startsWith(kStartMailInput);
        m_isAuth = followed.verb == smtp::Verb::Auth && line.startsWith(kContinue);
    }
    return followed;
}

} // namespace postern::explain
