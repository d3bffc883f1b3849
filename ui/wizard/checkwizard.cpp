// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/checkwizard.h"

#include "ui/parts/steplist.h"
#include "ui/theme/glyph.h"
#include "ui/wizard/addressespage.h"
#include "ui/wizard/checkpage.h"
#include "ui/wizard/depthpage.h"
#include "ui/wizard/permissionpage.h"
#include "ui/wizard/recordactions.h"
#include "ui/wizard/resultpages.h"
#include "ui/wizard/serverpage.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

// A mnemonic holds its button down for 100 ms, and a person needs some time to see that it reads otherwise.
constexpr std::chrono::milliseconds kStopMeant{600};

} // namespace

CheckWizard::CheckWizard(const Draft &draft, RecordShelf shelf, const Dialogs &dialogs,
                         const net::Resolver::Settings &dns, QWidget *parent)
    : QWizard(parent)
    , m_draft(draft)
    , m_scout(dns)
    , m_session(std::move(shelf))
    , m_steps(new StepList({tr("Server"), tr("May we?"), tr("Addresses"), tr("How far"), tr("The check"), tr("Verdict"),
                            tr("What next")}))
{
    setObjectName(u"checkWizard"_s);
    setWindowTitle(tr("Check a server"));
    setWizardStyle(ModernStyle); // for its margins; its header only stands over pages with a title of QWizard's own
    setOptions(NoBackButtonOnStartPage | HaveHelpButton | HaveCustomButton1);
    setButtonLayout({HelpButton, CustomButton1, Stretch, BackButton, NextButton, FinishButton, CancelButton});
    setButtonText(BackButton, tr("&Back"));
    setButtonText(FinishButton, tr("F&inish"));
    setButtonText(HelpButton, tr("H&elp"));
    setButtonText(CustomButton1, tr("C&opy as text"));
    button(CustomButton1)->setObjectName(u"copyVerdictButton"_s);
    qobject_cast<QPushButton *>(button(CustomButton1))->setIcon(glyphIcon(Glyph::Copy));
    setSideWidget(m_steps);
    setPage(Server, new ServerPage(m_draft, m_scout));
    setPage(MayWe, new PermissionPage(m_draft, m_scout));
    setPage(Addresses, new AddressesPage(m_draft));
    setPage(HowFar, new DepthPage(m_draft));
    setPage(TheCheck, new CheckPage(m_session));
    auto *answer = new VerdictPage(m_session);
    setPage(Verdict, answer);
    auto *next = new NextPage(m_session, dialogs);
    setPage(WhatNext, next);

    for (const int id : pageIds()) {
        connect(qobject_cast<HeadedPage *>(page(id)), &HeadedPage::subheadingChanged, this, [this, id] {
            if (currentId() == id)
                announce();
        });
    }
    connect(m_steps, &StepList::chosen, this, [this](int step) { goTo(Page(step)); });
    connect(answer, &VerdictPage::proofWanted, this, &CheckWizard::prove);
    connect(next, &NextPage::againWanted, this, &CheckWizard::startOver);
    connect(next, &NextPage::saved, this, &CheckWizard::saved);
    connect(next, &NextPage::reportWanted, this, [this] { emit reportWanted(m_session.record()); });
    connect(this, &QWizard::currentIdChanged, this, &CheckWizard::pageChanged);
    connect(&m_session, &CheckSession::started, this, &CheckWizard::showSteps);
    connect(&m_session, &CheckSession::finished, this, [this] {
        m_stopMeant.setRemainingTime(kStopMeant);
        showSteps();
        if (currentId() == TheCheck)
            button(NextButton)->setFocus();
        emit checked(m_session.record(), m_session.file());
    });
    connect(this, &QWizard::helpRequested, this, [this] {
        if (const auto topic = help())
            emit helpWanted(*topic);
    });
    connect(this, &QWizard::customButtonClicked, this, [this] { copyAsText(m_session.record()); });
    for (const WizardButton which : {BackButton, CancelButton, HelpButton, CustomButton1})
        qobject_cast<QPushButton *>(button(which))->setAutoDefault(false); // Return means Next, or nothing
    restart();
}

void CheckWizard::goTo(Page page)
{
    while (currentId() > page && currentId() != Server)
        back();
}

void CheckWizard::startOver()
{
    goTo(HowFar);
    next();
}

void CheckWizard::prove()
{
    m_draft.depth = verdict::Depth::Deliver;
    goTo(HowFar);
    page(HowFar)->initializePage(); // going back does not
}

// Whoever wants to stop a check that ends at this moment does not want to leave.
void CheckWizard::reject()
{
    if (m_session.isRunning())
        m_session.cancel();
    else if (currentId() != TheCheck || m_stopMeant.hasExpired())
        QWizard::reject();
}

// The step from the last question to the check is the one that sends something.
bool CheckWizard::validateCurrentPage()
{
    if (!QWizard::validateCurrentPage())
        return false;
    if (currentId() != HowFar)
        return true;
    const auto order = orderFrom(m_draft);
    if (!order)
        return false;
    m_session.start(*order);
    return true;
}

void CheckWizard::pageChanged()
{
    const bool asks = currentId() == HowFar;
    setButtonText(NextButton, asks ? tr("&Start the check") : tr("&Next"));
    showSteps();
    announce();
}

std::optional<explain::HelpTopic> CheckWizard::help() const
{
    const auto *page = qobject_cast<const HeadedPage *>(currentPage());
    return page ? page->help() : std::nullopt;
}

void CheckWizard::announce()
{
    if (const auto *page = qobject_cast<const HeadedPage *>(currentPage()))
        emit headed(page->heading(), page->subheading());
}

// While a check runs there is no way back, and Cancel means the check.
void CheckWizard::showSteps()
{
    const bool isRunning = m_session.isRunning();
    const int current = qMax(0, currentId());
    m_steps->setCurrent(current, isRunning ? int(WhatNext) : 0);
    setButtonText(CancelButton, isRunning ? tr("&Stop the check") : tr("&Close"));
    button(BackButton)->setEnabled(!isRunning && currentId() > Server);
    button(CancelButton)->setVisible(currentId() != WhatNext);
    button(CustomButton1)->setVisible(currentId() == Verdict);
    if (auto *next = qobject_cast<QPushButton *>(button(NextButton)); next->isVisibleTo(this))
        next->setDefault(true);
}

} // namespace postern::ui
