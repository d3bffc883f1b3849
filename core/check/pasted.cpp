// SPDX-License-Identifier: Apache-2.0
#include "core/check/pasted.h"

#include "core/check/order.h"
#include "core/check/pastedlines.h"
#include "core/check/recordfile.h"
#include "core/check/version.h"
#include "core/smtp/bytes.h"
#include "core/smtp/exchange.h"

#include <map>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using probe::Kind;
using smtp::Verb;

constexpr int kAuthenticated = 235; // RFC 4954, 6

// The path in "MAIL FROM:<a@b> SIZE=1", as far as it can be put into a command again.
QByteArray pathIn(const QByteArray &said)
{
    const QByteArray rest = said.sliced(said.indexOf(':') + 1).trimmed();
    if (!rest.startsWith('<'))
        return rest.split(' ').first();
    const qsizetype end = rest.lastIndexOf('>');
    return end < 0 ? rest : rest.first(end + 1);
}

bool hasOddShape(const QByteArray &path)
{
    const QByteArray mailbox = smtp::mailboxOf(path);
    return path.contains("@@") || mailbox.count('@') != 1 || mailbox.contains('%') || mailbox.contains('!')
        || mailbox.contains('"') || smtp::domainOf(path).isEmpty() || path.trimmed() != '<' + mailbox + '>';
}

// One transaction of the pasted dialogue: what was said, and how the server took it.
struct Transaction
{
    QByteArray from;
    std::vector<QByteArray> to;
    std::vector<bool> isTaken;
    std::size_t connection = 0;
    std::vector<std::size_t> said; // which of the connection's exchanges are of it
};

// Turns the connections into evidence.
class Reader
{
public:
    Reader(std::vector<PastedConnection> connections, const PastedHints &hints)
        : m_connections(std::move(connections))
    {
        m_setting.hostedDomain = hints.hostedDomain;
        m_setting.localUser = hints.localUser;
        m_setting.sender = hints.sender;
        m_setting.recipient = hints.recipient;
        m_setting.claim = hints.claim;
        if (!m_setting.hostedDomain && hints.localUser)
            m_setting.hostedDomain = hints.localUser->domain();
    }

    Result<Record, PastedFlaw> read()
    {
        for (std::size_t i = 0; i < m_connections.size(); ++i)
            readConnection(i);
        if (!m_hasReply)
            return Failure{PastedFlaw::NoReplies};
        if (m_transactions.empty())
            return Failure{PastedFlaw::NoEnvelope};
        for (const Transaction &one : m_transactions)
            addEnvelope(one);
        if (m_endpoint.envelopes.empty())
            return Failure{PastedFlaw::NoEnvelope};
        connectControls();
        addConnections();
        Record record;
        record.program = programName();
        record.target = nameOfTarget();
        record.evidence.setting = m_setting;
        record.evidence.endpoints.push_back(std::move(m_endpoint));
        return record;
    }

private:
    void readConnection(std::size_t index)
    {
        const smtp::Conversation conversation = smtp::readConversation(m_connections[index].transcript);
        for (std::size_t i = 0; i < conversation.exchanges.size(); ++i) {
            const smtp::Exchange &one = conversation.exchanges[i];
            m_hasReply = m_hasReply || one.reply;
            const bool isPositive = one.reply && one.reply->isPositive();
            if ((one.verb == Verb::Greeting || one.verb == Verb::Hello) && isPositive)
                learnName(*one.reply);
            if (one.reply && one.reply->code() == kAuthenticated)
                m_setting.claim = verdict::Claim::Inside; // whoever gave a password is no stranger
            if (one.verb == Verb::Mail)
                m_transactions.push_back({pathIn(one.said), {}, {}, index, {i}});
            if ((one.verb == Verb::Rcpt || one.verb == Verb::Data) && !m_transactions.empty()
                && m_transactions.back().connection == index) {
                m_transactions.back().said.push_back(i);
                if (one.verb == Verb::Rcpt) {
                    m_transactions.back().to.push_back(pathIn(one.said));
                    m_transactions.back().isTaken.push_back(isPositive);
                }
            }
        }
    }

    void learnName(const smtp::Reply &reply)
    {
        const QByteArray word = reply.lines().first().trimmed().split(' ').first();
        const auto name = smtp::DomainName::parse(QString::fromLatin1(word));
        if (!name || !name->hasSeveralLabels())
            return;
        if (!m_serverName)
            m_serverName = *name;
        if (!m_setting.hostedDomain) {
            m_setting.hostedDomain = likelyDomainOf(*name);
            m_setting.hostedDomainIsGuess = true;
        }
    }

    bool isHome(const QByteArray &path) const
    {
        const auto domain = smtp::DomainName::parse(QString::fromLatin1(smtp::domainOf(path)));
        if (!domain)
            return false;
        return (m_setting.hostedDomain && domain->isWithin(*m_setting.hostedDomain)) || *domain == m_serverName;
    }

    Kind kindOf(const QByteArray &path, bool isTaken) const
    {
        const QByteArray mailbox = smtp::mailboxOf(path).toLower();
        if (mailbox == "postmaster" || (m_setting.localUser && mailbox == m_setting.localUser->toByteArray().toLower()))
            return Kind::Welcome;
        if (smtp::domainOf(path).toLower().endsWith(".invalid"))
            return Kind::UnknownDomain;
        if (hasOddShape(path) || !isHome(path))
            return Kind::Form;
        // What was taken shows that mail is taken from us; nobody vouches for a mailbox that was refused.
        return isTaken || mailbox.startsWith("postmaster@") ? Kind::Welcome : Kind::UnknownUser;
    }

    void addEnvelope(const Transaction &one)
    {
        const auto from = smtp::ReversePath::parse(one.from);
        std::vector<smtp::Offer::Recipient> recipients;
        std::optional<std::size_t> outside;
        for (std::size_t i = 0; i < one.to.size(); ++i) {
            const auto path = smtp::ForwardPath::parse(one.to[i]);
            if (!path)
                return;
            if (!outside && kindOf(one.to[i], one.isTaken[i]) == Kind::Form)
                outside = i;
            recipients.push_back({*path, {}});
        }
        if (!from || recipients.empty())
            return;
        const std::size_t decisive = outside.value_or(recipients.size() - 1);
        const QByteArray path = one.to[decisive];
        Kind kind = kindOf(path, one.isTaken[decisive]);
        const bool isOdd = hasOddShape(path);
        const bool hasOrdinarySender = !from->isNull() && !hasOddShape(one.from) && !isHome(one.from);
        const bool isOrdinary = kind == Kind::Form && !isOdd && hasOrdinarySender;
        const bool isPlain = isOrdinary && !m_plainDomain;
        if (isPlain)
            m_plainDomain = smtp::domainOf(path).toLower();
        else if (isOrdinary && smtp::domainOf(path).toLower() != *m_plainDomain)
            kind = Kind::OtherDomain;
        const QByteArray aim = kind == Kind::Form || kind == Kind::OtherDomain ? smtp::mailboxOf(path) : QByteArray();
        const int index = static_cast<int>(m_endpoint.envelopes.size());
        for (const std::size_t exchange : one.said)
            m_envelopeOf[{one.connection, exchange}] = index;
        const bool mayBeLocal = kind == Kind::Form && isOdd && !path.startsWith("<@");
        m_endpoint.envelopes.push_back({u"P%1"_s.arg(index + 1),
                                        kind,
                                        1,
                                        titleOf(kind, isPlain, path),
                                        *from,
                                        {},
                                        std::move(recipients),
                                        decisive,
                                        isPlain,
                                        true,
                                        mayBeLocal ? QStringList{kNoControl} : QStringList(),
                                        aim});
    }

    // The titles name the shape, since nobody knows what the asker had in mind.
    static QString titleOf(Kind kind, bool isPlain, const QByteArray &path)
    {
        return isPlain || kind != Kind::Form ? smtp::escaped(path) : u"RCPT TO:"_s + smtp::escaped(path);
    }

    // What was asked of the server's own users shows whether an odd form was taken for one of them.
    void connectControls()
    {
        QStringList controls;
        for (const probe::Envelope &one : m_endpoint.envelopes) {
            if (one.kind == Kind::UnknownUser)
                controls += one.id;
        }
        for (probe::Envelope &one : m_endpoint.envelopes) {
            if (one.hasLocalReading() && !controls.isEmpty())
                one.localControls = controls;
        }
    }

    void addConnections()
    {
        for (std::size_t c = 0; c < m_connections.size(); ++c) {
            PastedConnection &one = m_connections[c];
            if (m_endpoint.endpoint.address.isNull())
                m_endpoint.endpoint.address = one.address;
            if (m_endpoint.endpoint.host.isEmpty())
                m_endpoint.endpoint.host = one.host;
            if (one.port != 0)
                m_endpoint.endpoint.port = one.port;
            std::size_t exchange = 0; // the first one is the greeting, in which nothing is said
            for (smtp::TranscriptEntry &entry : one.transcript) {
                if (entry.kind != smtp::TranscriptEntry::Kind::Said)
                    continue;
                if (const auto known = m_envelopeOf.find({c, ++exchange}); known != m_envelopeOf.end())
                    entry.envelope = known->second;
            }
        }
        if (m_endpoint.endpoint.host.isEmpty() && m_serverName)
            m_endpoint.endpoint.host = m_serverName->toString();
        for (PastedConnection &one : m_connections) {
            smtp::ConnectionLog log;
            log.endpoint = m_endpoint.endpoint;
            log.transcript = std::move(one.transcript);
            log.ending = one.wasCut ? smtp::Ending::ServerLeft : smtp::Ending::Completed;
            m_endpoint.connections.push_back(std::move(log));
        }
    }

    QString nameOfTarget() const
    {
        if (!m_endpoint.endpoint.host.isEmpty())
            return m_endpoint.endpoint.host;
        return m_endpoint.endpoint.address.isNull() ? u"pasted dialogue"_s : m_endpoint.endpoint.address.toString();
    }

    static constexpr auto kNoControl = "none"_L1;

    std::vector<PastedConnection> m_connections;
    verdict::Setting m_setting;
    verdict::EndpointEvidence m_endpoint;
    std::vector<Transaction> m_transactions;
    std::map<std::pair<std::size_t, std::size_t>, int> m_envelopeOf;
    std::optional<smtp::DomainName> m_serverName;
    std::optional<QByteArray> m_plainDomain;
    bool m_hasReply = false;
};

} // namespace

Result<Record, PastedFlaw> readPasted(const QByteArray &text, const PastedHints &hints)
{
    if (text.trimmed().isEmpty())
        return Failure{PastedFlaw::Empty};
    if (text.size() > kMaxRecordBytes)
        return Failure{PastedFlaw::TooLarge};
    return Reader(readPastedLines(text), hints).read();
}

} // namespace postern::check
