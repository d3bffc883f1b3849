// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/report.h"

#include <QByteArray>
#include <QString>

namespace postern::explain {

// What a page is dressed in by whoever can draw: core cannot. All of it is trusted text that Postern made itself. With
// none of it the page still says everything: a mark never stands without its word.
struct HtmlDress
{
    QString light;   // declarations of custom properties, "--text:#1A211F;…", by the names that report.css uses
    QString dark;    // the same for a dark screen
    QString symbols; // <symbol id="mark-danger">, …: the marks by tone, "mark-STATE" by state
    QString badge;   // <svg> of the verdict
    QString path;    // <svg> of Cover::path
    QString sign;    // <svg>: the application's icon
    QByteArray logo; // PNG or JPEG; empty: none
};

// One file: no script, no request to anywhere, and a policy (CSP) that says so. Whatever a server said is text in it.
// For the screen, light and dark, and for paper. The same report and dress give the same bytes.
QByteArray reportHtml(const Report &report, const HtmlDress &dress);

// PNG or JPEG by its first bytes: "image/png"; empty for anything else.
QString pictureType(const QByteArray &bytes);

} // namespace postern::explain
