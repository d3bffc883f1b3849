// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/scrolled.h"

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

} // namespace postern::ui
