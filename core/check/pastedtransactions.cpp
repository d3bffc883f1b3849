// SPDX-License-Identifier: Apache-2.0
#include "core/check/pastedtransactions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using smtp::Verb;

constexpr int kAuthenticated = 235; // RFC 4954, 6

// "MAIL FROM:<a@b> SIZE=1" in its two parts. People leave out the brackets, and servers let them.
struct Argument
{
    QByteArray path;
    QByteArray parameters;
};

Argument argumentOf(const QByteArray &said)
{
    static const QRegularExpression command(u"^\\s*(?:MAIL\\s+FROM|RCPT\\s+TO)\\s*:?\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = command.match(QString::fromLatin1(said));
    const QByteArray rest = match.hasMatch() ? said.sliced(match.capturedEnd()).trimmed() : QByteArray();
    qsizetype end = rest.indexOf(' ');
    if (rest.startsWith('<')) {
        end = rest.indexOf("> ");
        end = end < 0 ? end : end + 1;
    }
    if (end < 0)
        return {rest, {}};
    return {rest.first(end), rest.sliced(end).trimmed()};
}

class Collector
{
public:
    explicit Collector(std::size_t connection)
        : m_connection(connection)
    {
    }

    void take(const smtp::Exchange &exchange, std::size_t index)
    {
        const bool isPositive = exchange.reply && exchange.reply->isPositive();
        switch (exchange.verb) {
        case Verb::Mail:
            return begin(exchange, index);
        case Verb::Rcpt:
            return addRecipient(exchange, index, isPositive);
        case Verb::Data:
        case Verb::Message:
            return addData(exchange, index);
        case Verb::Auth:
            m_isAuthenticated = m_isAuthenticated || (exchange.reply && exchange.reply->code() == kAuthenticated);
            return;
        case Verb::Hello: // RFC 5321, 4.1.4: as RSET does
        case Verb::Reset:
        case Verb::StartTls:
        case Verb::Quit:
            m_isOpen = m_isOpen && !isPositive;
            return;
        case Verb::Greeting:
        case Verb::Other:
            return;
        }
    }

    std::vector<PastedTransaction> finish()
    {
        std::erase_if(m_found, [](const PastedTransaction &one) { return one.recipients.empty(); });
        return withoutRepeats();
    }

private:
    void begin(const smtp::Exchange &exchange, std::size_t index)
    {
        const Argument argument = argumentOf(exchange.said);
        const auto path = smtp::ReversePath::parse(argument.path);
        m_isOpen = path.has_value();
        if (!m_isOpen)
            return;
        m_found.push_back({*path,
                           smtp::Parameters::parse(argument.parameters).value_or(smtp::Parameters()),
                           {},
                           m_isAuthenticated,
                           false,
                           m_connection,
                           {index}});
    }

    void addRecipient(const smtp::Exchange &exchange, std::size_t index, bool isPositive)
    {
        const Argument argument = argumentOf(exchange.said);
        const auto path = smtp::ForwardPath::parse(argument.path);
        if (!m_isOpen || !path)
            return;
        const auto parameters = smtp::Parameters::parse(argument.parameters).value_or(smtp::Parameters());
        m_found.back().recipients.push_back({{*path, parameters}, isPositive});
        m_found.back().exchanges.push_back(index);
    }

    void addData(const smtp::Exchange &exchange, std::size_t index)
    {
        if (!m_isOpen)
            return;
        m_found.back().exchanges.push_back(index);
        const bool isRefused = exchange.reply && (exchange.reply->isTransient() || exchange.reply->isPermanent());
        m_found.back().isRefusedLate = m_found.back().isRefusedLate || isRefused;
    }

    std::vector<PastedTransaction> withoutRepeats()
    {
        std::vector<PastedTransaction> kept;
        for (PastedTransaction &one : m_found) {
            const auto known = std::find_if(kept.begin(), kept.end(),
                                            [&one](const PastedTransaction &other) { return one.asksTheSame(other); });
            if (known == kept.end())
                kept.push_back(std::move(one));
            else if (one.isTaken() || !known->isTaken())
                *known = std::move(one);
        }
        return kept;
    }

    std::size_t m_connection;
    std::vector<PastedTransaction> m_found;
    bool m_isOpen = false;
    bool m_isAuthenticated = false;
};

} // namespace

bool PastedTransaction::isTaken() const
{
    return !isRefusedLate
        && std::any_of(recipients.begin(), recipients.end(), [](const Recipient &one) { return one.isTaken; });
}

bool PastedTransaction::asksTheSame(const PastedTransaction &other) const
{
    return sender == other.sender && senderParameters == other.senderParameters && recipients == other.recipients
        && isAuthenticated == other.isAuthenticated;
}

std::vector<PastedTransaction> transactionsOf(const smtp::Conversation &conversation, std::size_t connection)
{
    Collector collector(connection);
    for (std::size_t i = 0; i < conversation.exchanges.size(); ++i)
        collector.take(conversation.exchanges[i], i);
    return collector.finish();
}

} // namespace postern::check
