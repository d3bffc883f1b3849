// SPDX-License-Identifier: Apache-2.0
#include "ui/report/bindery.h"

#include <algorithm>

namespace postern::ui::paper::bindery {

namespace {

using Handle = QPDFObjectHandle;

// ISO 32000-1, 12.3.3: a doubly linked list of items with its first and last in the parent.
void append(Handle parent, Handle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Handle last = parent.getKey("/Last");
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

// Whole numbers below zero: that many kids, folded.
void countKids(Handle parent, bool isOpen)
{
    int count = 0;
    for (Handle one = parent.getKey("/First"); !one.isNull(); one = one.getKey("/Next")) {
        countKids(one, false);
        ++count;
    }
    if (count > 0)
        parent.replaceKey("/Count", Handle::newInteger(isOpen ? count : -count));
}

} // namespace

QPDFObjectHandle destination(const Place &place, const Pages &pages)
{
    if (place.page < 0 || std::size_t(place.page) >= pages.size())
        return Handle::newNull();
    Handle page = pages[std::size_t(place.page)];
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    Handle target = Handle::newArray();
    target.appendItem(page);
    target.appendItem(Handle::newName("/XYZ"));
    target.appendItem(Handle::newNull());
    target.appendItem(Handle::newReal(height - place.y, 2));
    target.appendItem(Handle::newNull()); // the zoom stays
    return target;
}

void addBookmarks(QPDF &pdf, const Printed &printed, const Pages &pages)
{
    if (printed.bookmarks.empty())
        return;
    Handle root = pdf.makeIndirectObject(Handle::parse("<</Type /Outlines>>"));
    std::vector<Handle> path{root}; // the last item of each level
    for (const Bookmark &one : printed.bookmarks) {
        const std::size_t level = std::clamp<std::size_t>(std::size_t(one.level), 1, path.size());
        path.resize(level);
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", text(one.text));
        item.replaceKey("/Dest", destination(one.place, pages));
        append(path.back(), item);
        path.push_back(item);
    }
    countKids(root, true);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

} // namespace postern::ui::paper::bindery
