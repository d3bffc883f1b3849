// SPDX-License-Identifier: Apache-2.0
#include "core/learn/exercise.h"

#include <QSet>
#include <QTest>

using namespace postern::learn;
using namespace Qt::StringLiterals;
using postern::practice::Conduct;
using postern::practice::Policy;
using postern::practice::Trait;

namespace {

using Reason = ExerciseBook::Flaw::Reason;

const QByteArray kWhole = R"([[door]]
id = "d"
text = "Door."
look = "Look."
[[cure]]
id = "c"
text = "Cure."
effect = "None."
set = ["tls-first"]
clear = ["percent", "bang"]
where = "first"
[[exercise]]
id = "e"
name = "Name"
story = "Story."
relay = ["inside-to-any", "percent"]
second = ["inside-to-any"]
hints = ["One.", "Two."]
doors = ["d"]
door = "d"
found = "Found."
cures = ["c"]
cure = "c"
closed = "Closed."
probes = ["R2"]
)";

QByteArray with(QByteArray text, const char *from, const char *to)
{
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

} // namespace

// The loader: what is whole is read, and what is wrong is refused by line and reason.
class tst_ExerciseBook : public QObject
{
    Q_OBJECT

private slots:
    void aWholeFile();
    void flaws_data();
    void flaws();
    void cures();
    void theBuiltInOneIsSaid();
};

void tst_ExerciseBook::aWholeFile()
{
    const auto book = ExerciseBook::parse(kWhole);
    QVERIFY(book);
    const Exercise &one = book->exercises().front();
    QCOMPARE(one.name, u"Name"_s);
    QCOMPARE(one.hints, QStringList({u"One."_s, u"Two."_s}));
    QCOMPARE(one.ports.size(), std::size_t(2));
    QVERIFY(one.ports[0] == Conduct({Trait::InsideToAny, Trait::Percent}));
    QVERIFY(one.ports[1] == Conduct({Trait::InsideToAny}));
    QCOMPARE(book->door(one.door).look, u"Look."_s);
    QVERIFY(book->cure(one.cure).isFirstPortOnly);
    QCOMPARE(one.probes, QStringList{u"R2"_s});
}

void tst_ExerciseBook::flaws_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, const char *from, const char *to, Reason reason, int line,
                        const QString &detail) {
        QTest::newRow(name) << with(kWhole, from, to) << reason << line << detail;
    };
    row("no TOML", "[[door]]", "[[door", Reason::Syntax, 1, {});
    row("a field is missing", "story = \"Story.\"\n", "", Reason::MissingField, 12, u"story"_s);
    row("a misspelt field", "found =", "fuond =", Reason::MissingField, 12, u"found"_s);
    row("one field too many", "look =", "note = \"x\"\nlook =", Reason::UnknownField, 4, u"note"_s);
    row("a number for a text", "\"Story.\"", "3", Reason::WrongType, 15, u"story"_s);
    row("a text that says nothing", "\"Door.\"", "\" \"", Reason::EmptyText, 3, u"text"_s);
    row("a trait that is none", "\"tls-first\"", "\"tls\"", Reason::UnknownTrait, 9, u"tls"_s);
    row("a relay that is none", "\"inside-to-any\", \"percent\"", "\"open\"", Reason::UnknownTrait, 16, u"open"_s);
    row("a place that is none", "\"first\"", "\"last\"", Reason::UnknownPlace, 11, u"last"_s);
    row("a door that is none", "doors = [\"d\"]", "doors = [\"d\", \"x\"]", Reason::UnknownDoor, 19, u"x"_s);
    row("a cure that is none", "cures = [\"c\"]", "cures = [\"c\", \"x\"]", Reason::UnknownCure, 22, u"x"_s);
    row("another door", "door = \"d\"\nfound", "door = \"x\"\nfound", Reason::NotAmongThem, 20, u"x"_s);
    row("another cure", "cure = \"c\"\nclosed", "cure = \"x\"\nclosed", Reason::NotAmongThem, 23, u"x"_s);
    QTest::newRow("two doors of one name") << kWhole + "[[door]]\nid = \"d\"\ntext = \"T.\"\nlook = \"L.\"\n"
                                           << Reason::DuplicateId << 27 << u"d"_s;
    QTest::newRow("no exercises") << kWhole.first(kWhole.indexOf("[[exercise]]")) << Reason::NoExercises << 1
                                  << QString();
    QTest::newRow("empty") << QByteArray() << Reason::NoExercises << 1 << QString();
}

void tst_ExerciseBook::flaws()
{
    QFETCH(QByteArray, toml);
    QFETCH(Reason, reason);
    QFETCH(int, line);
    QFETCH(QString, detail);

    const auto book = ExerciseBook::parse(toml);
    QVERIFY(!book);
    QVERIFY2(book.error().reason == reason, qPrintable(book.error().detail));
    QCOMPARE(book.error().line, line);
    if (reason != Reason::Syntax)
        QCOMPARE(book.error().detail, detail);
}

void tst_ExerciseBook::cures()
{
    const std::vector<Conduct> ports{Policy::Percent, Policy::Percent};
    const Cure cure{{}, {}, {}, {Trait::TlsFirst}, {Trait::Percent}, true};
    const std::vector<Conduct> first = cured(ports, cure);
    QVERIFY(first[0] == Conduct(Policy::TlsFirst));
    QVERIFY(first[1] == Conduct(Policy::Percent));
    Cure everywhere = cure;
    everywhere.isFirstPortOnly = false;
    QVERIFY(cured(ports, everywhere)[1] == Conduct(Policy::TlsFirst));
}

// The right ones do not always stand in the same place.
void tst_ExerciseBook::theBuiltInOneIsSaid()
{
    QSet<qsizetype> doorPlaces;
    QSet<qsizetype> curePlaces;
    for (const Exercise &one : ExerciseBook::builtIn().exercises()) {
        QVERIFY2(one.doors.size() >= 3 && one.cures.size() >= 3, qPrintable(one.id));
        QVERIFY2(one.hints.size() >= 2, qPrintable(one.id));
        QVERIFY2(QSet<QString>(one.doors.begin(), one.doors.end()).size() == one.doors.size(), qPrintable(one.id));
        QVERIFY2(QSet<QString>(one.cures.begin(), one.cures.end()).size() == one.cures.size(), qPrintable(one.id));
        doorPlaces.insert(one.doors.indexOf(one.door));
        curePlaces.insert(one.cures.indexOf(one.cure));
    }
    QVERIFY(doorPlaces.size() >= 3);
    QVERIFY(curePlaces.size() >= 3);
}

QTEST_APPLESS_MAIN(tst_ExerciseBook)
#include "tst_exercisebook.moc"
