// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/linemeaning.h"

#include <QString>

#include <vector>

namespace postern::ui {

// A piece of a line: one of its parts, or what stands between two of them, such as "FROM:".
struct Segment
{
    QString text;
    int part = -1; // index in LineMeaning::parts; -1: none of them

    friend bool operator==(const Segment &, const Segment &) = default;
};

// The whole of the line, cut where its parts begin and end. Nothing of it is lost, and every part is there once.
std::vector<Segment> segmentsOf(const QString &line, const explain::LineMeaning &meaning);

} // namespace postern::ui
