// SPDX-License-Identifier: Apache-2.0
// How to ask again by hand, in words.
#include "core/explain/repeats.h"

#include "core/check/reproduction.h"
#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using Obstacle = check::Reproduction::Obstacle;

class Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Repeats)

public:
    static QString why(Obstacle obstacle)
    {
        switch (obstacle) {
        case Obstacle::Comma:
            return tr("swaks takes the comma for the end of an address: type the lines.");
        case Obstacle::Parameters:
            return tr("swaks sends no parameters behind an address: type the lines.");
        case Obstacle::Shape:
            return tr("swaks cannot send an address of this shape: type the lines.");
        case Obstacle::None:
            break;
        }
        return {};
    }

    static QString note(const check::Reproduction &reproduction)
    {
        const QString obstacle = why(reproduction.obstacle);
        if (!reproduction.wasProxied)
            return obstacle;
        const QString proxy = tr("The check went through a proxy, and this does not: do it where the proxy stands.");
        return obstacle.isEmpty() ? proxy : obstacle + u' ' + proxy;
    }

    static QString ending(const check::Reproduction &reproduction)
    {
        return reproduction.hangsUp ? tr("at the 354 break off with Ctrl+C: without the final dot there is no message")
                                    : QString();
    }
};

} // namespace

std::optional<ShownRepeat> repeatOf(const check::Record &record, const verdict::Verdict &verdict, std::size_t endpoint,
                                    std::size_t envelope)
{
    const auto reproduction = check::reproductionOf(record, verdict, endpoint, envelope);
    if (!reproduction)
        return std::nullopt;
    const verdict::EndpointEvidence &evidence = record.evidence.endpoints[endpoint];
    ShownRepeat shown;
    shown.title = titleInWords(evidence.envelopes[envelope].title);
    shown.endpoint = evidence.endpoint.toString();
    shown.command = QString::fromLatin1(reproduction->swaks);
    shown.note = Say::note(*reproduction);
    shown.opener = QString::fromLatin1(reproduction->opener);
    for (const QByteArray &line : reproduction->lines)
        shown.lines += smtp::escaped(line);
    shown.ending = Say::ending(*reproduction);
    return shown;
}

} // namespace postern::explain
