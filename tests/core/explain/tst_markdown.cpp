// SPDX-License-Identifier: Apache-2.0
#include "core/explain/markdown.h"

#include "reportrecords.h"
#include "reporttexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;

namespace {

QString pageOf(const check::Record &record)
{
    return QString::fromUtf8(explain::reportMarkdown(
        explain::reportOf(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()), test::someDetails())));
}

// As it is read once it has been rendered: escapes, entities, comments and the signs of code are gone.
QString rendered(QString text)
{
    static const QRegularExpression comments(u"<!-- -->"_s);
    static const QRegularExpression escapes(u"\\\\([\\\\`*_\\[\\]|~#:.+)-])"_s);
    text.remove(comments);
    text.replace(escapes, u"\\1"_s);
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"<br>"_s, u" "_s);
    return text.replace(u"&amp;"_s, u"&"_s);
}

} // namespace

class tst_Markdown : public QObject
{
    Q_OBJECT

private slots:
    void everyFact_data();
    void everyFact();
    void tablesAreWhole_data() { everyFact_data(); }
    void tablesAreWhole();
    void text_data();
    void text();
    void code_data();
    void code();
};

void tst_Markdown::everyFact_data()
{
    QTest::addColumn<int>("index");

    const auto cases = test::reportCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void tst_Markdown::everyFact()
{
    QFETCH(int, index);

    const check::Record record = test::reportCases()[static_cast<std::size_t>(index)].record;
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    const QString page = pageOf(record);
    // In a fence stands a fact as it is, in a sentence with its escapes, and in a cell's code with some of them.
    QStringList facts;
    const QString read = test::squeezed(rendered(page));
    for (const QString &one : test::factsOf(record, verdict)) {
        if (!test::squeezed(page).contains(test::squeezed(one)) && !read.contains(test::squeezed(one)))
            facts += rendered(one);
    }
    const QStringList missing = test::missingFacts(facts, rendered(page));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

// Every row of a table has as many cells as its head.
void tst_Markdown::tablesAreWhole()
{
    QFETCH(int, index);

    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    const QStringList lines = pageOf(test::reportCases()[static_cast<std::size_t>(index)].record).split(u'\n');
    qsizetype bars = 0;
    bool isFenced = false;
    for (const QString &line : lines) {
        if (line.startsWith(u"```"_s))
            isFenced = !isFenced;
        if (isFenced || !line.startsWith(u"| "_s)) {
            bars = 0;
            continue;
        }
        const qsizetype here = line.count(bar);
        QVERIFY2(bars == 0 || here == bars, qPrintable(line.left(200)));
        bars = here;
    }
    QVERIFY(!isFenced);
}

void tst_Markdown::text_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("written");

    QTest::newRow("plain words") << u"550 5.7.1 relaying denied"_s << u"550 5.7.1 relaying denied"_s;
    QTest::newRow("an element") << u"<script>"_s << u"&lt;script&gt;"_s;
    QTest::newRow("an entity") << u"&lt;"_s << u"&amp;lt;"_s;
    QTest::newRow("emphasis") << u"*a* _b_"_s << u"\\*a\\* \\_b\\_"_s;
    QTest::newRow("a link") << u"[a](http://b)"_s << u"\\[a\\](http\\://b)"_s;
    QTest::newRow("a link by itself") << u"see https://a.example"_s << u"see https\\://a.example"_s;
    QTest::newRow("www") << u"www.a.example"_s << u"www\\.a.example"_s;
    QTest::newRow("a mention") << u"hello @everybody"_s << u"hello @<!-- -->everybody"_s;
    QTest::newRow("a mailbox is none") << u"a@b.example"_s << u"a@b.example"_s;
    QTest::newRow("a ticket") << u"see #12"_s << u"see \\#<!-- -->12"_s;
    QTest::newRow("code") << u"`rm`"_s << u"\\`rm\\`"_s;
    QTest::newRow("a heading") << u"# x"_s << u"\\# x"_s;
    QTest::newRow("a bullet") << u"- x"_s << u"\\- x"_s;
    QTest::newRow("a number") << u"1. x"_s << u"1\\. x"_s;
    QTest::newRow("a hyphen inside") << u"a-b"_s << u"a-b"_s;
    QTest::newRow("a table") << u"a | b"_s << u"a \\| b"_s;
}

void tst_Markdown::text()
{
    QFETCH(QString, given);
    QFETCH(QString, written);

    QCOMPARE(explain::markdownText(given), written);
}

void tst_Markdown::code_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("written");

    QTest::newRow("plain") << u"250 Ok"_s << u"`250 Ok`"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("with the sign that ends it") << u"a`b"_s << u"``a`b``"_s;
    QTest::newRow("with more of them") << u"a``b"_s << u"```a``b```"_s;
    QTest::newRow("at its ends") << u"`a`"_s << u"`` `a` ``"_s;
    QTest::newRow("of two lines") << u"a\nb"_s << u"`a b`"_s;
}

void tst_Markdown::code()
{
    QFETCH(QString, given);
    QFETCH(QString, written);

    QCOMPARE(explain::markdownCode(given), written);
}

QTEST_APPLESS_MAIN(tst_Markdown)
#include "tst_markdown.moc"
