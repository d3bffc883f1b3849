// SPDX-License-Identifier: Apache-2.0
#include "core/explain/inshort.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace postern::explain {

namespace {

using smtp::Ending;
using verdict::Reason;

// clang-format off
constexpr std::pair<Reason, const char *> kReasons[]{
    {Reason::PlainTaken,           QT_TRANSLATE_NOOP("postern::explain::InShort", "took the plain form")},
    {Reason::PlainTakenSometimes,  QT_TRANSLATE_NOOP("postern::explain::InShort", "took the plain form at times")},
    {Reason::OtherDomainTaken,     QT_TRANSLATE_NOOP("postern::explain::InShort", "took another domain")},
    {Reason::OwnUnknownsRefused,   QT_TRANSLATE_NOOP("postern::explain::InShort", "refuses unknown users of its own")},
    {Reason::AddressTranslated,    QT_TRANSLATE_NOOP("postern::explain::InShort", "sees us under an inside address")},
    {Reason::PlainRefused,         QT_TRANSLATE_NOOP("postern::explain::InShort", "refused the plain form")},
    {Reason::DoorTaken,            QT_TRANSLATE_NOOP("postern::explain::InShort", "a way around the rule")},
    {Reason::MessageDelivered,     QT_TRANSLATE_NOOP("postern::explain::InShort", "delivered our message")},
    {Reason::MessageArrived,       QT_TRANSLATE_NOOP("postern::explain::InShort", "our message arrived")},
    {Reason::TriedToDeliver,       QT_TRANSLATE_NOOP("postern::explain::InShort", "tried to deliver our message")},
    {Reason::MessageTaken,         QT_TRANSLATE_NOOP("postern::explain::InShort", "took our message")},
    {Reason::TakesEveryName,       QT_TRANSLATE_NOOP("postern::explain::InShort", "takes every name")},
    {Reason::TakenMaybeLocal,      QT_TRANSLATE_NOOP("postern::explain::InShort", "perhaps taken for a local name")},
    {Reason::RecipientsHosted,     QT_TRANSLATE_NOOP("postern::explain::InShort", "an exchanger of our recipients")},
    {Reason::NotArrived,           QT_TRANSLATE_NOOP("postern::explain::InShort", "our message has not arrived")},
    {Reason::BouncedOtherwise,     QT_TRANSLATE_NOOP("postern::explain::InShort", "our message came back")},
    {Reason::StandsInside,         QT_TRANSLATE_NOOP("postern::explain::InShort", "we stand inside")},
    {Reason::RelayRefused,         QT_TRANSLATE_NOOP("postern::explain::InShort", "relaying refused")},
    {Reason::RefusedByDifference,  QT_TRANSLATE_NOOP("postern::explain::InShort", "refused unlike its own users")},
    {Reason::RefusedLate,          QT_TRANSLATE_NOOP("postern::explain::InShort", "refused at DATA")},
    {Reason::RefusedAfterMessage,  QT_TRANSLATE_NOOP("postern::explain::InShort", "refused after the message")},
    {Reason::AcceptedThenBounced,  QT_TRANSLATE_NOOP("postern::explain::InShort", "accepted, then sent back")},
    {Reason::WelcomeTaken,         QT_TRANSLATE_NOOP("postern::explain::InShort", "takes mail of its own")},
    {Reason::KnowsItsUsers,        QT_TRANSLATE_NOOP("postern::explain::InShort", "knows its users")},
    {Reason::PasswordDemanded,     QT_TRANSLATE_NOOP("postern::explain::InShort", "wants a password")},
    {Reason::RelaysOneDomain,      QT_TRANSLATE_NOOP("postern::explain::InShort", "relays for one domain")},
    {Reason::RecipientHosted,      QT_TRANSLATE_NOOP("postern::explain::InShort", "hosts our recipient")},
    {Reason::BlockListed,          QT_TRANSLATE_NOOP("postern::explain::InShort", "we are on a block list")},
    {Reason::Greylisted,           QT_TRANSLATE_NOOP("postern::explain::InShort", "greylisting")},
    {Reason::RateLimited,          QT_TRANSLATE_NOOP("postern::explain::InShort", "too many questions for it")},
    {Reason::NoReverseName,        QT_TRANSLATE_NOOP("postern::explain::InShort", "we have no reverse name")},
    {Reason::BadHello,             QT_TRANSLATE_NOOP("postern::explain::InShort", "dislikes our EHLO name")},
    {Reason::SenderDomainUnknown,  QT_TRANSLATE_NOOP("postern::explain::InShort", "does not know our sender's domain")},
    {Reason::SenderPolicy,         QT_TRANSLATE_NOOP("postern::explain::InShort", "our sender's policy")},
    {Reason::SenderRefused,        QT_TRANSLATE_NOOP("postern::explain::InShort", "refuses our sender")},
    {Reason::BadRecipient,         QT_TRANSLATE_NOOP("postern::explain::InShort", "dislikes our recipient")},
    {Reason::RecipientAskedOnward, QT_TRANSLATE_NOOP("postern::explain::InShort", "asked the recipient's server")},
    {Reason::TlsDemanded,          QT_TRANSLATE_NOOP("postern::explain::InShort", "wants TLS")},
    {Reason::TlsFailed,            QT_TRANSLATE_NOOP("postern::explain::InShort", "TLS failed")},
    {Reason::LocalTrouble,         QT_TRANSLATE_NOOP("postern::explain::InShort", "trouble of its own")},
    {Reason::ServerLeft,           QT_TRANSLATE_NOOP("postern::explain::InShort", "the server left")},
    {Reason::TimedOut,             QT_TRANSLATE_NOOP("postern::explain::InShort", "no answer in time")},
    {Reason::Cancelled,            QT_TRANSLATE_NOOP("postern::explain::InShort", "cancelled")},
    {Reason::Unclear,              QT_TRANSLATE_NOOP("postern::explain::InShort", "unclear answers")},
    {Reason::NoWelcome,            QT_TRANSLATE_NOOP("postern::explain::InShort", "takes no mail from us")},
    {Reason::HostedDomainUnknown,  QT_TRANSLATE_NOOP("postern::explain::InShort", "its own domain is not known")},
    {Reason::FormsUndecided,       QT_TRANSLATE_NOOP("postern::explain::InShort", "some forms undecided")},
    {Reason::Unreachable,          QT_TRANSLATE_NOOP("postern::explain::InShort", "unreachable")},
    {Reason::Port25Blocked,        QT_TRANSLATE_NOOP("postern::explain::InShort", "port 25 is shut on the way")},
    {Reason::NoRouteV6,            QT_TRANSLATE_NOOP("postern::explain::InShort", "no way to IPv6 from here")},
    {Reason::Silent,               QT_TRANSLATE_NOOP("postern::explain::InShort", "silent")},
    {Reason::NotSmtp,              QT_TRANSLATE_NOOP("postern::explain::InShort", "no SMTP")},
    {Reason::TakesNoMail,          QT_TRANSLATE_NOOP("postern::explain::InShort", "takes no mail")},
    {Reason::NothingToDial,        QT_TRANSLATE_NOOP("postern::explain::InShort", "nothing to connect to")},
};

constexpr std::pair<Ending, const char *> kEndings[]{
    {Ending::Completed,       QT_TRANSLATE_NOOP("postern::explain::InShort", "completed")},
    {Ending::AskedForMessage, QT_TRANSLATE_NOOP("postern::explain::InShort", "asked for the message")},
    {Ending::NotConnected,    QT_TRANSLATE_NOOP("postern::explain::InShort", "not connected")},
    {Ending::GreetingRefused, QT_TRANSLATE_NOOP("postern::explain::InShort", "greeted with a refusal")},
    {Ending::HelloRefused,    QT_TRANSLATE_NOOP("postern::explain::InShort", "EHLO refused")},
    {Ending::TlsNotOffered,   QT_TRANSLATE_NOOP("postern::explain::InShort", "no TLS offered")},
    {Ending::TlsRefused,      QT_TRANSLATE_NOOP("postern::explain::InShort", "TLS refused")},
    {Ending::TlsFailed,       QT_TRANSLATE_NOOP("postern::explain::InShort", "TLS failed")},
    {Ending::ServerLeft,      QT_TRANSLATE_NOOP("postern::explain::InShort", "the server left")},
    {Ending::TimedOut,        QT_TRANSLATE_NOOP("postern::explain::InShort", "no answer in time")},
    {Ending::NotSmtp,         QT_TRANSLATE_NOOP("postern::explain::InShort", "no SMTP")},
    {Ending::Left,            QT_TRANSLATE_NOOP("postern::explain::InShort", "we left")},
};
// clang-format on

template <typename Value, std::size_t N> QString spokenOf(const std::pair<Value, const char *> (&table)[N], Value value)
{
    const auto *const row =
        std::find_if(std::begin(table), std::end(table), [value](const auto &one) { return one.first == value; });
    return row == std::end(table) ? QString() : QCoreApplication::translate("postern::explain::InShort", row->second);
}

} // namespace

QString inShort(Reason reason)
{
    return spokenOf(kReasons, reason);
}

QString inShort(Ending ending)
{
    return spokenOf(kEndings, ending);
}

} // namespace postern::explain
