// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/mailsource.h"

#include <QTest>

using namespace postern::verdict;
using namespace Qt::StringLiterals;

class tst_MailSource : public QObject
{
    Q_OBJECT

private slots:
    void unfolding();
    void parameters_data();
    void parameters();
    void parts_data();
    void parts();
    void showing_data();
    void showing();
};

void tst_MailSource::unfolding()
{
    const MailSource mail = readMail("A: one\r\n\ttwo\r\n  three\r\nb:\r\n four\r\nA: later\r\n\r\nbody\r\n\r\nmore");
    QCOMPARE(mail.fields.size(), std::size_t(3));
    QCOMPARE(mail.field("a").value(), QByteArray("one two three"));
    QCOMPARE(mail.field("B").value().trimmed(), QByteArray("four"));
    QVERIFY(!mail.field("c"));
    QVERIFY(mail.hasWholeHeader);
    QCOMPARE(mail.body, QByteArray("body\r\n\r\nmore"));
}

void tst_MailSource::parameters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("boundary");

    QTest::newRow("bare") << QByteArray("multipart/mixed; boundary=abc") << QByteArray("abc");
    QTest::newRow("quoted") << QByteArray("multipart/mixed; boundary=\"a b;c\"") << QByteArray("a b;c");
    QTest::newRow("escaped") << QByteArray("multipart/mixed; boundary=\"a\\\"b\"") << QByteArray("a\"b");
    QTest::newRow("behind another") << QByteArray("multipart/mixed; x=\"; boundary=no\"; Boundary = yes ; z=1")
                                    << QByteArray("yes");
    QTest::newRow("another's name") << QByteArray("multipart/mixed; boundaryless=no") << QByteArray();
    QTest::newRow("none") << QByteArray("text/plain") << QByteArray();
    QTest::newRow("no end") << QByteArray("multipart/mixed; boundary=\"abc") << QByteArray("abc");
    QTest::newRow("no value") << QByteArray("multipart/mixed; boundary=") << QByteArray();
    QTest::newRow("an escape at the end") << QByteArray("multipart/mixed; x=\"\\") << QByteArray();
}

void tst_MailSource::parameters()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, boundary);
    QCOMPARE(parameterOf(value, "boundary"), boundary);
}

void tst_MailSource::parts_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArrayList>("parts"); // type and content

    QTest::newRow("no MIME") << QByteArray("A: b\n\nhello\n") << QByteArrayList{"text/plain hello\n"};
    QTest::newRow("two") << QByteArray(
        "Content-Type: multipart/mixed; boundary=x\n\npreamble\n--x\n\none\n--x\nContent-Type: "
        "TEXT/html; charset=x\n\ntwo\n--x--\nepilogue\n")
                         << QByteArrayList{"text/plain \none\n", "text/html two\n"};
    QTest::newRow("nested") << QByteArray(
        "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/alternative; "
        "boundary=y\n\n--y\nContent-Type: a/b\n\none\n--y--\n--x\nContent-Type: c/d\n\ntwo\n--x--\n")
                            << QByteArrayList{"a/b one\n", "c/d two\n"};
    QTest::newRow("cut") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: a/b\n\non")
                         << QByteArrayList{"a/b on"};
    QTest::newRow("base64") << QByteArray("Content-Transfer-Encoding: BASE64\n\naGVs\nbG8=\n")
                            << QByteArrayList{"text/plain hello"};
    QTest::newRow("quoted-printable") << QByteArray(
        "Content-Transfer-Encoding: quoted-printable\n\nh=65l=\nlo =\r\n=3D=ZZ")
                                      << QByteArrayList{"text/plain hello ==ZZ"};
}

void tst_MailSource::parts()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArrayList, parts);
    QByteArrayList read;
    for (const MailPart &part : partsOf(readMail(source)))
        read += part.type + ' ' + part.content;
    QCOMPARE(read, parts);
}

void tst_MailSource::showing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("short") << QByteArray("abc") << u"abc"_s;
    QTest::newRow("as long as may be") << QByteArray("abcdefgh") << u"abcdefgh"_s;
    QTest::newRow("longer") << QByteArray("abcdefghi") << u"abcdefg…"_s;
    QTest::newRow("much longer") << QByteArray(1000, 'x') << u"xxxxxxx…"_s;
    QTest::newRow("letters of two octets") << QByteArray("äöüäöüäö") << u"äöüäöüäö"_s;
    QTest::newRow("a pair is not cut in two") << QByteArray("abcdef\xf0\x9f\x98\x80yz") << u"abcdef…"_s;
    QTest::newRow("controls") << QByteArray("a\x1b") << u"a\\x1b"_s;
}

void tst_MailSource::showing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(shown(bytes, 8), text);
}

QTEST_APPLESS_MAIN(tst_MailSource)
#include "tst_mailsource.moc"
