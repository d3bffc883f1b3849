// SPDX-License-Identifier: Apache-2.0
// What is said about a report on the command line.
#include "app/values.h"

#include "app/readatmost.h"
#include "core/explain/html.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

constexpr qint64 kLogoAtMost = 2 * 1024 * 1024; // bytes; it is carried in every report

} // namespace

Value<QByteArray> logoFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Failure{Say::tr("The logo %1 cannot be read: %2.").arg(file, source.errorString())};
    const QByteArray bytes = readAtMost(source, kLogoAtMost + 1);
    if (bytes.size() > kLogoAtMost)
        return Failure{Say::tr("The logo %1 is larger than 2 MiB. Give a smaller picture.").arg(file)};
    if (explain::pictureType(bytes).isEmpty())
        return Failure{Say::tr("The logo %1 is neither PNG nor JPEG.").arg(file)};
    return bytes;
}

Value<ui::paper::Paper> paperFrom(const QString &text)
{
    if (text == u"a4")
        return ui::paper::Paper::A4;
    if (text == u"letter")
        return ui::paper::Paper::Letter;
    return Failure{Say::tr("--paper takes a4 or letter, not “%1”.").arg(text)};
}

Value<QTimeZone> zoneFrom(const QString &text)
{
    const QTimeZone zone(text.toLatin1());
    if (!zone.isValid())
        return Failure{
            Say::tr("--zone takes the name of a time zone, such as UTC or Europe/Berlin, not “%1”.").arg(text)};
    return zone;
}

} // namespace postern::app
