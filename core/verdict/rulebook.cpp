// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/rulebook.h"

#include "core/smtp/bytes.h"
#include "core/smtp/path.h"
#include "core/verdict/ruleparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

// Replies that we keep the meaning of. A server has a few dozen; more is somebody playing with us.
constexpr qsizetype kKnownAtMost = 1000;
// Exchanges that we keep the meaning of, word for word: all of a few checks.
constexpr qsizetype kSeenAtMost = 20000;

// "5xx" and "x.7.1": an x stands for whatever is there.
bool isLike(QByteArrayView pattern, QByteArrayView code)
{
    const QList<QByteArray> wanted = pattern.toByteArray().split('.');
    const QList<QByteArray> given = code.toByteArray().split('.');
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != "x" && wanted[i] != given[i])
            return false;
    }
    return true;
}

// The path of a MAIL or RCPT command, with its brackets and without the parameters behind it.
QByteArray pathIn(const QByteArray &said)
{
    const qsizetype colon = said.indexOf(':');
    if (colon < 0)
        return {};
    const QByteArray rest = said.sliced(colon + 1).trimmed();
    if (!rest.startsWith('<'))
        return rest.first(rest.contains(' ') ? rest.indexOf(' ') : rest.size());
    bool isQuoted = false;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] == '\\')
            ++i; // RFC 5321, 4.1.2: a quoted pair
        else if (rest[i] == '"')
            isQuoted = !isQuoted;
        else if (rest[i] == '>' && !isQuoted)
            return rest.first(i + 1);
    }
    return rest;
}

void takeOut(QString &text, const QByteArray &part)
{
    // Shorter ones are words of their own: a user called "a".
    constexpr qsizetype kTelling = 3;
    if (part.size() < kTelling)
        return;
    // Never out of the middle of a word: "all" out of "allowed".
    const QString whole = u"(?<!\\w)"_s + QRegularExpression::escape(QString::fromUtf8(part)) + u"(?!\\w)"_s;
    text.replace(QRegularExpression(whole, QRegularExpression::CaseInsensitiveOption), u"*"_s);
}

// The text of all lines as one, since what is broken over lines belongs together: without the enhanced code that may
// stand on each of them (RFC 2034, 4), and no longer than anybody reads.
QString textOf(const smtp::Reply &reply)
{
    // RFC 5321, 4.5.3.1.5: 512 octets a line. Real refusals have up to a dozen lines; the rules are tried on all of it.
    constexpr qsizetype kReadAtMost = 6000;
    QString text;
    for (const QByteArray &line : reply.lines()) {
        const qsizetype blank = line.indexOf(' ');
        const bool isCoded = blank > 0 && smtp::EnhancedCode::parse(line.first(blank)).has_value();
        text += QString::fromUtf8(isCoded ? line.sliced(blank + 1) : line) + u' ';
        if (text.size() > kReadAtMost)
            break;
    }
    if (text.size() > kReadAtMost)
        text.truncate(text.lastIndexOf(u' ', kReadAtMost)); // whole words: half an address would not be known as one
    return text.replace(u'\u2019', u'\'').simplified();
}

} // namespace

QString wordsOfItsOwn(const smtp::Reply &reply, const QByteArray &said)
{
    QString text = textOf(reply);
    const QByteArray path = pathIn(said);
    const QByteArray localPart = smtp::localPartOf(path);
    takeOut(text, smtp::mailboxOf(path));
    takeOut(text, smtp::domainOf(path));
    // The inner parts of odd shapes: a server may show what is left of an address after its own rewriting.
    QByteArray parts = path;
    for (const char separator : {'%', '!', '"', ':', ',', '<', '>', '[', ']'})
        parts.replace(separator, '@');
    takeOut(text, localPart);
    for (const QByteArray &part : parts.split('@')) {
        if (part.contains('.') || part == localPart)
            takeOut(text, part);
    }
    // And every other address, as that of the sender in the answer to RCPT.
    static const QRegularExpression address(u"<[^<>\\s]*@[^<>\\s]*>|[^\\s<>()\\[\\]\",;:=]+@[\\w.-]*\\w|<\\*>"_s);
    return text.replace(address, u"*"_s);
}

bool RuleBook::Rule::fits(const Context &context, const smtp::Reply &reply, const QString &text) const
{
    if (!verbs.empty() && std::find(verbs.begin(), verbs.end(), context.verb) == verbs.end())
        return false;
    if ((isOutside && *isOutside != context.isOutside) || (isPlain && *isPlain != context.isPlain))
        return false;
    const auto likeCode = [&reply](const QByteArray &one) { return isCodeLike(one, reply.code()); };
    if (!codes.empty() && std::none_of(codes.begin(), codes.end(), likeCode))
        return false;
    if (!enhanced.empty()) {
        const auto given = reply.enhanced();
        if (!given)
            return false;
        const QByteArray code = given->toByteArray();
        if (std::none_of(enhanced.begin(), enhanced.end(), [&](const QByteArray &one) { return isLike(one, code); }))
            return false;
    }
    return !words || words->match(text).hasMatch();
}

Reading RuleBook::read(const Context &context, const smtp::Reply &reply) const
{
    const QByteArray asked = QByteArray::number(static_cast<int>(context.verb)) + (context.isOutside ? 'o' : 'h')
        + (context.isPlain ? 'p' : 's') + QByteArray::number(reply.code());
    const QByteArray whole = asked + context.said + '\n' + reply.text();
    if (const auto seen = m_seen.constFind(whole); seen != m_seen.constEnd())
        return *seen;
    const Reading reading = readWords(context, reply, asked);
    if (m_seen.size() >= kSeenAtMost)
        m_seen.clear();
    m_seen.insert(whole, reading);
    return reading;
}

Reading RuleBook::readWords(const Context &context, const smtp::Reply &reply, const QByteArray &asked) const
{
    const QString text = wordsOfItsOwn(reply, context.said);
    const auto enhanced = reply.enhanced();
    const QByteArray key = asked + (enhanced ? enhanced->toByteArray() : "") + '\n' + text.toUtf8();
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const Reading reading = readAnew(context, reply, text);
    if (m_known.size() < kKnownAtMost)
        m_known.insert(key, reading);
    return reading;
}

Reading RuleBook::readAnew(const Context &context, const smtp::Reply &reply, const QString &text) const
{
    for (const Rule &rule : m_rules) {
        if (rule.fits(context, reply, text))
            return {rule.category, rule.name};
    }
    const QString byCode = u"by-code-%1"_s.arg(reply.code() / 100);
    if (reply.isPositive())
        return {Category::Taken, byCode};
    return {reply.isTransient() ? Category::DeferredUnclear : Category::RefusedUnclear, byCode};
}

} // namespace postern::verdict
