// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/pastedmail.h"
#include "core/delivery/watchplace.h"
#include "core/verdict/delivery.h"

#include <QString>

namespace postern::explain {

QString complaintOf(delivery::WatchPlace::Error error); // one sentence that says what to do
// What keeps Postern from looking there, and what to do. `detail` are the system's own words; may be empty.
QString wordsFor(verdict::WatchTrouble trouble, const QString &detail);
// How the address was shown to be the user's own, or that it was not.
QString wordsFor(verdict::OwnAddress::How how);
QString wordsFor(delivery::PastedKind kind);

QString whatDeliveryProves(); // and what is sent
// What the user does with the code that shows whose mailbox it is.
QString howToSendCode(const QString &code, const QString &recipient, bool isManual);

} // namespace postern::explain
