// SPDX-License-Identifier: Apache-2.0
#include "core/explain/words.h"

#include "core/smtp/bytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Words)

public:
    static QString inconclusive(const verdict::Verdict &verdict, const Subject &subject)
    {
        for (const verdict::Because &one : verdict.reasons) {
            switch (one.reason) {
            case verdict::Reason::BlockListed:
            case verdict::Reason::NoReverseName:
            case verdict::Reason::BadHello:
            case verdict::Reason::RateLimited:
            case verdict::Reason::Greylisted:
                return tr("%1 refuses us or puts us off for a reason that is not relaying, so this check cannot say "
                          "whether it "
                          "relays.")
                    .arg(subject.server);
            case verdict::Reason::SenderDomainUnknown:
            case verdict::Reason::SenderPolicy:
            case verdict::Reason::SenderRefused:
                return tr("%1 objects to our sender address, so this check cannot say whether it relays.")
                    .arg(subject.server);
            case verdict::Reason::BadRecipient:
            case verdict::Reason::RecipientAskedOnward:
                return tr("%1 objects to our test recipient, so this check cannot say whether it relays.")
                    .arg(subject.server);
            case verdict::Reason::RecipientsHosted:
                return tr("%1 is an exchanger of the domains of our test recipients, so this check cannot say whether "
                          "it relays to others.")
                    .arg(subject.server);
            case verdict::Reason::Port25Blocked:
                return tr("Port 25 of %1, where strangers bring their mail, gave no answer from here, so this check "
                          "cannot say whether it relays.")
                    .arg(subject.server);
            case verdict::Reason::NoRouteV6:
                return tr("%1 is reached by IPv6 only, and there is no way to IPv6 addresses from here.")
                    .arg(subject.server);
            case verdict::Reason::TlsDemanded:
            case verdict::Reason::TlsFailed:
                return tr("%1 speaks only over TLS, and TLS could not be had: whether it relays is unknown.")
                    .arg(subject.server);
            case verdict::Reason::HostedDomainUnknown:
            case verdict::Reason::NoWelcome:
                if (!one.envelope)
                    return tr("%1 refused an outside recipient, but nothing shows that it takes mail from us at all.")
                        .arg(subject.server);
                return tr("%1 refused everything we asked, its own mailboxes too: that does not show that it is "
                          "closed.")
                    .arg(subject.server);
            default:
                break;
            }
        }
        return tr("The answers of %1 do not show whether it relays.").arg(subject.server);
    }

    static QString closed(const verdict::Verdict &verdict, const Subject &subject)
    {
        if (!verdict.reasons.empty() && verdict.reasons.front().reason == verdict::Reason::AcceptedThenBounced)
            return tr("%1 sends nothing on for strangers: it took our message, and sent it back.").arg(subject.server);
        if (!verdict.reasons.empty() && verdict.reasons.front().reason == verdict::Reason::PasswordDemanded)
            return tr("%1 sends nothing on for strangers: nobody gets anywhere here without a password.")
                .arg(subject.server);
        if (subject.forms == 1)
            return tr("%1 sends nothing on for strangers: it refused the one form that we tried.").arg(subject.server);
        return tr("%1 sends nothing on for strangers: it refused all %2 forms that we tried.")
            .arg(subject.server, QString::number(subject.forms));
    }

    static QString unproven(const verdict::Verdict &verdict, const Subject &subject)
    {
        const verdict::Reason first =
            verdict.reasons.empty() ? verdict::Reason::TakenMaybeLocal : verdict.reasons.front().reason;
        if (first == verdict::Reason::RecipientsHosted)
            return tr("%1 took our test recipients, but by the DNS it handles mail for their domains: that says "
                      "nothing "
                      "about others.")
                .arg(subject.server);
        if (first == verdict::Reason::NotArrived)
            return tr("%1 took our message for an outside mailbox, but it was not seen there within %2: whether it "
                      "relays is not proven.")
                .arg(subject.server, subject.waited);
        if (first == verdict::Reason::BouncedOtherwise)
            return tr("%1 took our message for an outside mailbox and sent it back, for a reason that says nothing of "
                      "relaying.")
                .arg(subject.server);
        if (first == verdict::Reason::TakesEveryName)
            return tr("%1 took the outside recipient, but it takes every name, even one that cannot exist: it may "
                      "relay, or just swallow it all.")
                .arg(subject.server);
        return tr("%1 refused the plain form, but took a form that may have meant a mailbox of its own.")
            .arg(subject.server);
    }

    static QString open(const verdict::Verdict &verdict, const Subject &subject)
    {
        if (verdict.proof == verdict::Proof::Delivered)
            return tr("Anyone on the Internet can send mail to anyone through %1: our own message went through it, and "
                      "came out at the far end.")
                .arg(subject.server);
        if (verdict.proof == verdict::Proof::MessageAccepted)
            return tr("Anyone on the Internet can send mail to anyone through %1: it took an outside recipient and the "
                      "message from a stranger.")
                .arg(subject.server);
        if (verdict.proof == verdict::Proof::DataAccepted)
            return tr("Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a "
                      "stranger and asked for the message.")
                .arg(subject.server);
        return tr("Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a "
                  "stranger.")
            .arg(subject.server);
    }

    static QString noService(const verdict::Verdict &verdict, const Subject &subject)
    {
        switch (verdict.reasons.empty() ? verdict::Reason::Unreachable : verdict.reasons.front().reason) {
        case verdict::Reason::NotSmtp:
            return tr("What answers at %1 is not a mail server.").arg(subject.server);
        case verdict::Reason::TakesNoMail:
            return tr("%1 greets with a refusal: it takes no mail, at least not from us.").arg(subject.server);
        case verdict::Reason::Silent:
            return tr("%1 takes the connection and then says nothing.").arg(subject.server);
        case verdict::Reason::NothingToDial:
            return tr("There is no mail server to ask for %1.").arg(subject.server);
        default:
            return tr("Nothing answers at %1.").arg(subject.server);
        }
    }

    static QString sentence(const verdict::Verdict &verdict, const Subject &subject)
    {
        switch (verdict.state) {
        case verdict::State::Open:
            return open(verdict, subject);
        case verdict::State::PartlyOpen:
            if (subject.doors == 1)
                return tr("%1 refuses the plain form, but one way around its rule led through.").arg(subject.server);
            return tr("%1 refuses the plain form, but %2 ways around its rule led through.")
                .arg(subject.server, QString::number(subject.doors));
        case verdict::State::Unproven:
            return unproven(verdict, subject);
        case verdict::State::Trusted:
            return tr("%1 sends mail on for us, but we stand inside its network: that says nothing about strangers.")
                .arg(subject.server);
        case verdict::State::Closed:
            return closed(verdict, subject);
        case verdict::State::Inconclusive:
            return inconclusive(verdict, subject);
        case verdict::State::NoService:
            break;
        }
        return noService(verdict, subject);
    }

    static QString sureness(const verdict::Verdict &verdict)
    {
        switch (verdict.state) {
        case verdict::State::Open:
        case verdict::State::PartlyOpen:
            if (verdict.proof == verdict::Proof::Delivered)
                return tr("Certain: a message of ours went through it and was seen at the far end.");
            if (verdict.proof == verdict::Proof::MessageAccepted)
                return tr("Very sure: it took the recipient and the whole message. Only its arrival, with this server "
                          "in its trace, would prove more.");
            if (verdict.proof == verdict::Proof::DataAccepted)
                return tr("Very sure: it took the recipient and asked for the message. No message was sent; only one "
                          "that arrives would prove more, for a server may still discard or bounce what it took.");
            return tr("Quite sure: it took the recipient. It was not asked for more; a server may still refuse at "
                      "DATA, or discard what it took.");
        case verdict::State::Unproven:
            return tr(
                "Not sure, and we say so: only a message that arrives at the far end, or does not, can decide this.");
        case verdict::State::Trusted:
            return tr("Sure of what was seen, but it was seen from inside.");
        case verdict::State::Closed:
            return tr("Sure for what was asked, from where we stand: forms that were not covered are named.");
        case verdict::State::Inconclusive:
        case verdict::State::NoService:
            break;
        }
        return tr("Nothing is claimed either way.");
    }

    static QString word(verdict::State state)
    {
        switch (state) {
        case verdict::State::Open:
            return tr("Open relay");
        case verdict::State::PartlyOpen:
            return tr("Partly open");
        case verdict::State::Unproven:
            return tr("Unproven");
        case verdict::State::Trusted:
            return tr("Trusted");
        case verdict::State::Closed:
            return tr("Closed");
        case verdict::State::Inconclusive:
            return tr("Inconclusive");
        case verdict::State::NoService:
            break;
        }
        return tr("No mail service");
    }

    static QString gap(verdict::Gap gap, const QString &what)
    {
        switch (gap) {
        case verdict::Gap::NoSuchDomain:
            return tr("%1: there is no such name in the DNS").arg(what);
        case verdict::Gap::NoAddress:
            return tr("%1: the name has no address").arg(what);
        case verdict::Gap::DnsFailed:
            return tr("%1: the DNS gave no usable answer").arg(what);
        case verdict::Gap::NullMx:
            return tr("%1: the domain says in the DNS that it takes no mail (null MX)").arg(what);
        case verdict::Gap::NoRouteV6:
            return tr("%1: there is no way to IPv6 addresses from here").arg(what);
        case verdict::Gap::Cancelled:
            return tr("%1: the check was stopped before").arg(what);
        case verdict::Gap::Unwanted:
            return tr("%1: you left it out").arg(what);
        case verdict::Gap::TooMany:
            break;
        }
        return tr("%1: more endpoints than one check dials").arg(what);
    }

    static QString silence(verdict::Silence silence)
    {
        switch (silence) {
        case verdict::Silence::NotAsked:
            return tr("not asked");
        case verdict::Silence::TimedOut:
            return tr("no answer in time");
        case verdict::Silence::NotConnected:
            return tr("no connection");
        case verdict::Silence::TlsFailed:
            return tr("no TLS");
        case verdict::Silence::GreetingRefused:
        case verdict::Silence::HelloRefused:
            return tr("turned away at the greeting");
        case verdict::Silence::NotSmtp:
            return tr("the answer was not SMTP");
        case verdict::Silence::Cancelled:
            return tr("the check was stopped");
        case verdict::Silence::None:
        case verdict::Silence::ServerLeft:
            break;
        }
        return tr("the server hung up");
    }
};

} // namespace

QString wordFor(verdict::State state)
{
    return Words::word(state);
}

QString sentenceFor(const verdict::Verdict &verdict, const Subject &subject)
{
    return Words::sentence(verdict, subject);
}

QString surenessFor(const verdict::Verdict &verdict)
{
    return Words::sureness(verdict);
}

QString gapFor(verdict::Gap gap, const QString &what)
{
    return Words::gap(gap, what);
}

QString silenceFor(verdict::Silence silence)
{
    return Words::silence(silence);
}

QString shown(const smtp::Reply &reply)
{
    QStringList lines;
    for (const QByteArray &line : reply.lines())
        lines += smtp::escaped(line.trimmed());
    return (QString::number(reply.code()) + u' ' + lines.join(u' ')).trimmed();
}

QString quoted(const QString &text)
{
    constexpr qsizetype kAtMost = 200; // columns of a reply inside a sentence
    return text.size() <= kAtMost ? text : text.first(kAtMost - 1) + u'…';
}

} // namespace postern::explain
