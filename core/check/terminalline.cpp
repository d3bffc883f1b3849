// SPDX-License-Identifier: Apache-2.0
#include "core/check/terminalline.h"

#include "core/smtp/replyreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using Speaker = TerminalLine::Speaker;

// A mail that was answered more often is nobody's evidence any more.
constexpr int kQuotesAtMost = 8;

// Longest first, so that none hides behind another.
struct Mark
{
    QByteArrayView text;
    Speaker speaker;
    bool isSure = true; // false where people also quote with it
};

// clang-format off
constexpr Mark kMarks[] = {
    {"reply: b'", Speaker::Server},       // Python's smtplib
    {"send: '",   Speaker::Client},
    {"Server: ",  Speaker::Server},
    {"Client: ",  Speaker::Client},
    {"Out: ",     Speaker::Server},       // Postfix, in notices to the postmaster
    {"In: ",      Speaker::Client},
    {"=== ",      Speaker::Tool},         // swaks
    {"*** ",      Speaker::Tool},
    {"<** ",      Speaker::Server},
    {"<~* ",      Speaker::Server},
    {"<- ",       Speaker::Server},
    {"<~ ",       Speaker::Server},
    {"** ",       Speaker::Client},
    {"-> ",       Speaker::Client},
    {"~> ",       Speaker::Client},
    {"* ",        Speaker::Tool},         // curl
    {"<<< ",      Speaker::Server},
    {">>> ",      Speaker::Client, false},
    {"<< ",       Speaker::Server},
    {">> ",       Speaker::Client, false},
    {"< ",        Speaker::Server},
    {"> ",        Speaker::Client, false},
    {"S:",        Speaker::Server},
    {"C:",        Speaker::Client, false}, // also the prompt of Windows
};
// clang-format on

bool looksLikeReply(const QByteArray &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() >= 3 && text[0] >= '2' && text[0] <= '5' && isDigit(text[1]) && isDigit(text[2])
        && (text.size() == 3 || text[3] == ' ' || text[3] == '-');
}

// What a typist took back with the backspace key, and colours, stand in a terminal's log.
QByteArray withoutKeys(QByteArrayView line)
{
    QByteArray text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\b' || line[i] == '\x7f') {
            text.chop(1);
        } else if (line[i] == '\x1b' && i + 1 < line.size() && line[i + 1] == '[') {
            ++i; // ECMA-48, 5.4: a control sequence ends with a byte from @ to ~
            while (i + 1 < line.size() && (line[i + 1] < '@' || line[i + 1] > '~'))
                ++i;
            ++i;
        } else if (line[i] != '\r') {
            text += line[i];
        }
    }
    return text;
}

QByteArray withoutTime(const QByteArray &line)
{
    static const QRegularExpression time(
        u"^\\s*\\[?(?:\\d{4}-\\d{2}-\\d{2}[T ])?\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?\\]?:?\\s"_s);
    const auto match = time.match(QString::fromLatin1(line));
    return match.hasMatch() ? line.sliced(match.capturedEnd()) : line;
}

QByteArray withoutIndent(QByteArray text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](char c) { return c != ' ' && c != '\t'; });
    return text.sliced(std::distance(text.cbegin(), first));
}

TerminalLine unmarked(const QByteArray &text)
{
    if (looksLikeReply(text))
        return {Speaker::Server, text};
    return {looksLikeCommand(text) ? Speaker::Client : Speaker::Unknown, text};
}

QByteArray withoutQuotes(QByteArray rest)
{
    if (rest.endsWith("\\r\\n'"))
        rest.chop(5); // smtplib shows the end of the line, in quotes
    return rest;
}

const Mark *markOf(const QByteArray &text)
{
    const auto found = std::find_if(std::begin(kMarks), std::end(kMarks),
                                    [&text](const Mark &one) { return text.startsWith(one.text); });
    return found == std::end(kMarks) ? nullptr : &*found;
}

} // namespace

bool looksLikeCommand(const QByteArray &text)
{
    // As a whole: a sentence may begin with "Data", "Help" or "Mail" as well.
    static const QRegularExpression command(
        u"^(?:(?:EHLO|HELO|LHLO|VRFY|EXPN|ETRN)\\s+\\S+|MAIL\\s+FROM\\s*[:<].*|RCPT\\s+TO\\s*[:<].*|AUTH\\s+[\\w-]+(?:"
        u"\\s+\\S+)?|"
        "BDAT\\s+\\d+.*|(?:XCLIENT|XFORWARD)\\s+\\w+=.*|EHLO|HELO|DATA|RSET|QUIT|STARTTLS|NOOP|HELP)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return command.match(QString::fromLatin1(text.trimmed())).hasMatch();
}

TerminalLine TerminalLine::read(QByteArrayView raw)
{
    if (raw.size() > smtp::kMaxReplyLine)
        return {Speaker::Tool, {}}; // no line of a dialogue
    QByteArray text = withoutIndent(withoutTime(withoutKeys(raw)));
    for (int quotes = 0; quotes < kQuotesAtMost; ++quotes) {
        const Mark *mark = markOf(text);
        if (!mark)
            break;
        text = withoutQuotes(withoutIndent(text.sliced(mark->text.size())));
        if (mark->speaker == Speaker::Server) // what is no reply is the asker's own remark: "S: (hangs up)"
            return {looksLikeReply(text) ? Speaker::Server : Speaker::Tool, text};
        if (mark->isSure)
            return {mark->speaker, text};
    }
    return unmarked(text);
}

} // namespace postern::check
