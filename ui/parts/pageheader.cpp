// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/pageheader.h"

#include "ui/parts/icontile.h"
#include "ui/parts/textlabel.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kIcon = 40; // u

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(Type::Title))
    , m_subheading(new TextLabel(Type::Body, TextLabel::Ink::Muted))
{
    m_heading->setObjectName(u"headingLabel"_s);
    m_subheading->setObjectName(u"subheadingLabel"_s);
    for (TextLabel *label : {m_heading, m_subheading}) {
        label->setWordWrap(false);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name must not widen the window
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace24, kSpace8, kSpace24, kSpace12);
    auto *words = new QVBoxLayout;
    words->setSpacing(kSpace4);
    words->addWidget(m_heading);
    words->addWidget(m_subheading);
    row->addLayout(words, 1);
    row->addWidget(new IconTile(kIcon), 0, Qt::AlignVCenter);
}

void PageHeader::set(const QString &heading, const QString &subheading)
{
    m_heading->setText(heading);
    m_subheading->setText(subheading);
    m_heading->setToolTip(heading);
    m_subheading->setToolTip(subheading);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace postern::ui
