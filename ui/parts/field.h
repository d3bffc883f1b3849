// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/textlabel.h"

#include <QWidget>

namespace postern::ui {

class MarkLabel;

// One question of a form: label above the editor, what there is to say about the answer below it, and why it is asked.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString &label, QWidget *editor, const QString &why,
          QWidget *parent = nullptr); // takes the editor over

    // What is said about the answer; with no text, nothing is.
    void say(explain::Tone tone, const QString &text);
    void saySafe(const QString &text);
    void sayCaution(const QString &text);
    void sayDanger(const QString &text);
    void sayNothing();
    QString message() const;

private:
    QWidget *m_editor;
    const QString m_why;
    QWidget *m_row;
    MarkLabel *m_mark;
    TextLabel *m_message;
};

} // namespace postern::ui
