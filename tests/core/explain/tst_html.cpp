// SPDX-License-Identifier: Apache-2.0
#include "core/explain/html.h"

#include "core/explain/htmlblocks.h"
#include "reportrecords.h"
#include "reporttexts.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace postern;

namespace {

explain::HtmlDress someDress()
{
    explain::HtmlDress dress;
    dress.light = u"--text:#1a211f;"_s;
    dress.dark = u"--text:#e7ece9;"_s;
    dress.path = u"<svg viewBox=\"0 0 10 10\"><path d=\"M0 0L10 10\"/></svg>"_s;
    dress.logo = QByteArray("\x89PNG\r\n\x1a\n") + "picture";
    return dress;
}

QByteArray pageOf(const check::Record &record)
{
    return explain::reportHtml(
        explain::reportOf(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()), test::someDetails()),
        someDress());
}

// HTML without its void elements is well-formed XML here, so that every element is seen to be closed where it should.
struct Read
{
    QString text;
    QStringList elements;
    QStringList ids;
    QStringList links;
    QString error;
};

Read read(const QByteArray &page)
{
    static const QRegularExpression voids(u"<(meta|col|img)( [^>]*)?>"_s);
    QString xml = QString::fromUtf8(page);
    xml.remove(u"<!DOCTYPE html>"_s);
    xml.replace(voids, u"<\\1\\2/>"_s);
    QXmlStreamReader reader(xml);
    Read found;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            found.text += reader.text();
        if (!reader.isStartElement())
            continue;
        found.elements += reader.name().toString();
        for (const QXmlStreamAttribute &one : reader.attributes()) {
            if (one.name() == u"id")
                found.ids += one.value().toString();
            else if (one.name() == u"href" || one.name() == u"src")
                found.links += one.value().toString();
            else if (one.name() == u"aria-label" || one.name() == u"title" || one.name() == u"content")
                found.text += one.value().toString();
        }
    }
    if (reader.hasError())
        found.error = reader.errorString() + u" at line "_s + QString::number(reader.lineNumber());
    return found;
}

} // namespace

class tst_Html : public QObject
{
    Q_OBJECT

private slots:
    void everyFact_data();
    void everyFact();
    void staysInside_data() { everyFact_data(); }
    void staysInside();
    void isTheSameTwice();
    void staysText_data();
    void staysText();
    void isReadByEar();
    void pictures_data();
    void pictures();
};

void tst_Html::everyFact_data()
{
    QTest::addColumn<int>("index");

    const auto cases = test::reportCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void tst_Html::everyFact()
{
    QFETCH(int, index);

    const check::Record record = test::reportCases()[static_cast<std::size_t>(index)].record;
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    const Read page = read(pageOf(record));
    QCOMPARE(page.error, QString());
    QCOMPARE(test::missingFacts(test::factsOf(record, verdict), page.text), QStringList());
    QVERIFY(page.text.contains(u"Example Audit"_s) && page.text.contains(u"Ada Byron"_s));
}

void tst_Html::staysInside()
{
    QFETCH(int, index);

    const QByteArray bytes = pageOf(test::reportCases()[static_cast<std::size_t>(index)].record);
    const Read page = read(bytes);
    for (const char *name : {"script", "iframe", "object", "embed", "form", "link", "base", "audio", "video"})
        QVERIFY2(!page.elements.contains(QString::fromLatin1(name)), name);
    QCOMPARE(page.elements.count(u"img"_s), 1); // the logo
    QStringList ids = page.ids;
    ids.removeDuplicates();
    QCOMPARE(ids.size(), page.ids.size());
    for (const QString &one : page.links) {
        if (one.startsWith(u"#mark-"_s)) // the dress has them
            continue;
        if (one.startsWith(u'#'))
            QVERIFY2(page.ids.contains(one.sliced(1)), qPrintable(one));
        else
            QVERIFY2(one.startsWith(u"data:image/png;base64,"_s) || one.startsWith(u"https://"_s), qPrintable(one));
    }
    QVERIFY(!bytes.contains("url("));
    QVERIFY(!bytes.contains("@import"));
    QVERIFY(bytes.contains("default-src 'none'"));
}

void tst_Html::isTheSameTwice()
{
    const check::Record record = test::reportCases()[7].record;
    QCOMPARE(pageOf(record), pageOf(record));
}

void tst_Html::staysText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("an element") << u"<script>alert(1)</script>"_s;
    QTest::newRow("the end of an attribute") << u"\" onload=\"alert(1)"_s;
    QTest::newRow("the end of the other kind") << u"' onload='alert(1)"_s;
    QTest::newRow("an entity") << u"&lt;b&gt; &amp; &#60;"_s;
    QTest::newRow("the end of a style") << u"</style><b>"_s;
    QTest::newRow("places that are filled in") << u"%1 %2 %9"_s;
    QTest::newRow("a comment") << u"<!-- -->"_s;
    QTest::newRow("other writing") << u"\u05e9\u05dc\u05d5\u05dd \U0001f600"_s;
}

void tst_Html::staysText()
{
    QFETCH(QString, text);

    explain::Report report;
    report.title = report.language = report.author = report.subject = report.foot = text;
    report.cover.kind = report.cover.target = report.cover.word = report.cover.organisation = text;
    report.cover.path = explain::PathBlock{0, std::nullopt, text, text};
    explain::GridBlock grid;
    grid.grid.rows = {{text, text, text, explain::Tone::Safe, text, {{true, explain::Tone::Safe, 550, text, 0}}}};
    grid.legend = {{text, text}};
    explain::MatrixBlock matrix;
    matrix.matrix.outsideOutside = {true, explain::Tone::Danger, text,        text, text,
                                    text, explain::LineLink{},   std::nullopt};
    const explain::Spans spans{{text, explain::Span::Look::Mono, text, text},
                               {text, explain::Span::Look::Strong, u"https://a.example/?"_s + text, {}}};
    report.sections.push_back(
        {text,
         text,
         1,
         text,
         {{explain::Heading{text, text}},
          {explain::Paragraph{spans, true}},
          {explain::ItemList{{spans}, true}},
          {explain::Facts{{{text, {spans}}}}},
          {explain::Table{text, {{text, 100, true}}, {{text, {{{spans}, explain::Tone::Danger}}}}}},
          {explain::LinesBlock{
              text, text, {{explain::ReportLine::Kind::Theirs, 1, text, text, text, text, explain::Tone::Safe}}}},
          {explain::Box{text, {}, explain::Box::Ground::Toned, explain::Tone::Caution}},
          {std::move(matrix)},
          {std::move(grid)},
          {explain::RepeatBlock{{text, text, text, text, text, {text}, text}, text}},
          {explain::CommandBlock{text, text}}},
         false});
    const Read page = read(explain::reportHtml(report, someDress()));
    QCOMPARE(page.error, QString());
    QVERIFY(page.text.count(text) > 20);
    QVERIFY(!page.elements.contains(u"script"_s));
    QCOMPARE(page.elements.count(u"style"_s), 1);
    for (const QString &one : page.links)
        QVERIFY2(one.startsWith(u'#') || one.startsWith(u"https://"_s) || one.startsWith(u"data:image/"_s),
                 qPrintable(one));
}

void tst_Html::isReadByEar()
{
    const QByteArray bytes = pageOf(test::reportCases()[1].record);
    const Read page = read(bytes);
    QVERIFY(bytes.contains("<html lang=\"en\">"));
    QCOMPARE(page.elements.count(u"h1"_s), 1);
    QCOMPARE(page.elements.count(u"main"_s), 1);
    QCOMPARE(page.elements.count(u"title"_s), 1);
    QCOMPARE(page.elements.count(u"table"_s), page.elements.count(u"caption"_s));
    QVERIFY(!bytes.contains("<th>")); // each says what it is the head of
    QVERIFY(bytes.contains("role=\"img\" aria-label=\"The way from the sender"));
    QVERIFY(bytes.contains("alt=\"Example Audit\""));
}

void tst_Html::pictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");

    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n....") << u"image/png"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << u"image/jpeg"_s;
    QTest::newRow("SVG may hold scripts") << QByteArray("<svg/>") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_Html::pictures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);

    QCOMPARE(explain::pictureType(bytes), type);
}

QTEST_APPLESS_MAIN(tst_Html)
#include "tst_html.moc"
