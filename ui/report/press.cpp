// SPDX-License-Identifier: Apache-2.0
#include "ui/report/press.h"

#include <QMarginsF>

#include <utility>

namespace postern::ui::paper {

Press::Press(const Sheet &sheet, Structure structure)
    : m_writer(&m_buffer)
{
    m_printed.structure = std::move(structure);
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    m_writer.setResolution(kUnitsOfInch);
    m_writer.setPageSize(QPageSize(sheet.size()));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

Press::~Press() = default;

void Press::nextPage()
{
    if (m_printed.pageCount++ == 0) {
        m_painter.begin(&m_writer);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
    } else {
        m_writer.newPage();
    }
    m_printed.marks.push_back({page()}); // a page begins as furniture, without a rectangle
}

void Press::write(int element, const std::optional<QString> &actual)
{
    const MarkedContent &last = m_printed.marks.back();
    if (last.element == element && last.actual == actual)
        return;
    const int number = int(m_printed.marks.size());
    m_printed.marks.push_back({page(), element, actual});
    if (element != Structure::kFurniture)
        m_printed.structure.elements[std::size_t(element)].kids.push_back(Element::Mark{number});
    m_painter.fillRect(QRectF(kMarkX, kMarkY - number * kMarkStep, kMarkStep, kMarkStep), Qt::black);
}

void Press::link(const QRectF &where, const QString &url, const QString &target, int element, const QString &words)
{
    const QRectF points(where.topLeft() / kUnitsOfPoint, where.size() / kUnitsOfPoint);
    m_printed.links.push_back({page(), points, url, target, element, words});
}

void Press::place(const QString &id, qreal y)
{
    m_printed.places.insert(id, at(y));
}

void Press::bookmark(const QString &text, int level, qreal y)
{
    m_printed.bookmarks.push_back({text, level, at(y)});
}

Printed Press::finish()
{
    m_painter.end();
    m_buffer.close();
    m_printed.pages = m_buffer.data();
    return std::exchange(m_printed, {});
}

} // namespace postern::ui::paper
