// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordwords.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using smtp::Ending;
using smtp::Loss;
using Kind = smtp::TranscriptEntry::Kind;

// clang-format off
constexpr Word<Ending> kEndings[] = {
    {Ending::Completed,       "completed"_L1},
    {Ending::AskedForMessage, "asked-for-message"_L1},
    {Ending::NotConnected,    "not-connected"_L1},
    {Ending::GreetingRefused, "greeting-refused"_L1},
    {Ending::HelloRefused,    "hello-refused"_L1},
    {Ending::TlsNotOffered,   "tls-not-offered"_L1},
    {Ending::TlsRefused,      "tls-refused"_L1},
    {Ending::TlsFailed,       "tls-failed"_L1},
    {Ending::ServerLeft,      "server-left"_L1},
    {Ending::TimedOut,        "timed-out"_L1},
    {Ending::NotSmtp,         "not-smtp"_L1},
    {Ending::Left,            "left"_L1},
};

constexpr Word<Loss> kLosses[] = {
    {Loss::Closed,            "closed"_L1},
    {Loss::Refused,           "refused"_L1},
    {Loss::NoRoute,           "no-route"_L1},
    {Loss::ConnectTimedOut,   "connect-timed-out"_L1},
    {Loss::TlsFailed,         "tls-failed"_L1},
    {Loss::ProxyFailed,       "proxy-failed"_L1},
    {Loss::SourceUnavailable, "source-unavailable"_L1},
    {Loss::Other,             "other"_L1},
};

constexpr Word<Kind> kKinds[] = {
    {Kind::Connected, "connected"_L1},
    {Kind::Said,      "said"_L1},
    {Kind::Heard,     "heard"_L1},
    {Kind::Encrypted, "encrypted"_L1},
    {Kind::Dropped,   "dropped"_L1},
    {Kind::Silence,   "silence"_L1},
    {Kind::Closed,    "closed"_L1},
    {Kind::Left,      "left"_L1},
};
// clang-format on

} // namespace

QString wordOf(Ending ending)
{
    return wordFor(kEndings, ending);
}

QString wordOf(Loss loss)
{
    return wordFor(kLosses, loss);
}

QString wordOf(Kind kind)
{
    return wordFor(kKinds, kind);
}

std::optional<Ending> endingFromWord(QStringView word)
{
    return fromWord(kEndings, word);
}

std::optional<Loss> lossFromWord(QStringView word)
{
    return fromWord(kLosses, word);
}

std::optional<Kind> entryKindFromWord(QStringView word)
{
    return fromWord(kKinds, word);
}

} // namespace postern::check
