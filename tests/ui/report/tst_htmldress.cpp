// SPDX-License-Identifier: Apache-2.0
#include "ui/report/htmldress.h"

#include "reportrecords.h"
#include "ui/theme/svgpaper.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace postern;

namespace {

explain::HtmlDress dressOf(const check::Record &record)
{
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    return ui::htmlDress(record, verdict, explain::reportOf(record, verdict, {}));
}

QString flawOf(const QString &svg)
{
    QXmlStreamReader reader(u"<all xmlns=\"http://www.w3.org/2000/svg\">"_s + svg + u"</all>"_s);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

QStringList allOf(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    found.removeDuplicates();
    return found;
}

QString styleSheet()
{
    QFile file(u":/postern/report/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

// The drawings of a report as HTML.
class tst_HtmlDress : public QObject
{
    Q_OBJECT

private slots:
    void drawings_data();
    void drawings();
    void everyColourIsDeclared();
    void paper();
};

void tst_HtmlDress::drawings_data()
{
    QTest::addColumn<int>("index");

    const auto cases = test::reportCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void tst_HtmlDress::drawings()
{
    QFETCH(int, index);

    const test::ReportCase one = test::reportCases()[static_cast<std::size_t>(index)];
    const explain::HtmlDress dress = dressOf(one.record);
    for (const QString &svg : {dress.symbols, dress.badge, dress.path, dress.sign})
        QCOMPARE(flawOf(svg), QString());
    QCOMPARE(dress.path.isEmpty(), one.record.evidence.endpoints.empty());
    // Their colours are the page's: only the application's icon has its own.
    for (const QString &svg : {dress.symbols, dress.badge, dress.path})
        QCOMPARE(allOf(svg, u"(?:fill|stroke):(#[0-9a-f]+)"_s), QStringList());
    if (!dress.path.isEmpty())
        QVERIFY(dress.path.contains(u"<clipPath id=\"path-clip-1\">"_s)); // the bars, in their arch
    const explain::HtmlDress again = dressOf(one.record);
    QCOMPARE(again.path, dress.path);
    QCOMPARE(again.symbols, dress.symbols);
}

void tst_HtmlDress::everyColourIsDeclared()
{
    const explain::HtmlDress dress = dressOf(test::reportCases()[1].record);
    const QString used = styleSheet() + dress.symbols + dress.badge + dress.path;
    QStringList names = allOf(used, u"var\\(--([A-Za-z]+)"_s);
    for (const QString &set : {u"tone"_s, u"wash"_s}) // the style sheet sets these two itself
        names.removeAll(set);
    QVERIFY(names.size() > 20);
    for (const QString &one : names) {
        QVERIFY2(dress.light.contains(u"--"_s + one + u":#"_s), qPrintable(one));
        QVERIFY2(dress.dark.contains(u"--"_s + one + u":#"_s), qPrintable(one));
    }
    QVERIFY(dress.light != dress.dark);
}

void tst_HtmlDress::paper()
{
    ui::SvgPaper paper({100, 50}, u"x"_s, [](const QColor &colour) { return colour.name(); });
    QPainter painter(&paper);
    painter.scale(2, 2);
    painter.setPen(QPen(Qt::red, 3, Qt::DashLine, Qt::RoundCap));
    painter.drawLine(QPointF(1, 2), QPointF(3, 4));
    painter.save();
    QPainterPath clip;
    clip.addRect(0, 0, 10, 10);
    painter.setClipPath(clip);
    painter.fillRect(QRectF(0, 0, 20, 20), Qt::blue);
    painter.restore();
    painter.setPen(Qt::black);
    painter.setOpacity(0.5);
    painter.drawText(QPointF(5, 6), u"<&\">"_s);
    painter.end();
    const QString svg = paper.content();
    QCOMPARE(paper.viewBox(), u"0 0 100 50"_s);
    QCOMPARE(flawOf(svg), QString());
    QVERIFY2(svg.contains(u"d=\"M2 4L6 8\""_s), qPrintable(svg)); // in the units of the paper
    QVERIFY(svg.contains(u"stroke:#ff0000;stroke-width:6;stroke-linecap:round;stroke-dasharray:"_s));
    QVERIFY(svg.contains(u"<clipPath id=\"x-clip-1\"><path d=\"M0 0L20 0L20 20L0 20L0 0\"/></clipPath>"_s));
    QVERIFY(svg.contains(u"fill:#0000ff"_s));
    QVERIFY(svg.contains(u"<text x=\"10\" y=\"12\""_s));
    QVERIFY(svg.contains(u"&lt;&amp;&quot;&gt;</text>"_s));
    QVERIFY(svg.contains(u"opacity:0.5"_s));
    const QString text = svg.mid(svg.indexOf(u"<text"_s));
    QVERIFY(!text.contains(u"clip-path"_s)); // it was restored
}

QTEST_MAIN(tst_HtmlDress)
#include "tst_htmldress.moc"
