// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/reading.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

// clang-format off
constexpr Word<Category> kCategories[] = {
    {Category::Taken,                  "taken"_L1},
    {Category::MessageWanted,          "message-wanted"_L1},
    {Category::RelayDenied,            "relay-denied"_L1},
    {Category::AuthRequired,           "auth-required"_L1},
    {Category::TlsRequired,            "tls-required"_L1},
    {Category::Greylisted,             "greylisted"_L1},
    {Category::BlockListed,            "block-listed"_L1},
    {Category::ClientRefused,          "client-refused"_L1},
    {Category::RateLimited,            "rate-limited"_L1},
    {Category::NoReverseName,          "no-reverse-name"_L1},
    {Category::BadHello,               "bad-hello"_L1},
    {Category::SenderDomainUnknown,    "sender-domain-unknown"_L1},
    {Category::SenderPolicy,           "sender-policy"_L1},
    {Category::SenderRefused,          "sender-refused"_L1},
    {Category::RecipientDomainUnknown, "recipient-domain-unknown"_L1},
    {Category::RecipientRefusesMail,   "recipient-refuses-mail"_L1},
    {Category::RecipientAskedOnward,   "recipient-asked-onward"_L1},
    {Category::UserUnknown,            "user-unknown"_L1},
    {Category::SyntaxRefused,          "syntax-refused"_L1},
    {Category::BadSequence,            "bad-sequence"_L1},
    {Category::LocalTrouble,           "local-trouble"_L1},
    {Category::ContentRefused,         "content-refused"_L1},
    {Category::NoMailService,          "no-mail-service"_L1},
    {Category::Closing,                "closing"_L1},
    {Category::RefusedUnclear,         "refused-unclear"_L1},
    {Category::DeferredUnclear,        "deferred-unclear"_L1},
};
// clang-format on

} // namespace

QString toString(Category category)
{
    return wordFor(kCategories, category);
}

std::optional<Category> categoryFromString(QStringView text)
{
    return fromWord(kCategories, text);
}

} // namespace postern::verdict
