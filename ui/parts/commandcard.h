// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/glyph.h"

#include <QAbstractButton>

namespace postern::ui {

// A way to begin: glyph tile, title, two lines, shortcut.
class CommandCard : public QAbstractButton
{
    Q_OBJECT

public:
    CommandCard(Glyph glyph, const QString &title, const QString &words, const QKeySequence &shortcut,
                QWidget *parent = nullptr);

    void setPreferred(bool isPreferred); // the one that most people want
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Return presses it as well

private:
    Glyph m_glyph;
    QString m_words;
    bool m_isPreferred = false;
};

} // namespace postern::ui
