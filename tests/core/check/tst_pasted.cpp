// SPDX-License-Identifier: Apache-2.0
#include "core/check/pasted.h"

#include "core/check/recordfile.h"
#include "core/verdict/verdict.h"
#include "pastedsample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;

namespace {

using verdict::State;

QByteArray welcomed()
{
    return asked(kOutsider, "<postmaster@home.example>", kTaken);
}

PastedHints hintsFor(const char *domain)
{
    PastedHints hints;
    hints.hostedDomain = *smtp::DomainName::parse(QString::fromLatin1(domain));
    return hints;
}

} // namespace

class tst_Pasted : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void shapes_data();
    void shapes();
    void hintsAreUsed();
    void domainsAreGuessed();
    void whatIsNoDialogueIsRefused_data();
    void whatIsNoDialogueIsRefused();
    void anythingMayBePasted();
};

void tst_Pasted::verdicts_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<State>("state");

    const QByteArray body =
        "RCPT TO:<b@elsewhere.example>\n250 ok\nDATA\n354 go\nSubject: a\n\nRCPT TO:<c@d.example>\n";
    const QByteArray sent = "MAIL FROM:<a@outside.example>\n250 ok\n" + body;
    const QByteArray login = "AUTH LOGIN\n334 VXNlcm5hbWU6\nYWxpY2U=\n334 UGFzc3dvcmQ6\nc2VjcmV0\n235 ok\n";

    const auto row = [](const char *name, const QByteArray &lines, State state) {
        QTest::newRow(name) << lines << state;
    };
    row("refused, and postmaster taken", welcomed() + asked(kOutsider, kAim, kDenied), State::Closed);
    row("refused, and nothing else asked", asked(kOutsider, kAim, kDenied), State::Inconclusive);
    row("taken", asked(kOutsider, kAim, kTaken), State::Open);
    row("taken, the message as well", sent + ".\n250 queued\n", State::Open);
    row("the message is refused as relaying", welcomed() + sent + ".\n550 5.7.1 relaying denied\n", State::Closed);
    row("what comes after a message counts", sent + ".\n250 queued\n" + asked(kOutsider, kAim, kDenied), State::Open);
    row("what comes after a message that was left out counts",
        "MAIL FROM:<x@outside.example>\n250 ok\nRCPT TO:<postmaster@home.example>\n250 ok\nDATA\n354 go\n250 queued\n"
            + asked(kOutsider, kAim, kDenied),
        State::Closed);
    row("refused, then taken from somebody who gave a password",
        welcomed() + asked(kOutsider, kAim, kDenied) + login + asked(kOutsider, kAim, kTaken), State::Closed);
    row("taken from somebody who gave a password", login + asked(kOutsider, kAim, kTaken), State::Trusted);
    row("the password was wrong", "AUTH PLAIN AGEAYg==\n535 no\n" + asked(kOutsider, kAim, kTaken), State::Open);
    row("an own sender opens it", asked(kOutsider, kAim, kDenied) + asked("<a@home.example>", kAim, kTaken),
        State::PartlyOpen);
    row("a null sender opens it", asked(kOutsider, kAim, kDenied) + asked("<>", kAim, kTaken), State::PartlyOpen);
    row("refused, then the same taken", asked(kOutsider, kAim, "450 4.2.0 greylisted") + asked(kOutsider, kAim, kTaken),
        State::Open);
    row("taken, then the same refused", asked(kOutsider, kAim, kTaken) + asked(kOutsider, kAim, kDenied), State::Open);
    row("one outside domain refused, two taken",
        welcomed() + asked(kOutsider, "<b@one.example>", kDenied) + asked(kOutsider, "<b@two.example>", kTaken)
            + asked(kOutsider, "<b@three.example>", kTaken),
        State::Open);
    row("one outside domain refused, one taken: it is hosted there",
        welcomed() + asked(kOutsider, "<b@one.example>", kDenied) + asked(kOutsider, "<b@two.example>", kTaken),
        State::Closed);
    row("two recipients, the second one is taken",
        "MAIL FROM:<a@outside.example>\n250 ok\nRCPT TO:<b@one.example>\n550 5.7.1 relaying denied\n"
        "RCPT TO:<b@two.example>\n250 ok\n",
        State::Open);
    row("an own recipient first, then an outside one",
        "MAIL FROM:<a@outside.example>\n250 ok\nRCPT TO:<bob@home.example>\n250 ok\nRCPT TO:<b@two.example>\n250 ok\n",
        State::Open);
    row("a slip of the fingers, then taken",
        "MAIL FROM:<a@outside.example>\n250 ok\nRCPT TO:\n501 what?\nRCTP TO:<b@two.example>\n500 what?\n"
        "RCPT TO:<b@two.example>\n250 ok\n",
        State::Open);
    row("percent at home, and nothing shows what it is",
        welcomed() + asked(kOutsider, kAim, kDenied) + asked(kOutsider, "<b%elsewhere.example@home.example>", kTaken),
        State::Unproven);
    row("percent at home, and unknown users are refused",
        welcomed() + asked(kOutsider, kAim, kDenied)
            + asked(kOutsider, "<nobody@home.example>", "550 5.1.1 user unknown")
            + asked(kOutsider, "<b%elsewhere.example@home.example>", kTaken),
        State::PartlyOpen);
    row("percent elsewhere",
        asked(kOutsider, kAim, kDenied) + asked(kOutsider, "<b%c.example@elsewhere.example>", kTaken),
        State::PartlyOpen);
    row("the block list speaks", asked(kOutsider, kAim, "554 5.7.1 Client host blocked using zen.spamhaus.org"),
        State::Inconclusive);
    row("the server leaves", asked(kOutsider, kAim, "421 4.7.0 too many errors"), State::Inconclusive);
}

void tst_Pasted::verdicts()
{
    QFETCH(QByteArray, lines);
    QFETCH(State, state);
    const auto record = readPasted(dialogue(lines), {});
    QVERIFY(record.has_value());
    QCOMPARE(stateOf(*record), verdict::toString(state));
}

void tst_Pasted::shapes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("shape");

    const auto row = [](const QByteArray &from, const QByteArray &to, const QByteArray &shape) {
        QTest::newRow(QByteArray(from + " to " + to).constData()) << from << to << shape;
    };
    row(kOutsider, kAim, "P1 form plain <b@elsewhere.example>");
    row(kOutsider, "b@elsewhere.example", "P1 form plain b@elsewhere.example");
    row(kOutsider, "<b@elsewhere.example> NOTIFY=NEVER", "P1 form plain <b@elsewhere.example>");
    row("<a@outside.example> AUTH=<>", kAim, "P1 form plain <b@elsewhere.example>");
    row("<>", kAim, "P1 form <b@elsewhere.example>");
    row("<a>", kAim, "P1 form <b@elsewhere.example>");
    row("<a@mx.home.example>", kAim, "P1 form <b@elsewhere.example>");
    row(kOutsider, "<b>", "P1 form local? <b>");
    row(kOutsider, "<elsewhere.example!b>", "P1 form local? <elsewhere.example!b>");
    row(kOutsider, "<elsewhere.example!b@home.example>", "P1 form local? <elsewhere.example!b@home.example>");
    row(kOutsider, "<\"b@elsewhere.example\">", "P1 form local? <\"b@elsewhere.example\">");
    row(kOutsider, "<\"b@elsewhere.example\"@home.example>", "P1 form local? <\"b@elsewhere.example\"@home.example>");
    row(kOutsider, "<b@elsewhere.example@home.example>", "P1 form local? <b@elsewhere.example@home.example>");
    row(kOutsider, "<b%elsewhere.example@[192.0.2.1]>", "P1 form local? <b%elsewhere.example@[192.0.2.1]>");
    row(kOutsider, "<b@[192.0.2.1]>", "P1 form local? <b@[192.0.2.1]>");
    row(kOutsider, "<@home.example:b@elsewhere.example>", "P1 form <@home.example:b@elsewhere.example>");
    row(kOutsider, "<postmaster>", "P1 welcome <postmaster>");
    row(kOutsider, "<Postmaster@Home.Example>", "P1 welcome <Postmaster@Home.Example>");
    row(kOutsider, "<bob@home.example>", "P1 welcome <bob@home.example>");
    row(kOutsider, "<bob@sub.home.example>", "P1 welcome <bob@sub.home.example>");
    row(kOutsider, "<x@y.invalid>", "P1 unknown-domain <x@y.invalid>");
}

void tst_Pasted::shapes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, shape);
    const auto record = readPasted(dialogue(asked(from, to, kTaken)), {});
    QVERIFY(record.has_value());
    QCOMPARE(shapesOf(*record), QByteArrayList{shape});
    const probe::Envelope &envelope = record->evidence.endpoints.front().envelopes.front();
    QCOMPARE(envelope.aim.isEmpty(), envelope.kind != probe::Kind::Form);
}

void tst_Pasted::hintsAreUsed()
{
    PastedHints hints = hintsFor("elsewhere.example");
    hints.localUser = *smtp::MailAddress::parse(u"bob@elsewhere.example");
    hints.claim = verdict::Claim::Inside;
    const QByteArray text = dialogue(asked(kOutsider, "<bob@elsewhere.example>", kDenied)
                                     + asked(kOutsider, "<any@elsewhere.example>", kDenied)
                                     + asked(kOutsider, "<b@home.example>", kDenied));
    const auto record = readPasted(text, hints);
    QVERIFY(record.has_value());
    QCOMPARE(shapesOf(*record),
             (QByteArrayList{"P1 welcome <bob@elsewhere.example>", "P2 unknown-user <any@elsewhere.example>",
                             "P3 form plain <b@home.example>"}));
    QVERIFY(!record->evidence.setting.hostedDomainIsGuess);
    QCOMPARE(verdict::toString(record->evidence.setting.claim), u"inside"_s);

    // What the user calls an outside recipient is one, whatever the server's name looks like.
    PastedHints outside;
    outside.recipient = *smtp::MailAddress::parse(u"b@home.example");
    const auto other = readPasted(dialogue(asked(kOutsider, "<b@home.example>", kTaken)), outside);
    QCOMPARE(shapesOf(*other), QByteArrayList{"P1 form plain <b@home.example>"});
}

void tst_Pasted::domainsAreGuessed()
{
    const auto record = readPasted(dialogue(asked(kOutsider, kAim, kTaken)), {});
    QVERIFY(record.has_value());
    QVERIFY(record->evidence.setting.hostedDomainIsGuess);
    QCOMPARE(record->evidence.setting.hostedDomain->toString(), u"home.example"_s);
    QCOMPARE(verdict::toString(record->evidence.setting.claim), u"auto"_s);
}

void tst_Pasted::whatIsNoDialogueIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PastedFlaw>("flaw");

    QTest::newRow("nothing") << QByteArray() << PastedFlaw::Empty;
    QTest::newRow("blanks") << QByteArray(" \n\r\n\t") << PastedFlaw::Empty;
    QTest::newRow("a letter") << QByteArray("Dear Sir,\n\nData is missing.\nHelp me.\n") << PastedFlaw::NoReplies;
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\nServer: nginx\n") << PastedFlaw::NoReplies;
    QTest::newRow("commands only") << QByteArray("EHLO a\nMAIL FROM:<a@b>\nRCPT TO:<c@d>\n") << PastedFlaw::NoReplies;
    QTest::newRow("a greeting only") << QByteArray("220 mx.home.example\nQUIT\n221 bye\n") << PastedFlaw::NoEnvelope;
    QTest::newRow("MAIL, and no RCPT") << dialogue("MAIL FROM:<a@b.example>\n530 5.7.0 STARTTLS first\n")
                                       << PastedFlaw::NoEnvelope;
    QTest::newRow("RCPT, and no MAIL") << dialogue("RCPT TO:<a@b.example>\n503 no\n") << PastedFlaw::NoEnvelope;
    QTest::newRow("RCPT after RSET") << dialogue(
        "MAIL FROM:<a@b.example>\n250 ok\nRSET\n250 ok\nRCPT TO:<a@b>\n503 no\n")
                                     << PastedFlaw::NoEnvelope;
    QByteArray many = dialogue({});
    for (std::size_t i = 0; i <= kPastedTransactionsAtMost; ++i)
        many += asked("<a@b.example>", '<' + QByteArray::number(static_cast<qint64>(i)) + "@c.example>", "550 no");
    QTest::newRow("too many transactions") << many << PastedFlaw::TooLarge;
    QTest::newRow("too much") << QByteArray(kMaxPastedBytes + 1, 'a') << PastedFlaw::TooLarge;
}

void tst_Pasted::whatIsNoDialogueIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(PastedFlaw, flaw);
    const auto record = readPasted(text, {});
    QVERIFY(!record.has_value());
    QCOMPARE(record.error(), flaw);
}

void tst_Pasted::anythingMayBePasted()
{
    static const QByteArrayList pieces{
        "220 ", "250 ",       "250-",     "354 ", "334 ", "550 ",   "MAIL FROM:", "RCPT TO:", "<a@b>", "<c@d.example>",
        "DATA", "AUTH LOGIN", "STARTTLS", ".",    "RSET", "EHLO x", "> ",         "C: ",      "S: ",   "=== ",
        "\n",   "\n",         "\n",       "\n",   "\b",   "\x1b[",  "\xff",       "\r",       " "};
    QRandomGenerator random(815);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = "220 mx.home.example\n";
        for (quint32 left = random.bounded(60U); left > 0; --left)
            text += pieces[random.bounded(static_cast<int>(pieces.size()))];
        const auto record = readPasted(text, {});
        if (!record)
            continue;
        stateOf(*record);
        const auto again = readRecord(recordText(*record));
        QVERIFY2(again.has_value(), text.constData());
        QVERIFY(*again == *record);
    }
    const auto quoted = readPasted(QByteArray("> ").repeated(1'000'000), {});
    QVERIFY(!quoted.has_value());
}

QTEST_APPLESS_MAIN(tst_Pasted)
#include "tst_pasted.moc"
