// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probe/envelope.h"
#include "core/result.h"
#include "core/smtp/address.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::probe {

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
    QByteArray mailFrom; // with placeholders: "<{from}@{ext2}>"
    QByteArray mailParameters;
    std::vector<QByteArray> rcptTo;
    QByteArray rcptParameters;
    bool isPlain = false;
    bool mayAskData = true;
    bool alsoFromLocalSender = false; // asked once more with MAIL FROM of entry S4, as "<id>/S4"
    QStringList localControls;
    QString needs; // capability that has to be offered ("SMTPUTF8"), empty for none
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
    QHostAddress address;                             // {ip} or {v6}: the address dialled
    std::optional<QHostAddress> recipientAddress;     // {ext-ip}: an exchanger of the recipient's domain
    QByteArray random;                                // {rnd}: lower case letters and digits, fresh for every check
};

class Catalogue
{
public:
    // Where a catalogue is wrong: line (from 1) and what the reason is about.
    struct Flaw
    {
        enum class Reason {
            Syntax,
            MissingField,
            UnknownField,
            WrongType,
            DuplicateId,
            UnknownKind,
            BadTier,
            UnknownPlaceholder,
            UnknownControl,
            NotAPath,
            NoProbes,
        };
        int line = 0;
        Reason reason = Reason::Syntax;
        QString detail; // the field, the placeholder, the parser's words
    };

    static Result<Catalogue, Flaw> parse(const QByteArray &toml);
    static const Catalogue &builtIn(); // resources/probes/catalogue.toml

    const std::vector<Probe> &probes() const { return m_probes; }
    const Probe *find(QStringView id) const;

    // The envelopes of all probes up to `tier` (or of `ids`, whatever their tier, with the controls they need), in the
    // order in which they should be asked: controls and the forms that matter most first. Byte-identical ones once.
    std::vector<Envelope> bind(const Bindings &bindings, int tier, const QStringList &ids = {}) const;

private:
    std::vector<Probe> m_probes;
};

} // namespace postern::probe
