// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/storyboard.h"
#include "ui/path/stream.h"

#include <QObject>

#include <set>

namespace postern::ui {

// How fast journeys are played.
enum class Speed { Half, Normal, Double, Fourfold, AsItRan };
inline constexpr int kSpeedCount = int(Speed::AsItRan) + 1;

// Plays journeys: which one, how far, how fast. Has no clock: whoever owns it says how much time has passed.
//
// A saved check plays one journey after the other. A running check is followed: a journey that is still under way is
// shown as far as it is, and when more journeys wait than can be told, they become a stream. One that was picked is
// shown alone until follow().
class Player : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    // So many finished journeys that wait make a stream.
    static constexpr std::size_t kStreamFrom = 3;

    explicit Player(QObject *parent = nullptr);

    void setMotionReduced(bool isReduced);
    bool isMotionReduced() const { return m_isReduced; }
    void setSpeed(Speed speed);
    Speed speed() const { return m_speed; }

    void open(std::vector<Journey> journeys);           // of a saved check
    void beginLive();                                   // empties the scene; journeys follow by tell()
    void tell(const Journey &journey);                  // a new one, or news of one
    void endLive(const std::vector<Journey> &journeys); // all of them, as they look after the last answer

    void pick(const JourneyKey &key);
    void follow(); // the newest, or on from here
    void play();
    void pause();
    void again();
    void stepForward(); // to the end of the next step, and holds there
    void stepBack();

    void advance(Time by);

    bool isPlaying() const { return m_isPlaying; }
    bool isMoving() const; // false: advance() changes nothing until something else happens
    bool isStream() const { return m_isStream; }
    const Stream &stream() const { return m_stream; }
    const std::vector<Journey> &journeys() const { return m_journeys; }
    const Journey *journey() const; // the current one; none before the first
    int step() const;               // of the current one
    Picture picture(const Grid &grid) const;
    QString sentence() const;
    StreamCounts counts() const; // of all that were shown and have arrived

signals:
    void changed();        // the picture
    void stepChanged();    // the sentence too
    void journeyChanged(); // another one is shown
    void stateChanged();   // playing, paused, stream

private:
    std::optional<std::size_t> indexOf(const JourneyKey &key) const;
    void begin(std::size_t index);
    void lay(const std::optional<Wall> &before = std::nullopt);
    bool showNext();
    bool startStream();
    void runJourney(Time by);
    void runStream(Time by);
    std::optional<std::size_t> nextWaiting() const;
    std::vector<std::size_t> waiting() const; // done and not yet shown
    Pace pace() const;
    Time lastPicture() const; // of the current journey, as far as it is known
    Time end() const;         // of the current journey, its fading included where another one follows
    void announce(int stepBefore);

    std::vector<Journey> m_journeys;
    std::vector<bool> m_isShown;
    std::optional<std::size_t> m_current;
    std::optional<Storyboard> m_board;
    std::optional<Wall> m_before;
    Time m_time{0};
    double m_rest = 0; // parts of a millisecond that a slow speed leaves over
    std::optional<Time> m_stopAt;
    Stream m_stream;
    Speed m_speed = Speed::Normal;
    bool m_isReduced = false;
    bool m_isPlaying = true;
    bool m_isLive = false;  // the journeys come, or came, from a running check
    bool m_isEnded = false; // and no more will come
    bool m_isAlone = false;
    bool m_isStream = false;
    bool m_hasShownThrough = false; // the first envelope let through always gets its whole journey
};

} // namespace postern::ui
