// SPDX-License-Identifier: Apache-2.0
// How high the rows of a dialogue are, once lines are explained in place: those in sight at once, the others in time.
#include "ui/dialogue/dialoguedelegate.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/theme/measures.h"

#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QStyleOptionViewItem>

namespace postern::ui {

namespace {

constexpr int kMeasureAtOnce = 4; // ms; a frame has sixteen

} // namespace

void DialogueView::relayout()
{
    m_measuring.stop();
    m_measured = 0;
    if (m_delegate->explainsAll()) {
        m_delegate->forgetHeights();
        measureInSight();
        m_measuring.start();
    }
    layOut();
}

void DialogueView::layOut()
{
    const QPersistentModelIndex top = m_list->indexAt(QPoint(1, 1));
    const int before = m_list->visualRect(top).top();
    static_cast<QAbstractItemView *>(m_list)->doItemsLayout();
    if (top.isValid()) {
        QScrollBar *bar = m_list->verticalScrollBar();
        bar->setValue(bar->value() + m_list->visualRect(top).top() - before);
    }
    m_list->viewport()->update();
}

QStyleOptionViewItem DialogueView::measuringOption() const
{
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.widget = m_list;
    option.font = m_list->font();
    return option;
}

// Guessed rows are seldom lower than true ones: as many as fit unexplained are enough.
void DialogueView::measureInSight()
{
    const QStyleOptionViewItem option = measuringOption();
    const int fit = m_list->viewport()->height() / qMax(1, qRound(kDialogueRowHeight * u(font()))) + 1;
    for (const QModelIndex &from : {m_list->indexAt(QPoint(1, 1)), m_list->currentIndex()}) {
        const int first = qMax(0, from.row() - fit / 2);
        for (int row = first; row < qMin(first + fit * 2, m_filter.rowCount()); ++row)
            m_delegate->measure(option, m_filter.index(row, 0));
    }
}

// A few at a time, so that whatever else goes on goes on.
void DialogueView::measureMore()
{
    const QStyleOptionViewItem option = measuringOption();
    QElapsedTimer taken;
    taken.start();
    for (; m_measured < m_filter.rowCount(); ++m_measured) {
        if (taken.hasExpired(kMeasureAtOnce))
            return;
        m_delegate->measure(option, m_filter.index(m_measured, 0));
    }
    m_measuring.stop();
    layOut();
}

} // namespace postern::ui
