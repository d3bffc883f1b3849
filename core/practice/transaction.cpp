// SPDX-License-Identifier: Apache-2.0
#include "core/practice/transaction.h"

#include "core/practice/clientcommand.h"
#include "core/practice/patharguments.h"

namespace postern::practice {

namespace {

constexpr std::size_t kMaxRecipients = 1000; // RFC 5321, 4.5.3.1.8 asks for 100; Postfix's smtpd_recipient_limit

// What stands behind "FROM:" or "TO:"; nothing, which is no path, where that is not there.
QByteArrayView behind(QByteArrayView argument, QByteArrayView prefix)
{
    const bool isThere = argument.size() >= prefix.size() && isWord(argument.first(prefix.size()), prefix);
    return isThere ? argument.sliced(prefix.size()) : QByteArrayView();
}

std::optional<Response> refusesSize(const QByteArray &value, qsizetype limit)
{
    bool isNumber = false;
    const qulonglong size = value.toULongLong(&isNumber);
    if (!isNumber)
        return Response(501, "5.5.4 SIZE takes a number");
    if (size > qulonglong(limit))
        return Response(552, "5.3.4 message too big"); // RFC 1870, 6.1
    return std::nullopt;
}

// MAIL knows SIZE, BODY and, where AUTH is offered, AUTH; RCPT knows nothing.
std::optional<Response> refusesParameter(const QByteArray &parameter, bool offersAuth, qsizetype limit)
{
    const qsizetype equals = parameter.indexOf('=');
    const QByteArray keyword = parameter.first(qMax(equals, qsizetype(0))).toUpper();
    const QByteArray value = parameter.sliced(equals + 1);
    if (keyword == "SIZE")
        return refusesSize(value, limit);
    const bool isBody = keyword == "BODY" && (isWord(value, "7BIT") || isWord(value, "8BITMIME"));
    if (isBody || (keyword == "AUTH" && offersAuth))
        return std::nullopt;
    return Response(555, "5.5.4 parameter not known"); // RFC 5321, 4.1.1.11
}

} // namespace

Response Transaction::mail(QByteArrayView argument, const Porter &porter, bool isEncrypted)
{
    const auto path = PathArguments::parse(behind(argument, "FROM:"));
    if (!path && path.error() == PathFault::NotAPath)
        return {501, "5.5.4 syntax: MAIL FROM:<address>"};
    // RFC 3463, 3.2: X.1.7 is the sender's syntax, X.1.3 the recipient's. Only a recipient may be a bare postmaster.
    if (!path || path->mailbox == Mailbox::postmaster())
        return {501, "5.1.7 bad sender address syntax"};
    for (const QByteArray &parameter : path->parameters) {
        if (const auto refusal = refusesParameter(parameter, porter.offersAuth(isEncrypted), porter.maxMessage()))
            return *refusal;
    }
    const Response response = porter.mail(path->mailbox, isEncrypted);
    if (response.code == 250) {
        m_isOpen = true;
        m_sender = path->mailbox;
    }
    return response;
}

Response Transaction::rcpt(QByteArrayView argument, const Porter &porter)
{
    const auto path = PathArguments::parse(behind(argument, "TO:"));
    if (!path && path.error() == PathFault::NotAPath)
        return {501, "5.5.4 syntax: RCPT TO:<address>"};
    if (!path || !path->mailbox)
        return {501, "5.1.3 bad recipient address syntax"};
    if (!path->parameters.isEmpty())
        return {555, "5.5.4 parameter not known"}; // RFC 5321, 4.1.1.11
    if (m_recipients.size() >= kMaxRecipients)
        return {452, "4.5.3 too many recipients"}; // RFC 5321, 4.5.3.1.10
    const Porter::Ruling ruling = porter.rcpt({m_sender, *path->mailbox, path->firstHop, m_recipients.empty()});
    if (ruling.recipient.disposition != Disposition::Refuse)
        m_recipients.push_back(ruling.recipient);
    return ruling.response;
}

Response Transaction::data(const Porter &porter) const
{
    if (m_recipients.empty())
        return {554, "5.5.1 no valid recipients"}; // RFC 5321, 3.3
    if (const auto refusal = porter.refusesData(m_recipients))
        return *refusal;
    return {354, "end with a line that holds a single dot"};
}

} // namespace postern::practice
