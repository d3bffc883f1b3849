// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/help.h"
#include "ui/parts/dialogs.h"
#include "ui/wizard/checksession.h"
#include "ui/wizard/draft.h"
#include "ui/wizard/scout.h"

#include <QDeadlineTimer>
#include <QWizard>

namespace postern::ui {

class StepList;

// From the name of a server to its verdict, and what to do with it. One question a page; going back loses nothing.
class CheckWizard : public QWizard
{
    Q_OBJECT

public:
    enum Page { Server, MayWe, Addresses, HowFar, TheCheck, Verdict, WhatNext };

    // `dns` is asked while a name is typed. `dialogs` has to outlive the wizard.
    CheckWizard(const Draft &draft, RecordShelf shelf, const Dialogs &dialogs, const net::Resolver::Settings &dns = {},
                QWidget *parent = nullptr);

    const Draft &draft() const { return m_draft; }
    CheckSession &session() { return m_session; }
    void goTo(Page page); // back only
    void startOver();     // the same order once more
    void prove();         // the same check, with a message to be delivered: back to where one says so
    void announce();      // headed(), for who listens only now
    std::optional<explain::HelpTopic> help() const; // on the page that is shown

    void reject() override; // while a check runs: stops it
    bool validateCurrentPage() override;

signals:
    void checked(const postern::check::Record &record, const QString &file); // a check has come to its end
    void saved(const QString &file);
    void reportWanted(const postern::check::Record &record);
    void headed(const QString &heading, const QString &subheading); // another page is shown
    void helpWanted(postern::explain::HelpTopic topic);

private:
    void pageChanged();
    void showSteps();

    Draft m_draft;
    Scout m_scout;
    CheckSession m_session;
    StepList *m_steps;
    QDeadlineTimer m_stopMeant; // so long after the end of a check its button still means to stop it
};

} // namespace postern::ui
