// SPDX-License-Identifier: Apache-2.0
#include "ui/report/bindery.h"

#include <QHash>

namespace postern::ui::paper::bindery {

namespace {

using Handle = QPDFObjectHandle;

struct TypeName
{
    Role role;
    const char *name;
};

// ISO 32000-1, tables 333 to 340
constexpr TypeName kTypes[]{
    {Role::Document, "/Document"}, {Role::Section, "/Sect"},    {Role::Heading1, "/H1"},
    {Role::Heading2, "/H2"},       {Role::Heading3, "/H3"},     {Role::Heading4, "/H4"},
    {Role::Paragraph, "/P"},       {Role::Caption, "/Caption"}, {Role::List, "/L"},
    {Role::Item, "/LI"},           {Role::Label, "/Lbl"},       {Role::ItemBody, "/LBody"},
    {Role::Table, "/Table"},       {Role::TableRow, "/TR"},     {Role::HeadCell, "/TH"},
    {Role::RowHeadCell, "/TH"},    {Role::Cell, "/TD"},         {Role::Figure, "/Figure"},
    {Role::Code, "/Code"},         {Role::Link, "/Link"},       {Role::Note, "/Note"},
};

Handle typeOf(Role role)
{
    for (const TypeName &one : kTypes) {
        if (one.role == role)
            return Handle::newName(one.name);
    }
    return Handle::newName("/Span");
}

// Builds the tree from its root; every element is an object, for what is on the pages points to it.
class Grower
{
public:
    Grower(QPDF &pdf, const Printed &printed, const Pages &pages, const std::vector<int> &numbers)
        : m_pdf(pdf)
        , m_printed(printed)
        , m_pages(pages)
        , m_numbers(numbers)
        , m_root(pdf.makeIndirectObject(Handle::parse("<</Type /StructTreeRoot>>")))
    {
        for (std::size_t i = 0; i < printed.structure.elements.size(); ++i)
            m_objects.push_back(pdf.makeIndirectObject(Handle::parse("<</Type /StructElem>>")));
        for (std::size_t i = 0; i < m_objects.size(); ++i)
            fill(i);
        m_root.replaceKey("/K", m_objects.front());
    }

    Handle root() const { return m_root; }
    Handle object(int element) const { return m_objects[std::size_t(element)]; }

    // Marks and annotations know the way up by a table: for each page its elements in the order of their marks.
    void addParents(Pages &pages, const std::vector<Handle> &annotations)
    {
        std::vector<Handle> ofPage(pages.size(), Handle::newArray());
        for (std::size_t i = 0; i < pages.size(); ++i)
            ofPage[i] = Handle::newArray();
        for (std::size_t i = 0; i < m_printed.marks.size(); ++i) {
            if (m_numbers[i] >= 0)
                ofPage[std::size_t(m_printed.marks[i].page)].appendItem(object(m_printed.marks[i].element));
        }
        Handle table = Handle::newArray();
        int key = 0;
        for (std::size_t i = 0; i < pages.size(); ++i, ++key) {
            pages[i].replaceKey("/StructParents", Handle::newInteger(key));
            pages[i].replaceKey("/Tabs", Handle::newName("/S"));
            table.appendItem(Handle::newInteger(key));
            table.appendItem(m_pdf.makeIndirectObject(ofPage[i]));
        }
        for (std::size_t i = 0; i < annotations.size(); ++i) {
            Handle annotation = annotations[i];
            if (annotation.isNull())
                continue;
            annotation.replaceKey("/StructParent", Handle::newInteger(key));
            table.appendItem(Handle::newInteger(key++));
            table.appendItem(object(m_printed.links[i].element));
        }
        Handle parents = Handle::newDictionary();
        parents.replaceKey("/Nums", table);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
        m_root.replaceKey("/ParentTreeNextKey", Handle::newInteger(key));
    }

private:
    void fill(std::size_t index)
    {
        const Element &element = m_printed.structure.elements[index];
        Handle object = m_objects[index];
        object.replaceKey("/S", typeOf(element.role));
        object.replaceKey("/P", element.parent < 0 ? m_root : m_objects[std::size_t(element.parent)]);
        if (!element.alternative.isEmpty())
            object.replaceKey("/Alt", text(element.alternative));
        if (element.role == Role::HeadCell)
            object.replaceKey("/A", Handle::parse("<</O /Table /Scope /Column>>"));
        if (element.role == Role::RowHeadCell)
            object.replaceKey("/A", Handle::parse("<</O /Table /Scope /Row>>"));
        if (element.role == Role::List)
            object.replaceKey("/A",
                              Handle::parse(element.isNumbered ? "<</O /List /ListNumbering /Decimal>>"
                                                               : "<</O /List /ListNumbering /Disc>>"));
        Handle kids = Handle::newArray();
        int page = -1;
        for (const Element::Kid &kid : element.kids)
            kids.appendItem(kidOf(kid, object, page));
        object.replaceKey("/K", kids);
    }

    Handle kidOf(const Element::Kid &kid, Handle parent, int &page) const
    {
        if (const int *element = std::get_if<int>(&kid))
            return m_objects[std::size_t(*element)];
        const auto mark = std::size_t(std::get<Element::Mark>(kid).number);
        const int on = m_printed.marks[mark].page;
        const Handle number = Handle::newInteger(m_numbers[mark]);
        if (page < 0) {
            page = on;
            parent.replaceKey("/Pg", m_pages[std::size_t(on)]);
        }
        if (page == on)
            return number;
        Handle elsewhere = Handle::parse("<</Type /MCR>>");
        elsewhere.replaceKey("/Pg", m_pages[std::size_t(on)]);
        elsewhere.replaceKey("/MCID", number);
        return elsewhere;
    }

    QPDF &m_pdf;
    const Printed &m_printed;
    const Pages &m_pages;
    const std::vector<int> &m_numbers;
    Handle m_root;
    std::vector<Handle> m_objects;
};

// ISO 32000-1, 12.5.6.5. Null where the link leads nowhere.
Handle annotationFor(QPDF &pdf, const Printed &printed, const PressedLink &link, const Pages &pages)
{
    Handle annotation = Handle::parse("<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4>>");
    if (!link.url.isEmpty()) {
        Handle action = Handle::parse("<</S /URI>>");
        action.replaceKey("/URI", Handle::newString(link.url.toStdString()));
        annotation.replaceKey("/A", action);
    } else {
        const auto place = printed.places.constFind(link.target);
        if (place == printed.places.constEnd())
            return Handle::newNull();
        annotation.replaceKey("/Dest", destination(*place, pages));
    }
    Handle page = pages[std::size_t(link.page)];
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    annotation.replaceKey("/Rect",
                          Handle::newFromRectangle({link.where.left(), height - link.where.bottom(), link.where.right(),
                                                    height - link.where.top()}));
    annotation.replaceKey("/Contents", text(link.words));
    annotation.replaceKey("/P", page);
    return pdf.makeIndirectObject(annotation);
}

} // namespace

void addStructure(QPDF &pdf, const Printed &printed, Pages &pages, const std::vector<int> &numbers)
{
    Grower grower(pdf, printed, pages, numbers);
    std::vector<Handle> annotations;
    std::vector<Handle> ofPage(pages.size());
    for (const PressedLink &link : printed.links) {
        Handle annotation = annotationFor(pdf, printed, link, pages);
        annotations.push_back(annotation);
        if (annotation.isNull())
            continue;
        Handle &list = ofPage[std::size_t(link.page)];
        if (!list.isInitialized())
            list = Handle::newArray();
        list.appendItem(annotation);
        Handle kid = Handle::parse("<</Type /OBJR>>");
        kid.replaceKey("/Obj", annotation);
        kid.replaceKey("/Pg", pages[std::size_t(link.page)]);
        grower.object(link.element).getKey("/K").appendItem(kid);
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (ofPage[i].isInitialized())
            pages[i].replaceKey("/Annots", ofPage[i]);
        else
            pages[i].removeKey("/Annots"); // Qt leaves an empty one
    }
    grower.addParents(pages, annotations);
    pdf.getRoot().replaceKey("/StructTreeRoot", grower.root());
    pdf.getRoot().replaceKey("/MarkInfo", Handle::parse("<</Marked true>>"));
}

} // namespace postern::ui::paper::bindery
