// SPDX-License-Identifier: Apache-2.0
#include "core/explain/linemeaning.h"

#include "core/explain/knownwords.h"
#include "core/smtp/address.h"
#include "core/smtp/bytes.h"
#include "core/smtp/path.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using Kind = LinePart::Kind;
using Entry = smtp::TranscriptEntry::Kind;

constexpr qsizetype kTextAtMost = 120;
constexpr qsizetype kCodeLength = 3;

QString shortened(QByteArrayView bytes)
{
    // Escaping makes a byte at most four characters long, never none.
    const QString text = smtp::escaped(bytes.first(std::min(bytes.size(), 4 * kTextAtMost)));
    return text.size() <= kTextAtMost ? text : text.first(kTextAtMost - 1) + u'…';
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

// Cuts the first word off.
QByteArrayView takeWord(QByteArrayView &rest)
{
    rest = rest.trimmed();
    const qsizetype end = rest.indexOf(' ');
    const QByteArrayView word = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end).trimmed();
    return word;
}

// A path ends at its bracket, which may stand behind quoted blanks and brackets; without brackets, at a blank.
QByteArrayView takePath(QByteArrayView &rest)
{
    bool isQuoted = false;
    qsizetype end = rest.size();
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest[i] == '\\')
            ++i;
        else if (rest[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (rest[i] == '>' || (rest[i] == ' ' && !rest.startsWith('<')))) {
            end = rest[i] == '>' ? i + 1 : i;
            break;
        }
    }
    const QByteArrayView path = rest.first(end);
    rest = rest.sliced(end).trimmed();
    return path;
}

struct LineMeanings
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::LineMeanings)

public:
    static LinePart known(Kind kind, QByteArrayView text, const KnownWord &word)
    {
        return {kind, shortened(text), word.name, word.sentence, word.source};
    }

    static LinePart freeText(QByteArrayView text, const QString &sentence = {})
    {
        return {Kind::Text, shortened(text), tr("text"),
                sentence.isEmpty() ? tr("The server's own words, for people. They bind nobody.") : sentence,
                u"RFC 5321, 4.2"_s};
    }

    static LinePart pathOf(QByteArrayView path, bool isSender)
    {
        LinePart part{Kind::Path,
                      shortened(path),
                      isSender ? tr("sender") : tr("recipient"),
                      {},
                      isSender ? u"RFC 5321, 4.1.1.2"_s : u"RFC 5321, 4.1.1.3"_s};
        const QByteArray mailbox = smtp::mailboxOf(path);
        if (isSender && path == "<>") {
            part.sentence = tr("No sender: a bounce comes like this, so that it is never bounced itself.");
            part.source = u"RFC 5321, 4.5.5"_s;
        } else if (path.startsWith("<@")) {
            part.sentence = tr("A source route: first to the host behind the first @, which is to send it on. Long out "
                               "of use.");
            part.source = u"RFC 5321, C"_s;
        } else if (mailbox.contains('%') && !mailbox.startsWith('"')) {
            part.sentence = tr("A percent sign where an @ would stand: a server that still knows this trick turns it "
                               "into one and sends on.");
            part.source = u"RFC 1123, 5.2.16"_s;
        } else if (mailbox.contains('!')) {
            part.sentence = tr("A bang path: hosts one after the other, as UUCP had it.");
            part.source = u"RFC 976"_s;
        } else if (mailbox.startsWith('"')) {
            part.sentence = tr("A name in quotes: a careless server may read what is inside as an address.");
            part.source = u"RFC 5321, 4.1.2"_s;
        } else {
            part.sentence = isSender ? tr("Where a bounce would go. Nothing here shows that it is true.")
                                     : tr("Where the message is to go.");
        }
        return part;
    }

    static LinePart parameter(QByteArrayView text)
    {
        const qsizetype equals = text.indexOf('=');
        if (const auto word = parameterWord(equals < 0 ? text : text.first(equals)))
            return known(Kind::Parameter, text, *word);
        return {Kind::Parameter, shortened(text), tr("parameter"), tr("No parameter that Postern knows."),
                u"RFC 5321, 4.1.2"_s};
    }

    static std::vector<LinePart> command(const AskedLine &line)
    {
        QByteArrayView rest = withoutEnd(line.bytes);
        if (line.verb == smtp::Verb::Message && rest == ".")
            return {{Kind::Command, shortened(rest), tr("end of the message"),
                     tr("A dot alone on its line: the message ends here."), u"RFC 5321, 4.1.1.4"_s}};
        if (line.verb == smtp::Verb::Message)
            return {{Kind::Text, shortened(rest), tr("message"),
                     tr("A line of the message itself; one dot alone ends it."), u"RFC 5321, 4.1.1.4"_s}};
        const QByteArrayView word = takeWord(rest);
        const auto meaning = commandWord(word);
        if (!meaning && line.verb == smtp::Verb::Auth)
            return {{Kind::Argument, shortened(withoutEnd(line.bytes)), tr("login"),
                     tr("A step of the login; what is secret in it is not kept."), u"RFC 4954, 4"_s}};
        if (!meaning)
            return {{Kind::Command, shortened(withoutEnd(line.bytes)), tr("unknown"),
                     tr("No command that Postern knows."), u"RFC 5321, 4.1.1"_s}};
        std::vector<LinePart> parts{known(Kind::Command, word, *meaning)};
        arguments(parts, line.verb, rest);
        return parts;
    }

    static void arguments(std::vector<LinePart> &parts, smtp::Verb verb, QByteArrayView rest)
    {
        if (verb == smtp::Verb::Mail || verb == smtp::Verb::Rcpt) {
            if (const qsizetype colon = rest.indexOf(':'); colon >= 0)
                rest = rest.sliced(colon + 1).trimmed();
            parts.push_back(pathOf(takePath(rest), verb == smtp::Verb::Mail));
            while (!rest.isEmpty() && parts.size() < kPartsAtMost)
                parts.push_back(parameter(takeWord(rest)));
        } else if (verb == smtp::Verb::Hello && !rest.isEmpty()) {
            parts.push_back({Kind::Argument, shortened(rest), tr("name of the client"),
                             tr("What the client calls itself. Nothing here shows that it is true."),
                             u"RFC 5321, 4.1.1.1"_s});
        } else if (verb == smtp::Verb::Auth && !rest.isEmpty()) {
            parts.push_back({Kind::Argument, shortened(rest), tr("way of logging in"),
                             tr("The mechanism; a secret behind it is not kept."), u"RFC 4954, 4"_s});
        } else if (!rest.isEmpty()) {
            parts.push_back({Kind::Argument, shortened(rest), tr("argument"), tr("What the command is about."),
                             u"RFC 5321, 4.1.1"_s});
        }
    }

    static LinePart capability(QByteArrayView text)
    {
        QByteArrayView rest = text;
        QByteArrayView keyword = takeWord(rest);
        if (const qsizetype equals = keyword.indexOf('='); equals > 0) // "AUTH=LOGIN", the old way
            keyword = keyword.first(equals);
        if (const auto word = capabilityWord(keyword))
            return known(Kind::Capability, text, *word);
        return {Kind::Capability, shortened(text), tr("offer"), tr("An extension that Postern does not know."),
                u"RFC 5321, 4.1.1.1"_s};
    }

    // Behind the code of a greeting, and of the answer to EHLO: the server's name, and then its words.
    static void named(std::vector<LinePart> &parts, QByteArrayView rest, bool isGreeting)
    {
        const QByteArrayView whole = rest;
        const QByteArrayView name = takeWord(rest);
        if ((name.contains('.') || name.startsWith('[')) && smtp::HelloName::parse(QString::fromUtf8(name)))
            parts.push_back({Kind::Argument, shortened(name), tr("name of the server"),
                             tr("What the server calls itself. Nothing here shows that it is true."),
                             isGreeting ? u"RFC 5321, 4.2"_s : u"RFC 5321, 4.1.1.1"_s});
        else
            rest = whole; // "220 ESMTP ready": some leave their name out
        if (!rest.isEmpty())
            parts.push_back(
                freeText(rest, isGreeting ? tr("What it says of itself.") : tr("How it greets whoever called.")));
    }

    static std::vector<LinePart> reply(const AskedLine &line)
    {
        const QByteArrayView whole = withoutEnd(line.bytes);
        bool isNumber = false;
        const int number = whole.first(std::min(kCodeLength, whole.size())).toInt(&isNumber);
        const bool isCut = whole.size() > kCodeLength && whole[kCodeLength] != ' ' && whole[kCodeLength] != '-';
        const auto code = isNumber && whole.size() >= kCodeLength && !isCut ? replyCode(number) : std::nullopt;
        if (!code)
            return {freeText(whole, tr("No reply of SMTP: one begins with three digits."))};
        std::vector<LinePart> parts{known(Kind::Code, whole.first(kCodeLength), *code)};
        QByteArrayView rest = whole.size() > kCodeLength ? whole.sliced(kCodeLength + 1).trimmed() : QByteArrayView();
        if (rest.isEmpty())
            return parts;
        if (line.verb == smtp::Verb::Hello && number / 100 == 2) {
            if (line.isFirst)
                named(parts, rest, false);
            else
                parts.push_back(capability(rest));
            return parts;
        }
        if (line.verb == smtp::Verb::Greeting && line.isFirst && number / 100 == 2) {
            named(parts, rest, true);
            return parts;
        }
        QByteArrayView behind = rest;
        const QByteArrayView word = takeWord(behind);
        if (const auto enhanced = smtp::EnhancedCode::parse(word)) {
            parts.push_back(known(Kind::Enhanced, word, enhancedCode(*enhanced)));
            rest = behind;
        }
        if (!rest.isEmpty())
            parts.push_back(line.verb == smtp::Verb::Greeting
                                ? freeText(rest, tr("The server's name, and what it says of itself."))
                                : freeText(rest));
        return parts;
    }

    static LinePart event(const AskedLine &line)
    {
        LinePart part{Kind::Event, shortened(withoutEnd(line.bytes)), {}, {}, {}};
        switch (line.kind) {
        case Entry::Connected:
            part.name = tr("connected");
            part.sentence = tr("The connection stands: our address, then the server's.");
            break;
        case Entry::Encrypted:
            part.name = tr("encrypted");
            part.sentence = tr("The handshake is done; from here on both sides speak over TLS.");
            part.source = u"RFC 3207, 4.2"_s;
            break;
        case Entry::Dropped:
            part.name = tr("thrown away");
            part.sentence = tr("Plain text that stood behind the answer to STARTTLS. Somebody on the way may have put "
                               "it there, so it is not read.");
            part.source = u"RFC 3207, 4.2"_s;
            break;
        case Entry::Silence:
            part.name = tr("silence");
            part.sentence = tr("We waited this long, in milliseconds, and nothing came.");
            part.source = u"RFC 5321, 4.5.3.2"_s;
            break;
        case Entry::Closed:
            part.name = tr("ended by the other side");
            part.sentence = tr("The server or the network ended the connection, or there was none.");
            part.source = u"RFC 5321, 3.8"_s;
            break;
        default:
            part.name = tr("ended by us");
            part.sentence = tr("We hung up.");
            part.source = u"RFC 5321, 4.1.1.10"_s;
            break;
        }
        return part;
    }
};

} // namespace

LineMeaning meaningOf(const AskedLine &line)
{
    LineMeaning meaning;
    if (line.kind == Entry::Said)
        meaning.parts = LineMeanings::command(line);
    else if (line.kind == Entry::Heard)
        meaning.parts = LineMeanings::reply(line);
    else
        meaning.parts = {LineMeanings::event(line)};
    if (line.asked && line.reading)
        meaning.sum = sumFor(*line.reading, *line.asked);
    return meaning;
}

QString plainText(const LineMeaning &meaning)
{
    QStringList lines;
    for (const LinePart &part : meaning.parts) {
        const QString name = part.text.isEmpty() ? part.name : LineMeanings::tr("%1: %2").arg(part.text, part.name);
        const QString text = LineMeanings::tr("%1. %2").arg(name, part.sentence);
        lines += part.source.isEmpty() ? text : LineMeanings::tr("%1 (%2)").arg(text, part.source);
    }
    if (!meaning.sum.isEmpty())
        lines += meaning.sum;
    return lines.join(u'\n');
}

} // namespace postern::explain
