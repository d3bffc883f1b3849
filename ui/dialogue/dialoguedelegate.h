// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogue/inset.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace postern::ui {

struct DialogueLine;

// Paints a line: time, direction, text, mark; and below the line that was asked, what it means.
class DialogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DialogueDelegate(QObject *parent = nullptr);

    void ask(const QModelIndex &index);
    QModelIndex asked() const { return m_asked; }
    void explainAll(bool isAll);
    bool explainsAll() const { return m_isAll; }
    void setTimesShown(bool areShown)
    {
        m_hasTimes = areShown;
        m_heights.clear();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // To lay out the explanation of one line takes a moment, and of ten thousand nearly a second. So the heights of
    // what is in sight are measured at once; the others are guessed until measure() has come to them.
    void measure(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void measureAnew(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool isMeasured(const QModelIndex &index) const;
    void forgetHeights() { m_heights.clear(); }

signals:
    void wholeWanted(); // the link in an inset was clicked

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    bool isExplained(const QModelIndex &index) const { return m_isAll || index == m_asked; }
    Inset insetOf(const QModelIndex &index, const QStyleOptionViewItem &option, qreal width) const;

    int rowOf(const QModelIndex &index) const;

    QPersistentModelIndex m_asked;
    bool m_isAll = false;
    bool m_hasTimes = true;
    mutable QHash<int, int> m_heights; // of explained lines, by their rows in the model itself
    mutable qreal m_width = 0;         // for which they hold
};

} // namespace postern::ui
