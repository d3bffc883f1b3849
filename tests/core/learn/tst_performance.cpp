// SPDX-License-Identifier: Apache-2.0
#include "core/learn/performance.h"

#include "core/learn/prediction.h"
#include "core/smtp/exchange.h"

#include <QSignalSpy>
#include <QTest>

using namespace postern;
using namespace postern::learn;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000; // ms, on a machine that does much else

smtp::MailAddress address(const char *text)
{
    return *smtp::MailAddress::parse(QString::fromLatin1(text));
}

constexpr char kStranger[] = "spammer@badplace.example";
constexpr char kEmployee[] = "anna@companya.com";
constexpr char kJohn[] = "johndoe@gmail.com";

Situation situation(Place sender, const char *from, const char *to, Rules rules = {}, std::vector<Flaw> flaws = {})
{
    return {sender, address(from), address(to), rules, std::move(flaws)};
}

QByteArrayList saidIn(const check::Record &record)
{
    QByteArrayList lines;
    for (const smtp::TranscriptEntry &one : record.evidence.endpoints.front().connections.front().transcript) {
        if (one.kind == smtp::TranscriptEntry::Kind::Said)
            lines += one.bytes.trimmed();
    }
    return lines;
}

} // namespace

class tst_Performance : public QObject
{
    Q_OBJECT

private slots:
    void companyA_data();
    void companyA();
    void theSpamLiesInJohnsMailbox();
    void eventsAndRecordAreTheSame();
    void theWholeMessageIsInTheTranscript();
    void destroyedMidway();
    void predictedIsPerformed_data();
    void predictedIsPerformed();
};

// The four cells of the example, closed and open.
void tst_Performance::companyA_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<int>("rest");

    const auto row = [](const char *name, Place place, const char *from, const char *to, Rest closed, Rest open) {
        QTest::addRow("%s, closed", name) << int(place) << QByteArray(from) << QByteArray(to) << true << int(closed);
        QTest::addRow("%s, open", name) << int(place) << QByteArray(from) << QByteArray(to) << false << int(open);
    };
    row("a supplier to accounting", Place::Outside, "sales@supplier.example", "accounting@companya.com",
        Rest::CompanyMailbox, Rest::CompanyMailbox);
    row("an employee to a co-worker", Place::Inside, kEmployee, "coworker@companya.com", Rest::CompanyMailbox,
        Rest::CompanyMailbox);
    row("an employee to a customer", Place::Inside, kEmployee, "customer@partner.example", Rest::OutsideMailbox,
        Rest::OutsideMailbox);
    row("a spammer to johndoe", Place::Outside, kStranger, kJohn, Rest::Refused, Rest::OutsideMailbox);
}

void tst_Performance::companyA()
{
    QFETCH(int, place);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, isClosed);
    QFETCH(int, rest);

    Performance performance(situation(Place(place), from.constData(), to.constData(), {true, isClosed}));
    QSignalSpy finished(&performance, &Performance::finished);
    performance.start();
    QVERIFY(finished.wait(kPatience));
    const Performed &performed = performance.performed();
    QCOMPARE(int(performed.rest), rest);
    QCOMPARE(performed.refusedAt.has_value(), performed.rest == Rest::Refused);
    if (performed.refusedAt)
        QVERIFY(*performed.refusedAt == smtp::Verb::Rcpt);
    else
        QCOMPARE(performed.message.rcptTo, QByteArrayList{'<' + to + '>'});
    QVERIFY(!performed.record.wasCancelled);
}

// Who really wrote it does not show; which server handed it over does.
void tst_Performance::theSpamLiesInJohnsMailbox()
{
    Performance performance(situation(Place::Outside, kStranger, kJohn, {true, false}));
    QSignalSpy finished(&performance, &Performance::finished);
    performance.start();
    QVERIFY(finished.wait(kPatience));
    const practice::StoredMessage &message = performance.performed().message;
    QCOMPARE(message.rcptTo, QByteArrayList{"<johndoe@gmail.com>"});
    QVERIFY(message.content.startsWith("Received: from mail.companya.com ([127.0.0.1])\r\n\tby mx.outside.example"));
    QVERIFY(message.content.contains("\r\nReceived: from mx.badplace.example ([127.0.0.1])\r\n\tby mail.companya.com"));
    QVERIFY(message.content.contains("\r\nFrom: \"Your bank\" <service@bank.example>\r\n"));
    QVERIFY(!message.content.contains(kStranger));
}

void tst_Performance::eventsAndRecordAreTheSame()
{
    Performance performance(situation(Place::Outside, kStranger, kJohn));
    smtp::Transcript lines;
    std::vector<probe::Envelope> envelopes;
    std::optional<smtp::Endpoint> endpoint;
    bool isOver = false;
    connect(&performance, &Performance::happened, this, [&](const check::Event &event) {
        QVERIFY(!isOver);
        if (const auto *found = std::get_if<check::EndpointFound>(&event))
            endpoint = found->what;
        else if (const auto *planned = std::get_if<check::ProbesPlanned>(&event))
            envelopes = planned->added;
        else if (const auto *line = std::get_if<check::LineLogged>(&event))
            lines.push_back(line->entry);
        else if (std::holds_alternative<check::CheckFinished>(event))
            isOver = true;
    });
    QSignalSpy finished(&performance, &Performance::finished);
    performance.start();
    QVERIFY(lines.empty()); // nothing happens before the event loop runs
    QVERIFY(finished.wait(kPatience));
    QVERIFY(isOver);
    const verdict::EndpointEvidence &evidence = performance.performed().record.evidence.endpoints.at(0);
    QVERIFY(endpoint == evidence.endpoint);
    QVERIFY(evidence.endpoint.address.isLoopback());
    QVERIFY(envelopes == evidence.envelopes);
    QCOMPARE(evidence.connections.size(), std::size_t(1));
    QVERIFY(lines == evidence.connections.front().transcript);
}

void tst_Performance::theWholeMessageIsInTheTranscript()
{
    Performance performance(situation(Place::Inside, kEmployee, "coworker@companya.com"));
    QSignalSpy finished(&performance, &Performance::finished);
    performance.start();
    QVERIFY(finished.wait(kPatience));
    const QByteArrayList said = saidIn(performance.performed().record);
    QCOMPARE(said.first(4),
             QByteArrayList({"EHLO desk.companya.com", "MAIL FROM:<anna@companya.com>",
                             "RCPT TO:<coworker@companya.com>", "DATA"}));
    QVERIFY(said.contains("Subject: The meeting on Thursday"));
    QVERIFY(said.contains("."));
    QCOMPARE(said.last(), QByteArray("QUIT"));
}

void tst_Performance::destroyedMidway()
{
    int events = 0;
    {
        Performance whole(situation(Place::Outside, kStranger, kJohn, {true, false}));
        connect(&whole, &Performance::happened, this, [&events] { ++events; });
        QSignalSpy finished(&whole, &Performance::finished);
        whole.start();
        QVERIFY(finished.wait(kPatience));
    }
    QVERIFY(events > 10);
    for (int last = 0; last < events; ++last) {
        auto *cut = new Performance(situation(Place::Outside, kStranger, kJohn, {true, false}));
        int seen = 0;
        connect(cut, &Performance::happened, this, [&seen, last, cut] {
            if (seen++ == last)
                cut->deleteLater();
        });
        QSignalSpy gone(cut, &QObject::destroyed);
        cut->start();
        QTRY_COMPARE(gone.size(), 1);
    }
}

// Every sender, recipient, way to write the envelope, rule and flaw: what is predicted is what real servers do.
void tst_Performance::predictedIsPerformed_data()
{
    QTest::addColumn<int>("setUp");

    constexpr int kSetUps = 4 << kFlaws.size(); // two rules, and every flaw by itself
    for (int i = 0; i < kSetUps; ++i)
        QTest::addRow("set-up %d", i) << i;
}

void tst_Performance::predictedIsPerformed()
{
    QFETCH(int, setUp);

    const Rules rules{(setUp & 1) != 0, (setUp & 2) != 0};
    std::vector<Flaw> flaws;
    for (std::size_t i = 0; i < kFlaws.size(); ++i) {
        if (setUp & (4 << i))
            flaws.push_back(kFlaws[i]);
    }
    std::vector<std::unique_ptr<Performance>> all; // at once: they do not know of each other
    for (const Place place : {Place::Inside, Place::Outside}) {
        for (const char *from : {kStranger, kEmployee}) {
            for (const char *to :
                 {"accounting@companya.com", "coworker@companya.com", "nobody@companya.com", "customer@partner.example",
                  kJohn, "johndoe%gmail.com@companya.com", "accounting%companya.com@companya.com",
                  "nobody%companya.com@companya.com", "%@companya.com"})
                all.push_back(std::make_unique<Performance>(situation(place, from, to, rules, flaws)));
        }
    }
    for (const auto &one : all)
        one->start();
    for (const auto &one : all) {
        QTRY_VERIFY_WITH_TIMEOUT(one->isFinished(), 20000);
        const Performed &performed = one->performed();
        const Prediction predicted = predict(performed.situation);
        const QByteArray told = performed.situation.from.toByteArray() + " to " + performed.situation.to.toByteArray();
        const Answer answer = performed.rest != Rest::Refused ? Answer::Takes
            : performed.refusedAt == smtp::Verb::Rcpt         ? Answer::RefusesAtRecipient
                                                              : Answer::RefusesAtData;
        QVERIFY2(answer == predicted.answer, told.constData());
        const bool hasArrived = performed.rest == Rest::CompanyMailbox || performed.rest == Rest::OutsideMailbox;
        QVERIFY2(hasArrived == (answer == Answer::Takes), told.constData());
        if (hasArrived)
            QCOMPARE(performed.rest == Rest::CompanyMailbox, predicted.isLocal);
    }
}

QTEST_GUILESS_MAIN(tst_Performance)
#include "tst_performance.moc"
