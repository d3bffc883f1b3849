// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordfile.h"
#include "program.h"
#include "reportrecords.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 90000;
const char kScript[] = "<script>document.title = 'a script ran'; document.body.append('by a script')</script>";

QString browser()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

// The only way out that the browser has: it answers nothing, and writes down what was asked for.
class NoWayOut : public QTcpServer
{
public:
    NoWayOut() { listen(QHostAddress::LocalHost); }

    QByteArrayList asked; // "GET http://a.example/x HTTP/1.1"

    QByteArrayList askedFor(const QByteArray &host) const
    {
        QByteArrayList found;
        std::copy_if(asked.begin(), asked.end(), std::back_inserter(found),
                     [&host](const QByteArray &line) { return line.contains(host); });
        return found;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            asked += socket->readLine().trimmed();
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
};

} // namespace

// A report in a real browser: it runs nothing, asks nobody for anything, and what is hostile in it stays text.
class tst_CliBrowser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isSeenToRunScripts();
    void reportsRunNothing_data();
    void reportsRunNothing();

private:
    QByteArray domOf(const QString &page); // as it is after the page has done what it does
    QString written(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    NoWayOut m_proxy;
    int m_profiles = 0;
};

void tst_CliBrowser::initTestCase()
{
    if (browser().isEmpty())
        QSKIP("There is no Chromium here: no page is looked at.");
}

QString tst_CliBrowser::written(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isWritten ? file.fileName() : QString();
}

QByteArray tst_CliBrowser::domOf(const QString &page)
{
    m_proxy.asked.clear();
    QProcess process;
    process.start(browser(),
                  {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s, u"--no-first-run"_s,
                   u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                   u"--user-data-dir="_s + m_folder.filePath(u"profile-%1"_s.arg(++m_profiles)),
                   u"--proxy-server=http://127.0.0.1:%1"_s.arg(m_proxy.serverPort()),
                   u"--proxy-bypass-list=<-loopback>"_s, u"--virtual-time-budget=3000"_s, u"--dump-dom"_s,
                   u"file://"_s + page});
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(kPatience)) {
        process.kill();
        process.waitForFinished();
    }
    return process.readAllStandardOutput();
}

// Or else the rest would show nothing.
void tst_CliBrowser::isSeenToRunScripts()
{
    const QByteArray page = QByteArray("<!DOCTYPE html><title>before</title><body>") + kScript
        + "<img src=\"http://outside.example/picture.png\">";
    const QByteArray dom = domOf(written(u"page.html"_s, page));
    QVERIFY2(dom.contains("<title>a script ran</title>"), dom.constData());
    QVERIFY(!m_proxy.askedFor("outside.example").isEmpty());
}

void tst_CliBrowser::reportsRunNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArrayList>("has");

    const QByteArray paste = QByteArray("220 mail.companya.com ESMTP ") + kScript
        + "\r\nEHLO tester.example\r\n250 mail.companya.com\r\nMAIL FROM:<spammer@badplace.example>\r\n250 Ok\r\n"
          "RCPT TO:<johndoe@gmail.com>\r\n250 Ok <img src=http://outside.example/x onerror=alert(1)>\r\n";
    QTest::newRow("hostile lines") << paste
                                   << QByteArrayList{"&lt;script&gt;document.title",
                                                     "&lt;img src=http://outside.example"};
    for (const test::ReportCase &one : test::reportCases()) {
        const QByteArray name = one.name;
        if (name == "hostile and long texts")
            QTest::newRow(one.name) << check::recordText(one.record)
                                    << QByteArrayList{"&lt;img src=x onerror=alert(1)&gt;", "not UTF-8"};
        if (name == "every field of a record")
            QTest::newRow(one.name) << check::recordText(one.record) << QByteArrayList{"see &lt;b&gt;here&lt;/b&gt;"};
        if (name == "open")
            QTest::newRow(one.name) << check::recordText(one.record)
                                    << QByteArrayList{"Open relay", "<svg", "How to close it"};
    }
}

void tst_CliBrowser::reportsRunNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArrayList, has);

    const QString source = written(u"record"_s, file);
    const QString page = m_folder.filePath(u"report.html"_s);
    const test::Ran ran = test::run({u"report"_s, source, u"--html"_s, page});
    QCOMPARE(ran.status, 0);
    const QByteArray dom = domOf(page);
    QVERIFY(dom.contains("<title>Open relay check of"));
    QVERIFY(dom.contains("</html>"));
    QVERIFY(!dom.contains("a script ran</title>"));
    QVERIFY(!dom.contains("<script"));
    for (const QByteArray &one : has)
        QVERIFY2(dom.contains(one), one.constData());
    for (const char *host : {"outside.example", "rfc-editor.org", "w3.org", "postfix.org"})
        QCOMPARE(m_proxy.askedFor(host), QByteArrayList());
}

QTEST_GUILESS_MAIN(tst_CliBrowser)
#include "tst_clibrowser.moc"
