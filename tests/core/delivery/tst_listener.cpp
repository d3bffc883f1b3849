// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/listener.h"

#include "core/verdict/receivedtrace.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace postern;
using namespace postern::delivery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30000; // ms, on a machine that does much else

const QByteArray kToken = "0123456789abcdef0123456789abcdef";
const WatchPlace::Listen kAnyPort{QHostAddress(QHostAddress::LocalHost), 0};

Expectation expectation()
{
    return {{kToken},
            {*smtp::MailAddress::parse(u"johndoe@outside.example"), *smtp::MailAddress::parse(u"me@tester.example")},
            {}};
}

QByteArray letter(const QByteArray &recipient, const QByteArray &token)
{
    return "EHLO relay.example\r\nMAIL FROM:<me@tester.example>\r\nRCPT TO:<" + recipient
        + ">\r\nDATA\r\nX-Postern-Token: " + token + "\r\n\r\n..dot\r\n.\r\nQUIT\r\n";
}

// A client that says all at once and hears to the end.
class Talk
{
public:
    Talk(quint16 port, const QByteArray &said)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { m_heard += m_socket.readAll(); });
        m_socket.connectToHost(u"127.0.0.1"_s, port);
        m_socket.write(said);
    }
    ~Talk() { m_socket.disconnect(); }

    QSslSocket &socket() { return m_socket; }
    bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    const QByteArray &heard() const { return m_heard; }
    QByteArray codes() const
    {
        QByteArrayList out;
        for (const QByteArray &line : m_heard.split('\n')) {
            if (line.size() > 3 && line[3] == ' ')
                out += line.first(3);
        }
        return out.join(' ');
    }

private:
    QSslSocket m_socket;
    QByteArray m_heard;
};

} // namespace

class tst_Listener : public QObject
{
    Q_OBJECT

private slots:
    void clients_data();
    void clients();
    void whatArrivedIsKept();
    void overTls();
    void strangersSeeWhatItIs();
    void largeMail();
    void manyClients();
    void slowClients();
    void aPortThatIsTaken();
    void stoppedAndStartedAgain();
    void destroyedByItsOwnSignal();
    void whatIsExpectedMayChange();
};

void tst_Listener::clients_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<int>("arrivals");

    QTest::newRow("the message") << letter("johndoe@outside.example", kToken)
                                 << QByteArray("220 250 250 250 354 250 221") << 1;
    QTest::newRow("in another case") << letter("JohnDoe@OUTSIDE.example", kToken)
                                     << QByteArray("220 250 250 250 354 250 221") << 1;
    QTest::newRow("a bounce")
        << letter("me@tester.example", kToken).replace("<me@tester.example>\r\nRCPT", "<>\r\nRCPT")
        << QByteArray("220 250 250 250 354 250 221") << 1;
    QTest::newRow("another's message") << letter("johndoe@outside.example", "ffff")
                                       << QByteArray("220 250 250 250 354 554 221") << 0;
    QTest::newRow("another recipient") << QByteArray(
        "EHLO x.example\r\nMAIL FROM:<>\r\nRCPT TO:<postmaster@outside.example>\r\nRCPT "
        "TO:<postmaster>\r\nDATA\r\nQUIT\r\n")
                                       << QByteArray("220 250 250 550 550 554 221") << 0;
    QTest::newRow("a relay test of others") << QByteArray("EHLO x.example\r\nMAIL FROM:<a@b.example>\r\nRCPT "
                                                          "TO:<johndoe%outside.example@outside.example>\r\nQUIT\r\n")
                                            << QByteArray("220 250 250 550 221") << 0;
    QTest::newRow("no SMTP") << QByteArray("GET / HTTP/1.1\r\nQUIT\r\n") << QByteArray("220 500 221") << 0;
}

void tst_Listener::clients()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, codes);
    QFETCH(int, arrivals);

    Listener listener(kAnyPort, expectation());
    QSignalSpy ready(&listener, &Watcher::ready);
    QSignalSpy arrived(&listener, &Watcher::arrived);
    listener.start();
    QVERIFY(ready.wait(kPatience));
    Talk talk(listener.port(), said);
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.codes(), codes);
    QTRY_COMPARE(arrived.size(), arrivals);
}

void tst_Listener::whatArrivedIsKept()
{
    Listener listener(kAnyPort, expectation());
    QSignalSpy arrived(&listener, &Watcher::arrived);
    listener.start();
    QCOMPARE(listener.place(), u"listen:127.0.0.1:%1"_s.arg(listener.port()));
    Talk talk(listener.port(), letter("johndoe@outside.example", kToken));
    QTRY_COMPARE(arrived.size(), 1);
    const auto arrival = arrived.first().first().value<verdict::Arrival>();
    QCOMPARE(arrival.place, listener.place());
    QCOMPARE(arrival.handedOverBy, QHostAddress(u"127.0.0.1"_s));
    QVERIFY(qAbs(arrival.seenAt.secsTo(QDateTime::currentDateTimeUtc())) < 10);
    QVERIFY2(
        arrival.source.startsWith("Return-Path: <me@tester.example>\r\nReceived: from relay.example ([127.0.0.1])"),
        arrival.source.constData());
    QVERIFY(arrival.source.endsWith("X-Postern-Token: " + kToken + "\r\n\r\n.dot\r\n"));
    const verdict::ReceivedTrace trace = verdict::receivedTraceOf(arrival.source);
    QCOMPARE(trace.hops.size(), std::size_t(1));
    QCOMPARE(trace.hops.front().hello, u"relay.example"_s);
    QCOMPARE(trace.hops.front().forAddress, u"johndoe@outside.example"_s);
}

void tst_Listener::overTls()
{
    Listener listener(kAnyPort, expectation());
    QSignalSpy arrived(&listener, &Watcher::arrived);
    listener.start();
    Talk talk(listener.port(), "EHLO relay.example\r\nSTARTTLS\r\n");
    QTRY_COMPARE(talk.codes(), QByteArray("220 250 220"));
    talk.socket().startClientEncryption();
    QTRY_VERIFY(talk.socket().isEncrypted());
    talk.socket().write(letter("johndoe@outside.example", kToken));
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(arrived.first().first().value<verdict::Arrival>().source.contains(" with ESMTPS id "));
}

void tst_Listener::strangersSeeWhatItIs()
{
    Listener listener(kAnyPort, expectation());
    listener.start();
    Talk talk(listener.port(), "EHLO x.example\r\nMAIL FROM:<>\r\nRCPT TO:<postmaster>\r\nQUIT\r\n");
    QTRY_VERIFY(talk.isOver());
    QVERIFY2(talk.heard().contains("ESMTP Postern waits for a test message"), talk.heard().constData());
    QVERIFY2(talk.heard().contains("550 5.7.1 <postmaster>: no mailbox here; only a test message is waited for"),
             talk.heard().constData());
    QVERIFY(!talk.heard().contains("AUTH"));
    QVERIFY(talk.heard().contains("SIZE 1048576"));
}

void tst_Listener::largeMail()
{
    Listener listener(kAnyPort, expectation());
    QSignalSpy arrived(&listener, &Watcher::arrived);
    listener.start();
    const QByteArray opening = "EHLO relay.example\r\nMAIL FROM:<> SIZE=1048577\r\nMAIL FROM:<>\r\nRCPT "
                               "TO:<johndoe@outside.example>\r\nDATA\r\nX-Postern-Token: "
        + kToken + "\r\n\r\n";
    const QByteArray lines = (QByteArray(998, 'x') + "\r\n").repeated(1049);
    Talk talk(listener.port(), opening + lines + ".\r\nQUIT\r\n");
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.codes(), QByteArray("220 250 552 250 250 354 552 221"));
    // As much as may be: taken, and cut off.
    Talk other(listener.port(),
               QByteArray(opening).replace("MAIL FROM:<> SIZE=1048577\r\n", "") + lines.first(1000 * 1000)
                   + ".\r\nQUIT\r\n");
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().first().value<verdict::Arrival>().source.size(), verdict::kArrivalAtMost);
}

void tst_Listener::manyClients()
{
    ListenerLimits limits;
    limits.connections = 2;
    Listener listener(kAnyPort, expectation(), limits);
    listener.start();
    Talk first(listener.port(), {});
    Talk second(listener.port(), {});
    QTRY_COMPARE(first.codes() + second.codes(), QByteArray("220220"));
    Talk third(listener.port(), {});
    QTRY_VERIFY(third.isOver());
    QCOMPARE(third.codes(), QByteArray("421"));
    first.socket().write("QUIT\r\n");
    QTRY_VERIFY(first.isOver());
    Talk fourth(listener.port(), {});
    QTRY_COMPARE(fourth.codes(), QByteArray("220"));
}

void tst_Listener::slowClients()
{
    ListenerLimits limits;
    limits.silence = 100ms;
    Listener silent(kAnyPort, expectation(), limits);
    silent.start();
    Talk quiet(silent.port(), {});
    QTRY_VERIFY(quiet.isOver());
    QCOMPARE(quiet.codes(), QByteArray("220 421"));

    limits.silence = 10s;
    limits.lifetime = 200ms;
    Listener brief(kAnyPort, expectation(), limits);
    brief.start();
    Talk chatty(brief.port(), "NOOP\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, &chatty.socket(), [&chatty] { chatty.socket().write("N"); });
    drip.start(20);
    QTRY_VERIFY(chatty.isOver());
    QCOMPARE(chatty.codes(), QByteArray("220 250 421"));
}

void tst_Listener::aPortThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    Listener listener({QHostAddress(QHostAddress::LocalHost), other.serverPort()}, expectation());
    QSignalSpy failed(&listener, &Watcher::failed);
    QSignalSpy ready(&listener, &Watcher::ready);
    listener.start();
    QVERIFY(failed.wait(kPatience));
    QCOMPARE(toString(failed.first().first().value<verdict::WatchTrouble>()),
             toString(verdict::WatchTrouble::CannotListen));
    QVERIFY(!failed.first().last().toString().isEmpty());
    QCOMPARE(ready.size(), 0);

    Listener nowhere({QHostAddress(u"192.0.2.1"_s), 0}, expectation()); // not an address of this machine
    QSignalSpy failedToo(&nowhere, &Watcher::failed);
    nowhere.start();
    QVERIFY(failedToo.wait(kPatience));
}

void tst_Listener::stoppedAndStartedAgain()
{
    Listener listener(kAnyPort, expectation());
    QSignalSpy ready(&listener, &Watcher::ready);
    QSignalSpy arrived(&listener, &Watcher::arrived);
    listener.start();
    const quint16 port = listener.port();
    listener.stop(); // before anything could be told
    QCOMPARE(listener.port(), quint16(0));
    Talk none(port, {});
    QTRY_VERIFY(none.isOver());
    QCOMPARE(ready.size(), 0);
    listener.start();
    QVERIFY(ready.wait(kPatience));
    Talk talk(listener.port(), letter("johndoe@outside.example", kToken));
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(ready.size(), 1);
}

void tst_Listener::destroyedByItsOwnSignal()
{
    auto *listener = new Listener(kAnyPort, expectation());
    QSignalSpy destroyed(listener, &QObject::destroyed);
    connect(listener, &Watcher::arrived, this, [listener] { delete listener; });
    listener->start();
    Talk talk(listener->port(), letter("johndoe@outside.example", kToken));
    QTRY_COMPARE(destroyed.size(), 1);
    QTRY_VERIFY(talk.isOver());
}

void tst_Listener::whatIsExpectedMayChange()
{
    Listener listener(kAnyPort, expectation());
    QSignalSpy arrived(&listener, &Watcher::arrived);
    listener.start();
    Expectation other = expectation();
    other.tokens = {"ffffffffffffffffffffffffffffffff"};
    listener.expect(other);
    Talk talk(listener.port(), letter("johndoe@outside.example", other.tokens.first()));
    QTRY_COMPARE(arrived.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Listener)
#include "tst_listener.moc"
