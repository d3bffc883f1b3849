// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/pastedmail.h"

#include "core/verdict/bounce.h"
#include "core/verdict/mailsource.h"

#include <algorithm>

namespace postern::delivery {

namespace {

// RFC 5322, 3.6, and what servers add: a header has at least one of them.
constexpr QByteArrayView kUsualFields[] = {"From", "Date", "Subject", "Message-ID", "Received", "Return-Path", "To"};

bool isMail(const verdict::MailSource &mail)
{
    return std::any_of(std::begin(kUsualFields), std::end(kUsualFields),
                       [&mail](QByteArrayView name) { return mail.field(name).has_value(); });
}

} // namespace

PastedKind pastedKind(QByteArrayView source, const QByteArrayList &tokens)
{
    const QByteArrayView head = source.first(std::min(source.size(), verdict::kArrivalAtMost));
    const verdict::MailSource mail = verdict::readMail(head);
    if (verdict::tokenIn(head, tokens))
        return isMail(mail) && mail.hasWholeHeader && mail.field("Received") ? PastedKind::Ours : PastedKind::OursCut;
    if (!isMail(mail))
        return PastedKind::NotMail;
    return mail.hasWholeHeader ? PastedKind::Others : PastedKind::Cut;
}

} // namespace postern::delivery
