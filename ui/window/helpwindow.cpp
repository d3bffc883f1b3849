// SPDX-License-Identifier: Apache-2.0
#include "ui/window/helpwindow.h"

#include "ui/parts/wraplabel.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kWidth = 460; // u
constexpr qreal kHeight = 420;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel(Type::Title))
    , m_paragraphs(new QVBoxLayout)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help – Postern"));
    m_title->setObjectName(u"helpTitle"_s);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(m_title);
    m_paragraphs->setSpacing(kSpace12);
    column->addLayout(m_paragraphs);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Help"));
    scroll->setWidget(sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kSpace12);
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kSpace16, 0, kSpace16, 0);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    resize(qRound(kWidth * u(font())), qRound(kHeight * u(font())));
}

void HelpWindow::show(explain::HelpTopic topic)
{
    const explain::Help help = explain::helpOn(topic);
    m_title->setText(help.title);
    while (QLayoutItem *item = m_paragraphs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &one : help.paragraphs) {
        auto *paragraph = new WrapLabel(one, Type::Body);
        paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_paragraphs->addWidget(paragraph);
    }
    QDialog::show();
    raise();
    activateWindow();
}

} // namespace postern::ui
