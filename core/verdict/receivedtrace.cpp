// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/receivedtrace.h"

#include "core/verdict/maildate.h"
#include "core/verdict/mailsource.h"
#include "core/verdict/receivedtokens.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

QString word(QByteArrayView bytes)
{
    return shown(bytes, kMaxHopWord);
}

// A name as a server looked it up. Google and a few others write the root's dot, an ident answer may stand in front;
// "unknown" is no name.
QString lookedUp(QByteArrayView name)
{
    name = name.sliced(name.lastIndexOf('@') + 1);
    if (name.endsWith('.'))
        name.chop(1);
    const bool isName = name.compare("unknown", Qt::CaseInsensitive) != 0 && name != "<unknown>";
    return isName ? word(name) : QString();
}

std::optional<QHostAddress> plainAddress(QByteArrayView text)
{
    if (text.size() > 5 && text.first(5).compare("IPv6:", Qt::CaseInsensitive) == 0)
        text = text.sliced(5);
    // QHostAddress also reads "25" and "127.1".
    if (text.count('.') != 3 && !text.contains(':'))
        return std::nullopt;
    const QHostAddress address(QString::fromLatin1(text));
    if (address.isNull())
        return std::nullopt;
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

// "[192.0.2.7]", "[IPv6:2001:db8::7]", and with a port behind it.
std::optional<QHostAddress> bracketed(QByteArrayView text)
{
    const qsizetype end = text.indexOf(']');
    return text.startsWith('[') && end > 0 ? plainAddress(text.sliced(1, end - 1)) : std::nullopt;
}

QByteArrayList wordsOf(const QByteArray &text)
{
    QByteArrayList words = text.simplified().split(' ');
    words.removeAll(QByteArray());
    return words;
}

bool startsWith(const QByteArray &text, QByteArrayView begin)
{
    return text.size() >= begin.size() && text.first(begin.size()).compare(begin, Qt::CaseInsensitive) == 0;
}

bool anyStartsWith(const QByteArrayList &texts, QByteArrayView begin)
{
    return std::any_of(texts.begin(), texts.end(), [begin](const QByteArray &one) { return startsWith(one, begin); });
}

// One comment behind `from`: "rdns.example [192.0.2.7]", "HELO name", "helo=name ident=joe", "192.0.2.7".
void readFromComment(const QByteArray &comment, Hop &hop)
{
    const QByteArrayList words = wordsOf(comment);
    if (words.isEmpty())
        return;
    if (words.size() == 2 && (startsWith(words.front(), "HELO") || startsWith(words.front(), "EHLO"))) {
        hop.hello = word(words.back()); // qmail
        return;
    }
    std::optional<QHostAddress> address;
    for (const QByteArray &one : words) {
        if (startsWith(one, "helo=")) // Exim
            hop.hello = word(one.sliced(5));
        else if (!address)
            address = bracketed(one);
    }
    if (!address && words.size() == 1) // qmail, Exchange; an ident answer may stand in front
        address = plainAddress(QByteArrayView(words.front()).sliced(words.front().lastIndexOf('@') + 1));
    if (!address)
        return;
    if (!hop.fromAddress)
        hop.fromAddress = address;
    if (words.size() > 1 && !bracketed(words.front()) && hop.reverseName.isEmpty())
        hop.reverseName = lookedUp(words.front());
    hop.isReverseNameDoubtful = hop.isReverseNameDoubtful || comment.contains("may be forged"); // Sendmail
}

// What stands right behind `from` is the client's word for itself, but for Exim and qmail, who put the name there that
// they looked up.
void readFrom(const ReceivedTokens &tokens, Hop &hop)
{
    const ReceivedClause from = tokens.clause("from");
    for (const QByteArray &comment : from.comments)
        readFromComment(comment, hop);
    const QByteArray first = from.firstWord();
    if (first.isEmpty())
        return;
    const bool hasOwnHello = !hop.hello.isEmpty();
    const bool isExim = anyStartsWith(tokens.comments(), "Exim");
    if (!hop.fromAddress && bracketed(first)) {
        hop.fromAddress = bracketed(first);
        return;
    }
    // qmail leaves HELO out where it is the name that was looked up. It writes no id, and no brackets.
    const bool isQmail = !hasOwnHello && tokens.clause("id").words.isEmpty() && from.comments.size() == 1
        && plainAddress(from.comments.front()) && startsWith(tokens.clause("with").firstWord(), "SMTP");
    if (!hasOwnHello)
        hop.hello = word(first);
    if ((hasOwnHello || isExim || isQmail) && hop.reverseName.isEmpty() && !bracketed(first))
        hop.reverseName = lookedUp(first);
}

void readWith(const ReceivedTokens &tokens, Hop &hop)
{
    static const QRegularExpression protocol(u"^(?:E|UTF8)?(?:SMTP|LMTP)(S?)(A?)$"_s,
                                             QRegularExpression::CaseInsensitiveOption); // RFC 3848, RFC 6531
    hop.with = word(tokens.clause("with").words.join(' '));
    const auto match = protocol.match(hop.with);
    hop.isEncrypted = !match.captured(1).isEmpty();
    hop.isAuthenticated = !match.captured(2).isEmpty();
    for (const QByteArray &comment : tokens.comments()) {
        for (const QByteArrayView begin : {"TLS", "using TLS", "version=TLS", "version=SSL"})
            hop.isEncrypted = hop.isEncrypted || startsWith(comment, begin);
        hop.isEncrypted = hop.isEncrypted || comment.endsWith(" encrypted") || comment.contains(", TLS: ");
        hop.isAuthenticated = hop.isAuthenticated || startsWith(comment, "Authenticated sender:") // Postfix
            || startsWith(comment, "AUTH:");                                                      // Courier
    }
}

void readBy(const ReceivedTokens &tokens, Hop &hop)
{
    const ReceivedClause by = tokens.clause("by");
    hop.by = word(by.firstWord());
    hop.byAddress = plainAddress(by.firstWord());
    for (const QByteArray &comment : by.comments) {
        if (!hop.byAddress)
            hop.byAddress = comment.startsWith('[') ? bracketed(comment) : plainAddress(comment);
    }
}

QByteArray withoutBrackets(QByteArray text)
{
    if (text.startsWith('<') && text.endsWith('>'))
        text = text.sliced(1, text.size() - 2);
    return text;
}

// Courier writes the id behind the date.
QByteArray idIn(const ReceivedTokens &tokens)
{
    const QByteArray id = tokens.clause("id").firstWord();
    if (!id.isEmpty())
        return id;
    const QByteArrayList words = wordsOf(tokens.date);
    const qsizetype at = words.indexOf("id");
    return at < 0 ? QByteArray() : words.value(at + 1);
}

} // namespace

Hop hopOf(QByteArrayView received)
{
    const ReceivedTokens tokens = tokensOf(received);
    Hop hop;
    readFrom(tokens, hop);
    readBy(tokens, hop);
    readWith(tokens, hop);
    hop.via = word(tokens.clause("via").words.join(' '));
    hop.id = word(withoutBrackets(idIn(tokens)));
    hop.forAddress = word(withoutBrackets(tokens.clause("for").firstWord()));
    hop.at = readMailDate(tokens.date).value_or(QDateTime());
    hop.text = shown(received, kMaxHopText);
    return hop;
}

ReceivedTrace receivedTraceOf(QByteArrayView source)
{
    const MailSource mail = readMail(source);
    ReceivedTrace trace;
    trace.isCut = !mail.hasWholeHeader;
    for (const MailField &field : mail.fields) {
        if (!field.is("Received"))
            continue;
        if (trace.hops.size() == kMaxHops) {
            trace.isCut = true;
            break;
        }
        trace.hops.push_back(hopOf(field.value));
    }
    std::reverse(trace.hops.begin(), trace.hops.end()); // every server puts its own on top
    for (std::size_t i = 1; i < trace.hops.size(); ++i) {
        if (trace.hops[i].at.isValid() && trace.hops[i - 1].at.isValid())
            trace.hops[i].delay = std::chrono::seconds(trace.hops[i - 1].at.secsTo(trace.hops[i].at));
    }
    return trace;
}

} // namespace postern::verdict
