// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/pasted.h"
#include "core/check/recordfile.h"
#include "core/check/target.h"
#include "core/probe/catalogue.h"
#include "core/smtp/address.h"

#include <QString>

namespace postern::explain {

// What is wrong, in one sentence that says what to do.
QString complaintOf(check::Target::Error error, const QString &text);
QString complaintOf(smtp::NameError error); // half a sentence: "it holds a character that …"
QString complaintOf(const probe::Catalogue::Flaw &flaw, const QString &file);
QString complaintOf(const check::RecordFlaw &flaw, const QString &file);
QString complaintOf(check::PastedFlaw flaw, const QString &file);

} // namespace postern::explain
