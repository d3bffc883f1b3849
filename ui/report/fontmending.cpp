// SPDX-License-Identifier: Apache-2.0
#include "ui/report/bindery.h"

#include "ui/report/ideographs.h"

#include <qpdf/Buffer.hh>

#include <set>
#include <string>

namespace postern::ui::paper::bindery {

namespace {

using Handle = QPDFObjectHandle;

// What a picture of the font stands for, where Qt's tables name it by something that looks the same.
char16_t meant(char16_t sign)
{
    return sign == u'\t' ? u' ' : letterOf(sign);
}

// Qt's tables name a picture by the lowest code that has it: a blank is a tabulator, and some letters of Japanese are
// signs of dictionaries. To whoever searches, copies or hears the text these are other things.
void mendSigns(Handle font)
{
    Handle table = font.getKey("/ToUnicode");
    if (!table.isStream())
        return;
    const auto data = table.getStreamData(qpdf_dl_generalized);
    std::string signs(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    constexpr std::size_t kDigits = 4;
    bool isList = false; // codes stand before it, what they mean in it
    for (std::size_t at = signs.find_first_of("[]<"); at != std::string::npos;
         at = signs.find_first_of("[]<", at + 1)) {
        isList = signs[at] == '<' ? isList : signs[at] == '[';
        if (!isList || signs[at] != '<' || signs.find('>', at) != at + 1 + kDigits)
            continue;
        bool isNumber = false;
        const auto sign = char16_t(QByteArray::fromStdString(signs.substr(at + 1, kDigits)).toUShort(&isNumber, 16));
        if (isNumber && meant(sign) != sign)
            signs.replace(at + 1, kDigits,
                          QByteArray::number(meant(sign), 16).rightJustified(kDigits, '0').toStdString());
    }
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
            mendSigns(font);
            mendName(font, mended.size() - 1);
        }
    }
}

} // namespace postern::ui::paper::bindery
