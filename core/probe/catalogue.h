// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probe/probe.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace postern::probe {

// A probe that could not be bound, and why: the placeholder that nothing is known for ("loc"), or the capability that
// is not offered ("SMTPUTF8").
struct LeftOut
{
    QString id;
    QString missing;
};

struct Bound
{
    std::vector<Envelope> envelopes;
    std::vector<LeftOut> leftOut;
};

// All that can be asked, in the order of asking.
class Catalogue
{
public:
    // Where a catalogue is wrong.
    struct Flaw
    {
        enum class Reason {
            Syntax,
            MissingField,
            UnknownField,
            WrongType,
            DuplicateId,
            UnknownKind,
            BadTier,
            UnknownPlaceholder,
            UnknownControl,
            NotAPath,
            NoProbes,
        };
        int line = 0; // from 1
        Reason reason = Reason::Syntax;
        QString detail; // the field, the placeholder, the parser's words
    };

    static Result<Catalogue, Flaw> parse(const QByteArray &toml);
    static const Catalogue &builtIn(); // resources/probes/catalogue.toml

    const std::vector<Probe> &probes() const { return m_probes; }
    const Probe *find(QStringView id) const;

    // The envelopes of all probes up to `tier` (or of `ids`, whatever their tier, with the controls that their reading
    // needs), in the order of asking. What would be the same bytes twice is asked once.
    Bound bind(const Bindings &bindings, int tier, const QStringList &ids = {}) const;

private:
    bool isWanted(const Probe &probe, int tier, const QStringList &ids) const;

    std::vector<Probe> m_probes;
};

} // namespace postern::probe
