// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/recentchecks.h"

#include <QScrollArea>

namespace postern::ui {

class Card;
class RecentList;
class TextLabel;

// Where it begins: four ways, the last checks, and a check that was cut short.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const std::vector<RecentCheck> &checks);
    void setCutShort(const QString &words); // empty: none was

signals:
    void checkWanted();
    void practiceWanted();
    void learningWanted();
    void openWanted();
    void recentWanted(const QString &file);
    void cutShortWanted();
    void cutShortUnwanted();

private:
    QWidget *ways();
    QWidget *recent();
    QWidget *cutShort();
    QWidget *foot();

    RecentList *m_recent;
    TextLabel *m_noneYet;
    Card *m_cutShort;
    TextLabel *m_cutShortWords;
};

} // namespace postern::ui
