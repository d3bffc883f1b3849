// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/doorspage.h"

#include "core/explain/explanation.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/learn/choicecard.h"
#include "ui/learn/guesscard.h"
#include "ui/learn/staging.h"
#include "ui/parts/wraplabel.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/glyph.h"
#include "ui/theme/marks.h"
#include "ui/verdict/checkview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using Result = learn::Examination::Result;

constexpr auto kUnit = "doors"_L1;
constexpr qreal kStepsWidth = 360;      // u
constexpr qreal kLeastStepsWidth = 200; // u
constexpr int kWatching = 0;
constexpr int kReading = 1;

// A stranger in front of a gate of which nothing is known yet.
Journey beforeTheGate()
{
    return journeyBefore({learn::Place::Outside, *smtp::MailAddress::parse(QString::fromLatin1(practice::kOutsider)),
                          *smtp::MailAddress::parse(QString::fromLatin1(practice::kOutsideMailbox))});
}

QWidget *carded(QWidget *content)
{
    auto *card = new Card;
    card->setContentsMargins(2, 2, 2, 2);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    return card;
}

} // namespace

DoorsPage::DoorsPage(learn::Progress &progress, QWidget *parent)
    : QWidget(parent)
    , m_book(learn::ExerciseBook::builtIn())
    , m_progress(progress)
    , m_box(new QComboBox)
    , m_count(new TextLabel(Type::Small, TextLabel::Ink::Muted))
    , m_story(new WrapLabel(Type::Body))
    , m_checkButton(new QPushButton(glyphIcon(Glyph::Search), {}))
    , m_checkWords(new WrapLabel(Type::Body))
    , m_doors(new ChoiceCard(2, tr("Name the door"), tr("What is wrong with this relay?")))
    , m_cures(new ChoiceCard(3, tr("Close it"), tr("What do you change? The relay is checked again at once.")))
    , m_hintButton(new QPushButton(glyphIcon(Glyph::Info), {}))
    , m_hintWords(new WrapLabel(Type::Body))
    , m_next(new QPushButton(tr("&Next relay")))
    , m_path(new PathPanel)
    , m_dialogue(new DialogueView)
    , m_checkView(new CheckView)
{
    setObjectName(u"doorsPage"_s);
    setAccessibleName(tr("Find the open door"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kSpace12);
    columns->addWidget(makeSteps(), 9);
    columns->addWidget(makeViews(), 16);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Find the open door"), Type::Title), 1);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addLayout(head);
    layout->addLayout(columns, 1);

    int first = 0;
    for (const learn::Exercise &one : m_book.exercises())
        m_box->addItem(tr("%1. %2").arg(m_box->count() + 1).arg(one.name));
    while (first + 1 < m_box->count()
           && m_progress.state(unitOf(m_book.exercises()[std::size_t(first)])) == learn::Progress::State::Done)
        ++first;
    connect(m_box, &QComboBox::currentIndexChanged, this, &DoorsPage::open);
    connect(m_checkButton, &QPushButton::clicked, this, [this] { examine(m_ports); });
    connect(m_doors, &ChoiceCard::taken, this, &DoorsPage::nameDoor);
    connect(m_cures, &ChoiceCard::taken, this, &DoorsPage::closeIt);
    connect(m_hintButton, &QPushButton::clicked, this, &DoorsPage::showHint);
    connect(m_next, &QPushButton::clicked, this, [this] { m_box->setCurrentIndex(m_box->currentIndex() + 1); });
    connect(&m_progress, &learn::Progress::changed, this, &DoorsPage::showProgress);
    m_box->setCurrentIndex(first);
    open(first);
    showProgress();
}

DoorsPage::~DoorsPage() = default;

QWidget *DoorsPage::makeSteps()
{
    m_box->setObjectName(u"exerciseBox"_s);
    m_box->setAccessibleName(tr("Exercise"));
    m_count->setObjectName(u"exerciseCount"_s);
    m_story->setObjectName(u"storyLabel"_s);
    m_checkButton->setObjectName(u"checkButton"_s);
    m_checkWords->setObjectName(u"checkWords"_s);
    m_doors->setObjectName(u"doorsCard"_s);
    m_cures->setObjectName(u"curesCard"_s);
    m_hintButton->setObjectName(u"hintButton"_s);
    m_hintWords->setObjectName(u"hintLabel"_s);
    m_next->setObjectName(u"nextExerciseButton"_s);

    auto *check = new Card;
    QVBoxLayout *inCheck = numbered(check, 1, tr("Check it"));
    inCheck->addWidget(m_checkWords);
    inCheck->addWidget(m_checkButton, 0, Qt::AlignLeading);

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, kSpace4, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_box);
    layout->addWidget(m_story);
    layout->addWidget(check);
    layout->addWidget(m_doors);
    layout->addWidget(m_cures);
    layout->addWidget(m_next, 0, Qt::AlignLeading);
    layout->addWidget(m_hintWords);
    layout->addWidget(m_hintButton, 0, Qt::AlignLeading);
    layout->addStretch();
    m_stepsArea = new QScrollArea;
    m_stepsArea->setObjectName(u"stepsArea"_s);
    m_stepsArea->setAccessibleName(tr("Steps"));
    m_stepsArea->setWidget(column);
    m_stepsArea->setWidgetResizable(true);
    m_stepsArea->setFrameShape(QFrame::NoFrame);
    m_stepsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stepsArea->setMinimumWidth(qRound(kLeastStepsWidth * u(font())));
    m_stepsArea->setMaximumWidth(qRound(kStepsWidth * u(font())));
    return m_stepsArea;
}

QWidget *DoorsPage::makeViews()
{
    m_path->setSpeedShown(false);
    m_dialogue->setHeadShown(false);
    m_checkView->setHeadShown(false);
    auto *watching = new QWidget;
    auto *layout = new QVBoxLayout(watching);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(carded(m_path));
    m_dialogueCard = carded(m_dialogue);
    layout->addWidget(m_dialogueCard, 1);
    layout->addStretch();
    m_views = new QStackedWidget;
    m_views->setObjectName(u"doorsViews"_s);
    m_views->addWidget(watching);
    m_views->addWidget(m_checkView);
    return m_views;
}

const learn::Exercise &DoorsPage::exercise() const
{
    return m_book.exercises()[std::size_t(std::max(0, m_box->currentIndex()))];
}

QString DoorsPage::unitOf(const learn::Exercise &one) const
{
    return u"door-"_s + one.id;
}

void DoorsPage::open(int index)
{
    if (index < 0)
        return;
    m_examination.reset();
    m_box->setCurrentIndex(index);
    m_cure.reset();
    m_hints = 0;
    m_isChecked = m_isNamed = m_isClosed = false;
    const learn::Exercise &one = exercise();
    m_ports = one.ports;
    QStringList doors;
    QStringList cures;
    for (const QString &id : one.doors)
        doors += m_book.door(id).text;
    for (const QString &id : one.cures)
        cures += m_book.cure(id).text;
    m_story->setText(one.story);
    m_doors->setChoices(doors);
    m_cures->setChoices(cures);
    QWidget *last = m_cures->orderBehind(m_doors->orderBehind(m_checkButton));
    for (QWidget *next : {static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_hintButton)})
        setTabOrder(std::exchange(last, next), next);
    m_checkWords->setText(tr("The same check as for any server: every question, no message."));
    m_dialogue->model().clear();
    m_dialogueCard->hide();
    stage(*m_path, beforeTheGate());
    m_views->setCurrentIndex(kWatching);
    renew();
}

// Which step it is.
void DoorsPage::renew()
{
    m_checkButton->setEnabled(!isRunning());
    m_checkButton->setText(m_isChecked ? tr("&Check it again") : tr("&Check it"));
    m_checkButton->setDefault(!m_isChecked);
    m_doors->setVisible(m_isChecked);
    m_doors->setOpen(!m_isNamed);
    m_cures->setVisible(m_isNamed);
    m_cures->setOpen(!isRunning() && !m_isClosed);
    m_next->setVisible(m_isClosed && m_box->currentIndex() + 1 < m_box->count());
    const int hints = int(exercise().hints.size());
    m_hintButton->setVisible(m_isChecked && !m_isNamed && m_hints < hints);
    m_hintButton->setText(m_hints == 0 ? tr("A &hint") : tr("Another &hint"));
    m_hintWords->setVisible(m_hints > 0 && !m_isNamed);
}

void DoorsPage::examine(const std::vector<practice::Conduct> &ports)
{
    m_examination = std::make_unique<learn::Examination>(ports);
    m_dialogue->model().clear();
    m_dialogueCard->show();
    m_views->setCurrentIndex(kWatching);
    if (check::Check *check = m_examination->check()) {
        connect(check, &check::Check::happened, &m_dialogue->model(), &DialogueModel::happened);
        m_path->watch(*check);
    }
    connect(m_examination.get(), &learn::Examination::finished, this, &DoorsPage::examined);
    m_checkWords->setText(tr("It is being checked …"));
    m_examination->start();
    renew();
}

void DoorsPage::examined()
{
    const Result result = m_examination->result();
    if (result == Result::Failed) {
        m_checkWords->setText(tr("There was no free port for the practice servers. Try again."));
        m_cure.reset();
        return renew();
    }
    m_checkView->show(m_examination->check()->record());
    m_views->setCurrentIndex(kReading);
    if (!m_cure) {
        m_isChecked = true;
        m_checkWords->setText(
            tr("The relay was checked. Beside this stands all that was found: the verdict, the doors, "
               "and every line."));
        renew();
        if (!m_isNamed)
            m_doors->focusChoice();
        return;
    }
    const QString id = exercise().cures[*std::exchange(m_cure, std::nullopt)];
    m_isClosed = result == Result::Closed;
    if (m_isClosed)
        m_cures->say(exercise().closed, explain::Tone::Safe);
    else if (result == Result::Open)
        m_cures->saySoftly(tr("The door is still open. %1").arg(m_book.cure(id).effect));
    else
        m_cures->saySoftly(m_book.cure(id).effect);
    m_checkWords->setText(m_isClosed ? tr("Checked again, and closed.")
                                     : tr("Checked again. The change was taken back; choose another one."));
    if (m_isClosed) {
        m_ports = learn::cured(exercise().ports, m_book.cure(id));
        m_cures->settle();
        m_progress.finish(unitOf(exercise()));
    }
    renew();
    const bool hasNext = m_isClosed && m_next->isVisibleTo(this);
    hasNext ? m_next->setFocus(Qt::OtherFocusReason) : m_cures->focusChoice();
    bringIntoView(hasNext ? m_next : m_cures->answer());
}

void DoorsPage::nameDoor(int choice)
{
    const learn::OpenDoor &door = m_book.door(exercise().doors[choice]);
    m_isNamed = door.id == exercise().door;
    m_progress.begin(unitOf(exercise()));
    if (m_isNamed) {
        m_doors->say(exercise().found, explain::Tone::Safe);
        m_doors->settle();
    } else {
        m_doors->saySoftly(tr("Look once more. %1").arg(door.look));
    }
    renew();
    if (m_isNamed)
        m_cures->focusChoice();
    bringIntoView(m_isNamed ? static_cast<QWidget *>(m_cures) : m_doors->answer());
}

// Once the layout knows how tall everything is.
void DoorsPage::bringIntoView(QWidget *what)
{
    QTimer::singleShot(0, this, [this, what] { m_stepsArea->ensureWidgetVisible(what); });
}

void DoorsPage::closeIt(int choice)
{
    if (isRunning() || m_isClosed)
        return;
    m_cure = choice;
    m_cures->saySoftly({});
    examine(learn::cured(exercise().ports, m_book.cure(exercise().cures[choice])));
}

void DoorsPage::showHint()
{
    m_hints = std::min(m_hints + 1, int(exercise().hints.size()));
    m_hintWords->setText(exercise().hints.first(m_hints).join(u'\n'));
    renew();
}

void DoorsPage::showProgress()
{
    int closed = 0;
    for (int i = 0; i < m_box->count(); ++i) {
        const bool isDone =
            m_progress.state(unitOf(m_book.exercises()[std::size_t(i)])) == learn::Progress::State::Done;
        closed += isDone ? 1 : 0;
        m_box->setItemIcon(i, markIcon(isDone ? Mark::Check : Mark::Waiting));
    }
    m_count->setText(tr("%1 of %2 closed").arg(closed).arg(m_box->count()));
    if (closed == m_box->count() && m_progress.state(kUnit) != learn::Progress::State::Done)
        m_progress.finish(kUnit);
}

// Whoever leaves the page leaves no server behind.
void DoorsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && isRunning())
        open(m_box->currentIndex());
}

} // namespace postern::ui
