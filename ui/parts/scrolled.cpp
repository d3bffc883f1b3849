// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/scrolled.h"

#include "ui/theme/measures.h"

#include <QApplication>
#include <QEvent>

namespace postern::ui {

namespace {

// A resizable QScrollArea gives a sheet whose height depends on its width all that it would like to have, never less.
class SqueezingArea : public QScrollArea
{
public:
    void fit()
    {
        const int least = widget()->minimumSizeHint().height();
        widget()->resize(viewport()->width(), qMax(viewport()->height(), least));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        fit();
        QScrollArea::resizeEvent(event);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }
};

template <typename Area> Area *areaFor(QWidget *sheet, bool isResizable)
{
    auto *area = new Area;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(isResizable);
    area->setWidget(sheet);
    // By Tab a QScrollArea follows; by the letter of a label, or from a program, it would not. What was clicked is
    // seen.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && QApplication::mouseButtons() == Qt::NoButton && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    return area;
}

} // namespace

QScrollArea *scrolled(QWidget *sheet)
{
    return areaFor<QScrollArea>(sheet, true);
}

QScrollArea *squeezed(QWidget *sheet)
{
    return areaFor<SqueezingArea>(sheet, false);
}

void bringToSight(QWidget *part)
{
    for (QWidget *around = part->parentWidget(); around; around = around->parentWidget()) {
        auto *page = qobject_cast<QScrollArea *>(around);
        if (!page)
            continue;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it knows how high it has become
        const int top = part->mapTo(page->widget(), QPoint()).y();
        page->ensureVisible(0, top + part->height(), 0, kSpace8);
        page->ensureVisible(0, top, 0, kSpace8);
        return;
    }
}

} // namespace postern::ui
