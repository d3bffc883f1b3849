// SPDX-License-Identifier: Apache-2.0
// From catalogue to envelopes: the placeholders are filled in, what is asked twice is asked once.
#include "core/probe/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::probe {

namespace {

// The sender of a form that is asked once more from the hosted domain.
constexpr char kLocalSender[] = "<{from}@{loc}>";
constexpr auto kLocalSenderSuffix = "/S4"_L1;

Result<Envelope, QString> envelopeOf(const Probe &probe, const QByteArray &sender, const QString &id,
                                     const Bindings &bindings)
{
    if (!probe.needs.isEmpty() && !bindings.offered.contains(probe.needs))
        return Failure{QString::fromLatin1(probe.needs)};
    const auto from = bound(sender, bindings);
    if (!from)
        return Failure{from.error()};
    const auto fromParameters = bound(probe.mailParameters, bindings);
    if (!fromParameters)
        return Failure{fromParameters.error()};
    const auto name = bound(probe.hello, bindings);
    if (!name)
        return Failure{name.error()};
    std::optional<smtp::HelloName> hello;
    if (const auto parsed = smtp::HelloName::parse(QString::fromUtf8(*name)))
        hello = *parsed;
    const auto toParameters = bound(probe.rcptParameters, bindings);
    if (!toParameters)
        return Failure{toParameters.error()};

    // Long names may make a path longer than RFC 5321 allows; then it cannot be asked.
    const QString tooLong = u"256"_s;
    const auto mailFrom = smtp::ReversePath::parse(*from);
    const auto mailParameters = smtp::Parameters::parse(*fromParameters);
    const auto rcptParameters = smtp::Parameters::parse(*toParameters);
    if (!mailFrom || !mailParameters || !rcptParameters)
        return Failure{tooLong};
    std::vector<smtp::Offer::Recipient> recipients;
    for (const QByteArray &pattern : probe.rcptTo) {
        const auto to = bound(pattern, bindings);
        if (!to)
            return Failure{to.error()};
        const auto path = smtp::ForwardPath::parse(*to);
        if (!path)
            return Failure{tooLong};
        recipients.push_back({*path, *rcptParameters});
    }
    const std::size_t decisive = recipients.size() - 1;
    return Envelope{id,
                    probe.kind,
                    probe.tier,
                    probe.title,
                    *mailFrom,
                    *mailParameters,
                    std::move(recipients),
                    decisive,
                    probe.isPlain,
                    probe.mayAskData,
                    probe.localControls,
                    {},
                    hello};
}

Envelope withTitle(Envelope envelope, const QString &title)
{
    envelope.title = title;
    return envelope;
}

bool saysTheSame(const Envelope &one, const Envelope &other)
{
    return one.hello == other.hello && one.mailFrom == other.mailFrom && one.mailParameters == other.mailParameters
        && one.recipients == other.recipients;
}

// Forms by which the outside recipient is sent for in another shape than plainly; the controls say how to read them.
bool isReading(Kind kind)
{
    return kind != Kind::Form && kind != Kind::Hygiene;
}

} // namespace

bool Catalogue::isWanted(const Probe &probe, int tier, const QStringList &ids) const
{
    if (ids.isEmpty())
        return probe.tier <= tier;
    if (ids.contains(probe.id) || ids.contains(QString(probe.id + kLocalSenderSuffix)))
        return true;
    if (probe.tier == 1 && isReading(probe.kind))
        return true;
    return std::any_of(m_probes.begin(), m_probes.end(),
                       [&](const Probe &one) { return ids.contains(one.id) && one.localControls.contains(probe.id); });
}

Bound Catalogue::bind(const Bindings &bindings, int tier, const QStringList &ids) const
{
    Bound all;
    const auto add = [&all, &bindings](const Probe &probe, const QByteArray &sender, const QString &id) {
        auto envelope = envelopeOf(probe, sender, id, bindings);
        if (!envelope) {
            all.leftOut.push_back({id, envelope.error()});
            return;
        }
        if (id.endsWith(kLocalSenderSuffix))
            envelope = withTitle(*envelope, probe.title + QLatin1StringView(kLocalSenderTitle));
        const auto isSame = [&envelope](const Envelope &one) { return saysTheSame(one, *envelope); };
        if (std::none_of(all.envelopes.begin(), all.envelopes.end(), isSame))
            all.envelopes.push_back(*std::move(envelope));
    };
    const auto wantsBoth = [&ids](const Probe &probe) {
        return ids.isEmpty() || ids.contains(QString(probe.id + kLocalSenderSuffix));
    };
    for (const Probe &probe : m_probes) {
        if (isWanted(probe, tier, ids))
            add(probe, probe.mailFrom, probe.id);
    }
    // From the hosted domain once more: after everything that is asked only so.
    for (const Probe &probe : m_probes) {
        if (probe.alsoFromLocalSender && isWanted(probe, tier, ids) && wantsBoth(probe))
            add(probe, kLocalSender, probe.id + kLocalSenderSuffix);
    }
    return all;
}

} // namespace postern::probe
