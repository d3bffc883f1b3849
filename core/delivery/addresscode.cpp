// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/addresscode.h"

#include "core/smtp/bytes.h"
#include "core/smtp/domainkind.h"

#include <QRandomGenerator>

#include <algorithm>

namespace postern::delivery {

namespace {

// Crockford's base 32: no letter that looks like a digit.
constexpr QByteArrayView kDigits("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int kGroup = 4;
constexpr int kLength = 2 * kGroup; // of 5 bits each

QByteArray grouped(const QByteArray &digits)
{
    return digits.first(kGroup) + '-' + digits.sliced(kGroup);
}

} // namespace

AddressProof proofNeeded(const WatchPlace &place, const smtp::MailAddress &recipient, bool isPractice)
{
    if (isPractice || smtp::kindOf(recipient.domain()) == smtp::DomainKind::Reserved)
        return AddressProof::NotNeeded;
    // A listener holds no mail of before.
    return place.needsUser() || place.as<WatchPlace::Listen>() ? AddressProof::Code : AddressProof::Reading;
}

bool isLoginOf(const WatchPlace &place, const smtp::MailAddress &recipient)
{
    const auto *imap = place.as<WatchPlace::Imap>();
    if (!imap)
        return false;
    if (imap->user.compare(QString::fromLatin1(recipient.toByteArray()), Qt::CaseInsensitive) == 0)
        return true;
    const auto host = smtp::DomainName::parse(imap->host);
    return host && host->isWithin(recipient.domain())
        && imap->user.compare(QString::fromLatin1(recipient.localPart()), Qt::CaseInsensitive) == 0;
}

AddressCode AddressCode::made()
{
    QByteArray digits;
    for (int i = 0; i < kLength; ++i)
        digits += kDigits[QRandomGenerator::system()->bounded(int(kDigits.size()))];
    return AddressCode(grouped(digits));
}

std::optional<AddressCode> AddressCode::parse(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-')
            continue;
        char digit = c.toUpper().toLatin1();
        if (digit == 'O')
            digit = '0';
        else if (digit == 'I' || digit == 'L')
            digit = '1';
        if (!kDigits.contains(digit) || digits.size() == kLength)
            return std::nullopt;
        digits += digit;
    }
    return digits.size() == kLength ? std::optional(AddressCode(grouped(digits))) : std::nullopt;
}

QByteArray codeMessage(const AddressCode &code, const smtp::MailAddress &from, const smtp::MailAddress &to,
                       const QString &server, const QDateTime &now)
{
    QByteArray name = server.toLatin1().left(smtp::kMaxDomain);
    if (smtp::hasControl(name))
        name = "a mail server";
    const QByteArray date = now.toUTC().toString(Qt::RFC2822Date).toLatin1();
    return "From: " + from.toByteArray() + "\r\nTo: " + to.toByteArray() + "\r\nDate: " + date + "\r\nMessage-ID: <"
        + code.toByteArray() + '.' + QByteArray::number(now.toMSecsSinceEpoch()) + '@' + from.domain().toByteArray()
        + ">\r\nSubject: Your code for Postern\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=us-ascii\r\n\r\n"
          "Somebody is about to test with the program Postern whether a mail server\r\nrelays for strangers:\r\n\r\n   "
          " "
        + name
        + "\r\n\r\nThe test message is to go to this mailbox. If that is you, this code shows\r\nthat it is yours:"
          "\r\n\r\n    "
        + code.toByteArray() + "\r\n\r\nIf it is not, nothing needs doing: without the code no message is sent.\r\n";
}

} // namespace postern::delivery
