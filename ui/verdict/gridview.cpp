// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/gridview.h"

#include "core/explain/tongue.h"
#include "ui/parts/elidedlabel.h"
#include "ui/theme/glyph.h"
#include "ui/theme/marks.h"
#include "ui/theme/shapes.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kRowsAtMost = 12; // then it scrolls
constexpr qreal kRow = 46;      // u
constexpr qreal kColumn = 36;
constexpr qreal kEndpointColumn = 110;
constexpr qreal kMark = 16;
constexpr int kToneRole = Qt::UserRole;
constexpr int kAskedRole = Qt::UserRole + 1;
constexpr int kEnvelopeRole = Qt::UserRole + 2; // unset: leads nowhere
constexpr int kSecondLineRole = Qt::UserRole + 3;
constexpr int kEndpointRole = Qt::UserRole + 4;
constexpr int kGroupSizeRole = Qt::UserRole + 5; // of the head of a group
constexpr int kFoldedRole = Qt::UserRole + 6;
constexpr int kInGroupRole = Qt::UserRole + 7;
constexpr qreal kChevron = 16;

class GridDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokensFor(option.palette);
        const QRectF cell = option.rect;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(cell, colours.accentWash);
        painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), colours.line);
        if (index.column() == 0)
            paintEndpoint(*painter, cell.adjusted(kSpace4, 0, -kSpace4, 0), option, index, colours);
        else
            paintAnswer(*painter, cell, option.font, index, colours);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, cell.adjusted(1, 1, -1, -2), kControlCorner, colours);
        painter->restore();
    }

private:
    static void paintChevron(QPainter &painter, const QRectF &where, bool isFolded, bool isRtl, const Tokens &colours)
    {
        painter.save();
        painter.translate(where.center().x(), where.bottom() - where.width() / 2);
        painter.rotate(isFolded ? (isRtl ? 180 : 0) : 90);
        const qreal side = where.width() * 0.8;
        paintGlyph(painter, QRectF(-side / 2, -side / 2, side, side), Glyph::Chevron, colours.muted);
        painter.restore();
    }

    static void paintEndpoint(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Tokens &colours)
    {
        const qreal half = cell.height() / 2;
        const bool isHead = index.data(kGroupSizeRole).toInt() > 0;
        const qreal indent = isHead || index.data(kInGroupRole).toBool() ? kChevron * u(option.font) : 0;
        const bool isRtl = option.direction == Qt::RightToLeft;
        const QRectF room = isRtl ? cell.adjusted(0, 0, -indent, 0) : cell.adjusted(indent, 0, 0, 0);
        if (isHead)
            paintChevron(painter, QRectF(isRtl ? room.right() : cell.left(), cell.top(), indent, half),
                         index.data(kFoldedRole).toBool(), isRtl, colours);
        QTextOption text(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        text.setTextDirection(Qt::LeftToRight);
        text.setWrapMode(QTextOption::NoWrap);
        const auto line = [&](const QString &words, Type type, const QColor &ink, Qt::Alignment where, qreal top) {
            painter.setFont(typeFont(option.font, type));
            painter.setPen(ink);
            text.setAlignment((text.alignment() & Qt::AlignHorizontal_Mask) | where);
            const QRectF row(room.left(), cell.top() + top, room.width(), half - 1);
            painter.drawText(row, QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, row.width()), text);
        };
        line(index.data().toString(), isHead ? Type::WireStrong : Type::Wire, colours.text, Qt::AlignBottom, 0);
        line(index.data(kSecondLineRole).toString(), Type::Small, colours.muted, Qt::AlignTop, half);
    }

    static void paintAnswer(QPainter &painter, const QRectF &cell, const QFont &font, const QModelIndex &index,
                            const Tokens &colours)
    {
        const qreal side = kMark * u(font);
        const QRectF mark(cell.center().x() - side / 2, cell.top() + cell.height() / 2 - side - 1, side, side);
        if (index.data(kAskedRole).toBool())
            paintMark(painter, mark, markFor(explain::Tone(index.data(kToneRole).toInt())), colours);
        else
            paintBox(painter, mark, kControlCorner, Qt::transparent, colours.edge, 1, Qt::DashLine);
        painter.setFont(typeFont(font, Type::Wire));
        painter.setPen(colours.muted);
        const QRectF below(cell.left(), mark.bottom() + 1, cell.width(), cell.bottom() - mark.bottom() - 2);
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, index.data().toString());
    }
};

// Words on the card itself, and a line below them.
class GridHead : public QHeaderView
{
public:
    explicit GridHead(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &colours = tokensFor(palette());
        painter->fillRect(rect, colours.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.edge);
        painter->setFont(font());
        painter->setPen(colours.muted);
        const Qt::Alignment where = section == 0 ? QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                                                 : Qt::Alignment(Qt::AlignHCenter);
        painter->drawText(rect.adjusted(kSpace4, 0, -kSpace4, 0),
                          int(where | Qt::AlignVCenter) | Qt::TextSingleLine | (section == 0 ? 0 : Qt::TextDontClip),
                          model()->headerData(section, Qt::Horizontal).toString());
    }
};

} // namespace

GridView::GridView(QWidget *parent)
    : QTableWidget(parent)
{
    setHorizontalHeader(new GridHead(this));
    setObjectName(u"gridView"_s);
    setAccessibleName(tr("Endpoints and forms"));
    setItemDelegate(new GridDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellClicked, this, &GridView::activate);
}

void GridView::show(const explain::Grid &grid)
{
    clear();
    setRowCount(0);
    addHead(grid);
    if (grid.rows.size() <= explain::kRowsAtAGlance) {
        for (std::size_t e = 0; e < grid.rows.size(); ++e)
            addEndpoint(grid, e, false);
    } else {
        for (const explain::GridGroup &one : explain::groupsOf(grid))
            addGroup(grid, one);
    }
    layOut();
}

void GridView::addHead(const explain::Grid &grid)
{
    setColumnCount(int(grid.families.size()) + 1);
    auto *first = new QTableWidgetItem(tr("Endpoint"));
    first->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setHorizontalHeaderItem(0, first);
    for (std::size_t f = 0; f < grid.families.size(); ++f) {
        auto *head = new QTableWidgetItem(explain::wordFor(grid.families[f]));
        head->setToolTip(explain::sentenceFor(grid.families[f]));
        setHorizontalHeaderItem(int(f) + 1, head);
    }
}

void GridView::addEndpoint(const explain::Grid &grid, std::size_t index, bool isInGroup)
{
    const explain::GridRow &row = grid.rows[index];
    const int r = rowCount();
    insertRow(r);
    auto *endpoint = new QTableWidgetItem(row.address);
    endpoint->setData(kSecondLineRole, row.door);
    endpoint->setData(kInGroupRole, isInGroup);
    endpoint->setData(Qt::AccessibleTextRole,
                      explain::labelled(explain::enumerated({row.address, row.door}), row.word));
    endpoint->setToolTip(plainToolTip(row.host.isEmpty() ? row.address : row.host + u" "_s + row.address));
    setItem(r, 0, endpoint);
    for (std::size_t c = 0; c < row.cells.size(); ++c)
        setCell(r, int(c) + 1, grid, index);
}

void GridView::addGroup(const explain::Grid &grid, const explain::GridGroup &group)
{
    const int r = rowCount();
    insertRow(r);
    const int count = int(group.rows.size());
    const QString endpoints = count == 1 ? tr("1 endpoint") : tr("%n endpoints", nullptr, count);
    auto *head = new QTableWidgetItem(group.host);
    head->setData(kSecondLineRole, tr("%1, %2").arg(endpoints, group.word));
    head->setData(kGroupSizeRole, count);
    head->setData(Qt::AccessibleTextRole, tr("%1, %2: %3").arg(group.host, endpoints, group.word));
    head->setToolTip(plainToolTip(group.host));
    setItem(r, 0, head);
    for (std::size_t c = 0; c < group.worstRows.size(); ++c)
        setCell(r, int(c) + 1, grid, group.worstRows[c]);
    for (const std::size_t e : group.rows)
        addEndpoint(grid, e, true);
    fold(r, group.tone == explain::Tone::Safe || group.tone == explain::Tone::Neutral);
}

void GridView::setCell(int row, int column, const explain::Grid &grid, std::size_t endpoint)
{
    const auto family = std::size_t(column - 1);
    const explain::GridCell &cell = grid.rows[endpoint].cells[family];
    auto *item = new QTableWidgetItem(cell.code > 0 ? QString::number(cell.code) : u"–"_s);
    item->setData(kToneRole, int(cell.tone));
    item->setData(kAskedRole, cell.wasAsked);
    item->setData(kEndpointRole, QVariant::fromValue(endpoint));
    if (cell.envelope)
        item->setData(kEnvelopeRole, QVariant::fromValue(*cell.envelope));
    item->setData(Qt::AccessibleTextRole,
                  tr("%1: %2").arg(explain::wordFor(grid.families[family]), cell.word) + u' ' + item->text());
    item->setToolTip(plainToolTip(cell.word));
    setItem(row, column, item);
}

void GridView::fold(int row, bool isFolded)
{
    QTableWidgetItem *head = item(row, 0);
    head->setData(kFoldedRole, isFolded);
    head->setData(Qt::AccessibleDescriptionRole, isFolded ? tr("Folded; Enter unfolds it") : tr("Enter folds it"));
    for (int below = 1; below <= head->data(kGroupSizeRole).toInt(); ++below)
        setRowHidden(row + below, isFolded);
}

void GridView::layOut()
{
    const qreal unit = u(font());
    horizontalHeader()->setFont(typeFont(font(), Type::Small));
    verticalHeader()->setDefaultSectionSize(qRound(kRow * unit));
    horizontalHeader()->setMinimumSectionSize(qRound(kColumn * unit / 2));
    const QFontMetrics head(horizontalHeader()->font());
    for (int c = 1; c < columnCount(); ++c) {
        horizontalHeader()->setSectionResizeMode(c, QHeaderView::Fixed);
        setColumnWidth(c,
                       qMax(qRound(kColumn * unit), head.horizontalAdvance(horizontalHeaderItem(c)->text()) + kSpace4));
    }
    fitFirstColumn();
    updateGeometry();
}

// The endpoint takes what the families leave; where that is too little, all of it scrolls.
void GridView::fitFirstColumn()
{
    if (columnCount() == 0) // nothing was shown yet
        return;
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    int others = 0;
    for (int c = 1; c < columnCount(); ++c)
        others += columnWidth(c);
    setColumnWidth(0, qMax(qRound(kEndpointColumn * u(font())), viewport()->width() - others));
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitFirstColumn();
}

QSize GridView::sizeHint() const
{
    const int rows = qBound(1, rowCount(), kRowsAtMost);
    return {qRound(400 * u(font())), horizontalHeader()->sizeHint().height() + rows * qRound(kRow * u(font())) + 2};
}

QSize GridView::minimumSizeHint() const
{
    return {qRound(200 * u(font())), sizeHint().height()};
}

void GridView::activate(int row, int column)
{
    const QTableWidgetItem *one = item(row, column);
    if (!one)
        return;
    if (one->data(kGroupSizeRole).toInt() > 0)
        fold(row, !one->data(kFoldedRole).toBool());
    else if (one->data(kEnvelopeRole).isValid())
        emit linesWanted(one->data(kEndpointRole).value<std::size_t>(), one->data(kEnvelopeRole).value<std::size_t>());
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        activate(currentRow(), currentColumn());
    else
        QTableWidget::keyPressEvent(event);
}

void GridView::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace postern::ui
