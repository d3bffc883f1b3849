// SPDX-License-Identifier: Apache-2.0
#include "core/explain/followed.h"

#include <QTest>

using namespace postern;
using namespace postern::explain;
using Kind = smtp::TranscriptEntry::Kind;

namespace {

// "C: …", "C1: …" of envelope 1, "S: …", "T" for the handshake.
smtp::Transcript transcriptOf(const QByteArrayList &lines)
{
    smtp::Transcript transcript;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon < 0)
            transcript.push_back({{}, Kind::Encrypted, "TLSv1.3", smtp::kNoEnvelope});
        else if (line.startsWith('C'))
            transcript.push_back({{},
                                  Kind::Said,
                                  line.sliced(colon + 2) + "\r\n",
                                  colon > 1 ? line.sliced(1, colon - 1).toInt() : smtp::kNoEnvelope});
        else
            transcript.push_back({{}, Kind::Heard, line.sliced(colon + 2) + "\r\n", smtp::kNoEnvelope});
    }
    return transcript;
}

} // namespace

class tst_Followed : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheReader_data();
    void agreesWithTheReader();
    void knowsTheLinesOfAReply();
    void isLostAfterWhatIsNoReply();
};

void tst_Followed::agreesWithTheReader_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    const QByteArrayList opening{"S: 220 mx", "C: EHLO me", "S: 250-mx", "S: 250 PIPELINING"};
    QTest::newRow("one by one") << opening
            + QByteArrayList{"C0: MAIL FROM:<>", "S: 250 ok", "C0: RCPT TO:<a@b>", "S: 550-5.7.1 no", "S: 550 really"};
    QTest::newRow("pipelined") << opening + QByteArrayList{"C0: MAIL FROM:<>",    "C0: RCPT TO:<a@b>", "C0: RSET",
                                                           "C1: MAIL FROM:<x@y>", "C1: RCPT TO:<c@d>", "C1: RSET",
                                                           "S: 250 ok",           "S: 550 no",         "S: 250 ok",
                                                           "S: 250 2.1.0 sender", "S: 251 ok",         "S: 250 ok"};
    QTest::newRow("TLS") << QByteArrayList{"S: 220 mx", "C: EHLO me", "S: 250 STARTTLS", "C: STARTTLS", "S: 220 go",
                                           "T",         "C: EHLO me", "S: 250 mx",       "C: QUIT",     "S: 221 bye"};
    QTest::newRow("reply cut off by the handshake")
        << QByteArrayList{"S: 220 mx", "C: STARTTLS", "S: 220 go", "S: 250-injected", "T", "C: EHLO me", "S: 250 mx"};
    QTest::newRow("message") << opening
            + QByteArrayList{"C0: DATA", "S: 354 go", "C0: Subject: x", "C0: QUIT in the text",
                             "C0: .",    "S: 250 ok", "C: QUIT",        "S: 221 bye"};
    QTest::newRow("login") << opening + QByteArrayList{"C: AUTH LOGIN", "S: 334 x",  "C: abc",  "S: 334 y",
                                                       "C: def",        "S: 235 ok", "C: QUIT", "S: 221 bye"};
    QTest::newRow("more replies than commands") << QByteArrayList{"S: 220 mx", "S: 421 bye", "C: EHLO me", "S: 250 mx"};
    QTest::newRow("empty lines") << QByteArrayList{"S: 220 mx", "S: ", "C: EHLO me", "S: ", "S: 250 mx"};
    QTest::newRow("web server") << QByteArrayList{"S: HTTP/1.1 400 Bad", "S: 250 x", "C: EHLO me", "S: 250 mx"};
}

// What smtp::readConversation makes of the whole, the follower knows line by line.
void tst_Followed::agreesWithTheReader()
{
    QFETCH(QByteArrayList, lines);

    const smtp::Transcript transcript = transcriptOf(lines);
    const smtp::Conversation conversation = smtp::readConversation(transcript);
    std::vector<QByteArray> answers(conversation.exchanges.size());
    LineFollower follower;
    for (const smtp::TranscriptEntry &entry : transcript) {
        const FollowedLine line = follower.follow(entry);
        if (line.exchange < 0)
            continue;
        QVERIFY(line.exchange < int(conversation.exchanges.size()));
        const smtp::Exchange &exchange = conversation.exchanges[std::size_t(line.exchange)];
        QCOMPARE(line.verb, exchange.verb);
        QCOMPARE(line.envelope, exchange.envelope);
        if (entry.kind == Kind::Said)
            QCOMPARE(entry.bytes.trimmed(), exchange.said);
        else if (line.isLast && entry.bytes.size() > 2)
            answers[std::size_t(line.exchange)] = entry.bytes.first(3);
    }
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto &reply = conversation.exchanges[i].reply;
        QCOMPARE(answers[i], reply ? QByteArray::number(reply->code()) : QByteArray());
    }
}

void tst_Followed::knowsTheLinesOfAReply()
{
    LineFollower follower;
    QByteArray seen;
    for (const auto &entry : transcriptOf({"S: 220-a", "S: 220-b", "S: 220 c", "C: EHLO x", "S: 250 d"})) {
        const FollowedLine line = follower.follow(entry);
        seen += line.isFirst ? 'f' : '-';
        seen += line.isLast ? 'l' : '-';
    }
    QCOMPARE(seen, QByteArray("f----lflfl"));
}

void tst_Followed::isLostAfterWhatIsNoReply()
{
    LineFollower follower;
    for (const auto &entry : transcriptOf({"S: hello", "S: 220 mx"}))
        QCOMPARE(follower.follow(entry).exchange, -1);
}

QTEST_APPLESS_MAIN(tst_Followed)
#include "tst_followed.moc"
