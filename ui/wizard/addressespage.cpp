// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/addressespage.h"

#include "ui/wizard/domainadvice.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

// Says what is wrong with an address, or what there is to say about its domain.
void sayOf(Field &field, const Answer<std::optional<smtp::MailAddress>> &address)
{
    const QString advice = address && *address ? adviceOn((*address)->domain()) : QString();
    if (!address)
        field.sayDanger(address.error());
    else if (!advice.isEmpty())
        field.sayCaution(advice);
    else
        field.sayNothing();
}

} // namespace

AddressesPage::AddressesPage(Draft &draft, QWidget *parent)
    : FormPage(draft, tr("Addresses"),
               tr("Which addresses may be named? Each makes the verdict surer; all may stay empty."), parent)
    , m_practice(new TextLabel(
          tr("Company A brings its own addresses: its mailboxes, a stranger, and johndoe outside."), Type::Body))
    , m_fields(new QWidget)
{
    column()->addWidget(m_practice);
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace16);
    m_recipient = add(tr("Outside &recipient: a mailbox of yours, elsewhere"), "recipientEdit", &Draft::recipient,
                      u"you@outside.example"_s,
                      tr("A relay is asked to carry mail to a stranger. Without a mailbox of yours a reserved address "
                         "stands in, which some servers refuse for its own sake."));
    m_second =
        add(tr("&Second outside recipient, at another domain"), "secondRecipientEdit", &Draft::secondRecipient,
            u"you@other.example"_s, tr("Tells a relay from a server that happens to host the first domain as well."));
    m_sender = add(tr("Outside se&nder"), "senderEdit", &Draft::sender, u"you@outside.example"_s,
                   tr("Who the envelope is said to be from. Some servers ask whether the sender's domain exists."));
    m_domain = add(tr("&Domain that the server takes mail for"), "hostedDomainEdit", &Draft::hostedDomain,
                   tr("read off the server's name"),
                   tr("Controls go to mailboxes there: they show that the server takes mail from us at all, so that a "
                      "refusal means something."));
    m_local = add(tr("A mailbox that e&xists there"), "localUserEdit", &Draft::localUser, tr("postmaster"),
                  tr("Some servers refuse even their postmaster. A mailbox that is sure to exist settles it."));
    column()->addWidget(m_fields);
    column()->addStretch();
}

Field *AddressesPage::add(const QString &label, const char *name, QString Draft::*text, const QString &placeholder,
                          const QString &why)
{
    auto *field = new Field(label, lineEdit(name, text, placeholder), why);
    m_fields->layout()->addWidget(field);
    return field;
}

void AddressesPage::initializePage()
{
    m_practice->setVisible(isPractice(draft()));
    m_fields->setVisible(!isPractice(draft()));
    fill();
}

bool AddressesPage::isComplete() const
{
    return isPractice(draft())
        || (domainIn(draft().hostedDomain) && addressIn(draft().localUser) && addressIn(draft().sender)
            && addressIn(draft().recipient) && secondRecipientIn(draft()));
}

void AddressesPage::checked()
{
    const auto domain = domainIn(draft().hostedDomain);
    domain ? m_domain->sayNothing() : m_domain->sayDanger(domain.error());
    const auto local = addressIn(draft().localUser);
    local ? m_local->sayNothing() : m_local->sayDanger(local.error());
    sayOf(*m_sender, addressIn(draft().sender));
    sayOf(*m_recipient, addressIn(draft().recipient));
    sayOf(*m_second, secondRecipientIn(draft()));
}

} // namespace postern::ui
