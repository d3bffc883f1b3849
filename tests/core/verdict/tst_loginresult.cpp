// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/login.h"

#include "asked.h"

#include <QTest>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

using Kind = smtp::TranscriptEntry::Kind;

smtp::ConnectionLog logOf(const QByteArrayList &lines, bool isTrusted)
{
    smtp::ConnectionLog log;
    log.endpoint.address = QHostAddress(u"192.0.2.1"_s);
    for (const QByteArray &line : lines) {
        if (line == "TLS") {
            log.tls = smtp::TlsFacts{};
            log.tls->isTrusted = log.tls->matchesHost = isTrusted;
        }
        log.transcript.push_back({{},
                                  line == "TLS"              ? Kind::Encrypted
                                      : line.startsWith("C") ? Kind::Said
                                                             : Kind::Heard,
                                  line == "TLS" ? "TLSv1.3 X" : line.sliced(3) + "\r\n",
                                  smtp::kNoEnvelope});
    }
    return log;
}

verdict::LoginEvidence login(const smtp::ConnectionLog &log)
{
    return {*smtp::ReversePath::parse("<coworker@companya.com>"), *smtp::ForwardPath::parse("<to@outside.example>"),
            false, false, log};
}

} // namespace

// What a login connection, or the lack of one, says; and that no verdict looks at it.
class tst_LoginResult : public QObject
{
    Q_OBJECT

private slots:
    void state_data();
    void state();
    void nobodyAsked();
    void bearsOnNothing();
};

void tst_LoginResult::state_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("state");

    const auto row = [](const char *name, const QByteArrayList &lines, const char *state, bool isTrusted = true) {
        QTest::newRow(name) << lines << isTrusted << QString::fromLatin1(state);
    };
    const QByteArrayList clear{"S: 220 mx", "C: EHLO me", "S: 250-mx", "S: 250 AUTH PLAIN"};
    const QByteArrayList tls = QByteArrayList{"TLS"} + clear;
    const auto auth = [&tls](const QByteArray &reply) {
        return tls + QByteArrayList{"C: AUTH PLAIN \u2022\u2022\u2022", "S: " + reply};
    };
    const QByteArrayList mail{"C: MAIL FROM:<a@companya.com>", "S: 250 ok", "C: RCPT TO:<to@outside.example>"};
    row("taken", auth("235 ok") + mail + QByteArrayList{"S: 250 ok"}, "taken");
    row("taken, and forwarded", auth("235 ok") + mail + QByteArrayList{"S: 251 ok"}, "taken");
    row("refused", auth("235 ok") + mail + QByteArrayList{"S: 550 no"}, "sending-refused");
    row("refused for now", auth("235 ok") + mail + QByteArrayList{"S: 450 no"}, "sending-refused");
    row("sender refused", auth("235 ok") + mail.first(1) + QByteArrayList{"S: 553 not yours"}, "sending-refused");
    row("silence after RCPT", auth("235 ok") + mail, "no-answer");
    row("silence after AUTH", auth("235 ok"), "no-answer");
    row("535", auth("535 5.7.8 no"), "password-refused");
    row("550", auth("550 wrong"), "password-refused");
    row("454", auth("454 4.7.0 later"), "login-failed");
    row("534", auth("534 5.7.9 too weak"), "login-failed");
    row("538", auth("538 5.7.11 encryption"), "login-failed");
    row("a challenge, and the end", auth("334 \u2022\u2022\u2022"), "no-answer");
    row("in the clear", clear, "only-in-the-clear");
    row("nobody vouches", tls, "unvouched", false);
    row("no known way", tls, "no-known-mechanism");
    row("nothing offered", {"TLS", "S: 220 mx", "C: EHLO me", "S: 250 mx"}, "not-offered");
    row("no greeting", {"S: 554 no"}, "no-answer");
    row("nothing at all", {}, "no-answer");
}

void tst_LoginResult::state()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const bool, isTrusted);
    QFETCH(const QString, state);
    verdict::EndpointEvidence evidence;
    evidence.login = login(logOf(lines, isTrusted));
    const auto result = verdict::loginOf(evidence, {});
    QVERIFY(result);
    QCOMPARE(verdict::toString(result->state), state);
    QCOMPARE(!result->mechanism.isEmpty(), lines.join().contains("AUTH PLAIN \u2022"));
}

void tst_LoginResult::nobodyAsked()
{
    QVERIFY(!verdict::loginOf(verdict::EndpointEvidence{}, {}));
}

void tst_LoginResult::bearsOnNothing()
{
    for (const QByteArray &plain : {QByteArray("550 5.7.1 relaying denied"), QByteArray("250 ok"),
                                    QByteArray("530 5.7.0 Authentication required")}) {
        verdict::EndpointEvidence evidence =
            test::evidenceOf({{"R1", plain}, {"C1", "250 ok"}, {"C2", "550 5.1.1 no"}});
        const verdict::EndpointVerdict before = test::judged(evidence);
        for (const QByteArray &reply : {QByteArray("250 ok"), QByteArray("550 5.7.1 relaying denied")}) {
            evidence.login = login(
                logOf({"TLS", "S: 220 mx", "C: EHLO me", "S: 250 AUTH PLAIN", "C: AUTH PLAIN x", "S: 235 ok",
                       "C: MAIL FROM:<a@b.example>", "S: 250 ok", "C: RCPT TO:<to@outside.example>", "S: " + reply},
                      true));
            const verdict::EndpointVerdict after = test::judged(evidence);
            QVERIFY(after.state == before.state);
            QVERIFY(after.reasons == before.reasons);
            QVERIFY(after.doors == before.doors);
        }
    }
}

QTEST_APPLESS_MAIN(tst_LoginResult)
#include "tst_loginresult.moc"
