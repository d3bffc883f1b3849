// SPDX-License-Identifier: Apache-2.0
#include "core/practice/company.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <utility>

using namespace postern::practice;
using namespace Qt::StringLiterals;

namespace {

constexpr char kEhlo[] = "EHLO tester.example\r\n";

QByteArray letter(const QByteArray &sender, const QByteArrayList &recipients)
{
    return "MAIL FROM:<" + sender + ">\r\nRCPT TO:<" + recipients.join(">\r\nRCPT TO:<")
        + ">\r\nDATA\r\nSubject: hello\r\n\r\n..dot\r\n.\r\n";
}

// A client that says all at once and hears to the end: a pipelined group is answered in order all the same.
class Talk
{
public:
    Talk(quint16 port, const QByteArray &said)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { m_heard += m_socket.readAll(); });
        m_socket.connectToHost(u"127.0.0.1"_s, port);
        m_socket.write(said);
    }
    ~Talk() { m_socket.disconnect(); }

    QSslSocket &socket() { return m_socket; }
    const QByteArray &heard() const { return m_heard; }
    bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    // The codes of what was heard.
    QByteArrayList codes() const
    {
        QByteArrayList out;
        for (const QByteArray &line : m_heard.split('\n')) {
            if (line.size() > 3 && line[3] == ' ')
                out += line.first(3);
        }
        return out;
    }

private:
    QSslSocket m_socket;
    QByteArray m_heard;
};

} // namespace

class tst_Company : public QObject
{
    Q_OBJECT

private slots:
    void aMessageForUsComesToRest();
    void strangers_data();
    void strangers();
    void fromInsideEverythingGoesOut();
    void bothHopsLeaveTheirMark();
    void manyMessagesArriveInOrder();
    void startTls();
    void theConversationCanBeWatched();
    void aMessageThatCannotBeSentIsReported();
    void aPortThatIsTakenIsNamed();
    void onlyLoopbackListens();
    void destroyedMidway_data();
    void destroyedMidway();
    void destroyedByItsOwnSignal();
    void swaksIsServed();
};

void tst_Company::aMessageForUsComesToRest()
{
    Company company(Policy::Closed);
    QVERIFY(company.listen());
    QSignalSpy stored(&company, &Company::messageStored);
    Talk talk(company.outsidePort(), kEhlo + letter(kOutsider, {kLocalUser}) + "QUIT\r\n");
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.codes(), QByteArrayList({"220", "250", "250", "250", "354", "250", "221"}));
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(stored.first().first().toBool(), false);

    const auto mailbox = company.localMailbox();
    QCOMPARE(mailbox.size(), std::size_t(1));
    QCOMPARE(mailbox.front().mailFrom, QByteArray("<spammer@badplace.example>"));
    QCOMPARE(mailbox.front().rcptTo, QByteArrayList({"<accounting@companya.com>"}));
    const QByteArray &content = mailbox.front().content;
    QVERIFY2(content.startsWith("Received: from tester.example ([127.0.0.1])\r\n\tby mail.companya.com with ESMTP id 1"
                                "\r\n\tfor <accounting@companya.com>;\r\n\t"),
             content.constData());
    QVERIFY2(content.endsWith(" +0000\r\nSubject: hello\r\n\r\n.dot\r\n"), content.constData());
    QVERIFY(company.outsideMailbox().empty());
}

void tst_Company::strangers_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("arrivesFor"); // outside; empty: it does not

    const auto row = [](Policy policy, const char *sender, const char *recipient, const char *arrivesFor) {
        QTest::addRow("%s: %s", qPrintable(toString(policy)), recipient)
            << policy << QByteArray(sender) << QByteArray(recipient) << QByteArray(arrivesFor);
    };
    constexpr char percent[] = "johndoe%gmail.com@companya.com";
    row(Policy::Closed, kOutsider, kOutsideMailbox, "");
    row(Policy::Open, kOutsider, kOutsideMailbox, "<johndoe@gmail.com>");
    row(Policy::Open, kOutsider, "a@b.invalid", "<a@b.invalid>");
    row(Policy::Open, kOutsider, "@companya.com:johndoe@gmail.com", "<johndoe@gmail.com>");
    row(Policy::Open, "", kOutsideMailbox, "<johndoe@gmail.com>");
    row(Policy::OwnSender, kOutsider, kOutsideMailbox, "");
    row(Policy::OwnSender, kLocalUser, kOutsideMailbox, "<johndoe@gmail.com>");
    row(Policy::Percent, kOutsider, kOutsideMailbox, "");
    row(Policy::Percent, kOutsider, percent, "<johndoe@gmail.com>");
    row(Policy::Open, kOutsider, percent, "");
    row(Policy::Late, kOutsider, kOutsideMailbox, "");
    row(Policy::Sink, kOutsider, kOutsideMailbox, "");
    row(Policy::Greylist, kOutsider, kOutsideMailbox, "");
    row(Policy::BlockListed, kOutsider, kOutsideMailbox, "");
    row(Policy::TlsFirst, kOutsider, kOutsideMailbox, "");
    row(Policy::AuthFirst, kOutsider, kOutsideMailbox, "");
    row(Policy::Nat, kOutsider, kOutsideMailbox, "<johndoe@gmail.com>");
}

// The relay sends its messages on in their order: one from inside, sent behind, tells when the first would be there.
void tst_Company::strangers()
{
    QFETCH(Policy, policy);
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, recipient);
    QFETCH(QByteArray, arrivesFor);

    Company company(policy);
    QVERIFY(company.listen());
    QSignalSpy stored(&company, &Company::messageStored);
    Talk talk(company.outsidePort(),
              kEhlo + QByteArray("MAIL FROM:<") + sender + ">\r\nRCPT TO:<" + recipient + ">\r\nDATA\r\n");
    QTRY_VERIFY(talk.codes().size() == 5);
    if (talk.codes().last() == "354")
        talk.socket().write("Subject: x\r\n\r\n.\r\n");
    talk.socket().write("QUIT\r\n");
    QTRY_VERIFY(talk.isOver());
    Talk inside(company.insidePort(), kEhlo + letter(kLocalUser, {kOtherOutsideMailbox}));

    const auto outside = [&] {
        QByteArrayList paths;
        for (const StoredMessage &message : company.outsideMailbox())
            paths += message.rcptTo;
        return paths;
    };
    QByteArrayList expected;
    if (!arrivesFor.isEmpty())
        expected += arrivesFor;
    expected += "<customer@partner.example>";
    QTRY_COMPARE(outside(), expected);
    QVERIFY(company.localMailbox().empty());
    QTRY_COMPARE(stored.size(), expected.size());
}

void tst_Company::fromInsideEverythingGoesOut()
{
    for (const Policy policy : kPolicies) {
        Company company(policy);
        QVERIFY(company.listen());
        Talk talk(company.insidePort(), kEhlo + letter(kLocalUser, {kOutsideMailbox, "coworker@companya.com"}));
        QTRY_COMPARE(company.outsideMailbox().size(), std::size_t(1));
        QTRY_COMPARE(company.localMailbox().size(), std::size_t(1));
        QCOMPARE(company.localMailbox().front().rcptTo, QByteArrayList({"<coworker@companya.com>"}));
        QCOMPARE(company.outsideMailbox().front().rcptTo, QByteArrayList({"<johndoe@gmail.com>"}));
    }
}

void tst_Company::bothHopsLeaveTheirMark()
{
    for (const Policy policy : {Policy::Open, Policy::Nat}) {
        Company company(policy);
        QVERIFY(company.listen());
        QSignalSpy stored(&company, &Company::messageStored);
        Talk talk(company.outsidePort(), kEhlo + letter(kOutsider, {kOutsideMailbox, kOtherOutsideMailbox}));
        QTRY_COMPARE(company.outsideMailbox().size(), std::size_t(1));
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(stored.first().first().toBool(), true);
        const StoredMessage message = company.outsideMailbox().front();
        QCOMPARE(message.mailFrom, QByteArray("<spammer@badplace.example>"));
        QCOMPARE(message.rcptTo, QByteArrayList({"<johndoe@gmail.com>", "<customer@partner.example>"}));
        const QByteArray &content = message.content;
        QVERIFY(content.startsWith("Received: from mail.companya.com ([127.0.0.1])\r\n\tby mx.outside.example with "));
        const QByteArray client = policy == Policy::Nat ? "[172.17.0.1]" : "[127.0.0.1]";
        QVERIFY(content.contains("\r\nReceived: from tester.example (" + client
                                 + ")\r\n\tby mail.companya.com with ESMTP id 1;\r\n"));
        QVERIFY(content.endsWith("\r\nSubject: hello\r\n\r\n.dot\r\n"));
        QVERIFY(company.localMailbox().empty());
    }
}

void tst_Company::manyMessagesArriveInOrder()
{
    Company company(Policy::Open);
    QVERIFY(company.listen());
    QByteArray said = kEhlo;
    QByteArrayList expected;
    for (int i = 0; i < 300; ++i) {
        expected += "<user" + QByteArray::number(i) + "@far.example>";
        said += letter(kOutsider, {expected.last().chopped(1).sliced(1)});
    }
    Talk talk(company.outsidePort(), said + "QUIT\r\n");
    QTRY_COMPARE(company.outsideMailbox().size(), std::size_t(300));
    QByteArrayList paths;
    for (const StoredMessage &message : company.outsideMailbox())
        paths += message.rcptTo;
    QCOMPARE(paths, expected);
}

void tst_Company::startTls()
{
    Company company(Policy::TlsFirst);
    QVERIFY(company.listen());
    Talk talk(company.outsidePort(), kEhlo + QByteArray("MAIL FROM:<>\r\nSTARTTLS\r\n"));
    QTRY_COMPARE(talk.codes(), QByteArrayList({"220", "250", "530", "220"}));
    talk.socket().startClientEncryption();
    QTRY_VERIFY(talk.socket().isEncrypted());
    QCOMPARE(talk.socket().peerCertificate().subjectInfo(QSslCertificate::CommonName),
             QStringList{u"mail.companya.com"_s});
    talk.socket().write(kEhlo + letter(kOutsider, {kLocalUser}) + "QUIT\r\n");
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.codes().sliced(4), QByteArrayList({"250", "250", "250", "354", "250", "221"}));
    QVERIFY(company.localMailbox().at(0).content.contains("by mail.companya.com with ESMTPS id "));
}

void tst_Company::theConversationCanBeWatched()
{
    Company company(Policy::Closed);
    QVERIFY(company.listen());
    QSignalSpy lines(&company, &Company::relayLine);
    Talk one(company.outsidePort(), "NOOP\r\nQUIT\r\n");
    QTRY_VERIFY(one.isOver());
    QTRY_COMPARE(lines.size(), 5);
    QByteArrayList shown;
    for (const QList<QVariant> &line : std::as_const(lines)) {
        QCOMPARE(line.at(0).toULongLong(), 1ULL);
        shown += (line.at(1).toBool() ? "C: " : "S: ") + line.at(2).toByteArray();
    }
    QCOMPARE(
        shown,
        QByteArrayList({"S: 220 mail.companya.com ESMTP Postern practice relay", "C: NOOP", "S: 250 2.0.0 nothing done",
                        "C: QUIT", "S: 221 2.0.0 mail.companya.com closes the connection"}));
    Talk two(company.insidePort(), "QUIT\r\n");
    QTRY_COMPARE(lines.size(), 8);
    QCOMPARE(lines.last().at(0).toULongLong(), 2ULL);
}

void tst_Company::aMessageThatCannotBeSentIsReported()
{
    Company company(Policy::Open);
    QVERIFY(company.listen());
    QSignalSpy dropped(&company, &Company::messageDropped);
    // Received lines that the relay adds make it too big for the exchanger, which has the same limit.
    const QByteArray body = (QByteArray(998, 'x') + "\r\n").repeated(10485) + QByteArray(700, 'x') + "\r\n";
    Talk talk(company.outsidePort(),
              kEhlo + QByteArray("MAIL FROM:<>\r\nRCPT TO:<johndoe@gmail.com>\r\nDATA\r\n") + body + ".\r\nQUIT\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(talk.isOver(), 20000);
    QCOMPARE(talk.codes(), QByteArrayList({"220", "250", "250", "250", "354", "250", "221"}));
    QTRY_COMPARE_WITH_TIMEOUT(dropped.size(), 1, 20000);
    QVERIFY(company.outsideMailbox().empty());
}

void tst_Company::aPortThatIsTakenIsNamed()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    Company company(Policy::Closed);
    Ports ports;
    ports.outside = other.serverPort();
    QVERIFY(!company.listen(ports));
    QVERIFY(!company.errorString().isEmpty());
    QCOMPARE(company.insidePort(), quint16(0));
    QVERIFY(company.listen()); // other ports are free
    QVERIFY(company.outsidePort() != 0);
}

void tst_Company::onlyLoopbackListens()
{
    Company company(Policy::Open);
    QVERIFY(company.listen());
    for (const quint16 port : {company.insidePort(), company.outsidePort(), company.outsideExchangerPort()}) {
        QTcpServer elsewhere; // another loopback address: free, because only one was taken
        QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), port));
    }
}

void tst_Company::destroyedMidway_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("replies");

    const QByteArray mail = kEhlo + QByteArray("MAIL FROM:<>\r\n");
    QTest::newRow("after the greeting") << QByteArray() << 1;
    QTest::newRow("in a transaction") << mail << 3;
    QTest::newRow("in a message") << mail + "RCPT TO:<johndoe@gmail.com>\r\nDATA\r\nhello\r\n" << 5;
    QTest::newRow("while it is sent on") << kEhlo + letter(kOutsider, {kOutsideMailbox}) << 6;
    QTest::newRow("in a handshake") << kEhlo + QByteArray("STARTTLS\r\n") << 3;
}

void tst_Company::destroyedMidway()
{
    QFETCH(QByteArray, said);
    QFETCH(int, replies);

    auto company = std::make_unique<Company>(Policy::Open);
    QVERIFY(company->listen());
    Talk talk(company->outsidePort(), said);
    QTRY_COMPARE(talk.codes().size(), replies);
    company.reset();
    QTRY_VERIFY(talk.isOver());
}

void tst_Company::destroyedByItsOwnSignal()
{
    for (const bool byLine : {true, false}) {
        auto *company = new Company(Policy::Open);
        QVERIFY(company->listen());
        QSignalSpy destroyed(company, &QObject::destroyed);
        if (byLine)
            connect(company, &Company::relayLine, this, [company] { delete company; });
        else
            connect(company, &Company::messageStored, this, [company] { delete company; });
        Talk talk(company->outsidePort(), kEhlo + letter(kOutsider, {kOutsideMailbox, kLocalUser}));
        QTRY_COMPARE(destroyed.size(), 1);
        QTRY_VERIFY(talk.isOver());
    }
}

// Another client than ours, one that many administrators use.
void tst_Company::swaksIsServed()
{
    const QString swaks = QStandardPaths::findExecutable(u"swaks"_s);
    if (swaks.isEmpty())
        QSKIP("swaks is not installed: no foreign client was tried");
    Company company(Policy::Open);
    QVERIFY(company.listen());
    for (const QStringList &tls : {QStringList{}, QStringList{u"--tls-optional"_s}}) {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(swaks,
                      QStringList{u"--server"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(company.outsidePort()),
                                  u"--helo"_s, u"tester.example"_s, u"--from"_s, QString::fromLatin1(kOutsider),
                                  u"--to"_s, QString::fromLatin1(kOutsideMailbox)}
                          + tls);
        QVERIFY(finished.wait(20000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
    QTRY_COMPARE(company.outsideMailbox().size(), std::size_t(2));
    QVERIFY(company.outsideMailbox().at(0).content.contains("Subject: test"));
}

QTEST_GUILESS_MAIN(tst_Company)
#include "tst_company.moc"
