// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/grid.h"

#include <QTableWidget>

namespace postern::ui {

// A row for each endpoint, a column for each family of forms: a mark, and the worst code below it. The head stays where
// it is; a cell leads to its lines.
class GridView : public QTableWidget
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    void show(const explain::Grid &grid);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void linesWanted(std::size_t endpoint, std::size_t envelope);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fitFirstColumn();
    void wantLines(int row, int column);
};

} // namespace postern::ui
