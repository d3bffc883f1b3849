// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/waitcard.h"

#include "core/explain/proof.h"
#include "core/explain/watchwords.h"
#include "core/explain/way.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/wraplabel.h"
#include "ui/verdict/sourcedrop.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

WaitCard::WaitCard(CheckSession &session, QWidget *parent)
    : Card(parent, Ground::Accent)
    , m_session(session)
    , m_mark(new MarkLabel(Mark::Running))
    , m_sentence(new WrapLabel(Type::Strong))
    , m_note(new WrapLabel(Type::Body, TextLabel::Ink::Muted))
    , m_codeRow(new QWidget)
    , m_code(new QLineEdit)
    , m_tellCode(new QPushButton(tr("&That is the code")))
    , m_buttons(new QWidget)
    , m_showIt(new QPushButton(tr("I &have it: show its source")))
    , m_giveUp(new QPushButton(tr("&End the wait")))
    , m_source(new SourceDrop)
    , m_why(Disclosure::withText(tr("Why it may take long"), explain::whyMailTakesLong()))
{
    setObjectName(u"waitCard"_s);
    m_sentence->setObjectName(u"waitSentence"_s);
    m_note->setObjectName(u"waitNote"_s);
    m_code->setObjectName(u"codeEdit"_s);
    m_code->setAccessibleName(tr("The code that came"));
    m_tellCode->setObjectName(u"tellCodeButton"_s);
    m_showIt->setObjectName(u"showSourceButton"_s);
    m_showIt->setCheckable(true);
    m_giveUp->setObjectName(u"giveUpButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpace8);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    layout->addLayout(head);
    layout->addWidget(m_note);
    auto *code = new QHBoxLayout(m_codeRow);
    code->setContentsMargins(0, 0, 0, 0);
    code->addWidget(m_code, 1);
    code->addWidget(m_tellCode);
    layout->addWidget(m_codeRow);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_why, 1, Qt::AlignTop);
    buttons->addWidget(m_showIt, 0, Qt::AlignTop);
    buttons->addWidget(m_giveUp, 0, Qt::AlignTop);
    layout->addWidget(m_buttons);
    layout->addWidget(m_source);

    connect(m_giveUp, &QPushButton::clicked, this, [this] { m_session.giveUpWaiting(); });
    connect(m_showIt, &QPushButton::toggled, m_source, &QWidget::setVisible);
    connect(m_source, &SourceDrop::given, this, &WaitCard::handIn);
    connect(m_tellCode, &QPushButton::clicked, this, &WaitCard::tellCode);
    connect(m_code, &QLineEdit::returnPressed, this, &WaitCard::tellCode);
    begin();
}

void WaitCard::begin()
{
    hide();
    m_source->clear();
    m_showIt->setChecked(false);
    m_source->hide();
    m_codeRow->hide();
    m_note->clear();
    m_note->hide();
    m_buttons->hide();
}

void WaitCard::tell(Mark mark, const QString &text)
{
    m_mark->setMark(mark);
    m_sentence->setText(text);
    setVisible(true);
}

void WaitCard::setWaiting(bool isWaiting)
{
    m_buttons->setVisible(isWaiting);
    if (!isWaiting) {
        m_source->hide();
        m_codeRow->hide();
    }
}

void WaitCard::show(const check::Event &event)
{
    if (const auto *begun = std::get_if<check::WatchStarted>(&event)) {
        tell(Mark::Running, tr("Looking into %1 …").arg(begun->watched));
    } else if (const auto *code = std::get_if<check::CodeSent>(&event)) {
        tell(Mark::Waiting,
             tr("A code is on its way to %1. What is it?").arg(QString::fromLatin1(code->to.toByteArray())));
        m_codeRow->show();
    } else if (const auto *own = std::get_if<check::AddressShown>(&event)) {
        m_codeRow->hide();
        m_note->setText(explain::wordsFor(own->how.how));
        m_note->show();
    } else if (const auto *sent = std::get_if<check::MessageSent>(&event)) {
        tell(Mark::Running,
             sent->taken ? tr("The server took message %1. Will it come out?").arg(sent->message + 1)
                         : tr("The server refused message %1 after all.").arg(sent->message + 1));
    } else if (const auto *watching = std::get_if<check::Watching>(&event)) {
        tell(Mark::Running,
             tr("Waiting for the message since %1, for %2 more.")
                 .arg(explain::inWords(watching->passed), explain::inWords(watching->left)));
        setWaiting(true);
    } else if (const auto *seen = std::get_if<check::MessageSeen>(&event)) {
        const bool isProof = seen->fate == verdict::Fate::Kind::Delivered;
        m_note->hide(); // whose mailbox it is has been shown: the room is for the scene
        tell(isProof ? Mark::Alarm : Mark::Question, explain::wordsFor(seen->fate));
    } else if (const auto *ended = std::get_if<check::WatchEnded>(&event)) {
        setWaiting(false);
        if (ended->trouble != verdict::WatchTrouble::None)
            tell(Mark::Question, explain::wordsFor(ended->trouble, {}));
        else if (ended->end == verdict::WatchEnd::GaveUp)
            tell(Mark::Question, tr("The message has not arrived within the time. That proves nothing."));
    }
}

void WaitCard::handIn(const QByteArray &source)
{
    const delivery::PastedKind kind = m_session.handIn(source);
    m_note->setText(explain::wordsFor(kind));
    m_note->show();
}

void WaitCard::tellCode()
{
    if (m_session.tellCode(m_code->text()))
        return;
    m_note->setText(tr("That is not the code that was sent."));
    m_note->show();
}

} // namespace postern::ui
