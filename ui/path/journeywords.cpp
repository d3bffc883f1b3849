// SPDX-License-Identifier: Apache-2.0
#include "ui/path/journeywords.h"

#include "core/explain/tongue.h"
#include "core/explain/words.h"
#include "core/smtp/bytes.h"
#include "ui/path/stream.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::ui::words {

namespace {

using verdict::Category;
using Kind = JourneyStep::Kind;

QString capped(const QString &text)
{
    return text.size() <= kReplyAtMost ? text : text.first(kReplyAtMost - 1) + u'…';
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::Path)

public:
    static QString step(Kind kind, const Names &names)
    {
        switch (kind) {
        case Kind::Approach:
            return names.isInside ? tr("From inside its network, you connect to %1.").arg(names.relay)
                                  : tr("As a stranger, you connect to %1.").arg(names.relay);
        case Kind::Greeting:
            return tr("%1 greets. The gate is shut, as it always is at first.").arg(names.relay);
        case Kind::Hello:
            return tr("You say who is calling: %1. The envelope waits at the gate.").arg(names.hello);
        case Kind::Mail:
            return names.isNullSender ? tr("The envelope names no sender, as a returned letter does.")
                                      : tr("The envelope says whom it is from: %1.").arg(names.from);
        case Kind::Recipient:
            return tr("And whom it is for: %1.").arg(names.to);
        default:
            break;
        }
        return {};
    }

    static QString silence(verdict::Silence silence, const Names &names)
    {
        switch (silence) {
        case verdict::Silence::NotConnected:
            return tr("Nobody opens at %1: there was no connection.").arg(names.relay);
        case verdict::Silence::TimedOut:
            return tr("%1 does not answer in time. That says nothing about relaying.").arg(names.relay);
        case verdict::Silence::TlsFailed:
            return tr("%1 could not agree on TLS with us. That says nothing about relaying.").arg(names.relay);
        case verdict::Silence::GreetingRefused:
        case verdict::Silence::HelloRefused:
            return tr("%1 turns us away at once. That says nothing about relaying.").arg(names.relay);
        case verdict::Silence::NotSmtp:
            return tr("What answers at %1 is not a mail server.").arg(names.relay);
        case verdict::Silence::Cancelled:
            return tr("The check was stopped before %1 answered.").arg(names.relay);
        case verdict::Silence::NotAsked:
            return tr("This question was not asked.");
        case verdict::Silence::None:
        case verdict::Silence::ServerLeft:
            break;
        }
        return tr("%1 hangs up without an answer. That says nothing about relaying.").arg(names.relay);
    }

    static QString aboutUs(Category category)
    {
        switch (category) {
        case Category::TlsRequired:
            return tr("The relay listens only over TLS. That says nothing about relaying.");
        case Category::Greylisted:
        case Category::DeferredUnclear:
        case Category::LocalTrouble:
            return tr("The relay asks us to come again later. That says nothing about relaying.");
        case Category::RateLimited:
            return tr("The relay has had enough of us for now. That says nothing about relaying.");
        case Category::BlockListed:
        case Category::ClientRefused:
        case Category::NoReverseName:
            return tr("The relay refuses our address, whatever the envelope says. That says nothing about relaying.");
        case Category::BadHello:
            return tr("The relay does not like the name that we gave. That says nothing about relaying.");
        case Category::SenderDomainUnknown:
        case Category::SenderPolicy:
        case Category::SenderRefused:
            return tr("The relay objects to the sender on the envelope. That says nothing about relaying.");
        case Category::RecipientDomainUnknown:
        case Category::RecipientRefusesMail:
        case Category::RecipientAskedOnward:
            return tr("The relay objects to this one recipient. That says nothing about relaying.");
        case Category::NoMailService:
            return tr("The relay says that it takes no mail at all.");
        case Category::Closing:
            return tr("The relay closes the conversation. That says nothing about relaying.");
        default:
            break;
        }
        return tr("The relay refuses, but not for a relay reason. That says nothing about relaying.");
    }

    static QString taken(const Decision &decision)
    {
        const bool asks = decision.ending == Ending::AsksForMessage;
        switch (decision.ground) {
        case Ground::Welcome:
            return tr("The relay takes mail for its own mailbox, as it should.");
        case Ground::UnknownUser:
            return tr("The relay takes mail for a name that nobody has there: it may take every name.");
        case Ground::LocalName:
            return tr("The relay takes this name as one of its own.");
        case Ground::Inside:
            return tr("The relay takes the envelope, but we stand inside its network: that says nothing about "
                      "strangers.");
        case Ground::MaybeLocal:
            return tr("The relay takes this form, perhaps as a name of its own. Nothing was sent.");
        case Ground::EveryName:
            return tr("The relay takes the envelope, but it takes every name, even one that nobody has.");
        case Ground::HostedThere:
            return tr(
                "The relay takes the envelope: it hosts this domain itself, so that says nothing about relaying.");
        case Ground::NoSuchDomain:
            return tr("The relay takes a domain that cannot exist: it has not looked it up yet.");
        case Ground::ForNow:
            return tr("The relay takes the recipient, but that is not its last word.");
        case Ground::Aside:
            return tr("The relay takes it. That is no question of relaying.");
        default:
            break;
        }
        return asks
            ? tr("The relay asks for a stranger's message to an outside mailbox. We hang up here; nothing was sent.")
            : tr("The relay takes a stranger's envelope for an outside mailbox. Dashed: where it would go; nothing "
                 "was sent.");
    }

    static QString refused(const Decision &decision)
    {
        switch (decision.ground) {
        case Ground::Relaying:
            return tr("The relay will not carry a stranger's envelope to an outside mailbox. It is handed back.");
        case Ground::Password:
            return tr("The relay carries nothing onward without a password. The envelope is handed back.");
        case Ground::ThisForm:
            return tr("The relay does not understand, or does not allow, an envelope of this form. It is handed back.");
        case Ground::Late:
            return tr("The relay took the recipient, but refuses when it comes to the message. The envelope is handed "
                      "back.");
        case Ground::NoSuchDomain:
            return tr("The relay refuses a domain that cannot exist.");
        case Ground::Welcome:
            return tr("The relay refuses mail for its own mailbox too: it refuses us, not relaying.");
        case Ground::UnknownUser:
            return tr("The relay knows its own users: it refuses a name that nobody has there.");
        case Ground::LocalName:
            return tr("The relay has nobody of this name.");
        case Ground::Aside:
            return tr("The relay refuses it. That is no question of relaying.");
        case Ground::Unclear:
            return tr("The relay refuses and does not say why. That alone says nothing about relaying.");
        default:
            break;
        }
        return aboutUs(decision.category);
    }

    static QString meaningTaken(const Decision &decision)
    {
        if (decision.ground == Ground::Welcome)
            return tr("Taken, as it should be");
        if (decision.ground == Ground::ForNow)
            return tr("Let through, for now");
        if (!decision.isOutside)
            return tr("Taken");
        return decision.ending == Ending::AsksForMessage ? tr("Asks for the message") : tr("Let through");
    }

    static QString meaningRefused(const Decision &decision)
    {
        switch (decision.ending) {
        case Ending::Held:
            return tr("Held at the gate");
        case Ending::HeldLate:
            return tr("Held late");
        case Ending::RefusedAtHome:
            return decision.ground == Ground::UnknownUser ? tr("Refused, as it should be") : tr("Refused");
        default:
            break;
        }
        switch (decision.category) {
        case Category::Greylisted:
        case Category::DeferredUnclear:
        case Category::LocalTrouble:
        case Category::RateLimited:
            return tr("Asks us to wait");
        case Category::TlsRequired:
            return tr("Wants TLS first");
        default:
            break;
        }
        return decision.ground == Ground::Unclear ? tr("Refused, and not said why") : tr("Refuses us");
    }

    static QString meaningOf(verdict::Silence silence)
    {
        switch (silence) {
        case verdict::Silence::NotConnected:
            return tr("No connection");
        case verdict::Silence::GreetingRefused:
        case verdict::Silence::HelloRefused:
            return tr("Turns us away");
        case verdict::Silence::Cancelled:
            return tr("Stopped");
        default:
            break;
        }
        return tr("No answer");
    }

    static QString counts(const StreamCounts &counts)
    {
        QStringList parts;
        if (counts.held > 0)
            parts += held(counts.held);
        if (counts.through > 0)
            parts += through(counts.through);
        if (counts.atHome > 0)
            parts += tr("for its own mailboxes %1").arg(counts.atHome);
        if (counts.other > 0)
            parts += tr("without a telling answer %1").arg(counts.other);
        return explain::enumerated(parts);
    }

    static QString held(int count) { return tr("held %1").arg(count); }
    static QString through(int count) { return tr("let through %1").arg(count); }
    static QString sender() { return tr("Sender"); }
    static QString relay() { return tr("Relay"); }
    static QString recipient() { return tr("Recipient"); }
    static QString you(bool isInside) { return isInside ? tr("You, from inside") : tr("You, as a stranger"); }
    static QString zone(const QString &domain)
    {
        return domain.isEmpty() ? tr("The relay's network") : tr("%1's network").arg(domain);
    }
    static QString shortZone(const QString &domain) { return domain.isEmpty() ? tr("Its network") : domain; }
    static QString companyZone() { return tr("Company A's network"); }
    static QString from() { return tr("From"); }
    static QString to() { return tr("To"); }
    static QString internet() { return tr("The Internet"); }
    static QString deliveredTag() { return tr("Delivered: the proof"); }
    static QString delivered(const QString &to)
    {
        return tr("The message has come out at %1. That is the proof.").arg(to);
    }
};

} // namespace

QString sender()
{
    return Words::sender();
}

QString relay()
{
    return Words::relay();
}

QString recipient()
{
    return Words::recipient();
}

QString you(bool isInside)
{
    return Words::you(isInside);
}

QString zone(const QString &domain)
{
    return Words::zone(domain);
}

QString shortZone(const QString &domain)
{
    return Words::shortZone(domain);
}

QString companyZone()
{
    return Words::companyZone();
}

QString internet()
{
    return Words::internet();
}

QString from()
{
    return Words::from();
}

QString to()
{
    return Words::to();
}

QString sentence(JourneyStep::Kind kind, const Names &names)
{
    return Words::step(kind, names);
}

QString sentence(const Decision &decision)
{
    return goesThrough(decision.ending) ? Words::taken(decision) : Words::refused(decision);
}

QString sentence(verdict::Silence silence, const Names &names)
{
    return Words::silence(silence, names);
}

QString deliveredSentence(const QString &recipient)
{
    return Words::delivered(recipient);
}

QString deliveredTag()
{
    return Words::deliveredTag();
}

QString notAsked()
{
    return Words::silence(verdict::Silence::NotAsked, {});
}

QString counts(const StreamCounts &counts)
{
    return Words::counts(counts);
}

QString countHeld(int count)
{
    return Words::held(count);
}

QString countThrough(int count)
{
    return Words::through(count);
}

QString meaning(const Decision &decision)
{
    return goesThrough(decision.ending) ? Words::meaningTaken(decision) : Words::meaningRefused(decision);
}

QString meaning(verdict::Silence silence)
{
    return Words::meaningOf(silence);
}

ReplyTag tag(const QString &meaning, const smtp::Reply &reply)
{
    ReplyTag tag{meaning, QString::number(reply.code()), {}};
    QString text = explain::shown(reply).mid(tag.code.size()).trimmed();
    if (const auto enhanced = reply.enhanced()) {
        const QString code = QString::fromLatin1(enhanced->toByteArray());
        if (text.startsWith(code)) {
            tag.code += u' ' + code;
            text = text.mid(code.size()).trimmed();
        }
    }
    tag.text = capped(text);
    return tag;
}

QString bubble(const smtp::Reply &reply)
{
    // Of many lines (EHLO) the first one says it.
    const QString first = smtp::escaped(reply.lines().first().trimmed());
    return capped((QString::number(reply.code()) + u' ' + first).trimmed());
}

} // namespace postern::ui::words
