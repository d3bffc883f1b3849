// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogue/inset.h"

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
    void explainAll(bool isAll) { m_isAll = isAll; }
    bool explainsAll() const { return m_isAll; }
    void setTimesShown(bool areShown) { m_hasTimes = areShown; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void wholeWanted(); // the link in an inset was clicked

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    bool isExplained(const QModelIndex &index) const { return m_isAll || index == m_asked; }
    Inset insetOf(const QModelIndex &index, const QStyleOptionViewItem &option, qreal width) const;

    QPersistentModelIndex m_asked;
    bool m_isAll = false;
    bool m_hasTimes = true;
};

} // namespace postern::ui
