// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/sift.h"

#include "core/verdict/bounce.h"
#include "core/verdict/mailsource.h"

#include <algorithm>

namespace postern::delivery {

namespace {

// Fields in which the server that laid a message into a mailbox says whose that is: Postfix and qmail, Postfix before
// aliases, Exim, fetchmail and some providers.
constexpr QByteArrayView kOwnerFields[] = {"Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To",
                                           "X-Delivered-To"};

std::optional<smtp::MailAddress> ownerIn(const verdict::MailSource &mail,
                                         const std::vector<smtp::MailAddress> &recipients)
{
    for (const verdict::MailField &field : mail.fields) {
        const bool isOwner = std::any_of(std::begin(kOwnerFields), std::end(kOwnerFields),
                                         [&field](QByteArrayView name) { return field.is(name); });
        if (!isOwner)
            continue;
        for (const smtp::MailAddress &one : recipients) {
            if (isSameMailbox(field.value, one))
                return one;
        }
    }
    return std::nullopt;
}

} // namespace

Sifted sift(QByteArrayView source, const Expectation &expectation)
{
    const QByteArrayView head = source.first(std::min(source.size(), verdict::kArrivalAtMost));
    return {verdict::tokenIn(head, expectation.tokens).has_value(),
            ownerIn(verdict::readMail(head), expectation.recipients)};
}

bool isSameMailbox(QByteArrayView address, const smtp::MailAddress &mailbox)
{
    address = address.trimmed();
    if (address.startsWith('<') && address.endsWith('>'))
        address = address.sliced(1, address.size() - 2);
    return address.compare(mailbox.toByteArray(), Qt::CaseInsensitive) == 0;
}

verdict::Arrival arrivalOf(QByteArrayView source, const QString &place)
{
    verdict::Arrival arrival;
    arrival.source = source.first(std::min(source.size(), verdict::kArrivalAtMost)).toByteArray();
    arrival.place = place;
    arrival.seenAt = QDateTime::currentDateTimeUtc();
    return arrival;
}

} // namespace postern::delivery
