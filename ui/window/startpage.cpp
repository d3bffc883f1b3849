// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startpage.h"

#include "core/check/version.h"
#include "core/explain/explanation.h"
#include "ui/parts/card.h"
#include "ui/parts/commandcard.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/textlabel.h"
#include "ui/theme/glyph.h"
#include "ui/theme/marks.h"
#include "ui/window/masthead.h"
#include "ui/window/recentlist.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent)
    , m_recent(new RecentList)
    , m_noneYet(new TextLabel(tr("None yet. What you check is kept here."), Type::Body, TextLabel::Ink::Muted))
    , m_cutShort(new Card)
    , m_cutShortWords(new TextLabel(Type::Body))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget;
    setWidget(sheet); // while it is empty: full, each line of it would be measured here, and again in the window
    auto *whole = new QVBoxLayout(sheet);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(new Masthead);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(kSpace32, kSpace16, kSpace32, kSpace8);
    layout->setSpacing(kSpace12);
    layout->addWidget(new TextLabel(tr("Where would you like to begin?"), Type::Heading));
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace24);
    row->addWidget(ways(), 2);
    row->addWidget(recent(), 1);
    layout->addLayout(row, 1);
    layout->addWidget(cutShort());
    layout->addWidget(foot());
    whole->addLayout(layout, 1);
}

QWidget *StartPage::foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(tr("Nothing is sent before you have said that you may test the server."), Type::Small,
                                 TextLabel::Ink::Muted),
                   1);
    auto *version = new TextLabel(check::programName(), Type::Small, TextLabel::Ink::Muted);
    version->setWordWrap(false);
    row->addWidget(version);
    return foot;
}

QWidget *StartPage::ways()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpace16);
    auto *check = new CommandCard(Glyph::Gate, tr("Check a server"),
                                  tr("A domain, a host or an address. Seven short steps from the name to an explained "
                                     "verdict."),
                                  QKeySequence::New);
    auto *practice = new CommandCard(Glyph::Flask, tr("Try it on Company A"),
                                     tr("Real mail servers inside this program, closed or open as you like. Nothing "
                                        "leaves this computer."),
                                     QKeySequence(u"Ctrl+T"_s));
    auto *learn =
        new CommandCard(Glyph::Book, tr("Learn"),
                        tr("What a relay is, and what an open one does: eight short lessons that send real mail, "
                           "a laboratory and a quiz."),
                        QKeySequence(u"Ctrl+L"_s));
    auto *open = new CommandCard(
        Glyph::Folder, tr("Open a saved check"),
        tr("Judge it again, copy it, save it. Or drop a .postern file anywhere in this window."), QKeySequence::Open);
    check->setObjectName(u"checkButton"_s);
    practice->setObjectName(u"practiceButton"_s);
    learn->setObjectName(u"learnButton"_s);
    open->setObjectName(u"openButton"_s);
    check->setPreferred(true);
    grid->addWidget(check, 0, 0);
    grid->addWidget(practice, 0, 1);
    grid->addWidget(learn, 1, 0);
    grid->addWidget(open, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    connect(check, &CommandCard::clicked, this, &StartPage::checkWanted);
    connect(practice, &CommandCard::clicked, this, &StartPage::practiceWanted);
    connect(learn, &CommandCard::clicked, this, &StartPage::learningWanted);
    connect(open, &CommandCard::clicked, this, &StartPage::openWanted);
    return box;
}

QWidget *StartPage::recent()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto *title = new TextLabel(tr("Recent checks"), Type::Strong);
    title->setBuddy(m_recent);
    layout->addWidget(title);
    layout->addWidget(m_noneYet);
    layout->addWidget(m_recent, 1);
    layout->addStretch();
    connect(m_recent, &RecentList::wanted, this, &StartPage::recentWanted);
    setRecent({});
    return card;
}

QWidget *StartPage::cutShort()
{
    m_cutShort->setTone(explain::Tone::Neutral);
    m_cutShort->setObjectName(u"cutShortCard"_s);
    m_cutShort->setContentsMargins(kCardPadding, kSpace4, kCardPadding, kSpace4);
    auto *layout = new QHBoxLayout(m_cutShort);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(new MarkLabel(Mark::Dots));
    layout->addWidget(m_cutShortWords, 1);
    auto *discard = new QPushButton(tr("&Discard"));
    discard->setObjectName(u"discardButton"_s);
    auto *look = new QPushButton(tr("Loo&k at it"));
    look->setObjectName(u"lookButton"_s);
    layout->addWidget(discard);
    layout->addWidget(look);
    connect(discard, &QPushButton::clicked, this, &StartPage::cutShortUnwanted);
    connect(look, &QPushButton::clicked, this, &StartPage::cutShortWanted);
    m_cutShort->hide();
    return m_cutShort;
}

void StartPage::setRecent(const std::vector<RecentCheck> &checks)
{
    m_noneYet->setVisible(checks.empty());
    m_recent->setVisible(!checks.empty());
    m_recent->setChecks(checks, QDateTime::currentDateTime());
}

void StartPage::setCutShort(const QString &words)
{
    m_cutShortWords->setText(words);
    m_cutShort->setVisible(!words.isEmpty());
}

} // namespace postern::ui
