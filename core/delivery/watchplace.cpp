// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/watchplace.h"

#include "core/smtp/address.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::delivery {

namespace {

constexpr QStringView kListen(u"listen:");
constexpr QStringView kMaildir(u"maildir:");
constexpr QStringView kMbox(u"mbox:");
constexpr QStringView kImaps(u"imaps://");
constexpr QStringView kImapStartTls(u"imap+starttls://");
constexpr QStringView kManual(u"manual");
constexpr QStringView kInbox(u"INBOX"); // RFC 9051, 5.1: the one name that every server has

bool begins(QStringView text, QStringView with)
{
    return text.startsWith(with, Qt::CaseInsensitive);
}

QString absolute(QStringView path)
{
    if (path == u"~" || path.startsWith(u"~/"))
        return QDir::cleanPath(QDir::homePath() + path.sliced(1).toString());
    return QDir::cleanPath(QDir::current().absoluteFilePath(path.toString()));
}

std::optional<quint16> portOf(QStringView text)
{
    bool isNumber = false;
    const ushort port = text.toUShort(&isNumber);
    return isNumber && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) ? std::optional(port)
                                                                                                  : std::nullopt;
}

QHostAddress addressOf(QStringView text)
{
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    // QHostAddress also reads "25" and "127.1".
    const bool isWhole = text.contains(u':') || text.count(u'.') == 3;
    return isWhole ? QHostAddress(text.toString()) : QHostAddress();
}

// Host and port, as in a URL; brackets around an IPv6 address.
struct HostAndPort
{
    QStringView host;
    QStringView port; // empty: none was given
};
HostAndPort splitHost(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || colon < text.lastIndexOf(u']'))
        return {text, {}};
    return {text.first(colon), text.sliced(colon + 1)};
}

QString shownHost(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString encoded(const QString &text, const QByteArray &except)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, except));
}

} // namespace

Result<WatchPlace, WatchPlace::Error> WatchPlace::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Failure{Error::Empty};
    if (std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return Failure{Error::BadCharacter};
    if (trimmed.compare(kManual, Qt::CaseInsensitive) == 0)
        return WatchPlace(Manual{});
    if (begins(trimmed, kListen))
        return parseListen(trimmed.sliced(kListen.size()));
    if (begins(trimmed, kImaps))
        return parseImap(trimmed.sliced(kImaps.size()), smtp::Security::Implicit);
    if (begins(trimmed, kImapStartTls))
        return parseImap(trimmed.sliced(kImapStartTls.size()), smtp::Security::StartTls);
    for (const QStringView kind : {kMaildir, kMbox}) {
        if (!begins(trimmed, kind))
            continue;
        const QStringView path = trimmed.sliced(kind.size());
        if (path.isEmpty())
            return Failure{Error::NoPath};
        return kind == kMbox ? WatchPlace(Mbox{absolute(path)}) : WatchPlace(Maildir{absolute(path)});
    }
    return Failure{Error::UnknownKind};
}

Result<WatchPlace, WatchPlace::Error> WatchPlace::parseListen(QStringView text)
{
    const auto [host, port] = splitHost(text);
    const QHostAddress address = addressOf(host);
    if (address.isNull())
        return Failure{Error::BadAddress};
    const auto number = portOf(port);
    if (!number)
        return Failure{Error::BadPort};
    return WatchPlace(Listen{address, *number});
}

Result<WatchPlace, WatchPlace::Error> WatchPlace::parseImap(QStringView text, smtp::Security security)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView authority = slash < 0 ? text : text.first(slash);
    const QString mailbox = QUrl::fromPercentEncoding((slash < 0 ? QStringView() : text.sliced(slash + 1)).toUtf8());
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at <= 0)
        return Failure{Error::NoUser};
    if (authority.first(at).contains(u':'))
        return Failure{Error::HasPassword};
    const auto [hostText, portText] = splitHost(authority.sliced(at + 1));
    const QHostAddress address = addressOf(hostText);
    const auto name = smtp::DomainName::parse(hostText);
    if (address.isNull() && (!name || hostText.contains(u'[')))
        return Failure{Error::BadHost};
    const bool isImplicit = security == smtp::Security::Implicit;
    const auto port = portText.isEmpty() ? std::optional(isImplicit ? kImapsPort : kImapPort) : portOf(portText);
    if (!port || *port == 0)
        return Failure{Error::BadPort};
    const QString user = QUrl::fromPercentEncoding(authority.first(at).toUtf8());
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(user.begin(), user.end(), isControl) || std::any_of(mailbox.begin(), mailbox.end(), isControl))
        return Failure{Error::BadCharacter};
    return WatchPlace(Imap{security, user, address.isNull() ? name->toString() : address.toString(), *port,
                           mailbox.isEmpty() ? kInbox.toString() : mailbox});
}

QString WatchPlace::spelled(const What &what)
{
    if (const auto *place = std::get_if<Listen>(&what))
        return kListen.toString() + shownHost(place->address.toString()) + u':' + QString::number(place->port);
    if (const auto *place = std::get_if<Maildir>(&what))
        return kMaildir.toString() + place->directory;
    if (const auto *place = std::get_if<Mbox>(&what))
        return kMbox.toString() + place->file;
    if (const auto *place = std::get_if<Imap>(&what)) {
        const bool isImplicit = place->security == smtp::Security::Implicit;
        const quint16 usual = isImplicit ? kImapsPort : kImapPort;
        return (isImplicit ? kImaps : kImapStartTls).toString() + encoded(place->user, "@") + u'@'
            + shownHost(place->host) + (place->port == usual ? QString() : u':' + QString::number(place->port)) + u'/'
            + encoded(place->mailbox, "/");
    }
    return kManual.toString();
}

} // namespace postern::delivery
