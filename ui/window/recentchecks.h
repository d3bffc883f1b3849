// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QDateTime>
#include <QSettings>
#include <QString>

#include <vector>

namespace postern::ui {

// What the start page shows of a check without reading its file.
struct RecentCheck
{
    QString file;
    QString target;
    verdict::State state = verdict::State::Inconclusive;
    QDateTime at;      // UTC
    int endpoints = 0; // that were asked
    int deciding = 0;  // of those, the ones with this state
};

inline constexpr std::size_t kRecentAtMost = 12;

// The last checks, newest first. Those whose files are gone are left out.
std::vector<RecentCheck> recentChecks(QSettings &settings);
void addRecent(QSettings &settings, const QString &file, const check::Record &record);

} // namespace postern::ui
