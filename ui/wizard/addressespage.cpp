// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/addressespage.h"

#include "ui/parts/disclosure.h"
#include "ui/wizard/domainadvice.h"

#include <QCheckBox>
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
    setHelp(explain::HelpTopic::Addresses);
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
    addLogin();
    column()->addStretch();
}

void AddressesPage::addLogin()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    m_practiceLogin =
        new TextLabel(tr("At Company A, coworker@companya.com logs in with the password company-a-practice."),
                      Type::Small, TextLabel::Ink::Muted);
    m_user = new Field(tr("&User name"), lineEdit("userEdit", &Draft::user, u"you@example.org"_s),
                       tr("Closing a relay may shut out the people it is for. Logged in as one of them, Postern sees "
                          "whether they can still send. What they may do says nothing about strangers, and leaves the "
                          "verdict as it is."));
    QLineEdit *password = lineEdit("passwordEdit", &Draft::password, {});
    password->setEchoMode(QLineEdit::Password);
    password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_password = new Field(tr("Pass&word"), password,
                           tr("It is kept in memory while this wizard is open, given over TLS to a server with a valid "
                              "certificate, tried once, and written nowhere: not in the record, not in any report, not "
                              "in the settings."));
    m_forAnyone = new QCheckBox(tr("Give it also wi&thout TLS, or where nobody vouches for the server"));
    m_forAnyone->setObjectName(u"authAnywayCheckBox"_s);
    m_forAnyone->setAccessibleDescription(tr("Only if you know who is at the other end, and who can listen."));
    layout->addWidget(m_practiceLogin);
    layout->addWidget(m_user);
    layout->addWidget(m_password);
    layout->addWidget(m_forAnyone);
    m_login = new Disclosure(tr("Can its own people still send?"), content);
    m_login->setObjectName(u"loginDisclosure"_s);
    column()->addWidget(m_login);
    connect(m_forAnyone, &QCheckBox::toggled, this, [this](bool isOn) { draft().isPasswordForAnyone = isOn; });
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
    m_practiceLogin->setVisible(isPractice(draft()));
    m_forAnyone->setVisible(!isPractice(draft()));
    m_forAnyone->setChecked(draft().isPasswordForAnyone);
    if (!draft().user.isEmpty())
        m_login->setOpen(true);
    fill();
}

bool AddressesPage::isComplete() const
{
    return credentialsIn(draft())
        && (isPractice(draft())
            || (domainIn(draft().hostedDomain) && addressIn(draft().localUser) && addressIn(draft().sender)
                && addressIn(draft().recipient) && secondRecipientIn(draft())));
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
    const auto credentials = credentialsIn(draft());
    m_user->sayNothing();
    m_password->sayNothing();
    if (!credentials)
        (draft().user.trimmed().isEmpty() ? m_user : m_password)->sayDanger(credentials.error());
}

} // namespace postern::ui
