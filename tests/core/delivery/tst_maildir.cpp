// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/maildir.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::delivery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kToken = "0123456789abcdef0123456789abcdef";
const QByteArray kOurs =
    "Received: from a by b; Wed, 25 Nov 2026 12:00:00 +0000\nX-Postern-Token: " + kToken + "\n\nhello\n";

Expectation expectation()
{
    return {{kToken}, {*smtp::MailAddress::parse(u"johndoe@outside.example")}, {}};
}

// A Maildir for one test.
class Mailbox
{
public:
    Mailbox()
    {
        for (const char *name : {"tmp", "new", "cur"})
            QDir(path()).mkdir(QString::fromLatin1(name));
    }
    QString path() const { return m_directory.path(); }
    WatchPlace::Maildir place() const { return {path()}; }
    // As every server does it: written in tmp, moved where it is to be seen.
    void put(const QString &name, const QByteArray &source, const QString &folder = u"new"_s)
    {
        QFile file(path() + u"/tmp/"_s + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(source);
        file.close();
        QVERIFY(file.rename(path() + u'/' + folder + u'/' + name));
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

class tst_Maildir : public QObject
{
    Q_OBJECT

private slots:
    void whatIsThereAndWhatComes();
    void whatOthersHaveIsNotTold();
    void flagsMakeNoNewMessage();
    void whoseMailboxItIs();
    void nothingIsChanged();
    void notAMaildir_data();
    void notAMaildir();
    void itGoesAway();
    void manyMessagesDoNotBlock();
    void stoppedMeansSilent();
    void destroyedByItsOwnSignal();
    void newTokensAreLookedForInOldMail();
};

void tst_Maildir::whatIsThereAndWhatComes()
{
    Mailbox mailbox;
    mailbox.put(u"1.a.host"_s, kOurs);
    mailbox.put(u"2.a.host:2,S"_s, kOurs, u"cur"_s);
    mailbox.put(u"3.a.host"_s, "Subject: other\n\nhello\n");
    MaildirWatcher watcher(mailbox.place(), expectation());
    QSignalSpy ready(&watcher, &Watcher::ready);
    QSignalSpy lookedOver(&watcher, &Watcher::lookedOver);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(lookedOver.size(), 1);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(arrived.size(), 2);
    const auto arrival = arrived.first().first().value<verdict::Arrival>();
    QCOMPARE(arrival.source, kOurs);
    QCOMPARE(arrival.place, u"maildir:"_s + mailbox.path());
    QVERIFY(arrival.handedOverBy.isNull());

    mailbox.put(u"4.a.host"_s, kOurs); // the system tells of it: no poll is needed
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 3, 3000);
    QCOMPARE(lookedOver.size(), 1);
}

void tst_Maildir::whatOthersHaveIsNotTold()
{
    Mailbox mailbox;
    mailbox.put(u"1.a.host"_s, "X-Postern-Token: ffffffffffffffffffffffffffffffff\n\n");
    mailbox.put(u".hidden"_s, kOurs);
    mailbox.put(u"2.a.host"_s, QByteArray(verdict::kArrivalAtMost, 'x') + kToken); // farther down than is kept
    MaildirWatcher watcher(mailbox.place(), expectation());
    QSignalSpy lookedOver(&watcher, &Watcher::lookedOver);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(lookedOver.size(), 1);
    QCOMPARE(arrived.size(), 0);
}

void tst_Maildir::flagsMakeNoNewMessage()
{
    Mailbox mailbox;
    mailbox.put(u"1.a.host"_s, kOurs);
    MaildirWatcher watcher(mailbox.place(), expectation(), 20ms);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(QFile::rename(mailbox.path() + u"/new/1.a.host"_s, mailbox.path() + u"/cur/1.a.host:2,S"_s));
    mailbox.put(u"2.a.host"_s, kOurs);
    QTRY_COMPARE(arrived.size(), 2);
    mailbox.put(u"3.a.host"_s, kOurs);
    QTRY_COMPARE(arrived.size(), 3);
}

void tst_Maildir::whoseMailboxItIs()
{
    Mailbox mailbox;
    mailbox.put(u"1.a.host"_s, "Delivered-To: someone@outside.example\nTo: johndoe@outside.example\n\n");
    MaildirWatcher watcher(mailbox.place(), expectation());
    QSignalSpy lookedOver(&watcher, &Watcher::lookedOver);
    QByteArrayList belongs;
    connect(&watcher, &Watcher::belongsTo, this,
            [&](const smtp::MailAddress &recipient) { belongs += recipient.toByteArray(); });
    watcher.start();
    QTRY_COMPARE(lookedOver.size(), 1);
    QVERIFY(belongs.isEmpty()); // what a sender writes says nothing
    mailbox.put(u"2.a.host"_s, "Return-Path: <>\nDelivered-To: JohnDoe@outside.example\n\nhello\n");
    QTRY_COMPARE(belongs, QByteArrayList{"johndoe@outside.example"});
}

void tst_Maildir::nothingIsChanged()
{
    Mailbox mailbox;
    mailbox.put(u"1.a.host"_s, kOurs);
    const auto listing = [&] {
        QStringList out;
        QDirIterator walk(mailbox.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            walk.next();
            out += walk.filePath() + walk.fileInfo().lastModified().toString(Qt::ISODateWithMs);
        }
        out.sort();
        return out;
    };
    const QStringList before = listing();
    MaildirWatcher watcher(mailbox.place(), expectation());
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(arrived.size(), 1);
    watcher.stop();
    QCOMPARE(listing(), before);
}

void tst_Maildir::notAMaildir_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<verdict::WatchTrouble>("trouble");

    QTest::newRow("nothing there") << QStringList() << false << verdict::WatchTrouble::NoSuchPlace;
    QTest::newRow("an empty directory") << QStringList() << true << verdict::WatchTrouble::NotReadable;
    QTest::newRow("half a Maildir") << QStringList{u"new"_s} << true << verdict::WatchTrouble::NotReadable;
}

void tst_Maildir::notAMaildir()
{
    QFETCH(QStringList, folders);
    QFETCH(bool, isThere);
    QFETCH(verdict::WatchTrouble, trouble);
    QTemporaryDir directory;
    for (const QString &one : folders)
        QDir(directory.path()).mkdir(one);
    const QString path = isThere ? directory.path() : directory.filePath(u"none"_s);
    MaildirWatcher watcher({path}, expectation());
    QSignalSpy failed(&watcher, &Watcher::failed);
    QSignalSpy ready(&watcher, &Watcher::ready);
    watcher.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(toString(failed.first().first().value<verdict::WatchTrouble>()), toString(trouble));
    QVERIFY(failed.first().last().toString().contains(path));
    QCOMPARE(ready.size(), 0);
}

void tst_Maildir::itGoesAway()
{
    auto mailbox = std::make_unique<Mailbox>();
    MaildirWatcher watcher(mailbox->place(), expectation(), 20ms);
    QSignalSpy ready(&watcher, &Watcher::ready);
    QSignalSpy failed(&watcher, &Watcher::failed);
    watcher.start();
    QTRY_COMPARE(ready.size(), 1);
    mailbox.reset();
    QTRY_COMPARE(failed.size(), 1);
}

// A look takes longer than an event loop may be kept waiting: other events get their turn.
void tst_Maildir::manyMessagesDoNotBlock()
{
    Mailbox mailbox;
    const QByteArray large = "Subject: other\n\n" + (QByteArray(76, 'x') + '\n').repeated(700);
    for (int i = 0; i < 1500; ++i)
        mailbox.put(QString::number(i) + u".a.host"_s, large);
    mailbox.put(u"last.a.host"_s, kOurs);
    MaildirWatcher watcher(mailbox.place(), expectation());
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    QSignalSpy lookedOver(&watcher, &Watcher::lookedOver);
    int turns = 0;
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        ++turns;
        longest = qMax(longest, since.restart());
    });
    since.start();
    watcher.start();
    beat.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(lookedOver.size(), 1, 20000);
    QCOMPARE(arrived.size(), 1);
    QVERIFY2(turns > 5, qPrintable(QString::number(turns)));
    qInfo("longest gap: %lld ms in %d turns", longest, turns);
}

void tst_Maildir::stoppedMeansSilent()
{
    Mailbox mailbox;
    mailbox.put(u"1.a.host"_s, kOurs);
    MaildirWatcher watcher(mailbox.place(), expectation(), 10ms);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    QSignalSpy ready(&watcher, &Watcher::ready);
    watcher.start();
    watcher.stop();
    mailbox.put(u"2.a.host"_s, kOurs);
    MaildirWatcher other(mailbox.place(), expectation(), 10ms); // sees it all, and by then the first would have as well
    QSignalSpy arrivedThere(&other, &Watcher::arrived);
    other.start();
    QTRY_COMPARE(arrivedThere.size(), 2);
    QCOMPARE(arrived.size(), 0);
    QCOMPARE(ready.size(), 0);
    watcher.start();
    QTRY_COMPARE(arrived.size(), 2);
}

void tst_Maildir::destroyedByItsOwnSignal()
{
    Mailbox mailbox;
    mailbox.put(u"1.a.host"_s, kOurs);
    mailbox.put(u"2.a.host"_s, kOurs);
    auto *watcher = new MaildirWatcher(mailbox.place(), expectation());
    QSignalSpy destroyed(watcher, &QObject::destroyed);
    connect(watcher, &Watcher::arrived, this, [watcher] { delete watcher; });
    watcher->start();
    QTRY_COMPARE(destroyed.size(), 1);
}

void tst_Maildir::newTokensAreLookedForInOldMail()
{
    Mailbox mailbox;
    mailbox.put(u"1.a.host"_s, kOurs);
    Expectation none = expectation();
    none.tokens.clear();
    MaildirWatcher watcher(mailbox.place(), none);
    QSignalSpy lookedOver(&watcher, &Watcher::lookedOver);
    QSignalSpy arrived(&watcher, &Watcher::arrived);
    watcher.start();
    QTRY_COMPARE(lookedOver.size(), 1);
    QCOMPARE(arrived.size(), 0);
    watcher.expect(expectation());
    QTRY_COMPARE(arrived.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Maildir)
#include "tst_maildir.moc"
