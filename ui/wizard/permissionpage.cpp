// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/permissionpage.h"

#include "core/explain/tongue.h"
#include "core/net/ownaddress.h"
#include "ui/parts/card.h"
#include "ui/parts/disclosure.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

PermissionPage::PermissionPage(Draft &draft, const Scout &scout, QWidget *parent)
    : FormPage(draft, tr("May we?"), tr("Nothing is sent before you have said that you may test this server."), parent)
    , m_scout(scout)
{
    setHelp(explain::HelpTopic::Permission);
    addPermission();
    addVantage();
    addWayOut();
    column()->addStretch();
}

void PermissionPage::addPermission()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    m_sent = new TextLabel(Type::Body);
    m_sent->setObjectName(u"sentLabel"_s);
    m_mayTest = new QCheckBox(tr("I &may test this server"));
    m_mayTest->setObjectName(u"mayTestCheckBox"_s);
    m_mayTest->setAccessibleDescription(
        tr("It is mine, or its owner has agreed. Testing a stranger's server can be an offence."));
    m_whyNotNeeded = new TextLabel(Type::Small, TextLabel::Ink::Muted);
    layout->addWidget(m_sent);
    layout->addWidget(m_mayTest);
    layout->addWidget(m_whyNotNeeded);
    layout->addWidget(Disclosure::withText(
        tr("Why we ask"),
        tr("Trying doors that are not yours can be an offence, even if you only look. Your word is kept in the record "
           "of the check, together with the time and the server's name.")));
    column()->addWidget(card);
    connect(m_mayTest, &QCheckBox::toggled, this, [this](bool isOn) {
        draft().isPermitted = isOn;
        emit completeChanged();
    });
}

void PermissionPage::addVantage()
{
    auto *card = new Card;
    m_vantage = card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(new TextLabel(tr("From where do we speak?"), Type::Strong));
    m_ownPlace = new TextLabel(Type::Small, TextLabel::Ink::Muted);
    m_ownPlace->setObjectName(u"ownPlaceLabel"_s);
    layout->addWidget(m_ownPlace);
    m_claims = new QButtonGroup(this);
    const std::tuple<verdict::Claim, const char *, QString> claims[]{
        {verdict::Claim::Auto, "autoRadioButton", tr("&Postern finds out, by the addresses")},
        {verdict::Claim::Outside, "outsideRadioButton", tr("From &outside: the server sees a stranger")},
        {verdict::Claim::Inside, "insideRadioButton", tr("From &inside: this is the server's own network")},
    };
    for (const auto &[claim, name, words] : claims) {
        auto *radio = new QRadioButton(words);
        radio->setObjectName(QLatin1StringView(name));
        m_claims->addButton(radio, int(claim));
        layout->addWidget(radio);
    }
    layout->addWidget(
        Disclosure::withText(tr("Why we ask"),
                             tr("A mail server relays for its own network, and that is right. Only what it does for a "
                                "stranger says whether it is an open relay.")));
    column()->addWidget(card);
    connect(m_claims, &QButtonGroup::idClicked, this, [this](int id) { draft().claim = verdict::Claim(id); });
}

void PermissionPage::addWayOut()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    m_sourceField = new Field(tr("&Source address"), lineEdit("sourceEdit", &Draft::source, tr("as the system sends")),
                              tr("A machine with several addresses can speak from each of them."));
    m_proxyField = new Field(tr("Pro&xy"), lineEdit("proxyEdit", &Draft::proxy, u"socks5://host:1080"_s),
                             tr("Through a proxy you stand where it stands: a way to ask from outside."));
    layout->addWidget(m_sourceField);
    layout->addWidget(m_proxyField);
    m_wayOut = new Disclosure(tr("Another way out"), content);
    column()->addWidget(m_wayOut);
}

void PermissionPage::initializePage()
{
    const QString server = draft().server.trimmed();
    if (std::exchange(m_permittedFor, server) != server)
        draft().isPermitted = false;
    const bool isNeeded = needsPermission(draft());
    m_sent->setText(tr("Postern will offer %1 at most some eighty envelopes to carry, and listen to the answers. No "
                       "message is sent: where one would be taken, the connection is given up before it.")
                        .arg(server));
    m_mayTest->setVisible(isNeeded);
    m_mayTest->setChecked(draft().isPermitted);
    m_whyNotNeeded->setVisible(!isNeeded);
    m_whyNotNeeded->setText(isPractice(draft()) ? tr("A practice server inside this program: nobody has to be asked.")
                                                : tr("This server runs on your own computer: nobody has to be asked."));
    m_vantage->setVisible(!isPractice(draft()));
    m_wayOut->setVisible(!isPractice(draft()));
    m_ownPlace->setText(ownPlace());
    if (QAbstractButton *button = m_claims->button(int(draft().claim)))
        button->setChecked(true);
    fill();
}

QString PermissionPage::ownPlace() const
{
    const QString networks = explain::enumerated(net::ownNetworks());
    for (const Scout::Host &host : m_scout.hosts()) {
        if (host.addresses.empty())
            continue;
        const QHostAddress own = net::ownAddressTowards(host.addresses.front());
        if (!own.isNull())
            return networks.isEmpty()
                ? tr("Our address towards it is %1.").arg(own.toString())
                : tr("Our address towards it is %1; this computer's networks are %2.").arg(own.toString(), networks);
    }
    return networks.isEmpty() ? tr("This computer has no network of its own.")
                              : tr("This computer's networks are %1.").arg(networks);
}

bool PermissionPage::isComplete() const
{
    return (!needsPermission(draft()) || draft().isPermitted) && sourceIn(draft()).has_value()
        && proxyIn(draft()).has_value();
}

void PermissionPage::checked()
{
    const auto source = sourceIn(draft());
    const auto proxy = proxyIn(draft());
    source ? m_sourceField->sayNothing() : m_sourceField->sayDanger(source.error());
    proxy ? m_proxyField->sayNothing() : m_proxyField->sayDanger(proxy.error());
}

} // namespace postern::ui
