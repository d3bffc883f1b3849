// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/laboratorychoices.h"

#include "core/practice/company.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr char kEmployee[] = "anna@companya.com";
constexpr char kSupplier[] = "sales@supplier.example";
constexpr char kCoworker[] = "coworker@companya.com";

// In the order in which they stand below each other.
constexpr const char *kRecipients[] = {practice::kLocalUser, kCoworker, practice::kOtherOutsideMailbox,
                                       practice::kOutsideMailbox};
constexpr int kFirstOutside = 2;
constexpr int kJohn = 3;

smtp::MailAddress addressOf(const char *text)
{
    return *smtp::MailAddress::parse(QString::fromLatin1(text));
}

TextLabel *addHeading(QVBoxLayout *layout, const QString &words)
{
    auto *heading = new TextLabel(words, Type::Strong);
    layout->addWidget(heading);
    return heading;
}

QWidget *addLine(QVBoxLayout *layout)
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    return line;
}

} // namespace

LaboratoryChoices::LaboratoryChoices(QWidget *parent)
    : QWidget(parent)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_outside(new QRadioButton(tr("&outside")))
    , m_inside(new QRadioButton(tr("&inside")))
    , m_recipients(new QButtonGroup(this))
    , m_writing(new QComboBox)
{
    m_halves->setContentsMargins(0, 0, kSpace4, 0);
    m_halves->setSpacing(kSpace4);
    auto *message = new QVBoxLayout;
    auto *relay = new QVBoxLayout;
    for (QVBoxLayout *one : {message, relay}) {
        one->setSpacing(kSpace4);
        m_halves->addLayout(one);
    }
    addSender(message);
    addRecipient(message);
    addWriting(message);
    m_between = addLine(message);
    addRules(relay);
    addLine(relay);
    addFlaws(relay);
    m_halves->addStretch();
    reset();
}

void LaboratoryChoices::spread()
{
    m_between->hide();
    delete m_halves->takeAt(2); // the stretch below
    m_halves->setDirection(QBoxLayout::LeftToRight);
    m_halves->setSpacing(kSpace32);
    for (int i = 0; i < m_halves->count(); ++i) {
        m_halves->setStretch(i, 1);
        static_cast<QVBoxLayout *>(m_halves->itemAt(i)->layout())->addStretch();
    }
}

void LaboratoryChoices::addSender(QVBoxLayout *layout)
{
    m_outside->setObjectName(u"outsideRadio"_s);
    m_inside->setObjectName(u"insideRadio"_s);
    m_outside->setAccessibleName(tr("Sender outside Company A's network"));
    m_inside->setAccessibleName(tr("Sender inside Company A's network"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_outside);
    group->addButton(m_inside);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace12);
    row->addWidget(new TextLabel(tr("Sender"), Type::Strong));
    row->addStretch();
    row->addWidget(m_outside);
    row->addWidget(m_inside);
    layout->addLayout(row);
    connect(m_inside, &QRadioButton::toggled, this, &LaboratoryChoices::choose);
}

void LaboratoryChoices::addRecipient(QVBoxLayout *layout)
{
    addHeading(layout, tr("Recipient"));
    const QString words[] = {QString::fromLatin1(practice::kLocalUser), tr("a co-worker at companya.com"),
                             tr("a customer outside"), QString::fromLatin1(practice::kOutsideMailbox)};
    for (int i = 0; i < int(std::size(words)); ++i) {
        auto *button = new QRadioButton(words[i]);
        button->setObjectName(u"recipientRadio%1"_s.arg(i));
        button->setAccessibleName(tr("Recipient: %1").arg(words[i]));
        m_recipients->addButton(button, i);
        layout->addWidget(button);
    }
    connect(m_recipients, &QButtonGroup::idClicked, this, &LaboratoryChoices::choose);
}

void LaboratoryChoices::addWriting(QVBoxLayout *layout)
{
    addHeading(layout, tr("The envelope"));
    m_writing->setObjectName(u"writingBox"_s);
    m_writing->setAccessibleName(tr("The envelope"));
    m_writing->addItems(
        {tr("is written plainly"), tr("claims to come from Company A"), tr("hides the recipient behind a %")});
    m_writing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_writing);
    connect(m_writing, &QComboBox::activated, this, &LaboratoryChoices::choose);
}

// A switch says by its own words what it does, and below in the words of the moment.
QCheckBox *LaboratoryChoices::addSwitch(QVBoxLayout *layout, const QString &words, const QString &name,
                                        TextLabel *&below)
{
    auto *made = new QCheckBox(words);
    made->setObjectName(name);
    made->setProperty(kSwitchProperty, true);
    made->setFont(typeFont(font(), Type::Strong));
    below = new WrapLabel({}, Type::Small, TextLabel::Ink::Muted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, made)
                    + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, made));
    row->addWidget(below, 1);
    layout->addWidget(made);
    layout->addLayout(row);
    connect(made, &QCheckBox::toggled, this, &LaboratoryChoices::choose);
    return made;
}

void LaboratoryChoices::addRules(QVBoxLayout *layout)
{
    addHeading(layout, tr("Company A's two rules"));
    m_insideRule = addSwitch(layout, tr("From inside: to any mailbox"), u"insideRuleSwitch"_s, m_insideWords);
    m_outsideRule = addSwitch(layout, tr("From outside: local only"), u"outsideRuleSwitch"_s, m_outsideWords);
}

void LaboratoryChoices::addFlaws(QVBoxLayout *layout)
{
    addHeading(layout, tr("Further flaws"));
    const std::pair<learn::Flaw, QString> flaws[] = {
        {learn::Flaw::OwnSender, tr("believes its own name as sender")},
        {learn::Flaw::Percent, tr("rewrites a%b (percent hack)")},
        {learn::Flaw::Nat, tr("NAT in front hides strangers")},
        {learn::Flaw::Late, tr("refuses late, at DATA")},
    };
    for (const auto &[flaw, words] : flaws) {
        auto *box = new QCheckBox(words);
        box->setObjectName(learn::toString(flaw) + u"Check"_s);
        box->setAccessibleName(tr("The relay: %1").arg(words));
        m_flaws[flaw] = box;
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &LaboratoryChoices::choose);
    }
}

bool LaboratoryChoices::isOutsideMailbox() const
{
    return m_recipients->checkedId() >= kFirstOutside;
}

void LaboratoryChoices::choose()
{
    if (m_isResetting)
        return;
    renew();
    emit changed();
}

// What cannot be written in this situation cannot be chosen.
void LaboratoryChoices::renew()
{
    const bool mayClaim = m_outside->isChecked();
    const bool mayHide = isOutsideMailbox();
    if ((m_writing->currentIndex() == AsCompanyA && !mayClaim)
        || (m_writing->currentIndex() == WithPercent && !mayHide))
        m_writing->setCurrentIndex(Plainly);
    auto *model = qobject_cast<QStandardItemModel *>(m_writing->model());
    model->item(AsCompanyA)->setEnabled(mayClaim);
    model->item(WithPercent)->setEnabled(mayHide);
    m_insideWords->setText(m_insideRule->isChecked() ? tr("co-workers, customers, partners")
                                                     : tr("off: employees count as strangers"));
    m_outsideWords->setText(m_outsideRule->isChecked() ? tr("suppliers write to accounting")
                                                       : tr("off: strangers may send to anyone"));
    m_insideRule->setAccessibleDescription(m_insideWords->text());
    m_outsideRule->setAccessibleDescription(m_outsideWords->text());
}

void LaboratoryChoices::reset()
{
    m_isResetting = true;
    m_outside->setChecked(true);
    m_recipients->button(kJohn)->setChecked(true);
    m_writing->setCurrentIndex(Plainly);
    m_insideRule->setChecked(true);
    m_outsideRule->setChecked(true);
    for (QCheckBox *one : std::as_const(m_flaws))
        one->setChecked(false);
    m_isResetting = false;
    choose();
}

learn::Situation LaboratoryChoices::situation() const
{
    const bool isInside = m_inside->isChecked();
    const char *from = isInside ? kEmployee : isOutsideMailbox() ? practice::kOutsider : kSupplier;
    if (m_writing->currentIndex() == AsCompanyA)
        from = kCoworker;
    smtp::MailAddress to = addressOf(kRecipients[m_recipients->checkedId()]);
    if (m_writing->currentIndex() == WithPercent)
        to = *smtp::MailAddress::parse(QString::fromLatin1(to.toByteArray().replace('@', '%')) + u'@'
                                       + QLatin1StringView(practice::kDomain));
    learn::Situation situation{isInside ? learn::Place::Inside : learn::Place::Outside,
                               addressOf(from),
                               to,
                               {m_insideRule->isChecked(), m_outsideRule->isChecked()},
                               {}};
    for (const learn::Flaw flaw : learn::kFlaws) {
        if (m_flaws[flaw]->isChecked())
            situation.flaws.push_back(flaw);
    }
    return situation;
}

} // namespace postern::ui
