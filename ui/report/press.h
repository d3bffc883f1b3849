// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/sheet.h"
#include "ui/report/structure.h"

#include <QBuffer>
#include <QByteArray>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace postern::ui::paper {

// A run of content that belongs to one element. In the pages it begins at a rectangle far off the paper, whose place
// says which mark it is: Qt writes no marks of its own, but rectangles as they are.
struct MarkedContent
{
    int page = 0;
    int element = Structure::kFurniture;
    std::optional<QString> actual{}; // what is written there, where lines are broken within words
};

// A place in the document that something leads to.
struct Place
{
    int page = 0;
    qreal y = 0; // from the top, in points
};

struct PressedLink
{
    int page = 0;
    QRectF where;    // in points from the top left
    QString url;     // or
    QString target;  // the id of a place
    int element = 0; // a Link
    QString words;   // for whoever cannot see it
};

struct Bookmark
{
    QString text;
    int level = 1; // 1: at the top
    Place place;
};

// What comes off the press: pages as Qt writes them, and all that Qt cannot write.
struct Printed
{
    QByteArray pages;
    int pageCount = 0;
    Structure structure;
    std::vector<MarkedContent> marks;
    std::vector<PressedLink> links;
    std::vector<Bookmark> bookmarks;
    QHash<QString, Place> places;
};

// Puts ink on pages, and writes down what it means. Painters come in units of the sheet.
class Press
{
public:
    static constexpr int kMarkX = -30000; // far off any paper
    static constexpr int kMarkY = -10000; // and one step higher for each mark
    static constexpr int kMarkStep = 10;

    Press(const Sheet &sheet, Structure structure);
    ~Press();
    Q_DISABLE_COPY_MOVE(Press)

    QPainter &painter() { return m_painter; }
    Structure &structure() { return m_printed.structure; }
    int page() const { return m_printed.pageCount - 1; }

    void nextPage();
    // What is painted from here on belongs to `element`. `actual`: what it says, if the pages do not say it in one
    // piece. Painting on for the same element goes on with its mark.
    void write(int element, const std::optional<QString> &actual = std::nullopt);
    void furnish() { write(Structure::kFurniture); }

    void link(const QRectF &where, const QString &url, const QString &target, int element, const QString &words);
    void place(const QString &id, qreal y);
    void bookmark(const QString &text, int level, qreal y);

    Printed finish(); // once, at the end

private:
    Place at(qreal y) const { return {page(), y / kUnitsOfPoint}; }

    Printed m_printed;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace postern::ui::paper
