// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/gridgroups.h"

#include <QTableWidget>

namespace postern::ui {

// A row for each endpoint, a column for each family of forms: a mark, and the worst code below it. The head stays where
// it is; a cell leads to its lines. More endpoints than fit at a glance are gathered by host: a host that folds shows
// the worst of each column, and those that need a look are unfolded at first.
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
    void addHead(const explain::Grid &grid);
    void addEndpoint(const explain::Grid &grid, std::size_t index, bool isInGroup);
    void addGroup(const explain::Grid &grid, const explain::GridGroup &group);
    void setCell(int row, int column, const explain::Grid &grid, std::size_t endpoint);
    void fold(int row, bool isFolded);
    void activate(int row, int column);
    void layOut();
    void fitFirstColumn();
};

} // namespace postern::ui
