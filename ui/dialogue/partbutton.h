// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/linemeaning.h"

#include <QAbstractButton>

namespace postern::ui {

// One part of a line that can be pointed at: with the mouse, or by walking there with the keyboard.
class PartButton : public QAbstractButton
{
    Q_OBJECT

public:
    // `text` is the part as it stands in the line; long ones give way at their end.
    PartButton(const QString &text, const explain::LinePart &part, bool isDeciding, QWidget *parent = nullptr);

    void setShown(bool isShown); // it is the one that is explained
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pointedAt();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont wireFont() const;

    bool m_isDeciding;
    bool m_isShown = false;
};

} // namespace postern::ui
