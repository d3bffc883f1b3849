// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"
#include "app/console.h"
#include "core/explain/tongue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

constexpr char kProbes[] = "resources/probes";

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

QString recipientsOf(const probe::Probe &one)
{
    QByteArrayList paths(one.rcptTo.begin(), one.rcptTo.end());
    return QString::fromUtf8(paths.join("  RCPT TO:"));
}

QString entryOf(const probe::Probe &one)
{
    QString text = one.id.leftJustified(10) + u' ' + explain::titleInWords(one.title) + u'\n';
    const QString indent(11, u' ');
    text += indent + u"MAIL FROM:"_s + QString::fromUtf8(one.mailFrom) + u"  RCPT TO:"_s + recipientsOf(one) + u'\n';
    text += indent + explain::spoken(kProbes, one.reveals) + u'\n';
    if (!one.history.isEmpty())
        text += indent + explain::spoken(kProbes, one.history) + u'\n';
    text += indent
        + Say::tr("Tier %1, %2. %3")
              .arg(QString::number(one.tier), probe::toString(one.kind), one.sources.join(u"; "_s))
        + u'\n';
    return text + u'\n';
}

QJsonObject objectOf(const probe::Probe &one)
{
    QJsonArray recipients;
    for (const QByteArray &path : one.rcptTo)
        recipients += QString::fromUtf8(path);
    return {{u"id"_s, one.id},
            {u"kind"_s, probe::toString(one.kind)},
            {u"tier"_s, one.tier},
            {u"title"_s, one.title},
            {u"reveals"_s, one.reveals},
            {u"history"_s, one.history},
            {u"sources"_s, QJsonArray::fromStringList(one.sources)},
            {u"mailFrom"_s, QString::fromUtf8(one.mailFrom)},
            {u"rcptTo"_s, recipients}};
}

} // namespace

int run(const ProbesCommand &command)
{
    const probe::Catalogue &catalogue = command.catalogue ? *command.catalogue : probe::Catalogue::builtIn();
    if (command.isJson) {
        QJsonArray all;
        for (const probe::Probe &one : catalogue.probes())
            all += objectOf(one);
        print(QString::fromUtf8(QJsonDocument(all).toJson()));
        return 0;
    }
    QString text;
    for (const probe::Probe &one : catalogue.probes())
        text += entryOf(one);
    print(text);
    return 0;
}

int run(const PrintCommand &command)
{
    print(command.text);
    return 0;
}

} // namespace postern::app
