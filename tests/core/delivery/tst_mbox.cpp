// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/mbox.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::delivery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kToken = "0123456789abcdef0123456789abcdef";
const QByteArray kFrom = "From me@tester.example Wed Nov 25 12:00:00 2026\n";
constexpr MboxPace kQuick{20ms, 100ms, 200ms};

QByteArray ours(int number)
{
    return kFrom + "Message-ID: <" + QByteArray::number(number) + "@x>\nX-Postern-Token: " + kToken
        + "\n\n>From here\n\n";
}

Expectation expectation()
{
    return {{kToken}, {*smtp::MailAddress::parse(u"johndoe@outside.example")}, {}};
}

// An mbox for one test.
class Mailbox
{
public:
    explicit Mailbox(const QByteArray &bytes = {}) { write(bytes, QIODevice::WriteOnly); }
    QString path() const { return m_directory.filePath(u"mbox"_s); }
    WatchPlace::Mbox place() const { return {path()}; }
    void append(const QByteArray &bytes) { write(bytes, QIODevice::Append); }
    void replace(const QByteArray &bytes)
    {
        QVERIFY(QFile::remove(path()));
        write(bytes, QIODevice::WriteOnly);
    }

private:
    void write(const QByteArray &bytes, QIODevice::OpenMode mode)
    {
        QFile file(path());
        QVERIFY(file.open(mode));
        file.write(bytes);
    }
    QTemporaryDir m_directory;
};

} // namespace

class tst_Mbox : public QObject
{
    Q_OBJECT

private slots:
    void whatIsThereAndWhatComes();
    void messagesWrittenInPieces();
    void rewrittenFiles_data();
    void rewrittenFiles();
    void whoseMailboxItIs();
    void lockedByAFile();
    void lockedByTheSystem();
    void notAnMbox_data();
    void notAnMbox();
    void largeFilesDoNotBlock();
    void nothingIsChanged();
    void destroyedByItsOwnSignal();
};

void tst_Mbox::whatIsThereAndWhatComes()
{
    Mailbox mailbox(kFrom + "Subject: other\n\nhello\n\n" + ours(1));
    MboxWatcher watcher(mailbox.place(), expectation());
    QSignalSpy ready(&watcher, &Watcher::ready);
    QSignalSpy lookedOver(&watcher, &Watcher::lookedOver);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(lookedOver.size(), 1);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(arrived.size(), 1);
    const auto arrival = arrived.first().first().value<verdict::Arrival>();
    QVERIFY2(arrival.source.endsWith("\n\nFrom here\n\n"), arrival.source.constData());
    QCOMPARE(arrival.place, u"mbox:"_s + mailbox.path());

    mailbox.append(ours(2) + kFrom + "Subject: other\n\nhello\n\n"); // the system tells of it: no poll is needed
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, 3000);
}

// A message is told of once, and when it is whole.
void tst_Mbox::messagesWrittenInPieces()
{
    Mailbox mailbox;
    MboxWatcher watcher(mailbox.place(), expectation(), kQuick);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    const QByteArray whole = ours(1).chopped(1); // no empty line behind it
    mailbox.append(whole.first(20));
    QTest::qWait(0);
    mailbox.append(whole.sliced(20));
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(arrived.first().first().value<verdict::Arrival>().source.endsWith("From here\n"));
    mailbox.append("\n" + ours(2));
    QTRY_COMPARE(arrived.size(), 2);
    mailbox.append(ours(3));
    QTRY_COMPARE(arrived.size(), 3);
}

void tst_Mbox::rewrittenFiles_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("arrivals"); // all in all, after one before

    const QByteArray other = kFrom + "Subject: other\n\nhello\n\n";
    QTest::newRow("emptied") << QByteArray() << 1;
    QTest::newRow("the same again") << other + ours(1) << 1;
    QTest::newRow("one removed in front, one added") << ours(1) + ours(2) << 2;
    QTest::newRow("flags written") << kFrom + "Status: RO\nSubject: other\n\nhello\n\n" + ours(1) + ours(2) << 2;
}

void tst_Mbox::rewrittenFiles()
{
    QFETCH(QByteArray, after);
    QFETCH(int, arrivals);
    Mailbox mailbox(kFrom + "Subject: other\n\nhello\n\n" + ours(1));
    MboxWatcher watcher(mailbox.place(), expectation(), kQuick);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    QSignalSpy failed(&watcher, &Watcher::failed);
    watcher.start();
    QTRY_COMPARE(arrived.size(), 1);
    mailbox.replace(after);
    QTRY_COMPARE(arrived.size(), arrivals);
    mailbox.append(ours(9)); // and on from there
    QTRY_COMPARE(arrived.size(), arrivals + 1);
    QCOMPARE(failed.size(), 0);
}

void tst_Mbox::whoseMailboxItIs()
{
    Mailbox mailbox(kFrom + "X-Original-To: johndoe@outside.example\n\nhello\n\n");
    MboxWatcher watcher(mailbox.place(), expectation());
    QSignalSpy belongs(&watcher, &Watcher::belongsTo);
    watcher.start();
    QTRY_COMPARE(belongs.size(), 1);
}

void tst_Mbox::lockedByAFile()
{
    Mailbox mailbox(ours(1));
    QFile lock(mailbox.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    MboxWatcher watcher(mailbox.place(), expectation(), kQuick);
    QSignalSpy troubled(&watcher, &Watcher::troubled);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(troubled.size(), 1);
    QCOMPARE(toString(troubled.first().first().value<verdict::WatchTrouble>()),
             toString(verdict::WatchTrouble::NotReadable));
    QVERIFY(troubled.first().last().toString().endsWith(u".lock"));
    QCOMPARE(arrived.size(), 0);
    QVERIFY(lock.remove());
    QTRY_COMPARE(arrived.size(), 1);
}

// Another process has to hold it: a process does not see its own locks.
void tst_Mbox::lockedByTheSystem()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed: no other process could lock a file");
    Mailbox mailbox(ours(1));
    QProcess holder;
    holder.start(python,
                 {u"-c"_s,
                  u"import fcntl,sys\nf=open(sys.argv[1],'r+')\nfcntl.lockf(f,fcntl.LOCK_EX)\nprint('held',"
                  "flush=True)\nsys.stdin.read()"_s,
                  mailbox.path()});
    QTRY_VERIFY(holder.canReadLine());
    MboxWatcher watcher(mailbox.place(), expectation(), kQuick);
    QSignalSpy troubled(&watcher, &Watcher::troubled);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(troubled.size(), 1);
    QCOMPARE(arrived.size(), 0);
    holder.closeWriteChannel();
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(holder.state() == QProcess::NotRunning || holder.waitForFinished());
}

void tst_Mbox::notAnMbox_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<verdict::WatchTrouble>("trouble");

    QTest::newRow("nothing there") << QByteArray() << false << verdict::WatchTrouble::NoSuchPlace;
    QTest::newRow("a text") << QByteArray("X-Postern-Token: " + kToken + "\n") << true
                            << verdict::WatchTrouble::NotReadable;
}

void tst_Mbox::notAnMbox()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isThere);
    QFETCH(verdict::WatchTrouble, trouble);
    Mailbox mailbox(bytes);
    if (!isThere)
        QVERIFY(QFile::remove(mailbox.path()));
    MboxWatcher watcher(mailbox.place(), expectation());
    QSignalSpy failed(&watcher, &Watcher::failed);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(toString(failed.first().first().value<verdict::WatchTrouble>()), toString(trouble));
    QCOMPARE(arrived.size(), 0);

    MboxWatcher directory({QFileInfo(mailbox.path()).path()}, expectation());
    QSignalSpy failedToo(&directory, &Watcher::failed);
    directory.start();
    QTRY_COMPARE(failedToo.size(), 1);
    QCOMPARE(toString(failedToo.first().first().value<verdict::WatchTrouble>()),
             toString(verdict::WatchTrouble::NotReadable));
}

// A file of tens of megabytes takes many portions; other events get their turn between them.
void tst_Mbox::largeFilesDoNotBlock()
{
    const QByteArray other = kFrom + "Subject: other\n\n" + (QByteArray(76, 'x') + '\n').repeated(500) + '\n';
    Mailbox mailbox(other.repeated(800) + ours(1));
    MboxWatcher watcher(mailbox.place(), expectation());
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    int turns = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { ++turns; });
    watcher.start();
    beat.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 20000);
    QVERIFY2(turns > 50, qPrintable(QString::number(turns)));
}

void tst_Mbox::nothingIsChanged()
{
    Mailbox mailbox(ours(1));
    const QDateTime before = QFileInfo(mailbox.path()).lastModified();
    MboxWatcher watcher(mailbox.place(), expectation());
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(arrived.size(), 1);
    watcher.stop();
    QCOMPARE(QFileInfo(mailbox.path()).lastModified(), before);
    QCOMPARE(QDir(QFileInfo(mailbox.path()).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"mbox"_s});
}

void tst_Mbox::destroyedByItsOwnSignal()
{
    Mailbox mailbox(ours(1) + ours(2));
    auto *watcher = new MboxWatcher(mailbox.place(), expectation());
    QSignalSpy destroyed(watcher, &QObject::destroyed);
    connect(watcher, &Watcher::arrived, this, [watcher] { delete watcher; });
    watcher->start();
    QTRY_COMPARE(destroyed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Mbox)
#include "tst_mbox.moc"
