// SPDX-License-Identifier: Apache-2.0
// What was not covered, how it was tested, with what, and the whole conversation.
#include "core/explain/reportparts.h"

#include "core/explain/inshort.h"
#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

class Method
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Method)

public:
    explicit Method(const ReportSource &source)
        : m_source(source)
    {
    }

    // What a form needs that is not known: the placeholders of resources/probes/catalogue.toml, or a capability.
    static QString wantedInWords(const QString &missing)
    {
        static const std::map<QString, const char *> words{
            {u"ext-ip"_s, QT_TR_NOOP("an address of the recipient's exchanger")},
            {u"ext-u"_s, QT_TR_NOOP("a recipient's domain with letters beyond ASCII")},
            {u"ext3"_s, QT_TR_NOOP("a second outside recipient")},
            {u"host"_s, QT_TR_NOOP("the server's name")},
            {u"ip"_s, QT_TR_NOOP("an IPv4 address of the server")},
            {u"ip-number"_s, QT_TR_NOOP("an IPv4 address of the server")},
            {u"loc"_s, QT_TR_NOOP("the domain that it takes mail for")},
            {u"loc-alike"_s, QT_TR_NOOP("a letter of its domain that has a twin in another script")},
            {u"user"_s, QT_TR_NOOP("a mailbox that exists there")},
            {u"v6"_s, QT_TR_NOOP("an IPv6 address of the server")},
        };
        const auto found = words.find(missing);
        return found == words.end() ? harmless(missing) : tr(found->second);
    }

    QStringList gapTexts() const
    {
        QStringList gaps = m_source.told.notCovered;
        if (m_source.record.wasCancelled)
            gaps.prepend(tr("everything that was still to be asked when the check was stopped"));
        for (const verdict::EndpointEvidence &evidence : m_source.record.evidence.endpoints) {
            QStringList left;
            for (const verdict::LeftOut &one : evidence.leftOut)
                left += tr("%1 (for want of %2)").arg(harmless(one.probe), wantedInWords(one.missing));
            if (!left.isEmpty())
                gaps += tr("%1: left out: %2").arg(evidence.endpoint.toString(), enumerated(left));
        }
        return gaps;
    }

    Blocks gaps() const
    {
        const QStringList gaps = gapTexts();
        return {gaps.isEmpty() ? say(tr("Nothing that was found was left out. What a check can never cover stands "
                                        "below, under limits."))
                               : items(gaps)};
    }

    Blocks method() const
    {
        Blocks blocks;
        blocks.push_back(
            say(tr("Every endpoint was spoken to in SMTP (RFC 5321), and was offered envelopes, each a sender "
                   "and a recipient, in the forms that have opened relays. Beside them it was asked for its "
                   "own mailboxes, which it has to take, and for names that cannot exist, which it should "
                   "not.")));
        blocks.push_back(say(howFar()));
        blocks.push_back(
            say(tr("Reasons decide, not codes: a refusal that is not about relaying shows nothing about it, "
                   "and an acceptance counts only where no innocent reading is left. The verdict is the worst "
                   "of the endpoints. It is worked out from the record alone, so that anybody who has the file "
                   "can have it judged again:")));
        blocks.push_back({CommandBlock{u"sha256sum FILE.postern\npostern judge FILE.postern"_s, {}}});
        blocks.push_back({Heading{tr("Limits"), u"limits"_s}});
        blocks.push_back(items({
            tr("The answers are those of one time and one place. A server, or the network before it, can be changed a "
               "minute later; test again after every change."),
            tr("Only forms that were asked are covered. A server may know a form that nobody else knows."),
            tr("Only a message that arrives proves that mail is carried on. A server can discard or bounce what it "
               "took."),
            tr("Spam can leave a closed relay: by a stolen password, an infected machine inside, or a web form. None "
               "of "
               "that is seen here."),
        }));
        return blocks;
    }

    QString howFar() const
    {
        switch (m_source.setting().depth) {
        case verdict::Depth::Recipient:
            return tr("No endpoint was asked for more than the recipient, and no message was sent.");
        case verdict::Depth::Data:
            break;
        case verdict::Depth::Deliver:
            return tr(
                "For each form that was taken one message was sent, on the tester's word and to a mailbox of the "
                "tester's own. It says what it is and who made it, and bears a random token; what comes out at the "
                "far end with that token is the proof.");
        }
        return tr("Where an outside recipient was taken, the message was asked for as well (DATA), and the connection "
                  "given up before one was sent: without the final dot there is no message (RFC 5321, 4.1.1.4).");
    }

    Blocks setting() const
    {
        const check::Record &record = m_source.record;
        Facts facts;
        add(facts, tr("Target"), harmless(record.target));
        facts.facts.push_back(fact(tr("Begun"), dateAndTime(record.startedAt, m_source.details.zone)));
        add(facts, tr("From"), preciseTime(record.startedAt));
        add(facts, tr("Until"), preciseTime(record.finishedAt));
        facts.facts.push_back(fact(tr("Permission"), permissionInWords(record.permission)));
        facts.facts.push_back(fact(tr("How far"), depthInWords(m_source.setting().depth)));
        addAddresses(facts);
        facts.facts.push_back(fact(tr("Vantage"), claimInWords(m_source.setting().claim)));
        if (!record.source.isNull())
            add(facts, tr("Connected from"), record.source.toString());
        add(facts, tr("Own networks"), harmless(enumerated(m_source.setting().ownNetworks)));
        if (record.wasCancelled)
            facts.facts.push_back(fact(tr("Ended"), tr("the check was stopped before it was done")));
        add(facts, tr("Checked by"), harmless(record.program));
        add(facts, tr("Report by"), m_source.details.program);
        if (!m_source.details.recordHash.isEmpty())
            add(facts, tr("Record, SHA-256"), m_source.details.recordHash);
        return {{std::move(facts)}};
    }

    Blocks transcript() const
    {
        Blocks blocks;
        for (std::size_t e = 0; e < m_source.record.evidence.endpoints.size(); ++e) {
            const verdict::EndpointEvidence &evidence = m_source.evidence(e);
            for (std::size_t c = 0; c < evidence.connections.size(); ++c)
                blocks.push_back(connection(evidence.connections[c], m_source.lines.connection(e, c),
                                            tr("Connection %1 of %2").arg(c + 1).arg(evidence.connections.size())));
            if (evidence.login && evidence.login->connection)
                blocks.push_back(connection(*evidence.login->connection, m_source.lines.loginLines(e),
                                            tr("Login of its own people")));
        }
        const Blocks arrivals = arrivalBlocks(m_source);
        blocks.insert(blocks.end(), arrivals.begin(), arrivals.end());
        if (!blocks.empty())
            blocks.insert(blocks.begin(),
                          say(tr("Every line, as it was on the wire. Control characters are written as \\n or "
                                 "\\x1B, passwords as •••. The numbers are those that this report names.")));
        return blocks;
    }

private:
    static void add(Facts &facts, const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            facts.facts.push_back(wireFact(name, value));
    }

    static void addMailbox(Facts &facts, const QString &name, const std::optional<smtp::MailAddress> &address,
                           const QString &remark = {})
    {
        if (!address)
            return;
        Spans spans{mono(smtp::escaped(address->toByteArray()))};
        if (!remark.isEmpty())
            spans.push_back(muted(u' ' + remark));
        facts.facts.push_back({name, {spans}});
    }

    void addAddresses(Facts &facts) const
    {
        const verdict::Setting &setting = m_source.setting();
        if (setting.hostedDomain) {
            Spans spans{mono(setting.hostedDomain->toString())};
            if (setting.hostedDomainIsGuess)
                spans.push_back(muted(u' ' + tr("(read off the target's name)")));
            facts.facts.push_back({tr("Hosted domain"), {spans}});
        }
        addMailbox(facts, tr("A mailbox there"), setting.localUser);
        addMailbox(facts, tr("Outside sender"), setting.sender);
        addMailbox(facts, tr("Outside recipient"), setting.recipient,
                   setting.recipientIsStandIn ? tr("(a reserved address, for want of a mailbox of the tester's own)")
                                              : QString());
        addMailbox(facts, tr("At another domain"), setting.secondRecipient);
        add(facts, tr("Our name in EHLO"), smtp::escaped(setting.hello));
        for (const verdict::EndpointEvidence &one : m_source.record.evidence.endpoints) {
            if (one.login)
                facts.facts.push_back({tr("Own people's envelope"),
                                       {{muted(tr("From ")), mono(smtp::escaped(one.login->sender.bytes()))},
                                        {muted(tr("To ")), mono(smtp::escaped(one.login->recipient.bytes()))}}});
        }
    }

    static QString claimInWords(verdict::Claim claim)
    {
        switch (claim) {
        case verdict::Claim::Inside:
            return tr("the tester said: inside the server's network");
        case verdict::Claim::Outside:
            return tr("the tester said: outside the server's network");
        case verdict::Claim::Auto:
            break;
        }
        return tr("worked out from addresses and answers");
    }

    static Block connection(const smtp::ConnectionLog &log, const std::vector<ReportLine> &lines, const QString &name)
    {
        QStringList title{name};
        if (const QString begun = preciseTime(log.startedAt); !begun.isEmpty())
            title += begun;
        if (!log.ourAddress.isNull())
            title += tr("from %1").arg(log.ourAddress.toString());
        title += inShort(log.ending);
        if (!log.detail.isEmpty())
            title += harmless(log.detail);
        return {LinesBlock{enumerated(title), log.endpoint.toString(), lines}};
    }

    const ReportSource &m_source;
};

} // namespace

Blocks gapBlocks(const ReportSource &source)
{
    return Method(source).gaps();
}

QStringList gapsOf(const ReportSource &source)
{
    return Method(source).gapTexts();
}

Blocks methodBlocks(const ReportSource &source)
{
    return Method(source).method();
}

Blocks settingBlocks(const ReportSource &source)
{
    return Method(source).setting();
}

Blocks transcriptBlocks(const ReportSource &source)
{
    return Method(source).transcript();
}

} // namespace postern::explain
