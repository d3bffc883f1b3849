// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/imaptalk.h"

#include "core/verdict/bounce.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace postern::delivery {

namespace {

// A response's line; of a search in a large mailbox many numbers stand in one.
constexpr qsizetype kMaxLine = 256 * 1024;
// What is asked for, and a little for servers that count in their own way.
constexpr qsizetype kMaxLiteral = verdict::kArrivalAtMost + 1024;
// RFC 7162, 4 (and RFC 2683, 3.2.1.5): a command may have 8,000 octets. A token takes about 110.
constexpr qsizetype kTokensInSearch = 32;
// A mailbox may hold more with our token than anybody needs: an echo, a loop.
constexpr qsizetype kMaxFetched = qsizetype(verdict::kArrivalsAtMost);

// RFC 9051, 4.3: quoted. Whoever is in here has no control characters.
QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool hasWord(const QByteArray &text, QByteArrayView word)
{
    return text.size() >= word.size()
        && QByteArrayView(text).first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

// "OR a OR b c" (RFC 9051, 6.4.4).
QByteArray anyOf(const QByteArrayList &keys)
{
    QByteArray out;
    for (qsizetype i = 0; i < keys.size(); ++i)
        out += (i == 0 ? "" : " ") + QByteArray(i + 1 < keys.size() ? "OR " : "") + keys[i];
    return out;
}

// The internal date has no zone: a day more is looked at.
QByteArray since(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    return "SINCE " + QLocale::c().toString(when.toUTC().date().addDays(-1), QStringLiteral("d-MMM-yyyy")).toLatin1()
        + ' ';
}

} // namespace

QByteArray modifiedUtf7(const QString &name)
{
    QByteArray out;
    for (qsizetype i = 0; i < name.size();) {
        if (name[i] == u'&') {
            out += "&-";
            ++i;
            continue;
        }
        const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; };
        if (isPlain(name[i])) {
            out += char(name[i++].unicode());
            continue;
        }
        QByteArray utf16;
        for (; i < name.size() && !isPlain(name[i]); ++i) {
            utf16 += char(name[i].unicode() >> 8);
            utf16 += char(name[i].unicode() & 0xff);
        }
        out += '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
    }
    return out;
}

ImapTalk::ImapTalk(const QString &mailbox, Expectation expectation)
    : m_mailbox(quoted(modifiedUtf7(mailbox)))
    , m_expectation(std::move(expectation))
{
}

void ImapTalk::expect(const Expectation &expectation)
{
    m_expectation = expectation;
    m_fetched.clear();
    m_hasAskedOwner = false;
}

QByteArray ImapTalk::look()
{
    if (!m_isOpen)
        m_steps.push_back({Kind::Examine, "EXAMINE " + m_mailbox, {}});
    else
        m_steps.push_back({Kind::Noop, "NOOP", {}}); // lets the server say what is new (RFC 9051, 6.1.2)
    plan();
    return sendNext();
}

void ImapTalk::plan()
{
    for (qsizetype from = 0; from < m_expectation.tokens.size(); from += kTokensInSearch) {
        QByteArrayList keys;
        for (const QByteArray &token : m_expectation.tokens.mid(from, kTokensInSearch))
            keys += "TEXT " + quoted(token); // header and body; a bounce has it in the body
        m_steps.push_back({Kind::SearchOurs, "UID SEARCH " + since(m_expectation.since) + anyOf(keys), {}});
    }
    if (std::exchange(m_hasAskedOwner, true))
        return;
    for (const smtp::MailAddress &one : m_expectation.recipients) {
        const QByteArray address = quoted(one.toByteArray());
        m_steps.push_back({Kind::SearchOwner,
                           "UID SEARCH OR HEADER Delivered-To " + address + " HEADER X-Original-To " + address,
                           one.toByteArray()});
    }
}

QByteArray ImapTalk::sendNext()
{
    if (m_steps.empty() || m_trouble)
        return {};
    return 'P' + QByteArray::number(++m_lastTag) + ' ' + m_steps.front().command + "\r\n";
}

QByteArray ImapTalk::leave() const
{
    return "P0 LOGOUT\r\n";
}

QByteArray ImapTalk::received(QByteArrayView bytes)
{
    m_input += bytes;
    QByteArray out;
    while (!m_trouble) {
        if (m_literal >= 0) {
            if (m_input.size() < m_literal)
                break;
            m_lastLiteral = m_input.first(m_literal);
            m_input.remove(0, m_literal);
            m_literal = -1;
            continue;
        }
        const qsizetype end = m_input.indexOf('\n');
        if (end < 0) {
            if (m_input.size() > kMaxLine)
                fail(verdict::WatchTrouble::ProtocolFailed, m_input.left(80));
            break;
        }
        QByteArray text = m_input.first(end);
        m_input.remove(0, end + 1);
        if (text.endsWith('\r'))
            text.chop(1);
        out += line(text);
    }
    return out;
}

// A line of a response, or its end behind a literal. One that ends with "{123}" announces the next literal.
QByteArray ImapTalk::line(const QByteArray &text)
{
    m_response += text;
    if (m_response.size() > kMaxLine) {
        fail(verdict::WatchTrouble::ProtocolFailed, m_response.left(80));
        return {};
    }
    const qsizetype open = m_response.lastIndexOf('{');
    if (m_response.endsWith('}') && open >= 0) {
        bool isNumber = false;
        const qlonglong size = m_response.sliced(open + 1).chopped(1).toLongLong(&isNumber);
        if (isNumber && (size < 0 || size > kMaxLiteral))
            fail(verdict::WatchTrouble::ProtocolFailed, m_response.left(80));
        if (isNumber) {
            m_literal = qsizetype(size);
            return {};
        }
    }
    const QByteArray response = std::exchange(m_response, {});
    if (response.startsWith("* "))
        untagged(response.sliced(2));
    const QByteArray tag = 'P' + QByteArray::number(m_lastTag) + ' ';
    m_lastLiteral.clear();
    return response.startsWith(tag) && !m_steps.empty() ? tagged(response.sliced(tag.size()), response) : QByteArray();
}

QByteArray ImapTalk::tagged(const QByteArray &status, const QByteArray &response)
{
    const Step step = m_steps.front();
    m_steps.pop_front();
    const bool isOk = hasWord(status, "OK");
    if (step.kind == Kind::Examine && !isOk) {
        fail(verdict::WatchTrouble::NoSuchPlace, response);
    } else if (step.kind == Kind::Examine) {
        m_isOpen = true;
    } else if (step.kind == Kind::SearchOurs && !isOk) {
        fail(verdict::WatchTrouble::ProtocolFailed, response);
    }
    // A message that is gone, and a search for an owner that is not understood, cost nothing.
    return sendNext();
}

void ImapTalk::untagged(const QByteArray &response)
{
    if (hasWord(response, "BYE")) {
        fail(verdict::WatchTrouble::Unreachable, response);
        return;
    }
    if (m_steps.empty())
        return;
    const Step &step = m_steps.front();
    if (const qsizetype at = response.indexOf("[UIDVALIDITY "); at >= 0 && step.kind == Kind::Examine) {
        const QByteArray validity = response.sliced(at, std::max<qsizetype>(response.indexOf(']', at), at) - at);
        if (std::exchange(m_validity, validity) != validity)
            m_fetched.clear();
        return;
    }
    if (hasWord(response, "SEARCH")) {
        const QByteArrayList numbers = response.sliced(6).simplified().split(' ');
        if (step.kind == Kind::SearchOwner && !numbers.first().isEmpty())
            m_owners.insert(step.argument);
        if (step.kind != Kind::SearchOurs)
            return;
        for (const QByteArray &uid : numbers) {
            const bool isUid = !uid.isEmpty() && uid.size() <= 10
                && std::all_of(uid.begin(), uid.end(), [](char c) { return c >= '0' && c <= '9'; });
            if (!isUid || m_fetched.contains(uid) || m_fetched.size() >= kMaxFetched)
                continue;
            m_fetched.insert(uid);
            m_steps.push_back(
                {Kind::Fetch,
                 "UID FETCH " + uid + " (BODY.PEEK[]<0." + QByteArray::number(verdict::kArrivalAtMost) + ">)", uid});
        }
        return;
    }
    if (step.kind == Kind::Fetch)
        readFetch(response);
}

// "12 FETCH (UID 7 BODY[]<0> {123}…)", or the text in quotes where it is short. The search may have been lax.
void ImapTalk::readFetch(const QByteArray &response)
{
    const qsizetype body = response.indexOf("BODY[]");
    if (body < 0)
        return;
    QByteArray source = m_lastLiteral;
    const qsizetype quote = response.indexOf('"', body);
    if (source.isEmpty() && quote >= 0) {
        for (qsizetype i = quote + 1; i < response.size() && response[i] != '"'; ++i)
            source += response[i] == '\\' && i + 1 < response.size() ? response[++i] : response[i];
    }
    if (verdict::tokenIn(source, m_expectation.tokens))
        m_sources.push_back(source);
}

std::vector<QByteArray> ImapTalk::takeSources()
{
    return std::exchange(m_sources, {});
}

bool ImapTalk::belongsTo(const smtp::MailAddress &recipient) const
{
    return m_owners.contains(recipient.toByteArray());
}

void ImapTalk::fail(verdict::WatchTrouble trouble, const QByteArray &complaint)
{
    if (m_trouble)
        return;
    m_trouble = trouble;
    m_complaint = complaint;
    m_steps.clear();
}

} // namespace postern::delivery
