// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/staging.h"

#include "core/learn/arrived.h"
#include "core/learn/cast.h"
#include "core/learn/prediction.h"
#include "core/smtp/path.h"
#include "core/verdict/rulebook.h"
#include "ui/path/journeyteller.h"
#include "ui/path/pathpanel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using learn::Ground;
using learn::Place;
using learn::Rest;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::Staging)

public:
    // On the way to the gate.
    static QString approach(JourneyStep::Kind kind, const Journey &journey)
    {
        switch (kind) {
        case JourneyStep::Kind::Approach:
            return tr("%1 connects to Company A's server.").arg(journey.sender.name);
        case JourneyStep::Kind::Greeting:
            return tr("The server greets. The gate is shut, as it always is at first.");
        case JourneyStep::Kind::Hello:
            return tr("The caller says a name, and waits at the gate.");
        case JourneyStep::Kind::Mail:
            return tr("The envelope says whom it is from: %1.").arg(journey.from);
        case JourneyStep::Kind::Recipient:
            return tr("And whom it is for: %1.").arg(journey.to);
        case JourneyStep::Kind::Asks:
            return tr("The server asks for the message itself.");
        default:
            return {};
        }
    }

    // At the gate: what decides, and so what happens.
    static QString decision(Ground ground)
    {
        switch (ground) {
        case Ground::LocalMailbox:
            return tr("A mailbox of Company A's own: the gate opens for everybody.");
        case Ground::NoSuchUser:
            return tr("Company A has no such mailbox: the gate stays shut.");
        case Ground::PercentHack:
            return tr("The server turns the percent sign into an @ and lets the envelope through.");
        case Ground::InsideRule:
            return tr("It comes from inside, and may go to any mailbox: the gate opens.");
        case Ground::Translator:
            return tr("To the server everybody looks like one from inside: the gate opens for a stranger.");
        case Ground::OutsideRuleOff:
            return tr("Nobody asks whose mailbox it is: the gate opens for a stranger.");
        case Ground::OwnSender:
            return tr("The sender claims to be Company A, and is believed: the gate opens for a stranger.");
        case Ground::InsideRuleOff:
            return tr("The first rule is off: the gate stays shut, even for Company A's own people.");
        case Ground::OutsideRule:
            return tr("A stranger, and a mailbox that is not Company A's: the gate stays shut.");
        }
        return {};
    }

    static QString arrival(const learn::Situation &situation)
    {
        const QString mailbox = learn::mailboxInSentence(situation);
        return learn::isForCompanyA(situation) ? tr("It lies in %1.").arg(mailbox)
                                               : tr("Company A's server hands it over. It lies in %1.").arg(mailbox);
    }
};

void tell(Journey &journey, const learn::Situation &situation)
{
    const Ground ground = learn::predict(situation).ground;
    for (JourneyStep &one : journey.steps) {
        using Kind = JourneyStep::Kind;
        if (one.kind == Kind::Delivered)
            one.sentence = Words::arrival(situation);
        else if (one.kind == Kind::Held || one.kind == Kind::Passed)
            one.sentence = Words::decision(ground);
        else if (one.kind == Kind::HeldLate)
            one.sentence = Words::tr("Only now, when the message is about to come, the server says no.");
        else if (const QString told = Words::approach(one.kind, journey); !told.isEmpty())
            one.sentence = told;
    }
}

Glyph glyphOf(Place place)
{
    return place == Place::Inside ? Glyph::Desktop : Glyph::Laptop;
}

void dress(Journey &journey, const learn::Situation &situation)
{
    const bool isInside = situation.sender == Place::Inside;
    journey.sender.role = words::sender();
    journey.sender.name = learn::senderName(situation);
    journey.sender.address = isInside ? Words::tr("inside") : Words::tr("outside");
    journey.sender.glyph = glyphOf(situation.sender);
    journey.relay = {words::relay(), Words::tr("Company A"), QLatin1StringView(practice::kRelayName), Glyph::Server};
    journey.recipient = {words::recipient(), learn::recipientName(situation),
                         QString::fromLatin1(smtp::domainOf(learn::mailboxMeant(situation.to))), Glyph::Mailbox};
    journey.wall = {isInside, learn::isForCompanyA(situation), words::companyZone(), Words::tr("Company A")};
    journey.from = QString::fromLatin1(situation.from.toByteArray());
    journey.to = QString::fromLatin1(situation.to.toByteArray());
    journey.isOutside = !learn::isForCompanyA(situation);
}

// Closed to strangers is as it should be; closed to its own people is not.
void markOwnPeopleShutOut(Journey &journey, const learn::Situation &situation)
{
    if (situation.sender != Place::Inside)
        return;
    journey.tone = explain::Tone::Caution;
    for (JourneyStep &one : journey.steps) {
        if (one.isDecision()) {
            one.tone = explain::Tone::Caution;
            one.tag->meaning = Words::tr("Shut to its own people");
        }
    }
}

// From inside to anywhere is what the relay is for: the arrival is no alarm.
bool isAlarm(const learn::Situation &situation)
{
    return situation.sender == Place::Outside && !learn::isForCompanyA(situation);
}

} // namespace

void stage(PathPanel &panel, const Journey &journey)
{
    panel.showJourneys({journey});
    panel.showProbe(journey.key.endpoint, journey.key.envelope); // also where nothing was asked
}

Journey journeyBefore(const learn::Situation &situation)
{
    Journey journey;
    dress(journey, situation);
    journey.notAsked = Words::tr("Everybody is in their place. Nothing was sent yet.");
    return journey;
}

Journey journeyOf(const learn::Performed &performed)
{
    const verdict::Verdict verdict = verdict::judge(performed.record.evidence, verdict::RuleBook::builtIn());
    std::vector<Journey> journeys = journeysOf(performed.record, verdict);
    Journey journey = journeys.empty() ? Journey() : std::move(journeys.front());
    dress(journey, performed.situation);
    if (performed.rest != Rest::CompanyMailbox && performed.rest != Rest::OutsideMailbox) {
        if (performed.rest == Rest::Refused)
            markOwnPeopleShutOut(journey, performed.situation);
        tell(journey, performed.situation);
        return journey;
    }
    const bool isSafe = !isAlarm(performed.situation);
    for (JourneyStep &one : journey.steps) {
        if (!one.isDecision() || !isSafe)
            continue;
        one.tone = explain::Tone::Safe; // what the teller calls "from inside, unproven" is certain here
        one.tag->meaning = Words::tr("Taken, as it should be");
    }
    const ReplyTag proof{Words::tr("Arrived"), {}, learn::mailboxName(performed.situation)};
    const auto at = journey.steps.empty() ? std::chrono::milliseconds(0) : journey.steps.back().at;
    journey =
        delivered(std::move(journey), proof, Words::tr("Received from"), learn::handedOverBy(performed.message), at);
    if (isSafe) {
        journey.steps.back().tone = explain::Tone::Safe;
        journey.tone = explain::Tone::Safe;
    }
    tell(journey, performed.situation);
    return journey;
}

} // namespace postern::ui
