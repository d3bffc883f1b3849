// SPDX-License-Identifier: Apache-2.0
#include "core/check/pastedlines.h"

#include "core/smtp/exchange.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using Kind = smtp::TranscriptEntry::Kind;
using smtp::Verb;

enum class Speaker { Unknown, Client, Server, Tool };

struct Line
{
    Speaker speaker = Speaker::Unknown;
    QByteArray text;
};

// Longest first, so that none hides behind another.
struct Prefix
{
    QByteArrayView mark;
    Speaker speaker;
};
constexpr Prefix kPrefixes[] = {
    {"<~* ", Speaker::Server},     {"<** ", Speaker::Server}, {"<-  ", Speaker::Server}, {"<~  ", Speaker::Server},
    {" ** ", Speaker::Client},     {" -> ", Speaker::Client}, {" ~> ", Speaker::Client}, {"=== ", Speaker::Tool},
    {"*** ", Speaker::Tool},       {">>> ", Speaker::Client}, {"<<< ", Speaker::Server}, {"Server: ", Speaker::Server},
    {"Client: ", Speaker::Client}, {"S: ", Speaker::Server},  {"C: ", Speaker::Client},  {"-> ", Speaker::Client},
    {"<- ", Speaker::Server},      {">> ", Speaker::Client},  {"<< ", Speaker::Server},  {"> ", Speaker::Client},
    {"< ", Speaker::Server},
};

bool looksLikeReply(const QByteArray &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() >= 3 && text[0] >= '2' && text[0] <= '5' && isDigit(text[1]) && isDigit(text[2])
        && (text.size() == 3 || text[3] == ' ' || text[3] == '-');
}

bool looksLikeCommand(const QByteArray &text)
{
    static const QByteArrayList others{"NOOP", "VRFY", "EXPN", "HELP", "BDAT", "ETRN", "XCLIENT", "XFORWARD"};
    return smtp::verbOf(text) != Verb::Other || others.contains(text.trimmed().split(' ').first().toUpper());
}

// What a typist took back with the backspace key stands in a terminal's log.
QByteArray withoutCorrections(const QByteArray &line)
{
    QByteArray text;
    for (const char c : line) {
        if (c == '\b' || c == '\x7f')
            text.chop(1);
        else if (c != '\r')
            text += c;
    }
    return text;
}

QByteArray withoutTime(const QByteArray &line)
{
    static const QRegularExpression time(
        u"^\\s*\\[?(?:\\d{4}-\\d{2}-\\d{2}[T ])?\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d+)?Z?\\]?:?\\s"_s);
    const auto match = time.match(QString::fromLatin1(line));
    return match.hasMatch() ? line.sliced(match.capturedEnd()) : line;
}

Line lineOf(const QByteArray &raw)
{
    const QByteArray text = withoutTime(withoutCorrections(raw));
    for (const Prefix &one : kPrefixes) {
        if (!text.startsWith(one.mark))
            continue;
        const QByteArray rest = text.sliced(one.mark.size());
        // "> 250 ok": somebody marked everything in the same way, as in a quoted mail.
        if (one.speaker != Speaker::Tool && looksLikeReply(rest))
            return {Speaker::Server, rest};
        return {one.speaker, rest};
    }
    if (looksLikeReply(text))
        return {Speaker::Server, text};
    return {looksLikeCommand(text) ? Speaker::Client : Speaker::Unknown, text};
}

// Puts the lines of one tool after the other into connections.
class Paster
{
public:
    void take(const QByteArray &raw)
    {
        const Line line = lineOf(raw);
        if (m_expects == Expects::Message && line.speaker != Speaker::Tool && !looksLikeReply(line.text))
            return message(line.text);
        if (m_expects == Expects::Secret && line.speaker != Speaker::Server && line.speaker != Speaker::Tool)
            return secret();
        switch (line.speaker) {
        case Speaker::Server:
            return server(line.text);
        case Speaker::Client:
            return client(line.text);
        case Speaker::Tool:
        case Speaker::Unknown:
            break;
        }
        tool(line.text);
    }

    std::vector<PastedConnection> finish()
    {
        std::erase_if(m_connections, [](const PastedConnection &one) { return one.transcript.empty(); });
        return std::move(m_connections);
    }

private:
    enum class Expects { Nothing, Message, Secret };

    PastedConnection &current()
    {
        if (m_connections.empty())
            m_connections.emplace_back();
        return m_connections.back();
    }

    void add(Kind kind, const QByteArray &text)
    {
        const bool isLine = kind == Kind::Said || kind == Kind::Heard;
        current().transcript.push_back({{}, kind, isLine ? text + "\r\n" : text, smtp::kNoEnvelope});
    }

    void begin()
    {
        if (!current().transcript.empty())
            m_connections.emplace_back();
        m_expects = Expects::Nothing;
        m_last = Verb::Greeting;
        m_isOver = false;
    }

    void server(const QByteArray &text)
    {
        const bool isNewGreeting = text.startsWith("220") && m_last != Verb::StartTls && m_isOver;
        if (isNewGreeting)
            begin();
        add(Kind::Heard, text);
        const bool isWhole = text.size() < 4 || text[3] != '-';
        if (!isWhole)
            return;
        m_expects = text.startsWith("354") ? Expects::Message
            : text.startsWith("334")       ? Expects::Secret
                                           : Expects::Nothing;
        m_isOver = text.startsWith("221") || text.startsWith("421");
        if (m_last == Verb::StartTls && text.startsWith("220"))
            add(Kind::Encrypted, {});
    }

    void client(const QByteArray &text)
    {
        m_last = smtp::verbOf(text);
        QByteArray shown = text;
        // RFC 4954, 4: the initial response may hold the password.
        const QByteArrayList words = text.trimmed().split(' ');
        if (m_last == Verb::Auth && words.size() > 2)
            shown = words[0] + ' ' + words[1] + ' ' + kSecret;
        add(Kind::Said, shown);
    }

    void message(const QByteArray &text)
    {
        add(Kind::Said, text);
        if (text == ".")
            m_expects = Expects::Nothing;
    }

    void secret()
    {
        m_expects = Expects::Nothing;
        add(Kind::Said, kSecret);
    }

    void tool(const QByteArray &text)
    {
        static const QRegularExpression trying(u"^Trying ([^\\s:]+|\\[[^\\]]+\\])(?::(\\d+))?(?:\\.\\.\\.)?$"_s);
        static const QRegularExpression connected(u"^(?:Connected to |CONNECTED\\()([^\\s)]*)"_s);
        const QString line = QString::fromLatin1(text.trimmed());
        if (const auto match = trying.match(line); match.hasMatch()) {
            begin();
            return name(match.captured(1), match.captured(2));
        }
        if (const auto match = connected.match(line); match.hasMatch()) {
            if (m_isOver || line.startsWith(u"CONNECTED("_s))
                begin();
            if (!line.startsWith(u"CONNECTED("_s))
                name(match.captured(1), {});
            return;
        }
        static const QRegularExpression cut(u"closed by (foreign|remote) host|remote host closed|connection reset|"
                                            "server disconnected|connection closed unexpectedly"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        if (cut.match(line).hasMatch())
            current().wasCut = !m_isOver;
    }

    void name(QString what, const QString &port)
    {
        while (what.endsWith(u'.'))
            what.chop(1);
        PastedConnection &one = current();
        const QHostAddress address(QString(what).remove(u'[').remove(u']'));
        if (!address.isNull())
            one.address = address;
        else
            one.host = what;
        if (!port.isEmpty())
            one.port = port.toUShort();
    }

    static constexpr char kSecret[] = "•••";

    std::vector<PastedConnection> m_connections;
    Expects m_expects = Expects::Nothing;
    Verb m_last = Verb::Greeting;
    bool m_isOver = false;
};

} // namespace

std::vector<PastedConnection> readPastedLines(const QByteArray &text)
{
    QByteArray plain = text;
    if (plain.startsWith("\xef\xbb\xbf"))
        plain.remove(0, 3);
    Paster paster;
    for (const QByteArray &line : plain.split('\n')) {
        if (!line.trimmed().isEmpty())
            paster.take(line);
    }
    return paster.finish();
}

} // namespace postern::check
