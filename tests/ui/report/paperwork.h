// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace postern::test {

// What a program says of a file: standard output, or with an exit status other than 0 nothing at all.
QString said(const QString &program, const QStringList &arguments);

// Every text of a report, in the order in which it is read.
QStringList textsOf(const explain::Report &report);

// All that somebody else said or that was said to them, as a record keeps it: lines both ways, escaped.
QStringList linesOf(const check::Record &record);

// Without any blank: what is broken into lines is the same as what is not.
QString squeezed(const QString &text);

} // namespace postern::test
