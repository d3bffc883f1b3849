// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"
#include "ui/path/journey.h"
#include "ui/path/player.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace postern::check {
class Check;
}

namespace postern::ui {

class JourneyFeed;
class PathView;
class TextLabel;

// The scene with its controls, and the sentence that says what the picture shows.
//
//     panel.watch(check);                  before check.start(): follows the check while it runs
//     panel.show(record, verdict);         plays a saved check; after the end of a watched one, it goes on with that
//     panel.showProbe(endpoint, envelope); one journey alone, at the user's pace; follow() goes back
//     panel.showJourneys(journeys);        any others: lessons
class PathPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PathPanel(QWidget *parent = nullptr);
    ~PathPanel() override;

    void watch(check::Check &check);
    void show(const check::Record &record, const verdict::Verdict &verdict);
    void showJourneys(std::vector<Journey> journeys);
    using QWidget::show;

    Player &player() { return m_player; }
    void setSpeedShown(bool isShown);           // off where there is little room; the keys + and - remain
    void advance(std::chrono::milliseconds by); // as the frame clock does: the only way in which time passes

public slots:
    void showProbe(std::size_t endpoint, std::size_t envelope);
    void follow();

signals:
    void probeShown(std::size_t endpoint, std::size_t envelope);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildButtons(QWidget *controls);
    QLabel *buildSpeed(QWidget *controls);
    void addShortcuts();
    void takeNews();
    void tick();
    void wake();
    void showPicture();
    void showSentence();
    void showState();
    void setSpeed(int position);

    Player m_player;
    std::unique_ptr<JourneyFeed> m_feed;
    QPointer<check::Check> m_check;
    bool m_hasNews = false; // events since the last frame
    bool m_isSeen = false;  // and a message that came out among them

    PathView *m_view = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_step = nullptr;
    QToolButton *m_again = nullptr;
    std::vector<QWidget *> m_speedParts; // slider, words, line
    QSlider *m_speed = nullptr;
    QLabel *m_speedWord = nullptr;
    TextLabel *m_sentence = nullptr;
    QTimer m_frames;
    QElapsedTimer m_sinceFrame;
};

} // namespace postern::ui
