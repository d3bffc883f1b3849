// SPDX-License-Identifier: Apache-2.0
#include "core/check/pasted.h"
#include "core/explain/explanation.h"
#include "core/explain/words.h"

#include <QTest>

using namespace postern;
using namespace Qt::StringLiterals;
using verdict::Reason;
using verdict::State;

namespace {

struct Judged
{
    check::Record record;
    verdict::Verdict verdict;
};

QByteArray asked(const QByteArray &from, const QByteArray &to, const QByteArray &reply)
{
    return "MAIL FROM:" + from + "\n250 ok\nRCPT TO:" + to + "\n" + reply + "\nRSET\n250 ok\n";
}

const QByteArray kStranger = "<spammer@badplace.example>";
const QByteArray kOutside = "<johndoe@outside.example>";
const QByteArray kDenied = "550 5.7.1 relaying denied";

// What the server answers to a stranger's plain message, with its postmaster taken.
Judged judged(const QByteArray &lines)
{
    check::PastedHints hints;
    hints.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    hints.claim = verdict::Claim::Outside;
    const QByteArray opening = "220 mail.companya.com ESMTP\nEHLO tester.example\n250 mail.companya.com\n";
    const auto record = check::readPasted(opening + lines, hints);
    return {*record, verdict::judge(record->evidence, verdict::RuleBook::builtIn())};
}

QByteArray welcomed()
{
    return asked(kStranger, "<postmaster@companya.com>", "250 2.1.5 ok");
}

// Everything that is ever shown of it.
QString allWords(const Judged &one, int width)
{
    return explain::plainText(explain::explain(one.record, one.verdict), width);
}

// The reasons, by their words; they are numbered without a gap.
std::vector<Reason> allReasons()
{
    std::vector<Reason> reasons;
    for (int i = 0; !verdict::toString(static_cast<Reason>(i)).isEmpty(); ++i)
        reasons.push_back(static_cast<Reason>(i));
    return reasons;
}

} // namespace

class tst_Explanation : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void everyReasonHasItsSentence();
    void whoeverIsLeftInDoubtIsToldWhatToDo();
    void everyFindingHasItsSentence();
    void linesKeepTheirWidth_data();
    void linesKeepTheirWidth();
    void whatTheServerSaysIsOnlyShown();
    void oneLineForMonitoring_data();
    void oneLineForMonitoring();
    void manyDoorsAreShownInPart();
};

void tst_Explanation::states_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QStringList>("parts");

    const QByteArray refused = asked(kStranger, kOutside, kDenied);
    QTest::newRow("closed") << welcomed() + refused << State::Closed << u"CLOSED"_s
                            << QStringList{u"sends nothing on for strangers"_s, u"550 5.7.1 relaying denied"_s,
                                           u"It does take mail from us"_s};
    QTest::newRow("open") << welcomed() + asked(kStranger, kOutside, "250 ok") << State::Open << u"OPEN RELAY"_s
                          << QStringList{u"Anyone on the Internet"_s, u"Close it today"_s};
    QTest::newRow("partly open") << welcomed() + refused + asked("<a@companya.com>", kOutside, "250 ok")
                                 << State::PartlyOpen << u"PARTLY OPEN"_s
                                 << QStringList{u"one way around its rule"_s, u"no innocent reading"_s};
    QTest::newRow("unproven") << welcomed() + refused + asked(kStranger, "<\"johndoe@outside.example\">", "250 ok")
                              << State::Unproven << u"UNPROVEN"_s << QStringList{u"Not sure, and we say so"_s};
    QTest::newRow("inconclusive") << asked(kStranger, kOutside, "554 5.7.1 blocked using zen.example")
                                  << State::Inconclusive << u"INCONCLUSIVE"_s
                                  << QStringList{u"refuses us or puts us off"_s,
                                                 u"Run the check from another address"_s};
}

void tst_Explanation::states()
{
    QFETCH(QByteArray, lines);
    QFETCH(State, state);
    QFETCH(QString, headline);
    QFETCH(QStringList, parts);

    const Judged one = judged(lines);
    QCOMPARE(verdict::toString(one.verdict.state), verdict::toString(state));
    // Joined again, so that a line break does not hide a sentence.
    const QString text = allWords(one, 80).simplified();
    QVERIFY2(text.startsWith(headline), qPrintable(text));
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void tst_Explanation::everyReasonHasItsSentence()
{
    explain::Subject subject;
    subject.server = u"mail.companya.com"_s;
    subject.title = u"A form"_s;
    subject.reply = u"550 no"_s;
    QVERIFY(allReasons().size() > 30);
    for (const Reason reason : allReasons()) {
        // The headline says it all where there was nothing to dial.
        if (reason == Reason::NothingToDial)
            continue;
        const QString words = explain::whyFor(reason, subject);
        QVERIFY2(words.endsWith(u'.'), qPrintable(verdict::toString(reason)));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
    }
}

void tst_Explanation::whoeverIsLeftInDoubtIsToldWhatToDo()
{
    for (const Reason reason : {Reason::PlainTaken,
                                Reason::DoorTaken,
                                Reason::TakesEveryName,
                                Reason::TakenMaybeLocal,
                                Reason::StandsInside,
                                Reason::BlockListed,
                                Reason::Greylisted,
                                Reason::RateLimited,
                                Reason::NoReverseName,
                                Reason::BadHello,
                                Reason::SenderDomainUnknown,
                                Reason::SenderPolicy,
                                Reason::SenderRefused,
                                Reason::BadRecipient,
                                Reason::RecipientAskedOnward,
                                Reason::TlsDemanded,
                                Reason::TlsFailed,
                                Reason::LocalTrouble,
                                Reason::ServerLeft,
                                Reason::TimedOut,
                                Reason::Cancelled,
                                Reason::Unclear,
                                Reason::NoWelcome,
                                Reason::HostedDomainUnknown,
                                Reason::FormsUndecided,
                                Reason::Unreachable,
                                Reason::Silent,
                                Reason::NotSmtp,
                                Reason::NothingToDial})
        QVERIFY2(!explain::nextFor(reason, {}).isEmpty(), qPrintable(verdict::toString(reason)));
}

void tst_Explanation::everyFindingHasItsSentence()
{
    int kinds = 0;
    for (; !verdict::toString(static_cast<verdict::Finding::Kind>(kinds)).isEmpty(); ++kinds) {
        const QString words =
            explain::findingFor({static_cast<verdict::Finding::Kind>(kinds), std::nullopt, u"detail"_s});
        QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(words));
    }
    QVERIFY(kinds > 15);
}

void tst_Explanation::linesKeepTheirWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {60, 80, 120})
        QTest::addRow("%d columns", width) << width;
}

void tst_Explanation::linesKeepTheirWidth()
{
    QFETCH(int, width);

    const QString text = allWords(judged(welcomed() + asked(kStranger, kOutside, kDenied)), width);
    for (const QString &line : text.split(u'\n')) {
        // Lines of the dialogue stay whole, since they are evidence.
        const bool isEvidence = line.contains(u"  > "_s) || line.contains(u"  < "_s) || line.startsWith(u"The lines"_s);
        QVERIFY2(isEvidence || line.size() <= width, qPrintable(line));
    }
}

// No byte of a server or of a record does anything to the terminal.
void tst_Explanation::whatTheServerSaysIsOnlyShown()
{
    Judged one = judged(welcomed() + asked(kStranger, kOutside, "550 \x1b[2J\x07 \xe2\x80\xae gone\xff"));
    one.record.target = u"mail\u001b[31m"_s;
    one.record.evidence.endpoints.front().envelopes.front().title = u"a\u001b]0;b\u0007"_s;
    for (const QChar c : allWords(one, 80))
        QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() != 0x202e),
                 qPrintable(QString::number(c.unicode(), 16)));
}

void tst_Explanation::oneLineForMonitoring_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("begins");

    const QByteArray refused = asked(kStranger, kOutside, kDenied);
    QTest::newRow("closed") << welcomed() + refused << u"POSTERN OK - closed: "_s;
    QTest::newRow("open") << asked(kStranger, kOutside, "250 ok") << u"POSTERN CRITICAL - open: "_s;
    QTest::newRow("unproven") << welcomed() + refused + asked(kStranger, "<\"a@b.example\">", "250 ok")
                              << u"POSTERN WARNING - unproven: "_s;
    QTest::newRow("inconclusive") << asked(kStranger, kOutside, "450 4.7.1 greylisted")
                                  << u"POSTERN UNKNOWN - inconclusive: "_s;
}

void tst_Explanation::oneLineForMonitoring()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, begins);

    Judged one = judged(lines);
    one.record.target = u"mail|companya\n.com"_s;
    const QString line = explain::monitoringLine(one.record, one.verdict);
    QVERIFY2(line.startsWith(begins), qPrintable(line));
    QCOMPARE(line.count(u'|'), 1); // what follows are the figures
    QVERIFY(!line.contains(u'\n'));
}

void tst_Explanation::manyDoorsAreShownInPart()
{
    QByteArray lines = welcomed() + asked(kStranger, kOutside, kDenied);
    for (int i = 0; i < 20; ++i)
        lines += asked("<a" + QByteArray::number(i) + "@companya.com>", kOutside, "250 ok");
    const Judged one = judged(lines);
    QCOMPARE(one.verdict.endpoints.front().doors.size(), std::size_t(20));
    const QString text = allWords(one, 80);
    QVERIFY2(text.contains(u"and 12 more"_s), qPrintable(text));
    QCOMPARE(explain::explain(one.record, one.verdict).doors.size(), std::size_t(20));
}

QTEST_APPLESS_MAIN(tst_Explanation)
#include "tst_explanation.moc"
