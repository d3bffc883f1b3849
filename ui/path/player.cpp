// SPDX-License-Identifier: Apache-2.0
#include "ui/path/player.h"

#include "ui/path/journeywords.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace postern::ui {

namespace {

constexpr double kFactors[kSpeedCount] = {0.5, 1, 2, 4, 1};

bool isAlarming(const Journey &journey)
{
    return journey.isOutside && goesThrough(journey.ending);
}

// The proof is never counted among others in passing: it is seen, the whole way.
bool isProof(const Journey &journey)
{
    return journey.isOutside && journey.ending == Ending::Delivered;
}

} // namespace

Player::Player(QObject *parent)
    : QObject(parent)
{
}

Pace Player::pace() const
{
    if (m_isReduced)
        return Pace::Stills;
    return m_speed == Speed::AsItRan ? Pace::AsItRan : Pace::Even;
}

// Keeps the step while the lengths of all of them change.
void Player::lay(const std::optional<Wall> &before)
{
    m_before = before;
    m_board.emplace(m_journeys[*m_current], pace(), m_before);
}

void Player::setMotionReduced(bool isReduced)
{
    const int shown = step();
    m_isReduced = isReduced;
    if (m_isReduced)
        m_stream.clear();
    if (m_current) {
        lay();
        m_time = m_board->endOf(shown);
    }
    emit changed();
}

void Player::setSpeed(Speed speed)
{
    const int shown = step();
    const Pace before = pace();
    m_speed = speed;
    if (m_current && pace() != before) {
        lay();
        m_time = m_board->endOf(shown);
    }
    emit stateChanged();
}

std::optional<std::size_t> Player::indexOf(const JourneyKey &key) const
{
    const auto found =
        std::find_if(m_journeys.begin(), m_journeys.end(), [&key](const Journey &one) { return one.key == key; });
    return found == m_journeys.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - m_journeys.begin()));
}

void Player::open(std::vector<Journey> journeys)
{
    m_isLive = false;
    m_isStream = false;
    m_isAlone = false;
    m_hasShownThrough = false;
    m_stream.clear();
    m_journeys = std::move(journeys);
    m_isShown.assign(m_journeys.size(), false);
    m_current.reset();
    m_board.reset();
    if (!showNext()) {
        emit journeyChanged();
        emit stepChanged();
        emit changed();
    }
    emit stateChanged();
}

void Player::beginLive()
{
    open({});
    m_isLive = true;
    m_isEnded = false;
    m_isPlaying = true;
    emit stateChanged();
}

void Player::endLive(const std::vector<Journey> &journeys)
{
    for (const Journey &one : journeys)
        tell(one);
    m_isEnded = true;
    emit stepChanged();
    emit changed();
}

void Player::tell(const Journey &journey)
{
    const auto index = indexOf(journey.key);
    if (!index) {
        m_journeys.push_back(journey);
        m_isShown.push_back(false);
        return;
    }
    Journey &known = m_journeys[*index];
    if (known == journey)
        return;
    // What was refused at first and is let through now, or the other way round, is told once more.
    const bool isNews = known.isDone() && known.ending != journey.ending
        && (goesThrough(journey.ending) || journey.ending == Ending::HeldLate);
    known = journey;
    if (index == m_current && !m_isStream) {
        const int before = step();
        lay(m_before); // what was laid out stays where it is
        if (step() > before)
            m_time = m_board->endOf(before); // what is new is seen from its beginning
        announce(before);
        emit changed();
    } else if (isNews) {
        m_isShown[*index] = false;
    }
}

std::vector<std::size_t> Player::waiting() const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_journeys.size(); ++i) {
        if (!m_isShown[i] && m_journeys[i].isDone() && m_journeys[i].ending != Ending::NotAsked)
            found.push_back(i);
    }
    return found;
}

// The proof goes before all others, then the first one that was let through; else what is done, else what is under way.
std::optional<std::size_t> Player::nextWaiting() const
{
    const std::vector<std::size_t> done = waiting();
    const auto proof = std::find_if(done.begin(), done.end(), [this](std::size_t i) { return isProof(m_journeys[i]); });
    if (m_isLive && proof != done.end())
        return *proof;
    if (m_isLive && !m_hasShownThrough) {
        const auto first =
            std::find_if(done.begin(), done.end(), [this](std::size_t i) { return isAlarming(m_journeys[i]); });
        if (first != done.end())
            return *first;
    }
    if (!done.empty())
        return done.front();
    for (std::size_t i = 0; i < m_journeys.size(); ++i) {
        if (!m_isShown[i] && !m_journeys[i].isDone() && !m_journeys[i].steps.empty())
            return i;
    }
    return std::nullopt;
}

void Player::begin(std::size_t index)
{
    const std::optional<Wall> before = m_current ? std::optional(m_journeys[*m_current].wall) : std::nullopt;
    m_current = index;
    m_isShown[index] = true;
    m_hasShownThrough = m_hasShownThrough || isAlarming(m_journeys[index]);
    lay(before);
    m_time = 0ms;
    m_rest = 0;
    m_stopAt.reset();
    if (m_isStream) {
        m_isStream = false;
        emit stateChanged();
    }
    emit journeyChanged();
    emit stepChanged();
    emit changed();
}

bool Player::showNext()
{
    if (const auto next = nextWaiting()) {
        begin(*next);
        return true;
    }
    return false;
}

bool Player::startStream()
{
    if (!m_isLive || m_isAlone)
        return false;
    const std::vector<std::size_t> done = waiting();
    const bool hasAlarm = std::any_of(done.begin(), done.end(), [this](std::size_t i) {
        return isProof(m_journeys[i]) || (!m_hasShownThrough && isAlarming(m_journeys[i]));
    });
    if (done.size() < (m_isStream ? 1 : kStreamFrom) || hasAlarm)
        return false;
    for (const std::size_t i : done) {
        m_isShown[i] = true;
        m_stream.add(m_journeys[i]);
    }
    if (m_isReduced)
        m_stream.clear();
    // Its stations are those of an outside recipient: they are what is counted.
    const auto outside =
        std::find_if(done.begin(), done.end(), [this](std::size_t i) { return m_journeys[i].isOutside; });
    if (!m_current || (!m_journeys[*m_current].isOutside && outside != done.end())) {
        m_current = outside == done.end() ? done.front() : *outside;
        lay();
        m_time = m_board->length();
    }
    if (!m_isStream) {
        m_isStream = true;
        emit stateChanged();
    }
    emit stepChanged();
    emit changed();
    return true;
}

void Player::pick(const JourneyKey &key)
{
    const auto index = indexOf(key);
    if (!index)
        return;
    m_isAlone = true;
    m_isPlaying = true;
    begin(*index);
    emit stateChanged();
}

void Player::follow()
{
    m_isAlone = false;
    m_isPlaying = true;
    emit stateChanged();
}

void Player::play()
{
    m_stopAt.reset();
    m_isPlaying = true;
    if (m_current && !m_isStream && m_journeys[*m_current].isDone() && m_time >= m_board->length()) {
        m_isAlone = false;
        if ((!m_isLive || m_isEnded) && !nextWaiting()) {
            m_isLive = false;
            m_isShown.assign(m_journeys.size(), false);
            showNext();
        }
    }
    emit stateChanged();
}

void Player::pause()
{
    m_isPlaying = false;
    emit stateChanged();
}

void Player::again()
{
    if (!m_current)
        return;
    m_isPlaying = true;
    begin(*m_current);
    emit stateChanged();
}

void Player::stepForward()
{
    if (!m_current || m_isStream)
        return;
    const int next = step() + 1;
    if (next >= static_cast<int>(m_journeys[*m_current].steps.size())) {
        const bool wasLast = !showNext();
        if (wasLast)
            return pause();
        m_stopAt = m_board->endOf(0);
    } else {
        m_time = std::max(m_time, m_board->startOf(next));
        m_stopAt = m_board->endOf(next);
        emit stepChanged();
    }
    m_isPlaying = true;
    advance(0ms);
    emit stateChanged();
}

void Player::stepBack()
{
    if (!m_current || m_isStream)
        return;
    m_time = m_board->endOf(std::max(0, step() - 1));
    m_stopAt.reset();
    m_isPlaying = false;
    emit stepChanged();
    emit stateChanged();
    emit changed();
}

Player::Time Player::lastPicture() const
{
    return m_board->endOf(static_cast<int>(m_journeys[*m_current].steps.size()) - 1);
}

Player::Time Player::end() const
{
    const bool hasNext = !m_isAlone && nextWaiting();
    return m_board->length() + (hasNext ? m_board->fadeLength() : 0ms);
}

void Player::announce(int stepBefore)
{
    if (step() != stepBefore)
        emit stepChanged();
}

void Player::runJourney(Time by)
{
    const int before = step();
    const double wanted = double(by.count()) * kFactors[int(m_speed)] + m_rest;
    m_rest = wanted - std::floor(wanted);
    // A journey under way waits at its last picture for what happens next.
    const bool isDone = m_journeys[*m_current].isDone();
    const Time limit = m_stopAt ? *m_stopAt : isDone ? end() : lastPicture();
    const Time next = std::max(m_time, std::min(limit, m_time + Time(qint64(wanted))));
    if (next != m_time) {
        m_time = next;
        emit changed();
    }
    announce(before);
    if (m_stopAt && m_time >= *m_stopAt) {
        m_stopAt.reset();
        m_isPlaying = false;
        emit stateChanged();
    } else if (isDone && m_time >= end()) {
        const bool goesOn = !m_isAlone && (startStream() || showNext() || (m_isLive && !m_isEnded));
        if (!goesOn)
            pause();
    }
}

void Player::runStream(Time by)
{
    const StreamCounts before = counts();
    startStream();
    if (m_stream.advance(by))
        emit changed();
    if (counts() != before)
        emit stepChanged();
    // Where the stream has run dry, single journeys are told again: the first one that was let through, and what is
    // under way.
    if (!m_stream.isRunning())
        showNext();
}

void Player::advance(Time by)
{
    if (!m_isPlaying)
        return;
    if (m_isStream)
        runStream(by);
    else if (m_current)
        runJourney(by);
    else
        showNext();
}

bool Player::isMoving() const
{
    if (!m_isPlaying)
        return false;
    if (m_isStream)
        return m_stream.isRunning() || nextWaiting();
    if (!m_current)
        return nextWaiting().has_value();
    const bool isDone = m_journeys[*m_current].isDone();
    return isDone ? m_time < end() || (!m_isAlone && nextWaiting()) : m_time < lastPicture();
}

const Journey *Player::journey() const
{
    return m_current ? &m_journeys[*m_current] : nullptr;
}

int Player::step() const
{
    return m_board ? m_board->stepAt(m_time) : -1;
}

Picture Player::picture(const Grid &grid) const
{
    Picture picture;
    if (!m_board) {
        picture.wall = grid.wall({});
        return picture;
    }
    if (!m_isStream)
        return m_board->at(m_time, grid);
    picture.wall = grid.wall(m_journeys[*m_current].wall);
    picture.bars = counts().through > 0 ? 1 : 0;
    return picture;
}

QString Player::sentence() const
{
    if (m_isStream)
        return words::counts(counts());
    if (!m_current)
        return {};
    const Journey &one = m_journeys[*m_current];
    const int shown = step();
    if (one.steps.empty())
        return one.notAsked.isEmpty() ? words::notAsked() : one.notAsked;
    return one.steps[static_cast<std::size_t>(std::max(0, shown))].sentence;
}

StreamCounts Player::counts() const
{
    StreamCounts counts;
    for (std::size_t i = 0; i < m_journeys.size(); ++i) {
        const Journey &one = m_journeys[i];
        if (m_isShown[i] && one.isDone() && one.ending != Ending::NotAsked && !m_stream.isUnderWay(one.key))
            counts.add(one);
    }
    return counts;
}

} // namespace postern::ui
