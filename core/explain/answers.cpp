// SPDX-License-Identifier: Apache-2.0
#include "core/explain/answers.h"

#include <QCoreApplication>

namespace postern::explain {

namespace {

using probe::Kind;
using verdict::Category;

struct Answers
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Answers)

public:
    static ToldAnswer taken(const probe::Envelope &asked, bool wantsMessage)
    {
        const QString word = wantsMessage ? tr("asks for the message") : tr("taken");
        switch (asked.kind) {
        case Kind::Form:
            return {asked.hasLocalReading() ? Tone::Caution : Tone::Danger, word};
        case Kind::OtherDomain:
            return {Tone::Danger, word};
        case Kind::Welcome:
            return {Tone::Safe, word};
        case Kind::UnknownUser:
            return {Tone::Caution, word};
        case Kind::UnknownDomain:
        case Kind::LocalUser:
        case Kind::Hygiene:
            break;
        }
        return {Tone::Neutral, word};
    }

    static ToldAnswer refused(const probe::Envelope &asked, Category category)
    {
        const bool isForStrangers = asked.kind == Kind::Form || asked.kind == Kind::OtherDomain;
        switch (category) {
        case Category::RelayDenied:
        case Category::AuthRequired:
            return {isForStrangers || asked.kind == Kind::UnknownDomain ? Tone::Safe : Tone::Neutral, tr("held")};
        case Category::UserUnknown:
            return {asked.kind == Kind::Welcome ? Tone::Caution : Tone::Safe, tr("unknown there")};
        case Category::SyntaxRefused:
            return {isForStrangers ? Tone::Safe : Tone::Neutral, tr("not understood")};
        case Category::Greylisted:
            return {Tone::Neutral, tr("put off")};
        case Category::RateLimited:
        case Category::Closing:
            return {Tone::Neutral, tr("too much for it")};
        case Category::BlockListed:
        case Category::ClientRefused:
        case Category::NoReverseName:
        case Category::BadHello:
            return {Tone::Neutral, tr("refuses us")};
        case Category::TlsRequired:
            return {Tone::Neutral, tr("asks for TLS")};
        case Category::SenderDomainUnknown:
        case Category::SenderPolicy:
        case Category::SenderRefused:
            return {Tone::Neutral, tr("refuses the sender")};
        default:
            return {Tone::Neutral, tr("refused")};
        }
    }
};

} // namespace

ToldAnswer tellAnswer(const probe::Envelope &asked, const verdict::Reading &reading)
{
    if (reading.category == Category::Taken || reading.category == Category::MessageWanted)
        return Answers::taken(asked, reading.category == Category::MessageWanted);
    return Answers::refused(asked, reading.category);
}

} // namespace postern::explain
