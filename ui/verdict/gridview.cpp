// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/gridview.h"

#include "ui/parts/elidedlabel.h"
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
    static void paintEndpoint(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Tokens &colours)
    {
        const qreal half = cell.height() / 2;
        QTextOption text(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        text.setTextDirection(Qt::LeftToRight);
        text.setWrapMode(QTextOption::NoWrap);
        const auto line = [&](const QString &words, Type type, const QColor &ink, Qt::Alignment where, qreal top) {
            painter.setFont(typeFont(option.font, type));
            painter.setPen(ink);
            text.setAlignment((text.alignment() & Qt::AlignHorizontal_Mask) | where);
            const QRectF room(cell.left(), cell.top() + top, cell.width(), half - 1);
            painter.drawText(room, QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, room.width()), text);
        };
        line(index.data().toString(), Type::Wire, colours.text, Qt::AlignBottom, 0);
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
    connect(this, &QTableWidget::cellClicked, this, &GridView::wantLines);
}

void GridView::show(const explain::Grid &grid)
{
    clear();
    setRowCount(int(grid.rows.size()));
    setColumnCount(int(grid.families.size()) + 1);
    auto *first = new QTableWidgetItem(tr("Endpoint"));
    first->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setHorizontalHeaderItem(0, first);
    for (std::size_t f = 0; f < grid.families.size(); ++f) {
        auto *head = new QTableWidgetItem(explain::wordFor(grid.families[f]));
        head->setToolTip(explain::sentenceFor(grid.families[f]));
        setHorizontalHeaderItem(int(f) + 1, head);
    }
    for (std::size_t r = 0; r < grid.rows.size(); ++r) {
        const explain::GridRow &row = grid.rows[r];
        auto *endpoint = new QTableWidgetItem(row.address);
        endpoint->setData(kSecondLineRole, row.door);
        endpoint->setData(Qt::AccessibleTextRole, row.address + u", "_s + row.door + u": "_s + row.word);
        endpoint->setToolTip(plainToolTip(row.host.isEmpty() ? row.address : row.host + u" "_s + row.address));
        setItem(int(r), 0, endpoint);
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const explain::GridCell &cell = row.cells[c];
            auto *item = new QTableWidgetItem(cell.code > 0 ? QString::number(cell.code) : u"–"_s);
            item->setData(kToneRole, int(cell.tone));
            item->setData(kAskedRole, cell.wasAsked);
            if (cell.envelope)
                item->setData(kEnvelopeRole, QVariant::fromValue(*cell.envelope));
            item->setData(Qt::AccessibleTextRole,
                          tr("%1: %2").arg(explain::wordFor(grid.families[c]), cell.word) + u' ' + item->text());
            item->setToolTip(plainToolTip(cell.word));
            setItem(int(r), int(c) + 1, item);
        }
    }
    layOut();
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

void GridView::wantLines(int row, int column)
{
    const QTableWidgetItem *cell = item(row, column);
    if (cell && cell->data(kEnvelopeRole).isValid())
        emit linesWanted(std::size_t(row), cell->data(kEnvelopeRole).value<std::size_t>());
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        wantLines(currentRow(), currentColumn());
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
