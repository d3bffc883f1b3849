// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/order.h"
#include "core/delivery/watchplace.h"
#include "core/result.h"

#include <QString>

#include <optional>
#include <vector>

class QSettings;

namespace postern::ui {

// What the wizard has been told so far, as it was typed. Pages write into it and read from it, so that going back loses
// nothing; whether it can be used is asked of the functions below.
struct Draft
{
    QString server;
    QString ports; // empty: the usual ones
    bool isHost = false;
    bool isGentle = false;
    std::vector<check::AddressAndPort> skipped;

    bool isPermitted = false; // never remembered: it is one server's
    verdict::Claim claim = verdict::Claim::Auto;
    QString source;
    QString proxy;

    QString hostedDomain;
    QString localUser;
    QString sender;
    QString recipient;
    QString secondRecipient;
    verdict::Depth depth = verdict::Depth::Data;

    // One of the server's own people, who logs in as well. Neither is ever remembered, nor written anywhere.
    QString user;
    QString password;
    bool isPasswordForAnyone = false; // also without TLS, and to a server that nobody vouches for

    // The proof by delivery: where the message comes out, as delivery::WatchPlace reads it.
    QString watch;
    QString watchPassword;          // never remembered, nor written anywhere
    verdict::OwnAddress ownAddress; // shown before; never remembered
};

// The value of one field, or the sentence that says what is wrong with it. A field that may stay empty has no value
// then.
template <typename T> using Answer = Result<T, QString>;

Answer<check::Target> serverIn(const Draft &draft);
Answer<std::vector<quint16>> portsIn(const Draft &draft);
Answer<QHostAddress> sourceIn(const Draft &draft); // null: as the system sends
Answer<QNetworkProxy> proxyIn(const Draft &draft);
Answer<std::optional<smtp::DomainName>> domainIn(const QString &text);
Answer<std::optional<smtp::MailAddress>> addressIn(const QString &text);
// Also: at another domain than the first.
Answer<std::optional<smtp::MailAddress>> secondRecipientIn(const Draft &draft);

// Of whom logs in; nobody where no name is given.
Answer<std::optional<net::Credentials>> credentialsIn(const Draft &draft);
Answer<delivery::WatchPlace> placeIn(const Draft &draft);

bool needsPermission(const Draft &draft);
bool isPractice(const Draft &draft);

// None while a field is wrong, or permission missing.
std::optional<check::Order> orderFrom(const Draft &draft);

// The questions of a check that was done, with its addresses, to be asked again.
Draft draftOf(const check::Record &record);

// Without permission, ticks, passwords, and who logs in.
void remember(const Draft &draft, QSettings &settings);
Draft recalled(QSettings &settings);

} // namespace postern::ui
