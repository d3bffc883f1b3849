// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/serverpage.h"

#include "ui/parts/disclosure.h"
#include "ui/parts/words.h"
#include "ui/theme/glyph.h"
#include "ui/wizard/policywords.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kAddressRole = Qt::UserRole;
constexpr int kPortRole = Qt::UserRole + 1;
constexpr qreal kTreeHeight = 150; // u

QString purposeOf(quint16 port)
{
    switch (port) {
    case smtp::kRelayPort:
        return ServerPage::tr("mail from other servers");
    case smtp::kSubmissionPort:
        return ServerPage::tr("mail of its own users");
    case smtp::kSubmissionsPort:
        return ServerPage::tr("mail of its own users, TLS from the first byte");
    default:
        return {};
    }
}

} // namespace

ServerPage::ServerPage(Draft &draft, Scout &scout, QWidget *parent)
    : FormPage(draft, tr("Server"), tr("Which mail server shall be checked?"), parent)
    , m_scout(scout)
    , m_server(lineEdit("serverEdit", &Draft::server, tr("example.org, mail.example.org:25 or 192.0.2.25")))
    , m_serverField(new Field(tr("&Domain, host or address"), m_server,
                              tr("A domain stands for all its mail exchangers, with all their addresses. A host or an "
                                 "address stands for just itself. Nothing is sent to it before you say so.")))
{
    setHelp(explain::HelpTopic::Server);
    setFocusProxy(m_server);
    column()->addWidget(m_serverField);
    addPractice();
    addFound();
    addMore();
    connect(&m_scout, &Scout::changed, this, &ServerPage::showFound);
}

void ServerPage::addPractice()
{
    auto *button = new QToolButton;
    button->setObjectName(u"practiceButton"_s);
    button->setText(tr("Practise on Company A"));
    button->setIcon(glyphIcon(Glyph::Flask));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleDescription(tr("Mail servers inside this program; nothing leaves this computer."));
    auto *menu = new QMenu(button);
    for (const practice::Policy policy : practice::kPolicies) {
        const QString target = u"practice:"_s + practice::toString(policy);
        QAction *action = menu->addAction(wordsFor(policy));
        connect(action, &QAction::triggered, this, [this, target] {
            draft().server = target;
            fill();
        });
    }
    button->setMenu(menu);
    column()->addWidget(button, 0, Qt::AlignLeading);
}

void ServerPage::addFound()
{
    auto *heading = new TextLabel(tr("What would be dialled"), Type::Strong);
    m_state = new TextLabel(Type::Small, TextLabel::Ink::Muted);
    m_state->setObjectName(u"scoutLabel"_s);
    m_found = new QTreeWidget;
    m_found->setObjectName(u"foundTree"_s);
    m_found->setAccessibleName(tr("What would be dialled"));
    m_found->setHeaderHidden(true);
    m_found->setColumnCount(2);
    m_found->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_found->setMinimumHeight(qRound(kTreeHeight * u(font())));
    m_found->setMaximumHeight(qRound(2 * kTreeHeight * u(font())));
    heading->setBuddy(m_found);
    auto *group = new QVBoxLayout;
    group->setSpacing(kSpace4);
    group->addWidget(heading);
    group->addWidget(m_state);
    group->addWidget(m_found);
    column()->addLayout(group);
    connect(m_found, &QTreeWidget::itemChanged, this, &ServerPage::ticked);
}

void ServerPage::addMore()
{
    auto *more = new QWidget;
    auto *layout = new QVBoxLayout(more);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    m_portsField = new Field(tr("&Ports"), lineEdit("portsEdit", &Draft::ports, u"25, 465, 587"_s),
                             tr("Port 25 is where strangers knock. 465 and 587 are for a server's own users; some are "
                                "open there only."));
    m_isHost = new QCheckBox(tr("This name is a host, even if it has mail exchangers"));
    m_isHost->setObjectName(u"hostCheckBox"_s);
    m_isGentle = new QCheckBox(tr("Gently: one connection at a time, few questions on each, with pauses"));
    m_isGentle->setObjectName(u"gentleCheckBox"_s);
    layout->addWidget(m_portsField);
    layout->addWidget(m_isHost);
    layout->addWidget(m_isGentle);
    column()->addWidget(new Disclosure(tr("Ports and pace"), more));
    column()->addStretch();
    connect(m_isHost, &QCheckBox::toggled, this, [this](bool isOn) {
        draft().isHost = isOn;
        checked();
    });
    connect(m_isGentle, &QCheckBox::toggled, this, [this](bool isOn) { draft().isGentle = isOn; });
}

void ServerPage::initializePage()
{
    m_isHost->setChecked(draft().isHost);
    m_isGentle->setChecked(draft().isGentle);
    fill();
    showFound();
    m_server->setFocus();
    m_server->selectAll();
}

bool ServerPage::isComplete() const
{
    return serverIn(draft()).has_value() && portsIn(draft()).has_value();
}

void ServerPage::checked()
{
    const auto target = serverIn(draft());
    const bool isEmpty = draft().server.trimmed().isEmpty();
    if (target || isEmpty)
        m_serverField->sayNothing();
    else
        m_serverField->sayDanger(target.error());
    const auto ports = portsIn(draft());
    if (ports)
        m_portsField->sayNothing();
    else
        m_portsField->sayDanger(ports.error());
    m_scout.look(target ? std::optional(*target) : std::nullopt, draft().isHost);
    showFound();
}

QString ServerPage::state() const
{
    switch (m_scout.state()) {
    case Scout::State::Idle:
        return tr("Name a server, and Postern looks up its addresses.");
    case Scout::State::Looking:
        return tr("Looking it up in the DNS …");
    case Scout::State::Found:
        return isPractice(draft()) ? tr("Company A's relay, inside this program. Nothing leaves this computer.")
                                   : tr("Untick what shall be left out.");
    case Scout::State::NoSuchName:
        return tr("The DNS knows no such name.");
    case Scout::State::NoAddress:
        return tr("The name has no address.");
    case Scout::State::NoAnswer:
        return tr("The DNS gives no answer.");
    case Scout::State::TakesNoMail:
        return tr("The domain says in the DNS that it takes no mail (null MX).");
    }
    return {};
}

void ServerPage::showFound()
{
    const QSignalBlocker quiet(m_found);
    m_found->clear();
    m_found->hide();
    m_state->setText(state());
    const auto target = serverIn(draft());
    const auto named = portsIn(draft());
    if (!target || !named || isPractice(draft()))
        return;
    const std::vector<quint16> ports = target->port() ? std::vector<quint16>{*target->port()} : *named;
    for (const Scout::Host &host : m_scout.hosts())
        addHost(host, ports);
    m_found->expandAll();
    m_found->setVisible(m_found->topLevelItemCount() > 0);
}

void ServerPage::addHost(const Scout::Host &host, const std::vector<quint16> &ports)
{
    QTreeWidgetItem *parent = m_found->invisibleRootItem();
    if (!host.name.isEmpty()) {
        parent = new QTreeWidgetItem(parent, {host.name});
        parent->setFirstColumnSpanned(true);
        parent->setIcon(0, glyphIcon(Glyph::Server, QPalette::Text));
    }
    for (const QHostAddress &address : host.addresses) {
        auto *node = new QTreeWidgetItem(parent, {leftToRight(address.toString())});
        node->setFont(0, typeFont(font(), Type::Wire));
        node->setFlags(node->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
        for (const quint16 port : ports) {
            auto *leaf = new QTreeWidgetItem(node, {QString::number(port), purposeOf(port)});
            leaf->setFont(0, typeFont(font(), Type::Wire));
            leaf->setData(0, kAddressRole, QVariant::fromValue(address));
            leaf->setData(0, kPortRole, port);
            const auto &skipped = draft().skipped;
            const bool isSkipped =
                std::find(skipped.begin(), skipped.end(), check::AddressAndPort{address, port}) != skipped.end();
            leaf->setCheckState(0, isSkipped ? Qt::Unchecked : Qt::Checked);
        }
    }
}

void ServerPage::ticked(QTreeWidgetItem *item)
{
    if (!item->data(0, kPortRole).isValid())
        return;
    const check::AddressAndPort one{item->data(0, kAddressRole).value<QHostAddress>(),
                                    static_cast<quint16>(item->data(0, kPortRole).toUInt())};
    auto &skipped = draft().skipped;
    skipped.erase(std::remove(skipped.begin(), skipped.end(), one), skipped.end());
    if (item->checkState(0) == Qt::Unchecked)
        skipped.push_back(one);
}

} // namespace postern::ui
