// SPDX-License-Identifier: Apache-2.0
#include "program.h"
#include "scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postern::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPaste = "220 mail.companya.com ESMTP <script>alert(1)</script>\r\n"
                          "HELO tester.example\r\n"
                          "250 mail.companya.com\r\n"
                          "MAIL FROM:<spammer@badplace.example>\r\n"
                          "250 2.1.0 Ok\r\n"
                          "RCPT TO:<johndoe@gmail.com>\r\n"
                          "250 2.1.5 Ok | `taken` @everybody\r\n"
                          "QUIT\r\n"
                          "221 2.0.0 Bye\r\n";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Reports as files: what each holds, and what happens where none can be written.
class tst_CliReports : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void formats_data();
    void formats();
    void isTheSameTwice();
    void checkAndJudgeWriteThemToo();
    void exitStatusIsNoVerdict();
    void usage_data();
    void usage();
    void unwritableIsSaidFirst();
    void namesAndLogo();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString paste() const { return file(u"paste.txt"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CliReports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QFile source(paste());
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(kPaste);
}

void tst_CliReports::formats_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArrayList>("has");
    QTest::addColumn<QByteArrayList>("hasNot");

    QTest::newRow("HTML") << u"html"_s << QByteArrayList{"<!DOCTYPE html>",
                                                         "Open relay",
                                                         "&lt;script&gt;alert(1)&lt;/script&gt;",
                                                         "johndoe@gmail.com",
                                                         "<svg",
                                                         "--dangerText:",
                                                         "SHA-256"}
                          << QByteArrayList{"<script"};
    QTest::newRow("Markdown") << u"markdown"_s
                              << QByteArrayList{"# Open relay check of", "**Open relay**", "| --- | --- |", "SHA-256",
                                                "``250 2.1.5 Ok \\| `taken` @everybody``"}
                              << QByteArrayList{"\n<script"};
    QTest::newRow("JUnit") << u"junit"_s
                           << QByteArrayList{"<testsuites name=\"postern\"", "<failure message=", "johndoe@gmail.com"}
                           << QByteArrayList{"<script"};
    QTest::newRow("JSON") << u"json"_s << QByteArrayList{"\"schema\": \"urn:postern:result:1\"", "\"remedies\""}
                          << QByteArrayList{};
}

void tst_CliReports::formats()
{
    QFETCH(QString, option);
    QFETCH(QByteArrayList, has);
    QFETCH(QByteArrayList, hasNot);

    const QString out = file(u"out"_s);
    const Ran ran = run({u"report"_s, paste(), u"--"_s + option, out, u"--zone"_s, u"UTC"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.status, 0);
    const QByteArray content = contentOf(out);
    for (const QByteArray &one : has)
        QVERIFY2(content.contains(one), one.constData());
    for (const QByteArray &one : hasNot)
        QVERIFY2(!content.contains(one), one.constData());
}

void tst_CliReports::isTheSameTwice()
{
    QByteArray first;
    for (int i = 0; i < 2; ++i) {
        const Ran ran = run({u"report"_s, paste(), u"--html"_s, file(u"a.html"_s), u"--junit"_s, file(u"a.xml"_s),
                             u"--markdown"_s, file(u"a.md"_s), u"--zone"_s, u"Europe/Berlin"_s});
        QCOMPARE(ran.status, 0);
        const QByteArray all = contentOf(file(u"a.html"_s)) + contentOf(file(u"a.xml"_s)) + contentOf(file(u"a.md"_s));
        QVERIFY(all.size() > 10000);
        if (i == 0)
            first = all;
        else
            QCOMPARE(all, first);
    }
}

void tst_CliReports::checkAndJudgeWriteThemToo()
{
    const QString html = file(u"check.html"_s);
    const Ran checked = run({u"check"_s, u"practice:open"_s, u"--html"_s, html, u"--quiet"_s, u"--probes"_s, u"R1"_s});
    QCOMPARE(checked.err, QByteArray());
    QCOMPARE(checked.status, 2);
    QVERIFY(contentOf(html).contains("<!DOCTYPE html>"));
    const Ran judged = run({u"judge"_s, paste(), u"--markdown"_s, file(u"judge.md"_s)});
    QVERIFY(judged.text().startsWith(u"OPEN RELAY"_s)); // it still speaks
    QVERIFY(contentOf(file(u"judge.md"_s)).startsWith("# Open relay check"));
}

void tst_CliReports::exitStatusIsNoVerdict()
{
    QCOMPARE(run({u"judge"_s, paste(), u"--junit"_s, file(u"a.xml"_s), u"--quiet"_s}).status, 2);
    QCOMPARE(run({u"report"_s, paste(), u"--junit"_s, file(u"a.xml"_s)}).status, 0);
}

void tst_CliReports::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("no file") << QStringList{u"report"_s, u"--html"_s, u"/tmp/x"_s}
                             << QByteArray("Name the saved check");
    QTest::newRow("nothing to write") << QStringList{u"report"_s, u"FILE"_s} << QByteArray("--html FILE");
    QTest::newRow("no such zone") << QStringList{u"report"_s, u"FILE"_s,   u"--html"_s,
                                                 u"/tmp/x"_s, u"--zone"_s, u"Mars/Olympus"_s}
                                  << QByteArray("Europe/Berlin");
    QTest::newRow("no such logo") << QStringList{u"report"_s, u"FILE"_s,   u"--html"_s,
                                                 u"/tmp/x"_s, u"--logo"_s, u"/nowhere/logo.png"_s}
                                  << QByteArray("/nowhere/logo.png");
    QTest::newRow("a logo that is no picture")
        << QStringList{u"report"_s, u"FILE"_s, u"--html"_s, u"/tmp/x"_s, u"--logo"_s, u"/dev/null"_s}
        << QByteArray("neither PNG nor JPEG");
    QTest::newRow("no such record") << QStringList{u"report"_s, u"/nowhere/a.postern"_s, u"--markdown"_s, u"FILE2"_s}
                                    << QByteArray("cannot be read");
}

void tst_CliReports::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);

    arguments.replaceInStrings(u"FILE2"_s, file(u"out.md"_s));
    arguments.replaceInStrings(u"FILE"_s, paste());
    const Ran ran = run(arguments);
    QCOMPARE(flawOfComplaint(ran), QString());
    QVERIFY2(ran.err.contains(says), ran.err.constData());
    QVERIFY(!QFile::exists(file(u"out.md"_s)));
}

// Before a check is begun: nobody is asked anything.
void tst_CliReports::unwritableIsSaidFirst()
{
    const ScriptedServer server;
    const QString nowhere = file(u"missing/report.html"_s);
    for (const char *option : {"--html", "--markdown", "--junit"}) {
        const Ran ran = run(checkOf(QHostAddress(QHostAddress::LocalHost), server.serverPort(),
                                    {QString::fromLatin1(option), nowhere}));
        QCOMPARE(flawOfComplaint(ran), QString());
        QVERIFY(ran.err.contains("report.html cannot be written"));
    }
    QCOMPARE(server.clients.size(), std::size_t(0));
}

void tst_CliReports::namesAndLogo()
{
    QFile logo(file(u"logo.png"_s));
    QVERIFY(logo.open(QIODevice::WriteOnly));
    logo.write("\x89PNG\r\n\x1a\nnot much of a picture");
    logo.close();
    const QString html = file(u"a.html"_s);
    const Ran ran = run({u"report"_s, paste(), u"--html"_s, html, u"--organisation"_s, u"Müller & Töchter"_s,
                         u"--tester"_s, u"<b>Ada</b>"_s, u"--logo"_s, logo.fileName()});
    QCOMPARE(ran.status, 0);
    const QByteArray page = contentOf(html);
    QVERIFY(page.contains("Müller &amp; Töchter"));
    QVERIFY(page.contains("&lt;b&gt;Ada&lt;/b&gt;"));
    QVERIFY(page.contains("src=\"data:image/png;base64,"));
}

QTEST_GUILESS_MAIN(tst_CliReports)
#include "tst_clireports.moc"
