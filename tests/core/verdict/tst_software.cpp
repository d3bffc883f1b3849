// SPDX-License-Identifier: Apache-2.0
// What server software answers, guessed from what it says. The dialogues stand in dialogues.txt, beside this file.
#include "core/verdict/software.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::verdict;

namespace {

using Reason = ServerBook::Flaw::Reason;

struct Row
{
    QString id; // empty: none
    QString sureness;
    QString version;
    QString against;
    QString title;
    QByteArrayList lines;
};

QStringList linesOf(const QString &name)
{
    QFile file(qEnvironmentVariable("POSTERN_SOURCE") + u"/tests/core/verdict/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

std::vector<Row> rows()
{
    std::vector<Row> rows;
    for (const QString &line : linesOf(u"dialogues.txt"_s)) {
        static const QRegularExpression head(u"^== (\\S+) (\\S+) ([^!:]+?)(?: ! (\\S+))?: (.*)$"_s);
        const auto match = head.match(line);
        const auto word = [&match](int i) { return match.captured(i) == u'-' ? QString() : match.captured(i); };
        if (match.hasMatch())
            rows.push_back({word(1), word(2), word(3), word(4), word(5), {}});
        else if (!line.isEmpty() && !line.startsWith(u'#') && !rows.empty())
            rows.back().lines += line.toUtf8();
    }
    return rows;
}

smtp::Conversation conversationOf(const QByteArrayList &lines)
{
    smtp::Transcript transcript;
    for (const QByteArray &line : lines) {
        using Kind = smtp::TranscriptEntry::Kind;
        const bool isHeard = line.size() >= 3 && line.first(3).toInt() >= 200;
        transcript.push_back({{}, isHeard ? Kind::Heard : Kind::Said, line + "\r\n"});
    }
    return smtp::readConversation(transcript);
}

Software guess(const QByteArrayList &lines)
{
    return softwareOf({conversationOf(lines)}, ServerBook::builtIn());
}

// A whole file, so that every row below differs from it by one thing.
const QByteArray kGood = R"(id = "gate"
name = "Our gateway"
[[sign]]
name = "greeting"
weight = "name"
verbs = ["greeting"]
words = 'OurGate (?<version>\d+)'
source = "its manual"
)";

QByteArray instead(const char *part, const char *other)
{
    QByteArray text = kGood;
    return text.replace(part, other);
}

} // namespace

class tst_Software : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void aGreetingAloneIsNeverLikely();
    void everyServerIsKnownByItsWords();
    void refusalsSpeakForNoOtherServer_data();
    void refusalsSpeakForNoOtherServer();
    void twoServersBehindOneAddressAreSaid();
    void rejectsBadFiles_data();
    void rejectsBadFiles();
    void serversHaveToFitTogether();
};

void tst_Software::guesses_data()
{
    QTest::addColumn<int>("row");
    const std::vector<Row> all = rows();
    QVERIFY(all.size() > 30);
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].title)) << static_cast<int>(i);
}

void tst_Software::guesses()
{
    QFETCH(int, row);
    static const std::vector<Row> all = rows();
    const Row &one = all[static_cast<std::size_t>(row)];
    const Software software = guess(one.lines);
    QStringList signs;
    for (const Hint &hint : software.because)
        signs += hint.sign;
    const QString words = u"  ["_s + signs.join(u' ') + u']';
    QCOMPARE(software.id + words, one.id + words);
    QCOMPARE(toString(software.sureness) + words, one.sureness + words);
    QCOMPARE(software.version, one.version);
    QCOMPARE(software.against.empty() ? QString() : software.against.front().server, one.against);
    QCOMPARE(software.because.empty(), one.id.isEmpty());
    for (const Hint &hint : software.because) {
        const auto isIt = [&hint](const QByteArray &line) { return line.mid(4) == hint.line.mid(4); };
        const bool isThere = std::any_of(one.lines.begin(), one.lines.end(), isIt);
        QVERIFY2(isThere || hint.sign == u"keywords", hint.line.constData()); // those are many lines
    }
}

void tst_Software::aGreetingAloneIsNeverLikely()
{
    for (const Row &row : rows()) {
        const Software software = guess(row.lines.first(1));
        QVERIFY2(software.sureness != Sureness::Likely, qPrintable(row.title));
    }
}

void tst_Software::everyServerIsKnownByItsWords()
{
    QSet<QString> shown;
    for (const Row &row : rows())
        shown += row.id;
    for (const ServerBook::Server &server : ServerBook::builtIn().servers()) {
        QVERIFY2(shown.contains(server.id), qPrintable(server.id));
        for (const ServerBook::Sign &sign : server.signs)
            QVERIFY2(!sign.source.isEmpty(), qPrintable(server.id + u' ' + sign.name));
    }
}

// The sections of replies.txt that are one server's: whatever it says when it refuses must not name another one.
void tst_Software::refusalsSpeakForNoOtherServer_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    const QHash<QString, QStringList> sections{
        {u"Postfix"_s, {u"postfix"_s}},
        {u"Exim"_s, {u"exim"_s}},
        {u"Sendmail"_s, {u"sendmail"_s}},
        {u"OpenSMTPD"_s, {u"opensmtpd"_s}},
        {u"Courier"_s, {u"courier"_s}},
        {u"Haraka"_s, {u"haraka"_s}},
        {u"Stalwart"_s, {u"stalwart"_s}},
        {u"hMailServer"_s, {u"hmailserver"_s}},
        {u"Exchange Online"_s, {u"exchange"_s, u"exchange-online"_s}},
        {u"Exchange Server 2007 to SE"_s, {u"exchange"_s, u"exchange-online"_s}},
        {u"qmail, netqmail, notqmail, s/qmail, chkuser"_s, {u"qmail"_s}},
        {u"words of relaying that close no door"_s, {}},
        {u"words of passwords that close no door"_s, {}},
        {u"words of users that close no door"_s, {}},
    };
    QStringList ids;
    bool isSection = false;
    int number = 0;
    for (const QString &line : linesOf(u"replies.txt"_s)) {
        ++number;
        if (line.startsWith(u"== ")) {
            const QString name = line.mid(3).section(u':', 0, 0);
            isSection = sections.contains(name);
            ids = sections.value(name);
        }
        const QStringList fields = line.split(u'|');
        if (!isSection || fields.size() < 3 || line.startsWith(u'#'))
            continue;
        const QString reply = fields.mid(2).join(u'|').trimmed().replace(u"{}"_s, u"probe@outside.example"_s);
        QTest::newRow(qPrintable(u"%1: %2"_s.arg(number).arg(reply).left(110)))
            << ids << fields[1].trimmed().section(u' ', 0, 0).toUtf8() << reply.toUtf8();
    }
}

void tst_Software::refusalsSpeakForNoOtherServer()
{
    QFETCH(QStringList, ids);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, reply);
    const QHash<QByteArray, QByteArray> commands{{"mail", "MAIL FROM:<tester@sender.example>"},
                                                 {"rcpt", "RCPT TO:<probe@outside.example>"},
                                                 {"data", "DATA"},
                                                 {"hello", "EHLO tester.example"}};
    QByteArrayList lines{"220 mx.hosted.example", commands.value(verb, "NOOP")};
    for (QByteArray line : QByteArray(reply).replace("\\n", "\n").split('\n'))
        lines += line;
    const Software software = guess(lines);
    QVERIFY2(software.id.isEmpty() || ids.contains(software.id), qPrintable(software.id));
}

void tst_Software::twoServersBehindOneAddressAreSaid()
{
    const std::vector<Row> all = rows();
    const auto of = [&all](const QString &id) {
        const auto found = std::find_if(all.begin(), all.end(), [&id](const Row &row) { return row.id == id; });
        return conversationOf(found->lines);
    };
    const Software software = softwareOf({of(u"postfix"_s), of(u"exim"_s)}, ServerBook::builtIn());
    QCOMPARE(toString(software.sureness), u"possible"_s);
    QVERIFY(!software.against.empty());
}

void tst_Software::rejectsBadFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<Reason>("reason");
    const auto add = [](const char *name, const QByteArray &file, int line, Reason reason) {
        QTest::newRow(name) << file << line << reason;
    };
    add("not TOML", kGood + "codes = [\n", 9, Reason::Syntax);
    add("no id", instead("id = \"gate\"", ""), 1, Reason::MissingField);
    add("an id with a blank", instead("\"gate\"", "\"our gate\""), 1, Reason::BadId);
    add("no signs", "id = \"gate\"\nname = \"Our gateway\"\n", 1, Reason::NoSigns);
    add("another table", kGood + "[[mark]]\nname = \"x\"\n", 9, Reason::UnknownField);
    add("a misspelt field", kGood + "code = \"220\"\n", 9, Reason::UnknownField);
    add("no source", instead("source = \"its manual\"", ""), 3, Reason::MissingField);
    add("no words", instead("words = 'OurGate (?<version>\\d+)'", ""), 3, Reason::MissingField);
    add("no verbs", instead("verbs = [\"greeting\"]", ""), 3, Reason::MissingField);
    add("words and keywords", kGood + "keywords = 'SIZE'\n", 7, Reason::UnknownField);
    add("an unknown weight", instead("\"name\"\nverbs", "\"sure\"\nverbs"), 5, Reason::UnknownWeight);
    add("an unknown verb", instead("[\"greeting\"]", "[\"help\"]"), 6, Reason::UnknownVerb);
    add("a bad regular expression", instead("\\d+)", "\\d+"), 7, Reason::BadPattern);
    add("words that fit everything", instead("'OurGate (?<version>\\d+)'", "'a|'"), 7, Reason::BadPattern);
    add("a bad code", kGood + "codes = \"22x\"\n", 9, Reason::BadPattern);
    add("a sign twice", kGood + kGood.mid(kGood.indexOf("[[sign]]")), 10, Reason::DuplicateName);
}

void tst_Software::rejectsBadFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    QFETCH(Reason, reason);
    const auto server = ServerBook::parseServer(file);
    QVERIFY(!server);
    QCOMPARE(static_cast<int>(server.error().reason), static_cast<int>(reason));
    QCOMPARE(server.error().line, line);
}

void tst_Software::serversHaveToFitTogether()
{
    const auto server = ServerBook::parseServer(kGood);
    QVERIFY(server);
    const auto book = ServerBook::of({*server});
    QVERIFY(book);
    QCOMPARE(softwareOf({conversationOf({"220 OurGate 7"})}, *book).version, u"7"_s);
    QVERIFY(ServerBook::of({*server, *server}).error().reason == Reason::DuplicateName);
    const auto above = ServerBook::parseServer("base = \"nobody\"\n" + kGood);
    QVERIFY(above);
    QVERIFY(ServerBook::of({*above}).error().reason == Reason::UnknownServer);
}

QTEST_APPLESS_MAIN(tst_Software)
#include "tst_software.moc"
