// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/matrix.h"
#include "ui/parts/card.h"

#include <QAbstractButton>

#include <array>

namespace postern::ui {

class ElidedLabel;
class MarkLabel;
class TextLabel;

// One of the four cells. Leads to its lines where it has any.
class MatrixCellView : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MatrixCellView(bool isTheOne, QWidget *parent = nullptr); // the one that must never be taken

    void show(const explain::MatrixCell &cell);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const bool m_isTheOne;
    bool m_wasAsked = false;
    explain::Tone m_tone = explain::Tone::Neutral;
    MarkLabel *m_mark;
    TextLabel *m_word;
    ElidedLabel *m_reply;
    ElidedLabel *m_address;
    TextLabel *m_because;
};

// What this server does with mail: from inside or outside, to a mailbox of the domain or an outside one.
class MatrixView : public Card
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void show(const explain::Matrix &matrix);
    using QWidget::show;

signals:
    void linesWanted(std::size_t endpoint, std::size_t envelope);
    void loginWanted(std::size_t endpoint);

private:
    void want(std::size_t cell);

    TextLabel *m_localHead;
    std::array<MatrixCellView *, 4> m_cells;
    explain::Matrix m_matrix;
};

} // namespace postern::ui
