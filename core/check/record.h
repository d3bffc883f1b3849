// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/evidence.h"

#include <QDateTime>
#include <QHostAddress>
#include <QString>

namespace postern::check {

// Who said that this target may be tested, and how.
enum class Permission {
    NotNeeded, // loopback or practice: nobody else's server
    Option,    // --authorized
    Asked,     // answered on the terminal or in the window
    Unknown,   // a pasted dialogue: somebody else's test
};

QString toString(Permission permission); // "not-needed", "option", "asked", "unknown"
std::optional<Permission> permissionFromString(QStringView text);

// One check from target to its end: the sum of its events, and all that is ever judged.
struct Record
{
    QString program; // "Postern 0.1.0"
    QString target;  // as the user named it
    Permission permission = Permission::Unknown;
    QDateTime startedAt;  // UTC
    QDateTime finishedAt; // UTC
    QHostAddress source;  // the address of this machine that was asked for; null: as the system chose
    bool wasCancelled = false;
    verdict::Evidence evidence;

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace postern::check
