// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/greylist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using std::chrono::seconds;

constexpr seconds kDelayAtMost = std::chrono::hours(24); // RFC 6647, 5

struct NumberWord
{
    QLatin1StringView word;
    qint64 value;
};

constexpr NumberWord kNumberWords[] = {
    {"a"_L1, 1},       {"an"_L1, 1},     {"one"_L1, 1},         {"two"_L1, 2},      {"three"_L1, 3},
    {"four"_L1, 4},    {"five"_L1, 5},   {"six"_L1, 6},         {"seven"_L1, 7},    {"eight"_L1, 8},
    {"nine"_L1, 9},    {"ten"_L1, 10},   {"twelve"_L1, 12},     {"fifteen"_L1, 15}, {"twenty"_L1, 20},
    {"thirty"_L1, 30}, {"forty"_L1, 40}, {"forty-five"_L1, 45}, {"sixty"_L1, 60},
};

qint64 numberIn(const QString &text)
{
    const auto found = std::find_if(std::begin(kNumberWords), std::end(kNumberWords),
                                    [&text](const NumberWord &one) { return text == one.word; });
    return found == std::end(kNumberWords) ? text.toLongLong() : found->value;
}

seconds unitIn(const QString &text)
{
    if (text.startsWith(u'h'))
        return std::chrono::hours(1);
    return text.startsWith(u'm') ? std::chrono::minutes(1) : seconds(1);
}

// What an address or a link in the reply says is no time.
QString wordsOf(const smtp::Reply &reply)
{
    static const QRegularExpression noise(u"<[^>]*>|\\[[^\\]]*\\]|https?://\\S+|\\S+@\\S+"_s);
    return QString::fromLatin1(reply.text()).toLower().remove(noise).simplified();
}

// "00:04:59", as milter-greylist has it.
std::optional<seconds> clockIn(const QString &words)
{
    static const QRegularExpression clock(u"\\b(?:in|for|wait|another) (\\d{1,2}):([0-5]\\d):([0-5]\\d)(?![\\d:.])"_s);
    const auto found = clock.match(words);
    if (!found.hasMatch())
        return std::nullopt;
    return seconds(found.captured(1).toLongLong() * 3600 + found.captured(2).toLongLong() * 60
                   + found.captured(3).toLongLong());
}

// "1 hour", "five minutes", "2 minutes and 30 seconds", "300s". What was so long ago is no wait.
std::optional<seconds> spanIn(const QString &words)
{
    static const QString number = u"(\\d{1,6}|forty-five|[a-z]+)"_s;
    static const QString unit = u"(hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)"_s;
    static const QRegularExpression part(u"(?<![\\w.:-])"_s + number + u" ?"_s + unit + u"(?![\\w-])"_s);
    static const QRegularExpression between(u"^[ ,.]*(and )?$"_s);
    seconds sum{0};
    qsizetype end = -1;
    for (auto all = part.globalMatch(words); all.hasNext();) {
        const auto one = all.next();
        const auto length = numberIn(one.captured(1)) * unitIn(one.captured(2));
        const bool isPast = QStringView(words).sliced(one.capturedEnd()).startsWith(u" ago");
        if (length.count() == 0 || isPast)
            continue;
        if (end >= 0 && !between.match(words.sliced(end, one.capturedStart() - end)).hasMatch())
            break;
        sum += length;
        end = one.capturedEnd();
    }
    return end < 0 ? std::nullopt : std::optional(sum);
}

} // namespace

std::optional<seconds> statedDelay(const smtp::Reply &reply)
{
    const QString words = wordsOf(reply);
    const auto clock = clockIn(words);
    const auto delay = clock ? clock : spanIn(words);
    return delay && *delay <= kDelayAtMost && delay->count() > 0 ? delay : std::nullopt;
}

std::optional<seconds> greylistDelay(const std::vector<Outcome> &outcomes)
{
    std::optional<seconds> longest;
    for (const Outcome &one : outcomes) {
        if (one.category() == Category::Greylisted)
            longest = std::max(longest.value_or(seconds(0)), statedDelay(one.deciding()->reply).value_or(kUsualDelay));
    }
    return longest;
}

} // namespace postern::verdict
