// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/latercard.h"

#include "core/delivery/pastedmail.h"
#include "core/explain/watchwords.h"
#include "core/explain/way.h"
#include "core/smtp/bytes.h"
#include "core/verdict/rulebook.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/wraplabel.h"
#include "ui/verdict/laterwatches.h"
#include "ui/verdict/sourcedrop.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

// Whether anything that is still to come could change the verdict.
bool isOpenEnded(const check::Record &record)
{
    if (!record.evidence.delivery || record.evidence.delivery->sent.empty())
        return false;
    const auto fates = verdict::fatesOf(record.evidence, verdict::RuleBook::builtIn());
    const bool isProven = std::any_of(fates.begin(), fates.end(), [](const verdict::Fate &one) {
        return one.kind == verdict::Fate::Kind::Delivered;
    });
    return !isProven && std::any_of(fates.begin(), fates.end(), [](const verdict::Fate &one) {
        return !verdict::isFinal(one.kind) || one.kind == verdict::Fate::Kind::NotArrived;
    });
}

} // namespace

LaterCard::LaterCard(LaterWatches &watches, QWidget *parent)
    : Card(parent, Ground::Accent)
    , m_watches(watches)
    , m_mark(new MarkLabel(Mark::Waiting))
    , m_sentence(new WrapLabel(Type::Body))
    , m_password(new QLineEdit)
    , m_look(new QPushButton(tr("&Go on watching")))
    , m_stop(new QPushButton(tr("&Stop watching")))
    , m_source(new SourceDrop)
{
    setObjectName(u"laterCard"_s);
    m_sentence->setObjectName(u"laterSentence"_s);
    m_password->setObjectName(u"laterPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("The mailbox's password"));
    m_password->setPlaceholderText(tr("The mailbox's password: kept in memory only"));
    m_look->setObjectName(u"goOnButton"_s);
    m_stop->setObjectName(u"stopWatchingButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpace8);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    layout->addLayout(head);
    layout->addWidget(m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_look);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(new Disclosure(tr("I have it: show its source"), m_source));

    connect(m_look, &QPushButton::clicked, this, &LaterCard::look);
    connect(m_password, &QLineEdit::returnPressed, this, &LaterCard::look);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_watches.stop(m_file); });
    connect(m_source, &SourceDrop::given, this, &LaterCard::handIn);
    connect(&m_watches, &LaterWatches::happened, this, [this](const QString &file, const check::Event &event) {
        if (file == m_file)
            happened(event);
    });
    connect(&m_watches, &LaterWatches::failed, this, [this](const QString &file, const check::Record &record) {
        if (file == m_file)
            failed(record);
    });
    hide();
}

void LaterCard::setRecord(const check::Record &record, const QString &file)
{
    m_record = record;
    m_file = file;
    m_password->clear();
    setVisible(isOpenEnded(record));
    if (isHidden())
        return;
    const auto place = delivery::WatchPlace::parse(record.evidence.delivery->watched);
    const bool canLook = place && !place->needsUser();
    m_look->setVisible(canLook);
    m_password->setVisible(canLook && place->needsPassword());
    showButtons(m_watches.isWatching(file));
    say(Mark::Waiting,
        canLook ? tr("The message has not been seen. It may have come since: Postern can go on watching %1.")
                      .arg(smtp::escaped(record.evidence.delivery->watched.toUtf8()))
                : tr("The message has not been seen. If it has come since, show its source."));
    if (const check::Event *last = m_watches.lastOf(file)) // begun before, while another page was looked at
        happened(*last);
}

void LaterCard::look()
{
    const auto place = delivery::WatchPlace::parse(m_record.evidence.delivery->watched);
    if (!place || (place->needsPassword() && m_password->text().isEmpty()))
        return;
    showButtons(true);
    m_watches.begin(m_file, m_record,
                    delivery::watcherFor(*place, check::MessageWatch::expectationOf(m_record.evidence),
                                         m_password->text().toUtf8()));
}

void LaterCard::showButtons(bool isLooking)
{
    m_look->setEnabled(!isLooking);
    m_password->setEnabled(!isLooking);
    m_stop->setVisible(isLooking);
}

void LaterCard::handIn(const QByteArray &source)
{
    const delivery::PastedKind kind =
        delivery::pastedKind(source, check::MessageWatch::tokensOf(*m_record.evidence.delivery));
    say(kind == delivery::PastedKind::Ours ? Mark::Running : Mark::Question, explain::wordsFor(kind));
    if (kind != delivery::PastedKind::Ours)
        return;
    const QString file = m_file;
    if (!m_watches.isWatching(file))
        m_watches.begin(file, m_record, nullptr);
    m_watches.handIn(file, source);
    m_watches.stop(file); // where a delay was shown, or a bounce that settles nothing
}

void LaterCard::happened(const check::Event &event)
{
    if (const auto *watching = std::get_if<check::Watching>(&event))
        say(Mark::Running,
            tr("Watching, for %1 more. You may leave it running.").arg(explain::inWords(watching->left)));
    else if (const auto *seen = std::get_if<check::MessageSeen>(&event))
        say(Mark::Question, explain::wordsFor(seen->fate));
}

void LaterCard::failed(const check::Record &record)
{
    showButtons(false);
    say(Mark::Question, explain::wordsFor(record.evidence.delivery->trouble, record.evidence.delivery->detail));
}

void LaterCard::say(Mark mark, const QString &text)
{
    m_mark->setMark(mark);
    m_sentence->setText(text);
}

} // namespace postern::ui
