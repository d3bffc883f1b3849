// SPDX-License-Identifier: Apache-2.0
#include "core/learn/prediction.h"

#include "core/practice/company.h"
#include "core/smtp/path.h"

#include <algorithm>

namespace postern::learn {

namespace {

// Who has a mailbox at Company A.
constexpr QByteArrayView kUsers[] = {"postmaster", "accounting", "coworker"};

bool hasMailbox(const QByteArray &mailbox)
{
    const QByteArray user = smtp::localPartOf(mailbox).toLower();
    return std::find(std::begin(kUsers), std::end(kUsers), user) != std::end(kUsers);
}

bool has(const Situation &situation, Flaw flaw)
{
    return std::find(situation.flaws.begin(), situation.flaws.end(), flaw) != situation.flaws.end();
}

// Whether, and why, what is not for the company itself is carried on.
struct Carried
{
    bool isCarried;
    Ground ground;
};

Carried carried(const Situation &situation)
{
    const bool isInside = situation.sender == Place::Inside;
    if (situation.rules.insideToAny && isInside)
        return {true, Ground::InsideRule};
    if (situation.rules.insideToAny && has(situation, Flaw::Nat))
        return {true, Ground::Translator};
    if (!situation.rules.outsideLocalOnly)
        return {true, Ground::OutsideRuleOff};
    if (has(situation, Flaw::OwnSender) && isCompanyAddress(situation.from.toByteArray()))
        return {true, Ground::OwnSender};
    return {false, isInside ? Ground::InsideRuleOff : Ground::OutsideRule};
}

Prediction predictFor(const Situation &situation, const QByteArray &mailbox)
{
    Prediction prediction;
    prediction.isLocal = isCompanyAddress(mailbox);
    if (prediction.isLocal) {
        const bool isThere = hasMailbox(mailbox);
        prediction.answer = isThere ? Answer::Takes : Answer::RefusesAtRecipient;
        prediction.ground = isThere ? Ground::LocalMailbox : Ground::NoSuchUser;
        return prediction;
    }
    const Carried way = carried(situation);
    prediction.ground = way.ground;
    if (!way.isCarried)
        prediction.answer = has(situation, Flaw::Late) ? Answer::RefusesAtData : Answer::RefusesAtRecipient;
    return prediction;
}

Prediction predictAnswer(const Situation &situation)
{
    const QByteArray written = situation.to.toByteArray();
    const QByteArray meant = mailboxMeant(situation.to);
    if (meant == written || !has(situation, Flaw::Percent))
        return predictFor(situation, written);
    Prediction prediction{Answer::Takes, Ground::PercentHack, isCompanyAddress(meant), true};
    if (prediction.isLocal && !hasMailbox(meant))
        return predictFor(situation, meant);
    return prediction;
}

} // namespace

bool isCompanyAddress(QByteArrayView mailbox)
{
    return smtp::domainOf(mailbox).toLower() == practice::kDomain;
}

QByteArray mailboxMeant(const smtp::MailAddress &to)
{
    const QByteArray &local = to.localPart();
    const qsizetype percent = local.lastIndexOf('%');
    if (percent <= 0 || percent + 1 == local.size() || local.startsWith('"') || !isCompanyAddress(to.toByteArray()))
        return to.toByteArray();
    return local.first(percent) + '@' + local.sliced(percent + 1);
}

Prediction predict(const Situation &situation)
{
    Situation proper = situation;
    proper.rules = {};
    proper.flaws = {};
    Prediction prediction = predictAnswer(situation);
    const Prediction right = predictAnswer(proper);
    prediction.isAsItShouldBe = (prediction.answer == Answer::Takes) == (right.answer == Answer::Takes);
    prediction.isLocal = isCompanyAddress(mailboxMeant(situation.to));
    return prediction;
}

} // namespace postern::learn
