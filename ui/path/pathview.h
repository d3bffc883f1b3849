// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/pathscene.h"

#include <QGraphicsView>

namespace postern::ui {

// The scene in a window: as wide as it gets, in the font's size, mirrored where the reading direction is.
class PathView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PathView(QWidget *parent = nullptr);

    PathScene &pathScene() { return *m_scene; }
    const Grid &grid() const { return m_scene->look().grid(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void gridChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void renew();

    PathScene *m_scene;
};

} // namespace postern::ui
