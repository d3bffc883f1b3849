// SPDX-License-Identifier: Apache-2.0
#include "core/explain/remedy.h"

#include "core/explain/tongue.h"
#include "core/verdict/remedies.h"
#include "core/verdict/serverbook.h"

namespace postern::explain {

namespace {

constexpr char kContext[] = "resources/remedies";

} // namespace

std::vector<ShownRemedy> shownRemedies(const check::Record &record, const verdict::Verdict &verdict)
{
    std::vector<ShownRemedy> shown;
    for (const auto *one : verdict::remediesFor(record.evidence, verdict, verdict::RemedyBook::builtIn())) {
        QStringList sentences;
        for (const QString &sentence : one->sentences)
            sentences += spoken(kContext, sentence);
        shown.push_back({one->id, serverName(one->server), spoken(kContext, one->title), sentences,
                         spoken(kContext, one->place), one->rule, one->then, one->source, one->url});
    }
    return shown;
}

} // namespace postern::explain
