// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/imapwatcher.h"

#include "dovecot.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace postern;
using namespace postern::delivery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using smtp::Security;
using verdict::WatchTrouble;

namespace {

const QByteArray kToken = "0123456789abcdef0123456789abcdef";
const QByteArray kPassword = "kitchen";
constexpr auto kQuick = 100ms;

QByteArray ours(const QByteArray &number)
{
    return "Received: from relay.example ([192.0.2.25]) by mx.far.example; Wed, 25 Nov 2026 12:00:00 "
           "+0000\r\nMessage-ID: <"
        + number + "@x>\r\nX-Postern-Token: " + kToken + "\r\n\r\nhello\r\n";
}

Expectation expectation()
{
    return {{kToken}, {*smtp::MailAddress::parse(u"johndoe@outside.example")}, QDateTime::currentDateTimeUtc()};
}

// What a watcher told, in order.
class Ear
{
public:
    explicit Ear(Watcher &watcher)
        : ready(&watcher, &Watcher::ready)
        , lookedOver(&watcher, &Watcher::lookedOver)
        , arrived(&watcher, &Watcher::arrived)
        , troubled(&watcher, &Watcher::troubled)
        , failed(&watcher, &Watcher::failed)
        , belongs(&watcher, &Watcher::belongsTo)
    {
    }
    WatchTrouble failure() const
    {
        return failed.isEmpty() ? WatchTrouble::None : failed.first().first().value<WatchTrouble>();
    }
    QByteArray words() const // all that was said of troubles
    {
        QByteArray out;
        for (const QSignalSpy *spy : {&troubled, &failed}) {
            for (const auto &one : *spy)
                out += one.last().toString().toUtf8() + '\n';
        }
        return out;
    }

    QSignalSpy ready;
    QSignalSpy lookedOver;
    QSignalSpy arrived;
    QSignalSpy troubled;
    QSignalSpy failed;
    QSignalSpy belongs;
};

// A server that says what it was told to say, line by line, and answers nothing else.
class Puppet : public QTcpServer
{
public:
    explicit Puppet(QByteArrayList answers)
        : m_answers(std::move(answers))
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            auto left = std::make_shared<QByteArrayList>(m_answers);
            client->write(left->isEmpty() ? QByteArray() : left->takeFirst());
            if (m_answers.first().startsWith("HTTP"))
                client->disconnectFromHost(); // a web server does not wait for more
            connect(client, &QTcpSocket::readyRead, client, [this, client, left] {
                heard += client->readAll();
                if (!left->isEmpty())
                    client->write(left->takeFirst());
            });
        });
    }
    QByteArray heard;

private:
    QByteArrayList m_answers;
};

} // namespace

class tst_ImapWatcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void overTls_data();
    void overTls();
    void nothingIsMarkedAsRead();
    void whoseMailboxItIs();
    void refusals_data();
    void refusals();
    void thePasswordGoesNowhereElse();
    void noTlsNoPassword_data();
    void noTlsNoPassword();
    void aLostConnectionIsMadeAnew();
    void nobodyThere();
    void destroyedMidway_data();
    void destroyedMidway();
    void destroyedByItsOwnSignal();

private:
    WatchPlace::Imap place(Security security, const QString &mailbox = u"INBOX"_s) const;
    std::unique_ptr<ImapWatcher> watcher(const WatchPlace::Imap &place, const QByteArray &password = kPassword) const;

    std::unique_ptr<Dovecot> m_dovecot;
};

void tst_ImapWatcher::initTestCase()
{
    if (!Dovecot::isInstalled())
        return;
    m_dovecot = std::make_unique<Dovecot>();
    QVERIFY2(m_dovecot->start(), m_dovecot->why().constData());
}

#define NEEDS_DOVECOT                                                                                                  \
    if (!m_dovecot)                                                                                                    \
    QSKIP("dovecot-imapd is not installed: no real IMAP server was asked")

WatchPlace::Imap tst_ImapWatcher::place(Security security, const QString &mailbox) const
{
    const quint16 port = security == Security::Implicit ? m_dovecot->imapsPort() : m_dovecot->imapPort();
    return {security, u"me"_s, u"localhost"_s, port, mailbox};
}

std::unique_ptr<ImapWatcher> tst_ImapWatcher::watcher(const WatchPlace::Imap &place, const QByteArray &password) const
{
    auto made = std::make_unique<ImapWatcher>(place, expectation(), password, kQuick);
    if (m_dovecot)
        made->trust(m_dovecot->authorities());
    return made;
}

void tst_ImapWatcher::overTls_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("imaps") << Security::Implicit;
    QTest::newRow("imap+starttls") << Security::StartTls;
}

void tst_ImapWatcher::overTls()
{
    NEEDS_DOVECOT;
    QFETCH(Security, security);
    const QByteArray name = QTest::currentDataTag();
    m_dovecot->put(name + "-other", "Subject: other\r\n\r\nhello\r\n");
    const auto imap = watcher(place(security));
    Ear ear(*imap);
    imap->start();
    QTRY_VERIFY2(ear.lookedOver.size() == 1 || !ear.failed.isEmpty(), m_dovecot->log().constData());
    QCOMPARE(toString(ear.failure()), toString(WatchTrouble::None));
    QCOMPARE(ear.ready.size(), 1);
    const qsizetype before = ear.arrived.size();
    m_dovecot->put(name, ours(name));
    QTRY_COMPARE(ear.arrived.size(), before + 1);
    const auto arrival = ear.arrived.last().first().value<verdict::Arrival>();
    QCOMPARE(arrival.source, ours(name));
    QCOMPARE(arrival.place, WatchPlace::spelled(place(security)));
    QVERIFY(!arrival.place.contains(QString::fromLatin1(kPassword)));

    // A bounce has the token in its body.
    m_dovecot->put(name + "-bounce",
                   "Subject: failure notice for " + name
                       + "\r\n\r\nHi. This is the qmail-send program at x.\r\n\r\n"
                         "--- Below\r\n\r\nX-Postern-Token: "
                       + kToken + "\r\n");
    QTRY_COMPARE(ear.arrived.size(), before + 2);
}

void tst_ImapWatcher::nothingIsMarkedAsRead()
{
    NEEDS_DOVECOT;
    m_dovecot->put("unread", ours("unread"));
    const auto imap = watcher(place(Security::Implicit));
    Ear ear(*imap);
    imap->start();
    QTRY_COMPARE(ear.lookedOver.size(), 1);
    QVERIFY(!ear.arrived.isEmpty());
    QVERIFY(QFile::exists(m_dovecot->maildir() + u"/new/unread"_s)); // not even taken note of
    QDirIterator walk(m_dovecot->maildir() + u"/cur"_s, QDir::Files);
    while (walk.hasNext())
        QVERIFY2(!walk.next().contains(u":2,S"_s), qPrintable(walk.filePath()));
}

void tst_ImapWatcher::whoseMailboxItIs()
{
    NEEDS_DOVECOT;
    m_dovecot->put("owner", "Delivered-To: johndoe@outside.example\r\nSubject: other\r\n\r\nhello\r\n");
    const auto imap = watcher(place(Security::Implicit));
    Ear ear(*imap);
    imap->start();
    QTRY_COMPARE(ear.belongs.size(), 1);
    QTRY_COMPARE(ear.lookedOver.size(), 1);
}

void tst_ImapWatcher::refusals_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<WatchTrouble>("trouble");

    const QString localhost = u"localhost"_s;
    QTest::newRow("a wrong password") << QByteArray("bathroom") << u"INBOX"_s << localhost << true
                                      << WatchTrouble::LoginRefused;
    QTest::newRow("no such mailbox") << kPassword << u"Entwürfe/\"x\""_s << localhost << true
                                     << WatchTrouble::NoSuchPlace;
    QTest::newRow("nobody vouches for it") << kPassword << u"INBOX"_s << localhost << false << WatchTrouble::TlsFailed;
    QTest::newRow("another's certificate")
        << kPassword << u"INBOX"_s << u"127.0.0.1"_s << true << WatchTrouble::TlsFailed;
}

void tst_ImapWatcher::refusals()
{
    NEEDS_DOVECOT;
    QFETCH(QByteArray, password);
    QFETCH(QString, mailbox);
    QFETCH(QString, host);
    QFETCH(bool, trusted);
    QFETCH(WatchTrouble, trouble);
    for (const Security security : {Security::Implicit, Security::StartTls}) {
        WatchPlace::Imap where = place(security, mailbox);
        where.host = host;
        const auto imap = watcher(where, password);
        if (!trusted)
            imap->trust({});
        Ear ear(*imap);
        imap->start();
        QTRY_COMPARE(ear.failed.size(), 1);
        QCOMPARE(toString(ear.failure()), toString(trouble));
        QCOMPARE(ear.ready.size(), 0);
        QVERIFY2(!ear.words().contains(password), ear.words().constData());
    }
}

void tst_ImapWatcher::thePasswordGoesNowhereElse()
{
    NEEDS_DOVECOT;
    QVERIFY(!m_dovecot->log().contains(kPassword));
    QVERIFY(!m_dovecot->log().contains("bathroom"));
}

// Before TLS is on and checked, a server learns nothing from us.
void tst_ImapWatcher::noTlsNoPassword_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<WatchTrouble>("trouble");

    const QByteArray greeting = "* OK ready\r\n";
    QTest::newRow("STARTTLS is not offered")
        << QByteArrayList{greeting, "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA001 OK done\r\n"} << WatchTrouble::TlsFailed;
    QTest::newRow("STARTTLS is refused") << QByteArrayList{
        greeting, "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\nA001 OK done\r\n",
        "A002 NO not now\r\n"} << WatchTrouble::TlsFailed;
    QTest::newRow("logged in from the start")
        << QByteArrayList{"* PREAUTH welcome\r\n", "* CAPABILITY IMAP4rev1\r\nA001 OK\r\n"} << WatchTrouble::TlsFailed;
    QTest::newRow("a web server") << QByteArrayList{"HTTP/1.1 400 Bad Request\r\n\r\n"} << WatchTrouble::Unreachable;
}

void tst_ImapWatcher::noTlsNoPassword()
{
    QFETCH(QByteArrayList, answers);
    QFETCH(WatchTrouble, trouble);
    Puppet puppet(answers);
    ImapWatcher imap({Security::StartTls, u"me"_s, u"127.0.0.1"_s, puppet.serverPort(), u"INBOX"_s}, expectation(),
                     kPassword, kQuick);
    Ear ear(imap);
    imap.start();
    QTRY_COMPARE(ear.failed.size(), 1);
    QCOMPARE(toString(ear.failure()), toString(trouble));
    QVERIFY2(!puppet.heard.contains(kPassword) && !puppet.heard.contains(("\0me\0" + kPassword).toBase64())
                 && !puppet.heard.contains("AUTHENTICATE") && !puppet.heard.contains("LOGIN"),
             puppet.heard.constData());
}

void tst_ImapWatcher::aLostConnectionIsMadeAnew()
{
    NEEDS_DOVECOT;
    auto own = std::make_unique<Dovecot>();
    QVERIFY2(own->start(), own->why().constData());
    ImapWatcher imap({Security::Implicit, u"me"_s, u"localhost"_s, own->imapsPort(), u"INBOX"_s}, expectation(),
                     kPassword, kQuick);
    imap.trust(own->authorities());
    Ear ear(imap);
    imap.start();
    QTRY_COMPARE(ear.ready.size(), 1);
    own->put("one", ours("one"));
    QTRY_COMPARE(ear.arrived.size(), 1);
    own->stop();
    QTRY_VERIFY(!ear.troubled.isEmpty());
    QCOMPARE(ear.failed.size(), 0);
    QVERIFY2(own->start(), own->why().constData());
    own->put("two", ours("two"));
    QTRY_COMPARE_WITH_TIMEOUT(ear.arrived.size(), 2, 10000); // the first one is not told of again
    QCOMPARE(ear.ready.size(), 1);
}

void tst_ImapWatcher::nobodyThere()
{
    quint16 port = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress(QHostAddress::LocalHost)));
        port = gone.serverPort();
    }
    ImapWatcher imap({Security::Implicit, u"me"_s, u"127.0.0.1"_s, port, u"INBOX"_s}, expectation(), kPassword, kQuick);
    Ear ear(imap);
    imap.start();
    QTRY_COMPARE(ear.failed.size(), 1);
    QCOMPARE(toString(ear.failure()), toString(WatchTrouble::Unreachable));
}

void tst_ImapWatcher::destroyedMidway_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::newRow("silence") << QByteArrayList{""};
    QTest::newRow("behind the greeting") << QByteArrayList{"* OK ready\r\n"};
    QTest::newRow("before TLS") << QByteArrayList{"* OK ready\r\n", "* CAPABILITY IMAP4rev1 STARTTLS\r\nA001 OK\r\n",
                                                  "A002 OK go\r\n"};
}

void tst_ImapWatcher::destroyedMidway()
{
    QFETCH(QByteArrayList, answers);
    Puppet puppet(answers);
    QSignalSpy connected(&puppet, &QTcpServer::newConnection);
    auto imap = std::make_unique<ImapWatcher>(
        WatchPlace::Imap{Security::StartTls, u"me"_s, u"127.0.0.1"_s, puppet.serverPort(), u"INBOX"_s}, expectation(),
        kPassword);
    Ear ear(*imap);
    imap->start();
    QTRY_COMPARE(connected.size(), 1);
    if (answers.size() > 1)
        QTRY_VERIFY(puppet.heard.contains(answers.size() > 2 ? "STARTTLS" : "CAPABILITY"));
    imap->stop();
    imap->start(); // and again
    QTRY_COMPARE(connected.size(), 2);
    imap.reset();
    QCOMPARE(ear.failed.size(), 0);
}

void tst_ImapWatcher::destroyedByItsOwnSignal()
{
    NEEDS_DOVECOT;
    m_dovecot->put("destroyed", ours("destroyed"));
    ImapWatcher *imap = watcher(place(Security::Implicit)).release();
    QSignalSpy destroyed(imap, &QObject::destroyed);
    connect(imap, &Watcher::arrived, this, [imap] { delete imap; });
    imap->start();
    QTRY_COMPARE(destroyed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ImapWatcher)
#include "tst_imapwatcher.moc"
