// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/pastedmail.h"

#include <QTest>

using namespace postern::delivery;

namespace {

const QByteArray kToken = "0123456789abcdef0123456789abcdef";

} // namespace

class tst_PastedMail : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
};

void tst_PastedMail::kinds_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<PastedKind>("kind");

    const QByteArray way = "Received: from a by b; Wed, 25 Nov 2026 12:00:00 +0000\n";
    const QByteArray token = "X-Postern-Token: " + kToken + "\n";
    QTest::newRow("the whole source") << way + token + "Subject: x\n\nhello\n" << PastedKind::Ours;
    QTest::newRow("the header with its end") << way + token + "\n" << PastedKind::Ours;
    QTest::newRow("indented by the paste") << "  " + way + "  " + token + "  Subject: x\n\n  hello\n"
                                           << PastedKind::Ours;
    QTest::newRow("a bounce") << way + "Content-Type: text/plain\n\nHi. This is the qmail-send program at x.\n\n"
            + token << PastedKind::Ours;
    QTest::newRow("the header without its end") << way + token << PastedKind::OursCut;
    QTest::newRow("without the way") << "From: a@b\nSubject: x\n" + token + "\nhello\n" << PastedKind::OursCut;
    QTest::newRow("the text alone") << "This is a test, number " + kToken + "\n" << PastedKind::OursCut;
    QTest::newRow("another message") << way + "Subject: x\n\nhello\n" << PastedKind::Others;
    QTest::newRow("another test's") << way + "X-Postern-Token: ffff\n\nhello\n" << PastedKind::Others;
    QTest::newRow("the beginning of a header") << way << PastedKind::Cut;
    QTest::newRow("words") << QByteArray("hello there\n\nhow are you\n") << PastedKind::NotMail;
    QTest::newRow("nothing") << QByteArray() << PastedKind::NotMail;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << PastedKind::NotMail;
}

void tst_PastedMail::kinds()
{
    QFETCH(QByteArray, source);
    QFETCH(PastedKind, kind);
    QCOMPARE(pastedKind(source, {kToken}), kind);
}

QTEST_APPLESS_MAIN(tst_PastedMail)
#include "tst_pastedmail.moc"
