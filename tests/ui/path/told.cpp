// SPDX-License-Identifier: Apache-2.0
#include "told.h"

#include "ui/path/journeyteller.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postern::test {

namespace {

// A server that knows its own users.
std::vector<Asked> with(const Asked &plain)
{
    return {plain, {"C1", "250 2.1.5 Ok"}, {"C2", "550 5.1.1 No such user"}};
}

} // namespace

std::vector<ui::Journey> told(const verdict::EndpointEvidence &evidence, verdict::Claim claim)
{
    verdict::Setting setting;
    setting.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    setting.claim = claim;
    setting.recipient = *smtp::MailAddress::parse(u"to@outside.example");
    check::Record record;
    record.target = u"companya.com"_s;
    record.evidence.setting = setting;
    record.evidence.endpoints = {evidence};
    return ui::journeysOf(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()));
}

std::vector<ui::Journey> told(const std::vector<Asked> &asked, const Server &server, verdict::Claim claim)
{
    return told(evidenceOf(asked, server), claim);
}

ui::Journey heldJourney()
{
    return told(with({"R1", "554 5.7.1 <to@outside.example>: Relay access denied"})).front();
}

ui::Journey throughJourney()
{
    return told(with({"R1", "250 2.1.5 Ok"})).front();
}

ui::Journey asksJourney()
{
    return told(with({"R1", "250 2.1.5 Ok", "354 End data with <CR><LF>.<CR><LF>"})).front();
}

ui::Journey lateJourney()
{
    return told(with({"R1", "250 2.1.5 Ok", "554 5.7.1 Relay access denied"})).front();
}

ui::Journey homeJourney()
{
    return told(with({"R1", "554 5.7.1 Relay access denied"}))[1];
}

ui::Journey lostJourney()
{
    Server server;
    server.ending = smtp::Ending::TimedOut;
    return told(with({"R1", ""}), server).front();
}

ui::Journey deliveredJourney()
{
    return ui::delivered(asksJourney(), {u"Delivered: the proof"_s, u"250 2.0.0"_s, u"Ok: queued as 4F1C2"_s},
                         u"Received: from stranger.example"_s, u"  by mail.companya.com"_s, 4s);
}

} // namespace postern::test
