// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/binding.h"
#include "ui/report/qpdf.h"

#include <string>
#include <vector>

// The one way in: bind() calls it, by its name where the bindery is a library of its own.
extern "C" Q_DECL_EXPORT void postern_bound(const postern::ui::paper::Printed &printed,
                                            const postern::ui::paper::Imprint &imprint, QByteArray &document);

// What bind() is made of: each adds one thing to a document. All that knows libqpdf stands behind this.
namespace postern::ui::paper::bindery {

using Pages = std::vector<QPDFObjectHandle>;

// A string object: ASCII as it is, else UTF-16 (ISO 32000-1, 7.9.2.2).
QPDFObjectHandle text(const QString &words);
// The place as a destination; null for a page that is not there.
QPDFObjectHandle destination(const Place &place, const Pages &pages);

// Names of subsets that do not depend on the process, and blanks that are found as blanks.
void mendFonts(const Pages &pages);
// Turns the far-off rectangles into marked content, and all else into artifacts. Gives each mark its number on its
// page.
std::vector<int> markContents(const Printed &printed, Pages &pages);
// Structure tree, parent tree and link annotations.
void addStructure(QPDF &pdf, const Printed &printed, Pages &pages, const std::vector<int> &numbers);
void addBookmarks(QPDF &pdf, const Printed &printed, const Pages &pages);

} // namespace postern::ui::paper::bindery
