// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/disclosure.h"

#include "ui/parts/card.h"
#include "ui/parts/scrolled.h"
#include "ui/parts/textlabel.h"
#include "ui/theme/measures.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_handle(new QToolButton(this))
    , m_content(content)
{
    m_handle->setObjectName(u"disclosureButton"_s);
    m_handle->setText(title);
    m_handle->setCheckable(true);
    m_handle->setAutoRaise(true);
    m_handle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_handle->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_handle, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    m_content->hide();
    connect(m_handle, &QToolButton::toggled, this, &Disclosure::setOpen);
    connect(m_handle, &QToolButton::clicked, this, [this] { bringToSight(this); });
}

Disclosure *Disclosure::withText(const QString &title, const QString &text, QWidget *parent)
{
    auto *card = new Card(nullptr, Card::Ground::Sunken);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TextLabel(text, Type::Small));
    auto *disclosure = new Disclosure(title, card, parent);
    disclosure->m_handle->setAccessibleDescription(text);
    return disclosure;
}

bool Disclosure::isOpen() const
{
    return m_handle->isChecked();
}

void Disclosure::setOpen(bool isOpen)
{
    m_handle->setChecked(isOpen);
    m_content->setVisible(isOpen);
    const auto shut = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    m_handle->setArrowType(isOpen ? Qt::DownArrow : shut);
}

} // namespace postern::ui
