// SPDX-License-Identifier: Apache-2.0
// The path scene while a check of Company A's open relay runs at full speed, servers, check and window in one thread:
// how long a frame takes, how far frames are apart, and what the scene costs the check.
#include "core/check/check.h"
#include "ui/path/pathpanel.h"
#include "ui/path/pathview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <numeric>
#include <vector>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChecks = 5; // one after the other
constexpr double kMillion = 1e6;

// Sees every event, and so every frame: first the clock's, then, where something moved, the painting.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPainting = event->type() == QEvent::UpdateRequest && receiver == window;
        const auto *clock = event->type() == QEvent::Timer ? qobject_cast<QTimer *>(receiver) : nullptr;
        const bool isFrame = clock && clock->timerType() == Qt::PreciseTimer;
        if (!isPainting && !isFrame)
            return QApplication::notify(receiver, event);
        if (isFrame && sinceFrame.isValid())
            gaps.push_back(milliseconds(sinceFrame));
        if (isFrame)
            sinceFrame.start();
        QElapsedTimer timer;
        timer.start();
        const bool isTaken = QApplication::notify(receiver, event);
        (isPainting ? paintings : frames).push_back(milliseconds(timer));
        if (isFrame && !clock->isActive()) // all rests: the next frame may be as far away as it likes
            sinceFrame.invalidate();
        return isTaken;
    }

    static double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / kMillion; }

    QObject *window = nullptr;
    std::vector<double> frames;
    std::vector<double> paintings;
    std::vector<double> gaps;
    QElapsedTimer sinceFrame;
};

void print(const char *what, std::vector<double> values)
{
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) { return values[std::size_t(share * double(values.size() - 1))]; };
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    std::printf("  %-44s mean %.2f, half %.2f, 99 of 100 %.2f, worst %.2f ms\n", what, sum / double(values.size()),
                at(0.5), at(0.99), values.back());
}

check::Order order()
{
    check::Order order(*check::Target::parse(u"practice:open"));
    order.permission = check::Permission::NotNeeded;
    return order;
}

// How long one check takes, in milliseconds. With a panel: and while it is watched.
double run(ui::PathPanel *panel)
{
    check::Check check(order());
    if (panel)
        panel->watch(check);
    QEventLoop loop;
    QObject::connect(&check, &check::Check::finished, &loop, &QEventLoop::quit);
    check.start();
    loop.exec();
    return double(check.record().startedAt.msecsTo(check.record().finishedAt));
}

} // namespace

int main(int argc, char **argv)
{
    Watched app(argc, argv);
    const ui::Theme theme(app);
    run(nullptr); // rules and catalogue are read once
    std::vector<double> alone;
    for (int i = 0; i < kChecks; ++i)
        alone.push_back(run(nullptr));

    ui::PathPanel panel;
    panel.resize(1054, 280);
    app.window = &panel;
    panel.QWidget::show();
    run(&panel); // fonts are loaded, caches are filled
    app.frames.clear();
    app.paintings.clear();
    app.gaps.clear();
    std::vector<double> watched;
    std::vector<double> during;
    for (int i = 0; i < kChecks; ++i) {
        app.sinceFrame.invalidate();
        const std::size_t before = app.gaps.size();
        watched.push_back(run(&panel));
        during.insert(during.end(), app.gaps.begin() + long(before), app.gaps.end());
        // And on, until all of it has been told.
        QEventLoop loop;
        QTimer::singleShot(3000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    print("a check without a window", alone);
    print("a check that is watched", watched);
    print("reading and laying out a frame", app.frames);
    print("painting a frame, 1054 wide", app.paintings);
    print("from frame to frame, while a check runs", during);
    print("from frame to frame, all of them", app.gaps);
    return 0;
}
