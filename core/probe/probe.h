// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probe/envelope.h"
#include "core/smtp/address.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::probe {

// What the title of a form says that is asked once more from the hosted domain. In the record in English, as all
// titles.
inline constexpr char kLocalSenderTitle[] =
    QT_TRANSLATE_NOOP("resources/probes", ", and a sender of the hosted domain");

// One entry of the catalogue: an envelope with placeholders, why it is asked, its source.
struct Probe
{
    QString id;
    Kind kind = Kind::Form;
    int tier = 1; // 1 always, 2 the classic tricks (default), 3 only on demand
    QString title;
    QString reveals;     // what acceptance reveals
    QString history;     // where it comes from; may be empty
    QStringList sources; // "RFC 5321, 3.6.2"
    QByteArray hello;    // the name to give in EHLO, with placeholders; empty: our own
    QByteArray mailFrom; // with placeholders: "<{from}@{ext2}>"
    QByteArray mailParameters;
    std::vector<QByteArray> rcptTo; // the answer to the last one counts
    QByteArray rcptParameters;
    bool isPlain = false;
    bool mayAskData = true;
    bool alsoFromLocalSender = false; // asked once more with the hosted domain as sender, as "<id>/S4"
    QStringList localControls;
    QByteArray needs; // capability that has to be offered ("SMTPUTF8"), empty for none
};

// What the placeholders stand for. What is not known leaves out the probes that need it.
struct Bindings
{
    std::optional<smtp::MailAddress> sender;          // {from}@{ext2}: an outside sender
    std::optional<smtp::MailAddress> recipient;       // {to}@{ext}: the outside recipient
    std::optional<smtp::MailAddress> secondRecipient; // {to2}@{ext3}: at another outside domain
    std::optional<smtp::DomainName> hostedDomain;     // {loc}
    std::optional<smtp::DomainName> serverName;       // {host}: from greeting or EHLO, or the name dialled
    std::optional<smtp::MailAddress> localUser;       // {user}@{loc}: a mailbox that exists there
    QHostAddress address;                             // {literal}, {ip} or {v6}: the address dialled
    std::optional<QHostAddress> recipientAddress;     // {ext-ip}: an exchanger of the recipient's domain
    QByteArray random;                                // {rnd}: lower case letters and digits, fresh for every check
    QByteArrayList offered;                           // the capabilities that the server offers, in capitals

    friend bool operator==(const Bindings &, const Bindings &) = default;
};

// The path with its placeholders filled in, or the first one that nothing is known for.
Result<QByteArray, QString> bound(const QByteArray &pattern, const Bindings &bindings);

// Every word that may stand in braces.
const QStringList &placeholders();

// The words in braces of a pattern.
QStringList placeholdersIn(const QByteArray &pattern);

} // namespace postern::probe
