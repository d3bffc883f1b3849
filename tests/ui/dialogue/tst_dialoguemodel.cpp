// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/dialoguemodel.h"

#include "core/explain/explanation.h"
#include "ui/dialogue/dialoguefilter.h"
#include "watched.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postern;
using namespace postern::ui;
using namespace Qt::StringLiterals;
using Kind = smtp::TranscriptEntry::Kind;

namespace {

check::LineLogged logged(Kind kind, const QByteArray &bytes, quint64 connection = 1)
{
    return {0, connection, {std::chrono::milliseconds(1204), kind, bytes, smtp::kNoEnvelope}};
}

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, 0).data().toString();
    return texts;
}

} // namespace

class tst_DialogueModel : public QObject
{
    Q_OBJECT

private slots:
    void liveIsWhatTheRecordHolds();
    void tonesComeFromTheMeaning_data();
    void tonesComeFromTheMeaning();
    void bytesAreEscaped();
    void isCapped();
    void toldToWhoeverListens();
    void filters();
    void clearedAndUsedAgain();
};

// The lines of the events, put together by connection, are those of the record.
void tst_DialogueModel::liveIsWhatTheRecordHolds()
{
    const check::Watched watched = check::watch(check::orderFor(u"practice:percent"_s));
    DialogueModel live;
    QAbstractItemModelTester tester(&live, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const check::Event &event : watched.events)
        live.happened(event);
    DialogueModel saved;
    saved.setRecord(watched.record, check::judged(watched.record));
    QCOMPARE(live.rowCount(), saved.rowCount());
    QVERIFY(live.rowCount() > 100);
    QStringList liveTexts = textsOf(live);
    QStringList savedTexts = textsOf(saved);
    liveTexts.sort();
    savedTexts.sort();
    QCOMPARE(liveTexts, savedTexts);
    QCOMPARE(live.endpointCount(), watched.record.evidence.endpoints.size());
    QCOMPARE(live.endpointName(0), watched.record.evidence.endpoints.front().endpoint.toString());
    QVERIFY(live.envelopes(0) == watched.record.evidence.endpoints.front().envelopes);
    // RSET and QUIT decide nothing.
    const auto decided = [](const DialogueModel &model) {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const DialogueLine &line = model.line(model.index(row));
            const bool mayDecide = line.where.verb == smtp::Verb::Mail || line.where.verb == smtp::Verb::Rcpt
                || line.where.verb == smtp::Verb::Data || line.where.verb == smtp::Verb::Hello;
            if (line.tone && !mayDecide)
                return -1;
            count += line.tone.has_value();
        }
        return count;
    };
    QVERIFY(decided(live) > 40);
    QVERIFY(decided(saved) > 40);
}

void tst_DialogueModel::tonesComeFromTheMeaning_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("tone");
    QTest::newRow("postmaster taken") << u"closed"_s << QByteArray("<postmaster@companya.com>")
                                      << int(explain::Tone::Safe);
    QTest::newRow("outside held") << u"closed"_s << QByteArray("<johndoe@gmail.com>") << int(explain::Tone::Safe);
    QTest::newRow("outside taken") << u"open"_s << QByteArray("<johndoe@gmail.com>") << int(explain::Tone::Danger);
    QTest::newRow("taken by a sink") << u"sink"_s << QByteArray("<johndoe@gmail.com>") << int(explain::Tone::Caution);
    QTest::newRow("we are refused") << u"blocklisted"_s << QByteArray("<johndoe@gmail.com>")
                                    << int(explain::Tone::Neutral);
}

void tst_DialogueModel::tonesComeFromTheMeaning()
{
    QFETCH(QString, policy);
    QFETCH(QByteArray, said);
    QFETCH(int, tone);

    const check::Watched watched = check::watch(check::orderFor(u"practice:"_s + policy));
    DialogueModel model;
    model.setRecord(watched.record, check::judged(watched.record));
    bool isFound = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const DialogueLine &line = model.line(model.index(row));
        if (!line.tone || line.where.verb != smtp::Verb::Rcpt)
            continue;
        const auto &envelope = model.envelopes(line.endpoint)[std::size_t(line.where.envelope)];
        const bool isOrdinary = envelope.kind == probe::Kind::Welcome || envelope.isPlain;
        if (!isOrdinary || envelope.rcptTo().bytes() != said)
            continue;
        isFound = true;
        QCOMPARE(int(*line.tone), tone);
        QVERIFY(!model.meaning(model.index(row)).sum.isEmpty());
    }
    QVERIFY(isFound);
}

void tst_DialogueModel::bytesAreEscaped()
{
    DialogueModel model;
    model.happened(logged(Kind::Heard, "220 \x1b[2J\xe2\x80\xaex\xff\r\n"));
    QCOMPARE(model.index(0).data().toString(), u"220 \\x1b[2J\\xe2\\x80\\xaex\\xff"_s);
    QCOMPARE(copied(model.line(model.index(0))), u"   1.204 < 220 \\x1b[2J\\xe2\\x80\\xaex\\xff"_s);
}

void tst_DialogueModel::isCapped()
{
    DialogueModel model;
    model.happened(logged(Kind::Heard, "220 first\r\n"));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    for (std::size_t i = 0; i < kLinesAtMost + 10; ++i)
        model.happened(logged(Kind::Said, "NOOP " + QByteArray::number(qulonglong(i)) + "\r\n"));
    QCOMPARE(removed.size(), 1);
    QVERIFY(std::size_t(model.rowCount()) <= kLinesAtMost);
    QCOMPARE(std::size_t(model.rowCount()) + model.dropped(), kLinesAtMost + 11);
    QVERIFY(model.index(0).data().toString() != u"220 first"_s);
    QCOMPARE(model.index(model.rowCount() - 1).data().toString(), u"NOOP %1"_s.arg(kLinesAtMost + 9));
}

void tst_DialogueModel::toldToWhoeverListens()
{
    DialogueModel model;
    model.happened(logged(Kind::Heard, "220 mx\r\n"));
    model.happened(logged(Kind::Said, "EHLO me\r\n"));
    model.happened(logged(Kind::Left, {}));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"The server says after 1.204 seconds: 220 mx"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"We say after 1.204 seconds: EHLO me"_s);
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), u"After 1.204 seconds: ended by us"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleDescriptionRole).toString().contains(u"220: ready."_s));
}

void tst_DialogueModel::filters()
{
    const check::Watched watched = check::watch(check::orderFor(u"practice:closed"_s));
    DialogueModel model;
    model.setRecord(watched.record, check::judged(watched.record));
    DialogueFilter filter(model);
    QCOMPARE(filter.rowCount(), model.rowCount());
    int sum = 0;
    for (std::size_t e = 0; e < model.endpointCount(); ++e) {
        filter.show(e, std::nullopt);
        sum += filter.rowCount();
    }
    QCOMPARE(sum, model.rowCount());
    filter.show(0, 0);
    const QStringList texts = textsOf(filter);
    QCOMPARE(texts.filter(u"RCPT TO:"_s).size(), texts.filter(u"postmaster@companya.com>"_s).filter(u"RCPT"_s).size());
    QVERIFY(texts.size() >= 4);
    filter.show(std::nullopt, 0); // a question without an endpoint is none
    QCOMPARE(filter.rowCount(), model.rowCount());
}

void tst_DialogueModel::clearedAndUsedAgain()
{
    DialogueModel model;
    model.happened(check::EndpointFound{0, {u"mx.example"_s, {}, 25, smtp::Security::Plain}});
    model.happened(logged(Kind::Heard, "220 mx\r\n"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.endpointCount(), std::size_t(0));
    model.happened(logged(Kind::Heard, "220 mx\r\n"));
    QCOMPARE(model.line(model.index(0)).where.verb, smtp::Verb::Greeting);
}

QTEST_MAIN(tst_DialogueModel)
#include "tst_dialoguemodel.moc"
