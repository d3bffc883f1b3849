// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace postern::ui::paper {

// What a piece of a document is, for a reader that cannot see it: the standard structure types of ISO 32000-1, 14.8.4.
enum class Role {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Paragraph,
    Caption,
    List,
    Item,
    Label,
    ItemBody,
    Table,
    TableRow,
    HeadCell,    // of a column
    RowHeadCell, // of a row
    Cell,
    Figure,
    Code,
    Link,
    Note,
};

// One node of the tree. Its kids are elements and marked content, in reading order.
struct Element
{
    struct Mark
    {
        int number; // of the marks of the whole document
    };
    using Kid = std::variant<int, Mark>; // an index in Structure::elements, or a mark

    Role role = Role::Document;
    int parent = -1;
    QString alternative; // of a figure: the same in words
    bool isNumbered = false;
    std::vector<Kid> kids{};
};

// The logical tree of a document, in the order in which it is read. The first element is the document itself.
struct Structure
{
    static constexpr int kFurniture = -1; // not part of the document: lines, running heads, page numbers
    static constexpr int kRoot = 0;

    std::vector<Element> elements{Element{}};

    int add(Role role, int parent, const QString &alternative = {})
    {
        const int index = int(elements.size());
        elements.push_back({role, parent, alternative, false, {}});
        elements[std::size_t(parent)].kids.push_back(index);
        return index;
    }
};

} // namespace postern::ui::paper
