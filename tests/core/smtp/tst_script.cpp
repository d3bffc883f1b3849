// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/script.h"

#include <QTest>

using namespace postern::smtp;
using namespace std::chrono_literals;

class tst_Script : public QObject
{
    Q_OBJECT

private slots:
    void aScriptReadsLikeTheDialogue();
    void patienceIsThatOfTheRfc();
    void patienceCanBeShortened();
    void parametersCannotEndTheCommand_data();
    void parametersCannotEndTheCommand();
};

void tst_Script::aScriptReadsLikeTheDialogue()
{
    const Offer two{
        3,
        *ReversePath::parse("<a@b>"),
        *Parameters::parse("SIZE=1"),
        {{*ForwardPath::parse("<c@d>"), {}}, {*ForwardPath::parse("<e@f>"), *Parameters::parse("NOTIFY=NEVER")}},
        true};
    ScriptOptions options;
    options.startTls = true;
    const Script script = relayScript(*HelloName::parse(u"[192.0.2.7]"), {two}, options);
    QByteArrayList lines;
    for (const Step &step : script.steps)
        lines += step.line;
    QCOMPARE(lines,
             QByteArrayList({"", "EHLO [192.0.2.7]", "STARTTLS", "EHLO [192.0.2.7]", "MAIL FROM:<a@b> SIZE=1",
                             "RCPT TO:<c@d>", "RCPT TO:<e@f> NOTIFY=NEVER", "DATA", "RSET", "QUIT"}));
    QCOMPARE(script.heloLine, QByteArray("HELO [192.0.2.7]"));
    QCOMPARE(script.steps[4].envelope, 3);
}

void tst_Script::patienceIsThatOfTheRfc()
{
    const Patience patience;
    QCOMPARE(patience.greeting, std::chrono::milliseconds(300s));
    QCOMPARE(patience.mail, std::chrono::milliseconds(300s));
    QCOMPARE(patience.rcpt, std::chrono::milliseconds(300s));
    QCOMPARE(patience.data, std::chrono::milliseconds(120s));
}

void tst_Script::patienceCanBeShortened()
{
    const Patience patience = Patience().atMost(20s);
    QCOMPARE(patience.greeting, std::chrono::milliseconds(20s));
    QCOMPARE(patience.quit, std::chrono::milliseconds(10s));
}

void tst_Script::parametersCannotEndTheCommand_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("line feed") << QByteArray("A=B\nRSET");
    QTest::newRow("carriage return") << QByteArray("A=B\rRSET");
    QTest::newRow("NUL") << QByteArray("A\0B", 3);
    QTest::newRow("tab") << QByteArray("A\tB");
}

void tst_Script::parametersCannotEndTheCommand()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Parameters::parse(text));
}

QTEST_APPLESS_MAIN(tst_Script)
#include "tst_script.moc"
