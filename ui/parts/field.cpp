// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/field.h"

#include "core/explain/explanation.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/marklabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

Field::Field(const QString &label, QWidget *editor, const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_why(why)
    , m_row(new QWidget)
    , m_mark(new MarkLabel(Mark::Dots))
    , m_message(new TextLabel(Type::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    auto *title = new TextLabel(label, Type::Strong);
    title->setBuddy(editor);
    layout->addWidget(title);
    layout->addWidget(editor);
    QString plain = label;
    editor->setAccessibleName(plain.remove(u'&'));
    editor->setAccessibleDescription(why);

    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    m_message->setObjectName(u"messageLabel"_s);
    m_row->hide();
    layout->addWidget(m_row);
    if (!why.isEmpty())
        layout->addWidget(Disclosure::withText(tr("Why we ask"), why));
}

void Field::say(explain::Tone tone, const QString &text)
{
    m_row->setVisible(!text.isEmpty());
    m_mark->setMark(markFor(tone));
    m_message->setText(text);
    m_message->setTone(tone);
    m_editor->setAccessibleDescription(text.isEmpty() ? m_why : text);
}

void Field::saySafe(const QString &text)
{
    say(explain::Tone::Safe, text);
}

void Field::sayCaution(const QString &text)
{
    say(explain::Tone::Caution, text);
}

void Field::sayDanger(const QString &text)
{
    say(explain::Tone::Danger, text);
}

void Field::sayNothing()
{
    m_row->hide();
    m_message->clear();
    m_editor->setAccessibleDescription(m_why);
}

QString Field::message() const
{
    return m_message->text();
}

} // namespace postern::ui
