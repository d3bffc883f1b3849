// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"

#include "core/check/recordfile.h"
#include "core/practice/company.h"
#include "core/practice/saslserver.h"
#include "scriptedserver.h"
#include "watched.h"

#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;
using test::Behaviour;
using test::ScriptedServer;

Q_DECLARE_METATYPE(postern::test::Behaviour)

namespace {

constexpr char kPassword[] = "hunter2 hunter2";

Order withLogin(Order order, const QByteArray &password = kPassword)
{
    order.credentials = net::Credentials::make(u"coworker"_s, password);
    order.tier = 1;
    return order;
}

// Closed, under TLS, and with a login that `auth` answers.
Behaviour serverWith(const QByteArray &mechanisms, const QByteArray &auth,
                     Behaviour::Tls tls = Behaviour::Tls::StartTls)
{
    static const auto [certificate, key] = test::selfSigned("mx.companya.com");
    Behaviour behaviour;
    const QByteArray offers = tls == Behaviour::Tls::None ? QByteArray() : QByteArray("250-STARTTLS\r\n");
    behaviour.answers = {{"RCPT TO:<POSTMASTER@COMPANYA.COM>", "250 2.1.5 ok\r\n"},
                         {"EHLO", "250-mx.companya.com\r\n" + offers + "250 AUTH " + mechanisms + "\r\n"},
                         {"AUTH", auth}};
    behaviour.tls = tls;
    behaviour.certificate = certificate;
    behaviour.key = key;
    return behaviour;
}

Order orderAt(const ScriptedServer &server)
{
    return withLogin(strangersOrderFor(u"127.0.0.1:%1"_s.arg(server.serverPort())));
}

qsizetype loginsAt(const ScriptedServer &server)
{
    return std::count_if(server.received.begin(), server.received.end(),
                         [](const QByteArray &line) { return line.startsWith("AUTH"); });
}

QStringList statesIn(const Record &record)
{
    QStringList states;
    for (const verdict::EndpointVerdict &one : judged(record).endpoints)
        states += one.login ? verdict::toString(one.login->state) : u"-"_s;
    return states;
}

// Whatever could be read as the password, in the record or in what a window shows.
bool showsPassword(const Watched &watched, const QByteArray &password)
{
    const QByteArray encoded = password.toBase64();
    QByteArray all = recordText(watched.record);
    for (const Event &event : watched.events) {
        if (const auto *line = std::get_if<LineLogged>(&event))
            all += line->entry.bytes;
    }
    return all.contains(password) || all.contains(encoded)
        || all.contains(QByteArray("\0coworker\0" + QByteArray(password)).toBase64());
}

} // namespace

// One of the server's own people asks as well, and the verdict on strangers stays what it is.
class tst_CheckLogin : public QObject
{
    Q_OBJECT

private slots:
    void practice_data();
    void practice();
    void server_data();
    void server();
    void saysWhoWrites();
    void inTheClearOnTheUsersWord();
    void failsOnceOnly();
    void submissionComesFirst();
    void stoppedWhileLoggingIn();
};

void tst_CheckLogin::practice_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QStringList>("states");

    const QByteArray right = practice::kPassword;
    QTest::newRow("closed") << u"closed"_s << right << QStringList{u"-"_s, u"taken"_s};
    QTest::newRow("open") << u"open"_s << right << QStringList{u"-"_s, u"taken"_s};
    QTest::newRow("password first") << u"auth-first"_s << right << QStringList{u"-"_s, u"taken"_s};
    QTest::newRow("TLS first") << u"tls-first"_s << right << QStringList{u"-"_s, u"taken"_s};
    QTest::newRow("strangers are greylisted") << u"greylist"_s << right << QStringList{u"-"_s, u"taken"_s};
    QTest::newRow("wrong password") << u"closed"_s << QByteArray(kPassword)
                                    << QStringList{u"-"_s, u"password-refused"_s};
}

void tst_CheckLogin::practice()
{
    QFETCH(const QString, policy);
    QFETCH(const QByteArray, password);
    QFETCH(const QStringList, states);

    Order strangers = orderFor(u"practice:"_s + policy);
    strangers.tier = 1;
    const verdict::Verdict expected = judged(watch(strangers).record);
    const Watched watched = watch(withLogin(orderFor(u"practice:"_s + policy), password));
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(statesIn(watched.record), states);
    QCOMPARE(verdict.endpoints.at(1).login->mechanism, QByteArray("SCRAM-SHA-256"));
    QVERIFY(verdict.state == expected.state);
    QCOMPARE(reasonsOf(verdict.reasons), reasonsOf(expected.reasons));
    QVERIFY(verdict.endpoints.at(1).state == expected.endpoints.at(1).state);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
    QVERIFY(!showsPassword(watched, password));
}

void tst_CheckLogin::server_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("logins");

    const auto row = [](const char *name, const Behaviour &behaviour, const char *state, int logins) {
        QTest::newRow(name) << behaviour << QString::fromLatin1(state) << logins;
    };
    row("own people are refused", serverWith("PLAIN", "235 ok\r\n"), "sending-refused", 1);
    Behaviour taken = serverWith("LOGIN", "334 VXNlcm5hbWU6\r\n");
    taken.answers.insert(taken.answers.begin(), {"Y293B3JRZXI=", "334 UGFzc3dvcmQ6\r\n"}); // coworker
    taken.answers.insert(taken.answers.begin(), {"AHVUDGVYMIBODW50ZXIY", "235 ok\r\n"});
    taken.answers.insert(taken.answers.begin(), {"RCPT TO:<JOHNDOE@OUTSIDE.EXAMPLE>", "550 5.7.1 relaying denied\r\n"});
    row("LOGIN", taken, "sending-refused", 1);
    row("wrong password", serverWith("LOGIN PLAIN", "535 5.7.8 no\r\n"), "password-refused", 1);
    row("repeats what we said", serverWith("PLAIN", "535 AGNvd29ya2VyAGh1bnRlcjIgaHVudGVyMg== hunter2 hunter2\r\n"),
        "password-refused", 1);
    row("not now", serverWith("PLAIN", "454 4.7.0 later\r\n"), "login-failed", 1);
    row("no way that we know", serverWith("GSSAPI NTLM", "535 no\r\n"), "no-known-mechanism", 0);
    row("nothing is offered", serverWith("", "502 no\r\n"), "not-offered", 0);
    row("in the clear only", serverWith("PLAIN", "235 ok\r\n", Behaviour::Tls::None), "only-in-the-clear", 0);
    Behaviour leaves = serverWith("PLAIN", "");
    leaves.hangsUpAt = "AUTH";
    row("hangs up", leaves, "no-answer", 1);
}

void tst_CheckLogin::server()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const QString, state);
    QFETCH(const int, logins);
    const ScriptedServer server(behaviour);
    const Watched watched = watch(orderAt(server));
    QCOMPARE(statesIn(watched.record).last(), state);
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(loginsAt(server), qsizetype(logins));
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
    QVERIFY(!showsPassword(watched, kPassword));
}

void tst_CheckLogin::saysWhoWrites()
{
    const ScriptedServer server(serverWith("PLAIN", "235 ok\r\n"));
    Order order = orderAt(server);
    watch(order);
    QVERIFY(server.received.contains("MAIL FROM:<coworker@companya.com>"));
    order.credentials = net::Credentials::make(u"anna@elsewhere.example"_s, kPassword);
    watch(order);
    QVERIFY(server.received.contains("MAIL FROM:<anna@elsewhere.example>"));
    order.credentials = net::Credentials::make(u"7 of 9"_s, kPassword);
    order.localUser = *smtp::MailAddress::parse(u"seven@companya.com");
    watch(order);
    QVERIFY(server.received.contains("MAIL FROM:<seven@companya.com>"));
}

void tst_CheckLogin::inTheClearOnTheUsersWord()
{
    const ScriptedServer server(serverWith("PLAIN", "235 ok\r\n", Behaviour::Tls::None));
    Order order = orderAt(server);
    order.authAnyway = true;
    const Watched watched = watch(order);
    QCOMPARE(statesIn(watched.record), QStringList{u"sending-refused"_s});
    QCOMPARE(loginsAt(server), qsizetype(1));
    QVERIFY(!showsPassword(watched, kPassword));
}

void tst_CheckLogin::failsOnceOnly()
{
    const ScriptedServer one(serverWith("PLAIN", "535 5.7.8 no\r\n"));
    const ScriptedServer other(serverWith("PLAIN", "535 5.7.8 no\r\n"));
    Order order = withLogin(strangersOrderFor(u"127.0.0.1"_s));
    order.ports = {one.serverPort(), other.serverPort()};
    const Watched watched = watch(order);
    QCOMPARE(statesIn(watched.record), QStringList({u"-"_s, u"password-refused"_s, u"-"_s, u"not-tried-again"_s}));
    QCOMPARE(loginsAt(one), qsizetype(1));
    QCOMPARE(loginsAt(other), qsizetype(0));
    QCOMPARE(lostInWriting(watched.record), QString());
}

// Nothing listens at these ports here, or something that is not ours to ask: only the order counts.
void tst_CheckLogin::submissionComesFirst()
{
    Order order = withLogin(strangersOrderFor(u"127.0.0.1"_s));
    order.ports = {smtp::kRelayPort, smtp::kSubmissionPort};
    order.source = QHostAddress(u"192.0.2.7"_s); // not of this machine, so that no connection is made
    const Watched watched = watch(order);
    const auto &endpoints = watched.record.evidence.endpoints;
    QCOMPARE(endpoints.size(), std::size_t(2));
    QCOMPARE(endpoints.front().endpoint.port, smtp::kSubmissionPort);
}

void tst_CheckLogin::stoppedWhileLoggingIn()
{
    const ScriptedServer server(serverWith("PLAIN", ""));
    const Watched watched = watch(orderAt(server), [](Check &check, const Event &event) {
        const auto *line = std::get_if<LineLogged>(&event);
        if (line && line->entry.bytes.startsWith("AUTH"))
            check.cancel();
    });
    QVERIFY(watched.record.wasCancelled);
    QCOMPARE(statesIn(watched.record).last(), u"no-answer"_s);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

QTEST_GUILESS_MAIN(tst_CheckLogin)
#include "tst_checklogin.moc"
