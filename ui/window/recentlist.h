// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/recentchecks.h"

#include <QListWidget>

namespace postern::ui {

// The last checks: what was asked, what it came to, and when. One click leads to it, so does Enter.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setChecks(const std::vector<RecentCheck> &checks, const QDateTime &now);

signals:
    void wanted(const QString &file);
};

// "today 14:02", "yesterday", "18 Nov", "18 Nov 2025": as one would say it on that day.
QString dayOf(const QDateTime &at, const QDateTime &now, const QLocale &locale = {});

} // namespace postern::ui
