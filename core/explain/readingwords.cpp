// SPDX-License-Identifier: Apache-2.0
// What a reply comes to for whoever asked: the same words are good news at a form and bad news at a control.
#include "core/explain/linemeaning.h"

#include <QCoreApplication>

namespace postern::explain {

namespace {

using verdict::Category;

struct ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::ReadingWords)

public:
    static bool isOutside(probe::Kind asked) { return asked == probe::Kind::Form || asked == probe::Kind::OtherDomain; }

    static QString taken(probe::Kind asked)
    {
        switch (asked) {
        case probe::Kind::Form:
        case probe::Kind::OtherDomain:
            return tr("A stranger asked for an outside mailbox, and the server said yes: a closed relay says no here.");
        case probe::Kind::Welcome:
            return tr("The server takes mail for its own people from us, as it should.");
        case probe::Kind::UnknownUser:
            return tr("The server takes mail for a user of its own who does not exist.");
        case probe::Kind::UnknownDomain:
            return tr("The server takes mail for a domain that cannot exist; by itself that says nothing yet.");
        case probe::Kind::LocalUser:
            return tr("The server takes this for a mailbox of its own, so the same name in a trick form may be just "
                      "that.");
        case probe::Kind::Hygiene:
            break;
        }
        return tr("The server takes it. That is no relaying.");
    }

    static QString relayDenied(probe::Kind asked)
    {
        if (isOutside(asked))
            return tr("The server does not carry a stranger's mail onward: the answer of a closed relay.");
        if (asked == probe::Kind::Welcome)
            return tr("The server does not hold this domain for its own, so its refusals show less.");
        return tr("The server does not hold this domain for its own.");
    }

    static QString aboutUs(Category category)
    {
        switch (category) {
        case Category::AuthRequired:
            return tr("The server wants a password first: strangers get nowhere.");
        case Category::TlsRequired:
            return tr("The server wants TLS first; then the question has to be asked again.");
        case Category::Greylisted:
            return tr("The server puts off whoever it does not know yet. That says nothing about relaying.");
        case Category::BlockListed:
            return tr("The server refuses our address, whatever we ask. That says nothing about relaying.");
        case Category::ClientRefused:
            return tr("The server refuses our address and does not say why. That says nothing about relaying.");
        case Category::RateLimited:
            return tr("The server has had enough from us for now. That says nothing about relaying.");
        case Category::NoReverseName:
            return tr("The server wants our address to have a name in the DNS. That says nothing about relaying.");
        case Category::BadHello:
            return tr("The server does not like the name that we gave in EHLO.");
        case Category::BadSequence:
            return tr("The command came out of order, so the answer says nothing about relaying.");
        case Category::LocalTrouble:
            return tr("The server has trouble of its own. That says nothing about relaying.");
        case Category::NoMailService:
            return tr("The server takes no mail at all.");
        case Category::Closing:
            return tr("The server ends the connection before it has answered.");
        default:
            return {};
        }
    }

    static QString aboutAddresses(Category category, probe::Kind asked)
    {
        switch (category) {
        case Category::SenderDomainUnknown:
            return tr("The server objects to the sender's domain, not to relaying.");
        case Category::SenderPolicy:
            return tr("The sender may not be used from where we stand. That says nothing about relaying.");
        case Category::SenderRefused:
            return tr("The server objects to the sender, not to relaying.");
        case Category::RecipientDomainUnknown:
            return tr("The server finds no way to the recipient's domain. It looked for one, which a closed relay need "
                      "not.");
        case Category::RecipientRefusesMail:
            return tr("The recipient's domain takes no mail. That says nothing about relaying.");
        case Category::RecipientAskedOnward:
            return tr("The server asked the recipient's own server, which refused: it would have sent on.");
        case Category::UserUnknown:
            return isOutside(asked) ? tr("The server looks for this mailbox in its own house only: it does not relay.")
                                    : tr("The server knows its own users and refuses the others.");
        case Category::SyntaxRefused:
            return tr("The server does not allow an address of this shape.");
        case Category::ContentRefused:
            return tr("The server objects to the message, not to its recipient.");
        case Category::RefusedUnclear:
            return tr("The server refuses for good and does not say why.");
        case Category::DeferredUnclear:
            return tr("The server refuses for now and does not say why.");
        default:
            return {};
        }
    }
};

} // namespace

QString sumFor(Category category, probe::Kind asked)
{
    if (category == Category::Taken)
        return ReadingWords::taken(asked);
    if (category == Category::RelayDenied)
        return ReadingWords::relayDenied(asked);
    if (category == Category::MessageWanted)
        return ReadingWords::isOutside(asked)
            ? ReadingWords::tr("A stranger may hand in a message for an outside mailbox: nothing is left that would "
                               "stop it. We hang up here, and no message is sent.")
            : ReadingWords::tr("The server wants the message. We hang up here, and no message is sent.");
    const QString aboutUs = ReadingWords::aboutUs(category);
    return aboutUs.isEmpty() ? ReadingWords::aboutAddresses(category, asked) : aboutUs;
}

} // namespace postern::explain
