// SPDX-License-Identifier: Apache-2.0
// What servers really say, and how it has to be read. The rows stand in replies.txt, beside this file.
#include "core/verdict/reading.h"
#include "core/verdict/rulebook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::verdict;

namespace {

struct Row
{
    int line = 0;
    QString server;
    Category category = Category::Taken;
    Context context;
    QByteArray reply;
    QString source;
    QByteArray decides; // what makes the difference, where the same reply is read in another way elsewhere
};

constexpr const char *kVerbs[] = {"greeting", "hello", "starttls", "auth", "mail", "rcpt", "data", "message"};

QByteArray usualAddress(smtp::Verb verb, bool isOutside)
{
    if (verb == smtp::Verb::Mail)
        return "tester@sender.example";
    return isOutside ? "probe@outside.example" : "nobody@hosted.example";
}

QByteArray usualCommand(smtp::Verb verb, const QByteArray &address)
{
    switch (verb) {
    case smtp::Verb::Mail:
        return "MAIL FROM:<" + address + '>';
    case smtp::Verb::Rcpt:
        return "RCPT TO:<" + address + '>';
    case smtp::Verb::Data:
        return "DATA";
    case smtp::Verb::Hello:
        return "EHLO tester.example";
    default:
        return {};
    }
}

QByteArray unescapedRow(QByteArray text)
{
    text.replace("\\n", "\r\n");
    for (qsizetype at = text.indexOf("\\x"); at >= 0; at = text.indexOf("\\x", at + 1))
        text.replace(at, 4, QByteArray::fromHex(text.mid(at + 2, 2)));
    return text;
}

std::optional<Row> rowOf(const QByteArray &line, const QByteArray &said)
{
    const QList<QByteArray> fields = line.split('|');
    if (fields.size() < 3)
        return std::nullopt;
    const QList<QByteArray> asked = fields[1].simplified().split(' ');
    const auto category = categoryFromString(QString::fromLatin1(fields[0].trimmed()));
    const auto verb = std::find(std::begin(kVerbs), std::end(kVerbs), asked.value(0));
    if (!category || verb == std::end(kVerbs) || asked.size() != 3)
        return std::nullopt;
    Row row;
    row.category = *category;
    row.context.verb = static_cast<smtp::Verb>(verb - std::begin(kVerbs));
    row.context.isOutside = asked[1] == "out";
    row.context.isPlain = asked[2] == "plain";
    const QByteArray address = usualAddress(row.context.verb, row.context.isOutside);
    row.context.said = said.isEmpty() ? usualCommand(row.context.verb, address) : said;
    row.reply = unescapedRow(fields.sliced(2).join('|').trimmed()).replace("{}", address);
    return row;
}

std::vector<Row> rows()
{
    std::vector<Row> rows;
    QFile file(qEnvironmentVariable("POSTERN_SOURCE") + u"/tests/core/verdict/replies.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QString server;
    QByteArray said;
    QByteArray decides;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith("== "))
            server = QString::fromUtf8(line.sliced(3));
        else if (line.startsWith("> "))
            said = line.sliced(2);
        else if (line.startsWith("? "))
            decides = line.sliced(2);
        if (line.isEmpty() || line.startsWith('#') || line.startsWith("== ") || line.startsWith("> ")
            || line.startsWith("? "))
            continue;
        auto row = rowOf(line, std::exchange(said, {}));
        if (!row)
            qFatal("replies.txt:%d is not a row", number);
        row->line = number;
        row->server = server.section(u':', 0, 0);
        row->source = server.section(u':', 1).trimmed();
        row->decides = std::exchange(decides, {});
        rows.push_back(*std::move(row));
    }
    return rows;
}

Reading readAs(const QByteArray &reply, const Context &context)
{
    return RuleBook::builtIn().read(context, *smtp::Reply::parse(reply));
}

} // namespace

class tst_Reading : public QObject
{
    Q_OBJECT

private slots:
    void readsReplies_data();
    void readsReplies();
    void everyRowHasItsSource();
    void twoReadingsSayWhatDecides();
    void dependsOnWhatWasAsked_data();
    void dependsOnWhatWasAsked();
    void everyRuleIsHit();
    void leavesOutEchoes_data();
    void leavesOutEchoes();
    void survivesLongTexts_data();
    void survivesLongTexts();
    void namesCategories();
};

void tst_Reading::readsReplies_data()
{
    QTest::addColumn<int>("row");
    const std::vector<Row> all = rows();
    QVERIFY(all.size() >= 150);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString name = u"%1: %2: %3"_s.arg(all[i].line).arg(all[i].server, QString::fromLatin1(all[i].reply));
        QTest::newRow(qPrintable(name.simplified().left(110))) << static_cast<int>(i);
    }
}

void tst_Reading::readsReplies()
{
    QFETCH(int, row);
    static const std::vector<Row> all = rows();
    const Row &one = all[static_cast<std::size_t>(row)];
    const auto reply = smtp::Reply::parse(one.reply);
    QVERIFY(reply);
    const Reading reading = RuleBook::builtIn().read(one.context, *reply);
    const QString words = u"  [%1] %2"_s.arg(reading.rule, wordsOfItsOwn(*reply, one.context.said));
    QCOMPARE(toString(reading.category) + words, toString(one.category) + words);
}

void tst_Reading::everyRowHasItsSource()
{
    for (const Row &one : rows())
        QVERIFY2(!one.source.isEmpty(), qPrintable(u"replies.txt:%1"_s.arg(one.line)));
}

void tst_Reading::twoReadingsSayWhatDecides()
{
    const std::vector<Row> all = rows();
    const auto sayOf = [](const Row &one) {
        const QByteArray address = usualAddress(one.context.verb, one.context.isOutside);
        return QByteArray(one.reply).replace(address, "").toLower();
    };
    int pairs = 0;
    for (const Row &one : all) {
        for (const Row &other : all) {
            if (one.category == other.category || sayOf(one) != sayOf(other))
                continue;
            ++pairs;
            QVERIFY2(!one.decides.isEmpty(),
                     qPrintable(u"replies.txt:%1, as in line %2"_s.arg(one.line).arg(other.line)));
        }
    }
    QVERIFY(pairs > 0);
}

// One reply, asked for in different ways. The column `decides` says what makes the difference.
void tst_Reading::dependsOnWhatWasAsked_data()
{
    using enum Category;
    using enum smtp::Verb;
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<smtp::Verb>("verb");
    QTest::addColumn<bool>("isOutside");
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<Category>("category");
    const auto add = [](const char *decides, const char *reply, smtp::Verb verb, bool isOutside, bool isPlain,
                        Category category) {
        QTest::addRow("%s: %s as %s", decides, reply, qPrintable(toString(category)))
            << QByteArray(reply) << verb << isOutside << isPlain << category;
    };
    add("whose recipient", "550 Unrouteable address", Rcpt, true, true, RecipientDomainUnknown);
    add("whose recipient", "550 Unrouteable address", Rcpt, false, true, UserUnknown);
    add("whose recipient", "550 mailbox unavailable", Rcpt, true, true, RefusedUnclear);
    add("whose recipient", "550 mailbox unavailable", Rcpt, false, true, UserUnknown);
    add("whose recipient", "551 rejected", Rcpt, true, true, RelayDenied);
    add("whose recipient", "551 rejected", Rcpt, false, true, RefusedUnclear);
    add("whose recipient", "550 5.4.1 Recipient address rejected: Access denied.", Rcpt, true, true, RefusedUnclear);
    add("whose recipient", "550 5.4.1 Recipient address rejected: Access denied.", Rcpt, false, true, UserUnknown);
    add("whose recipient", "550 not a local domain", Rcpt, true, true, RelayDenied);
    add("whose recipient", "550 not a local domain", Rcpt, false, true, RefusedUnclear);
    add("whose recipient", "550 host mx said: 550 no such user", Rcpt, true, true, RecipientAskedOnward);
    add("whose recipient", "550 host mx said: 550 no such user", Rcpt, false, true, UserUnknown);
    add("whose recipient", "550 Invalid recipient", Rcpt, true, true, UserUnknown);
    add("whose recipient", "550 Invalid recipient", Rcpt, false, true, UserUnknown);
    add("the shape", "553 rejected", Rcpt, true, false, SyntaxRefused);
    add("the shape", "553 rejected", Rcpt, true, true, RefusedUnclear);
    add("the verb", "454 4.7.1 Relay access denied", Rcpt, true, true, RelayDenied);
    add("the verb", "454 4.7.0 TLS not available", StartTls, true, true, LocalTrouble);
    add("the verb", "454 4.7.0 Temporary authentication failure", Auth, true, true, LocalTrouble);
    add("the verb", "554 rejected", Greeting, true, true, NoMailService);
    add("the verb", "554 rejected", Rcpt, true, true, RefusedUnclear);
    add("the verb", "550 rejected", Hello, true, true, BadHello);
    add("the verb", "550 rejected", Mail, true, true, RefusedUnclear);
    add("the verb", "550 user unknown", Mail, true, true, RefusedUnclear);
    add("the verb", "550 user unknown", Rcpt, true, true, UserUnknown);
    add("the verb", "354 go ahead", Data, true, true, MessageWanted);
    add("the verb", "554 no valid recipients", Data, true, true, BadSequence);
    add("the verb", "530 no", Rcpt, true, true, AuthRequired);
    add("the verb", "530 no", Greeting, true, true, NoMailService);
    add("the verb", "550 relaying denied", Rcpt, true, true, RelayDenied);
    add("the verb", "550 relaying denied", Greeting, true, true, NoMailService);
    add("the code", "250 relaying denied", Rcpt, true, true, Taken);
    add("the words", "421 relaying denied", Rcpt, true, true, RelayDenied);
    add("the words", "421 closing", Rcpt, true, true, Closing);
}

void tst_Reading::dependsOnWhatWasAsked()
{
    QFETCH(QByteArray, reply);
    QFETCH(smtp::Verb, verb);
    QFETCH(bool, isOutside);
    QFETCH(bool, isPlain);
    QFETCH(Category, category);
    const Reading reading = readAs(reply, {verb, isOutside, isPlain, "RCPT TO:<probe@outside.example>"});
    QCOMPARE(toString(reading.category), toString(category));
    QCOMPARE(readAs(reply, {verb, isOutside, isPlain, "RCPT TO:<probe@outside.example>"}), reading); // from memory
}

void tst_Reading::everyRuleIsHit()
{
    QSet<QString> hit;
    for (const Row &row : rows())
        hit += RuleBook::builtIn().read(row.context, *smtp::Reply::parse(row.reply)).rule;
    QStringList missed;
    for (const RuleBook::Rule &rule : RuleBook::builtIn().rules()) {
        if (!hit.contains(rule.name))
            missed += rule.name;
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", ")));
}

void tst_Reading::leavesOutEchoes_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, const char *said, const char *reply, const char *words) {
        QTest::newRow(name) << QByteArray(said) << QByteArray(reply) << QString::fromUtf8(words);
    };
    add("the address", "RCPT TO:<relay-denied@a.example>", "550 <relay-denied@a.example>: no", "*: no");
    add("without brackets", "RCPT TO:<relay-denied@a.example>", "550 no relay-denied@a.example", "no *");
    add("in other letters", "RCPT TO:<relay-denied@a.example>", "550 no Relay-Denied@A.EXAMPLE", "no *");
    add("the local part alone", "RCPT TO:<relay-denied@a.example>", "550 relay-denied: no", "*: no");
    add("the domain alone", "RCPT TO:<u@relay-denied.example>", "550 relay-denied.example: no", "*: no");
    add("a short local part is a word", "RCPT TO:<no@a.example>", "550 no relay", "no relay");
    add("not out of a word", "RCPT TO:<all@a.example>", "550 not allowed, all", "not allowed, *");
    add("percent", "RCPT TO:<u%relay.example@b.example>", "550 relay.example: no", "*: no");
    add("bang", "RCPT TO:<relay.example!u>", "550 relay.example? no", "*? no");
    add("quoted", R"(RCPT TO:<"spf dmarc"@a.example>)", R"(550 "spf dmarc": no)", "*: no");
    add("a bracket in quotes", R"(RCPT TO:<"a>spf"@a.example> NOTIFY=NEVER)", R"(550 "a>spf"@a.example no)", "* no");
    add("route", "RCPT TO:<@relay.example:u@b.example>", "550 relay.example: no", "*: no");
    add("literal", "RCPT TO:<u@[192.0.2.1]>", "550 [192.0.2.1] no", "* no");
    add("no brackets in the command", "RCPT TO:spf@a.example NOTIFY=NEVER", "550 spf: no", "*: no");
    add("parameters", "MAIL FROM:<spf@a.example> AUTH=<dmarc@b.example>", "550 spf a.example dmarc@b.example", "* * *");
    add("another address", "RCPT TO:<u@a.example>", "550 <spf@c.example> and dmarc@c.example.", "* and *.");
    add("null sender", "MAIL FROM:<>", "550 <> not accepted", "<> not accepted");
    add("no command", "", "554 nothing said", "nothing said");
    add("lines and their codes", "DATA", "550-5.7.1 Relay access\r\n550 5.7.1 denied", "Relay access denied");
    add("qmail's code stays", "DATA", "553 sorry (#5.7.1)", "sorry (#5.7.1)");
    add("blanks", "DATA", "550  a \t b  ", "a b");
    add("apostrophe", "DATA", "550 don\xE2\x80\x99t", "don't");
    add("not UTF-8", "DATA", "550 f\xFCr", "f\xEF\xBF\xBDr");
    add("nothing", "DATA", "550", "");
}

void tst_Reading::leavesOutEchoes()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, reply);
    QFETCH(QString, words);
    QCOMPARE(wordsOfItsOwn(*smtp::Reply::parse(reply), said), words);
}

// A hostile server must not keep the rules busy: the longest replies that are let in, of what patterns like to chew on.
void tst_Reading::survivesLongTexts_data()
{
    QTest::addColumn<QByteArray>("chunk");
    QTest::newRow("relay") << QByteArray("relay ");
    QTest::newRow("not a") << QByteArray("not a mail smtp ");
    QTest::newRow("said") << QByteArray("said: host user ");
    QTest::newRow("one word") << QByteArray("a");
    QTest::newRow("at signs") << QByteArray("a@a.");
    QTest::newRow("dots") << QByteArray(". ");
    QTest::newRow("your ip") << QByteArray("your ip address not ");
}

void tst_Reading::survivesLongTexts()
{
    constexpr int kLine = 4000; // what one line may have
    constexpr int kLines = 200;
    constexpr int kPatienceInMs = 3000; // a sanitizer slows down; measured are some ten milliseconds
    QFETCH(QByteArray, chunk);
    QByteArray reply;
    for (int i = 0; i < kLines; ++i)
        reply += "550-" + chunk.repeated(kLine / static_cast<int>(chunk.size())) + "\r\n";
    QElapsedTimer timer;
    timer.start();
    const Reading reading = readAs(reply + "550 end", {smtp::Verb::Rcpt, true, true, "RCPT TO:<u@a.example>"});
    QVERIFY(timer.elapsed() < kPatienceInMs);
    QVERIFY(!reading.rule.isEmpty());
}

void tst_Reading::namesCategories()
{
    for (int i = 0; i <= static_cast<int>(Category::DeferredUnclear); ++i) {
        const auto category = static_cast<Category>(i);
        QCOMPARE(categoryFromString(toString(category)), std::optional(category));
    }
    QVERIFY(!categoryFromString(u"no-such-category"));
}

QTEST_APPLESS_MAIN(tst_Reading)
#include "tst_reading.moc"
