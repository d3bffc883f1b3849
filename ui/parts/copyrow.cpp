// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/copyrow.h"

#include "ui/theme/glyph.h"
#include "ui/theme/measures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kLinesAtOnce = 8;

// Text that can be marked and is as high as its lines.
QPlainTextEdit *commandText(const QString &command)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(u"commandText"_s);
    text->setReadOnly(true);
    text->setPlainText(command);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setFont(typeFont(text->font(), Type::Wire));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const int lines = qMin(kLinesAtOnce, int(command.count(u'\n')) + 1);
    const QFontMetrics metrics(text->font());
    text->setFixedHeight(lines * metrics.lineSpacing() + 2 * kSpace12 + kSpace8);
    return text;
}

} // namespace

CopyRow::CopyRow(const QString &text, const QString &name, QWidget *parent)
    : QWidget(parent)
{
    auto *shown = commandText(text);
    shown->setAccessibleName(name);
    auto *copy = new QPushButton(glyphIcon(Glyph::Copy), tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(shown, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

} // namespace postern::ui
