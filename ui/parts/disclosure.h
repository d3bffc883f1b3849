// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;

namespace postern::ui {

// A line that opens: "Why we ask", and what hides behind it.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr); // takes the content over
    static Disclosure *withText(const QString &title, const QString &text, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool isOpen);

private:
    QToolButton *m_handle;
    QWidget *m_content;
};

} // namespace postern::ui
