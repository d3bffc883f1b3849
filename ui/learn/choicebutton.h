// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace postern::ui {

// One of several answers, of which one can be taken. As a radio button, but its words may need more than one line.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Return takes it as well
    void changeEvent(QEvent *event) override;

private:
    int indent() const;    // of the words
    void lookAt(int step); // at another one of its group
    QRect wordsIn(const QRect &room) const;
};

} // namespace postern::ui
