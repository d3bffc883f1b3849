// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/bounce.h"

#include <QTest>

using namespace postern::verdict;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken = "0123456789abcdef0123456789abcdef";

const QByteArray kPostfix =
    "Return-Path: <>\r\nFrom: MAILER-DAEMON@mail.example.org (Mail Delivery System)\r\nAuto-Submitted: auto-replied\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/report; "
    "report-type=delivery-status;\r\n\tboundary=\"4SgT6n.1/mail\"\r\n"
    "\r\nThis is a MIME-encapsulated message.\r\n\r\n--4SgT6n.1/mail\r\nContent-Type: text/plain; "
    "charset=us-ascii\r\n\r\n"
    "I'm sorry to have to inform you ...\r\n\r\n--4SgT6n.1/mail\r\nContent-Description: Delivery report\r\n"
    "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\nX-Postfix-Queue-ID: "
    "4SgT6n\r\n"
    "Arrival-Date: Wed, 25 Nov 2026 19:50:01 +0000 (UTC)\r\n\r\nFinal-Recipient: rfc822; johndoe@outside.example\r\n"
    "Original-Recipient: rfc822;johndoe@outside.example\r\nAction: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; "
    "mx.outside.example\r\nDiagnostic-Code: smtp; 550 5.1.1 <johndoe@outside.example>:\r\n    Recipient address "
    "rejected\r\n\r\n--4SgT6n.1/mail\r\nContent-Type: text/rfc822-headers\r\n\r\nX-Token: "
    + kToken + "\r\nSubject: test\r\n\r\n--4SgT6n.1/mail--\r\n";

const QByteArray kQmail =
    "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.org\nSubject: failure notice\n\nHi. This is the "
    "qmail-send program at mail.example.org.\nI'm afraid I wasn't able to deliver your message to "
    "the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work "
    "out.\n\n<johndoe@outside.example>:\n192.0.2.30 does not like recipient.\nRemote host said: 550 "
    "5.1.1 no such user\nGiving up on 192.0.2.30.\n\n--- Below this line is a copy of the "
    "message.\n\nReturn-Path: <probe@tester.example>\nX-Token: "
    + kToken + "\nSubject: test\n\nbody\n";

QString shownBounce(const std::optional<Bounce> &bounce)
{
    if (!bounce)
        return u"none"_s;
    static const char *const actions[] = {"failed", "delayed", "delivered", "relayed", "expanded", "unknown"};
    QStringList out{bounce->reportingServer};
    for (const BouncedRecipient &one : bounce->recipients)
        out += QStringList{one.finalRecipient, one.originalRecipient, QString::fromLatin1(actions[int(one.action)]),
                           one.status,         one.diagnostic,        one.remoteServer}
                   .join(u'|');
    return out.join(u'\n');
}

QByteArray report(const QByteArray &status, const QByteArray &encoding = {})
{
    return "Content-Type: multipart/report; boundary=x; report-type=delivery-status\n\n--x\n\nwords\n--x\n"
           "Content-Type: message/delivery-status\n"
        + (encoding.isEmpty() ? QByteArray() : "Content-Transfer-Encoding: " + encoding + '\n') + '\n' + status
        + "\n--x\nContent-Type: message/rfc822\n\nX-Token: " + kToken + "\n\nhello\n--x--\n";
}

} // namespace

class tst_Bounce : public QObject
{
    Q_OBJECT

private slots:
    void reports_data();
    void reports();
    void theOriginalComesBack_data();
    void theOriginalComesBack();
    void tokens_data();
    void tokens();
    void everyCut();
    void hostile_data();
    void hostile();
};

void tst_Bounce::reports_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("hasFailed");

    QTest::newRow("Postfix")
        << kPostfix
        << u"mail.example.org\njohndoe@outside.example|johndoe@outside.example|failed|5.1.1|550 5.1.1 "
           "<johndoe@outside.example>: Recipient address rejected|mx.outside.example"_s
        << true;
    QTest::newRow("qmail")
        << kQmail
        << u"mail.example.org\njohndoe@outside.example||failed|5.1.1|192.0.2.30 does not like recipient. "
           "Remote host said: 550 5.1.1 no such user Giving up on 192.0.2.30.|"_s
        << true;
    QTest::newRow("Exim of today") << report(
        "Reporting-MTA: dns; mx.example.org\n\nAction: failed\nFinal-Recipient: rfc822;a@b.example\nStatus: "
        "5.0.0\nRemote-MTA: dns; far.example\nDiagnostic-Code: smtp; 550 no\n")
                                   << u"mx.example.org\na@b.example||failed|5.0.0|550 no|far.example"_s << true;
    QTest::newRow("Exim of old")
        << QByteArray(
               "X-Failed-Recipients: johndoe@outside.example\nAuto-Submitted: auto-replied\nSubject: Mail delivery "
               "failed: returning message to sender\n\nThis message was created automatically by mail delivery "
               "software.\n\nA message that you sent could not be delivered to one or more of its recipients.\n\n  "
               "johndoe@outside.example\n    SMTP error from remote mail server after RCPT TO:\n    550 5.1.1 no "
               "such user\n\n------ This is a copy of the message, including all the headers. ------\n\nX-Token: y\n")
        << u"\njohndoe@outside.example||failed|5.1.1|SMTP error from remote mail server after RCPT TO: 550 5.1.1 no such user|"_s
        << true;
    QTest::newRow("Exchange: a status with words, two recipients")
        << report(
               "Reporting-MTA: dns;EX01.corp.example\n\nFinal-recipient: RFC822; a@b.example\nAction: failed\nStatus: "
               "5.7.1 (Delivery not authorized)\nDiagnostic-Code: smtp;550 5.7.1 RESOLVER.RST\n\nFinal-Recipient: "
               "rfc822;c@d.example\nAction: relayed\nStatus: 2.0.0\n")
        << u"EX01.corp.example\na@b.example||failed|5.7.1|550 5.7.1 RESOLVER.RST|\nc@d.example||relayed|2.0.0||"_s
        << true;
    QTest::newRow("a delay is no failure") << report(
        "Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 4.4.1\n")
                                           << u"a.example\na@b.example||delayed|4.4.1||"_s << false;
    QTest::newRow("delivered") << report(
        "Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: delivered\nStatus: 2.1.5\n")
                               << u"a.example\na@b.example||delivered|2.1.5||"_s << false;
    QTest::newRow("no fields about the message")
        << report("Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n")
        << u"\na@b.example||failed|5.1.1||"_s << true;
    QTest::newRow("base64") << report(
        QByteArray("Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n")
            .toBase64(),
        "base64") << u"a.example\na@b.example||failed|||"_s
                            << true;
    QTest::newRow("quoted-printable") << report(
        "Reporting-MTA: dns; a.ex=\nample\n\nFinal-Recipient=3A rfc822; a@b.example\nAction: failed\n",
        "Quoted-Printable") << u"a.example\na@b.example||failed|||"_s
                                      << true;
    QTest::newRow("an action that nobody knows")
        << report("Final-Recipient: rfc822; a@b.example\nAction: exploded\nStatus: 9.1.1\n")
        << u"\na@b.example||unknown|||"_s << false;
    QTest::newRow("an ordinary message") << QByteArray("Subject: hello\n\nHi. How are you?\n") << u"none"_s << false;
    QTest::newRow("a read receipt") << QByteArray(
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=x\n\n--x\n\nread\n"
        "--x--\n") << u"none"_s << false;
    QTest::newRow("a report that reports nothing")
        << QByteArray("Content-Type: multipart/report; boundary=x\n\n--x\n\nwords\n--x--\n") << u"none"_s << false;
    QTest::newRow("qmail's greeting alone")
        << QByteArray("Subject: x\n\nHi. This is the plumber.\n") << u"none"_s << false;
}

void tst_Bounce::reports()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, read);
    QFETCH(bool, hasFailed);
    const auto bounce = bounceOf(source);
    QCOMPARE(shownBounce(bounce), read);
    QCOMPARE(bounce && bounce->hasFailed(), hasFailed);

    QByteArray otherEnds = source;
    if (source.contains("\r\n"))
        otherEnds.replace("\r\n", "\n");
    else
        otherEnds.replace("\n", "\r\n");
    QCOMPARE(shownBounce(bounceOf(otherEnds)), read);
}

void tst_Bounce::theOriginalComesBack_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("header") << kPostfix;
    QTest::newRow("whole message") << report("Final-Recipient: rfc822; a@b.example\nAction: failed\n");
    QTest::newRow("qmail") << kQmail;
}

void tst_Bounce::theOriginalComesBack()
{
    QFETCH(QByteArray, source);
    const auto bounce = bounceOf(source);
    QVERIFY(bounce);
    QVERIFY2(bounce->original.contains("X-Token: " + kToken), bounce->original.constData());
    QVERIFY(!bounce->original.contains("Final-Recipient"));
}

void tst_Bounce::tokens_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("found");

    QTest::newRow("in the header") << "X-Token: " + kToken + "\n\nhello\n" << kToken;
    QTest::newRow("in the body") << "Subject: x\n\n" + kToken + "\n" << kToken;
    QTest::newRow("in a report") << kPostfix << kToken;
    QTest::newRow("in base64") << "Content-Transfer-Encoding: base64\n\n" + ("token " + kToken).toBase64() << kToken;
    QTest::newRow("in quoted-printable, across a soft break")
        << "Content-Transfer-Encoding: quoted-printable\n\n" + kToken.first(10) + "=\r\n" + kToken.sliced(10) << kToken;
    QTest::newRow("the second one") << QByteArray("X-Token: ffffffffffffffffffffffffffffffff\n\n")
                                    << QByteArray("ffffffffffffffffffffffffffffffff");
    QTest::newRow("another's") << QByteArray("X-Token: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee\n\n") << QByteArray();
    QTest::newRow("cut") << "X-Token: " + kToken.first(31) << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void tst_Bounce::tokens()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, found);
    QCOMPARE(tokenIn(source, {kToken, "ffffffffffffffffffffffffffffffff", QByteArray()}).value_or(QByteArray()), found);
}

void tst_Bounce::everyCut()
{
    for (const QByteArray &source :
         {kPostfix, kQmail, report("Final-Recipient: rfc822; a@b.example\nAction: failed\n")}) {
        const QString whole = shownBounce(bounceOf(source));
        for (qsizetype cut = 0; cut <= source.size(); ++cut) {
            const auto bounce = bounceOf(source.first(cut));
            QVERIFY(!bounce || bounce->recipients.size() <= 1);
        }
        QCOMPARE(shownBounce(bounceOf(source + "\n")), whole);
    }
}

void tst_Bounce::hostile_data()
{
    QTest::addColumn<QByteArray>("source");

    const QByteArray head = "Content-Type: multipart/report; boundary=x\n\n";
    QTest::newRow("many parts") << head
            + QByteArray("--x\nContent-Type: message/delivery-status\n\nAction: failed\n").repeated(20000);
    QTest::newRow("many groups") << report(
        QByteArray("Final-Recipient: rfc822; a@b\nAction: failed\n\n").repeated(20000));
    QTest::newRow("deep") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n--x\n").repeated(5000);
    QTest::newRow("an empty boundary") << QByteArray("Content-Type: multipart/report; boundary=\"\"\n\n--\n--\n--\n");
    QTest::newRow("controls") << report(
        "Reporting-MTA: dns; \x1b[2J\xe2\x80\xae\nFinal-Recipient: rfc822; \x07\nAction: failed\nDiagnostic-Code: "
        "smtp; \xff\x80\x9b\n");
    QTest::newRow("a long diagnosis") << report("Action: failed\nDiagnostic-Code: smtp; " + QByteArray(600000, 'x')
                                                + '\n');
    QTest::newRow("many paragraphs") << "Subject: x\n\nHi. This is the qmail-send program at "
            + QByteArray("\n\n<a@b>:\nno\n").repeated(60000);
    QTest::newRow("many failed recipients")
        << "X-Failed-Recipients: " + QByteArray("a@b, ").repeated(12000) + "\n\n  a@b\n no\n";
    QTest::newRow("broken quoted-printable") << report("=\n=ZZ=4=\n=", "quoted-printable");
    QTest::newRow("broken base64") << report("====\xff", "base64");
}

void tst_Bounce::hostile()
{
    QFETCH(QByteArray, source);
    const auto bounce = bounceOf(source);
    if (!bounce)
        return;
    QVERIFY(bounce->recipients.size() <= kMaxBounced);
    for (const BouncedRecipient &one : bounce->recipients) {
        for (const QString &text : {one.finalRecipient, one.originalRecipient, one.status, one.diagnostic,
                                    one.remoteServer, bounce->reportingServer}) {
            QVERIFY(text.size() <= kMaxBounceText);
            for (const QChar c : text)
                QVERIFY(c.isPrint());
        }
    }
}

QTEST_APPLESS_MAIN(tst_Bounce)
#include "tst_bounce.moc"
