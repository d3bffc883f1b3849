// SPDX-License-Identifier: Apache-2.0
#include "core/probe/family.h"

namespace postern::probe {

std::optional<Family> familyOf(const Envelope &envelope)
{
    if (envelope.kind == Kind::OtherDomain)
        return Family::Plain;
    if (envelope.kind != Kind::Form)
        return std::nullopt;
    const QByteArray path = envelope.rcptTo().bytes();
    const QByteArray mailbox = envelope.rcptTo().mailbox();
    if (path.startsWith("<@"))
        return Family::Routed;
    if (mailbox.startsWith('"') || mailbox.count('@') > 1)
        return Family::Quoted;
    if (mailbox.contains('!'))
        return Family::Bang;
    if (mailbox.contains('%'))
        return Family::Percent;
    if (envelope.isPlain)
        return Family::Plain;
    const bool isOrdinary = !envelope.hello && envelope.recipients.size() == 1 && mailbox == envelope.aim;
    if (!isOrdinary)
        return Family::Other;
    return envelope.mailFrom.isNull() ? Family::Null : Family::Sender;
}

} // namespace postern::probe
