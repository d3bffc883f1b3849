// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/html.h"
#include "core/verdict/verdict.h"
#include "ui/path/journey.h"
#include "ui/theme/tokens.h"

namespace postern::ui {

// Colours, marks, badge and path of a report as HTML: the same drawings as in the window, in colours that the page
// turns dark by itself. Needs a QGuiApplication for the fonts; the same record gives the same text.
explain::HtmlDress htmlDress(const check::Record &record, const verdict::Verdict &verdict,
                             const explain::Report &report);

// The last picture of a journey as an SVG file of its own, which turns dark by itself as well.
QByteArray pictureFile(const Journey &journey);

// The palette as CSS: "--text:#1a211f;…".
QString colourDeclarations(Scheme scheme);

} // namespace postern::ui
