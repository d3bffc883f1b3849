// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/mboxreader.h"

#include "core/verdict/delivery.h"

#include <QTest>

using namespace postern::delivery;

namespace {

const QByteArray kFrom = "From joe@example.org Wed Nov 25 12:00:00 2026\n";

QByteArrayList messagesOf(const QByteArray &mbox, qsizetype cut)
{
    MboxReader reader;
    QByteArrayList out;
    for (const QByteArray &piece : {mbox.first(cut), mbox.sliced(cut)}) {
        for (const QByteArray &message : reader.feed(piece))
            out += message;
    }
    return reader.pending().isEmpty() ? out : out << reader.pending();
}

} // namespace

class tst_MboxReader : public QObject
{
    Q_OBJECT

private slots:
    void messages_data();
    void messages();
    void foreignFiles_data();
    void foreignFiles();
    void endings();
    void largeMessagesAreCapped();
};

void tst_MboxReader::messages_data()
{
    QTest::addColumn<QByteArray>("mbox");
    QTest::addColumn<QByteArrayList>("expected");

    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
    QTest::newRow("one") << kFrom + "A: b\n\nhello\n\n" << QByteArrayList{"A: b\n\nhello\n\n"};
    QTest::newRow("two") << kFrom + "A: b\n\nhello\n\n" + kFrom + "C: d\n\nthere\n"
                         << QByteArrayList{"A: b\n\nhello\n\n", "C: d\n\nthere\n"};
    QTest::newRow("From in a paragraph") << kFrom + "A: b\n\nhello\nFrom me\n"
                                         << QByteArrayList{"A: b\n\nhello\nFrom me\n"};
    QTest::newRow("quoted From") << kFrom + "A: b\n\n>From me\n>>From you\n>other\n"
                                 << QByteArrayList{"A: b\n\nFrom me\n>From you\n>other\n"};
    QTest::newRow("no end of the line") << kFrom + "A: b\n\nhel" << QByteArrayList{"A: b\n\nhel"};
    QTest::newRow("CRLF") << QByteArray("From x\r\nA: b\r\n\r\nhello\r\n\r\nFrom y\r\nC: d\r\n")
                          << QByteArrayList{"A: b\r\n\r\nhello\r\n\r\n", "C: d\r\n"};
}

// However the bytes come in.
void tst_MboxReader::messages()
{
    QFETCH(QByteArray, mbox);
    QFETCH(QByteArrayList, expected);
    for (qsizetype cut = 0; cut <= mbox.size(); ++cut)
        QCOMPARE(messagesOf(mbox, cut), expected);
}

void tst_MboxReader::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isMbox");

    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("an mbox") << kFrom + "A: b\n" << true;
    QTest::newRow("blank lines first") << "\n\n" + kFrom + "A: b\n" << true;
    QTest::newRow("a message alone") << QByteArray("A: b\n\nhello\n") << false;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << false;
    QTest::newRow("From behind text") << "text\n" + kFrom << false;
}

void tst_MboxReader::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isMbox);
    MboxReader reader;
    reader.feed(bytes);
    QCOMPARE(reader.isMbox(), isMbox);
}

void tst_MboxReader::endings()
{
    MboxReader reader;
    QVERIFY(reader.endsWhole());
    reader.feed(kFrom + "A: b\n\nhello\n");
    QVERIFY(!reader.endsWhole());
    reader.feed("\n");
    QVERIFY(reader.endsWhole());
    reader.feed("x");
    QVERIFY(!reader.endsWhole());
}

void tst_MboxReader::largeMessagesAreCapped()
{
    MboxReader reader;
    const QByteArray lines = (QByteArray(99, 'x') + '\n').repeated(40000);
    reader.feed(kFrom + "A: b\n\n" + lines + QByteArray(4000000, 'y'));
    QVERIFY(reader.pending().size() <= 2 * postern::verdict::kArrivalAtMost + 10);
    const auto complete = reader.feed("\n\n" + kFrom + "C: d\n");
    QCOMPARE(complete.size(), std::size_t(1));
    QCOMPARE(complete.front().size(), postern::verdict::kArrivalAtMost);
    QCOMPARE(reader.pending(), QByteArray("C: d\n"));
}

QTEST_APPLESS_MAIN(tst_MboxReader)
#include "tst_mboxreader.moc"
