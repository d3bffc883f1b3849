// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/remedycard.h"

#include "ui/parts/copyrow.h"
#include "ui/parts/textlabel.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/glyph.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kWrench = 20; // u

} // namespace

RemedyCard::RemedyCard(QWidget *parent)
    : Card(parent, Ground::Accent)
    , m_list(new QVBoxLayout)
{
    setObjectName(u"remedyCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpace8);
    auto *wrench = new QLabel;
    wrench->setTextFormat(Qt::PlainText);
    wrench->setTextFormat(Qt::PlainText);
    const int side = qRound(kWrench * u(font()));
    wrench->setPixmap(glyphIcon(Glyph::Wrench, QPalette::Link).pixmap(side, side));
    head->addWidget(wrench);
    head->addWidget(new TextLabel(tr("How to close it"), Type::Strong), 1);
    layout->addLayout(head);
    m_list->setSpacing(kSpace16);
    layout->addLayout(m_list);
    hide();
}

void RemedyCard::show(const std::vector<explain::ShownRemedy> &remedies)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<explain::ShownRemedy> ordered = remedies;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const explain::ShownRemedy &one) { return !one.server.isEmpty(); });
    for (const explain::ShownRemedy &one : ordered)
        add(one);
    setVisible(!remedies.empty());
}

void RemedyCard::add(const explain::ShownRemedy &remedy)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    const QString title = remedy.server.isEmpty() ? remedy.title : tr("%1: %2").arg(remedy.server, remedy.title);
    layout->addWidget(new WrapLabel(title, Type::Strong));
    for (const QString &one : remedy.sentences)
        layout->addWidget(new WrapLabel(one, Type::Body));
    if (!remedy.place.isEmpty())
        layout->addWidget(new WrapLabel(remedy.place, Type::Small, TextLabel::Ink::Muted));
    if (!remedy.rule.isEmpty())
        layout->addWidget(new CopyRow(remedy.rule, title));
    if (!remedy.then.isEmpty())
        layout->addWidget(new CopyRow(remedy.then, tr("Then")));
    layout->addWidget(new WrapLabel(tr("Source: %1").arg(remedy.source), Type::Small, TextLabel::Ink::Muted));
    m_list->addWidget(whole);
}

} // namespace postern::ui
