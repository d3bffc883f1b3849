// SPDX-License-Identifier: Apache-2.0
#include "core/probe/catalogue.h"

#include "core/tomlfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::probe {

namespace {

using Flaw = Catalogue::Flaw;
using Reason = Flaw::Reason;

constexpr int kFirstTier = 1;
constexpr int kLastTier = 3;

// What every placeholder is replaced by when a pattern is looked at before anything is known.
QByteArray sample(QByteArray pattern)
{
    for (const QString &word : placeholdersIn(pattern))
        pattern.replace('{' + word.toUtf8() + '}', "x");
    return pattern;
}

std::optional<Flaw> flawInPattern(const QByteArray &pattern, int line)
{
    if (pattern.count('{') != pattern.count('}'))
        return Flaw{line, Reason::NotAPath, QString::fromUtf8(pattern)};
    for (const QString &word : placeholdersIn(pattern)) {
        if (!placeholders().contains(word))
            return Flaw{line, Reason::UnknownPlaceholder, word};
    }
    return std::nullopt;
}

std::optional<Flaw> flawInPath(const QByteArray &pattern, int line)
{
    if (const auto flaw = flawInPattern(pattern, line))
        return flaw;
    if (!smtp::ForwardPath::parse(sample(pattern)))
        return Flaw{line, Reason::NotAPath, QString::fromUtf8(pattern)};
    return std::nullopt;
}

std::optional<Flaw> flawInParameters(const QByteArray &pattern, int line)
{
    if (const auto flaw = flawInPattern(pattern, line))
        return flaw;
    if (!smtp::Parameters::parse(sample(pattern)))
        return Flaw{line, Reason::NotAPath, QString::fromUtf8(pattern)};
    return std::nullopt;
}

Result<Probe, Flaw> readProbe(TomlRow &row)
{
    Probe probe;
    probe.id = row.text("id");
    const QString kind = row.text("kind");
    probe.tier = row.number("tier");
    probe.title = row.text("title");
    probe.reveals = row.text("reveals");
    probe.history = QString::fromUtf8(row.bytesOr("history"));
    probe.sources = row.texts("sources", true);
    probe.hello = row.bytesOr("hello");
    probe.mailFrom = row.bytes("from");
    probe.mailParameters = row.bytesOr("from-parameters");
    probe.rcptTo = row.list("to", true);
    probe.rcptParameters = row.bytesOr("to-parameters");
    probe.isPlain = row.flag("plain").value_or(false);
    probe.mayAskData = row.flag("data").value_or(true);
    probe.alsoFromLocalSender = row.flag("local-sender").value_or(false);
    probe.localControls = row.texts("controls", false);
    probe.needs = row.bytesOr("needs");
    if (const auto flaw = row.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    const auto known = kindFromString(kind);
    if (!known)
        return Failure{Flaw{row.lineOf("kind"), Reason::UnknownKind, kind}};
    probe.kind = *known;
    if (probe.tier < kFirstTier || probe.tier > kLastTier)
        return Failure{Flaw{row.lineOf("tier"), Reason::BadTier, QString::number(probe.tier)}};
    return probe;
}

std::optional<Flaw> flawInBytes(const Probe &probe, const TomlRow &row)
{
    if (const auto flaw = flawInPath(probe.mailFrom, row.lineOf("from")))
        return flaw;
    if (const auto flaw = flawInPattern(probe.hello, row.lineOf("hello")))
        return flaw;
    if (!probe.hello.isEmpty() && !smtp::HelloName::parse(QString::fromUtf8(sample(probe.hello))))
        return Flaw{row.lineOf("hello"), Reason::NotAPath, QString::fromUtf8(probe.hello)};
    for (const QByteArray &one : probe.rcptTo) {
        if (const auto flaw = flawInPath(one, row.lineOf("to")))
            return flaw;
    }
    if (const auto flaw = flawInParameters(probe.mailParameters, row.lineOf("from-parameters")))
        return flaw;
    return flawInParameters(probe.rcptParameters, row.lineOf("to-parameters"));
}

} // namespace

Result<Catalogue, Flaw> Catalogue::parse(const QByteArray &bytes)
{
    const auto parsed = parsedToml<Flaw>(bytes);
    if (!parsed)
        return Failure{parsed.error()};
    TomlRow file(*parsed);
    const toml::array *tables = file.tables("probe");
    if (const auto flaw = file.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    if (!tables || tables->empty())
        return Failure{Flaw{1, Reason::NoProbes, {}}};

    Catalogue catalogue;
    std::vector<int> controlLines;
    for (const toml::node &node : *tables) {
        TomlRow row(*node.as_table());
        const auto probe = readProbe(row);
        if (!probe)
            return Failure{probe.error()};
        if (const auto flaw = flawInBytes(*probe, row))
            return Failure{*flaw};
        if (catalogue.find(probe->id))
            return Failure{Flaw{row.lineOf("id"), Reason::DuplicateId, probe->id}};
        controlLines.push_back(row.lineOf("controls"));
        catalogue.m_probes.push_back(*probe);
    }
    for (std::size_t i = 0; i < catalogue.m_probes.size(); ++i) {
        for (const QString &control : catalogue.m_probes[i].localControls) {
            if (!catalogue.find(control))
                return Failure{Flaw{controlLines[i], Reason::UnknownControl, control}};
        }
    }
    return catalogue;
}

const Catalogue &Catalogue::builtIn()
{
    static const Catalogue catalogue = builtInFile(u":/postern/probes/catalogue.toml"_s, parse);
    return catalogue;
}

const Probe *Catalogue::find(QStringView id) const
{
    const auto found = std::find_if(m_probes.begin(), m_probes.end(), [id](const Probe &one) { return one.id == id; });
    return found == m_probes.end() ? nullptr : &*found;
}

} // namespace postern::probe
