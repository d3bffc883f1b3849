// SPDX-License-Identifier: Apache-2.0
#include "judged.h"

#include "core/explain/explanation.h"
#include "core/explain/words.h"

#include <QTest>

using namespace postern;
using namespace postern::test;
using namespace Qt::StringLiterals;
using verdict::Reason;
using verdict::State;

namespace {

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
    void theSoftwareIsNamedWithItsReasons();
    void whatDecidesCanBeRepeated();
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
                                Reason::RecipientsHosted,
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
                                Reason::Port25Blocked,
                                Reason::NoRouteV6,
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

void tst_Explanation::theSoftwareIsNamedWithItsReasons()
{
    QVERIFY(explain::explain(judged(welcomed()).record, judged(welcomed()).verdict).software.empty());
    const Judged one = judged("MAIL FROM:<spammer@badplace.example>\n250 2.1.0 Ok\nRCPT TO:<100%1@outside.example>\n"
                              "554 5.7.1 <100%1@outside.example>: Relay access denied\nRSET\n250 2.0.0 Ok\n");
    const auto told = explain::explain(one.record, one.verdict);
    QCOMPARE(told.software.size(), std::size_t(1));
    QCOMPARE(told.software.front().id, u"postfix"_s);
    QCOMPARE(told.software.front().sentence,
             u"It looks like Postfix (likely): it speaks in its words (“250 2.1.0 Ok” and 2 more)."_s);
    verdict::Software disguised;
    disguised.id = u"postfix"_s;
    disguised.name = u"Postfix"_s;
    disguised.sureness = verdict::Sureness::Possible;
    disguised.because = {{u"postfix"_s, u"x"_s, verdict::ServerBook::Weight::Own, 0, 0, "250 %1 %2\x1b"}};
    disguised.against = {{u"exim"_s, u"greeting"_s, verdict::ServerBook::Weight::Name, 0, 0, "220 mx ESMTP Exim"}};
    QCOMPARE(
        explain::softwareFor(disguised),
        u"It looks like Postfix (possible): it speaks in its words (“250 %1 %2\\x1b”). But “220 mx ESMTP Exim” is "
        "what Exim says: one of them is a disguise, or a gateway stands before the server, or two servers share the "
        "address."_s);
}

void tst_Explanation::whatDecidesCanBeRepeated()
{
    const Judged refused = judged(welcomed() + asked(kStranger, kOutside, kDenied));
    const auto told = explain::explain(refused.record, refused.verdict);
    QVERIFY(!told.repeats.empty());
    QCOMPARE(told.repeats.front().title, told.deciding.front().title);
    QVERIFY(allWords(refused, 60).contains(u"    "_s + told.repeats.front().command + u'\n'));

    // Where swaks cannot, the lines are there, with the end that sends no message.
    const Judged taken = judged(welcomed() + asked(kStranger, kOutside, kDenied)
                                + "MAIL FROM:<spammer@badplace.example>\n250 ok\n"
                                  "RCPT TO:<@companya.com,@mail.companya.com:johndoe@outside.example>\n250 ok\n"
                                  "DATA\n354 go\n");
    QCOMPARE(verdict::toString(taken.verdict.state), u"partly-open"_s);
    const QString text = allWords(taken, 80);
    for (const QString &line :
         {u"    swaks takes the comma for the end of an address: type the lines.\n"_s,
          u"    telnet mail.companya.com 25\n"_s,
          u"      > RCPT TO:<@companya.com,@mail.companya.com:johndoe@outside.example>\n      > DATA\n"_s,
          u"      at the 354 break off with Ctrl+C: without the final dot there is no"_s})
        QVERIFY2(text.contains(line), qPrintable(text));
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
        // Lines of the dialogue stay whole, since they are evidence, and commands, since they are copied.
        const bool isCommand = line.startsWith(u"    swaks "_s) || line.startsWith(u"    telnet "_s);
        const bool isEvidence =
            isCommand || line.contains(u"  > "_s) || line.contains(u"  < "_s) || line.startsWith(u"The lines"_s);
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
