// SPDX-License-Identifier: Apache-2.0
// What was seen beside the verdict: findings, software, certificates, the DNS, and how the server sees us.
#include "core/explain/reportparts.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

class Seen
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Seen)

public:
    explicit Seen(const ReportSource &source)
        : m_source(source)
    {
    }

    Blocks blocks()
    {
        addList(tr("Findings"), u"findings"_s, m_source.told.findings);
        addSoftware();
        addList(tr("The server's own people"), u"own-people"_s, m_source.told.ownPeople);
        addVantage();
        addCertificates();
        addExchangers();
        addReverse();
        addLists();
        return std::move(m_blocks);
    }

private:
    void addList(const QString &title, const QString &id, const QStringList &sentences)
    {
        if (sentences.isEmpty())
            return;
        m_blocks.push_back({Heading{title, id}});
        m_blocks.push_back(items(sentences));
    }

    void addSoftware()
    {
        QStringList sentences;
        for (const ShownSoftware &one : m_source.told.software)
            sentences += m_source.told.software.size() == 1 && m_source.told.endpoints.size() == 1
                ? one.sentence
                : labelled(enumerated(one.endpoints), one.sentence);
        addList(tr("The server's software"), u"software"_s, sentences);
    }

    static QString basisInWords(verdict::Vantage::Basis basis)
    {
        switch (basis) {
        case verdict::Vantage::Basis::Said:
            return tr("the tester said so");
        case verdict::Vantage::Basis::Loopback:
            return tr("the server is on this machine");
        case verdict::Vantage::Basis::SameNetwork:
            return tr("the server is in the same network");
        case verdict::Vantage::Basis::Hairpin:
            return tr("the server sees us under an address of our own network");
        case verdict::Vantage::Basis::PrivateNetwork:
            return tr("the server has an address of a private network");
        case verdict::Vantage::Basis::Public:
            break;
        }
        return tr("nothing speaks for inside");
    }

    void addVantage()
    {
        if (m_source.verdict.endpoints.empty())
            return;
        Table table;
        table.caption = tr("From where each endpoint was asked");
        table.columns = {{tr("Endpoint"), 30, false},
                         {tr("We come from"), 24, false},
                         {tr("It sees us as"), 22, false},
                         {tr("So we stand"), 24, false}};
        for (std::size_t e = 0; e < m_source.verdict.endpoints.size(); ++e) {
            const verdict::Vantage &vantage = m_source.verdict.endpoints[e].vantage;
            const QString ours = vantage.ours.isNull() ? QString() : vantage.ours.toString();
            Cell seen{{{vantage.seen ? mono(vantage.seen->toString()) : muted(tr("it does not say"))}}};
            if (vantage.isTranslated)
                seen.lines.push_back({muted(tr("behind a translator or proxy"))});
            table.rows.push_back({QString(),
                                  {Cell{{{mono(m_source.evidence(e).endpoint.toString())}}},
                                   Cell{{{ours.isEmpty() ? muted(tr("not known")) : mono(ours)}}}, seen,
                                   Cell{{{plain(vantage.isInside ? tr("inside") : tr("outside"))},
                                         {muted(basisInWords(vantage.basis))}}}}});
        }
        m_blocks.push_back({Heading{tr("How the server sees us"), u"vantage"_s}});
        m_blocks.push_back({std::move(table)});
    }

    // One certificate and one protocol may stand at several endpoints.
    void addCertificates()
    {
        std::vector<std::pair<smtp::TlsFacts, QStringList>> all;
        for (const verdict::EndpointEvidence &evidence : m_source.record.evidence.endpoints) {
            for (const smtp::ConnectionLog &log : evidence.connections)
                addCertificate(all, log);
            if (evidence.login && evidence.login->connection)
                addCertificate(all, *evidence.login->connection);
        }
        if (all.empty())
            return;
        m_blocks.push_back({Heading{tr("TLS and certificates"), u"certificates"_s}});
        for (const auto &[tls, endpoints] : all)
            m_blocks.push_back({certificate(tls, endpoints)});
    }

    static void addCertificate(std::vector<std::pair<smtp::TlsFacts, QStringList>> &all, const smtp::ConnectionLog &log)
    {
        if (!log.tls)
            return;
        const QString name = log.endpoint.toString();
        for (auto &[tls, endpoints] : all) {
            if (tls != *log.tls)
                continue;
            if (!endpoints.contains(name))
                endpoints += name;
            return;
        }
        all.emplace_back(*log.tls, QStringList{name});
    }

    static Facts certificate(const smtp::TlsFacts &tls, const QStringList &endpoints)
    {
        Facts facts;
        const auto add = [&facts](const QString &name, const QString &value) {
            if (!value.isEmpty())
                facts.facts.push_back(wireFact(name, harmless(value)));
        };
        add(tr("Seen at"), enumerated(endpoints));
        add(tr("Protocol"), tls.isOldProtocol ? tr("%1 (out of use by RFC 8996)").arg(tls.protocol) : tls.protocol);
        add(tr("Cipher"), tls.cipher);
        add(tr("Certificate of"), tls.subject);
        add(tr("Valid for"), enumerated(tls.names));
        add(tr("Issued by"), tls.isSelfSigned ? tr("%1 (itself)").arg(tls.issuer) : tls.issuer);
        add(tr("Valid from"), preciseTime(tls.validFrom));
        add(tr("Valid until"),
            tls.hasExpired ? tr("%1 (expired)").arg(preciseTime(tls.validUntil)) : preciseTime(tls.validUntil));
        facts.facts.push_back(fact(tr("Name"),
                                   tls.matchesHost ? tr("is for the name that was dialled")
                                                   : tr("is not for the name that was dialled")));
        facts.facts.push_back(fact(tr("Trust"),
                                   tls.isTrusted ? tr("leads to an authority that the tester's system trusts")
                                                 : tr("no authority that the tester's system trusts")));
        add(tr("Fingerprint, SHA-256"), tls.sha256);
        return facts;
    }

    static QString lookupInWords(verdict::Lookup lookup)
    {
        switch (lookup) {
        case verdict::Lookup::Found:
            return {};
        case verdict::Lookup::Nothing:
            return tr("nothing");
        case verdict::Lookup::Failed:
            break;
        }
        return tr("no usable answer");
    }

    static std::vector<Spans> hostLines(const std::vector<verdict::NamedHost> &hosts, verdict::Lookup lookup)
    {
        std::vector<Spans> lines;
        for (const verdict::NamedHost &host : hosts) {
            QStringList addresses;
            for (const QHostAddress &one : host.addresses)
                addresses += one.toString();
            const QString where = addresses.isEmpty() ? lookupInWords(host.lookup) : enumerated(addresses);
            lines.push_back({mono(harmless(host.name)), muted(u" → "_s), mono(where)});
        }
        if (lines.empty())
            lines.push_back({muted(lookupInWords(lookup))});
        return lines;
    }

    void addExchangers()
    {
        Facts facts;
        for (const verdict::ExchangerLookup &one : m_source.setting().exchangers)
            facts.facts.push_back({harmless(one.domain), hostLines(one.hosts, one.lookup)});
        addFacts(tr("Who takes mail for the test recipients"), u"exchangers"_s, std::move(facts));
    }

    void addReverse()
    {
        Facts facts;
        for (const verdict::ReverseLookup &one : m_source.record.evidence.dns.reverse)
            facts.facts.push_back({one.address.toString(), hostLines(one.names, one.lookup)});
        addFacts(tr("Names of the server's addresses"), u"reverse"_s, std::move(facts));
    }

    void addLists()
    {
        Facts facts;
        for (const verdict::ListLookup &one : m_source.record.evidence.dns.lists) {
            QStringList answers;
            for (const QHostAddress &answer : one.answers)
                answers += answer.toString();
            std::vector<Spans> lines{{mono(one.address.toString()), muted(u" → "_s),
                                      mono(answers.isEmpty() ? lookupInWords(one.lookup) : enumerated(answers))}};
            for (const QString &reason : one.reasons)
                lines.push_back({plain(smtp::escaped(reason.toUtf8()))});
            facts.facts.push_back({harmless(one.zone), std::move(lines)});
        }
        addFacts(tr("Block lists that were asked"), u"blocklists"_s, std::move(facts));
    }

    void addFacts(const QString &title, const QString &id, Facts facts)
    {
        if (facts.facts.empty())
            return;
        m_blocks.push_back({Heading{title, id}});
        m_blocks.push_back({std::move(facts)});
    }

    const ReportSource &m_source;
    Blocks m_blocks;
};

} // namespace

Blocks seenBlocks(const ReportSource &source)
{
    return Seen(source).blocks();
}

} // namespace postern::explain
