// SPDX-License-Identifier: Apache-2.0
#include "ui/report/passage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui::paper;

// Text in lines, and what of it no font has.
class tst_Passage : public QObject
{
    Q_OBJECT

private slots:
    void printable_data();
    void printable();
    void breaks_data();
    void breaks();
    void whatIsBrokenIsStillWhole_data();
    void whatIsBrokenIsStillWhole();
    void linksAreElements();
};

void tst_Passage::printable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"250 2.1.5 Ok"_s << u"250 2.1.5 Ok"_s;
    QTest::newRow("umlauts, Greek, Cyrillic") << u"Grüße Ελλάδα Привет"_s << u"Grüße Ελλάδα Привет"_s;
    QTest::newRow("a picture") << u"ok \U0001F600 done"_s << u"ok \\u{1F600} done"_s;
    QTest::newRow("a sign that no font has") << u"a\U000F1234b"_s << u"a\\u{F1234}b"_s;
    QTest::newRow("nobody's sign") << u"a\uFFFFb"_s << u"a\\u{FFFF}b"_s;
}

void tst_Passage::printable()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Faces faces;
    for (const Faces::Kind kind : {Faces::Kind::Plain, Faces::Kind::Strong, Faces::Kind::Mono}) {
        QCOMPARE(faces.printable(text, kind), expected);
        const Passage passage(faces, text, {.isMono = kind == Faces::Kind::Mono}, 500_pt);
        QVERIFY(!passage.hasUnknownGlyphs());
    }
}

void tst_Passage::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<bool>("isOneLine");

    QTest::newRow("empty") << QString() << qreal(100_pt) << true;
    QTest::newRow("short") << u"short"_s << qreal(100_pt) << true;
    QTest::newRow("words") << u"many words that do not go into one line of this width"_s << qreal(100_pt) << false;
    QTest::newRow("one long word") << QString(400, u'x') << qreal(100_pt) << false;
    QTest::newRow("4 KB without a blank") << QString(4096, u'w') << qreal(60_pt) << false;
    QTest::newRow("no room at all") << u"abc"_s << qreal(1_pt) << false;
}

void tst_Passage::breaks()
{
    QFETCH(QString, text);
    QFETCH(qreal, width);
    QFETCH(bool, isOneLine);
    const Faces faces;
    const Passage passage(faces, text, {}, width);
    QCOMPARE(passage.lines() == 1, isOneLine);
    if (width > 10_pt)
        QVERIFY2(passage.naturalWidth() <= width, "nothing sticks out");
}

void tst_Passage::whatIsBrokenIsStillWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isSaid");

    const QString words = u"several words that go over more lines than one"_s;
    QTest::newRow("short") << u"short"_s << true << false;
    QTest::newRow("between words") << words << false << false;
    QTest::newRow("a command, between words") << words << true << true;
    QTest::newRow("within a word") << QString(100, u'h') << false << true;
}

void tst_Passage::whatIsBrokenIsStillWhole()
{
    QFETCH(QString, text);
    QFETCH(bool, isWhole);
    QFETCH(bool, isSaid);
    const Faces faces;
    Structure structure;
    const int element = structure.add(Role::Paragraph, Structure::kRoot);
    Press press(Sheet(Paper::A4), structure);
    press.nextPage();
    const Passage passage(faces, text, {.isWhole = isWhole}, 80_pt);
    passage.paint(press, {48_pt, 48_pt}, element);
    const Printed printed = press.finish();
    QCOMPARE(printed.marks.size(), 2);
    QCOMPARE(printed.marks[1].element, element);
    QCOMPARE(printed.marks[1].actual.has_value(), isSaid);
    if (isSaid)
        QCOMPARE(*printed.marks[1].actual, text);
}

void tst_Passage::linksAreElements()
{
    const Faces faces;
    Structure structure;
    const int element = structure.add(Role::Paragraph, Structure::kRoot);
    Press press(Sheet(Paper::A4), structure);
    press.nextPage();
    const explain::Spans spans{{u"See "_s, {}, {}, {}},
                               {u"the whole of the conversation with this server"_s, {}, {}, u"line-31"_s},
                               {u" or the page."_s, {}, u"https://example.org/"_s, {}}};
    const Passage passage(faces, spans, {}, 90_pt);
    QVERIFY(passage.lines() > 2);
    passage.paint(press, {48_pt, 48_pt}, element);
    const Printed printed = press.finish();
    int links = 0;
    for (const Element &one : printed.structure.elements)
        links += one.role == Role::Link ? 1 : 0;
    QCOMPARE(links, 2); // whatever they are broken into
    QVERIFY(printed.links.size() > 2);
    QCOMPARE(printed.links.front().target, u"line-31"_s);
    QCOMPARE(printed.links.back().url, u"https://example.org/"_s);
    for (const PressedLink &link : printed.links)
        QVERIFY(link.where.width() > 0 && link.where.height() > 5 && link.where.left() >= 48);
}

QTEST_MAIN(tst_Passage)
#include "tst_passage.moc"
