// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/lessonstage.h"

#include "core/learn/cast.h"
#include "core/verdict/rulebook.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/learn/mailboxcard.h"
#include "ui/learn/staging.h"
#include "ui/parts/card.h"
#include "ui/parts/textlabel.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/glyph.h"
#include "ui/theme/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kDialogueTab = 0;
constexpr int kMailboxTab = 1;
constexpr qreal kOutcomeHeight = 240; // u: nine lines of the dialogue, or a message

} // namespace

LessonStage::LessonStage(std::vector<learn::LessonStep> steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
    , m_isSent(m_steps.size())
    , m_path(new PathPanel)
    , m_list(new QListWidget)
    , m_words(new TextLabel(Type::Body))
    , m_send(new QPushButton(glyphIcon(Glyph::Envelope), tr("&Send it")))
    , m_look(new QPushButton(glyphIcon(Glyph::Mailbox), {}))
    , m_tabs(new QTabWidget)
    , m_dialogue(new DialogueView)
    , m_mailbox(new MailboxCard)
{
    m_path->setSpeedShown(false);
    auto *scene = new Card;
    auto *sceneLayout = new QVBoxLayout(scene);
    sceneLayout->setContentsMargins(0, 0, 0, 0);
    sceneLayout->addWidget(m_path);
    scene->setContentsMargins(2, 2, 2, 2); // the scene reaches to the edge

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(scene);
    layout->addWidget(makeChoice());
    layout->addWidget(m_outcome = makeOutcome());
    layout->addStretch();

    // What it has shown is told when the picture has shown it.
    connect(&m_path->player(), &Player::stepChanged, this, &LessonStage::tell);
    dressList();
    choose(0);
}

LessonStage::~LessonStage() = default;

QWidget *LessonStage::makeChoice()
{
    m_list->setObjectName(u"stepList"_s);
    m_list->setAccessibleName(tr("Messages to send"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int row = qRound(kRowHeight * u(font()));
    for (const learn::LessonStep &one : m_steps) {
        auto *item = new QListWidgetItem(markIcon(Mark::Waiting), one.name, m_list);
        item->setSizeHint({0, row});
    }
    m_list->setFixedHeight(row * int(m_steps.size()) + 4);
    m_words->setObjectName(u"stepWords"_s);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setDefault(true);
    m_look->setObjectName(u"lookButton"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, &LessonStage::choose);
    connect(m_list, &QListWidget::itemActivated, this, &LessonStage::send);
    connect(m_send, &QPushButton::clicked, this, &LessonStage::send);
    connect(m_look, &QPushButton::clicked, this, &LessonStage::look);

    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_list);
    layout->addWidget(m_words);
    auto *row2 = new QHBoxLayout;
    row2->setSpacing(kSpace8);
    row2->addWidget(m_send);
    row2->addWidget(m_look);
    row2->addStretch();
    layout->addLayout(row2);
    return card;
}

QWidget *LessonStage::makeOutcome()
{
    m_dialogue->setHeadShown(false);
    m_mailboxArea = new QScrollArea;
    m_mailboxArea->setWidget(m_mailbox);
    m_mailboxArea->setWidgetResizable(true);
    m_mailboxArea->setFrameShape(QFrame::NoFrame);
    m_mailboxArea->setAccessibleName(tr("Mailbox"));
    m_tabs->setObjectName(u"outcomeTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What came of it"));
    m_tabs->addTab(m_dialogue, tr("What was said"));
    m_tabs->addTab(m_mailboxArea, QString());
    m_tabs->setMinimumHeight(qRound(kOutcomeHeight * u(font())));
    connect(m_tabs, &QTabWidget::currentChanged, this, &LessonStage::showMailbox);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    return card;
}

// The chosen row as everywhere: a wash, on which its mark can be seen.
void LessonStage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dressList();
    QWidget::changeEvent(event);
}

void LessonStage::dressList()
{
    const Tokens &colours = tokensFor(palette());
    QPalette wash = palette();
    wash.setColor(QPalette::Highlight, colours.accentWash);
    wash.setColor(QPalette::HighlightedText, colours.text);
    m_list->setPalette(wash);
}

void LessonStage::choose(int step)
{
    if (step < 0 || step >= int(m_steps.size()))
        return;
    m_current = step;
    m_performance.reset();
    m_isSent[std::size_t(step)] = false;
    m_list->setCurrentRow(step);
    const learn::Situation &situation = m_steps[std::size_t(step)].situation;
    stage(*m_path, journeyBefore(situation));
    m_outcome->hide(); // nothing was said yet
    m_dialogue->model().clear();
    m_mailbox->clear(situation);
    m_tabs->setTabText(kMailboxTab, learn::mailboxName(situation));
    m_tabs->setCurrentIndex(kDialogueTab);
    m_look->setText(tr("&Look into %1").arg(learn::mailboxInSentence(situation)));
    tell();
}

void LessonStage::send()
{
    choose(m_current);
    m_send->setEnabled(false);
    m_performance = std::make_unique<learn::Performance>(m_steps[std::size_t(m_current)].situation);
    connect(m_performance.get(), &learn::Performance::happened, &m_dialogue->model(), &DialogueModel::happened);
    connect(m_performance.get(), &learn::Performance::finished, this, &LessonStage::performed);
    m_performance->start();
}

void LessonStage::performed()
{
    m_send->setEnabled(true);
    const learn::Performed &what = m_performance->performed();
    const Journey journey = journeyOf(what);
    m_dialogue->model().setRecord(what.record, verdict::judge(what.record.evidence, verdict::RuleBook::builtIn()));
    m_mailbox->show(what);
    m_outcome->show();
    m_isSent[std::size_t(m_current)] = true;
    const bool isRefused = what.rest == learn::Rest::Refused;
    const QString word = isRefused ? tr("refused") : what.rest == learn::Rest::Unknown ? tr("no answer") : tr("taken");
    QListWidgetItem *item = m_list->item(m_current);
    item->setIcon(markIcon(markFor(journey.tone)));
    item->setText(tr("%1: %2").arg(m_steps[std::size_t(m_current)].name, word));
    stage(*m_path, journey);
    tell();
    emit sent(m_current);
}

// Whoever looks into the mailbox is led to the line that it is about, with the eyes and with the keyboard.
void LessonStage::look()
{
    m_tabs->setCurrentIndex(kMailboxTab);
    m_mailbox->proof()->setFocus(Qt::OtherFocusReason);
    showMailbox();
}

// Once all of it has its height.
void LessonStage::showMailbox()
{
    if (m_tabs->currentIndex() != kMailboxTab || !m_outcome->isVisibleTo(this))
        return;
    QTimer::singleShot(0, this, [this] {
        m_mailboxArea->ensureWidgetVisible(m_mailbox->proof(), 0, kSpace8);
        emit wantsSight(m_outcome, m_mailbox->proof());
    });
}

void LessonStage::tell()
{
    const learn::LessonStep &step = m_steps[std::size_t(m_current)];
    const Journey *journey = m_path->player().journey();
    const bool isOver =
        m_isSent[std::size_t(m_current)] && journey && m_path->player().step() + 1 >= int(journey->steps.size());
    const bool hasFailed =
        m_isSent[std::size_t(m_current)] && m_performance && m_performance->performed().rest == learn::Rest::Unknown;
    m_words->setText(hasFailed    ? tr("The practice servers did not answer. They need the loopback of this computer; "
                                          "something on it may be forbidding that.")
                         : isOver ? step.learned
                                  : step.watch);
    m_look->setVisible(isOver && step.looksIntoMailbox);
    m_send->setText(m_isSent[std::size_t(m_current)] ? tr("&Send it again") : tr("&Send it"));
}

} // namespace postern::ui
