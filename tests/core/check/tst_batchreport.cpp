// SPDX-License-Identifier: Apache-2.0
#include "core/check/batchreport.h"

#include "core/probe/catalogue.h"
#include "sample.h"

#include <QTest>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;
using probe::Met;

namespace {

verdict::EndpointEvidence evidenceOf(const std::vector<const char *> &ids)
{
    probe::Bindings bindings;
    bindings.sender = *smtp::MailAddress::parse(u"a@b.example");
    bindings.recipient = *smtp::MailAddress::parse(u"c@d.example");
    bindings.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    bindings.random = "pqrs";
    verdict::EndpointEvidence evidence;
    for (const char *id : ids) {
        for (probe::Envelope &one : probe::Catalogue::builtIn().bind(bindings, 2, {}).envelopes) {
            if (one.id == QLatin1StringView(id))
                evidence.envelopes.push_back(std::move(one));
        }
    }
    return evidence;
}

// Welcome, the plain form, an unknown user: numbers 0, 1, 2.
verdict::EndpointEvidence evidenceOfThree()
{
    return evidenceOf({"C1", "R1", "C2"});
}

// The envelopes in a row, each MAIL taken and RCPT answered as given; an empty answer ends the dialogue.
smtp::ConnectionLog logOf(const QByteArrayList &answers, smtp::Ending ending = smtp::Ending::Completed)
{
    const verdict::EndpointEvidence evidence = evidenceOfThree();
    QByteArrayList lines{"S: 220 mx.companya.com", "C: EHLO t.example", "S: 250 mx.companya.com"};
    for (int i = 0; i < answers.size(); ++i) {
        const QByteArray said = 'C' + QByteArray::number(i) + ": ";
        const probe::Envelope &one = evidence.envelopes[static_cast<std::size_t>(i)];
        lines += said + "MAIL FROM:" + one.mailFrom.bytes();
        lines += "S: 250 ok";
        lines += said + "RCPT TO:" + one.rcptTo().bytes();
        if (answers[i].isEmpty())
            break;
        lines += "S: " + answers[i];
        lines += said + "RSET";
        lines += "S: 250 ok";
    }
    smtp::ConnectionLog log;
    log.transcript = transcriptOf(lines);
    log.ending = ending;
    return log;
}

probe::Batch batchOf(int envelopes)
{
    probe::Batch batch;
    for (int i = 0; i < envelopes; ++i)
        batch.envelopes.push_back(i);
    return batch;
}

} // namespace

// What one connection means for the plan.
class tst_BatchReport : public QObject
{
    Q_OBJECT

private slots:
    void met_data();
    void met();
    void unwelcome_data();
    void unwelcome();
    void whoTookSomethingBeforeIsChoosy();
    void greylistedOnceIsNoAnswer();
    void noGreeting();
    void pauses();
    void oneRecipientTooMany();
    void whatIsOnlyPassedOn();
    void answers();
};

void tst_BatchReport::met_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("met");
    const auto row = [](const char *answer, Met met) {
        QTest::newRow(answer) << QByteArray(answer) << static_cast<int>(met);
    };
    row("250 2.1.5 ok", Met::Taken);
    row("251 will forward", Met::Taken);
    row("550 5.7.1 relaying denied", Met::Refused);
    row("554 5.7.1 Relay access denied", Met::Refused);
    row("550 5.1.1 user unknown", Met::Refused);
    row("450 4.7.1 greylisted, come back in five minutes", Met::PutOff);
    row("451 4.3.0 temporary failure, try later", Met::PutOff);
    row("452 4.3.1 insufficient system storage", Met::PutOff);
    row("450 4.7.0 too many connections, rate limit exceeded", Met::PausedBy);
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(Met::Silent);
}

void tst_BatchReport::met()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, met);
    const auto report = reportOnBatch(evidenceOfThree(), logOf({"250 ok", answer}), batchOf(2), false);
    QCOMPARE(report.met.size(), std::size_t(2));
    QVERIFY(report.met.at(0) == Met::Taken);
    QCOMPARE(static_cast<int>(report.met.at(1)), met);
    QVERIFY(report.greeted && report.helloAnswered && !report.isUnwelcome);
}

void tst_BatchReport::unwelcome_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<bool>("isUnwelcome");
    const QByteArray listed = "554 5.7.1 blocked using zen.spamhaus.org";
    const QByteArray denied = "550 5.7.1 relaying denied";
    const QByteArray password = "530 5.7.0 Authentication required";
    QTest::newRow("block list, once") << QByteArrayList{listed} << false;
    QTest::newRow("block list, twice") << QByteArrayList{listed, listed} << true;
    QTest::newRow("block list, and one taken") << QByteArrayList{listed, listed, "250 ok"} << false;
    QTest::newRow("block list, and another reason") << QByteArrayList{listed, listed, denied} << false;
    QTest::newRow("relaying denied thrice") << QByteArrayList{denied, denied, denied} << false;
    QTest::newRow("password, twice") << QByteArrayList{password, password} << false;
    QTest::newRow("password, thrice") << QByteArrayList{password, password, password} << true;
    QTest::newRow("nothing said") << QByteArrayList{""} << false;
}

void tst_BatchReport::unwelcome()
{
    QFETCH(const QByteArrayList, answers);
    QFETCH(const bool, isUnwelcome);
    const auto report =
        reportOnBatch(evidenceOfThree(), logOf(answers), batchOf(static_cast<int>(answers.size())), false);
    QCOMPARE(report.isUnwelcome, isUnwelcome);
}

// A password for outside recipients only: its own mailbox was taken on another connection.
void tst_BatchReport::whoTookSomethingBeforeIsChoosy()
{
    const QByteArray password = "530 SMTP authentication is required.";
    const smtp::ConnectionLog first = logOf({"250 ok"});
    const smtp::ConnectionLog log = logOf({password, password, password});
    verdict::EndpointEvidence evidence = evidenceOfThree();
    evidence.connections = {log};
    QVERIFY(reportOnBatch(evidence, log, batchOf(3), false).isUnwelcome);
    evidence.connections = {first, log};
    QVERIFY(!reportOnBatch(evidence, log, batchOf(3), false).isUnwelcome);
}

// On the first connection everybody is put off; who is put off again on a later one has to wait.
void tst_BatchReport::greylistedOnceIsNoAnswer()
{
    const QByteArray later = "450 4.7.1 greylisted, come back in five minutes";
    const smtp::ConnectionLog log = logOf({later, later});
    verdict::EndpointEvidence evidence = evidenceOfThree();
    evidence.connections = {log};
    QVERIFY(!reportOnBatch(evidence, log, batchOf(2), false).isUnwelcome);
    evidence.connections = {log, log};
    QVERIFY(reportOnBatch(evidence, log, batchOf(2), false).isUnwelcome);
}

void tst_BatchReport::noGreeting()
{
    smtp::ConnectionLog log;
    log.ending = smtp::Ending::NotConnected;
    const auto none = reportOnBatch(evidenceOfThree(), log, batchOf(3), false);
    QVERIFY(!none.greeted && !none.helloAnswered && !none.asksForPause);
    QVERIFY(none.ending == smtp::Ending::NotConnected);
    QVERIFY(none.met.at(2) == Met::Silent);

    log.ending = smtp::Ending::HelloRefused;
    log.transcript = transcriptOf({"S: 220 mx", "C: EHLO t", "S: 502 what?"});
    const auto helloless = reportOnBatch(evidenceOfThree(), log, batchOf(3), false);
    QVERIFY(helloless.greeted && !helloless.helloAnswered);
}

void tst_BatchReport::pauses()
{
    smtp::ConnectionLog log;
    log.ending = smtp::Ending::ServerLeft;
    log.transcript = transcriptOf({"S: 421 4.7.0 too many concurrent connections from your address"});
    QVERIFY(reportOnBatch(evidenceOfThree(), log, batchOf(1), false).asksForPause);
    log.transcript = transcriptOf({"S: 421 4.3.2 shutting down"});
    QVERIFY(!reportOnBatch(evidenceOfThree(), log, batchOf(1), false).asksForPause);
    QVERIFY(!reportOnBatch(evidenceOfThree(), logOf({"250 ok"}), batchOf(1), false).asksForPause);
}

// Whoever takes one recipient for a message has answered, and need not be left alone for a minute.
void tst_BatchReport::oneRecipientTooMany()
{
    const verdict::EndpointEvidence evidence = evidenceOf({"R35"});
    QCOMPARE(evidence.envelopes.size(), std::size_t(1));
    const auto answeredWith = [&evidence](const QByteArray &reply) {
        smtp::ConnectionLog log;
        log.ending = smtp::Ending::Completed;
        log.transcript =
            transcriptOf({"S: 220 mx.companya.com", "C: EHLO t.example", "S: 250 mx.companya.com",
                          "C0: MAIL FROM:<a@b.example>", "S: 250 ok", "C0: RCPT TO:<postmaster@companya.com>",
                          "S: 250 ok", "C0: RCPT TO:<c@d.example>", "S: " + reply, "C0: RSET", "S: 250 ok"});
        return reportOnBatch(evidence, log, batchOf(1), false);
    };
    for (const char *reply : {"452 4.5.3 too many recipients", "451 4.5.3 Too many recipients: Too many recipients",
                              "452 too many recipients", "552 too many recipients"}) {
        QVERIFY2(answeredWith(reply).met.at(0) == Met::Refused, reply);
        QVERIFY2(!answeredWith(reply).asksForPause, reply);
    }
    QVERIFY(answeredWith("450 4.7.1 Error: too many recipients from 192.0.2.7").met.at(0) == Met::PausedBy);
}

void tst_BatchReport::whatIsOnlyPassedOn()
{
    const auto report = reportOnBatch(evidenceOfThree(), logOf({"250 ok"}, smtp::Ending::TimedOut), batchOf(1), true);
    QVERIFY(report.wasTooSlow);
    QVERIFY(report.ending == smtp::Ending::TimedOut);

    // The recipient was taken, but DATA is what was to be asked.
    probe::Batch batch = batchOf(1);
    batch.asksForData = true;
    QVERIFY(reportOnBatch(evidenceOfThree(), logOf({"250 ok"}), batch, false).met.at(0) == Met::Silent);
}

void tst_BatchReport::answers()
{
    const auto events = answersOn(evidenceOfThree(), logOf({"250 ok", "550 5.7.1 relaying denied", ""}));
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].envelope, std::size_t(0));
    QCOMPARE(events[1].envelope, std::size_t(1));
    QVERIFY(events[1].stage == verdict::Stage::Rcpt);
    QCOMPARE(events[1].reply.code(), 550);
    QVERIFY(events[1].reading.category == verdict::Category::RelayDenied);
    QVERIFY(answersOn(evidenceOfThree(), smtp::ConnectionLog()).empty());
}

QTEST_APPLESS_MAIN(tst_BatchReport)
#include "tst_batchreport.moc"
