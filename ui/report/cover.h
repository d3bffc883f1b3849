// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/desk.h"

#include <QImage>

namespace postern::ui::paper {

// The first page: who asks, the target, the verdict, the picture, the short of it, the facts. What does not fit goes on
// to the next page.
Pieces setCover(const Desk &desk, const explain::Cover &cover, const QImage &logo);

} // namespace postern::ui::paper
