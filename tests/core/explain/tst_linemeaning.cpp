// SPDX-License-Identifier: Apache-2.0
#include "core/explain/knownwords.h"
#include "core/explain/linemeaning.h"
#include "core/smtp/exchange.h"

#include <QTest>

#include <set>

using namespace postern;
using namespace postern::explain;
using namespace Qt::StringLiterals;
using Entry = smtp::TranscriptEntry::Kind;
using smtp::Verb;

namespace {

// "250=done|2.1.5=recipient valid|Ok=text": what is on the wire, and what it is called.
QString namesOf(const LineMeaning &meaning)
{
    QStringList parts;
    for (const LinePart &part : meaning.parts)
        parts += part.text + u'=' + part.name;
    return parts.join(u'|');
}

QString sourcesOf(const LineMeaning &meaning)
{
    QStringList sources;
    for (const LinePart &part : meaning.parts)
        sources += part.source;
    return sources.join(u'|');
}

AskedLine heard(const QByteArray &bytes, Verb verb = Verb::Rcpt, bool isFirst = true)
{
    return {Entry::Heard, bytes, verb, isFirst, {}, {}};
}

bool isHarmless(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() != 0x202e && c.unicode() != 0x200b;
    });
}

} // namespace

class tst_LineMeaning : public QObject
{
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
    void commands_data();
    void commands();
    void paths_data();
    void paths();
    void events_data();
    void events();
    void everyCodeHasItsSentence();
    void everyRegisteredEnhancedCodeHasItsOwnWords();
    void sameCodeOtherMeaning_data();
    void sameCodeOtherMeaning();
    void everyReadingComesToSomething();
    void hostile_data();
    void hostile();
    void everyCut();
    void asText();
};

void tst_LineMeaning::replies_data()
{
    QTest::addColumn<AskedLine>("line");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("sources");

    QTest::newRow("relay denied") << heard("554 5.7.1 <a@b.example>: Relay access denied\r\n")
                                  << u"554=refused for good|5.7.1=delivery not allowed|"
                                     "<a@b.example>: Relay access denied=text"_s
                                  << u"RFC 5321, 4.2.2|RFC 3463, 3.8|RFC 5321, 4.2"_s;
    QTest::newRow("code alone") << heard("250") << u"250=done"_s << u"RFC 5321, 4.2.2"_s;
    QTest::newRow("code and hyphen") << heard("250-\r\n") << u"250=done"_s << u"RFC 5321, 4.2.2"_s;
    QTest::newRow("no enhanced code") << heard("550 no such user") << u"550=refused for good|no such user=text"_s
                                      << u"RFC 5321, 4.2.2|RFC 5321, 4.2"_s;
    QTest::newRow("only an enhanced code")
        << heard("250 2.1.5") << u"250=done|2.1.5=recipient valid"_s << u"RFC 5321, 4.2.2|RFC 3463, 3.2"_s;
    QTest::newRow("not quite an enhanced code")
        << heard("550 5.7 no") << u"550=refused for good|5.7 no=text"_s << u"RFC 5321, 4.2.2|RFC 5321, 4.2"_s;
    QTest::newRow("detail in no list") << heard("550 5.7.999 no")
                                       << u"550=refused for good|5.7.999=about security or policy|no=text"_s
                                       << u"RFC 5321, 4.2.2|RFC 3463, 3.8|RFC 5321, 4.2"_s;
    QTest::newRow("subject in no list") << heard("550 5.9.1 no")
                                        << u"550=refused for good|5.9.1=not a registered code|no=text"_s
                                        << u"RFC 5321, 4.2.2|RFC 3463, 2|RFC 5321, 4.2"_s;
    QTest::newRow("code in no list") << heard("577 odd") << u"577=refused for good|odd=text"_s
                                     << u"RFC 5321, 4.2.1|RFC 5321, 4.2"_s;
    QTest::newRow("greeting") << heard("220 mx.example ESMTP", Verb::Greeting)
                              << u"220=ready|mx.example=name of the server|ESMTP=text"_s
                              << u"RFC 5321, 4.2.2|RFC 5321, 4.2|RFC 5321, 4.2"_s;
    QTest::newRow("greeting without a name") << heard("220 ESMTP ready", Verb::Greeting)
                                             << u"220=ready|ESMTP ready=text"_s << u"RFC 5321, 4.2.2|RFC 5321, 4.2"_s;
    QTest::newRow("name behind EHLO") << heard("250-mx.example Hello", Verb::Hello)
                                      << u"250=done|mx.example=name of the server|Hello=text"_s
                                      << u"RFC 5321, 4.2.2|RFC 5321, 4.1.1.1|RFC 5321, 4.2"_s;
    QTest::newRow("offer") << heard("250-SIZE 10240000", Verb::Hello, false) << u"250=done|SIZE 10240000=size limit"_s
                           << u"RFC 5321, 4.2.2|RFC 1870, 4"_s;
    QTest::newRow("offer in small letters")
        << heard("250 pipelining", Verb::Hello, false) << u"250=done|pipelining=several commands at once"_s
        << u"RFC 5321, 4.2.2|RFC 2920, 3"_s;
    QTest::newRow("offer, the old way") << heard("250-AUTH=LOGIN PLAIN", Verb::Hello, false)
                                        << u"250=done|AUTH=LOGIN PLAIN=log in"_s << u"RFC 5321, 4.2.2|RFC 4954, 3"_s;
    QTest::newRow("offer that nobody knows")
        << heard("250 XFROBNICATE 7", Verb::Hello, false) << u"250=done|XFROBNICATE 7=offer"_s
        << u"RFC 5321, 4.2.2|RFC 5321, 4.1.1.1"_s;
    QTest::newRow("EHLO refused") << heard("502 unknown", Verb::Hello) << u"502=not offered|unknown=text"_s
                                  << u"RFC 5321, 4.2.4|RFC 5321, 4.2"_s;
    QTest::newRow("web server") << heard("HTTP/1.1 400 Bad Request") << u"HTTP/1.1 400 Bad Request=text"_s
                                << u"RFC 5321, 4.2"_s;
    QTest::newRow("four digits") << heard("2500 x") << u"2500 x=text"_s << u"RFC 5321, 4.2"_s;
    QTest::newRow("negative") << heard("-25 x") << u"-25 x=text"_s << u"RFC 5321, 4.2"_s;
    QTest::newRow("code out of range") << heard("600 x") << u"600 x=text"_s << u"RFC 5321, 4.2"_s;
    QTest::newRow("empty") << heard({}) << u"=text"_s << u"RFC 5321, 4.2"_s;
}

void tst_LineMeaning::replies()
{
    QFETCH(AskedLine, line);
    QFETCH(QString, names);
    QFETCH(QString, sources);

    const LineMeaning meaning = meaningOf(line);
    QCOMPARE(namesOf(meaning), names);
    QCOMPARE(sourcesOf(meaning), sources);
    for (const LinePart &part : meaning.parts)
        QVERIFY2(part.sentence.endsWith(u'.'), qPrintable(part.sentence));
    QCOMPARE(meaning.sum, QString());
}

void tst_LineMeaning::commands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("sources");

    QTest::newRow("EHLO") << QByteArray("EHLO tester.example\r\n")
                          << u"EHLO=greeting|tester.example=name of the client"_s
                          << u"RFC 5321, 4.1.1.1|RFC 5321, 4.1.1.1"_s;
    QTest::newRow("MAIL with everything")
        << QByteArray("MAIL FROM:<a@b.example> SIZE=1000 BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=q AUTH=<>")
        << u"MAIL=sender|<a@b.example>=sender|SIZE=1000=size|BODY=8BITMIME=kind of content|"
           "SMTPUTF8=letters beyond ASCII|RET=HDRS=what a bounce returns|ENVID=q=the sender's number|"
           "AUTH=<>=who handed it in"_s
        << u"RFC 5321, 4.1.1.2|RFC 5321, 4.1.1.2|RFC 1870, 6|RFC 6152, 3|RFC 6531, 3.4|RFC 3461, 4.3|RFC 3461, 4.4|"
           "RFC 4954, 5"_s;
    QTest::newRow("RCPT with parameters")
        << QByteArray("RCPT TO:<a@b.example> NOTIFY=NEVER ORCPT=rfc822;a@b.example X=1")
        << u"RCPT=recipient|<a@b.example>=recipient|NOTIFY=NEVER=when to report|"
           "ORCPT=rfc822;a@b.example=first recipient|X=1=parameter"_s
        << u"RFC 5321, 4.1.1.3|RFC 5321, 4.1.1.3|RFC 3461, 4.1|RFC 3461, 4.2|RFC 5321, 4.1.2"_s;
    QTest::newRow("small letters") << QByteArray("mail from:<a@b.example>") << u"mail=sender|<a@b.example>=sender"_s
                                   << u"RFC 5321, 4.1.1.2|RFC 5321, 4.1.1.2"_s;
    for (const char *word : {"STARTTLS", "DATA", "RSET", "NOOP", "QUIT"}) {
        const auto known = commandWord(word);
        QTest::newRow(word) << QByteArray(word) << QString::fromLatin1(word) + u'=' + known->name << known->source;
    }
    QTest::newRow("AUTH") << QByteArray("AUTH PLAIN \xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2")
                          << u"AUTH=log in|PLAIN •••=way of logging in"_s << u"RFC 4954, 4|RFC 4954, 4"_s;
    QTest::newRow("VRFY") << QByteArray("VRFY root") << u"VRFY=is there such a user?|root=argument"_s
                          << u"RFC 5321, 4.1.1.6|RFC 5321, 4.1.1"_s;
    QTest::newRow("unknown") << QByteArray("FROBNICATE now") << u"FROBNICATE now=unknown"_s << u"RFC 5321, 4.1.1"_s;
}

void tst_LineMeaning::commands()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, names);
    QFETCH(QString, sources);

    const LineMeaning meaning = meaningOf({Entry::Said, bytes, smtp::verbOf(bytes), true, {}, {}});
    QCOMPARE(namesOf(meaning), names);
    QCOMPARE(sourcesOf(meaning), sources);
}

void tst_LineMeaning::paths_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");

    QTest::newRow("null") << QByteArray("MAIL FROM:<>") << u"<>"_s << u"never bounced itself"_s;
    QTest::newRow("route") << QByteArray("RCPT TO:<@mx.example:a@b.example>") << u"<@mx.example:a@b.example>"_s
                           << u"source route"_s;
    QTest::newRow("percent") << QByteArray("RCPT TO:<a%b.example@c.example>") << u"<a%b.example@c.example>"_s
                             << u"percent sign"_s;
    QTest::newRow("bang") << QByteArray("RCPT TO:<b.example!a>") << u"<b.example!a>"_s << u"bang path"_s;
    QTest::newRow("quoted") << QByteArray("RCPT TO:<\"a b>c\"@d.example> NOTIFY=NEVER") << u"<\"a b>c\"@d.example>"_s
                            << u"in quotes"_s;
    QTest::newRow("without brackets") << QByteArray("RCPT TO:a@b.example NOTIFY=NEVER") << u"a@b.example"_s
                                      << u"Where the message is to go"_s;
    QTest::newRow("blank inside") << QByteArray("RCPT TO:< a@b.example >") << u"< a@b.example >"_s
                                  << u"Where the message is to go"_s;
    QTest::newRow("sender") << QByteArray("MAIL FROM:<a@b.example>") << u"<a@b.example>"_s << u"bounce would go"_s;
    QTest::newRow("never closed") << QByteArray("RCPT TO:<a@b.example") << u"<a@b.example"_s
                                  << u"Where the message is to go"_s;
    QTest::newRow("quote never closed") << QByteArray("RCPT TO:<\"a@b.example>") << u"<\"a@b.example>"_s
                                        << u"in quotes"_s;
    QTest::newRow("escape at the end") << QByteArray("RCPT TO:<a\\") << u"<a\\\\"_s << u"Where the message is to go"_s;
}

void tst_LineMeaning::paths()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(QString, says);

    const LineMeaning meaning = meaningOf({Entry::Said, bytes, smtp::verbOf(bytes), true, {}, {}});
    QVERIFY(meaning.parts.size() >= 2);
    QCOMPARE(meaning.parts[1].text, path);
    QVERIFY2(meaning.parts[1].sentence.contains(says), qPrintable(meaning.parts[1].sentence));
}

void tst_LineMeaning::events_data()
{
    QTest::addColumn<Entry>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("connected") << Entry::Connected << u"connected"_s;
    QTest::newRow("encrypted") << Entry::Encrypted << u"encrypted"_s;
    QTest::newRow("dropped") << Entry::Dropped << u"thrown away"_s;
    QTest::newRow("silence") << Entry::Silence << u"silence"_s;
    QTest::newRow("closed") << Entry::Closed << u"ended by the other side"_s;
    QTest::newRow("left") << Entry::Left << u"ended by us"_s;
}

void tst_LineMeaning::events()
{
    QFETCH(Entry, kind);
    QFETCH(QString, name);
    const LineMeaning meaning = meaningOf({kind, "what the system said", Verb::Other, true, {}, {}});
    QCOMPARE(namesOf(meaning), u"what the system said="_s + name);
}

void tst_LineMeaning::everyCodeHasItsSentence()
{
    for (int code = 0; code < 1000; ++code) {
        const auto known = replyCode(code);
        QCOMPARE(known.has_value(), code >= 200 && code <= 599);
        if (known)
            QVERIFY2(!known->name.isEmpty() && known->sentence.endsWith(u'.') && !known->source.isEmpty(),
                     qPrintable(QString::number(code)));
    }
    // RFC 5321, 4.2.3, RFC 3207, RFC 4954 and RFC 7504 name these; they are not explained by their first digit alone.
    for (const int code : {211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 421, 432, 450, 451, 452, 454, 455,
                           500, 501, 502, 503, 504, 521, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556})
        QVERIFY2(replyCode(code)->source != u"RFC 5321, 4.2.1"_s, qPrintable(QString::number(code)));
}

// The registry: so many details of each subject, without a gap.
void tst_LineMeaning::everyRegisteredEnhancedCodeHasItsOwnWords()
{
    constexpr int last[] = {0, 10, 4, 6, 7, 6, 10, 30};
    for (int subject = 0; subject < 8; ++subject) {
        std::set<QString> names;
        for (int detail = 0; detail <= last[subject] + 1; ++detail) {
            const KnownWord word = enhancedCode({5, subject, detail});
            const bool isListed = !word.sentence.contains(u"in no public list"_s);
            QVERIFY2(isListed == (detail <= last[subject]), qPrintable(u"x.%1.%2"_s.arg(subject).arg(detail)));
            QVERIFY(word.sentence.endsWith(u'.') && !word.name.isEmpty() && !word.source.isEmpty());
            if (isListed)
                names.insert(word.name);
        }
        // 6.10 repeats 6.8 in the registry.
        QCOMPARE(int(names.size()), last[subject] + (subject == 6 ? 0 : 1));
    }
}

void tst_LineMeaning::sameCodeOtherMeaning_data()
{
    QTest::addColumn<probe::Kind>("asked");
    QTest::addColumn<verdict::Category>("reading");
    QTest::addColumn<QString>("says");
    using verdict::Category;
    QTest::newRow("form refused") << probe::Kind::Form << Category::RelayDenied << u"answer of a closed relay"_s;
    QTest::newRow("own mailbox refused") << probe::Kind::Welcome << Category::RelayDenied
                                         << u"does not hold this domain for its own"_s;
    QTest::newRow("form taken") << probe::Kind::Form << Category::Taken << u"a closed relay says no here"_s;
    QTest::newRow("own mailbox taken") << probe::Kind::Welcome << Category::Taken << u"as it should"_s;
    QTest::newRow("nobody taken") << probe::Kind::UnknownUser << Category::Taken << u"does not exist"_s;
    QTest::newRow("outside user unknown") << probe::Kind::Form << Category::UserUnknown << u"does not relay"_s;
    QTest::newRow("own user unknown") << probe::Kind::UnknownUser << Category::UserUnknown << u"knows its own users"_s;
}

void tst_LineMeaning::sameCodeOtherMeaning()
{
    QFETCH(probe::Kind, asked);
    QFETCH(verdict::Category, reading);
    QFETCH(QString, says);
    AskedLine line = heard("250 whatever");
    line.asked = asked;
    line.reading = reading;
    QVERIFY2(meaningOf(line).sum.contains(says), qPrintable(meaningOf(line).sum));
}

void tst_LineMeaning::everyReadingComesToSomething()
{
    int categories = 0;
    for (; !verdict::toString(static_cast<verdict::Category>(categories)).isEmpty(); ++categories) {
        for (int kind = 0; !probe::toString(static_cast<probe::Kind>(kind)).isEmpty(); ++kind)
            QVERIFY(sumFor(static_cast<verdict::Category>(categories), static_cast<probe::Kind>(kind)).endsWith(u'.'));
    }
    QVERIFY(categories > 20);
}

void tst_LineMeaning::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every += char(byte);
    QTest::newRow("every byte") << every;
    QTest::newRow("every byte behind a code") << "550 " + every;
    QTest::newRow("every byte behind MAIL") << "MAIL FROM:" + every;
    QTest::newRow("bidi") << QByteArray("550 5.7.1 \xe2\x80\xae"
                                        "gnp.exe");
    QTest::newRow("longest line") << "550 " + QByteArray(4092, 'x');
    QTest::newRow("longest line of controls") << "550 " + QByteArray(4092, '\x01');
    QTest::newRow("many parameters") << "MAIL FROM:<> " + QByteArray("A=B ").repeated(1000);
    QTest::newRow("only blanks") << QByteArray(100, ' ');
    QTest::newRow("only colons") << "RCPT TO" + QByteArray(100, ':');
    QTest::newRow("huge enhanced code") << QByteArray("550 5.99999999999999999999.1 x");
}

void tst_LineMeaning::hostile()
{
    QFETCH(QByteArray, bytes);
    for (const Entry kind : {Entry::Said, Entry::Heard, Entry::Connected, Entry::Closed, Entry::Dropped}) {
        for (const Verb verb : {Verb::Greeting, Verb::Hello, Verb::Auth, Verb::Mail, Verb::Rcpt, Verb::Message}) {
            const LineMeaning meaning = meaningOf({kind, bytes, verb, false, {}, {}});
            QVERIFY(!meaning.parts.empty() && meaning.parts.size() <= kPartsAtMost);
            for (const LinePart &part : meaning.parts) {
                QVERIFY2(isHarmless(part.text), qPrintable(part.text));
                QVERIFY(part.text.size() <= 120);
                QVERIFY(!part.sentence.isEmpty());
            }
        }
    }
}

// A line that was cut off anywhere still means something.
void tst_LineMeaning::everyCut()
{
    for (const QByteArray &line : {QByteArray("554-5.7.1 <a@b.example>: no\r\n"), QByteArray("250-SIZE 1\r\n"),
                                   QByteArray("RCPT TO:<\"a\\\" b\"@c.example> NOTIFY=NEVER\r\n")}) {
        for (qsizetype cut = 0; cut <= line.size(); ++cut) {
            for (const Entry kind : {Entry::Said, Entry::Heard})
                QVERIFY(!meaningOf({kind, line.first(cut), Verb::Rcpt, true, {}, {}}).parts.empty());
        }
    }
}

void tst_LineMeaning::asText()
{
    AskedLine line = heard("554 5.7.1 no");
    line.asked = probe::Kind::Form;
    line.reading = verdict::Category::RelayDenied;
    const QStringList lines = plainText(meaningOf(line)).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith(u"5.7.1: delivery not allowed. "_s) && lines[1].endsWith(u"(RFC 3463, 3.8)"_s));
    QCOMPARE(lines[3], sumFor(*line.reading, *line.asked));
}

QTEST_APPLESS_MAIN(tst_LineMeaning)
#include "tst_linemeaning.moc"
