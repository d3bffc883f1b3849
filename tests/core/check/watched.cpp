// SPDX-License-Identifier: Apache-2.0
#include "watched.h"

#include "core/check/recordfile.h"

#include <QSignalSpy>

#include <map>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

constexpr int kPatience = 60000;

std::map<std::size_t, std::size_t> entriesOf(const verdict::Evidence &evidence)
{
    std::map<std::size_t, std::size_t> entries;
    for (std::size_t e = 0; e < evidence.endpoints.size(); ++e) {
        for (const smtp::ConnectionLog &log : evidence.endpoints[e].connections)
            entries[e] += log.transcript.size();
        const auto &login = evidence.endpoints[e].login;
        entries[e] += login && login->connection ? login->connection->transcript.size() : 0;
    }
    return entries;
}

bool areSame(const verdict::EndpointVerdict &one, const verdict::EndpointVerdict &other)
{
    return one.state == other.state && one.proof == other.proof && one.reasons == other.reasons
        && one.doors == other.doors && one.doubtful == other.doubtful && one.undecided == other.undecided
        && one.isSuperseded == other.isSuperseded;
}

} // namespace

Watched watch(const Order &order, const Meanwhile &meanwhile)
{
    Watched watched;
    Check check(order);
    QSignalSpy finished(&check, &Check::finished);
    QObject::connect(&check, &Check::happened, &check, [&](const Event &event) {
        watched.events.push_back(event);
        if (meanwhile)
            meanwhile(check, event);
    });
    check.start();
    if (finished.isEmpty() && !finished.wait(kPatience))
        qWarning("the check never finished");
    watched.record = check.record();
    watched.timesFinished = static_cast<int>(finished.size());
    return watched;
}

Order orderFor(const QString &target)
{
    Order order(*Target::parse(target));
    order.permission = Permission::NotNeeded;
    return order;
}

Order strangersOrderFor(const QString &target)
{
    Order order = orderFor(target);
    order.claim = verdict::Claim::Outside;
    order.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    order.sender = *smtp::MailAddress::parse(u"stranger@badplace.example");
    order.recipient = *smtp::MailAddress::parse(u"johndoe@outside.example");
    order.secondRecipient = *smtp::MailAddress::parse(u"customer@partner.example");
    order.patience = std::chrono::seconds(5);
    return order;
}

verdict::Verdict judged(const Record &record)
{
    return verdict::judge(record.evidence, verdict::RuleBook::builtIn());
}

QStringList reasonsOf(const std::vector<verdict::Because> &reasons)
{
    QStringList words;
    for (const verdict::Because &one : reasons)
        words += verdict::toString(one.reason);
    return words;
}

QString quarrelBetween(const Watched &watched)
{
    const auto &endpoints = watched.record.evidence.endpoints;
    if (watched.timesFinished != 1 || watched.count<CheckFinished>() != 1)
        return u"finished %1 times"_s.arg(watched.timesFinished);
    if (!std::holds_alternative<CheckFinished>(watched.events.back()))
        return u"something happened after the end"_s;
    const std::size_t ends = watched.count<EndpointFinished>() - watched.count<AskingAgain>();
    for (const std::size_t count : {watched.count<EndpointFound>(), watched.count<EndpointStarted>(), ends}) {
        if (count != endpoints.size())
            return u"%1 endpoints in the events, %2 in the record"_s.arg(count).arg(endpoints.size());
    }
    std::map<std::size_t, std::size_t> lines;
    std::map<std::size_t, std::vector<probe::Envelope>> announced;
    for (const Event &event : watched.events) {
        if (const auto *line = std::get_if<LineLogged>(&event))
            ++lines[line->endpoint];
        if (const auto *planned = std::get_if<ProbesPlanned>(&event)) {
            for (const probe::Envelope &one : planned->added)
                announced[planned->endpoint].push_back(one);
            if (announced[planned->endpoint].size() != planned->total)
                return u"endpoint %1: %2 planned, but not named"_s.arg(planned->endpoint).arg(planned->total);
        }
        if (const auto *found = std::get_if<EndpointFound>(&event);
            found && !(endpoints[found->endpoint].endpoint == found->what))
            return u"endpoint %1 is another one"_s.arg(found->endpoint);
        const auto *answer = std::get_if<ProbeAnswered>(&event);
        if (answer
            && (answer->endpoint >= endpoints.size()
                || answer->envelope >= endpoints[answer->endpoint].envelopes.size()))
            return u"an answer to an envelope that there is not"_s;
    }
    const auto entries = entriesOf(watched.record.evidence);
    for (std::size_t e = 0; e < endpoints.size(); ++e) {
        if (announced[e] != endpoints[e].envelopes)
            return u"endpoint %1: other envelopes were announced than are in the record"_s.arg(e);
        const std::size_t kept = entries.contains(e) ? entries.at(e) : 0;
        if (lines[e] != kept)
            return u"endpoint %1: %2 lines in the events, %3 in the record"_s.arg(e).arg(lines[e]).arg(kept);
    }
    return {};
}

QString lostInWriting(const Record &record)
{
    const auto read = readRecord(recordText(record));
    if (!read)
        return u"not readable at "_s + read.error().where;
    if (!(*read == record))
        return u"not the same record"_s;
    const verdict::Verdict before = judged(record);
    const verdict::Verdict after = judged(*read);
    if (before.state != after.state || before.proof != after.proof || before.reasons != after.reasons
        || before.deciding != after.deciding || before.endpoints.size() != after.endpoints.size())
        return u"not the same verdict"_s;
    for (std::size_t e = 0; e < before.endpoints.size(); ++e) {
        if (!areSame(before.endpoints[e], after.endpoints[e]))
            return u"not the same verdict on endpoint %1"_s.arg(e);
    }
    return {};
}

} // namespace postern::check
