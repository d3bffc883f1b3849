// SPDX-License-Identifier: Apache-2.0
// The cover and the first section: what a report says to whoever decides, and is no mail administrator.
#include "core/explain/reportparts.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using verdict::State;

class Covers
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Covers)

public:
    explicit Covers(const ReportSource &source)
        : m_source(source)
        , m_target(harmless(source.record.target))
    {
    }

    Cover cover() const
    {
        const Explanation &told = m_source.told;
        Cover cover;
        cover.kind = tr("Open relay check");
        cover.target = m_target;
        cover.date = dateAndTime(m_source.record.startedAt, m_source.details.zone);
        cover.organisation = harmless(m_source.details.organisation);
        cover.tester = harmless(m_source.details.tester);
        cover.state = m_source.verdict.state;
        cover.tone = told.tone;
        cover.word = told.word;
        cover.sentence = told.sentence;
        cover.surenessHead = tr("How sure?");
        cover.sureness = told.sureness;
        cover.proven = told.proven;
        cover.path = path();
        cover.summaryHead = tr("The short of it");
        cover.summary = {Block{Paragraph{shortOfIt(), false}}};
        cover.facts = facts();
        return cover;
    }

    // In words that need no knowledge of mail servers.
    QString meaning() const
    {
        switch (m_source.verdict.state) {
        case State::Open:
            return tr("The server takes mail from strangers and carries it to strangers. Spammers look for such "
                      "servers "
                      "and use them; the recipients' servers then see %1 as the source of the spam and stop taking its "
                      "mail.")
                .arg(m_target);
        case State::PartlyOpen:
            return tr("Asked plainly, the server refuses to carry strangers' mail to strangers. Asked in another way, "
                      "it "
                      "takes it. Spammers try these ways by program, so that a side door is a door: %1 can be used, "
                      "and "
                      "blamed, like an open relay.")
                .arg(m_target);
        case State::Unproven:
            return tr(
                "The server took an envelope that it should refuse, but it may have had an innocent reason. "
                "Whether it would carry the mail on, this check cannot tell; what would decide it is said below.");
        case State::Trusted:
            return tr(
                "The server carries mail for those who stand in its own network, as it should, and this check was "
                "made from there. What it does for strangers can only be seen from outside.");
        case State::Closed:
            return tr("The server takes mail for its own mailboxes, and refuses to carry strangers' mail to strangers. "
                      "That is how it should be. Nothing has to be changed.");
        case State::Inconclusive:
            return tr(
                "The server refused this check for a reason of its own, so that nothing is known about strangers' "
                "mail: neither that it is safe, nor that it is not.");
        case State::NoService:
            break;
        }
        return tr("No mail server answered, so that there was nothing to test. This says nothing about a server that "
                  "was out of reach.");
    }

    Blocks summary() const
    {
        Blocks blocks{Block{Paragraph{{plain(meaning())}, true}}};
        if (!m_source.told.why.isEmpty()) {
            blocks.push_back({Heading{tr("Why"), u"why"_s}});
            blocks.push_back(items(m_source.told.why));
        }
        blocks.push_back({Heading{tr("How sure?"), u"sure"_s}});
        blocks.push_back(say(m_source.told.sureness));
        blocks.push_back(openRelay());
        return blocks;
    }

private:
    std::size_t endpointsLike(Tone tone) const
    {
        const auto &all = m_source.told.endpoints;
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [tone](const ShownEndpoint &one) { return one.tone == tone; }));
    }

    static QString everyEndpoint(std::size_t count)
    {
        return count == 2 ? tr("Both endpoints do this.") : tr("All %1 endpoints do this.").arg(count);
    }

    QString endpointCounts() const
    {
        const std::size_t all = m_source.told.endpoints.size();
        const std::size_t bad = endpointsLike(Tone::Danger);
        const std::size_t good = endpointsLike(Tone::Safe);
        if (all < 2)
            return {};
        if (bad == all)
            return everyEndpoint(all);
        if (bad > 0) {
            if (good == 0)
                return bad == 1 ? tr("One of the %1 endpoints does this.").arg(all)
                                : tr("%1 of the %2 endpoints do this.").arg(bad).arg(all);
            const QString some = bad == 1 ? tr("One of the %1 endpoints does this").arg(all)
                                          : tr("%1 of the %2 endpoints do this").arg(bad).arg(all);
            return good == 1 ? tr("%1; one refuses as it should.").arg(some)
                             : tr("%1; %2 refuse as they should.").arg(some).arg(good);
        }
        if (m_source.verdict.state != State::Closed)
            return {};
        return good == all
            ? everyEndpoint(all)
            : tr("%1 of the %2 endpoints do this; the others gave no answer about it.").arg(good).arg(all);
    }

    Spans shortOfIt() const
    {
        QString text = meaning();
        if (const QString counts = endpointCounts(); !counts.isEmpty())
            text = followed(text, counts);
        Spans spans{plain(text + u' ')};
        const bool isClosing = m_source.told.tone == Tone::Danger;
        spans.push_back(leading(isClosing ? tr("How to close it") : tr("What to do next"), u"close"_s));
        return spans;
    }

    // The door that a message came out of; else the one that is open, else whatever decided.
    std::optional<LineLink> shownEnvelope() const
    {
        const auto &doors = m_source.told.doors;
        const auto isDelivered = [this](const ShownDoor &one) {
            return fateOf(one.link) == verdict::Fate::Kind::Delivered;
        };
        if (const auto door = std::find_if(doors.begin(), doors.end(), isDelivered); door != doors.end())
            return door->link;
        const auto isHere = [this](const ShownDoor &one) { return one.link.endpoint == m_source.verdict.deciding; };
        if (const auto door = std::find_if(doors.begin(), doors.end(), isHere); door != doors.end())
            return door->link;
        if (!m_source.told.deciding.empty())
            return m_source.told.deciding.front().link;
        return std::nullopt;
    }

    std::optional<PathBlock> path() const
    {
        if (m_source.record.evidence.endpoints.empty())
            return std::nullopt;
        PathBlock block;
        block.endpoint = m_source.verdict.deciding.value_or(0);
        const QString relay = m_source.evidence(block.endpoint).endpoint.toString();
        const auto link = shownEnvelope();
        if (!link) {
            block.caption = tr("No envelope came to an answer at %1.").arg(relay);
            block.alt =
                tr("The way from the sender through the relay %1 to the recipient. %2").arg(relay, block.caption);
            return block;
        }
        block.endpoint = link->endpoint;
        block.envelope = link->envelope;
        const probe::Envelope &envelope = m_source.evidence(link->endpoint).envelopes[link->envelope];
        const ShownAnswer answer = answerAt(*link);
        block.caption = caption(*link, answer);
        block.alt =
            tr("The way from the sender through the relay %1 to the recipient. On the envelope stands: from %2, to "
               "%3. The relay answered “%4”. %5")
                .arg(m_source.evidence(link->endpoint).endpoint.toString(), smtp::escaped(envelope.mailFrom.bytes()),
                     smtp::escaped(envelope.rcptTo().bytes()), answer.reply, block.caption);
        return block;
    }

    // Of the message that went with this envelope, if any did.
    std::optional<verdict::Fate::Kind> fateOf(const LineLink &link) const
    {
        const auto &delivery = m_source.record.evidence.delivery;
        for (std::size_t i = 0; delivery && i < delivery->sent.size() && i < m_source.verdict.fates.size(); ++i) {
            if (delivery->sent[i].endpoint == link.endpoint && delivery->sent[i].envelope == link.envelope)
                return m_source.verdict.fates[i].kind;
        }
        return std::nullopt;
    }

    ShownAnswer answerAt(const LineLink &link) const
    {
        return answerOf(m_source.evidence(link.endpoint), m_source.verdict.endpoints[link.endpoint], m_source.setting(),
                        link.envelope);
    }

    QString caption(const LineLink &link, const ShownAnswer &answer) const
    {
        const bool isTaken = m_source.verdict.endpoints[link.endpoint].outcomes[link.envelope].isTaken();
        const bool isForm = familyOf(m_source.evidence(link.endpoint).envelopes[link.envelope]).has_value();
        if (!isForm)
            return isTaken ? tr("An envelope for a mailbox of the server's own was taken.")
                           : tr("An envelope for a mailbox of the server's own was refused.");
        if (isTaken && fateOf(link) == verdict::Fate::Kind::Delivered)
            return tr("A stranger's envelope for an outside mailbox was let through, and its message came out there.");
        if (isTaken && answer.tone == Tone::Danger && fateOf(link))
            return tr("A stranger's envelope for an outside mailbox was let through, and a message was sent after it.");
        if (isTaken && answer.tone == Tone::Danger)
            return tr(
                "A stranger's envelope for an outside mailbox was let through. Dashed: where it would have gone; no "
                "message was sent.");
        if (isTaken)
            return tr(
                "The envelope for an outside mailbox was taken, but that does not show yet what strangers may do.");
        if (answer.tone == Tone::Safe)
            return tr("A stranger's envelope for an outside mailbox was held at the gate.");
        return tr("The envelope for an outside mailbox was refused, but not for being a stranger's.");
    }

    Facts facts() const
    {
        const check::Record &record = m_source.record;
        Facts facts;
        facts.facts.push_back(fact(tr("Tested"),
                                   tr("%1: %2, %3")
                                       .arg(m_target, endpointsInWords(m_source.verdict.endpoints.size()),
                                            questionsInWords(askedQuestions(m_source.verdict)))));
        QStringList by{harmless(m_source.details.tester), harmless(m_source.details.organisation)};
        by.removeAll(QString());
        if (!by.isEmpty())
            facts.facts.push_back(fact(tr("By"), enumerated(by)));
        if (const QString from = vantage(); !from.isEmpty())
            facts.facts.push_back(fact(tr("From"), from));
        facts.facts.push_back(fact(tr("Permission"), permissionInWords(record.permission)));
        facts.facts.push_back(fact(tr("How far"), depthInWords(m_source.setting().depth)));
        const QStringList gaps = gapsOf(m_source);
        Spans missing{plain(gaps.isEmpty() ? tr("nothing that was found was left out") : gaps.front())};
        if (gaps.size() > 1)
            missing.push_back(leading(tr(" and %1 more").arg(gaps.size() - 1), u"gaps"_s));
        facts.facts.push_back({tr("Not covered"), {missing}});
        if (!m_source.details.recordHash.isEmpty())
            facts.facts.push_back(wireFact(tr("Record"), u"SHA-256 "_s + m_source.details.recordHash));
        return facts;
    }

    QString vantage() const
    {
        if (!m_source.verdict.deciding)
            return {};
        const verdict::Vantage &vantage = m_source.verdict.endpoints[*m_source.verdict.deciding].vantage;
        const QString domain = m_source.setting().hostedDomain ? m_source.setting().hostedDomain->toString() : m_target;
        const QString place =
            vantage.isInside ? tr("inside the network of %1").arg(domain) : tr("outside the network of %1").arg(domain);
        return vantage.ours.isNull() ? place : enumerated({vantage.ours.toString(), place});
    }

    static Block openRelay()
    {
        Box box{tr("What is an open relay?"), {}, Box::Ground::Accent, Tone::Neutral};
        box.blocks.push_back(say(tr(
            "A mail server passes messages from one side to the next. A closed relay does that for its own people, and "
            "takes in from outside only what is for its own mailboxes. An open relay does it for anybody: a stranger "
            "can write to a stranger through it. It was usual when the Internet was small; today it is a mistake.")));
        box.blocks.push_back(
            say(tr("The recipient does not see who really sent the message. The recipient's server sees who handed it "
                   "over, and that is the abused server. What this costs its owner:")));
        box.blocks.push_back(items(
            {tr("Mail stops arriving: providers and block lists take the owner for the spammer, and the owner's own "
                "mail is blocked or comes back. Some lists take up every open relay that they find."),
             tr("Trust: being abused looks like having been broken into, to customers as well."),
             tr("Money: mailings earn less, and customers stay away from a company that was attacked.")}));
        return {box};
    }

public:
    static QString permissionInWords(check::Permission permission)
    {
        switch (permission) {
        case check::Permission::NotNeeded:
            return tr("not needed: the server is on the tester's own machine");
        case check::Permission::Option:
            return tr("“I may test this server”: the tester's word, given with the command");
        case check::Permission::Asked:
            return tr("“I may test this server”: the tester's word, when asked before the check");
        case check::Permission::Unknown:
            break;
        }
        return tr("not known: these lines were recorded by another program");
    }

    static QString depthInWords(verdict::Depth depth)
    {
        if (depth == verdict::Depth::Recipient)
            return tr("up to the recipient (RCPT TO); no message was sent");
        if (depth == verdict::Depth::Deliver)
            return tr(
                "up to delivery: one labelled message for each form that was taken, to a mailbox of the tester's");
        return tr("up to the question for the message (DATA); no message was sent");
    }

private:
    const ReportSource &m_source;
    QString m_target;
};

} // namespace

Cover coverOf(const ReportSource &source)
{
    return Covers(source).cover();
}

Blocks summaryBlocks(const ReportSource &source)
{
    return Covers(source).summary();
}

QString permissionInWords(check::Permission permission)
{
    return Covers::permissionInWords(permission);
}

QString depthInWords(verdict::Depth depth)
{
    return Covers::depthInWords(depth);
}

} // namespace postern::explain
