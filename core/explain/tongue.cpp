// SPDX-License-Identifier: Apache-2.0
#include "core/explain/tongue.h"

#include "core/probe/probe.h"
#include "core/smtp/bytes.h"
#include "core/verdict/serverbook.h"

#include <QCoreApplication>

namespace postern::explain {

namespace {

constexpr char kProbes[] = "resources/probes";

struct Tongue
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Tongue)
};

} // namespace

QLocale tongue()
{
    //: The code of the language into which this is translated (BCP 47): "de"
    return QLocale(Tongue::tr("en"));
}

QString dayInWords(const QDateTime &time)
{
    //: How a day is written, by the letters of QLocale: "25 November 2026"
    return tongue().toString(time.date(), Tongue::tr("d MMMM yyyy"));
}

QString shortMinute(const QDateTime &time)
{
    //: The same without seconds: "25 Nov 2026 09:30"
    return tongue().toString(time, Tongue::tr("d MMM yyyy HH:mm"));
}

QString shortMoment(const QDateTime &time)
{
    //: How a moment is written, by the letters of QLocale: "25 Nov 2026 09:30:00"
    return tongue().toString(time, Tongue::tr("d MMM yyyy HH:mm:ss"));
}

QString labelled(const QString &name, const QString &text)
{
    return Tongue::tr("%1: %2").arg(name, text);
}

QString enumerated(const QStringList &parts)
{
    QString all = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        all = Tongue::tr("%1, %2").arg(all, parts.at(i));
    return all;
}

QString followed(const QString &sentence, const QString &another)
{
    if (sentence.isEmpty() || another.isEmpty())
        return sentence + another;
    //: Two sentences, one after the other
    return Tongue::tr("%1 %2").arg(sentence, another);
}

QString serverName(const QString &id, const QString &otherwise)
{
    const auto *server = verdict::ServerBook::builtIn().find(id);
    return server ? spoken("resources/servers", server->name) : otherwise;
}

QString spoken(const char *context, const QString &english)
{
    if (english.isEmpty())
        return english; // in a file of translations, the empty text is its head
    const QByteArray source = english.toUtf8();
    const QString words = QCoreApplication::translate(context, source.constData());
    // What nobody has translated stays as it is, to the last mark: it may be anything.
    return words == QString::fromUtf8(source.constData()) ? english : words;
}

QString titleInWords(const QString &title)
{
    const QString suffix = QString::fromLatin1(probe::kLocalSenderTitle);
    const QString words = title.endsWith(suffix)
        ? spoken(kProbes, title.chopped(suffix.size())) + QCoreApplication::translate(kProbes, probe::kLocalSenderTitle)
        : spoken(kProbes, title);
    return smtp::escaped(words.toUtf8());
}

} // namespace postern::explain
