// SPDX-License-Identifier: Apache-2.0
// Why the verdict is what it is, and what to do about it: one sentence each.
#include "core/explain/words.h"

#include "core/check/order.h"
#include "core/verdict/greylist.h"

#include <QCoreApplication>

namespace postern::explain {

namespace {

using verdict::Reason;

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Reasons)

public:
    static QString ofTaken(Reason reason, const Subject &s)
    {
        switch (reason) {
        case Reason::PlainTaken:
            return tr("A stranger (%1) asked for an outside mailbox (%2), and the server answered “%3”.")
                .arg(s.sender, s.recipient, s.reply);
        case Reason::PlainTakenSometimes:
            return tr("A stranger (%1) asked for an outside mailbox (%2) on several connections, and some of them were "
                      "answered “%3”: more than one server stands behind this address, and they differ.")
                .arg(s.sender, s.recipient, s.reply);
        case Reason::OtherDomainTaken:
            return tr("A mailbox at a second outside domain (%1) was taken as well, so this is not about one domain "
                      "that the server happens to host.")
                .arg(s.recipient);
        case Reason::OwnUnknownsRefused:
            return tr("It refuses unknown names of its own (%1: “%2”), so it does not simply take everything.")
                .arg(s.recipient, s.reply);
        case Reason::AddressTranslated:
            return tr("The server sees us under an address of its own network: an address translator, a container or a "
                      "proxy stands in front of it, and everybody who comes through it counts as one of its own.");
        case Reason::PlainRefused:
            return tr("The plain form, %1 to %2, was answered “%3”.").arg(s.sender, s.recipient, s.reply);
        case Reason::DoorTaken:
            return tr("“%1” was answered “%2”. Nothing in that form can mean a mailbox of its own: it took mail for "
                      "an outside recipient.")
                .arg(s.title, s.reply);
        case Reason::TakesEveryName:
            return tr("It also took a mailbox that cannot exist (%1: “%2”), so taking the outside recipient shows "
                      "nothing yet.")
                .arg(s.recipient, s.reply);
        case Reason::TakenMaybeLocal:
            return tr("“%1” was answered “%2”; the server may have read it as a mailbox of its own.")
                .arg(s.title, s.reply);
        case Reason::RecipientsHosted:
            return s.reply.isEmpty()
                ? tr(
                    "By the DNS this server is an exchanger of every outside domain that we have a mailbox at: what it "
                    "answers for them says nothing about relaying.")
                : tr("It took %1 (“%2”), but by the DNS it is an exchanger of that domain, and of the second one as "
                     "well: taking mail for them is its duty, and no relaying.")
                      .arg(s.recipient, s.reply);
        case Reason::MessageDelivered:
            return tr("Our own message came out at the far end, and its trace leads through this server: a stranger's "
                      "mail to a stranger was sent on. That is the proof.");
        case Reason::MessageArrived:
            return tr("Our own message came out at the far end. Nobody but this server ever had it; but nothing in its "
                      "trace names the server, so it may have gone on by another one.");
        case Reason::TriedToDeliver:
            return tr("Our message came back, and its bounce quotes the next server: this one did try to send a "
                      "stranger's mail on to a stranger.");
        case Reason::MessageTaken:
            return tr("It took our message whole (“%1”). Whether that comes out at the far end is not known yet.")
                .arg(s.reply);
        case Reason::NotArrived:
            return tr("It took our message whole (“%1”), and within %2 that was not seen at the far end: it may have "
                      "discarded it, may still keep it, or somebody on the way took it for junk.")
                .arg(s.reply, s.waited);
        case Reason::BouncedOtherwise:
            return tr("It took our message and sent it back, but for a reason that says nothing of relaying.");
        case Reason::StandsInside:
            return tr("We asked from inside, where a mail server may send on to anyone: “%1” is the right answer to "
                      "us.")
                .arg(s.reply);
        default:
            return {};
        }
    }

    static QString ofRefused(Reason reason, const Subject &s)
    {
        switch (reason) {
        case Reason::RelayRefused:
            return tr("An outside mailbox (%1) was refused for the right reason: “%2”.").arg(s.recipient, s.reply);
        case Reason::RefusedByDifference:
            return tr("An outside mailbox (%1) was answered “%2”. The words give no reason, but on the same terms mail "
                      "for its own mailbox was taken.")
                .arg(s.recipient, s.reply);
        case Reason::RefusedLate:
            return tr("It took the outside recipient at first, and refused at DATA: “%1”.").arg(s.reply);
        case Reason::RefusedAfterMessage:
            return tr("It took the outside recipient at first, and refused at the end of the message: “%1”.")
                .arg(s.reply);
        case Reason::AcceptedThenBounced:
            return tr("It took our message for %1, and then sent it back to the sender: “%2”. It does not relay; it "
                      "only says so late.")
                .arg(s.recipient, s.reply);
        case Reason::WelcomeTaken:
            return tr("It does take mail from us: %1 was answered “%2”. So the refusals are about relaying, not about "
                      "us.")
                .arg(s.recipient, s.reply);
        case Reason::KnowsItsUsers:
            return tr("It looks at each recipient: an unknown name of its own (%1) is answered “%2”, an outside one in "
                      "other words.")
                .arg(s.recipient, s.reply);
        case Reason::PasswordDemanded:
            return tr("Every question was answered like this: “%1”. Who has no password sends nothing, not even to its "
                      "own mailboxes.")
                .arg(s.reply);
        case Reason::RelaysOneDomain:
            return tr("It takes mail for the first outside domain that we tried, but not for another one (%1: “%2”): "
                      "it handles mail for that one domain, as a second exchanger does.")
                .arg(s.recipient, s.reply);
        case Reason::RecipientHosted:
            return tr("By the DNS it is an exchanger of the first recipient's domain, so that one counts for nothing: "
                      "%1 decides (“%2”).")
                .arg(s.recipient, s.reply);
        default:
            return {};
        }
    }

    static QString ofInconclusive(Reason reason, const Subject &s)
    {
        switch (reason) {
        case Reason::BlockListed:
            return tr("It refuses us, and not only what we ask: “%1”.").arg(s.reply);
        case Reason::Greylisted:
            return tr("It puts us off for now, as greylisting does with whoever is new: “%1”.").arg(s.reply);
        case Reason::RateLimited:
            return tr("It takes no more of us for now: “%1”.").arg(s.reply);
        case Reason::NoReverseName:
            return tr("It wants a name in the DNS for the address that we come from: “%1”.").arg(s.reply);
        case Reason::BadHello:
            return tr("It does not accept the name that we give in EHLO: “%1”.").arg(s.reply);
        case Reason::SenderDomainUnknown:
            return tr("It looked for the domain of our sender (%1) in the DNS and did not find it: “%2”.")
                .arg(s.sender, s.reply);
        case Reason::SenderPolicy:
            return tr("The domain of our sender (%1) does not allow us to write in its name: “%2”.")
                .arg(s.sender, s.reply);
        case Reason::SenderRefused:
            return tr("It refuses our sender (%1): “%2”.").arg(s.sender, s.reply);
        case Reason::BadRecipient:
            return tr("It looked for the domain of our test recipient (%1) and found none that takes mail: “%2”.")
                .arg(s.recipient, s.reply);
        case Reason::RecipientAskedOnward:
            return tr("It asks the mail server of our test recipient (%1) first, and got no yes from there: “%2”.")
                .arg(s.recipient, s.reply);
        case Reason::TlsDemanded:
            return tr("It takes nothing without TLS: “%1”.").arg(s.reply);
        case Reason::LocalTrouble:
            return tr("It has trouble of its own just now: “%1”.").arg(s.reply);
        case Reason::FormsUndecided:
            return tr("The plain form is refused, but “%1” has no usable answer, and that form matters.").arg(s.title);
        case Reason::HostedDomainUnknown:
            return tr("It does not hold %1 for its own domain (“%2”), so it could not be shown that it takes mail from "
                      "us at all.")
                .arg(s.recipient, s.reply);
        case Reason::NoWelcome:
            if (s.title.isEmpty())
                return tr("It was asked for none of its own mailboxes, so its refusals may be about us.");
            return tr("It took mail for none of its own mailboxes that we asked for (%1: “%2”), so its refusals may be "
                      "about us.")
                .arg(s.recipient, s.reply);
        case Reason::Unclear:
            return tr("The reply does not say why it refuses: “%1”.").arg(s.reply);
        default:
            return {};
        }
    }

    static QString ofConnection(Reason reason, const Subject &s)
    {
        switch (reason) {
        case Reason::TlsFailed:
            return tr("The TLS handshake came to nothing.");
        case Reason::ServerLeft:
            return s.reply.isEmpty() ? tr("The server ended the connection before it answered.")
                                     : tr("The server ended the connection: “%1”.").arg(s.reply);
        case Reason::TimedOut:
            return tr("The server stopped answering.");
        case Reason::Cancelled:
            return tr("The check was stopped before the questions that matter were answered.");
        case Reason::Unreachable:
            return tr("No connection could be made.");
        case Reason::Port25Blocked:
            return tr("Port 25 gave no answer at all, not even a refusal: so it looks from a network that lets nobody "
                      "out to port 25, as many do.");
        case Reason::NoRouteV6:
            return tr("There is no way to IPv6 addresses from here.");
        case Reason::Silent:
            return tr("A connection was made, but no greeting came in the time that we wait.");
        case Reason::NotSmtp:
            return s.reply.isEmpty() ? tr("What came back is not SMTP.")
                                     : tr("What came back is not SMTP: “%1”.").arg(s.reply);
        case Reason::TakesNoMail:
            return tr("It greets with a refusal: “%1”.").arg(s.reply);
        default:
            return {};
        }
    }

    // A minute more than it takes, for who was put off later than the first.
    static QString forGreylisted(std::chrono::seconds delay)
    {
        const auto minutes =
            std::chrono::ceil<std::chrono::minutes>(delay > delay.zero() ? delay : verdict::kUsualDelay);
        const bool isUsual = minutes < std::chrono::duration_cast<std::chrono::minutes>(check::kDefaultGreylistLimit);
        const QString option = isUsual ? QStringLiteral("--wait-greylist")
                                       : QStringLiteral("--wait-greylist=%1").arg(qint64(minutes.count()) + 1);
        return tr("Run the check again with %1: it waits for some %2 min and asks once more, and who comes back is let "
                  "in.")
            .arg(option, QString::number(minutes.count()));
    }

    static QString nextForUs(Reason reason, const Subject &s)
    {
        switch (reason) {
        case Reason::BlockListed:
            return tr("Run the check from another address, or have ours taken off the list that the reply names. Home "
                      "and mobile connections are listed almost everywhere.");
        case Reason::Greylisted:
            return forGreylisted(s.delay);
        case Reason::RateLimited:
            return tr("Wait an hour and run the check again with --gentle.");
        case Reason::NoReverseName:
            return tr("Give our address a PTR record that leads to a name which leads back, or run the check from a "
                      "host that has one.");
        case Reason::BadHello:
            return tr("Name this machine with a fully qualified name that the DNS knows: --helo NAME.");
        case Reason::SenderDomainUnknown:
        case Reason::SenderPolicy:
        case Reason::SenderRefused:
            return tr("Give a sender of your own at a domain that lets this machine send: --sender ADDRESS.");
        case Reason::BadRecipient:
        case Reason::RecipientAskedOnward:
            return tr("Give an outside mailbox of your own that exists: --recipient ADDRESS.");
        case Reason::HostedDomainUnknown:
        case Reason::NoWelcome:
            return tr(
                "Name a domain and a mailbox that this server takes mail for: --hosted-domain DOMAIN --local ADDRESS.");
        case Reason::TlsDemanded:
            return tr("Run the check again with --tls auto or --tls always.");
        case Reason::TlsFailed:
            return tr("Have the server's TLS set-up looked at: until a handshake succeeds, this door is unknown, not "
                      "closed.");
        case Reason::LocalTrouble:
        case Reason::ServerLeft:
        case Reason::TimedOut:
        case Reason::FormsUndecided:
        case Reason::Unclear:
            return tr("Run the check again later, with --gentle and a longer --timeout; if it stays so, ask whoever "
                      "runs %1 what the reply means.")
                .arg(s.server);
        case Reason::Cancelled:
            return tr("Run the check again and let it finish.");
        default:
            return {};
        }
    }

    static QString nextForThem(Reason reason, const Subject &s)
    {
        switch (reason) {
        case Reason::PlainTaken:
        case Reason::PlainTakenSometimes:
        case Reason::DoorTaken:
        case Reason::MessageDelivered:
            return tr("Close it today: blocklists take up open relays on sight. Two rules leave mail working: from "
                      "inside the network to any mailbox; from outside to mailboxes of %1 only.")
                .arg(s.domain.isEmpty() ? s.server : s.domain);
        case Reason::AddressTranslated:
            return tr("Let the server see the true address of its clients, and take the translator's address out of "
                      "its trusted networks.");
        case Reason::TakesEveryName:
            return tr(
                "Have unknown names of its own domain refused at RCPT and check again: then its answers tell more. "
                "Until then, look whether a message to an outside mailbox leaves the server: its log and queue "
                "show it.");
        case Reason::MessageTaken:
            return tr("Save this check, and go on waiting later: postern wait FILE. Only the message's arrival is "
                      "proof.");
        case Reason::NotArrived:
            return tr("Look where the message is now: in the server's log and queue, and in the folder for junk at the "
                      "far end. If it comes after all, postern wait FILE judges the saved check again.");
        case Reason::AcceptedThenBounced:
            return tr("Have outside recipients refused at RCPT: what is taken and bounced goes to whoever was named "
                      "as sender, who may be a stranger.");
        case Reason::TakenMaybeLocal:
            return tr("Look whether a message to %1 leaves the server: its log and queue show it. If it takes every "
                      "name of its own domain, name a mailbox that cannot be there and have unknown names refused.")
                .arg(s.recipient);
        case Reason::StandsInside:
            return tr(
                "Run the same check where strangers stand: on a host outside of the network, at another provider, "
                "without a VPN into this one, and there with the command below. If this host is outside, say so "
                "here: --vantage outside.");
        case Reason::RecipientsHosted:
            return tr("Name an outside mailbox at a domain that this server has nothing to do with: --recipient "
                      "ADDRESS, and another one: --second-recipient ADDRESS.");
        case Reason::Port25Blocked:
            return tr("If the server is up, run the check from a network that lets you out to port 25: other servers "
                      "answer you there, too. If nothing is meant to listen at port 25 of %1, name the ports that "
                      "do: --ports 465,587.")
                .arg(s.server);
        case Reason::NoRouteV6:
            return tr("Run the check from a network that has IPv6.");
        case Reason::Unreachable:
        case Reason::Silent:
            return tr("Check name and port. Many providers block port 25 from home and cloud connections: then run the "
                      "check from another network.");
        case Reason::NotSmtp:
            return tr("Check the port: mail servers listen at 25, 587 and 465.");
        case Reason::NothingToDial:
            return tr("Check the spelling, or name the host instead of the domain.");
        default:
            return {};
        }
    }
};

} // namespace

QString whyFor(verdict::Reason reason, const Subject &subject)
{
    for (const auto words : {Reasons::ofTaken, Reasons::ofRefused, Reasons::ofInconclusive, Reasons::ofConnection}) {
        if (const QString sentence = words(reason, subject); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString nextFor(verdict::Reason reason, const Subject &subject)
{
    const QString ours = Reasons::nextForUs(reason, subject);
    return ours.isEmpty() ? Reasons::nextForThem(reason, subject) : ours;
}

} // namespace postern::explain
