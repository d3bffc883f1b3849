// SPDX-License-Identifier: Apache-2.0
#include "core/practice/session.h"

#include <QTest>

using namespace postern::practice;

namespace {

// Everything that a session did, as lines: "S: 250 ok", "TLS", "TAKE <from> <to>,<to> content", "CLOSE", and what was
// heard as "C: …". Actions do not depend on the cut of the stream, so neither does this.
class Ear
{
public:
    void hear(const SessionActions &actions)
    {
        for (const SessionAction &action : actions)
            std::visit([this](const auto &one) { note(one); }, action);
    }
    QByteArrayList lines;
    bool wantsTls = false;

private:
    void note(const Heard &heard) { lines += "C: " + heard.line; }
    void note(const Say &say)
    {
        for (const QByteArray &line : say.response.bytes().chopped(2).replace("\r\n", "\n").split('\n'))
            lines += "S: " + line;
    }
    void note(const BeginTls &)
    {
        lines += "TLS";
        wantsTls = true;
    }
    void note(const Take &take)
    {
        QByteArrayList to;
        for (const Recipient &recipient : take.submission.recipients)
            to += recipient.path;
        lines += "TAKE " + take.submission.sender + ' ' + to.join(',') + ' ' + take.submission.content;
    }
    void note(const HangUp &) { lines += "CLOSE"; }
};

// By Company A's employee with the practice password.
constexpr char kLogin[] = "AUTH PLAIN AGNvd29ya2VyAGNvbXBhbnktYS1wcmFjdGljZQ==\r\n";

Session sessionOf(Policy policy)
{
    return Session(Gatekeeper(policy, Door::Outside, QHostAddress(QHostAddress::LocalHost)));
}

// What the session does where the client's bytes come in these pieces; a handshake succeeds at once. What stands
// behind STARTTLS in `plain` is lost, as the owner of a socket would lose it.
QByteArrayList played(Policy policy, const QByteArrayList &pieces, const QByteArray &encrypted = {})
{
    Session session = sessionOf(policy);
    Ear ear;
    ear.hear(session.connected());
    for (const QByteArray &piece : pieces)
        ear.hear(session.received(piece));
    if (ear.wantsTls) {
        ear.hear(session.encrypted());
        ear.hear(session.received(encrypted));
    }
    return ear.lines;
}

// The replies only, cut to code and enhanced code.
QByteArrayList codes(const QByteArrayList &lines)
{
    QByteArrayList out;
    for (const QByteArray &line : lines) {
        if (line.startsWith("S: ") && line.size() > 6 && line[6] == '-')
            continue;
        if (line.startsWith("S: "))
            out += line.mid(3, 3);
        else if (!line.startsWith("C: "))
            out += line;
    }
    return out;
}

constexpr char kEhlo[] = "EHLO tester.example\r\n";
constexpr char kToAccounting[] = "MAIL FROM:<a@b.example>\r\nRCPT TO:<accounting@companya.com>\r\n";

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void theWholeConversation();
    void conversations_data();
    void conversations();
    void everyCutGivesTheSameConversation();
    void ehloSaysWhatIsOffered_data();
    void ehloSaysWhatIsOffered();
    void tlsForgetsWhatWasSaidInTheClear();
    void messages_data();
    void messages();
    void aMessageThatIsTooBigIsNotKept();
    void passwordsAreNotShown();
    void tooManyErrorsEndTheConversation();
    void silenceEndsTheConversation();
    void theTraceTellsWhoSent();
};

void tst_Session::theWholeConversation()
{
    const QByteArray said = QByteArray(kEhlo) + kToAccounting + "DATA\r\nhello\r\n.\r\nQUIT\r\nNOOP\r\n";
    QCOMPARE(played(Policy::Closed, {said}),
             QByteArrayList({
                 "S: 220 mail.companya.com ESMTP Postern practice relay",
                 "C: EHLO tester.example",
                 "S: 250-mail.companya.com greets tester.example [127.0.0.1]",
                 "S: 250-SIZE 10485760",
                 "S: 250-8BITMIME",
                 "S: 250-PIPELINING",
                 "S: 250-STARTTLS",
                 "S: 250 ENHANCEDSTATUSCODES",
                 "C: MAIL FROM:<a@b.example>",
                 "S: 250 2.1.0 <a@b.example>: sender ok",
                 "C: RCPT TO:<accounting@companya.com>",
                 "S: 250 2.1.5 <accounting@companya.com>: recipient ok",
                 "C: DATA",
                 "S: 354 end with a line that holds a single dot",
                 "C: hello",
                 "C: .",
                 "TAKE <a@b.example> <accounting@companya.com> hello\r\n",
                 "S: 250 2.0.0 message taken",
                 "C: QUIT",
                 "S: 221 2.0.0 mail.companya.com closes the connection",
                 "CLOSE",
             }));
}

void tst_Session::conversations_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArrayList>("expected");

    const auto row = [](const char *name, Policy policy, const QByteArray &said, const char *expected) {
        QTest::newRow(name) << policy << said << QByteArray(expected).split(' ');
    };
    const QByteArray ehlo = kEhlo;
    const QByteArray mail = "MAIL FROM:<>\r\n";
    const auto closed = Policy::Closed;
    // clang-format off
    row("silence",              closed, "",                                       "220");
    row("HELO",                 closed, "HELO a.example\r\n" + mail,              "220 250 250");
    row("EHLO with literal",    closed, "ehlo [192.0.2.1]\r\n",                   "220 250");
    row("EHLO without name",    closed, "EHLO\r\n",                               "220 501");
    row("EHLO with nonsense",   closed, "EHLO a b\r\nEHLO <x>\r\n",               "220 501 501");
    row("MAIL first",           closed, mail,                                     "220 503");
    row("MAIL twice",           closed, ehlo + mail + mail,                       "220 250 250 503");
    row("RCPT first",           closed, ehlo + "RCPT TO:<postmaster>\r\n",        "220 250 503");
    row("RCPT after refused MAIL", closed, ehlo + "MAIL FROM:<a>\r\nRCPT TO:<postmaster>\r\n", "220 250 501 503");
    row("DATA first",           closed, ehlo + "DATA\r\n",                        "220 250 503");
    row("DATA for nobody",      closed, ehlo + mail + "RCPT TO:<a@b.example>\r\nDATA\r\n", "220 250 250 550 554");
    row("RSET forgets",         closed, ehlo + mail + "RSET\r\nRCPT TO:<postmaster>\r\n" + mail, "220 250 250 250 503 250");
    row("EHLO forgets",         closed, ehlo + mail + ehlo + mail,                "220 250 250 250 250");
    row("a group",              closed, ehlo + mail + "RCPT TO:<a@b.example>\r\nRCPT TO:<postmaster>\r\nRSET\r\nQUIT\r\n", "220 250 250 550 250 250 221 CLOSE");
    row("NOOP with words",      closed, "NOOP are you there\r\n",                 "220 250");
    row("VRFY",                 closed, "VRFY accounting\r\nVRFY\r\n",            "220 252 501");
    row("EXPN and HELP",        closed, "EXPN all\r\nHELP\r\n",                   "220 502 502");
    row("unknown",              closed, "XYZZY\r\n\r\n",                          "220 500 500");
    row("argument to QUIT",     closed, "QUIT now\r\n",                           "220 501");
    row("trailing blank",       closed, "QUIT \r\n",                              "220 221 CLOSE");
    row("a bare LF",            closed, "NOOP\nNOOP\r\n",                         "220 500 250");
    row("a control character",  closed, "NOOP \001\r\n",                          "220 500");
    row("a bare CR",            closed, "NOOP a\rQUIT\r\n",                       "220 500");
    row("NUL",                  closed, QByteArray("NOOP \0\r\n", 8),             "220 500");
    row("a long line",          closed, "NOOP " + QByteArray(1049, 'x') + "\r\nNOOP\r\n", "220 500 250");
    row("just not too long",    closed, "NOOP " + QByteArray(1048, 'x') + "\r\n", "220 250");
    row("a line without end",   closed, QByteArray(100000, 'x'),                  "220");
    row("a huge line",          closed, QByteArray(100000, 'x') + "\r\nNOOP\r\n", "220 500 250");
    row("STARTTLS before EHLO", closed, "STARTTLS\r\n",                           "220 503");
    row("STARTTLS with words",  closed, ehlo + "STARTTLS now\r\n",                "220 250 501");
    row("AUTH in the clear",    closed, ehlo + "AUTH PLAIN AGEAYg==\r\n",         "220 250 538");

    const auto auth = Policy::AuthFirst;
    row("AUTH at once",         auth, ehlo + "AUTH PLAIN AGEAYg==\r\n" + mail,    "220 250 535 530");
    row("AUTH in two steps",    auth, ehlo + "AUTH PLAIN\r\nAGEAYg==\r\nNOOP\r\n", "220 250 334 535 250");
    row("AUTH taken back",      auth, ehlo + "AUTH PLAIN\r\n*\r\nNOOP\r\n",       "220 250 334 501 250");
    row("AUTH LOGIN",           auth, ehlo + "AUTH LOGIN\r\nYQ==\r\nYg==\r\n",   "220 250 334 334 535");
    row("LOGIN speaks too soon", auth, ehlo + "AUTH LOGIN YQ==\r\n",              "220 250 501");
    row("AUTH unknown",         auth, ehlo + "AUTH CRAM-MD5\r\n",                 "220 250 504");
    row("no base64",            auth, ehlo + "AUTH PLAIN\r\n!\r\n",              "220 250 334 501");
    row("the right password",   auth, ehlo + kLogin + mail,                       "220 250 235 250");
    row("logged in already",    auth, ehlo + kLogin + kLogin,                     "220 250 235 503");
    row("logged in, anywhere",  auth, ehlo + kLogin + mail + "RCPT TO:<johndoe@gmail.com>\r\n", "220 250 235 250 250");
    row("AUTH without EHLO",    auth, "AUTH PLAIN\r\n",                           "220 503");
    row("a long password",      auth, ehlo + "AUTH PLAIN " + QByteArray(12000, 'A') + "\r\n", "220 250 535");

    row("TLS first",            Policy::TlsFirst, ehlo + mail + "RCPT TO:<postmaster>\r\n", "220 250 530 503");
    row("late",                 Policy::Late, ehlo + mail + "RCPT TO:<a@b.example>\r\nDATA\r\nRSET\r\n" + mail, "220 250 250 250 554 250 250");
    row("greylist",             Policy::Greylist, ehlo + mail + "RCPT TO:<postmaster>\r\nDATA\r\n", "220 250 250 450 554");
    row("block list",           Policy::BlockListed, ehlo + mail + "RCPT TO:<postmaster>\r\n", "220 250 250 554");
    // clang-format on
}

void tst_Session::conversations()
{
    QFETCH(Policy, policy);
    QFETCH(QByteArray, said);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(codes(played(policy, {said})), expected);
}

void tst_Session::everyCutGivesTheSameConversation()
{
    const QByteArray said = QByteArray(kEhlo) + "AUTH PLAIN\r\nAGEAYg==\r\nNO\nOP\r\n" + kToAccounting
        + "RCPT TO:<x@y.example>\r\nDATA\r\n..a\r\n.b\nc\n.\r\n\r\n.\r\nRSET\r\nQUIT\r\nNOOP\r\n";
    for (const Policy policy : {Policy::Open, Policy::AuthFirst}) {
        const QByteArrayList whole = played(policy, {said});
        QVERIFY(whole.contains("CLOSE"));
        for (qsizetype cut = 0; cut <= said.size(); ++cut)
            QCOMPARE(played(policy, {said.first(cut), said.sliced(cut)}), whole);
        QByteArrayList bytes;
        for (const char byte : said)
            bytes += QByteArray(1, byte);
        QCOMPARE(played(policy, bytes), whole);
    }
}

void tst_Session::ehloSaysWhatIsOffered_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("inTheClear");
    QTest::addColumn<bool>("underTls");

    QTest::newRow("STARTTLS") << Policy::Closed << QByteArray("S: 250-STARTTLS") << true << false;
    QTest::newRow("AUTH") << Policy::Closed << QByteArray("S: 250-AUTH SCRAM-SHA-256 SCRAM-SHA-1 PLAIN LOGIN") << false
                          << true;
    QTest::newRow("AUTH first") << Policy::AuthFirst << QByteArray("S: 250-AUTH SCRAM-SHA-256 SCRAM-SHA-1 PLAIN LOGIN")
                                << true << true;
    QTest::newRow("translator") << Policy::Nat
                                << QByteArray("S: 250-mail.companya.com greets tester.example [172.17.0.1]") << true
                                << true;
}

void tst_Session::ehloSaysWhatIsOffered()
{
    QFETCH(Policy, policy);
    QFETCH(QByteArray, line);
    QFETCH(bool, inTheClear);
    QFETCH(bool, underTls);

    QCOMPARE(played(policy, {kEhlo}).contains(line), inTheClear);
    const QByteArrayList both = played(policy, {QByteArray(kEhlo) + "STARTTLS\r\n"}, kEhlo);
    QCOMPARE(both.mid(both.indexOf("TLS")).contains(line), underTls);
}

void tst_Session::tlsForgetsWhatWasSaidInTheClear()
{
    const QByteArray plain = QByteArray(kEhlo) + kToAccounting + "STARTTLS\r\nNOOP injected\r\nRC";
    const QByteArray encrypted = QByteArray("MAIL FROM:<>\r\n") + kEhlo + "DATA\r\nSTARTTLS\r\nMAIL FROM:<>\r\n";
    QCOMPARE(codes(played(Policy::TlsFirst, {plain}, encrypted)),
             QByteArrayList({"220", "250", "530", "503", "220", "TLS", "503", "250", "503", "503", "250"}));
}

void tst_Session::messages_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("content"); // "-": none is taken
    QTest::addColumn<QByteArrayList>("after");

    const QByteArrayList taken{"250"};
    QTest::newRow("empty") << QByteArray(".\r\n") << QByteArray() << taken;
    QTest::newRow("stuffed") << QByteArray("..\r\n...\r\n.x\r\n.\r\n") << QByteArray(".\r\n..\r\nx\r\n") << taken;
    QTest::newRow("dot and bare LF") << QByteArray("a\r\n.\nb\r\n.\r\n") << QByteArray("a\r\n\nb\r\n") << taken;
    QTest::newRow("dot behind a bare LF") << QByteArray("a\n.\r\nb\r\n.\r\n") << QByteArray("a\n.\r\nb\r\n") << taken;
    QTest::newRow("dot before a bare CR") << QByteArray("a\r\n.\rb\r\n.\r\n") << QByteArray("a\r\n\rb\r\n") << taken;
    QTest::newRow("eight bits") << QByteArray("\xff\xfe\r\n.\r\n") << QByteArray("\xff\xfe\r\n") << taken;
    QTest::newRow("commands are text") << QByteArray("QUIT\r\n.\r\n") << QByteArray("QUIT\r\n") << taken;
    QTest::newRow("longest line") << QByteArray(998, 'x') + "\r\n.\r\n" << QByteArray(998, 'x') + "\r\n" << taken;
    QTest::newRow("longest stuffed line") << '.' + QByteArray(998, '.') + "\r\n.\r\n"
                                          << QByteArray(998, '.') + "\r\n"
                                          << taken;
    QTest::newRow("too long a line") << QByteArray(2000, 'x') + "\r\nb\r\n.\r\n"
                                     << QByteArray("-") << QByteArrayList{"500"};
    QTest::newRow("two messages") << QByteArray("a\r\n.\r\nMAIL FROM:<>\r\nRCPT TO:<postmaster>\r\nDATA\r\n")
                                  << QByteArray("a\r\n") << QByteArrayList{"250", "250", "250", "354"};
}

void tst_Session::messages()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, content);
    QFETCH(QByteArrayList, after);

    const QByteArrayList lines = played(Policy::Closed, {QByteArray(kEhlo) + kToAccounting + "DATA\r\n" + sent});
    QByteArrayList expected{"220", "250", "250", "250", "354"};
    if (content != "-")
        expected += "TAKE <a@b.example> <accounting@companya.com> " + content;
    QCOMPARE(codes(lines), expected + after);
}

void tst_Session::aMessageThatIsTooBigIsNotKept()
{
    Session session = sessionOf(Policy::Closed);
    session.connected();
    session.received(QByteArray(kEhlo) + kToAccounting + "DATA\r\n");
    const QByteArray lines = (QByteArray(998, 'x') + "\r\n").repeated(1000);
    for (int megabyte = 0; megabyte < 11; ++megabyte)
        session.received(lines);
    Ear ear;
    ear.hear(session.received(".\r\nNOOP\r\n"));
    QCOMPARE(codes(ear.lines), QByteArrayList({"552", "250"}));
}

void tst_Session::passwordsAreNotShown()
{
    const QByteArrayList lines = played(
        Policy::AuthFirst, {QByteArray(kEhlo) + "auth plain c2VjcmV0\r\nAUTH PLAIN\r\nc2VjcmV0\r\nAUTH  c2VjcmV0\r\n"});
    QVERIFY(lines.contains("C: AUTH PLAIN"));
    for (const QByteArray &line : lines)
        QVERIFY2(!line.contains("c2VjcmV0"), line.constData());
}

void tst_Session::tooManyErrorsEndTheConversation()
{
    const QByteArrayList lines = codes(played(Policy::Closed, {QByteArray("XYZZY\r\n").repeated(30)}));
    QCOMPARE(lines.count("500"), 20);
    QCOMPARE(lines.mid(lines.size() - 2), QByteArrayList({"421", "CLOSE"}));

    // To be refused is no error: whoever asks for many recipients may ask to the end.
    const QByteArray many = QByteArray(kEhlo) + "MAIL FROM:<>\r\n" + QByteArray("RCPT TO:<a@b@c>\r\n").repeated(50);
    QVERIFY(!played(Policy::Closed, {many}).contains("CLOSE"));
}

void tst_Session::silenceEndsTheConversation()
{
    Session session = sessionOf(Policy::Closed);
    Ear ear;
    ear.hear(session.connected());
    ear.hear(session.timedOut());
    ear.hear(session.timedOut());
    ear.hear(session.received("NOOP\r\n"));
    QCOMPARE(codes(ear.lines), QByteArrayList({"220", "421", "CLOSE"}));

    Session handshake = sessionOf(Policy::Closed); // no plain word into a handshake that never ends
    handshake.received(QByteArray(kEhlo) + "STARTTLS\r\n");
    Ear after;
    after.hear(handshake.timedOut());
    QCOMPARE(after.lines, QByteArrayList({"CLOSE"}));
}

void tst_Session::theTraceTellsWhoSent()
{
    Session session = sessionOf(Policy::Nat);
    session.connected();
    session.received("HELO [192.0.2.7]\r\nMAIL FROM:<>\r\nRCPT TO:<postmaster>\r\nDATA\r\n");
    const SessionActions actions = session.received(".\r\n");
    const auto *take = std::get_if<Take>(&actions.at(1));
    QVERIFY(take);
    QVERIFY((take->submission.trace == Trace{"[192.0.2.7]", QHostAddress(QStringLiteral("172.17.0.1")), false, false}));
}

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_session.moc"
