// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace postern::ui {

class TextLabel;

// The strip above a page: what it is about, one line more, and the icon.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void set(const QString &heading, const QString &subheading);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_heading;
    TextLabel *m_subheading;
};

} // namespace postern::ui
