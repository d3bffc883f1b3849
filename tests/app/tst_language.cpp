// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace postern::app;
using namespace Qt::StringLiterals;

// The language comes from the settings, else from the system; what it lacks is said in English.
class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void theSettingDecides_data();
    void theSettingDecides();
    void speaks();
};

void tst_Language::theSettingDecides_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QLocale>("expected");
    QTest::newRow("none: the system's") << QString() << QLocale();
    QTest::newRow("a language") << u"de"_s << QLocale(QLocale::German);
    QTest::newRow("a language of a country") << u"fr_CA"_s << QLocale(QLocale::French, QLocale::Canada);
}

void tst_Language::theSettingDecides()
{
    QFETCH(const QString, setting);
    QFETCH(const QLocale, expected);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    if (!setting.isEmpty())
        settings.setValue("language"_L1, setting);
    QCOMPARE(preferredLocale(settings), expected);
}

void tst_Language::speaks()
{
    const QString lrelease = QStandardPaths::findExecutable(u"lrelease"_s, {u"/usr/lib/qt6/bin"_s, u"/usr/bin"_s});
    if (lrelease.isEmpty())
        QSKIP("no lrelease here; Debian has it in qt6-l10n-tools");
    const QTemporaryDir folder;
    const auto make = [&](const QString &language, const QByteArray &message) {
        QFile file(folder.filePath(u"postern_%1.ts"_s.arg(language)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\" language=\"" + language.toLatin1() + "\"><context><name>tst</name>" + message
                   + "</context></TS>");
        file.close();
        QCOMPARE(QProcess::execute(lrelease, {u"-silent"_s, file.fileName()}), 0);
    };
    make(u"en"_s,
         "<message numerus=\"yes\"><source>%n door(s)</source><translation><numerusform>%n door</numerusform>"
         "<numerusform>%n doors</numerusform></translation></message>");
    make(u"de"_s, "<message><source>Door</source><translation>Tor</translation></message>");
    speak(QLocale(QLocale::German), folder.path());
    QCOMPARE(QCoreApplication::translate("tst", "Door"), u"Tor"_s);
    QCOMPARE(QCoreApplication::translate("tst", "Window"), u"Window"_s);
    QCOMPARE(QCoreApplication::translate("tst", "%n door(s)", nullptr, 1), u"1 door"_s); // English stands beneath
    QCOMPARE(QCoreApplication::translate("tst", "%n door(s)", nullptr, 2), u"2 doors"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
