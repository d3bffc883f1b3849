// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/delivery.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

// clang-format off
constexpr Word<WatchEnd> kEnds[] = {
    {WatchEnd::StillOpen, "still-open"_L1},
    {WatchEnd::Proven,    "proven"_L1},
    {WatchEnd::Settled,   "settled"_L1},
    {WatchEnd::GaveUp,    "gave-up"_L1},
    {WatchEnd::Stopped,   "stopped"_L1},
    {WatchEnd::Failed,    "failed"_L1},
};

constexpr Word<WatchTrouble> kTroubles[] = {
    {WatchTrouble::None,           "none"_L1},
    {WatchTrouble::CannotListen,   "cannot-listen"_L1},
    {WatchTrouble::NoSuchPlace,    "no-such-place"_L1},
    {WatchTrouble::NotReadable,    "not-readable"_L1},
    {WatchTrouble::Unreachable,    "unreachable"_L1},
    {WatchTrouble::TlsFailed,      "tls-failed"_L1},
    {WatchTrouble::LoginRefused,   "login-refused"_L1},
    {WatchTrouble::ProtocolFailed, "protocol-failed"_L1},
};

constexpr Word<OwnAddress::How> kHows[] = {
    {OwnAddress::How::NotShown,  "not-shown"_L1},
    {OwnAddress::How::NotNeeded, "not-needed"_L1},
    {OwnAddress::How::CodeSeen,  "code-seen"_L1},
    {OwnAddress::How::CodeTold,  "code-told"_L1},
    {OwnAddress::How::Read,      "read"_L1},
};
// clang-format on

} // namespace

QString toString(WatchEnd end)
{
    return wordFor(kEnds, end);
}

QString toString(WatchTrouble trouble)
{
    return wordFor(kTroubles, trouble);
}

QString toString(OwnAddress::How how)
{
    return wordFor(kHows, how);
}

std::optional<WatchEnd> watchEndFromString(QStringView text)
{
    return fromWord(kEnds, text);
}

std::optional<WatchTrouble> watchTroubleFromString(QStringView text)
{
    return fromWord(kTroubles, text);
}

std::optional<OwnAddress::How> ownAddressHowFromString(QStringView text)
{
    return fromWord(kHows, text);
}

} // namespace postern::verdict
