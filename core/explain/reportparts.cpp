// SPDX-License-Identifier: Apache-2.0
#include "core/explain/reportparts.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

struct Parts
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Parts)
};

// The city of "America/Argentina/Buenos_Aires"; the whole of "CET".
QString placeOf(const QTimeZone &zone)
{
    const QString id = QString::fromLatin1(zone.id());
    return id.mid(id.lastIndexOf(u'/') + 1).replace(u'_', u' ');
}

bool isUtc(const QTimeZone &zone)
{
    const QByteArray id = zone.id();
    return id == "UTC" || id == "Etc/UTC";
}

} // namespace

QString harmless(const QString &text)
{
    const QString shown = smtp::escaped(text.toUtf8());
    return shown == QString(text).replace(u'\\', u"\\\\"_s) ? text : shown;
}

Block items(const QStringList &sentences, bool isNumbered)
{
    ItemList list;
    list.isNumbered = isNumbered;
    for (const QString &one : sentences)
        list.items.push_back({plain(one)});
    return {list};
}

Fact fact(const QString &name, const QString &value)
{
    return {name, {{plain(value)}}};
}

Fact wireFact(const QString &name, const QString &value)
{
    return {name, {{mono(value)}}};
}

QString dateAndTime(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid())
        return Parts::tr("at a time that is not known");
    const QDateTime utc = time.toUTC();
    const QString there = Parts::tr("%1, %2 UTC").arg(dayInWords(utc), utc.toString(u"HH:mm"_s));
    if (!zone.isValid() || isUtc(zone))
        return there;
    const QDateTime local = utc.toTimeZone(zone);
    const QString clock = local.toString(u"HH:mm"_s);
    const QString here = local.date() == utc.date() ? clock : Parts::tr("%1, %2").arg(dayInWords(local), clock);
    return zone.id().contains('/') ? Parts::tr("%1 (%2 in %3)").arg(there, here, placeOf(zone))
                                   : Parts::tr("%1 (%2 %3)").arg(there, here, placeOf(zone));
}

QString preciseTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u" UTC"_s : QString();
}

QString endpointsInWords(std::size_t count)
{
    return count == 1 ? Parts::tr("one endpoint") : Parts::tr("%n endpoints", nullptr, static_cast<int>(count));
}

QString questionsInWords(std::size_t count)
{
    return count == 1 ? Parts::tr("one question") : Parts::tr("%n questions", nullptr, static_cast<int>(count));
}

std::size_t answeredQuestions(const verdict::Verdict &verdict)
{
    std::size_t count = 0;
    for (const verdict::EndpointVerdict &one : verdict.endpoints) {
        for (const verdict::Outcome &outcome : one.outcomes)
            count += outcome.state == verdict::Outcome::State::Unanswered ? 0 : 1;
    }
    return count;
}

std::size_t askedQuestions(const verdict::Verdict &verdict)
{
    std::size_t count = 0;
    for (const verdict::EndpointVerdict &one : verdict.endpoints) {
        for (const verdict::Outcome &outcome : one.outcomes)
            count += outcome.deciding() || outcome.silence != verdict::Silence::NotAsked ? 1 : 0;
    }
    return count;
}

} // namespace postern::explain
