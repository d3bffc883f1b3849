// SPDX-License-Identifier: Apache-2.0
#include "program.h"
#include "scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace postern::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPaste = "220 mail.companya.com ESMTP\r\n"
                          "HELO tester.example\r\n"
                          "250 mail.companya.com\r\n"
                          "MAIL FROM:<spammer@badplace.example>\r\n"
                          "250 2.1.0 Ok\r\n"
                          "RCPT TO:<johndoe@gmail.com>\r\n"
                          "250 2.1.5 Ok\r\n"
                          "QUIT\r\n"
                          "221 2.0.0 Bye\r\n";

constexpr int kPieceGap = 200; // milliseconds; longer than the program needs to come to its first read

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What is written, and what is read again.
class tst_CliFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void judgeSaysTheSame_data();
    void judgeSaysTheSame();
    void savedCheckByItself();
    void unwritable_data();
    void unwritable();
    void brokenRecord_data();
    void brokenRecord();
    void notADialogue_data();
    void notADialogue();
    void pasteOnStandardInput();
    void recordOnStandardInput();
    void jsonFileIsTheJsonFormat();
    void lessonsAsPages();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString written(const QString &name, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CliFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

// Without a screen, and into a folder that is not there yet.
void tst_CliFiles::lessonsAsPages()
{
    const Ran ran = run({u"learn"_s, u"--export"_s, file(u"course/lessons"_s)});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.text().contains(u"index.html in a browser"_s), qPrintable(ran.text()));
    QVERIFY(QFile::exists(file(u"course/lessons/index.html"_s)));
    QVERIFY(QFile::exists(file(u"course/lessons/pictures/open-spammer.svg"_s)));
}

QString tst_CliFiles::written(const QString &name, const QByteArray &text) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
        qWarning("the test's own file cannot be written");
    return target.fileName();
}

void tst_CliFiles::judgeSaysTheSame_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("status");
    QTest::newRow("closed") << u"closed"_s << 0;
    QTest::newRow("open") << u"open"_s << 2;
    QTest::newRow("own-sender") << u"own-sender"_s << 2;
    QTest::newRow("sink") << u"sink"_s << 1;
    QTest::newRow("blocklisted") << u"blocklisted"_s << 3;
    QTest::newRow("tls-first") << u"tls-first"_s << 0;
    QTest::newRow("nat") << u"nat"_s << 2;
}

void tst_CliFiles::judgeSaysTheSame()
{
    QFETCH(const QString, policy);
    QFETCH(const int, status);
    const QString saved = file(u"saved.postern"_s);
    const Ran check = run({u"check"_s, u"practice:"_s + policy, u"--save"_s, saved});
    QCOMPARE(check.status, status);
    QCOMPARE(check.err, QByteArray());
    for (const char *format : {"text", "json", "nagios"}) {
        const Ran judge = run({u"judge"_s, saved, u"--format"_s, QString::fromLatin1(format)});
        QCOMPARE(judge.status, status);
        QCOMPARE(judge.err, QByteArray());
        if (qstrcmp(format, "text") == 0)
            QCOMPARE(judge.out, check.out);
    }
    const QString again = file(u"again.postern"_s);
    QCOMPARE(run({u"judge"_s, saved, u"--quiet"_s, u"--save"_s, again}).status, status);
    QCOMPARE(contentOf(again), contentOf(saved));
}

void tst_CliFiles::unwritable_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("place");
    for (const char *option : {"--save", "--json"}) {
        QTest::addRow("%s, no such folder", option) << QString::fromLatin1(option) << u"none/out"_s;
        QTest::addRow("%s, a folder", option) << QString::fromLatin1(option) << u"."_s;
        QTest::addRow("%s, below a file", option) << QString::fromLatin1(option) << u"file/out"_s;
    }
}

void tst_CliFiles::unwritable()
{
    QFETCH(const QString, option);
    QFETCH(const QString, place);
    const QString paste = written(u"file"_s, kPaste);
    const ScriptedServer server;
    const Ran check = run(checkOf(QHostAddress(QHostAddress::LocalHost), server.serverPort(), {option, file(place)}));
    QCOMPARE(flawOfComplaint(check), QString());
    QVERIFY2(check.err.contains("cannot be written"), check.err.constData());
    QCOMPARE(server.clients.size(), std::size_t(0)); // found out before anything was sent
    const Ran judge = run({u"judge"_s, paste, option, file(place)});
    QCOMPARE(flawOfComplaint(judge), QString());
}

void tst_CliFiles::brokenRecord_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut") << u"cut"_s << u"it is no JSON any more"_s;
    QTest::newRow("cut to a brace") << u"brace"_s << u"it is no JSON any more"_s;
    QTest::newRow("another format") << u"format"_s << u"is JSON, but no record"_s;
    QTest::newRow("no format") << u"formatless"_s << u"is JSON, but no record"_s;
    QTest::newRow("newer version") << u"version"_s << u"was written by a newer Postern"_s;
    QTest::newRow("wrong type") << u"type"_s << u"“endpoints” is of the wrong type"_s;
    QTest::newRow("missing field") << u"field"_s << u"“endpoints” is missing"_s;
}

void tst_CliFiles::brokenRecord()
{
    QFETCH(const QString, how);
    QFETCH(const QString, says);
    const QString saved = file(u"saved.postern"_s);
    QCOMPARE(run({u"check"_s, u"practice:blocklisted"_s, u"--quiet"_s, u"--save"_s, saved}).status, 3);
    QByteArray text = contentOf(saved);
    QJsonObject record = QJsonDocument::fromJson(text).object();
    if (how == u"format")
        record[u"format"_s] = u"something-else"_s;
    else if (how == u"formatless")
        record.remove(u"format"_s);
    else if (how == u"version")
        record[u"version"_s] = 1000;
    else if (how == u"type")
        record[u"endpoints"_s] = 7;
    else if (how == u"field")
        record.remove(u"endpoints"_s);
    const bool isCut = how == u"cut" || how == u"brace";
    text = isCut ? text.first(how == u"brace" ? 1 : text.size() / 2) : QJsonDocument(record).toJson();
    const QString broken = written(u"broken.postern"_s, text);
    const Ran ran = run({u"judge"_s, broken});
    QCOMPARE(flawOfComplaint(ran), QString());
    QVERIFY2(QString::fromUtf8(ran.err).contains(says), ran.err.constData());
    QVERIFY(QString::fromUtf8(ran.err).contains(broken));
}

void tst_CliFiles::notADialogue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << u"is empty"_s;
    QTest::newRow("nonsense") << QByteArray("banana banana\nbanana\n") << u"holds no reply of a mail server"_s;
    QTest::newRow("bytes") << QByteArray("\x00\xff\x00\xfe\n", 5) << u"holds no reply of a mail server"_s;
    QTest::newRow("nobody asked") << QByteArray("220 mail.companya.com ESMTP\r\nQUIT\r\n221 bye\r\n")
                                  << u"nobody is asked to take mail"_s;
}

void tst_CliFiles::notADialogue()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const Ran fromFile = run({u"judge"_s, written(u"paste.txt"_s, text)});
    QCOMPARE(flawOfComplaint(fromFile), QString());
    QVERIFY2(QString::fromUtf8(fromFile.err).contains(says), fromFile.err.constData());
    const Ran fromInput = run({u"judge"_s, u"-"_s}, text);
    QCOMPARE(flawOfComplaint(fromInput), QString());
    QVERIFY2(QString::fromUtf8(fromInput.err).contains(says), fromInput.err.constData());

    const Ran missing = run({u"judge"_s, file(u"none"_s)});
    QCOMPARE(flawOfComplaint(missing), QString());
    QVERIFY2(missing.err.contains("cannot be read"), missing.err.constData());
    const Ran folder = run({u"judge"_s, m_folder->path()});
    QCOMPARE(flawOfComplaint(folder), QString());
    QVERIFY2(folder.err.contains("cannot be read"), folder.err.constData());
}

void tst_CliFiles::pasteOnStandardInput()
{
    const QStringList hints{u"--hosted-domain"_s, u"companya.com"_s, u"--vantage"_s, u"outside"_s};
    const Ran open = run(QStringList{u"judge"_s, u"-"_s} + hints, kPaste);
    QCOMPARE(open.err, QByteArray());
    QCOMPARE(open.status, 2);
    QVERIFY2(open.text().contains(u"johndoe@gmail.com"), open.out.constData());
    const Ran same = run(QStringList{u"judge"_s, written(u"paste.txt"_s, kPaste)} + hints);
    QCOMPARE(same.status, 2);
    // Refused, and nothing shows that it takes mail from us at all: no verdict.
    QByteArray refused = kPaste;
    refused.replace("250 2.1.5 Ok", "554 5.7.1 <johndoe@gmail.com>: Relay access denied");
    const Ran unknown = run(QStringList{u"judge"_s, u"-"_s} + hints, refused);
    QCOMPARE(unknown.err, QByteArray());
    QVERIFY(unknown.status == 0 || unknown.status == 3);
    QVERIFY2(unknown.text().contains(u"Relay access denied"), unknown.out.constData());
}

void tst_CliFiles::recordOnStandardInput()
{
    const QString saved = file(u"saved.postern"_s);
    const Ran check = run({u"check"_s, u"practice:closed"_s, u"--save"_s, saved});
    const Ran judge = run({u"judge"_s, u"-"_s}, contentOf(saved));
    QCOMPARE(judge.status, check.status);
    QCOMPARE(judge.out, check.out);

    // In two pieces, as from a program that is still at work or a slow line.
    const QByteArray record = contentOf(saved);
    const auto slow = started({u"judge"_s, u"-"_s});
    slow->write(record.left(record.size() / 3));
    QTRY_COMPARE(slow->bytesToWrite(), 0);
    QTest::qWait(kPieceGap);
    slow->write(record.mid(record.size() / 3));
    slow->closeWriteChannel();
    const Ran inPieces = ended(*slow);
    QCOMPARE(inPieces.err, QByteArray());
    QCOMPARE(inPieces.status, check.status);
    QCOMPARE(inPieces.out, check.out);
}

void tst_CliFiles::jsonFileIsTheJsonFormat()
{
    const QString json = file(u"result.json"_s);
    const QString saved = file(u"saved.postern"_s);
    const Ran ran =
        run({u"check"_s, u"practice:open"_s, u"--format"_s, u"json"_s, u"--json"_s, json, u"--save"_s, saved});
    QCOMPARE(ran.status, 2);
    QCOMPARE(contentOf(json), ran.out);
    QVERIFY(contentOf(saved).size() > ran.out.size() / 4);
    QCOMPARE(run({u"judge"_s, saved, u"--format"_s, u"json"_s}).out, ran.out);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // no half-written file is left behind
}

// As a file manager would open it. Tests have no screen: it is judged, and no window waits for anybody.
void tst_CliFiles::savedCheckByItself()
{
    const QString saved = m_folder->filePath(u"a b.postern"_s);
    QCOMPARE(run({u"check"_s, u"practice:open"_s, u"--quiet"_s, u"--save"_s, saved}).status, 2);
    const Ran opened = run({saved});
    QCOMPARE(opened.status, 2);
    QCOMPARE(opened.out, run({u"judge"_s, saved}).out);
}

QTEST_GUILESS_MAIN(tst_CliFiles)
#include "tst_clifiles.moc"
