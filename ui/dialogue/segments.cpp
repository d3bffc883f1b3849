// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/segments.h"

using namespace Qt::StringLiterals;

namespace postern::ui {

std::vector<Segment> segmentsOf(const QString &line, const explain::LineMeaning &meaning)
{
    std::vector<Segment> segments;
    qsizetype at = 0;
    const auto between = [&](qsizetype end) {
        if (end > at)
            segments.push_back({line.sliced(at, end - at)});
        at = end;
    };
    for (std::size_t i = 0; i < meaning.parts.size(); ++i) {
        QString text = meaning.parts[i].text;
        const bool isShortened = text.endsWith(u'…') && !line.contains(text);
        if (isShortened)
            text.chop(1);
        const qsizetype found = text.isEmpty() ? -1 : line.indexOf(text, at);
        if (found < 0) { // an event, whose words do not stand in the line
            segments.push_back({text.isEmpty() ? meaning.parts[i].name : text, int(i)});
            continue;
        }
        between(found);
        const qsizetype end = isShortened ? line.size() : found + text.size();
        segments.push_back({line.sliced(found, end - found), int(i)});
        at = end;
    }
    between(line.size());
    return segments;
}

} // namespace postern::ui
