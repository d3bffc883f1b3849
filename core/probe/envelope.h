// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/script.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::probe {

// What an envelope is for. Only a Form can show relaying; everything else says how its answer has to be read.
enum class Kind {
    Form,          // an outside recipient in some shape: taken means a door, if the reading allows no other explanation
    Welcome,       // control: has to be taken, or it is us who are refused (postmaster, a real local user)
    UnknownUser,   // control: a random user of the hosted domain. Taken: every name is (catch-all, sink)
    UnknownDomain, // control: a random user of a random .invalid domain
    LocalUser,     // control: the local part of a form with a local reading, as a plain local user
    OtherDomain,   // control: the plain form to a second outside domain. Refused: the first is hosted there
    Hygiene,       // says something beside relaying (subdomains taken …): never a door
};

QString toString(Kind kind); // "form", "welcome", "unknown-user", …: as in catalogue, record and JSON
std::optional<Kind> kindFromString(QStringView text);

// One probe bound to addresses: what will be said, byte for byte, and what its answer can mean.
// It stands in the record as it was asked, so that a later catalogue changes nothing about an old check.
struct Envelope
{
    QString id; // of the catalogue: "R2"; with the local-domain sender "R2/S4"
    Kind kind = Kind::Form;
    int tier = 1;
    QString title;
    smtp::ReversePath mailFrom;
    smtp::Parameters mailParameters;
    std::vector<smtp::Offer::Recipient> recipients;
    std::size_t decisive = 0;  // the recipient whose answer counts (the second one where two are named)
    bool isPlain = false;      // the plain form: an outsider's ordinary message for an ordinary outside recipient
    bool mayAskData = true;    // false where the recipient may belong to strangers
    QStringList localControls; // ids of the controls that show whether the form was taken for a local name; empty: it
                               // has no local reading

    QByteArray aim; // the outside mailbox that a form is after, "johndoe@outside.example"; empty for controls at home
    std::optional<smtp::HelloName> hello = std::nullopt; // asked under this name; none: under our own

    bool hasLocalReading() const { return !localControls.isEmpty(); }
    const smtp::ForwardPath &rcptTo() const { return recipients[decisive].path; }
    friend bool operator==(const Envelope &, const Envelope &) = default;
};

} // namespace postern::probe
