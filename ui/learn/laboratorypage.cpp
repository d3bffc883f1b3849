// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/laboratorypage.h"

#include "core/verdict/rulebook.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/learn/comparecard.h"
#include "ui/learn/guesscard.h"
#include "ui/learn/laboratorychoices.h"
#include "ui/learn/mailboxcard.h"
#include "ui/learn/staging.h"
#include "ui/parts/wraplabel.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/glyph.h"

#include <QApplication>
#include <QHideEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kUnit = "laboratory"_L1;
// Steps for a class.
enum Step { kChoices, kPredict, kRun, kCompare };

constexpr qreal kLeastScene = 120;     // u
constexpr qreal kChoicesWidth = 288;   // u
constexpr qreal kNarrow = 620;         // u: below that the steps stand below each other
constexpr qreal kDialogueHeight = 154; // u: seven lines

void makeScrollable(QScrollArea &area, QWidget *content, const QString &name)
{
    area.setAccessibleName(name);
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.viewport()->setAutoFillBackground(false); // it lies on whatever is below
    content->setAutoFillBackground(false);
}

} // namespace

LaboratoryPage::LaboratoryPage(learn::Progress &progress, QWidget *parent)
    : QWidget(parent)
    , m_progress(progress)
    , m_choices(new LaboratoryChoices)
    , m_guess(new GuessCard)
    , m_compare(new CompareCard)
    , m_path(new PathPanel)
    , m_dialogue(new DialogueView)
    , m_mailbox(new MailboxCard)
    , m_send(new QPushButton(glyphIcon(Glyph::Envelope), tr("&Send")))
    , m_reset(new QPushButton(tr("&Reset")))
    , m_why(new WrapLabel(tr("Predict first: what will the relay do?"), Type::Small, TextLabel::Ink::Muted))
    , m_head(new QHBoxLayout)
    , m_right(new QScrollArea)
{
    setObjectName(u"laboratoryPage"_s);
    setAccessibleName(tr("Laboratory"));
    m_head->setSpacing(kSpace16);
    auto *heading = new TextLabel(tr("Laboratory: who may send to whom?"), Type::Title);
    heading->setWordWrap(false);
    auto *about = new WrapLabel(tr("Real SMTP between practice servers, on this computer only"), Type::Small,
                                TextLabel::Ink::Muted);
    about->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_head->addWidget(heading);
    m_head->addWidget(about, 1);

    auto *content = new QWidget;
    auto *right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, kSpace4, 0);
    right->setSpacing(kSpace12);
    right->addWidget(m_scene = makeScene());
    right->addWidget(makeSteps(), 1);
    right->addWidget(m_mailbox);
    makeScrollable(*m_right, content, tr("The experiment"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kSpace12);
    columns->addWidget(m_choicesCard = makeChoices());
    columns->addWidget(m_right, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addLayout(m_head);
    layout->addLayout(columns, 1);

    connect(m_choices, &LaboratoryChoices::changed, this, &LaboratoryPage::prepare);
    connect(m_guess, &GuessCard::guessed, this, &LaboratoryPage::renewButtons);
    connect(m_send, &QPushButton::clicked, this, &LaboratoryPage::send);
    connect(m_reset, &QPushButton::clicked, m_choices, &LaboratoryChoices::reset);
    connect(&m_path->player(), &Player::stepChanged, this, &LaboratoryPage::compare);
    prepare();
}

LaboratoryPage::~LaboratoryPage() = default;

QWidget *LaboratoryPage::makeChoices()
{
    m_send->setObjectName(u"sendButton"_s);
    m_reset->setObjectName(u"resetButton"_s);
    m_why->setObjectName(u"whyNotLabel"_s);
    m_send->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(m_send, 1);
    buttons->addWidget(m_reset);
    auto *card = new Card;
    card->setAccessibleName(tr("The message and the relay"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto *area = new QScrollArea; // the buttons stay in sight
    makeScrollable(*area, m_choices, tr("Choices"));
    layout->addWidget(area, 1);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    // Some languages need more for it: nothing of it is to be cut.
    card->ensurePolished();
    const int wanted = m_choices->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width();
    card->setFixedWidth(
        qMax(qRound(kChoicesWidth * u(font())), wanted + card->sizeHint().width() - area->sizeHint().width()));
    return card;
}

QWidget *LaboratoryPage::makeScene()
{
    m_path->setSpeedShown(false);
    auto *scene = new Card;
    scene->setContentsMargins(2, 2, 2, 2); // it reaches to the edge
    auto *layout = new QVBoxLayout(scene);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path);
    return scene;
}

QWidget *LaboratoryPage::makeSteps()
{
    m_dialogue->setHeadShown(false);
    m_dialogue->setTimesShown(false);
    m_dialogue->setMinimumHeight(qRound(kDialogueHeight * u(font())));
    auto *run = new Card;
    m_run = run;
    numbered(run, 2, tr("Run"))->addWidget(m_dialogue, 1);
    auto *steps = new QWidget;
    m_steps = new QBoxLayout(QBoxLayout::LeftToRight, steps);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(kSpace12);
    for (QWidget *one :
         {static_cast<QWidget *>(m_guess), static_cast<QWidget *>(run), static_cast<QWidget *>(m_compare)})
        m_steps->addWidget(one, one == m_guess ? 6 : 7);
    return steps;
}

void LaboratoryPage::present()
{
    while (QLayoutItem *item = m_head->takeAt(0)) { // heading and remark
        delete item->widget();
        delete item;
    }
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"laboratoryTabs"_s);
    m_tabs->setAccessibleName(tr("The experiment"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &name : {tr("Choices"), GuessCard::tr("Predict"), tr("Run"), CompareCard::tr("Compare")})
        m_tabs->addTab(name);
    m_head->addWidget(m_tabs);
    m_head->addStretch();
    m_head->addWidget(m_reset);
    m_head->addWidget(m_send);
    m_choices->spread();
    m_choicesCard->setMinimumWidth(0);
    m_choicesCard->setMaximumWidth(QWIDGETSIZE_MAX);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &LaboratoryPage::showStep);
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(kRun);
        m_tabs->setFocus(Qt::OtherFocusReason); // Right leads on
    });
    showStep(kChoices);
}

void LaboratoryPage::showStep(int step)
{
    m_choicesCard->setVisible(step == kChoices);
    m_right->setVisible(step != kChoices);
    m_scene->setVisible(step != kCompare); // what has to be read needs the room
    m_guess->setVisible(step == kPredict);
    m_run->setVisible(step == kRun);
    m_compare->setVisible(step == kCompare);
    m_mailbox->setVisible(step == kCompare);
    fitScene();
    if (step == kCompare)
        QTimer::singleShot(0, this, &LaboratoryPage::showOutcome);
}

// Presented: beside what stands below it, without scrolling.
void LaboratoryPage::fitScene()
{
    const QWidget *below = m_tabs->currentIndex() == kPredict ? static_cast<QWidget *>(m_guess) : m_run;
    const int wanted = below->layout()->hasHeightForWidth() ? below->layout()->totalHeightForWidth(m_right->width())
                                                            : below->sizeHint().height();
    const int least = qRound(kLeastScene * u(font()));
    m_scene->setMaximumHeight(
        qMax(least, m_right->viewport()->height() - qMax(wanted, below->minimumSizeHint().height()) - kSpace32));
}

void LaboratoryPage::prepare()
{
    const learn::Situation situation = m_choices->situation();
    m_performance.reset();
    m_isCompared = false;
    m_guess->ask(situation);
    m_compare->clear();
    m_dialogue->model().clear();
    m_mailbox->clear(situation);
    stage(*m_path, journeyBefore(situation));
    renewButtons();
}

void LaboratoryPage::renewButtons()
{
    const bool hasGuess = m_guess->guess().has_value();
    m_send->setEnabled(hasGuess && !isRunning());
    m_send->setToolTip(hasGuess ? QString() : m_why->text());
    m_send->setText(m_performance ? tr("&Send again") : tr("&Send"));
    m_why->setVisible(!hasGuess);
}

void LaboratoryPage::send()
{
    if (!m_guess->guess() || isRunning())
        return;
    m_isCompared = false;
    m_compare->clear();
    m_dialogue->model().clear();
    m_mailbox->clear(m_choices->situation());
    m_performance = std::make_unique<learn::Performance>(m_choices->situation());
    connect(m_performance.get(), &learn::Performance::happened, &m_dialogue->model(), &DialogueModel::happened);
    connect(m_performance.get(), &learn::Performance::finished, this, &LaboratoryPage::performed);
    m_performance->start();
    renewButtons();
}

void LaboratoryPage::performed()
{
    const learn::Performed &what = m_performance->performed();
    m_dialogue->model().setRecord(what.record, verdict::judge(what.record.evidence, verdict::RuleBook::builtIn()));
    if (!what.record.evidence.endpoints.empty())
        m_dialogue->showDecision(0, 0);
    stage(*m_path, journeyOf(what));
    renewButtons();
    compare();
}

// When the scene has shown how it ends, and not before.
void LaboratoryPage::compare()
{
    const Journey *journey = m_path->player().journey();
    const bool isOver = !journey || m_path->player().step() + 1 >= int(journey->steps.size());
    if (!m_performance || !m_performance->isFinished() || m_isCompared || !isOver)
        return;
    m_isCompared = true;
    m_compare->show(*m_guess->guess(), m_performance->performed());
    m_mailbox->show(m_performance->performed());
    m_progress.finish(kUnit);
    const bool isPlaying = m_path->isAncestorOf(QApplication::focusWidget()); // and may want to go back
    const bool hasArrived = m_performance->performed().rest == learn::Rest::OutsideMailbox;
    if (hasArrived && !isPlaying && isVisible() && !m_tabs)
        m_mailbox->proof()->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &LaboratoryPage::showOutcome); // once it has its height
}

// The comparison and the mailbox; where there is no room for both, the line in the mailbox that names Company A.
void LaboratoryPage::showOutcome()
{
    const bool hasArrived = m_performance && m_performance->performed().rest == learn::Rest::OutsideMailbox;
    QList<QWidget *> wanted{m_compare};
    if (hasArrived)
        wanted << m_mailbox << m_mailbox->proof();
    for (QWidget *one : wanted)
        m_right->ensureWidgetVisible(one, 0, kSpace8);
}

void LaboratoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = m_right->width() < kNarrow * u(font());
    if (m_tabs)
        fitScene();
    m_steps->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// Whoever leaves the page leaves no server behind.
void LaboratoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && isRunning()) {
        m_performance.reset();
        renewButtons();
    }
}

} // namespace postern::ui
