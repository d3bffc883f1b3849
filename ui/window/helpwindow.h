// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/help.h"

#include <QDialog>

class QVBoxLayout;

namespace postern::ui {

class TextLabel;

// A page of help beside the window, which it leaves free: what it explains can be tried while it stands there.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    void show(explain::HelpTopic topic);
    using QDialog::show;

private:
    TextLabel *m_title;
    QVBoxLayout *m_paragraphs;
};

} // namespace postern::ui
