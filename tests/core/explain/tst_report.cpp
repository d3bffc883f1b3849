// SPDX-License-Identifier: Apache-2.0
#include "core/explain/report.h"

#include "core/explain/reportparts.h"
#include "reportrecords.h"
#include "reporttexts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace postern;

namespace {

explain::Report reported(const check::Record &record)
{
    return explain::reportOf(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()),
                             test::someDetails());
}

const explain::Section *section(const explain::Report &report, const QString &id)
{
    const auto found = std::find_if(report.sections.begin(), report.sections.end(),
                                    [&id](const explain::Section &one) { return one.id == id; });
    return found == report.sections.end() ? nullptr : &*found;
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void everyFact_data();
    void everyFact();
    void linksLeadSomewhere_data() { everyFact_data(); }
    void linksLeadSomewhere();
    void isTheSameTwice_data() { everyFact_data(); }
    void isTheSameTwice();
    void tables_data() { everyFact_data(); }
    void tables();
    void times_data();
    void times();
    void namesWhoTested();
    void sections();
    void excerptIsOfTheTranscript();
};

void tst_Report::everyFact_data()
{
    QTest::addColumn<int>("index");

    const auto cases = test::reportCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void tst_Report::everyFact()
{
    QFETCH(int, index);

    const test::ReportCase one = test::reportCases()[static_cast<std::size_t>(index)];
    const verdict::Verdict verdict = verdict::judge(one.record.evidence, verdict::RuleBook::builtIn());
    QCOMPARE(verdict::toString(verdict.state), verdict::toString(one.state));
    const QString text = test::allTexts(reported(one.record));
    QCOMPARE(test::missingFacts(test::factsOf(one.record, verdict), text), QStringList());
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!text.contains(QChar(0x1b)));
}

void tst_Report::linksLeadSomewhere()
{
    QFETCH(int, index);

    const explain::Report report = reported(test::reportCases()[static_cast<std::size_t>(index)].record);
    QStringList ids = test::idsOf(report);
    const qsizetype count = ids.size();
    ids.removeDuplicates();
    QCOMPARE(ids.size(), count);
    for (const QString &one : test::targetsOf(report))
        QVERIFY2(ids.contains(one), qPrintable(one));
}

void tst_Report::isTheSameTwice()
{
    QFETCH(int, index);

    const check::Record record = test::reportCases()[static_cast<std::size_t>(index)].record;
    QCOMPARE(test::allTexts(reported(record)), test::allTexts(reported(record)));
}

void tst_Report::tables()
{
    QFETCH(int, index);

    const explain::Report report = reported(test::reportCases()[static_cast<std::size_t>(index)].record);
    for (const explain::Section &section : report.sections) {
        for (const explain::Block &block : section.blocks) {
            const auto *table = std::get_if<explain::Table>(&block.what);
            if (!table)
                continue;
            int share = 0;
            for (const explain::Column &one : table->columns)
                share += one.share;
            QCOMPARE(share, 100);
            QVERIFY(!table->caption.isEmpty());
            for (const explain::Row &row : table->rows)
                QCOMPARE(row.cells.size(), table->columns.size());
        }
    }
}

void tst_Report::times_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("shown");

    QTest::newRow("UTC alone") << QByteArray("UTC") << u"23 November 2026, 23:30 UTC"_s;
    QTest::newRow("no zone") << QByteArray() << u"23 November 2026, 23:30 UTC"_s;
    QTest::newRow("a city, the day after")
        << QByteArray("Europe/Berlin") << u"23 November 2026, 23:30 UTC (24 November 2026, 00:30 in Berlin)"_s;
    QTest::newRow("a city of two words, the same day")
        << QByteArray("America/New_York") << u"23 November 2026, 23:30 UTC (18:30 in New York)"_s;
    QTest::newRow("by a short name") << QByteArray("EST") << u"23 November 2026, 23:30 UTC (18:30 EST)"_s;
}

void tst_Report::times()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, shown);

    const QDateTime time(QDate(2026, 11, 23), QTime(23, 30, 15), Qt::UTC);
    QCOMPARE(explain::dateAndTime(time, zone.isEmpty() ? QTimeZone() : QTimeZone(zone)), shown);
}

void tst_Report::namesWhoTested()
{
    const check::Record record = test::reportCases().front().record;
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    explain::ReportDetails details = test::someDetails();
    QCOMPARE(explain::reportOf(record, verdict, details).author, u"Ada Byron, Example Audit"_s);
    details.tester = u"C:\\Users \u202e reversed"_s;
    QCOMPARE(explain::reportOf(record, verdict, details).cover.tester, u"C:\\\\Users \\xe2\\x80\\xae reversed"_s);
    details.tester = u"C:\\Users"_s;
    QCOMPARE(explain::reportOf(record, verdict, details).cover.tester, u"C:\\Users"_s);
}

void tst_Report::sections()
{
    const explain::Report open = reported(test::reportCases()[1].record);
    QCOMPARE(section(open, u"close"_s)->title, u"How to close it"_s);
    QCOMPARE(section(open, u"summary"_s)->number, u"1"_s);
    QCOMPARE(open.sections.back().number, u"A"_s);
    QCOMPARE(section(reported(test::reportCases()[0].record), u"close"_s)->title, u"How it stays closed"_s);
    QVERIFY(!section(reported(test::reportCases()[6].record), u"behaviour"_s));
}

// What stands beside a door stands in the appendix, word for word, under the number that it names.
void tst_Report::excerptIsOfTheTranscript()
{
    const explain::Report report = reported(test::reportCases()[1].record);
    std::vector<explain::ReportLine> excerpt;
    for (const explain::Block &block : section(report, u"lines"_s)->blocks) {
        if (const auto *lines = std::get_if<explain::LinesBlock>(&block.what); lines && excerpt.empty())
            excerpt = lines->lines;
    }
    QVERIFY(!excerpt.empty());
    for (const explain::ReportLine &line : excerpt) {
        bool isThere = false;
        for (const explain::Block &block : section(report, u"transcript"_s)->blocks) {
            const auto *lines = std::get_if<explain::LinesBlock>(&block.what);
            for (std::size_t i = 0; lines && i < lines->lines.size(); ++i)
                isThere = isThere
                    || (lines->lines[i].id == line.target && lines->lines[i].text == line.text
                        && lines->lines[i].number == line.number && lines->lines[i].tone == line.tone);
        }
        QVERIFY2(isThere, qPrintable(line.text));
    }
    QCOMPARE(std::count_if(excerpt.begin(), excerpt.end(), [](const auto &line) { return line.tone.has_value(); }), 1);
}

QTEST_APPLESS_MAIN(tst_Report)
#include "tst_report.moc"
