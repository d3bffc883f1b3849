// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/resultpages.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"
#include "ui/parts/commandcard.h"
#include "ui/parts/scrolled.h"
#include "ui/parts/textlabel.h"
#include "ui/parts/words.h"
#include "ui/verdict/checkview.h"
#include "ui/verdict/verdictpanel.h"
#include "ui/wizard/recordactions.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

VerdictPage::VerdictPage(const CheckSession &session, QWidget *parent)
    : HeadedPage(tr("Verdict"), tr("Is it an open relay?"), parent)
    , m_session(session)
    , m_verdict(new CheckView)
{
    setHelp(explain::HelpTopic::Verdict);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_verdict);
    m_verdict->setHeadShown(false);
    m_verdict->verdictPanel().offerProof();
    connect(&m_verdict->verdictPanel(), &VerdictPanel::proofWanted, this, &VerdictPage::proofWanted);
}

void VerdictPage::initializePage()
{
    const check::Record &record = m_session.record();
    const int endpoints = int(record.evidence.endpoints.size());
    const QString count = endpoints == 1 ? tr("one endpoint") : tr("%n endpoints", nullptr, endpoints);
    setSubheading(tr("%1, %2, %3 UTC")
                      .arg(smtp::escaped(record.target.toUtf8()), count, explain::shortMinute(record.finishedAt)));
    m_verdict->show(record);
}

NextPage::NextPage(const CheckSession &session, const Dialogs &dialogs, QWidget *parent)
    : HeadedPage(tr("What next"), tr("Keep it, pass it on, or ask again."), parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_said(new TextLabel(Type::Body, TextLabel::Ink::Muted))
{
    setHelp(explain::HelpTopic::WhatNext);
    auto *save = new CommandCard(
        Glyph::Save, tr("Save the check"),
        tr("Every byte of it, as a .postern file: it can be judged again, anywhere, whenever."), QKeySequence::Save);
    save->setObjectName(u"saveButton"_s);
    auto *report = new CommandCard(Glyph::Document, tr("Make a report"),
                                   tr("For a file, a manager or an auditor: as PDF, HTML or Markdown, with all of it."),
                                   QKeySequence::Print);
    report->setObjectName(u"makeReportButton"_s);
    auto *copy = new CommandCard(Glyph::Copy, tr("Copy as text"),
                                 tr("The verdict with its reasons and lines, for a mail or a ticket."),
                                 QKeySequence(u"Ctrl+Shift+C"_s));
    copy->setObjectName(u"copyButton"_s);
    auto *again =
        new CommandCard(Glyph::Again, tr("Run it again"),
                        tr("The same questions to the same server: after closing a door, see whether it is shut."),
                        QKeySequence(u"Ctrl+R"_s));
    again->setObjectName(u"againButton"_s);
    m_said->setObjectName(u"saidLabel"_s);

    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    for (CommandCard *card : {report, save, copy, again}) {
        card->setMaximumWidth(qRound(kFormWidth * u(font())));
        layout->addWidget(card);
    }
    layout->addWidget(m_said);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(sheet));
    connect(save, &CommandCard::clicked, this, &NextPage::save);
    connect(copy, &CommandCard::clicked, this, &NextPage::copy);
    connect(again, &CommandCard::clicked, this, &NextPage::againWanted);
    connect(report, &CommandCard::clicked, this, &NextPage::reportWanted);
}

void NextPage::initializePage()
{
    m_said->clear();
}

void NextPage::save()
{
    const QString file = saveRecordAs(m_session.record(), m_dialogs, this);
    if (file.isEmpty())
        return;
    m_said->setText(tr("Saved as %1.").arg(file));
    emit saved(file);
}

void NextPage::copy()
{
    copyAsText(m_session.record());
    m_said->setText(tr("Copied."));
}

} // namespace postern::ui
