// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace postern::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProven = 2;
constexpr int kUnproven = 1;
constexpr int kClosed = 0;

QJsonObject fromFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject resultOf(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

// The proof by delivery on the command line, with practice servers: nothing leaves the machine.
class tst_CliProof : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void openIsProven();
    void bouncesIsClosed();
    void sinkIsGoneOnWith();
    void somebodyElsesMail();
    void notArrived();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Ran sunk(const QString &name) const
    {
        return run({u"check"_s, u"practice:sink"_s, u"--depth"_s, u"deliver"_s, u"--watch-for"_s, u"0.02"_s,
                    u"--probes"_s, u"R1"_s, u"--format"_s, u"json"_s, u"--save"_s, path(name)});
    }

    QTemporaryDir m_folder;
};

void tst_CliProof::openIsProven()
{
    const Ran ran = run({u"check"_s, u"practice:open"_s, u"--depth"_s, u"deliver"_s});
    QCOMPARE(ran.status, kProven);
    QVERIFY2(ran.text().contains(u"our own message went through it, and came out at the far end"), ran.out.constData());
}

void tst_CliProof::bouncesIsClosed()
{
    const Ran ran = run({u"check"_s, u"practice:bounces"_s, u"--depth"_s, u"deliver"_s, u"--probes"_s, u"R1"_s});
    QCOMPARE(ran.status, kClosed);
    QVERIFY2(ran.text().contains(u"it took our message, and sent it back"), ran.out.constData());
}

// The message comes after the program has ended: its source is shown to the saved check.
void tst_CliProof::sinkIsGoneOnWith()
{
    const Ran before = sunk(u"late.postern"_s);
    QCOMPARE(before.status, kUnproven);
    const QJsonArray messages = resultOf(before)[u"delivery"_s].toObject()[u"messages"_s].toArray();
    QCOMPARE(messages.at(0)[u"fate"_s].toString(), u"not-arrived"_s);
    QFile mail(path(u"late.eml"_s));
    QVERIFY(mail.open(QIODevice::WriteOnly));
    mail.write("Received: from badplace.example ([127.0.0.1])\r\n\tby mail.companya.com with ESMTP;"
               " Wed, 25 Nov 2026 19:59:00 +0000\r\nX-Postern-Token: "
               + messages.at(0)[u"token"_s].toString().toLatin1() + "\r\nSubject: test\r\n\r\nhello\r\n");
    mail.close();
    const Ran after = run({u"wait"_s, path(u"late.postern"_s), u"--mail"_s, mail.fileName(), u"--format"_s, u"json"_s});
    QCOMPARE(after.status, kProven);
    QCOMPARE(resultOf(after)[u"verdict"_s][u"proof"_s].toString(), u"delivered"_s);
    QCOMPARE(fromFile(path(u"late.postern"_s))[u"delivery"_s][u"end"_s].toString(), u"proven"_s); // kept
}

void tst_CliProof::somebodyElsesMail()
{
    QCOMPARE(sunk(u"other.postern"_s).status, kUnproven);
    const QByteArray other("Received: from a by b; Wed, 25 Nov 2026 19:59:00 +0000\r\nSubject: hello\r\n\r\nhello\r\n");
    const Ran ran = run({u"wait"_s, path(u"other.postern"_s), u"--mail"_s, u"-"_s}, other);
    QCOMPARE(flawOfComplaint(ran), QString());
    QVERIFY(ran.err.contains("is another message"));
}

void tst_CliProof::notArrived()
{
    QCOMPARE(sunk(u"never.postern"_s).status, kUnproven);
    const Ran ran = run({u"wait"_s, path(u"never.postern"_s), u"--not-arrived"_s});
    QCOMPARE(ran.status, kUnproven);
    QVERIFY2(ran.text().contains(u"whether it relays is not proven"), ran.out.constData());
}

QTEST_GUILESS_MAIN(tst_CliProof)
#include "tst_cliproof.moc"
