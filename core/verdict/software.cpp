// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/software.h"

#include "core/words.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Weight = ServerBook::Weight;
using Server = ServerBook::Server;

// A name, or one wording of its own, is as much as three shared ones; two such together make a guess likely.
constexpr int kStrong = 3;
constexpr int kShared = 1;
constexpr int kPossibleFrom = 3;
constexpr int kLikelyFrom = 6;
// As much of a stated version as anybody shows.
constexpr qsizetype kVersionAtMost = 40;

constexpr Word<Sureness> kSureness[] = {
    {Sureness::Unknown, "unknown"_L1},
    {Sureness::Possible, "possible"_L1},
    {Sureness::Likely, "likely"_L1},
};

struct Seen
{
    Hint hint;
    QString version;
};

// What speaks for one server, of its own signs and of those of its base.
struct Candidate
{
    const Server *server = nullptr;
    std::vector<Seen> seen;
    bool hasOwnSign = false; // beside those of its base
    bool isNamed = false;
    int wordings = 0;

    int total() const { return (isNamed ? kStrong : 0) + wordings; }
};

// The line in which the sign stands; the keywords in one line where it is their order.
QByteArray lineOf(const smtp::Reply &reply, const ServerBook::Sign &sign, const QRegularExpressionMatch &match)
{
    const QByteArray code = QByteArray::number(reply.code()) + ' ';
    if (sign.isOfKeywords)
        return code + match.captured(0).toUtf8();
    const QString before = QString::fromUtf8(reply.text()).left(match.capturedStart());
    return code + reply.lines().value(before.count(u'\n'));
}

std::vector<Seen> signsOf(const Server &server, const std::vector<smtp::Conversation> &conversations)
{
    std::vector<Seen> found;
    for (const ServerBook::Sign &sign : server.signs) {
        const auto look = [&]() -> std::optional<Seen> {
            for (std::size_t c = 0; c < conversations.size(); ++c) {
                const auto &exchanges = conversations[c].exchanges;
                for (std::size_t e = 0; e < exchanges.size(); ++e) {
                    if (const auto match = sign.match(exchanges[e]))
                        return Seen{
                            {server.id, sign.name, sign.weight, c, e, lineOf(*exchanges[e].reply, sign, *match)},
                            match->captured(u"version"_s).left(kVersionAtMost)};
                }
            }
            return std::nullopt;
        };
        if (const auto seen = look())
            found.push_back(*seen);
    }
    return found;
}

void count(Candidate &candidate, const std::vector<Seen> &seen)
{
    for (const Seen &one : seen) {
        candidate.isNamed |= one.hint.weight == Weight::Name;
        candidate.wordings += one.hint.weight == Weight::Own ? kStrong
            : one.hint.weight == Weight::Shared              ? kShared
                                                             : 0;
        candidate.seen.push_back(one);
    }
}

std::vector<Candidate> candidatesOf(const std::vector<smtp::Conversation> &conversations, const ServerBook &book)
{
    QHash<QString, std::vector<Seen>> seen;
    for (const Server &server : book.servers())
        seen.insert(server.id, signsOf(server, conversations));
    std::vector<Candidate> candidates;
    for (const Server &server : book.servers()) {
        Candidate one{&server, {}, false, false, 0};
        count(one, seen.value(server.id));
        one.hasOwnSign = !one.seen.empty();
        if (!one.hasOwnSign)
            continue;
        if (!server.base.isEmpty())
            count(one, seen.value(server.base));
        candidates.push_back(std::move(one));
    }
    return candidates;
}

// What says most. At equal sums the wordings count, and then what is named more exactly.
bool isWeaker(const Candidate &one, const Candidate &other)
{
    const auto weight = [](const Candidate &c) { return std::tuple(c.total(), c.wordings, !c.server->base.isEmpty()); };
    return weight(one) < weight(other);
}

bool areRelated(const Server &one, const Server &other)
{
    return one.id == other.id || one.base == other.id || other.base == one.id
        || (!one.base.isEmpty() && one.base == other.base);
}

std::vector<Hint> strongestFirst(std::vector<Hint> hints)
{
    std::stable_sort(hints.begin(), hints.end(),
                     [](const Hint &one, const Hint &other) { return one.weight < other.weight; });
    return hints;
}

// What speaks for servers that have nothing to do with this one.
std::vector<Hint> against(const Candidate &best, const std::vector<Candidate> &candidates)
{
    std::vector<Hint> hints;
    for (const Candidate &one : candidates) {
        for (const Seen &seen : one.seen) {
            const bool isOfThis = one.server->id == seen.hint.server; // not what its base has said already
            if (isOfThis && !areRelated(*best.server, *one.server) && seen.hint.weight != Weight::Shared)
                hints.push_back(seen.hint);
        }
    }
    return strongestFirst(std::move(hints));
}

Sureness surenessOf(const Candidate &best, bool isContradicted)
{
    if (best.total() < kPossibleFrom)
        return Sureness::Unknown;
    return best.total() >= kLikelyFrom && !isContradicted ? Sureness::Likely : Sureness::Possible;
}

} // namespace

QString toString(Sureness sureness)
{
    return wordFor(kSureness, sureness);
}

Software softwareOf(const std::vector<smtp::Conversation> &conversations, const ServerBook &book)
{
    const std::vector<Candidate> candidates = candidatesOf(conversations, book);
    const auto best = std::max_element(candidates.begin(), candidates.end(), isWeaker);
    if (best == candidates.end())
        return {};
    Software software;
    software.against = against(*best, candidates);
    software.sureness = surenessOf(*best, !software.against.empty());
    const auto asGood = [&best](const Candidate &one) {
        return one.total() == best->total() && !areRelated(*one.server, *best->server);
    };
    // Words that several speak decide nothing between them.
    const bool isTie = std::any_of(candidates.begin(), candidates.end(), asGood) && software.against.empty();
    if (software.sureness == Sureness::Unknown || isTie)
        return {};
    software.id = best->server->id;
    software.name = best->server->name;
    for (const Seen &one : best->seen) {
        software.because.push_back(one.hint);
        if (software.version.isEmpty())
            software.version = one.version;
    }
    software.because = strongestFirst(std::move(software.because));
    return software;
}

} // namespace postern::verdict
