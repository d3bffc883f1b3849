// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/desk.h"

#include <QHash>

namespace postern::ui::paper {

// On which page each section begins, from 1: known when all is broken into pages, and before anything is painted.
using PageNumbers = QHash<QString, int>;

Pieces setSection(const Desk &desk, const explain::Section &section);
Pieces setContents(const Desk &desk, const std::vector<explain::Section> &sections,
                   std::shared_ptr<const PageNumbers> pages);

} // namespace postern::ui::paper
