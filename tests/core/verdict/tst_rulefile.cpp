// SPDX-License-Identifier: Apache-2.0
// The file of rules as people write it: what is refused, where and why, and what a good one does.
#include "core/verdict/rulebook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::verdict;

namespace {

using Reason = RuleBook::Flaw::Reason;

// A whole rule, so that every row below differs from it by one thing.
const QByteArray kGood = R"([[rule]]
name = "house-word"
words = 'not through here'
category = "relay-denied"
source = "our own gateway"
)";

QByteArray withLine(const char *line)
{
    return kGood + line + '\n';
}

QByteArray without(const char *line)
{
    QByteArray text = kGood;
    text.replace(QByteArray(line) + '\n', "\n");
    return text;
}

QByteArray instead(const char *line, const char *other)
{
    QByteArray text = kGood;
    return text.replace(line, other);
}

Reading readBy(const RuleBook &book, const QByteArray &reply, smtp::Verb verb = smtp::Verb::Rcpt, bool isOutside = true)
{
    return book.read({verb, isOutside, true, "RCPT TO:<probe@outside.example>"}, *smtp::Reply::parse(reply));
}

} // namespace

class tst_RuleFile : public QObject
{
    Q_OBJECT

private slots:
    void rejectsBadFiles_data();
    void rejectsBadFiles();
    void takesAGoodFile();
    void takesAListOfWords();
    void firstFittingRuleWins();
    void everyConditionHasToFit_data();
    void everyConditionHasToFit();
    void fallsBackToTheFirstDigit_data();
    void fallsBackToTheFirstDigit();
    void builtInRulesAreSound();
};

void tst_RuleFile::rejectsBadFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("detail"); // empty: the words of a parser, which are not ours
    const auto add = [](const char *name, const QByteArray &file, int line, Reason reason, const QString &detail) {
        QTest::newRow(name) << file << line << reason << detail;
    };
    add("not TOML", withLine("codes = ["), 6, Reason::Syntax, {});
    add("a key twice", withLine("name = \"again\""), 6, Reason::Syntax, {});
    add("no name", without("name = \"house-word\""), 1, Reason::MissingField, u"name"_s);
    add("no category", without("category = \"relay-denied\""), 1, Reason::MissingField, u"category"_s);
    add("no source", without("source = \"our own gateway\""), 1, Reason::MissingField, u"source"_s);
    add("nothing to look for", without("words = 'not through here'"), 1, Reason::MissingField, u"words"_s);
    add("an empty list", instead("'not through here'", "[]"), 1, Reason::MissingField, u"words"_s);
    add("a misspelt field", withLine("word = 'x'"), 6, Reason::UnknownField, u"word"_s);
    add("another table", kGood + "[[rules]]\n", 6, Reason::UnknownField, u"rules"_s);
    add("one rule as a table", "[rule]\nname = \"x\"\n", 1, Reason::UnknownField, u"rule"_s);
    add("a number as a name", instead("\"house-word\"", "7"), 2, Reason::WrongType, u"name"_s);
    add("a text as a flag", withLine("outside = \"yes\""), 6, Reason::WrongType, u"outside"_s);
    add("a number as a code", withLine("codes = [550]"), 6, Reason::WrongType, u"codes"_s);
    add("a name twice", kGood + kGood, 7, Reason::DuplicateName, u"house-word"_s);
    add("an unknown category", instead("relay-denied", "relay"), 4, Reason::UnknownCategory, u"relay"_s);
    add("an unknown verb", withLine("verbs = [\"rcpt\", \"vrfy\"]"), 6, Reason::UnknownVerb, u"vrfy"_s);
    add("a bad regular expression", instead("'not through here'", "'not (through'"), 3, Reason::BadPattern, {});
    add("one of a list is bad", instead("'not through here'", "['a(', 'b)']"), 3, Reason::BadPattern, {});
    add("words that fit everything", instead("'not through here'", "'a||b'"), 3, Reason::BadPattern, u"a||b"_s);
    add("empty words", instead("'not through here'", "''"), 3, Reason::BadPattern, {});
    add("a code out of range", withLine("codes = [\"199\"]"), 6, Reason::BadPattern, u"199"_s);
    add("a code with words", withLine("codes = [\"550 no\"]"), 6, Reason::BadPattern, u"550 no"_s);
    add("half a class", withLine("codes = [\"55x\"]"), 6, Reason::BadPattern, u"55x"_s);
    add("an enhanced code of two parts", withLine("enhanced = [\"5.7\"]"), 6, Reason::BadPattern, u"5.7"_s);
    add("an enhanced code of class 3", withLine("enhanced = [\"3.7.1\"]"), 6, Reason::BadPattern, u"3.7.1"_s);
    add("an empty file", "", 1, Reason::NoRules, {});
    add("only remarks", "# nothing\n", 1, Reason::NoRules, {});
}

void tst_RuleFile::rejectsBadFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    QFETCH(Reason, reason);
    QFETCH(QString, detail);
    const auto book = RuleBook::parse(file);
    QVERIFY(!book);
    QCOMPARE(static_cast<int>(book.error().reason), static_cast<int>(reason));
    QCOMPARE(book.error().line, line);
    if (!detail.isEmpty())
        QCOMPARE(book.error().detail, detail);
}

void tst_RuleFile::takesAGoodFile()
{
    const auto book = RuleBook::parse(kGood);
    QVERIFY(book);
    QCOMPARE(book->rules().size(), std::size_t(1));
    QCOMPARE(book->rules().front().source, u"our own gateway"_s);
    QCOMPARE(readBy(*book, "550 NOT Through Here"), (Reading{Category::RelayDenied, u"house-word"_s}));
    QCOMPARE(readBy(*book, "550-not\r\n550 through here"), (Reading{Category::RelayDenied, u"house-word"_s}));
    QCOMPARE(readBy(*book, "550 relaying denied"), (Reading{Category::RefusedUnclear, u"by-code-5"_s}));
}

void tst_RuleFile::takesAListOfWords()
{
    const auto book = RuleBook::parse(instead("'not through here'", R"(["^no$", 'never|not ever', "can't"])"));
    QVERIFY(book);
    for (const char *reply : {"550 no", "550 never", "550 we do not ever", "550 we can\xE2\x80\x99t"})
        QVERIFY(readBy(*book, reply).category == Category::RelayDenied);
    QVERIFY(readBy(*book, "550 no way").category == Category::RefusedUnclear);
}

void tst_RuleFile::firstFittingRuleWins()
{
    QByteArray later = kGood;
    later.replace("house-word", "later").replace("relay-denied", "block-listed").replace("not through here", "not");
    const auto book = RuleBook::parse(kGood + later);
    const auto turned = RuleBook::parse(later + kGood);
    QVERIFY(book && turned);
    QCOMPARE(readBy(*book, "550 not through here"), (Reading{Category::RelayDenied, u"house-word"_s}));
    QCOMPARE(readBy(*book, "550 not today"), (Reading{Category::BlockListed, u"later"_s}));
    QCOMPARE(readBy(*turned, "550 not through here"), (Reading{Category::BlockListed, u"later"_s}));
}

// Each row narrows the rule, and names a reply that still fits and one that no longer does.
void tst_RuleFile::everyConditionHasToFit_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("fits");
    QTest::addColumn<QByteArray>("misses");
    const auto add = [](const char *condition, const char *fits, const char *misses) {
        QTest::newRow(condition) << QByteArray(condition) << QByteArray(fits) << QByteArray(misses);
    };
    add("codes = \"550\"", "550 not through here", "554 not through here");
    add("codes = [\"4xx\", \"554\"]", "451 not through here", "550 not through here");
    add("codes = [\"4xx\", \"554\"]  # other", "554 not through here", "553 not through here");
    add("enhanced = \"5.7.1\"", "550 5.7.1 not through here", "550 5.7.10 not through here");
    add("enhanced = \"x.7.1\"", "450 4.7.1 not through here", "450 4.1.7 not through here");
    add("enhanced = \"5.x.x\"", "550 5.0.0 not through here", "450 4.0.0 not through here");
    add("enhanced = [\"5.7.1\"]  # qmail", "553 not through here (#5.7.1)", "553 not through here");
    add("verbs = \"rcpt\"", "550 not through here", "550 not here");
    add("outside = true", "550 not through here", "550 not here");
    add("plain = true", "550 not through here", "550 not here");
}

void tst_RuleFile::everyConditionHasToFit()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, fits);
    QFETCH(QByteArray, misses);
    const auto book = RuleBook::parse(withLine(condition.constData()));
    QVERIFY(book);
    QCOMPARE(readBy(*book, fits).rule, u"house-word"_s);
    QVERIFY(readBy(*book, misses).rule != u"house-word"_s);
    if (condition.startsWith("verbs"))
        QVERIFY(readBy(*book, fits, smtp::Verb::Mail).rule != u"house-word"_s);
    if (condition.startsWith("outside"))
        QVERIFY(readBy(*book, fits, smtp::Verb::Rcpt, false).rule != u"house-word"_s);
    if (condition.startsWith("plain")) {
        const auto reply = *smtp::Reply::parse(fits);
        QVERIFY(book->read({smtp::Verb::Rcpt, true, false, {}}, reply).rule != u"house-word"_s);
    }
}

void tst_RuleFile::fallsBackToTheFirstDigit_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Category>("category");
    QTest::newRow("2") << QByteArray("250 ok") << u"by-code-2"_s << Category::Taken;
    QTest::newRow("3") << QByteArray("354 go on") << u"by-code-3"_s << Category::RefusedUnclear;
    QTest::newRow("4") << QByteArray("450 no") << u"by-code-4"_s << Category::DeferredUnclear;
    QTest::newRow("5") << QByteArray("550 no") << u"by-code-5"_s << Category::RefusedUnclear;
}

void tst_RuleFile::fallsBackToTheFirstDigit()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, rule);
    QFETCH(Category, category);
    const auto book = RuleBook::parse(kGood);
    QVERIFY(book);
    QCOMPARE(readBy(*book, reply), (Reading{category, rule}));
}

// What no rule may do, however it is written: close a door on the strength of a code that says yes.
void tst_RuleFile::builtInRulesAreSound()
{
    QVERIFY(!RuleBook::builtIn().rules().empty());
    for (const RuleBook::Rule &rule : RuleBook::builtIn().rules()) {
        QVERIFY2(!rule.source.isEmpty(), qPrintable(rule.name));
        const bool isRefusal = rule.category != Category::Taken && rule.category != Category::MessageWanted;
        const auto isForYes = [](const QByteArray &code) { return code.startsWith('2') || code.startsWith('3'); };
        if (isRefusal && (rule.codes.empty() || std::any_of(rule.codes.begin(), rule.codes.end(), isForYes)))
            QFAIL(qPrintable(rule.name + u" would read a reply that says yes"_s));
    }
}

QTEST_APPLESS_MAIN(tst_RuleFile)
#include "tst_rulefile.moc"
