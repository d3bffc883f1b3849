// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/addresstest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::delivery;
using namespace Qt::StringLiterals;
using How = verdict::OwnAddress::How;

namespace {

constexpr int kPatience = 30000; // ms, on a machine that does much else

// A watcher that says what the test has it say.
class Puppet : public Watcher
{
public:
    void start() override { isWatching = true; }
    void stop() override { isWatching = false; }
    void expect(const Expectation &) override { }
    QString place() const override { return u"mbox:/puppet"_s; }
    bool isWatching = false;
};

const smtp::MailAddress kRecipient = *smtp::MailAddress::parse(u"me@postern.zz");

// A test with its watcher, and what it told.
struct Tried
{
    explicit Tried(const QString &place)
        : watcher(new Puppet)
        , test(*WatchPlace::parse(place), kRecipient, false, std::unique_ptr<Watcher>(watcher))
        , shown(&test, &AddressTest::shown)
        , wanted(&test, &AddressTest::codeWanted)
        , elsewhere(&test, &AddressTest::codeWentElsewhere)
        , failed(&test, &AddressTest::failed)
    {
        test.start();
    }
    void arrive(const QByteArray &to)
    {
        verdict::Arrival arrival;
        arrival.source = "To: " + to + "\nSubject: " + test.code().toByteArray() + "\n\n";
        emit watcher->arrived(arrival);
    }
    How how() const { return shown.isEmpty() ? How::NotShown : shown.first().first().value<verdict::OwnAddress>().how; }

    Puppet *watcher;
    AddressTest test;
    QSignalSpy shown;
    QSignalSpy wanted;
    QSignalSpy elsewhere;
    QSignalSpy failed;
};

} // namespace

class tst_AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void byWhatIsThere();
    void byTheLogin();
    void byTheCode();
    void aCodeToAnotherAddress();
    void aListenerWantsTheCode();
    void theUserLooks();
    void notNeeded();
    void trouble();
    void inARealMaildir();
};

void tst_AddressTest::byWhatIsThere()
{
    Tried tried(u"mbox:/puppet"_s);
    QVERIFY(tried.watcher->isWatching);
    emit tried.watcher->ready();
    QCOMPARE(tried.shown.size(), 0);
    emit tried.watcher->belongsTo(kRecipient);
    QCOMPARE(toString(tried.how()), toString(How::Read));
    QVERIFY(!tried.watcher->isWatching);
    emit tried.watcher->lookedOver(); // too late to matter
    emit tried.watcher->belongsTo(kRecipient);
    QCOMPARE(tried.shown.size(), 1);
    QCOMPARE(tried.wanted.size(), 0);
    const auto own = tried.shown.first().first().value<verdict::OwnAddress>();
    QCOMPARE(own.detail, u"mbox:/puppet"_s);
    QVERIFY(own.at.isValid());
}

void tst_AddressTest::byTheLogin()
{
    Tried tried(u"imaps://me@postern.zz@mail.provider.zz"_s);
    QCOMPARE(tried.shown.size(), 0);
    emit tried.watcher->ready(); // the password was right
    QCOMPARE(toString(tried.how()), toString(How::Read));
}

void tst_AddressTest::byTheCode()
{
    Tried tried(u"mbox:/puppet"_s);
    emit tried.watcher->ready();
    emit tried.watcher->lookedOver();
    QCOMPARE(tried.wanted.size(), 1);
    QCOMPARE(tried.shown.size(), 0);
    tried.arrive("Me <ME@postern.zz>");
    QCOMPARE(toString(tried.how()), toString(How::CodeSeen));
    QCOMPARE(tried.elsewhere.size(), 0);
}

void tst_AddressTest::aCodeToAnotherAddress()
{
    Tried tried(u"mbox:/puppet"_s);
    emit tried.watcher->lookedOver();
    tried.arrive("you@postern.zz");
    QCOMPARE(tried.elsewhere.size(), 1);
    QCOMPARE(tried.shown.size(), 0);
    QVERIFY(tried.watcher->isWatching); // there is another chance
    tried.arrive("me@postern.zz");
    QCOMPARE(tried.shown.size(), 1);
}

void tst_AddressTest::aListenerWantsTheCode()
{
    Tried tried(u"listen:192.0.2.7:25"_s);
    QCOMPARE(tried.wanted.size(), 0);
    emit tried.watcher->ready();
    QCOMPARE(tried.wanted.size(), 1);
    tried.arrive("somebody"); // what the header says does not count: it was taken for the recipient
    QCOMPARE(toString(tried.how()), toString(How::CodeSeen));
}

void tst_AddressTest::theUserLooks()
{
    AddressTest test(*WatchPlace::parse(u"manual"), kRecipient, false);
    QSignalSpy wanted(&test, &AddressTest::codeWanted);
    QSignalSpy shown(&test, &AddressTest::shown);
    test.start();
    QVERIFY(wanted.wait(kPatience));
    QVERIFY(!test.look("To: me@postern.zz\nSubject: hello\n\n"));
    QVERIFY(test.look("Received: from a by b for <me@postern.zz>; now\nSubject: my code " + test.code().toByteArray()
                      + "\n\n"));
    QCOMPARE(shown.size(), 1);
}

void tst_AddressTest::notNeeded()
{
    AddressTest practice(*WatchPlace::parse(u"manual"), kRecipient, true);
    QSignalSpy shown(&practice, &AddressTest::shown);
    practice.start();
    QVERIFY(shown.wait(kPatience));
    QCOMPARE(toString(shown.first().first().value<verdict::OwnAddress>().how), toString(How::NotNeeded));
}

void tst_AddressTest::trouble()
{
    Tried tried(u"mbox:/puppet"_s);
    emit tried.watcher->failed(verdict::WatchTrouble::NoSuchPlace, u"/puppet"_s);
    QCOMPARE(tried.failed.size(), 1);
    emit tried.watcher->lookedOver();
    QCOMPARE(tried.wanted.size(), 0);
}

void tst_AddressTest::inARealMaildir()
{
    QTemporaryDir directory;
    for (const char *name : {"new", "cur", "tmp"})
        QDir(directory.path()).mkdir(QString::fromLatin1(name));
    AddressTest test(*WatchPlace::parse(u"maildir:"_s + directory.path()), kRecipient, false);
    QSignalSpy wanted(&test, &AddressTest::codeWanted);
    QSignalSpy shown(&test, &AddressTest::shown);
    test.start();
    QTRY_COMPARE(wanted.size(), 1);
    QFile file(directory.filePath(u"tmp/1.a.host"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("To: me@postern.zz\n\nMy code is " + test.code().toByteArray() + ".\n");
    file.close();
    QVERIFY(file.rename(directory.filePath(u"new/1.a.host"_s)));
    QTRY_COMPARE(shown.size(), 1);
}

QTEST_GUILESS_MAIN(tst_AddressTest)
#include "tst_addresstest.moc"
