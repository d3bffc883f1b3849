// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentlist.h"

#include "core/explain/tongue.h"
#include "core/explain/words.h"
#include "core/smtp/bytes.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/words.h"
#include "ui/theme/marks.h"
#include "ui/theme/measures.h"
#include "ui/theme/shapes.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kRow = 48; // u
constexpr qreal kMark = 20;
constexpr int kFileRole = Qt::UserRole;
constexpr int kMarkRole = Qt::UserRole + 1;
constexpr int kTargetRole = Qt::UserRole + 2;
constexpr int kWordRole = Qt::UserRole + 3;
constexpr int kDayRole = Qt::UserRole + 4;

class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, qRound(kRow * u(option.font))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokensFor(option.palette);
        const QRectF row = option.rect;
        painter->save();
        if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
            painter->fillRect(row, colours.accentWash);
        if (index.row() > 0)
            painter->fillRect(QRectF(row.left(), row.top(), row.width(), 1), colours.line);
        const qreal side = kMark * u(option.font);
        const auto placed = [&](QRectF where) {
            if (option.direction == Qt::RightToLeft)
                where.moveLeft(row.left() + row.right() - where.right());
            return where;
        };
        paintMark(*painter, placed({row.left() + kSpace4, row.center().y() - side / 2, side, side}),
                  Mark(index.data(kMarkRole).toInt()), colours);

        const qreal left = row.left() + kSpace4 + side + kSpace12;
        const qreal room = row.right() - kSpace4 - left;
        const QFont small = typeFont(option.font, Type::Small);
        const QString day = index.data(kDayRole).toString();
        const qreal dayWidth = QFontMetricsF(small).horizontalAdvance(day) + kSpace8;
        line(*painter, placed({left, row.top() + kSpace4, room - dayWidth, row.height() / 2 - kSpace4}),
             typeFont(option.font, Type::Strong), colours.text, index.data(kTargetRole).toString(), true);
        line(*painter, placed({left, row.center().y(), room, row.height() / 2 - kSpace4}), small, colours.muted,
             index.data(kWordRole).toString(), false);
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(
            placed({row.right() - kSpace4 - dayWidth, row.top() + kSpace4, dayWidth, row.height() / 2 - kSpace4}),
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter | Qt::TextSingleLine,
            day);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, row.adjusted(1, 1, -1, -1), kControlCorner, colours);
        painter->restore();
    }

private:
    static void line(QPainter &painter, const QRectF &where, const QFont &font, const QColor &ink, const QString &words,
                     bool isName)
    {
        QTextOption option(painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignVCenter
                                                                        : Qt::AlignLeft | Qt::AlignVCenter);
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(isName ? Qt::LeftToRight : painter.layoutDirection());
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(where, QFontMetricsF(font).elidedText(words, Qt::ElideRight, where.width()), option);
    }
};

QString resultOf(const RecentCheck &one)
{
    const QString word = explain::wordFor(one.state);
    if (one.endpoints < 2)
        return word;
    return RecentList::tr("%1, %2 of %n endpoints", nullptr, one.endpoints).arg(word).arg(one.deciding);
}

} // namespace

QString dayOf(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0)
        return RecentList::tr("today %1").arg(locale.toString(at.time(), u"hh:mm"_s));
    if (days == 1)
        return RecentList::tr("yesterday");
    //: How a day is written, by the letters of QLocale, without and with its year
    return locale.toString(
        at.date(), at.date().year() == now.date().year() ? RecentList::tr("d MMM") : RecentList::tr("d MMM yyyy"));
}

RecentList::RecentList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"recentList"_s);
    setAccessibleName(tr("Recent checks"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new RecentDelegate(this));
    viewport()->setAutoFillBackground(false);
    const auto open = [this](const QListWidgetItem *item) { emit wanted(item->data(kFileRole).toString()); };
    connect(this, &QListWidget::itemClicked, this, open);
    connect(this, &QListWidget::itemActivated, this, open);
}

void RecentList::setChecks(const std::vector<RecentCheck> &checks, const QDateTime &now)
{
    clear();
    for (const RecentCheck &one : checks) {
        const QString target = smtp::escaped(one.target.toUtf8());
        const QString word = resultOf(one);
        const QString day = dayOf(one.at.toLocalTime(), now);
        auto *item = new QListWidgetItem(target + u'\n' + explain::enumerated({word, day}), this);
        item->setData(kFileRole, one.file);
        item->setData(kMarkRole, int(markFor(one.state)));
        item->setData(kTargetRole, target);
        item->setData(kWordRole, word);
        item->setData(kDayRole, day);
        item->setToolTip(plainToolTip(explain::shortMinute(one.at.toLocalTime()) + u'\n' + one.file));
    }
    if (count() > 0)
        setCurrentRow(0, QItemSelectionModel::NoUpdate);
}

} // namespace postern::ui
