// SPDX-License-Identifier: Apache-2.0
#include "ui/path/pathpanel.h"

#include "core/check/check.h"
#include "core/explain/way.h"
#include "ui/parts/wraplabel.h"
#include "ui/path/journeyfeed.h"
#include "ui/path/journeyteller.h"
#include "ui/path/pathview.h"
#include "ui/theme/glyph.h"
#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/paintedicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr std::chrono::milliseconds kFrame{16}; // sixty a second
// After a standstill the next frame goes on where the last one was.
constexpr std::chrono::milliseconds kLongestFrame{100};
constexpr int kIcon = 20;

// The step glyph, the other way round.
QIcon stepBackIcon()
{
    return QIcon(new PaintedIcon([](QPainter &painter, const QRectF &where, QIcon::Mode mode) {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter.save();
        painter.translate(where.center());
        painter.scale(-1, 1);
        paintGlyph(painter, QRectF(-where.width() / 2, -where.height() / 2, where.width(), where.height()), Glyph::Step,
                   QGuiApplication::palette().color(group, QPalette::ButtonText));
        painter.restore();
    }));
}

QToolButton *button(QWidget *parent, const char *name, const QIcon &icon)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1StringView(name));
    made->setIcon(icon);
    const int side = qRound(kIcon * u(parent->font()));
    made->setIconSize({side, side});
    return made;
}

void name(QToolButton *button, const QString &words, const QString &key)
{
    button->setAccessibleName(words);
    button->setToolTip(key.isEmpty() ? words : u"%1 (%2)"_s.arg(words, key));
}

} // namespace

PathPanel::PathPanel(QWidget *parent)
    : QWidget(parent)
{
    build();
    addShortcuts();
    m_frames.setInterval(kFrame);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &PathPanel::tick);
    connect(&m_player, &Player::changed, this, &PathPanel::showPicture);
    connect(&m_player, &Player::stepChanged, this, &PathPanel::showSentence);
    connect(&m_player, &Player::stateChanged, this, &PathPanel::showState);
    connect(&m_player, &Player::journeyChanged, this, [this] {
        if (const Journey *one = m_player.journey())
            emit probeShown(one->key.endpoint, one->key.envelope);
    });
    connect(m_view, &PathView::gridChanged, this, &PathPanel::showPicture);
    m_player.setMotionReduced(Motion::shared().isReduced());
    connect(&Motion::shared(), &Motion::changed, this, [this](bool isReduced) {
        m_player.setMotionReduced(isReduced);
        wake();
    });
    showState();
}

PathPanel::~PathPanel() = default;

void PathPanel::build()
{
    m_view = new PathView(this);
    m_view->setAccessibleName(tr("The way of the envelope"));
    auto *controls = new QWidget(this);
    buildButtons(controls);
    auto *speed = buildSpeed(controls);
    auto *separator = new QFrame(controls);
    separator->setFrameShape(QFrame::VLine);
    separator->setForegroundRole(QPalette::Mid);
    m_sentence = new WrapLabel(Type::Body, TextLabel::Ink::Text, controls);
    m_sentence->setObjectName(u"pathSentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(kSpace12, kSpace4, kSpace12, kSpace4);
    row->setSpacing(kSpace4);
    for (QToolButton *one : {m_back, m_play, m_step, m_again})
        row->addWidget(one);
    row->addSpacing(kSpace4);
    row->addWidget(speed);
    row->addSpacing(kSpace4);
    row->addWidget(m_speed);
    row->addSpacing(kSpace4);
    row->addWidget(m_speedWord);
    row->addSpacing(kSpace8);
    row->addWidget(separator);
    row->addSpacing(kSpace8);
    row->addWidget(m_sentence, 1);
    m_speedParts = {speed, m_speed, m_speedWord, separator};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(controls);
}

void PathPanel::buildButtons(QWidget *controls)
{
    m_back = button(controls, "stepBackButton", stepBackIcon());
    m_play = button(controls, "playButton", glyphIcon(Glyph::Play));
    m_step = button(controls, "stepButton", glyphIcon(Glyph::Step));
    m_again = button(controls, "playAgainButton", glyphIcon(Glyph::Again));
    name(m_back, tr("One step back"), tr("Left"));
    name(m_step, tr("One step"), tr("Right"));
    name(m_again, tr("Again"), tr("Home"));
    connect(m_back, &QToolButton::clicked, &m_player, &Player::stepBack);
    connect(m_step, &QToolButton::clicked, &m_player, &Player::stepForward);
    connect(m_again, &QToolButton::clicked, &m_player, &Player::again);
    connect(m_play, &QToolButton::clicked, this, [this] { m_player.isPlaying() ? m_player.pause() : m_player.play(); });
}

// Answers with its label.
QLabel *PathPanel::buildSpeed(QWidget *controls)
{
    auto *speed = new TextLabel(tr("Speed"), Type::Small, TextLabel::Ink::Muted, controls);
    speed->setWordWrap(false);
    m_speed = new QSlider(Qt::Horizontal, controls);
    m_speed->setObjectName(u"speedSlider"_s);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setRange(0, kSpeedCount - 1);
    m_speed->setPageStep(1);
    m_speed->setFixedWidth(qRound(84 * u(font())));
    auto *word = new TextLabel(Type::Small, TextLabel::Ink::Muted, controls);
    word->setWordWrap(false);
    m_speedWord = word;
    connect(m_speed, &QSlider::valueChanged, this, &PathPanel::setSpeed);
    // As wide as the longest of its words, so that nothing beside it moves.
    int widest = 0;
    for (int i = 0; i < kSpeedCount; ++i) {
        setSpeed(i);
        widest = std::max(widest, m_speedWord->sizeHint().width());
    }
    m_speedWord->setMinimumWidth(widest);
    m_speed->setValue(int(Speed::Normal));
    setSpeed(int(Speed::Normal));
    return speed;
}

void PathPanel::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto act) {
        auto *action = new QAction(m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // the slider has keys of its own
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    const auto along = [this](bool isForward) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        isForward != isMirrored ? m_player.stepForward() : m_player.stepBack();
    };
    add(Qt::Key_Space, [this] { m_play->click(); });
    add(Qt::Key_Right, [along] { along(true); });
    add(Qt::Key_Left, [along] { along(false); });
    add(Qt::Key_Home, [this] { m_player.again(); });
    add(Qt::Key_Plus, [this] { m_speed->setValue(m_speed->value() + 1); });
    add(Qt::Key_Minus, [this] { m_speed->setValue(m_speed->value() - 1); });
}

void PathPanel::setSpeed(int position)
{
    const QString words[kSpeedCount] = {tr("half"), tr("normal"), tr("twice"), tr("four times"), tr("as it ran")};
    m_player.setSpeed(Speed(position));
    m_speedWord->setText(words[position]);
}

void PathPanel::setSpeedShown(bool isShown)
{
    for (QWidget *one : m_speedParts)
        one->setVisible(isShown);
}

void PathPanel::watch(check::Check &check)
{
    if (m_check)
        disconnect(m_check, nullptr, this, nullptr);
    m_check = &check;
    m_feed = std::make_unique<JourneyFeed>(check.record().evidence.setting, isPractice(check.record()));
    m_player.beginLive();
    connect(&check, &check::Check::happened, this, [this](const check::Event &event) {
        if (std::holds_alternative<check::EndpointFound>(event))
            m_feed->setSetting(m_check->record().evidence.setting);
        m_feed->take(event);
        m_isSeen = m_isSeen || std::holds_alternative<check::MessageSeen>(event);
        m_hasNews = true;
        wake();
    });
    connect(&check, &check::Check::finished, this, [this] {
        const check::Record &record = m_check->record();
        const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
        show(record, verdict);
    });
}

void PathPanel::show(const check::Record &record, const verdict::Verdict &verdict)
{
    std::vector<Journey> journeys = journeysOf(record, verdict);
    const bool isWatched =
        m_check && m_check->record().startedAt == record.startedAt && m_check->record().target == record.target;
    m_feed.reset();
    m_hasNews = false;
    m_isSeen = false;
    if (m_check)
        disconnect(m_check, nullptr, this, nullptr);
    if (!isWatched)
        return showJourneys(std::move(journeys));
    m_player.endLive(journeys);
    wake();
}

void PathPanel::showJourneys(std::vector<Journey> journeys)
{
    m_check.clear();
    m_player.open(std::move(journeys));
    m_player.play();
    wake();
}

void PathPanel::showProbe(std::size_t endpoint, std::size_t envelope)
{
    m_player.pick({endpoint, envelope});
    wake();
}

void PathPanel::follow()
{
    m_player.follow();
    wake();
}

void PathPanel::takeNews()
{
    m_hasNews = false;
    if (std::exchange(m_isSeen, false) && m_check) {
        const check::Record &record = m_check->record();
        m_feed->setWays(explain::waysOf(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn())));
    }
    for (const Journey &one : m_feed->collect())
        m_player.tell(one);
}

void PathPanel::advance(std::chrono::milliseconds by)
{
    if (m_feed && m_hasNews)
        takeNews();
    m_player.advance(by);
}

void PathPanel::tick()
{
    const std::chrono::milliseconds passed(m_sinceFrame.restart());
    advance(std::min(passed, kLongestFrame));
    if (!m_hasNews && !m_player.isMoving())
        m_frames.stop();
}

// The frame clock runs only while something moves, and can be seen.
void PathPanel::wake()
{
    if (m_frames.isActive() || !isVisible())
        return;
    m_sinceFrame.start();
    m_frames.start();
}

void PathPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wake();
}

void PathPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frames.stop();
}

void PathPanel::showPicture()
{
    const Journey *journey = m_player.journey();
    const Picture picture = m_player.picture(m_view->grid());
    if (m_player.isStream() && journey)
        m_view->pathScene().showStream(*journey, picture, m_player.stream(), m_player.counts());
    else
        m_view->pathScene().show(journey ? *journey : Journey(), picture);
}

void PathPanel::showSentence()
{
    const QString sentence = m_player.sentence();
    if (sentence == m_sentence->text())
        return;
    m_sentence->setText(sentence); // tells assistive technology
    m_view->setAccessibleDescription(sentence);
}

void PathPanel::showState()
{
    const bool isPlaying = m_player.isPlaying();
    m_play->setIcon(glyphIcon(isPlaying ? Glyph::Pause : Glyph::Play));
    name(m_play, isPlaying ? tr("Pause") : tr("Play"), tr("Space"));
    for (QToolButton *one : {m_back, m_step, m_again})
        one->setEnabled(!m_player.isStream());
    wake();
}

} // namespace postern::ui
