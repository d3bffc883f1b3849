// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/reproducepanel.h"

#include "ui/parts/textlabel.h"
#include "ui/theme/glyph.h"

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

ReproducePanel::ReproducePanel(QWidget *parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
{
    setObjectName(u"reproducePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(new TextLabel(tr("Reproduce by hand"), Type::Strong));
    m_list->setSpacing(kSpace12);
    layout->addLayout(m_list);
    layout->addStretch();
    hide();
}

QWidget *ReproducePanel::makeStep(const Step &step)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    auto *text = commandText(step.command);
    text->setAccessibleName(step.title.isEmpty() ? tr("Command") : step.title);
    auto *copy = new QPushButton(glyphIcon(Glyph::Copy), tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(text->accessibleName()));
    connect(copy, &QPushButton::clicked, this,
            [command = step.command] { QGuiApplication::clipboard()->setText(command); });
    if (!step.title.isEmpty())
        layout->addWidget(new TextLabel(step.title, Type::Body));
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace8);
    row->addWidget(text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    layout->addLayout(row);
    return whole;
}

void ReproducePanel::setSteps(const std::vector<Step> &steps)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Step &step : steps)
        m_list->addWidget(makeStep(step));
    m_count = int(steps.size());
    setVisible(m_count > 0);
}

} // namespace postern::ui
