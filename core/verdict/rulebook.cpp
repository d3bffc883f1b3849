// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/rulebook.h"

#include "core/smtp/bytes.h"
#include "core/smtp/path.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

// Replies that we keep the meaning of. A server has a few dozen; more is somebody playing with us.
constexpr qsizetype kKnownAtMost = 1000;

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

bool isCodeLike(const QByteArray &pattern, int code)
{
    return pattern.endsWith("xx") ? pattern.front() - '0' == code / 100 : pattern.toInt() == code;
}

// The path of a MAIL or RCPT command, with its brackets.
QByteArray pathIn(const QByteArray &said)
{
    const qsizetype colon = said.indexOf(':');
    if (colon < 0)
        return {};
    const QByteArray rest = said.sliced(colon + 1).trimmed();
    const qsizetype end = rest.startsWith('<') ? rest.lastIndexOf('>') : rest.indexOf(' ') - 1;
    return end < 0 ? rest : rest.first(end + 1);
}

void takeOut(QString &text, const QByteArray &part)
{
    // Shorter ones are words of their own: a user called "a".
    constexpr qsizetype kTelling = 3;
    if (part.size() >= kTelling)
        text.replace(QString::fromUtf8(part), u"*"_s, Qt::CaseInsensitive);
}

} // namespace

QString wordsOfItsOwn(const smtp::Reply &reply, const QByteArray &said)
{
    // One line after the other: what is broken over lines belongs together.
    QString text = QString::fromUtf8(reply.lines().join(' '));
    const QByteArray path = pathIn(said);
    const QByteArray mailbox = smtp::mailboxOf(path);
    const QByteArray localPart = smtp::localPartOf(path);
    takeOut(text, mailbox);
    takeOut(text, smtp::domainOf(path));
    // The inner parts of odd shapes: a server may show what is left of an address after its own rewriting.
    for (const QByteArray &part :
         QByteArray(mailbox).replace('%', '@').replace('!', '@').replace('"', '@').split('@')) {
        if (part.contains('.') || part == localPart)
            takeOut(text, part);
    }
    static const QRegularExpression bracketed(u"<[^<>\\s]*@[^<>\\s]*>"_s);
    return text.replace(bracketed, u"*"_s);
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
    const QString text = wordsOfItsOwn(reply, context.said);
    const auto enhanced = reply.enhanced();
    const QByteArray key = QByteArray::number(static_cast<int>(context.verb)) + (context.isOutside ? 'o' : 'h')
        + (context.isPlain ? 'p' : 's') + QByteArray::number(reply.code()) + (enhanced ? enhanced->toByteArray() : "")
        + text.toUtf8();
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
