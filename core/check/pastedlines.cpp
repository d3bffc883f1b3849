// SPDX-License-Identifier: Apache-2.0
#include "core/check/pastedlines.h"

#include "core/check/terminalline.h"
#include "core/smtp/address.h"
#include "core/smtp/exchange.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using Kind = smtp::TranscriptEntry::Kind;
using Speaker = TerminalLine::Speaker;
using smtp::Verb;

// How the tools say that a connection is there, and to whom.
QRegularExpressionMatch connectionIn(const QString &line)
{
    static const std::array patterns{
        QRegularExpression(u"^Trying (?<where>\\S+?)(?:\\.\\.\\.)?$"_s),
        QRegularExpression(
            u"^(?:Ncat: )?Connected to (?<where>\\S+?)\\.?(?: \\([^)]*\\))?(?: port (?<port>\\d+).*)?$"_s),
        QRegularExpression(u"^Connection to (?<where>\\S+)(?: \\([^)]*\\))? (?<port>\\d+) port "_s),
        QRegularExpression(u"^\\S+ \\[(?<where>[0-9A-Fa-f.:]+)\\] (?<port>\\d+) \\(\\S+\\) open$"_s),
        QRegularExpression(u"^(?<where>CONNECTED)\\("_s),
    };
    for (const QRegularExpression &one : patterns) {
        if (auto match = one.match(line); match.hasMatch())
            return match;
    }
    return {};
}

bool saysTlsIsOn(const QString &line)
{
    static const QRegularExpression on(u"^(?:New|Reused), TLSv|^SSL handshake has read|^TLS started"_s);
    return on.match(line).hasMatch();
}

bool saysItWasCut(const QString &line)
{
    static const QRegularExpression cut(u"closed by (?:foreign|remote) host|remote host closed|connection reset|"
                                        "server disconnected|connection closed unexpectedly|^read:errno="_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return cut.match(line).hasMatch();
}

// Puts the lines of one tool after the other into connections.
class Paster
{
public:
    void take(const TerminalLine &line)
    {
        const bool mayBeOurs = line.speaker == Speaker::Client || line.speaker == Speaker::Unknown;
        if (m_expects == Expects::Message && mayBeOurs)
            return message(line.text);
        if (m_expects == Expects::Secret && mayBeOurs)
            return secret();
        switch (line.speaker) {
        case Speaker::Server:
            return server(line.text);
        case Speaker::Client:
            return client(line.text);
        case Speaker::Tool:
        case Speaker::Unknown:
            return tool(QString::fromLatin1(line.text.trimmed()));
        }
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
        m_isWithinReply = false;
        m_isInAuth = false;
    }

    void server(const QByteArray &text)
    {
        // RFC 5321, 4.3.2: 220 answers nothing but a connection; RFC 3207, 4: and STARTTLS.
        const bool isGreeting = text.startsWith("220") && m_last != Verb::StartTls && !m_isWithinReply;
        if (isGreeting)
            begin();
        if (m_expects == Expects::Message && !m_isWithinReply)
            add(Kind::Said, "."); // whoever copied it left the message out
        add(Kind::Heard, text);
        m_isWithinReply = text.size() > 3 && text[3] == '-';
        if (m_isWithinReply)
            return;
        m_expects = text.startsWith("354") ? Expects::Message
            : text.startsWith("334")       ? Expects::Secret
                                           : Expects::Nothing;
        m_isInAuth = m_isInAuth && m_expects == Expects::Secret;
        m_isOver = text.startsWith("221") || text.startsWith("421");
        if (m_last == Verb::StartTls && text.startsWith("220"))
            encrypted();
    }

    void encrypted()
    {
        if (!std::exchange(current().isEncrypted, true))
            add(Kind::Encrypted, {});
    }

    void client(const QByteArray &text)
    {
        const QByteArrayList words = text.simplified().split(' ');
        const bool isAuth = smtp::verbOf(words.front()) == Verb::Auth;
        if (!looksLikeCommand(text)) // a slip of the fingers, or a remark
            return m_isInAuth ? secret() : void();
        m_last = smtp::verbOf(words.front());
        m_isInAuth = isAuth;
        // RFC 4954, 4: the initial response may hold the password.
        if (words.size() > 2 && isAuth)
            return add(Kind::Said, words[0] + ' ' + words[1] + ' ' + kSecret);
        add(Kind::Said, isAuth ? words.join(' ') : text);
    }

    // The text of a message is nobody's business here, and says nothing about relaying.
    void message(const QByteArray &text)
    {
        if (text != ".")
            return;
        add(Kind::Said, text);
        m_expects = Expects::Nothing;
    }

    void secret()
    {
        m_expects = Expects::Nothing;
        add(Kind::Said, kSecret);
    }

    void tool(const QString &line)
    {
        if (const auto match = connectionIn(line); match.hasMatch()) {
            begin();
            name(match.captured(u"where"_s), match.captured(u"port"_s));
        } else if (saysTlsIsOn(line)) {
            encrypted();
        } else if (saysItWasCut(line)) {
            current().wasCut = !m_isOver;
        }
    }

    void name(QString what, QString port)
    {
        while (what.endsWith(u'.'))
            what.chop(1);
        const qsizetype colon = what.lastIndexOf(u':');
        const bool hasPort = colon > 0 && (what.count(u':') == 1 || what[colon - 1] == u']');
        if (hasPort) {
            port = what.sliced(colon + 1);
            what.truncate(colon);
        }
        PastedConnection &one = current();
        if (const QHostAddress address(QString(what).remove(u'[').remove(u']')); !address.isNull())
            one.address = address;
        else if (const auto host = smtp::DomainName::parse(what); host && host->hasSeveralLabels())
            one.host = host->toString();
        if (!port.isEmpty())
            one.port = port.toUShort();
    }

    static constexpr char kSecret[] = "•••";

    std::vector<PastedConnection> m_connections;
    Expects m_expects = Expects::Nothing;
    Verb m_last = Verb::Greeting;
    bool m_isOver = false;
    bool m_isWithinReply = false;
    bool m_isInAuth = false;
};

} // namespace

std::vector<PastedConnection> readPastedLines(const QByteArray &text)
{
    QByteArrayView rest = text;
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    Paster paster;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (!line.trimmed().isEmpty())
            paster.take(TerminalLine::read(line));
    }
    return paster.finish();
}

} // namespace postern::check
