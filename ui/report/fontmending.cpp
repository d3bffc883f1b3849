// SPDX-License-Identifier: Apache-2.0
#include "ui/report/bindery.h"

#include <qpdf/Buffer.hh>

#include <set>
#include <string_view>

namespace postern::ui::paper::bindery {

namespace {

using Handle = QPDFObjectHandle;

// In Qt's tables the sign of a blank is the first one that looks like it, a tabulator; it is a blank to whoever copies
// or hears the text.
void mendBlanks(Handle font)
{
    Handle table = font.getKey("/ToUnicode");
    if (!table.isStream())
        return;
    const auto data = table.getStreamData(qpdf_dl_generalized);
    std::string signs(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    constexpr std::string_view tabulator = " <0009> "; // a target; codes stand at the beginning of a line
    const std::size_t list = signs.find('[');
    for (std::size_t at = signs.find(tabulator, list); at != std::string::npos; at = signs.find(tabulator, at + 1))
        signs.replace(at, tabulator.size(), " <0020> ");
    table.replaceStreamData(signs, Handle::newNull(), Handle::newNull());
}

// ISO 32000-1, 9.6.4: a font of which only some glyphs are there has six letters before its name. Qt makes them of the
// number of an object, which differs from process to process, and leaves them out where they are needed as well.
std::string tagFor(std::size_t number)
{
    std::string tag(6, 'A');
    for (auto letter = tag.rbegin(); number > 0 && letter != tag.rend(); ++letter, number /= 26)
        *letter = char('A' + number % 26);
    return tag + "+";
}

void mendName(Handle font, std::size_t number)
{
    Handle base = font.getKey("/BaseFont");
    if (!base.isName())
        return;
    std::string name = base.getName().substr(1);
    if (const std::size_t plus = name.find('+'); plus != std::string::npos)
        name = name.substr(plus + 1);
    const Handle tagged = Handle::newName("/" + tagFor(number) + name);
    font.replaceKey("/BaseFont", tagged);
    if (!font.getKey("/DescendantFonts").isArray())
        return;
    Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    descendant.replaceKey("/BaseFont", tagged);
    if (Handle descriptor = descendant.getKey("/FontDescriptor"); descriptor.isDictionary())
        descriptor.replaceKey("/FontName", tagged);
}

} // namespace

void mendFonts(const Pages &pages)
{
    std::set<QPDFObjGen> mended;
    for (const Handle &one : pages) {
        Handle page = one;
        Handle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const auto &[name, font] : fonts.getDictAsMap()) {
            if (!mended.insert(font.getObjGen()).second)
                continue;
            mendBlanks(font);
            mendName(font, mended.size() - 1);
        }
    }
}

} // namespace postern::ui::paper::bindery
