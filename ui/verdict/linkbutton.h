// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace postern::ui {

// Words that lead somewhere, in the accent: "Lines".
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Return presses it as well
};

} // namespace postern::ui
