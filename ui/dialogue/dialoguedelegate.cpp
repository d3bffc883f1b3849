// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/dialoguedelegate.h"

#include "core/explain/tongue.h"
#include "ui/dialogue/dialoguemodel.h"
#include "ui/theme/marks.h"
#include "ui/theme/shapes.h"

#include <QAbstractProxyModel>
#include <QAbstractScrollArea>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kTimeWidth = 68; // u: "9999.999", right-aligned
constexpr qreal kDirection = 10; // the triangle
constexpr qreal kMark = 16;
constexpr int kBar = 3;
constexpr qreal kGuess = 4; // rows that an explained line most often takes

// The model below whatever proxies stand above it.
const DialogueModel &modelOf(QModelIndex &index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return *qobject_cast<const DialogueModel *>(index.model());
}

// Where things stand in a row; mirrored as a whole for languages that read from right to left.
struct Columns
{
    Columns(const QRectF &row, const QFont &font, Qt::LayoutDirection direction, bool hasTimes)
        : unit(u(font))
    {
        const qreal time = kTimeWidth * unit;
        const qreal arrow = kDirection * unit;
        const qreal side = kMark * unit;
        times = {row.left() + kSpace8, row.top(), hasTimes ? time : 0, row.height()};
        arrows = {hasTimes ? times.right() + kSpace12 : times.right(), row.center().y() - arrow / 2, arrow, arrow};
        marks = {row.right() - kSpace8 - side, row.center().y() - side / 2, side, side};
        text = {arrows.right() + kSpace12, row.top(), marks.left() - kSpace8 - arrows.right() - kSpace12, row.height()};
        if (direction == Qt::RightToLeft) {
            for (QRectF *one : {&times, &arrows, &marks, &text})
                one->moveLeft(row.left() + row.right() - one->right());
        }
    }

    qreal unit;
    QRectF times;
    QRectF arrows;
    QRectF marks;
    QRectF text;
};

qreal rowHeight(const QFont &font)
{
    return qRound(kDialogueRowHeight * u(font));
}

// Ours is solid and points away from us, theirs is hollow and points back.
void paintDirection(QPainter &painter, const QRectF &where, const DialogueLine &line, const Tokens &colours, bool isRtl)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointsRight = line.isOurs() != isRtl;
    const qreal from = pointsRight ? where.left() : where.right();
    const qreal to = pointsRight ? where.right() : where.left();
    if (!line.isOurs() && !line.isTheirs()) { // an event: a short bar
        painter.setPen(QPen(colours.edge, 2));
        painter.drawLine(QPointF(where.left(), where.center().y()), QPointF(where.right(), where.center().y()));
        return;
    }
    const QPointF triangle[]{{from, where.top()}, {to, where.center().y()}, {from, where.bottom()}};
    painter.setPen(line.isOurs() ? QPen(Qt::NoPen) : QPen(colours.muted, 1.5));
    painter.setBrush(line.isOurs() ? QBrush(colours.accent) : QBrush(Qt::NoBrush));
    painter.drawPolygon(triangle, 3);
}

// The clock starts anew there: a line is drawn above it.
bool isOtherConnection(const QModelIndex &index, const DialogueLine &line)
{
    QModelIndex before = index.sibling(index.row() - 1, 0);
    const DialogueModel &model = modelOf(before);
    return model.line(before).connection != line.connection;
}

QString wordsOf(const DialogueLine &line, const explain::LineMeaning &meaning)
{
    if (line.isOurs() || line.isTheirs())
        return line.text;
    const QString name = meaning.parts.front().name;
    return line.text.isEmpty() ? name : explain::labelled(name, line.text);
}

} // namespace

DialogueDelegate::DialogueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void DialogueDelegate::ask(const QModelIndex &index)
{
    const QModelIndex before = m_asked;
    m_asked = index;
    if (!m_isAll)
        m_heights.clear();
    emit sizeHintChanged(before);
    emit sizeHintChanged(index);
}

Inset DialogueDelegate::insetOf(const QModelIndex &index, const QStyleOptionViewItem &option, qreal width) const
{
    QModelIndex at = index;
    const DialogueModel &model = modelOf(at);
    const DialogueLine &line = model.line(at);
    const explain::LineMeaning meaning = model.meaning(at);
    const Columns columns(QRectF(0, 0, width, rowHeight(option.font)), option.font, Qt::LeftToRight, m_hasTimes);
    const QFontMetricsF metrics(typeFont(option.font, line.tone ? Type::WireStrong : Type::Wire));
    const bool isTooLong = metrics.horizontalAdvance(line.text) > columns.text.width();
    return Inset(meaning, isTooLong ? line.text : QString(),
                 m_isAll ? tr("Explain one line only") : tr("Whole conversation explained"), option.font,
                 columns.text.width() + columns.marks.width(), option.direction);
}

int DialogueDelegate::rowOf(const QModelIndex &index) const
{
    QModelIndex at = index;
    modelOf(at);
    return at.row();
}

void DialogueDelegate::explainAll(bool isAll)
{
    m_isAll = isAll;
    m_heights.clear();
}

bool DialogueDelegate::isMeasured(const QModelIndex &index) const
{
    return m_heights.contains(rowOf(index));
}

void DialogueDelegate::measure(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const qreal width = view ? view->viewport()->width() : option.rect.width();
    if (std::exchange(m_width, width) != width)
        m_heights.clear();
    int &height = m_heights[rowOf(index)];
    if (height == 0)
        height = qCeil(rowHeight(option.font) + insetOf(index, option, width).height() + kSpace8);
}

void DialogueDelegate::measureAnew(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_heights.remove(rowOf(index));
    measure(option, index);
}

QSize DialogueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal row = rowHeight(option.font);
    if (!isExplained(index))
        return {0, int(row)};
    if (!m_isAll)
        measure(option, index);
    const auto known = m_heights.constFind(rowOf(index));
    return {0, known == m_heights.constEnd() ? qCeil(kGuess * row) : *known};
}

void DialogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QModelIndex at = index;
    const DialogueModel &model = modelOf(at);
    const DialogueLine &line = model.line(at);
    const Tokens &colours = tokensFor(option.palette);
    const bool isRtl = option.direction == Qt::RightToLeft;
    QRectF row = option.rect;
    row.setHeight(rowHeight(option.font));
    const Columns columns(row, option.font, option.direction, m_hasTimes);

    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (line.tone)
        painter->fillRect(row, colours.tone(*line.tone).wash);
    else if (isSelected)
        painter->fillRect(row, colours.accentWash);
    if (line.tone) {
        QRectF bar(row.left(), row.top(), kBar, row.height());
        if (isRtl)
            bar.moveRight(row.right());
        painter->fillRect(bar, colours.tone(*line.tone).text);
        paintMark(*painter, columns.marks, markFor(*line.tone), colours);
    }
    if (index.row() > 0 && isOtherConnection(index, line))
        painter->fillRect(QRectF(row.left(), row.top(), row.width(), 1), colours.edge);
    painter->setFont(typeFont(option.font, Type::Wire));
    painter->setPen(colours.muted);
    if (m_hasTimes)
        painter->drawText(columns.times, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, secondsOf(line));
    paintDirection(*painter, columns.arrows, line, colours, isRtl);

    const QFont font = typeFont(option.font, line.tone ? Type::WireStrong : Type::Wire);
    const bool isEvent = !line.isOurs() && !line.isTheirs();
    const QString words = isEvent ? wordsOf(line, model.meaning(at)) : line.text;
    QTextOption text;
    text.setTextDirection(Qt::LeftToRight);
    text.setWrapMode(QTextOption::NoWrap);
    text.setAlignment((isRtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    painter->setFont(isEvent ? typeFont(option.font, Type::Small) : font);
    painter->setPen(isEvent ? colours.muted : colours.text);
    painter->drawText(columns.text,
                      QFontMetricsF(painter->font()).elidedText(words, Qt::ElideRight, columns.text.width()), text);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, row.adjusted(1, 1, -1, -1), kControlCorner, colours);
    if (isExplained(index)) {
        const Inset inset = insetOf(index, option, option.rect.width());
        QRectF where(columns.text.left(), row.bottom() + kSpace4, columns.text.width() + columns.marks.width(),
                     inset.height());
        if (isRtl)
            where.moveRight(columns.text.right());
        inset.paint(*painter, where, colours);
    }
    painter->restore();
}

bool DialogueDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !isExplained(index))
        return false;
    QRectF row = option.rect;
    row.setHeight(rowHeight(option.font));
    const Columns columns(row, option.font, option.direction, m_hasTimes);
    const Inset inset = insetOf(index, option, option.rect.width());
    QPointF origin(columns.text.left(), row.bottom() + kSpace4);
    if (option.direction == Qt::RightToLeft)
        origin.setX(columns.text.right() - columns.text.width() - columns.marks.width());
    if (!inset.linkBox().translated(origin).contains(static_cast<QMouseEvent *>(event)->position()))
        return false;
    emit wholeWanted();
    return true;
}

} // namespace postern::ui
