// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/imaptalk.h"

#include <QTest>

using namespace postern;
using namespace postern::delivery;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken = "0123456789abcdef0123456789abcdef";
const QByteArray kOurs = "X-Postern-Token: " + kToken + "\r\n\r\n* 9 FETCH {5}\r\nP3 OK no\r\n";

Expectation expectation()
{
    return {{kToken},
            {*smtp::MailAddress::parse(u"johndoe@outside.example")},
            QDateTime(QDate(2026, 11, 1), QTime(0, 30), Qt::UTC)};
}

// A server as a list of answers, each to one command; "%" stands for the command's tag.
struct Played
{
    QByteArrayList commands; // without tags
    QByteArrayList sources;
    std::optional<verdict::WatchTrouble> trouble;
    bool isIdle = false;
    bool belongs = false;
};

Played play(ImapTalk &talk, QByteArrayList answers, qsizetype piece = 1 << 20)
{
    Played played;
    QByteArray said = talk.look();
    while (!said.isEmpty()) {
        for (const QByteArray &line : said.chopped(2).split('\n'))
            played.commands += line.sliced(line.indexOf(' ') + 1).trimmed();
        if (answers.isEmpty())
            break;
        const QByteArray tag = said.first(said.indexOf(' ')); // one command at a time
        QByteArray answer = answers.takeFirst();
        answer.replace("%", tag);
        said.clear();
        for (qsizetype at = 0; at < answer.size(); at += piece)
            said += talk.received(QByteArrayView(answer).sliced(at).first(qMin(piece, answer.size() - at)));
    }
    for (const QByteArray &source : talk.takeSources())
        played.sources += source;
    played.trouble = talk.trouble();
    played.isIdle = talk.isIdle();
    played.belongs = talk.belongsTo(expectation().recipients.front());
    return played;
}

QByteArray fetched(const QByteArray &source)
{
    return "* 1 FETCH (UID 7 BODY[]<0> {" + QByteArray::number(source.size()) + "}\r\n" + source + ")\r\n% OK done\r\n";
}

} // namespace

class tst_ImapTalk : public QObject
{
    Q_OBJECT

private slots:
    void aLook();
    void everyCut();
    void theNextLook();
    void manyTokens();
    void troubles_data();
    void troubles();
    void answersOfAllKinds_data();
    void answersOfAllKinds();
    void mailboxNames_data();
    void mailboxNames();
};

void tst_ImapTalk::aLook()
{
    ImapTalk talk(u"INBOX"_s, expectation());
    const Played played = play(talk,
                               {"* FLAGS (\\Seen)\r\n* OK [UIDVALIDITY 3] ok\r\n% OK [READ-ONLY] done\r\n",
                                "* SEARCH 7\r\n% OK done\r\n", "* SEARCH 2 5\r\n% OK done\r\n", fetched(kOurs)});
    QCOMPARE(played.commands,
             QByteArrayList({"EXAMINE \"INBOX\"", "UID SEARCH SINCE 31-Oct-2026 TEXT \"" + kToken + '"',
                             "UID SEARCH OR HEADER Delivered-To \"johndoe@outside.example\" HEADER X-Original-To "
                             "\"johndoe@outside.example\"",
                             "UID FETCH 7 (BODY.PEEK[]<0.65536>)"}));
    QCOMPARE(played.sources, QByteArrayList{kOurs});
    QVERIFY(played.isIdle);
    QVERIFY(played.belongs);
    QVERIFY(!played.trouble);
    QVERIFY(talk.isOpen());
}

void tst_ImapTalk::everyCut()
{
    for (qsizetype piece = 1; piece < 40; ++piece) {
        ImapTalk talk(u"INBOX"_s, expectation());
        const Played played = play(talk,
                                   {"* OK [UIDVALIDITY 3] ok\r\n% OK done\r\n", "* SEARCH 7\r\n% OK done\r\n",
                                    "* SEARCH\r\n% OK done\r\n", fetched(kOurs)},
                                   piece);
        QCOMPARE(played.sources, QByteArrayList{kOurs});
        QVERIFY(!played.belongs);
    }
}

// What was fetched is not fetched again, unless the numbers have got another meaning.
void tst_ImapTalk::theNextLook()
{
    ImapTalk talk(u"INBOX"_s, expectation());
    const QByteArrayList look{"* SEARCH 7\r\n% OK done\r\n"};
    play(talk,
         QByteArrayList{"* OK [UIDVALIDITY 3] ok\r\n% OK done\r\n"} + look
             + QByteArrayList{"* SEARCH\r\n% OK done\r\n", fetched(kOurs)});
    Played played = play(talk, QByteArrayList{"* 2 EXISTS\r\n% OK done\r\n"} + look);
    QCOMPARE(played.commands.first(), QByteArray("NOOP"));
    QCOMPARE(played.commands.size(), 2);
    QVERIFY(played.sources.isEmpty());
    QVERIFY(played.isIdle);
    talk.expect(expectation());
    played = play(talk, QByteArrayList{"% OK done\r\n"} + look + QByteArrayList{"% OK done\r\n", fetched(kOurs)});
    QCOMPARE(played.sources.size(), 1);
}

void tst_ImapTalk::manyTokens()
{
    Expectation many = expectation();
    many.recipients.clear();
    for (int i = 0; i < 80; ++i)
        many.tokens += QByteArray::number(i, 16).rightJustified(32, '0');
    ImapTalk talk(u"INBOX"_s, many);
    const QByteArray nothing = "* SEARCH\r\n% OK done\r\n";
    const Played played = play(talk, {"% OK done\r\n", nothing, nothing, nothing});
    QCOMPARE(played.commands.size(), 4);
    for (const QByteArray &command : played.commands)
        QVERIFY(command.size() < 8000); // RFC 7162, 4
    QCOMPARE(played.commands[1].count("OR "), 31);
    QCOMPARE(played.commands[1].count("TEXT "), 32);
    QCOMPARE(played.commands[3].count("TEXT "), 17);
}

void tst_ImapTalk::troubles_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<verdict::WatchTrouble>("trouble");

    const QByteArray open = "% OK done\r\n";
    QTest::newRow("no such mailbox") << QByteArrayList{"% NO [NONEXISTENT] no\r\n"}
                                     << verdict::WatchTrouble::NoSuchPlace;
    QTest::newRow("search is not known") << QByteArrayList{open, "% BAD what\r\n"}
                                         << verdict::WatchTrouble::ProtocolFailed;
    QTest::newRow("bye") << QByteArrayList{open, "* BYE shutting down\r\n"} << verdict::WatchTrouble::Unreachable;
    QTest::newRow("a huge literal") << QByteArrayList{open, "* 1 FETCH (BODY[] {999999999}\r\n"}
                                    << verdict::WatchTrouble::ProtocolFailed;
    QTest::newRow("a negative literal") << QByteArrayList{open, "* 1 FETCH (BODY[] {-1}\r\n"}
                                        << verdict::WatchTrouble::ProtocolFailed;
    QTest::newRow("a line without end") << QByteArrayList{open, QByteArray(300 * 1024, 'x')}
                                        << verdict::WatchTrouble::ProtocolFailed;
    QTest::newRow("literals without end")
        << QByteArrayList{open, QByteArray("* X {0}\r\n").repeated(60000)} << verdict::WatchTrouble::ProtocolFailed;
}

void tst_ImapTalk::troubles()
{
    QFETCH(QByteArrayList, answers);
    QFETCH(verdict::WatchTrouble, trouble);
    ImapTalk talk(u"INBOX"_s, expectation());
    const Played played = play(talk, answers);
    QCOMPARE(toString(played.trouble.value_or(verdict::WatchTrouble::None)), toString(trouble));
    QVERIFY(!talk.complaint().isEmpty());
    QVERIFY(talk.received("P9 OK\r\n").isEmpty());
}

void tst_ImapTalk::answersOfAllKinds_data()
{
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<QByteArray>("fetch");
    QTest::addColumn<int>("sources");

    const QByteArray found = "* SEARCH 7\r\n% OK\r\n";
    QTest::newRow("in quotes") << found << "* 1 FETCH (BODY[]<0> \"token " + kToken + "\" UID 7)\r\n% OK\r\n" << 1;
    QTest::newRow("NIL") << found << QByteArray("* 1 FETCH (UID 7 BODY[]<0> NIL)\r\n% OK\r\n") << 0;
    QTest::newRow("gone meanwhile") << found << QByteArray("% OK nothing\r\n") << 0;
    QTest::newRow("not allowed") << found << QByteArray("% NO no\r\n") << 0;
    QTest::newRow("without the token") << found << fetched("Subject: other\r\n\r\n") << 0;
    QTest::newRow("flags of others between")
        << found << "* 5 FETCH (FLAGS (\\Seen))\r\n* 3 EXPUNGE\r\n" + fetched(kOurs) << 1;
    QTest::newRow("lower case") << QByteArray("* search 7\r\n% ok\r\n") << fetched(kOurs) << 1;
    QTest::newRow("no numbers") << QByteArray("* SEARCH x 1x -3 99999999999\r\n% OK\r\n") << QByteArray() << 0;
    QTest::newRow("bare line feeds") << QByteArray("* SEARCH 7\n% OK\n") << fetched(kOurs) << 1;
}

void tst_ImapTalk::answersOfAllKinds()
{
    QFETCH(QByteArray, search);
    QFETCH(QByteArray, fetch);
    QFETCH(int, sources);
    Expectation one = expectation();
    one.recipients.clear();
    ImapTalk talk(u"INBOX"_s, one);
    const Played played = play(talk, {"% OK\r\n", search, fetch});
    QCOMPARE(played.sources.size(), sources);
    QVERIFY(!played.trouble);
    QVERIFY(played.isIdle);
}

void tst_ImapTalk::mailboxNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sent");

    QTest::newRow("ASCII") << u"INBOX/Tests"_s << QByteArray("INBOX/Tests");
    QTest::newRow("an ampersand") << u"R&D"_s << QByteArray("R&-D");
    QTest::newRow("umlauts") << u"Entwürfe"_s << QByteArray("Entw&APw-rfe");
    QTest::newRow("of RFC 3501") << u"~peter/mail/台北/日本語"_s << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
}

void tst_ImapTalk::mailboxNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sent);
    QCOMPARE(modifiedUtf7(name), sent);
    ImapTalk talk(u"a\"b\\c"_s, expectation());
    QCOMPARE(talk.look(), QByteArray("P1 EXAMINE \"a\\\"b\\\\c\"\r\n"));
}

QTEST_APPLESS_MAIN(tst_ImapTalk)
#include "tst_imaptalk.moc"
