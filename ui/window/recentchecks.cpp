// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentchecks.h"

#include "core/verdict/rulebook.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using verdict::State;

constexpr auto kArray = "recentChecks"_L1;
constexpr std::array kStates{State::Open,         State::PartlyOpen, State::Unproven, State::Trusted,
                             State::Inconclusive, State::Closed,     State::NoService};

void write(QSettings &settings, const std::vector<RecentCheck> &checks)
{
    settings.beginWriteArray(kArray, int(checks.size()));
    for (std::size_t i = 0; i < checks.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue("file"_L1, checks[i].file);
        settings.setValue("target"_L1, checks[i].target);
        settings.setValue("state"_L1, verdict::toString(checks[i].state));
        settings.setValue("at"_L1, checks[i].at);
        settings.setValue("endpoints"_L1, checks[i].endpoints);
        settings.setValue("deciding"_L1, checks[i].deciding);
    }
    settings.endArray();
}

} // namespace

std::vector<RecentCheck> recentChecks(QSettings &settings)
{
    std::vector<RecentCheck> checks;
    const int count = settings.beginReadArray(kArray);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString word = settings.value("state"_L1).toString();
        const auto state =
            std::find_if(kStates.begin(), kStates.end(), [&word](State one) { return verdict::toString(one) == word; });
        const RecentCheck one{settings.value("file"_L1).toString(),
                              settings.value("target"_L1).toString(),
                              state == kStates.end() ? State::Inconclusive : *state,
                              settings.value("at"_L1).toDateTime(),
                              settings.value("endpoints"_L1).toInt(),
                              settings.value("deciding"_L1).toInt()};
        if (QFileInfo::exists(one.file))
            checks.push_back(one);
    }
    settings.endArray();
    return checks;
}

void addRecent(QSettings &settings, const QString &file, const check::Record &record)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    std::vector<RecentCheck> checks = recentChecks(settings);
    const auto isSame = [&path](const RecentCheck &one) { return one.file == path; };
    checks.erase(std::remove_if(checks.begin(), checks.end(), isSame), checks.end());
    const auto verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    const auto isDeciding = [&verdict](const verdict::EndpointVerdict &one) { return one.state == verdict.state; };
    const auto deciding = std::count_if(verdict.endpoints.begin(), verdict.endpoints.end(), isDeciding);
    checks.insert(
        checks.begin(),
        {path, record.target, verdict.state, record.finishedAt, int(verdict.endpoints.size()), int(deciding)});
    if (checks.size() > kRecentAtMost)
        checks.resize(kRecentAtMost);
    write(settings, checks);
}

} // namespace postern::ui
