// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/fate.h"

#include "asked.h"
#include "core/verdict/findings.h"
#include "core/verdict/rulebook.h"

#include <QTest>

using namespace postern;
using namespace postern::verdict;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken(32, 'a');
constexpr auto kBy = "Received: from tester.example ([192.0.2.7])\r\n\tby mail.companya.com with ESMTP;"
                     " Wed, 25 Nov 2026 20:00:00 +0000\r\n";
constexpr auto kFar = "Received: from elsewhere.example ([203.0.113.9])\r\n\tby mx.far.example with ESMTP;"
                      " Wed, 25 Nov 2026 20:00:04 +0000\r\n";

QByteArray mail(const QByteArray &trace)
{
    return trace + "X-Postern-Token: " + kToken + "\r\nSubject: test\r\n\r\nhello\r\n";
}

QByteArray report(const QByteArray &fields, const QByteArray &reporter = "mail.companya.com")
{
    return "Return-Path: <>\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report;"
           " report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsorry\r\n--b\r\n"
           "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; "
        + reporter + "\r\n\r\nFinal-Recipient: rfc822; johndoe@gmail.com\r\n" + fields
        + "\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nX-Postern-Token: " + kToken + "\r\n\r\n--b--\r\n";
}

// The plain form was taken, and a message with it; `end` and what was seen are the rest.
Evidence evidence(const QByteArray &reply, WatchEnd end, const QByteArrayList &seen = {})
{
    Evidence evidence;
    evidence.setting.hello = "tester.example";
    evidence.endpoints.push_back(
        test::evidenceOf({{"C1", "250 ok"}, {"C2", "550 5.1.1 no such user"}, {"R1", "250 ok", "354 go on"}}));
    smtp::Transcript &transcript = evidence.endpoints[0].connections.back().transcript;
    transcript.push_back({{}, smtp::TranscriptEntry::Kind::Said, ".\r\n", 2});
    if (!reply.isEmpty())
        transcript.push_back({{}, smtp::TranscriptEntry::Kind::Heard, reply + "\r\n", smtp::kNoEnvelope});
    DeliveryEvidence delivery;
    delivery.end = end;
    delivery.sent.push_back({0, 2, 1, kToken, "<a@b>", QDateTime({2026, 11, 25}, {20, 0, 0}, Qt::UTC)});
    for (const QByteArray &one : seen)
        delivery.arrivals.push_back({one, u"manual"_s, QDateTime({2026, 11, 25}, {20, 1, 0}, Qt::UTC), {}});
    evidence.delivery = delivery;
    return evidence;
}

} // namespace

class tst_Fate : public QObject
{
    Q_OBJECT

private slots:
    void ofOneMessage_data();
    void ofOneMessage();
    void handedOverByTheServer();
    void tellsHowTheServerSawUs();
};

void tst_Fate::ofOneMessage_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QByteArrayList>("seen");
    QTest::addColumn<QString>("fate");
    QTest::addColumn<QString>("verdict"); // state and proof

    const QByteArray taken("250 2.0.0 queued");
    const QByteArray denied =
        report("Action: failed\r\nStatus: 5.7.1\r\nDiagnostic-Code: smtp; 550 5.7.1 relaying denied\r\n");
    const QByteArray remote = report("Action: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mx.gmail.example\r\n"
                                     "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n");
    const QByteArray delayed = report("Action: delayed\r\nStatus: 4.4.1\r\nDiagnostic-Code: smtp; 450 4.4.1 later\r\n");
    const QByteArray full =
        report("Action: failed\r\nStatus: 5.3.4\r\nDiagnostic-Code: smtp; 552 5.3.4 message too big\r\n");
    // Exim 4.96, where a router failed.
    QByteArray silent = report("Action: failed\r\nStatus: 5.0.0\r\n");
    silent.replace("sorry",
                   "A message that you sent could not be delivered:\r\n\r\n  johndoe@gmail.com\r\n    relaying denied");
    const auto row = [](const char *name, const QByteArray &reply, const char *end, const QByteArrayList &seen,
                        const char *fate, const char *verdict) {
        QTest::newRow(name) << reply << QString::fromLatin1(end) << seen << QString::fromLatin1(fate)
                            << QString::fromLatin1(verdict);
    };
    // clang-format off
    row("still awaited",              taken, "still-open", {},                        "awaited",           "open message-accepted");
    row("stopped before its time",    taken, "stopped",    {},                        "awaited",           "open message-accepted");
    row("not arrived in time",        taken, "gave-up",    {},                        "not-arrived",       "unproven ");
    row("no answer to the dot",       "",    "stopped",    {},                        "no-answer",         "open data-accepted");
    row("refused for relaying",       "554 5.7.1 relaying denied", "settled", {},     "refused",           "closed ");
    row("refused for its size",       "552 5.3.4 message too big", "settled", {},     "refused",           "open data-accepted");
    row("seen, with the server",      taken, "proven",     {mail(QByteArray(kFar) + kBy)}, "delivered",    "open delivered");
    row("seen, without the server",   taken, "stopped",    {mail(kFar)},              "arrived",           "open message-accepted");
    row("somebody else's token",      taken, "gave-up",    {"Subject: x\r\n\r\nhello\r\n"}, "not-arrived", "unproven ");
    row("sent back for relaying",     taken, "settled",    {denied},                  "bounced",           "closed ");
    row("the next server refused",    taken, "settled",    {remote},                  "tried-to-deliver",  "open message-accepted");
    row("sent back for its size",     taken, "settled",    {full},                    "bounced-otherwise", "unproven ");
    row("not yet, says the server",   taken, "stopped",    {delayed},                 "awaited",           "open message-accepted");
    row("the reason in the notice",   taken, "settled",    {silent},                  "bounced",           "closed ");
    row("sent back, and yet seen",    taken, "proven",     {denied, mail(kBy)},       "delivered",         "open delivered");
    // clang-format on
}

void tst_Fate::ofOneMessage()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, end);
    QFETCH(const QByteArrayList, seen);
    QFETCH(const QString, fate);
    QFETCH(const QString, verdict);

    const Evidence all = evidence(reply, *watchEndFromString(end), seen);
    const Verdict judged = judge(all, RuleBook::builtIn());
    QCOMPARE(toString(judged.fates.at(0).kind), fate);
    QCOMPARE(toString(judged.state) + u' ' + (judged.proof ? toString(*judged.proof) : QString()), verdict);
}

void tst_Fate::handedOverByTheServer()
{
    Evidence all = evidence("250 ok", WatchEnd::Proven, {mail({})});
    all.delivery->arrivals[0].handedOverBy = all.endpoints[0].endpoint.address;
    QCOMPARE(toString(fatesOf(all, RuleBook::builtIn()).at(0).kind), u"delivered"_s);
}

// Docker's bridge in the server's own line: whoever comes by it counts as one of its own.
void tst_Fate::tellsHowTheServerSawUs()
{
    QByteArray trace(kBy);
    trace.replace("192.0.2.7", "172.17.0.1");
    Evidence all = evidence("250 ok", WatchEnd::Proven, {mail(trace)});
    all.setting.claim = Claim::Outside;
    const Verdict judged = judge(all, RuleBook::builtIn());
    QCOMPARE(judged.fates.at(0).seen, QHostAddress(u"172.17.0.1"_s));
    QVERIFY(judged.endpoints.at(0).vantage.isTranslated);
    const auto found = findingsOf(all, judged);
    QVERIFY(std::any_of(found.begin(), found.end(),
                        [](const Finding &one) { return one.kind == Finding::Kind::NatTrust; }));
}

QTEST_APPLESS_MAIN(tst_Fate)
#include "tst_fate.moc"
