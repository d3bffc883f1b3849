// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/login.h"

#include "core/smtp/dialogue.h"
#include "played.h"

#include <QTest>

using namespace postern;
using smtp::Channel;
using smtp::Ending;

namespace {

constexpr char kPassword[] = "hunter2";

// Knows ONE, in which it speaks first, and TWO, in which the server does. Answers "ask" with its password, all else
// with nothing.
class Known : public smtp::Authenticator
{
public:
    explicit Known(QByteArray first = "user")
        : m_first(std::move(first))
    {
    }

    QByteArray choose(const QByteArrayList &offered) const override
    {
        for (const char *one : {"ONE", "TWO"}) {
            if (offered.contains(one))
                return one;
        }
        return {};
    }
    std::optional<QByteArray> begin(const QByteArray &mechanism) override
    {
        return mechanism == "ONE" ? std::optional(m_first) : std::nullopt;
    }
    std::optional<QByteArray> respond(const QByteArray &challenge) override
    {
        return challenge == "ask" ? std::optional(QByteArray(kPassword)) : std::nullopt;
    }
    QByteArrayList secrets() const override { return {kPassword}; }

private:
    QByteArray m_first;
};

smtp::Script scriptFor(const std::shared_ptr<smtp::Authenticator> &authenticator, Channel needs = Channel::Clear)
{
    const smtp::Offer offer{
        7, *smtp::ReversePath::parse("<a@example.net>"), {}, {{*smtp::ForwardPath::parse("<b@example.com>"), {}}}};
    smtp::ScriptOptions options;
    options.authenticator = authenticator;
    options.authNeeds = needs;
    return smtp::relayScript(*smtp::HelloName::parse(u"tester.example"), {offer}, options);
}

QByteArrayList openingWith(const QByteArray &offered)
{
    return {"S: 220 mx ESMTP", "C: EHLO tester.example", "S: 250-mx", "S: 250-PIPELINING", "S: 250 " + offered};
}

} // namespace

// AUTH within a dialogue, and what of it may be seen.
class tst_Login : public QObject
{
    Q_OBJECT

private slots:
    void exchange_data();
    void exchange();
    void everyCutIsTheSame_data() { exchange_data(); }
    void everyCutIsTheSame();
    void channels_data();
    void channels();
    void longResponseWaitsForItsChallenge();
    void endlessChallengesAreTakenBack();
    void secretsAreNotShown();
};

void tst_Login::exchange_data()
{
    QTest::addColumn<QByteArrayList>("transcript");
    QTest::addColumn<Ending>("ending");

    // user, ask, hunter2
    const QByteArrayList one = openingWith("AUTH ONE") + QByteArrayList{"C: AUTH ONE dXNlcg=="};
    const QByteArrayList two =
        openingWith("AUTH THREE TWO") + QByteArrayList{"C: AUTH TWO", "S: 334 YXNr", "C: aHVudGVyMg=="};
    const QByteArrayList mail{"C: MAIL FROM:<a@example.net>",
                              "C: RCPT TO:<b@example.com>",
                              "C: RSET",
                              "C: QUIT",
                              "S: 250 ok",
                              "S: 250 ok",
                              "S: 250 ok",
                              "S: 221 bye"};
    const QByteArrayList quit{"C: QUIT", "S: 221 bye"};
    const auto row = [](const char *name, const QByteArrayList &transcript, Ending ending = Ending::Completed) {
        QTest::newRow(name) << transcript << ending;
    };
    row("we speak first", one + QByteArrayList{"S: 235 ok"} + mail);
    row("the server speaks first", two + QByteArrayList{"S: 235 ok"} + mail);
    row("a last word of the server", one + QByteArrayList{"S: 334 YXNr", "C: aHVudGVyMg==", "S: 235 ok"} + mail);
    row("wrong password", one + QByteArrayList{"S: 535 5.7.8 no"} + quit);
    row("not now", two + QByteArrayList{"S: 454 4.7.0 later"} + quit);
    row("nothing is offered", openingWith("SIZE 1") + quit);
    row("nothing that we know", openingWith("AUTH THREE") + quit);
    row("a challenge without an answer",
        openingWith("AUTH TWO") + QByteArrayList{"C: AUTH TWO", "S: 334 bm8=", "C: *", "S: 501 taken back"} + quit);
    row("a challenge that is no base64",
        openingWith("AUTH TWO") + QByteArrayList{"C: AUTH TWO", "S: 334 ?", "C: *", "S: 501 taken back"} + quit);
    row("asks on when it is over",
        openingWith("AUTH TWO") + QByteArrayList{"C: AUTH TWO", "S: 334 ?", "C: *", "S: 334 YXNr"}, Ending::NotSmtp);
    row("closing", one + QByteArrayList{"S: 421 bye"}, Ending::ServerLeft);
    row("silence", one + QByteArrayList{"T"}, Ending::TimedOut);
    row("hangs up", one + QByteArrayList{"X"}, Ending::ServerLeft);
    row("told to leave", one + QByteArrayList{"L", "C: *", "C: QUIT"}, Ending::Left);
}

void tst_Login::exchange()
{
    QFETCH(const QByteArrayList, transcript);
    QFETCH(const Ending, ending);
    const test::Played played = test::play(transcript, scriptFor(std::make_shared<Known>()));
    QCOMPARE(played.transcript, transcript);
    QVERIFY(played.finish);
    QCOMPARE(played.finish->ending, ending);
}

void tst_Login::everyCutIsTheSame()
{
    QFETCH(const QByteArrayList, transcript);
    for (qsizetype cut = 1; cut < 9; ++cut)
        QCOMPARE(test::play(transcript, scriptFor(std::make_shared<Known>()), cut).transcript, transcript);
}

void tst_Login::channels_data()
{
    QTest::addColumn<Channel>("needs");
    QTest::addColumn<Channel>("has");
    QTest::addColumn<bool>("logsIn");

    const Channel all[] = {Channel::Clear, Channel::Encrypted, Channel::Vouched};
    for (const Channel needs : all) {
        for (const Channel has : all)
            QTest::addRow("needs %d, has %d", int(needs), int(has)) << needs << has << (int(has) >= int(needs));
    }
}

void tst_Login::channels()
{
    QFETCH(const Channel, needs);
    QFETCH(const Channel, has);
    QFETCH(const bool, logsIn);
    smtp::Dialogue dialogue(scriptFor(std::make_shared<Known>(), needs));
    dialogue.connected(has);
    dialogue.received("220 mx\r\n");
    const smtp::Actions actions = dialogue.received("250-mx\r\n250 AUTH ONE\r\n");
    const auto *send = std::get_if<smtp::Send>(&actions.at(1));
    QVERIFY(send);
    QCOMPARE(send->lines.front().bytes.startsWith("AUTH "), logsIn);
}

void tst_Login::longResponseWaitsForItsChallenge()
{
    const QByteArray name(600, 'u');
    const QByteArrayList transcript = openingWith("AUTH ONE")
        + QByteArrayList{"C: AUTH ONE", "S: 334 ", "C: " + name.toBase64(), "S: 535 no", "C: QUIT", "S: 221 bye"};
    QCOMPARE(test::play(transcript, scriptFor(std::make_shared<Known>(name))).transcript, transcript);
}

void tst_Login::endlessChallengesAreTakenBack()
{
    QByteArrayList transcript = openingWith("AUTH TWO") + QByteArrayList{"C: AUTH TWO"};
    for (int i = 0; i < 20; ++i)
        transcript += "S: 334 YXNr";
    const test::Played played = test::play(transcript, scriptFor(std::make_shared<Known>()));
    QVERIFY(played.transcript.contains("C: *"));
    QVERIFY(played.finish);
    QCOMPARE(played.finish->ending, Ending::NotSmtp);
}

void tst_Login::secretsAreNotShown()
{
    smtp::Login login(std::make_shared<Known>(), Channel::Clear);
    const QByteArray hidden = smtp::kSecret;
    const smtp::Login::Line first = login.begin({"ONE"});
    QCOMPARE(first.shown, "AUTH ONE " + hidden + "\r\n");
    const smtp::Login::Line answer = login.answer(*smtp::Reply::parse("334 YXNr"));
    QCOMPARE(answer.shown, hidden + "\r\n");
    QCOMPARE(answer.bytes, QByteArray("aHVudGVyMg==\r\n"));

    QCOMPARE(login.shown("334 dj1hYmM=\r\n", true), "334 " + hidden + "\r\n");
    QCOMPARE(login.shown("334 \r\n", true), QByteArray("334 \r\n"));
    QCOMPARE(login.shown("500 what is aHVudGVyMg==?\r\n", false), "500 what is " + hidden + "?\r\n");
    QCOMPARE(login.shown("535 hunter2 is wrong\r\n", true), "535 " + hidden + " is wrong\r\n");
    QCOMPARE(login.shown("250 334 is no code here\r\n", false), QByteArray("250 334 is no code here\r\n"));
}

QTEST_APPLESS_MAIN(tst_Login)
#include "tst_login.moc"
