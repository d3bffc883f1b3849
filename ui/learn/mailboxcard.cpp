// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/mailboxcard.h"

#include "core/explain/explanation.h"
#include "core/explain/tongue.h"
#include "core/learn/arrived.h"
#include "core/learn/cast.h"
#include "ui/parts/words.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/glyph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kNameColumn = 9; // characters: "Received:"

// What a reader needs: who claims to have written it, and what the servers say.
bool isShown(const QString &name)
{
    static const QStringList shown{u"received"_s, u"from"_s, u"to"_s, u"subject"_s};
    return shown.contains(name.toLower());
}

} // namespace

MailboxCard::MailboxCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(Type::Strong))
    , m_count(new TextLabel(Type::Small, TextLabel::Ink::Muted))
    , m_headers(new QWidget)
    , m_rows(new QVBoxLayout(m_headers))
    , m_sentence(new WrapLabel(Type::Body))
{
    m_title->setObjectName(u"mailboxLabel"_s);
    m_count->setObjectName(u"mailboxCountLabel"_s);
    m_sentence->setObjectName(u"mailboxSentence"_s);
    m_count->setWordWrap(false);
    auto *icon = new QLabel;
    const int side = qRound(kIcon * u(font()));
    icon->setPixmap(glyphIcon(Glyph::Mailbox).pixmap(side));
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpace8);
    head->addWidget(icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kSpace4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(head);
    layout->addWidget(m_headers);
    layout->addWidget(m_sentence);
}

void MailboxCard::clear(const learn::Situation &situation)
{
    qDeleteAll(m_headers->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_headers->hide();
    m_title->setText(learn::mailboxName(situation));
    m_count->setText(tr("empty"));
    m_sentence->setText(tr("Nothing was sent yet."));
    setAccessibleName(m_title->text());
}

void MailboxCard::show(const learn::Performed &performed)
{
    clear(performed.situation);
    const bool hasArrived =
        performed.rest == learn::Rest::CompanyMailbox || performed.rest == learn::Rest::OutsideMailbox;
    m_sentence->setText(learn::mailboxSentence(performed));
    if (!hasArrived)
        return;
    m_count->setText(tr("1 new message"));
    for (const learn::HeaderLine &one : learn::arrived(performed.message).headers) {
        if (isShown(one.name))
            addHeader(one.name, one.value, one.namesCompanyA, performed.situation.sender == learn::Place::Outside);
    }
    m_headers->show();
}

void MailboxCard::addHeader(const QString &name, const QString &value, bool isMarked, bool isBlamed)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(kSpace4, 0, kSpace4, 0);
    layout->setSpacing(kSpace8);
    row->setLayoutDirection(Qt::LeftToRight); // a message reads from left to right
    auto *left = new TextLabel(name + u':', Type::Wire, TextLabel::Ink::Muted);
    left->setMinimumWidth(QFontMetrics(typeFont(font(), Type::Wire)).averageCharWidth() * (kNameColumn + 1));
    left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *right = new WrapLabel(value, isMarked ? Type::WireStrong : Type::Wire);
    right->setObjectName(isMarked ? u"markedHeader"_s : u"header"_s);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    right->setAccessibleName(explain::labelled(name, value));
    if (isMarked && isBlamed)
        right->setTone(explain::Tone::Danger);
    layout->addWidget(left);
    layout->addWidget(right, 1);
    m_rows->addWidget(row);
}

} // namespace postern::ui
