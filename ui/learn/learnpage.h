// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/progress.h"
#include "ui/parts/dialogs.h"

#include <QMap>
#include <QWidget>

class QStackedWidget;

namespace postern::ui {

class LearnList;

// Where one learns: the lessons and tools on one side, the one that is open on the other. A page is made when it is
// opened for the first time.
class LearnPage : public QWidget
{
    Q_OBJECT

public:
    // Both have to outlive the page.
    LearnPage(QSettings &settings, const Dialogs &dialogs, QWidget *parent = nullptr);

    void open(const QString &unit = {}); // a lesson or a tool; empty or unknown: where the reader left off
    const QString &unit() const { return m_unit; }
    QString title() const; // of what is open
    QWidget *page() const; // the same
    learn::Progress &progress() { return m_progress; }

    void setBackShown(bool isShown);     // to a check that one came from
    void setPresented(bool isPresented); // for a class: without the list, and lessons slide by slide
    bool isPresented() const { return m_isPresented; }

signals:
    void opened(); // another unit
    void backWanted();

private:
    QWidget *made(const QString &unit);
    QWidget *presented(const QString &unit);
    void showUnit();
    void discardPages();
    void reset();
    QString nextOf(const QString &lesson) const;

    learn::Progress m_progress;
    QSettings &m_settings;
    const Dialogs &m_dialogs;
    QString m_unit;
    LearnList *m_list;
    QStackedWidget *m_stack;
    QMap<QString, QWidget *> m_pages;
    QWidget *m_presented = nullptr; // the lesson that a class sees
    bool m_isPresented = false;
};

} // namespace postern::ui
