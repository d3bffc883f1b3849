// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/mailboxform.h"

#include "core/explain/explanation.h"
#include "core/explain/watchwords.h"
#include "ui/parts/marklabel.h"
#include "ui/verdict/sourcedrop.h"
#include "ui/wizard/domainadvice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

// One way to watch: what stands in front of what the user types.
struct Kind
{
    QLatin1StringView prefix;
    const char *title;
    QLatin1StringView placeholder;
};
constexpr Kind kKinds[] = {
    {QLatin1StringView("imaps://"),
     QT_TRANSLATE_NOOP("postern::ui::MailboxForm", "A mailbox elsewhere (IMAP over TLS)"),
     QLatin1StringView("you@mail.outside.example/INBOX")},
    {QLatin1StringView("imap+starttls://"),
     QT_TRANSLATE_NOOP("postern::ui::MailboxForm", "A mailbox elsewhere (IMAP with STARTTLS)"),
     QLatin1StringView("you@mail.outside.example/INBOX")},
    {QLatin1StringView("maildir:"), QT_TRANSLATE_NOOP("postern::ui::MailboxForm", "A Maildir on this machine"),
     QLatin1StringView("~/Maildir")},
    {QLatin1StringView("mbox:"), QT_TRANSLATE_NOOP("postern::ui::MailboxForm", "An mbox file on this machine"),
     QLatin1StringView("/var/mail/you")},
    {QLatin1StringView("listen:"), QT_TRANSLATE_NOOP("postern::ui::MailboxForm", "Postern takes the message itself"),
     QLatin1StringView("192.0.2.7:25")},
    {QLatin1StringView("manual"), QT_TRANSLATE_NOOP("postern::ui::MailboxForm", "I will look myself"), {}},
};
constexpr int kManual = int(std::size(kKinds)) - 1;
constexpr int kLastImap = 1;

QString withoutPrefix(const QString &watch, const Kind &kind)
{
    return watch.mid(kind.prefix.size());
}

std::optional<smtp::MailAddress> recipientOf(const Draft &draft)
{
    const auto recipient = addressIn(draft.recipient);
    return recipient ? *recipient : std::nullopt;
}

} // namespace

MailboxForm::MailboxForm(Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_kind(new QComboBox)
    , m_place(new QLineEdit)
    , m_password(new QLineEdit)
    , m_own(new QWidget)
    , m_look(new QPushButton(tr("&Is it mine?")))
    , m_mark(new MarkLabel(Mark::Waiting))
    , m_said(new TextLabel(Type::Body))
    , m_source(new SourceDrop)
    , m_practice(
          new TextLabel(tr("Company A's outside mailbox is watched: the message stays on this machine."), Type::Body))
    , m_fields(new QWidget)
{
    m_kind->setObjectName(u"watchKindCombo"_s);
    for (const Kind &kind : kKinds)
        m_kind->addItem(tr(kind.title));
    m_place->setObjectName(u"watchPlaceEdit"_s);
    m_password->setObjectName(u"watchPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_look->setObjectName(u"ownAddressButton"_s);
    m_said->setObjectName(u"ownAddressLabel"_s);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_practice);
    layout->addWidget(m_fields);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(kSpace12);
    fields->addWidget(new Field(tr("&Where will it come out?"), m_kind, {}));
    m_placeField = new Field(tr("&The mailbox"), m_place, {});
    fields->addWidget(m_placeField);
    m_passwordField = new Field(tr("Its &password: kept in memory only"), m_password, {});
    fields->addWidget(m_passwordField);
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(kSpace8);
    own->addWidget(m_look, 0, Qt::AlignTop);
    own->addWidget(m_mark, 0, Qt::AlignTop);
    own->addWidget(m_said, 1);
    fields->addWidget(m_own);
    fields->addWidget(m_source);

    // Not activated() and textEdited(): assistive technology neither clicks nor types.
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MailboxForm::kindChosen);
    connect(m_place, &QLineEdit::textChanged, this, &MailboxForm::placeTyped);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_draft.watchPassword = text;
        showState();
    });
    connect(m_look, &QPushButton::clicked, this, &MailboxForm::test);
    connect(m_source, &SourceDrop::given, this, [this](const QByteArray &source) {
        if (m_test && !m_test->look(source))
            say(explain::Tone::Caution, tr("The code is not in there, or it went to another address."));
    });
}

MailboxForm::~MailboxForm() = default;

void MailboxForm::fill()
{
    m_practice->setVisible(isPractice(m_draft));
    m_fields->setVisible(!isPractice(m_draft));
    int chosen = 0;
    for (int i = 0; i < int(std::size(kKinds)); ++i) {
        if (m_draft.watch.startsWith(kKinds[i].prefix))
            chosen = i;
    }
    {
        const QSignalBlocker quietKind(m_kind);
        const QSignalBlocker quietPlace(m_place);
        const QSignalBlocker quietPassword(m_password);
        m_kind->setCurrentIndex(chosen);
        m_place->setPlaceholderText(kKinds[chosen].placeholder);
        m_place->setText(withoutPrefix(m_draft.watch, kKinds[chosen]));
        m_password->setText(m_draft.watchPassword);
    }
    if (m_shownFor != m_draft.watch + u'\n' + m_draft.recipient)
        forgetProof();
    showState();
}

bool MailboxForm::isComplete() const
{
    const bool hasPassword = m_kind->currentIndex() > kLastImap || !m_draft.watchPassword.isEmpty();
    return isPractice(m_draft) || (placeIn(m_draft) && recipientOf(m_draft) && hasPassword);
}

void MailboxForm::kindChosen()
{
    const Kind &kind = kKinds[m_kind->currentIndex()];
    m_place->setPlaceholderText(kind.placeholder);
    placeTyped();
}

void MailboxForm::placeTyped()
{
    const int kind = m_kind->currentIndex();
    const QString typed = m_place->text().trimmed();
    m_draft.watch = kind == kManual ? QString(kKinds[kind].prefix)
        : typed.isEmpty()           ? QString()
                                    : kKinds[kind].prefix + typed;
    forgetProof();
    showState();
}

// A proof is of one mailbox and one address.
void MailboxForm::forgetProof()
{
    m_test.reset();
    m_source->hide();
    m_draft.ownAddress = {};
    m_shownFor.clear();
    say(explain::Tone::Neutral, explain::wordsFor(verdict::OwnAddress::How::NotShown));
}

void MailboxForm::showState()
{
    const int kind = m_kind->currentIndex();
    m_placeField->setVisible(kind != kManual);
    m_passwordField->setVisible(kind <= kLastImap);
    const auto place = placeIn(m_draft);
    place || m_draft.watch.isEmpty() ? m_placeField->sayNothing() : m_placeField->sayDanger(place.error());
    const auto recipient = recipientOf(m_draft);
    m_look->setEnabled(place && recipient && (kind > kLastImap || !m_draft.watchPassword.isEmpty()));
    if (!recipient)
        say(explain::Tone::Caution, tr("Name the outside recipient first, one page back."));
    emit changed();
}

void MailboxForm::test()
{
    const auto place = placeIn(m_draft);
    const auto recipient = recipientOf(m_draft);
    if (!place || !recipient)
        return;
    m_test = std::make_unique<delivery::AddressTest>(*place, *recipient, false, m_draft.watchPassword.toUtf8());
    connect(m_test.get(), &delivery::AddressTest::shown, this, &MailboxForm::shown);
    connect(m_test.get(), &delivery::AddressTest::codeWanted, this, &MailboxForm::codeWanted);
    connect(m_test.get(), &delivery::AddressTest::codeWentElsewhere, this, [this] {
        say(explain::Tone::Caution,
            tr("The code came out there, but in a message to another address than %1.").arg(m_draft.recipient));
    });
    connect(m_test.get(), &delivery::AddressTest::failed, this,
            [this](verdict::WatchTrouble trouble, const QString &detail) {
                say(explain::Tone::Danger, explain::wordsFor(trouble, detail));
            });
    m_mark->setMark(Mark::Running);
    m_said->setTone(std::nullopt);
    m_said->setText(tr("Looking …"));
    m_test->start();
}

void MailboxForm::shown(const verdict::OwnAddress &own)
{
    m_draft.ownAddress = own;
    m_shownFor = m_draft.watch + u'\n' + m_draft.recipient;
    m_source->hide();
    const auto recipient = recipientOf(m_draft);
    const QString advice = recipient ? adviceOn(recipient->domain()) : QString();
    say(advice.isEmpty() ? explain::Tone::Safe : explain::Tone::Caution,
        explain::wordsFor(own.how) + (advice.isEmpty() ? QString() : u' ' + advice));
    emit changed();
}

void MailboxForm::codeWanted()
{
    const bool isManual = m_kind->currentIndex() == kManual;
    m_source->setVisible(isManual);
    m_mark->setMark(Mark::Waiting);
    m_said->setTone(std::nullopt);
    m_said->setText(
        explain::howToSendCode(QString::fromLatin1(m_test->code().toByteArray()), m_draft.recipient, isManual));
}

void MailboxForm::say(explain::Tone tone, const QString &text)
{
    m_mark->setMark(markFor(tone));
    m_said->setTone(tone);
    m_said->setText(text);
}

} // namespace postern::ui
