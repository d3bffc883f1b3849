// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/clientaddress.h"

#include <QTest>

using namespace postern;
using namespace postern::verdict;
using namespace Qt::StringLiterals;

namespace {

using Kind = smtp::TranscriptEntry::Kind;

const QByteArray kHello = "EHLO tester.example";
const QByteArray kRcpt = "RCPT TO:<johndoe@outside.example>";

// Each pair is a command and its reply; the first reply has no command, as a greeting.
smtp::Conversation conversation(const std::vector<std::pair<QByteArray, QByteArray>> &exchanges)
{
    smtp::Transcript transcript;
    for (const auto &[said, reply] : exchanges) {
        if (!said.isEmpty())
            transcript.push_back({{}, Kind::Said, said + "\r\n", smtp::kNoEnvelope});
        transcript.push_back({{}, Kind::Heard, reply + "\r\n", smtp::kNoEnvelope});
    }
    return smtp::readConversation(transcript);
}

// The address that is read out of a reply; a line break in it makes a reply of two lines.
QString shownBy(const QByteArray &text, const QByteArray &said)
{
    const QByteArray code = said.startsWith("EHLO") ? "250" : "550";
    QByteArrayList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(code + (i + 1 < lines.size() ? '-' : ' '));
    const auto heard = conversation({{{}, "220 mail ESMTP"}, {said, lines.join("\r\n")}});
    const auto &reply = heard.exchanges.back().reply;
    const auto address = reply ? clientAddressIn(*reply, said) : std::nullopt;
    return address ? address->toString() : QString();
}

} // namespace

class tst_ClientAddress : public QObject
{
    Q_OBJECT

private slots:
    void wordings_data();
    void wordings();
    void hostileReplies_data();
    void hostileReplies();
    void conversations_data();
    void conversations();
};

void tst_ClientAddress::wordings_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &said, const char *reply, const char *expected) {
        QTest::newRow(name) << said << QByteArray(reply) << QString::fromLatin1(expected);
    };
    row("Exim, EHLO", kHello, "mail.companya.com Hello tester.example [192.0.2.7]", "192.0.2.7");
    row("Sendmail, EHLO", kHello, "mail.companya.com Hello client.example [192.0.2.7], pleased to meet you",
        "192.0.2.7");
    row("Sendmail, EHLO of a forger", kHello,
        "mail.companya.com Hello [192.0.2.7] (may be forged), pleased to meet you", "192.0.2.7");
    row("Exchange, EHLO", kHello, "EX01.companya.com Hello [192.0.2.7]", "192.0.2.7");
    row("OpenSMTPD, EHLO", kHello, "mail.companya.com Hello tester.example [192.0.2.7], pleased to meet you",
        "192.0.2.7");
    row("OpenSMTPD, EHLO by IPv6", kHello, "mail.companya.com Hello tester.example [IPv6:2001:db8::7], pleased",
        "2001:db8::7");
    row("Exim, EHLO by IPv6", kHello, "mail.companya.com Hello tester.example [2001:db8::7]", "2001:db8::7");
    row("Google, EHLO", kHello, "mx.google.example at your service, [192.0.2.7]", "192.0.2.7");
    row("Postfix, EHLO", kHello, "mail.companya.com", "");
    row("Postfix, block list", kRcpt,
        "5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org", "192.0.2.7");
    row("Postfix, access denied", kRcpt, "5.7.1 <unknown[192.0.2.7]>: Client host rejected: Access denied",
        "192.0.2.7");
    row("Postfix, reverse name", kRcpt, "5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.7]",
        "192.0.2.7");
    row("Exim, relay", kRcpt, "relay not permitted (192.0.2.7)", "192.0.2.7");
    row("Sendmail, block list", kRcpt, "5.7.1 Rejected: 192.0.2.7 listed at zen.example", "");
    row("Microsoft, blocked", kRcpt, "5.7.606 Access denied, banned sending IP [192.0.2.7]", "192.0.2.7");
    row("equals sign", kRcpt, "5.7.1 refused, ip=192.0.2.7", "192.0.2.7");
    row("client and a colon", kRcpt, "5.7.1 refused; client: 192.0.2.7", "192.0.2.7");
    row("client address", kRcpt, "5.7.1 your address 192.0.2.7 is unknown", "192.0.2.7");
    row("mapped into IPv6", kHello, "mail.companya.com Hello [::ffff:192.0.2.7]", "192.0.2.7");
    row("with the tag, mapped into IPv6", kHello, "mail.companya.com Hello [IPv6:::ffff:192.0.2.7]", "192.0.2.7");
    row("the second line of EHLO is a capability", kHello, "mail.companya.com\nXCLIENT ADDR [192.0.2.7]", "");
    row("the second line of a refusal counts", kRcpt, "5.7.1 refused\n5.7.1 ip=192.0.2.7", "192.0.2.7");
    row("what we said ourselves", "EHLO [192.0.2.7]", "mail.companya.com Hello [192.0.2.7]", "");
    row("what we said, and what it sees", "EHLO [192.0.2.7]", "mail.companya.com Hello [192.0.2.7] [198.51.100.1]",
        "198.51.100.1");
    row("a recipient with an address in it", "RCPT TO:<a@[192.0.2.1]>", "5.7.1 <a@[192.0.2.1]>: relaying denied", "");
    row("a version", kHello, "mail.companya.com ESMTP 4.96.1.2", "");
    row("a version in parentheses", kHello, "mail.companya.com (8.17.1)", "");
    row("nothing", kHello, "", "");
}

void tst_ClientAddress::wordings()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, reply);
    QFETCH(QString, expected);
    QCOMPARE(shownBy(reply, said), expected);
}

void tst_ClientAddress::hostileReplies_data()
{
    QTest::addColumn<QByteArray>("reply");

    const auto row = [](const char *name, const QByteArray &reply) { QTest::newRow(name) << reply; };
    row("numbers too large", "mail Hello [999.999.999.999]");
    row("three numbers", "mail Hello [192.0.2]");
    row("five numbers", "mail Hello [1.2.3.4.5.6]");
    row("colons without end", "mail Hello [" + QByteArray(4000, ':') + ']');
    row("digits without end", "mail Hello [" + QByteArray(4000, '1') + ']');
    row("groups without end", "mail Hello [" + QByteArray("1:").repeated(2000) + ']');
    row("dots without end", "mail Hello [" + QByteArray("1.").repeated(2000) + ']');
    row("openings without end", QByteArray("[").repeated(4000));
    row("labels without end", QByteArray("ip=").repeated(1300));
    row("blanks without end", "client" + QByteArray(4000, ' ') + "x");
    row("NUL", QByteArray("mail Hello [192\0.0.2.7]", 22));
    row("eight bits", "mail Hello [\xd9\xa1\xd9\xa9.0.2.7]");
    row("a name that ends like an address", "mail Hello host-192.0.2.7.example");
    row("IPv6 with a zone", "mail Hello [fe80::1::2%eth0]");
}

// Whatever a server writes, nothing is read out of it that is no address, and it takes no time.
void tst_ClientAddress::hostileReplies()
{
    QFETCH(QByteArray, reply);
    QCOMPARE(shownBy(reply, kHello), QString());
}

void tst_ClientAddress::conversations_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *hello, const char *refusal, const char *expected) {
        QTest::newRow(name) << QByteArray(hello) << QByteArray(refusal) << QString::fromLatin1(expected);
    };
    row("neither shows one", "250 mail.companya.com", "550 5.7.1 no", "");
    row("EHLO shows it", "250 mail Hello [192.0.2.7]", "550 5.7.1 no", "192.0.2.7");
    row("only the refusal shows it", "250 mail.companya.com", "550 5.7.1 client [192.0.2.7] refused", "192.0.2.7");
    row("EHLO counts most", "250 mail Hello [192.0.2.7]", "550 5.7.1 client [192.0.2.8] refused", "192.0.2.7");
    row("EHLO counts most, also behind a refusal", "550 Hello [192.0.2.8]", "550 5.7.1 client [192.0.2.9] refused",
        "192.0.2.8");
    row("a yes to a recipient says nothing", "250 mail.companya.com", "250 ok, queued for [192.0.2.9]", "");
    row("the server's own address", "250 mail Hello [203.0.113.25]", "550 5.7.1 no", "");
    row("the server's own address, and ours", "250 mail Hello [203.0.113.25]", "550 client [192.0.2.7] refused",
        "192.0.2.7");
}

void tst_ClientAddress::conversations()
{
    QFETCH(QByteArray, hello);
    QFETCH(QByteArray, refusal);
    QFETCH(QString, expected);

    const std::vector<smtp::Conversation> conversations{
        conversation({{{}, "220 mail ESMTP"}}),
        conversation(
            {{{}, "220 mail ESMTP"}, {kHello, hello}, {"MAIL FROM:<a@b.example>", "250 ok"}, {kRcpt, refusal}})};
    const auto seen = seenClientAddress(conversations, QHostAddress(u"203.0.113.25"_s));
    QCOMPARE(seen ? seen->toString() : QString(), expected);
    QVERIFY(!seenClientAddress({}, QHostAddress(u"203.0.113.25"_s)));
}

QTEST_APPLESS_MAIN(tst_ClientAddress)
#include "tst_clientaddress.moc"
