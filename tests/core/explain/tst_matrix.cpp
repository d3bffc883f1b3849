// SPDX-License-Identifier: Apache-2.0
#include "core/check/pasted.h"
#include "core/explain/gridgroups.h"
#include "core/explain/matrix.h"

#include <QTest>

using namespace postern;
using namespace postern::explain;
using namespace Qt::StringLiterals;

namespace {

QByteArray asked(const QByteArray &from, const QByteArray &to, const QByteArray &reply)
{
    return "MAIL FROM:" + from + "\n250 ok\nRCPT TO:" + to + "\n" + reply + "\nRSET\n250 ok\n";
}

const QByteArray kStranger = "<spammer@badplace.example>";
const QByteArray kOutside = "<johndoe@outside.example>";
const QByteArray kDenied = "550 5.7.1 relaying denied";
const QByteArray kWelcome = asked(kStranger, "<postmaster@companya.com>", "250 2.1.5 ok");

check::Record recordOf(const QByteArray &lines, verdict::Claim claim = verdict::Claim::Outside)
{
    check::PastedHints hints;
    hints.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    hints.claim = claim;
    return *check::readPasted("220 mail.companya.com ESMTP\nEHLO tester.example\n250 mail.companya.com\n" + lines,
                              hints);
}

verdict::Verdict judged(const check::Record &record)
{
    return verdict::judge(record.evidence, verdict::RuleBook::builtIn());
}

// "word / reply / address", "dashed: because".
QString told(const MatrixCell &cell)
{
    if (!cell.wasAsked)
        return u"dashed: "_s + cell.because;
    static const QStringList tones{u"safe"_s, u"caution"_s, u"danger"_s, u"neutral"_s};
    return tones[int(cell.tone)] + u": "_s + cell.word + u" / "_s + cell.reply + u" / "_s + cell.address;
}

const QString kOutsideOnly = u"dashed: We stood outside the network. Should be taken."_s;
const QString kWelcomed = u"safe: Taken, as it should be / 250 2.1.5 ok / postmaster@companya.com"_s;

} // namespace

// The two by two of Company A, and the grid of endpoints and families.
class tst_Matrix : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void withoutAnswers();
    void insideFillsItsOwnRow();
    void families_data();
    void families();
    void gridShowsTheWorst();
    void whatWasNotSaidIsNotAsked();
    void silenceHidesNothing();
    void everyFamilyHasItsWords();
    void withAPassword_data();
    void withAPassword();
    void hostsAreGathered();
};

void tst_Matrix::cells_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("outside");

    const QByteArray refused = asked(kStranger, kOutside, kDenied);
    QTest::newRow("closed") << kWelcome + refused << kWelcomed
                            << u"safe: Held, as it should be / 550 5.7.1 relaying denied / johndoe@outside.example"_s;
    QTest::newRow("open") << kWelcome + asked(kStranger, kOutside, "250 ok") << kWelcomed
                          << u"danger: Taken: the open relay / 250 ok / johndoe@outside.example"_s;
    QTest::newRow("partly open") << kWelcome + refused + asked("<a@companya.com>", kOutside, "250 ok") << kWelcomed
                                 << u"danger: Held, but one side door is open / 250 ok / johndoe@outside.example"_s;
    QTest::newRow("refuses us")
        << asked(kStranger, "<postmaster@companya.com>", "554 5.7.1 blocked using zen.example")
            + asked(kStranger, kOutside, "554 5.7.1 blocked using zen.example")
        << u"neutral: Refuses us / 554 5.7.1 blocked using zen.example / postmaster@companya.com"_s
        << u"neutral: Refuses us / 554 5.7.1 blocked using zen.example / johndoe@outside.example"_s;
    QTest::newRow("puts us off") << asked(kStranger, "<postmaster@companya.com>", "450 4.7.1 greylisted")
            + asked(kStranger, kOutside, "450 4.7.1 greylisted")
                                 << u"neutral: Puts us off / 450 4.7.1 greylisted / postmaster@companya.com"_s
                                 << u"neutral: Puts us off / 450 4.7.1 greylisted / johndoe@outside.example"_s;
    QTest::newRow("wants a password")
        << asked(kStranger, "<postmaster@companya.com>", "530 5.7.0 Authentication required")
            + asked(kStranger, kOutside, "530 5.7.0 Authentication required")
        << u"neutral: Wants a password first / 530 5.7.0 Authentication required / postmaster@companya.com"_s
        << u"safe: Held: wants a password / 530 5.7.0 Authentication required / johndoe@outside.example"_s;
    QTest::newRow("no postmaster") << asked(kStranger, "<postmaster@companya.com>", "550 5.1.1 user unknown") + refused
                                   << u"caution: Refused; should be taken / 550 5.1.1 user unknown / "
                                      "postmaster@companya.com"_s
                                   << u"safe: Held, as it should be / 550 5.7.1 relaying denied / "
                                      "johndoe@outside.example"_s;
    QTest::newRow("nothing local asked") << asked(kStranger, kOutside, "250 ok")
                                         << u"dashed: No mailbox of its own gave an answer. Should be taken."_s
                                         << u"danger: Taken: the open relay / 250 ok / johndoe@outside.example"_s;
    QTest::newRow("nothing outside asked")
        << kWelcome << kWelcomed << u"dashed: The plain form was not asked. Should be refused."_s;
}

void tst_Matrix::cells()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, local);
    QFETCH(QString, outside);

    const check::Record record = recordOf(lines);
    const Matrix matrix = matrixOf(record, judged(record));
    QCOMPARE(matrix.domain, u"companya.com"_s);
    QCOMPARE(told(matrix.insideLocal), kOutsideOnly);
    QCOMPARE(told(matrix.insideOutside), kOutsideOnly);
    QCOMPARE(told(matrix.outsideLocal), local);
    QCOMPARE(told(matrix.outsideOutside), outside);
    QCOMPARE(matrix.outsideOutside.lines.has_value(), matrix.outsideOutside.wasAsked);
}

void tst_Matrix::withoutAnswers()
{
    check::Record record;
    record.target = u"mail\u202e.example"_s;
    const Matrix matrix = matrixOf(record, judged(record));
    for (const MatrixCell *cell :
         {&matrix.insideLocal, &matrix.insideOutside, &matrix.outsideLocal, &matrix.outsideOutside})
        QVERIFY2(told(*cell).startsWith(u"dashed: Nothing answered. "_s), qPrintable(told(*cell)));
    QVERIFY(matrix.outsideOutside.because.endsWith(u"Should be refused."_s));
    QVERIFY(!matrix.domain.contains(QChar(0x202e)));
    QVERIFY(gridOf(record, judged(record)).rows.empty());
}

void tst_Matrix::insideFillsItsOwnRow()
{
    const check::Record record = recordOf(kWelcome + asked(kStranger, kOutside, "250 ok"), verdict::Claim::Inside);
    const Matrix matrix = matrixOf(record, judged(record));
    QCOMPARE(told(matrix.insideLocal), kWelcomed);
    QCOMPARE(told(matrix.insideOutside), u"caution: Taken, as from an insider / 250 ok / johndoe@outside.example"_s);
    QCOMPARE(told(matrix.outsideOutside), u"dashed: We stood inside the network. Should be refused."_s);
}

void tst_Matrix::families_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("family");

    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, Family family) {
        QTest::newRow(name) << from << to << int(family);
    };
    row("plain", kStranger, kOutside, Family::Plain);
    row("own sender", "<a@companya.com>", kOutside, Family::Sender);
    row("null sender", "<>", kOutside, Family::Null);
    row("percent", kStranger, "<johndoe%outside.example@companya.com>", Family::Percent);
    row("quoted", kStranger, "<\"johndoe@outside.example\"@companya.com>", Family::Quoted);
    row("two @", kStranger, "<johndoe@outside.example@companya.com>", Family::Quoted);
    row("route", kStranger, "<@companya.com:johndoe@outside.example>", Family::Routed);
    row("bang", kStranger, "<outside.example!johndoe@companya.com>", Family::Bang);
}

void tst_Matrix::families()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, family);

    const check::Record record = recordOf(kWelcome + asked(kStranger, kOutside, kDenied) + asked(from, to, kDenied));
    const auto &envelopes = record.evidence.endpoints.front().envelopes;
    QVERIFY(!familyOf(envelopes.front())); // the postmaster is no form
    const auto found = familyOf(envelopes.back());
    QVERIFY(found);
    QCOMPARE(int(*found), family);
}

void tst_Matrix::gridShowsTheWorst()
{
    const check::Record record =
        recordOf(kWelcome + asked(kStranger, kOutside, kDenied)
                 + asked("<a@companya.com>", kOutside, "550 5.7.1 relaying denied")
                 + asked("<b@companya.com>", kOutside, "250 ok") + asked("<>", kOutside, "454 4.7.1 relaying denied"));
    const Grid grid = gridOf(record, judged(record));
    QCOMPARE(grid.families, (std::vector<Family>{Family::Plain, Family::Sender, Family::Null}));
    QCOMPARE(grid.rows.size(), std::size_t(1));
    const std::vector<GridCell> &cells = grid.rows.front().cells;
    QCOMPARE(cells.size(), grid.families.size());
    QCOMPARE(cells[0].tone, Tone::Safe);
    QCOMPARE(cells[0].code, 550);
    QCOMPARE(cells[1].tone, Tone::Danger);
    QCOMPARE(cells[1].code, 250);
    QCOMPARE(cells[2].code, 454);
    QCOMPARE(grid.notes.size(), 2); // but not 550
    QCOMPARE(grid.notes[0], u"250: let through."_s);
    QVERIFY2(grid.notes[1].startsWith(u"454: "_s), qPrintable(grid.notes[1]));
    const std::size_t worst = *cells[1].envelope;
    QCOMPARE(record.evidence.endpoints.front().envelopes[worst].mailFrom.bytes(), QByteArray("<b@companya.com>"));
}

// Planned, but left out because the others had said enough.
void tst_Matrix::whatWasNotSaidIsNotAsked()
{
    check::Record record = recordOf(kWelcome + asked(kStranger, kOutside, kDenied) + asked("<>", kOutside, kDenied));
    auto &envelopes = record.evidence.endpoints.front().envelopes;
    probe::Envelope planned = envelopes.back();
    planned.mailFrom = *smtp::ReversePath::parse("<a@companya.com>");
    envelopes.push_back(planned);
    planned.mailFrom = *smtp::ReversePath::parse("<>");
    envelopes.push_back(planned);
    const Grid grid = gridOf(record, judged(record));
    QCOMPARE(grid.families, (std::vector<Family>{Family::Plain, Family::Sender, Family::Null}));
    QVERIFY(!grid.rows.front().cells[1].wasAsked);
    QCOMPARE(grid.rows.front().cells[2].code, 550);
}

// A form without an answer is worse than one that was held, unless a password is all that is ever asked for.
void tst_Matrix::silenceHidesNothing()
{
    const QByteArray silent = "MAIL FROM:<>\n250 ok\nRCPT TO:<johndoe@outside.example>\n";
    const QByteArray held = asked("<>", "<other@outside.example>", kDenied);
    const check::Record record = recordOf(kWelcome + asked(kStranger, kOutside, kDenied) + held + silent);
    const Grid grid = gridOf(record, judged(record));
    QCOMPARE(grid.families.back(), Family::Null);
    QCOMPARE(grid.rows.front().cells.back().tone, Tone::Neutral);
    QCOMPARE(grid.rows.front().cells.back().code, 0);

    const QByteArray wanted = "530 5.7.0 Authentication required";
    const check::Record locked =
        recordOf(asked(kStranger, "<postmaster@companya.com>", wanted) + asked(kStranger, kOutside, wanted)
                 + asked("<>", "<other@outside.example>", wanted) + silent);
    const Grid lockedGrid = gridOf(locked, judged(locked));
    QCOMPARE(lockedGrid.families.back(), Family::Null);
    QCOMPARE(lockedGrid.rows.front().cells.back().code, 530);
}

void tst_Matrix::everyFamilyHasItsWords()
{
    QStringList words;
    for (const Family family : kFamilies) {
        QVERIFY(!words.contains(wordFor(family)));
        words += wordFor(family);
        QVERIFY(sentenceFor(family).endsWith(u'.'));
    }
}

void tst_Matrix::withAPassword_data()
{
    QTest::addColumn<QByteArrayList>("dialogue"); // after EHLO, "C: …" and "S: …"
    QTest::addColumn<QString>("cell");

    const QByteArrayList in{"C: AUTH PLAIN \xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2", "S: 235 2.7.0 welcome"};
    QTest::newRow("taken") << in
            + QByteArrayList{"C: MAIL FROM:<info@companya.com>", "S: 250 ok", "C: RCPT TO:<johndoe@outside.example>",
                             "S: 250 2.1.5 ok"}
                           << u"safe: Taken, with a password / 250 2.1.5 ok / johndoe@outside.example"_s;
    QTest::newRow("shut out") << in
            + QByteArrayList{"C: MAIL FROM:<info@companya.com>", "S: 250 ok", "C: RCPT TO:<johndoe@outside.example>",
                             "S: 550 5.7.1 no"}
                              << u"caution: Refused, even with a password / 550 5.7.1 no / johndoe@outside.example"_s;
    QTest::newRow("wrong") << QByteArrayList{in.first(), "S: 535 5.7.8 no"}
                           << u"dashed: Name or password was refused. Should be taken."_s;
}

void tst_Matrix::withAPassword()
{
    QFETCH(QByteArrayList, dialogue);
    QFETCH(QString, cell);

    check::Record record = recordOf(kWelcome + asked(kStranger, kOutside, kDenied));
    smtp::ConnectionLog log = record.evidence.endpoints.front().connections.front();
    log.transcript.resize(3); // connected or greeting, EHLO and its answer
    while (!log.transcript.empty() && log.transcript.back().kind == smtp::TranscriptEntry::Kind::Said)
        log.transcript.pop_back();
    for (const QByteArray &line : dialogue) {
        smtp::TranscriptEntry entry;
        entry.kind = line.startsWith('C') ? smtp::TranscriptEntry::Kind::Said : smtp::TranscriptEntry::Kind::Heard;
        entry.bytes = line.mid(3) + "\r\n";
        log.transcript.push_back(entry);
    }
    record.evidence.endpoints.front().login =
        verdict::LoginEvidence{*smtp::ReversePath::parse("<info@companya.com>"),
                               *smtp::ForwardPath::parse("<johndoe@outside.example>"), true, false, log};
    const Matrix matrix = matrixOf(record, judged(record));
    QCOMPARE(told(matrix.insideOutside), cell);
    QCOMPARE(matrix.insideOutside.login.has_value(), matrix.insideOutside.wasAsked);
    QCOMPARE(told(matrix.insideLocal), kOutsideOnly);
    QVERIFY(told(matrix.outsideOutside).startsWith(u"safe: Held"_s));
}

void tst_Matrix::hostsAreGathered()
{
    Grid grid;
    grid.families = {Family::Plain, Family::Null};
    const auto cell = [](Tone tone, bool wasAsked = true) { return GridCell{wasAsked, tone, 550, u"x"_s, 0}; };
    grid.rows = {
        {u"192.0.2.1"_s, u"25"_s, u"a.example"_s, Tone::Safe, u"Closed"_s, {cell(Tone::Safe), cell(Tone::Safe)}},
        {u"192.0.2.2"_s,
         u"25"_s,
         u"b.example"_s,
         Tone::Safe,
         u"Closed"_s,
         {cell(Tone::Danger, false), cell(Tone::Safe)}},
        {u"2001:db8::1"_s,
         u"25"_s,
         u"a.example"_s,
         Tone::Danger,
         u"Open relay"_s,
         {cell(Tone::Danger), cell(Tone::Neutral)}},
        {u"192.0.2.9"_s,
         u"25"_s,
         {},
         Tone::Neutral,
         u"No mail service"_s,
         {cell(Tone::Neutral, false), cell(Tone::Neutral, false)}}};
    const std::vector<GridGroup> groups = groupsOf(grid);
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(groups[0].host, u"a.example"_s);
    QCOMPARE(groups[0].rows, (std::vector<std::size_t>{0, 2}));
    QCOMPARE(groups[0].word, u"Open relay"_s);
    QCOMPARE(groups[0].worstRows, (std::vector<std::size_t>{2, 2}));
    QCOMPARE(groups[1].worstRows, (std::vector<std::size_t>{1, 1}));
    QCOMPARE(groups[2].host, u"192.0.2.9"_s);
}

QTEST_APPLESS_MAIN(tst_Matrix)
#include "tst_matrix.moc"
