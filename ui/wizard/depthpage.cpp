// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/depthpage.h"

#include "core/explain/watchwords.h"
#include "ui/parts/card.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/scrolled.h"
#include "ui/wizard/mailboxform.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kBesideRadio = 26; // u: where the words of a radio button begin

} // namespace

DepthPage::DepthPage(Draft &draft, QWidget *parent)
    : FormPage(draft, tr("How far"), tr("How far shall the check go, and what does that prove?"), parent)
    , m_depths(new QButtonGroup(this))
    , m_mailbox(new MailboxForm(draft))
{
    setHelp(explain::HelpTopic::Depth);
    add(verdict::Depth::Data, "dataRadioButton", tr("Up to the &message"),
        tr("Where a stranger's recipient is taken, Postern also asks whether the message may follow, and hangs up when "
           "the server says yes. Finds servers that refuse late. No message is sent."));
    add(verdict::Depth::Recipient, "recipientRadioButton", tr("Up to the &recipient"),
        tr("Only asks whether the envelope would be taken, and takes it back. The shyest way; a server that refuses "
           "late looks open."));
    Card *deliver = add(verdict::Depth::Deliver, "deliverRadioButton", tr("&Deliver a message: the proof"),
                        explain::whatDeliveryProves());
    m_mailbox->setContentsMargins(qRound(kBesideRadio * u(font())), kSpace8, 0, 0);
    deliver->layout()->addWidget(m_mailbox);
    column()->addWidget(Disclosure::withText(
        tr("What the other two do not prove"),
        tr("A server may take a message and throw it away. Only a message that arrives proves an open relay; Postern's "
           "verdict says how far its proof goes.")));
    column()->addStretch();
    connect(m_depths, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            chosen(id);
    });
    connect(m_depths, &QButtonGroup::idClicked, this, [this] {
        if (m_mailbox->isVisible())
            bringToSight(m_mailbox);
    });
    connect(m_mailbox, &MailboxForm::changed, this, &QWizardPage::completeChanged);
}

Card *DepthPage::add(verdict::Depth depth, const char *name, const QString &title, const QString &words)
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
    label->setContentsMargins(qRound(kBesideRadio * u(font())), 0, 0, 0);
    layout->addWidget(label);
    m_depths->addButton(radio, int(depth));
    column()->addWidget(card);
    return card;
}

void DepthPage::initializePage()
{
    m_depths->button(int(draft().depth))->setChecked(true);
    m_mailbox->fill();
    chosen(int(draft().depth));
}

void DepthPage::chosen(int depth)
{
    draft().depth = verdict::Depth(depth);
    m_mailbox->setVisible(draft().depth == verdict::Depth::Deliver);
    emit completeChanged();
}

bool DepthPage::isComplete() const
{
    return draft().depth != verdict::Depth::Deliver || m_mailbox->isComplete();
}

} // namespace postern::ui
