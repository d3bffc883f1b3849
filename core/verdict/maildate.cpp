// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/maildate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

// The longest date that is seen in the field has some fifty characters.
constexpr qsizetype kMaxDate = 200;

constexpr int kSecondsPerHour = 3600;
constexpr int kSecondsPerMinute = 60;

struct Zone
{
    QLatin1StringView name;
    int hours;
};
// RFC 5322, 4.3, and the two that Europe's servers write.
// clang-format off
constexpr Zone kZones[] = {
    {QLatin1StringView("EST"), -5}, {QLatin1StringView("EDT"), -4}, {QLatin1StringView("CST"), -6},
    {QLatin1StringView("CDT"), -5}, {QLatin1StringView("MST"), -7}, {QLatin1StringView("MDT"), -6},
    {QLatin1StringView("PST"), -8}, {QLatin1StringView("PDT"), -7}, {QLatin1StringView("CET"),  1},
    {QLatin1StringView("CEST"), 2},
};
// clang-format on

int offsetOf(const QString &zone)
{
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        const int seconds = zone.mid(1, 2).toInt() * kSecondsPerHour + zone.mid(3, 2).toInt() * kSecondsPerMinute;
        return zone.startsWith(u'-') ? -seconds : seconds;
    }
    const auto found = std::find_if(std::begin(kZones), std::end(kZones), [&zone](const Zone &one) {
        return zone.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(kZones) ? 0 : found->hours * kSecondsPerHour;
}

int monthOf(const QString &name)
{
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const qsizetype at = months.indexOf(name.toLower());
    return at < 0 || at % 3 != 0 ? 0 : int(at / 3) + 1;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() >= 4)
        return year;
    return digits.size() == 3 || year >= 50 ? 1900 + year : 2000 + year; // RFC 5322, 4.3
}

} // namespace

std::optional<QDateTime> readMailDate(QByteArrayView text)
{
    static const QRegularExpression pattern(u"^\\s*(?:[a-z]{3,9}\\s*,?\\s*)?(\\d{1,2})[\\s-]+([a-z]{3})[a-z]*[\\s-]+"
                                            "(\\d{2,4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
                                            "(?:\\s*([+-]\\d{4}|[a-z]{1,5})\\b)?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(text.first(std::min(text.size(), kMaxDate))));
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(yearOf(match.captured(3)), monthOf(match.captured(2)), match.captured(1).toInt());
    const int second = std::min(match.captured(6).toInt(), 59); // a leap second is the last one of its minute
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), second);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).addSecs(-offsetOf(match.captured(7)));
}

} // namespace postern::verdict
