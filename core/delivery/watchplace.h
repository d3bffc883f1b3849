// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/smtp/endpoint.h"

#include <QHostAddress>
#include <QString>
#include <QStringView>

#include <variant>

namespace postern::delivery {

// RFC 8314, 3.2 and RFC 9051, 2.1: TLS from the first byte; and the port on which STARTTLS is said.
inline constexpr quint16 kImapsPort = 993;
inline constexpr quint16 kImapPort = 143;

// Where the user has somebody watch for a message. Exists only in a usable form; never holds a password.
class WatchPlace
{
public:
    struct Listen // Postern itself is the receiving mail exchanger
    {
        QHostAddress address;
        quint16 port = 0; // 0: any that is free, for who tells the relay which one it became
        friend bool operator==(const Listen &, const Listen &) = default;
    };
    struct Maildir
    {
        QString directory; // absolute
        friend bool operator==(const Maildir &, const Maildir &) = default;
    };
    struct Mbox
    {
        QString file; // absolute
        friend bool operator==(const Mbox &, const Mbox &) = default;
    };
    struct Imap
    {
        smtp::Security security = smtp::Security::Implicit; // never Plain: a password goes over it
        QString user;
        QString host; // a name, or an address without brackets
        quint16 port = kImapsPort;
        QString mailbox;
        friend bool operator==(const Imap &, const Imap &) = default;
    };
    struct Manual // the user looks, and shows what came
    {
        friend bool operator==(const Manual &, const Manual &) = default;
    };
    using What = std::variant<Listen, Maildir, Mbox, Imap, Manual>;

    enum class Error {
        Empty,
        UnknownKind, // none of listen:, maildir:, mbox:, imaps://, imap+starttls://, manual
        BadAddress,  // to listen on: an IP address of this machine
        BadPort,
        NoPath, // maildir: or mbox: and nothing behind it
        NoUser, // imaps://HOST/…: whose mailbox?
        BadHost,
        HasPassword,  // user:password@ would stand in the shell's history and in the record
        BadCharacter, // a control character
    };

    // `listen:ADDRESS:PORT`, `maildir:DIR`, `mbox:FILE`, `imaps://USER@HOST[:PORT][/BOX]`,
    // `imap+starttls://USER@HOST[:PORT][/BOX]`, `manual`. A path is made absolute, "~/" is the home directory. USER may
    // hold an "@"; percent-encoding is undone (RFC 5092). Without BOX the INBOX is meant.
    static Result<WatchPlace, Error> parse(QStringView text);

    const What &what() const { return m_what; }
    template <typename Kind> const Kind *as() const { return std::get_if<Kind>(&m_what); }
    bool needsPassword() const { return as<Imap>() != nullptr; }
    bool needsUser() const { return as<Manual>() != nullptr; } // nobody watches but the user
    static QString spelled(const What &what);
    QString toString() const { return spelled(m_what); } // what parse() reads, in one spelling

    friend bool operator==(const WatchPlace &, const WatchPlace &) = default;

private:
    explicit WatchPlace(What what)
        : m_what(std::move(what))
    {
    }
    static Result<WatchPlace, Error> parseListen(QStringView text);
    static Result<WatchPlace, Error> parseImap(QStringView text, smtp::Security security);

    What m_what;
};

} // namespace postern::delivery
