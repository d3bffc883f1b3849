// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/report.h"
#include "ui/report/sheet.h"

#include <QByteArray>
#include <QImage>

namespace postern::ui {

// What a report is made from. The same of it gives the same bytes, on every machine with the same fonts: times are the
// record's, and there is no chance in it.
struct ReportOrder
{
    check::Record record;
    explain::ReportDetails details; // without a hash and a program: those are filled in
    paper::Paper paper = paper::Paper::A4;
    QImage logo; // null: none
};

// The name under which the record is attached.
inline constexpr QLatin1StringView kAttachedRecord("record.postern");

explain::ReportDetails filledIn(const ReportOrder &order, const QByteArray &recordText);

// The report as PDF, typeset, tagged, with the record attached. Needs a QGuiApplication for its fonts, but neither a
// window nor the GUI thread. Empty if it cannot be made, which is a fault of the program.
QByteArray reportPdf(const ReportOrder &order);

// The same from a report that is there already.
QByteArray reportPdf(const explain::Report &report, const ReportOrder &order, const QByteArray &recordText);

} // namespace postern::ui
