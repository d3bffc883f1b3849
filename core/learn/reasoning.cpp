// SPDX-License-Identifier: Apache-2.0
#include "core/learn/reasoning.h"

#include "core/explain/tongue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::learn::Reasoning)

public:
    static QString outsideRuleOff(bool isInside)
    {
        return isInside ? tr("Both rules are off: nobody asks who sends, and nobody asks whose mailbox it is. So "
                             "everything passes, this message as well.")
                        : tr("The second rule is off: nobody asks whose mailbox it is. So a stranger can write through "
                             "this relay to anybody.");
    }

    static QString ownSender(bool isInside)
    {
        return isInside ? tr("The first rule is off. This message passes only because the relay believes the sender's "
                             "address, and anybody can write that.")
                        : tr("The second rule would hold it. But the envelope names a sender at companya.com, and this "
                             "relay believes what it reads there. Anybody can write that.");
    }

    static QString noSuchUser(const Situation &situation)
    {
        return situation.to.localPart().contains('%')
            ? tr("The address ends in companya.com, so the relay looks for somebody at Company A who is called %1. "
                 "Nobody is. The percent sign is a part of the name, and nothing else.")
                  .arg(QString::fromLatin1(situation.to.localPart()))
            : tr("The address ends in companya.com, and nobody there has this name. The relay knows its own mailboxes, "
                 "and says so.");
    }

    static QString reason(const Prediction &prediction, const Situation &situation)
    {
        const bool isInside = situation.sender == Place::Inside;
        switch (prediction.ground) {
        case Ground::LocalMailbox:
            return tr("The mailbox is one of Company A's own. Everybody may write to those, from inside and from "
                      "outside, whatever the switches say.");
        case Ground::NoSuchUser:
            return noSuchUser(situation);
        case Ground::PercentHack:
            return tr("The relay reads the percent sign as an @, and sends the message on to %1. On this way it asks "
                      "neither of its rules.")
                .arg(QString::fromLatin1(mailboxMeant(situation.to)));
        case Ground::InsideRule:
            return tr("The first rule lets it pass: whoever is inside may write to any mailbox. That is what the "
                      "company has its relay for.");
        case Ground::Translator:
            return tr("Something in front of the relay hides where clients come from: all of them look like computers "
                      "inside. So the first rule lets strangers pass as well.");
        case Ground::OutsideRuleOff:
            return outsideRuleOff(isInside);
        case Ground::OwnSender:
            return ownSender(isInside);
        case Ground::InsideRuleOff:
            return tr("The first rule is off, so an employee counts as a stranger. The second rule lets those write to "
                      "Company A's own mailboxes only, and this is not one of them.");
        case Ground::OutsideRule:
            break;
        }
        return tr("The second rule holds it: from outside, only Company A's own mailboxes can be written to, and this "
                  "is not one of them.");
    }

    static QString late()
    {
        return tr("It says so late: the recipient is taken first, and only DATA is refused. Whoever stops asking at "
                  "RCPT TO would call this relay open.");
    }

    static QString meaning(const Prediction &prediction, const Situation &situation)
    {
        if (prediction.isAsItShouldBe)
            return tr("That is as it should be.");
        if (prediction.answer == Answer::Takes && (prediction.isLocal || situation.sender == Place::Inside))
            return tr("This message does no harm. But a stranger could take the same way.");
        if (prediction.answer == Answer::Takes)
            return tr("This must not happen: the message of a stranger goes to a stranger, in Company A's name.");
        return situation.sender == Place::Inside
            ? tr("This is too much: the relay is closed to the company's own people. They cannot write to customers.")
            : tr("This is too much: somebody who has business with Company A cannot write to it.");
    }

    static QString looked(Answer guess, const Prediction &prediction, const Situation &situation)
    {
        if (guess != Answer::Takes && prediction.answer != Answer::Takes)
            return prediction.answer == Answer::RefusesAtData
                ? tr("It does refuse, as you said, but later than you said.")
                : tr("It does refuse, as you said, but at once.");
        switch (prediction.ground) {
        case Ground::LocalMailbox:
            return tr("Look at the mailbox: whose is it?");
        case Ground::NoSuchUser:
            return tr("Look at the name in front of the @: who is called that?");
        case Ground::PercentHack:
            return tr("Look at the percent sign, and at the flaw that is switched on.");
        case Ground::InsideRule:
            return tr("Look at where the sender stands, and at the first switch.");
        case Ground::Translator:
            return tr("Look at the flaws: what does the relay still know about where a client comes from?");
        case Ground::OutsideRuleOff:
            return tr("Look at the second switch: it is off.");
        case Ground::OwnSender:
            return tr("Look at the sender's address, and at the flaw that is switched on.");
        case Ground::InsideRuleOff:
            return tr("Look at the first switch: it is off, and the second one is on.");
        case Ground::OutsideRule:
            break;
        }
        if (!situation.flaws.empty())
            return tr("Look at the second switch: it is on. The flaws of this relay are of no use to this message.");
        return tr("Look at where the sender stands, whose mailbox it is, and at the second switch.");
    }

    static QString guess(Answer answer)
    {
        switch (answer) {
        case Answer::Takes:
            return tr("It takes the message");
        case Answer::RefusesAtRecipient:
            return tr("It refuses at once, at RCPT TO");
        case Answer::RefusesAtData:
            break;
        }
        return tr("It refuses later, at DATA");
    }

    static QString brief(Answer answer)
    {
        switch (answer) {
        case Answer::Takes:
            return tr("takes it");
        case Answer::RefusesAtRecipient:
            return tr("refuses at RCPT TO");
        case Answer::RefusesAtData:
            break;
        }
        return tr("refuses at DATA");
    }
};

} // namespace

QString asGuess(Answer answer)
{
    return Say::guess(answer);
}

QString inBrief(Answer answer)
{
    return Say::brief(answer);
}

QString reasonFor(const Prediction &prediction, const Situation &situation)
{
    const QString reason = Say::reason(prediction, situation);
    return prediction.answer == Answer::RefusesAtData ? explain::followed(reason, Say::late()) : reason;
}

QString meaningOf(const Prediction &prediction, const Situation &situation)
{
    return Say::meaning(prediction, situation);
}

QString overlooked(Answer guess, const Prediction &prediction, const Situation &situation)
{
    return guess == prediction.answer ? QString() : Say::looked(guess, prediction, situation);
}

std::optional<Answer> answerOf(const Performed &performed)
{
    switch (performed.rest) {
    case Rest::CompanyMailbox:
    case Rest::OutsideMailbox:
    case Rest::Dropped:
        return Answer::Takes;
    case Rest::Refused:
        return performed.refusedAt == smtp::Verb::Data || performed.refusedAt == smtp::Verb::Message
            ? Answer::RefusesAtData
            : Answer::RefusesAtRecipient;
    case Rest::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace postern::learn
