// SPDX-License-Identifier: Apache-2.0
#include "core/check/pasted.h"

#include "core/check/order.h"
#include "core/check/pastedtransactions.h"
#include "core/check/version.h"
#include "core/smtp/bytes.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using probe::Kind;
using smtp::Verb;

// No envelope has this id: nothing was asked that could show that a form was not taken for a local name.
constexpr auto kNoControl = "none"_L1;

bool isSourceRoute(const QByteArray &path)
{
    return path.startsWith("<@") || path.startsWith('@');
}

// Any shape but local-part@domain, with or without brackets, leaving out a source route.
bool isOddMailbox(const QByteArray &mailbox)
{
    const auto isIn = [&mailbox](char c) { return mailbox.contains(c); };
    return mailbox.count('@') != 1 || isIn('%') || isIn('!') || isIn('"') || isIn('<') || isIn('>')
        || smtp::localPartOf(mailbox).isEmpty()
        || !smtp::DomainName::parse(QString::fromLatin1(smtp::domainOf(mailbox)));
}

bool hasOddShape(const QByteArray &path)
{
    return isSourceRoute(path) || isOddMailbox(smtp::mailboxOf(path));
}

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
        for (std::size_t i = 0; i < m_connections.size(); ++i) {
            if (!readConnection(i))
                return Failure{PastedFlaw::TooLarge};
        }
        if (!m_hasReply)
            return Failure{PastedFlaw::NoReplies};
        if (m_questions.empty())
            return Failure{PastedFlaw::NoEnvelope};
        weighPasswords();
        choosePlain();
        for (const Question &one : m_questions)
            addEnvelope(one);
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
    // What was asked, on one connection or on several.
    struct Question
    {
        std::vector<PastedTransaction> asked;
        std::size_t decisive = 0;

        const PastedTransaction &first() const { return asked.front(); }
        const QByteArray &path() const { return first().recipients[decisive].what.path.bytes(); }
        bool isTaken() const
        {
            return std::any_of(asked.begin(), asked.end(),
                               [this](const PastedTransaction &one) { return one.isTaken(decisive); });
        }
    };

    bool readConnection(std::size_t index)
    {
        const smtp::Conversation conversation = smtp::readConversation(m_connections[index].transcript);
        for (const smtp::Exchange &one : conversation.exchanges) {
            m_hasReply = m_hasReply || one.reply;
            if ((one.verb == Verb::Greeting || one.verb == Verb::Hello) && one.reply && one.reply->isPositive())
                learnName(*one.reply);
            m_mails += one.verb == Verb::Mail ? 1 : 0;
            if (one.verb == Verb::Hello && m_setting.hello.isEmpty())
                m_setting.hello = one.said.sliced(std::min(one.said.size(), qsizetype(4))).trimmed();
        }
        if (m_mails > kPastedTransactionsAtMost)
            return false;
        for (PastedTransaction &one : transactionsOf(conversation, index)) {
            const auto known = std::find_if(m_questions.begin(), m_questions.end(), [&one](const Question &question) {
                return question.first().asksTheSame(one);
            });
            if (known == m_questions.end())
                m_questions.push_back({{std::move(one)}, 0});
            else
                known->asked.push_back(std::move(one));
        }
        return true;
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
        if (!domain || (m_setting.recipient && *domain == m_setting.recipient->domain()))
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
        if (isOddMailbox(mailbox) || !isHome(path))
            return Kind::Form;
        // What was taken shows that mail is taken from us; nobody vouches for a mailbox that was refused.
        return isTaken || mailbox.startsWith("postmaster@") ? Kind::Welcome : Kind::UnknownUser;
    }

    Kind kindOf(const Question &question) const { return kindOf(question.path(), question.isTaken()); }

    // The recipient that can show relaying: an outside one, a taken one before others.
    void chooseDecisive(Question &question) const
    {
        const auto &recipients = question.first().recipients;
        std::optional<std::size_t> outside;
        for (std::size_t i = 0; i < recipients.size(); ++i) {
            question.decisive = i;
            if (kindOf(question) != Kind::Form)
                continue;
            if (question.isTaken())
                return;
            if (!outside)
                outside = i;
        }
        question.decisive = outside.value_or(0);
    }

    // Whoever gave a password is no stranger: where strangers were tried as well, only they count.
    void weighPasswords()
    {
        bool hasStranger = false;
        bool hasPassword = false;
        for (Question &one : m_questions) {
            chooseDecisive(one);
            const bool isStranger = !one.first().isAuthenticated;
            hasStranger = hasStranger || (isStranger && kindOf(one) == Kind::Form);
            hasPassword = hasPassword || !isStranger;
        }
        m_onlyStrangersCount = hasStranger;
        if (hasPassword && !hasStranger)
            m_setting.claim = verdict::Claim::Inside;
    }

    bool counts(const Question &question) const { return !m_onlyStrangersCount || !question.first().isAuthenticated; }

    bool isOrdinary(const Question &question) const
    {
        const smtp::ReversePath &sender = question.first().sender;
        return counts(question) && kindOf(question) == Kind::Form && !hasOddShape(question.path()) && !sender.isNull()
            && !hasOddShape(sender.bytes()) && !isHome(sender.bytes());
    }

    // The first that was taken, else the first: a domain that is refused beside one that is taken says that the server
    // hosts the latter, and two that are taken say that it does not.
    const Question *firstOrdinary(const QByteArray &butNotAt) const
    {
        const Question *first = nullptr;
        for (const Question &one : m_questions) {
            if (!isOrdinary(one) || smtp::domainOf(one.path()).toLower() == butNotAt)
                continue;
            if (one.isTaken())
                return &one;
            if (!first)
                first = &one;
        }
        return first;
    }

    void choosePlain()
    {
        m_plain = firstOrdinary({});
        m_otherDomain = m_plain ? firstOrdinary(smtp::domainOf(m_plain->path()).toLower()) : nullptr;
    }

    void addEnvelope(const Question &question)
    {
        const QByteArray &path = question.path();
        const Kind kind = !counts(question) ? Kind::Hygiene
            : &question == m_otherDomain    ? Kind::OtherDomain
                                            : kindOf(question);
        const bool isOutside = kind == Kind::Form || kind == Kind::OtherDomain;
        // An odd mailbox may be a name of its own, unless it stands at a domain that is somebody else's.
        const auto domain = smtp::DomainName::parse(QString::fromLatin1(smtp::domainOf(path)));
        const bool isElsewhere = domain && !isHome(path) && smtp::mailboxOf(path).count('@') == 1;
        const bool mayBeLocal = kind == Kind::Form && isOddMailbox(smtp::mailboxOf(path)) && !isElsewhere;
        const int index = static_cast<int>(m_endpoint.envelopes.size());
        for (const PastedTransaction &one : question.asked) {
            for (const std::size_t exchange : one.exchanges)
                m_envelopeOf[{one.connection, exchange}] = index;
        }
        std::vector<smtp::Offer::Recipient> recipients;
        for (const PastedTransaction::Recipient &one : question.first().recipients)
            recipients.push_back(one.what);
        m_endpoint.envelopes.push_back(
            {u"P%1"_s.arg(index + 1), kind, 1, smtp::escaped(path), question.first().sender,
             question.first().senderParameters, std::move(recipients), question.decisive, &question == m_plain, true,
             mayBeLocal ? QStringList{kNoControl} : QStringList(), isOutside ? smtp::mailboxOf(path) : QByteArray()});
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

    void learnEndpoint(const PastedConnection &connection)
    {
        smtp::Endpoint &endpoint = m_endpoint.endpoint;
        if (endpoint.address.isNull())
            endpoint.address = connection.address;
        if (endpoint.host.isEmpty())
            endpoint.host = connection.host;
        if (connection.port != 0)
            endpoint.port = connection.port;
        if (connection.isEncrypted)
            endpoint.security =
                endpoint.port == smtp::kSubmissionsPort ? smtp::Security::Implicit : smtp::Security::StartTls;
    }

    void addConnections()
    {
        for (std::size_t c = 0; c < m_connections.size(); ++c) {
            learnEndpoint(m_connections[c]);
            std::size_t exchange = 0; // the first one is the greeting, in which nothing is said
            for (smtp::TranscriptEntry &entry : m_connections[c].transcript) {
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

    std::vector<PastedConnection> m_connections;
    verdict::Setting m_setting;
    verdict::EndpointEvidence m_endpoint;
    std::vector<Question> m_questions;
    const Question *m_plain = nullptr;
    const Question *m_otherDomain = nullptr;
    std::map<std::pair<std::size_t, std::size_t>, int> m_envelopeOf; // by connection and exchange
    std::optional<smtp::DomainName> m_serverName;
    bool m_onlyStrangersCount = false;
    std::size_t m_mails = 0;
    bool m_hasReply = false;
};

} // namespace

Result<Record, PastedFlaw> readPasted(const QByteArray &text, const PastedHints &hints)
{
    if (text.trimmed().isEmpty())
        return Failure{PastedFlaw::Empty};
    if (text.size() > kMaxPastedBytes)
        return Failure{PastedFlaw::TooLarge};
    return Reader(readPastedLines(text), hints).read();
}

} // namespace postern::check
