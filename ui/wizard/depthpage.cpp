// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/depthpage.h"

#include "ui/parts/card.h"
#include "ui/parts/disclosure.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

DepthPage::DepthPage(Draft &draft, QWidget *parent)
    : FormPage(draft, tr("How far"), tr("How far shall the check go, and what does that prove?"), parent)
    , m_depths(new QButtonGroup(this))
{
    setHelp(explain::HelpTopic::Depth);
    add(verdict::Depth::Data, "dataRadioButton", tr("Up to the &message"),
        tr("Where a stranger's recipient is taken, Postern also asks whether the message may follow, and hangs up when "
           "the server says yes. Finds servers that refuse late. No message is sent."));
    add(verdict::Depth::Recipient, "recipientRadioButton", tr("Up to the &recipient"),
        tr("Only asks whether the envelope would be taken, and takes it back. The shyest way; a server that refuses "
           "late looks open."));
    column()->addWidget(Disclosure::withText(
        tr("What neither proves"),
        tr("A server may take a message and throw it away. Only a message that arrives proves an open relay; Postern's "
           "verdict says how far its proof goes.")));
    column()->addStretch();
    connect(m_depths, &QButtonGroup::idClicked, this, [this](int id) { FormPage::draft().depth = verdict::Depth(id); });
}

void DepthPage::add(verdict::Depth depth, const char *name, const QString &title, const QString &words)
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    auto *radio = new QRadioButton(title);
    radio->setObjectName(QLatin1StringView(name));
    radio->setFont(typeFont(font(), Type::Strong));
    radio->setAccessibleDescription(words);
    layout->addWidget(radio);
    auto *label = new TextLabel(words, Type::Body, TextLabel::Ink::Muted);
    label->setContentsMargins(qRound(26 * u(font())), 0, 0, 0);
    layout->addWidget(label);
    m_depths->addButton(radio, int(depth));
    column()->addWidget(card);
}

void DepthPage::initializePage()
{
    m_depths->button(int(draft().depth))->setChecked(true);
}

} // namespace postern::ui
