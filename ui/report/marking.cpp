// SPDX-License-Identifier: Apache-2.0
#include "ui/report/bindery.h"

#include <qpdf/Buffer.hh>

#include <charconv>
#include <string_view>

namespace postern::ui::paper::bindery {

namespace {

using Handle = QPDFObjectHandle;

// ISO 32000-1, 14.8.4: what stands before BDC says the role of the content again.
const char *tagOf(Role role)
{
    switch (role) {
    case Role::Figure:
        return "/Figure";
    case Role::Link:
        return "/Link";
    case Role::Label:
        return "/Lbl";
    default:
        return "/P";
    }
}

// Rewrites the contents of one page. A mark is a rectangle that begins at Press::kMarkX, on lines of its own, as Qt
// writes every operator: "-30000 -10070 10 10 re", then "f". Text stands in there as hexadecimal, so that no string can
// look like one. Reading tokens as a PDF reader does would take twenty times as long.
class Marker
{
public:
    Marker(const Printed &printed, std::vector<int> &numbers)
        : m_printed(printed)
        , m_numbers(numbers)
    {
    }

    std::string marked(std::string_view contents)
    {
        std::string out = "/Artifact BMC\n";
        out.reserve(contents.size() + contents.size() / 8);
        std::size_t done = 0;
        for (std::size_t at = contents.find(kBegin); at != std::string_view::npos; at = contents.find(kBegin, done)) {
            const std::size_t number = at + kBegin.size();
            const std::size_t end = contents.find(kEnd, number);
            out += contents.substr(done, at - done);
            out += mark(contents.substr(number, end - number));
            done = end == std::string_view::npos ? contents.size() : end + kEnd.size();
        }
        out += contents.substr(done);
        return out + "\nEMC\n";
    }

private:
    static constexpr std::string_view kBegin = "\n-30000 ";
    static constexpr std::string_view kEnd = " 10 10 re\nf\n";
    static_assert(Press::kMarkX == -30000 && Press::kMarkStep == 10);

    std::string mark(std::string_view height)
    {
        int y = 0;
        std::from_chars(height.data(), height.data() + height.size(), y);
        const auto index = std::size_t((Press::kMarkY - y) / Press::kMarkStep);
        const MarkedContent &content = m_printed.marks.at(index);
        if (content.element == Structure::kFurniture)
            return "\nEMC\n/Artifact BMC\n";
        const int number = m_numbers[index] = m_next++;
        const Role role = m_printed.structure.elements[std::size_t(content.element)].role;
        std::string properties = "<</MCID " + std::to_string(number);
        if (content.actual)
            properties += " /ActualText " + text(*content.actual).unparse();
        // Poppler looks for what is actually written at spans only; the role stands in the tree in any case.
        return std::string("\nEMC\n") + (content.actual ? "/Span" : tagOf(role)) + " " + properties + ">> BDC\n";
    }

    const Printed &m_printed;
    std::vector<int> &m_numbers;
    int m_next = 0;
};

} // namespace

QPDFObjectHandle text(const QString &words)
{
    return Handle::newUnicodeString(words.toStdString());
}

std::vector<int> markContents(const Printed &printed, Pages &pages)
{
    std::vector<int> numbers(printed.marks.size(), -1);
    for (Handle &page : pages) {
        const auto data = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const std::string_view contents(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        Marker marker(printed, numbers); // counts from 0 on each page
        page.replaceKey("/Contents", Handle::newStream(page.getOwningQPDF(), marker.marked(contents)));
    }
    return numbers;
}

} // namespace postern::ui::paper::bindery
