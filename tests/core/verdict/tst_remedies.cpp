// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/remedies.h"

#include "core/verdict/serverbook.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::verdict;

using FlawReason = RemedyBook::Flaw::Reason;
Q_DECLARE_METATYPE(FlawReason)

namespace {

const QByteArray kGood = "server = \"postfix\"\n[[remedy]]\nid = \"one\"\ntitle = \"A title\"\n"
                         "say = \"A sentence.\"\nsource = \"a manual\"\n";

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    return QByteArray(kGood).replace(before, after);
}

} // namespace

class tst_Remedies : public QObject
{
    Q_OBJECT

private slots:
    void flaws_data();
    void flaws();
    void fields();
    void everyServerHasOne_data();
    void everyServerHasOne();
    void eachOpeningIsClosed_data();
    void eachOpeningIsClosed();
    void unknownServer();
};

void tst_Remedies::flaws_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<FlawReason>("reason");
    QTest::addColumn<int>("line");

    QTest::newRow("no TOML") << QByteArray("server = \n") << FlawReason::Syntax << 1;
    QTest::newRow("no remedy") << QByteArray("server = \"postfix\"\n") << FlawReason::NoRemedies << 1;
    QTest::newRow("no id") << with("id = \"one\"\n", "") << FlawReason::MissingField << 2;
    QTest::newRow("no source") << with("source = \"a manual\"\n", "") << FlawReason::MissingField << 2;
    QTest::newRow("a misspelt field") << kGood + "sources = \"two\"\n" << FlawReason::UnknownField << 7;
    QTest::newRow("a misspelt table") << kGood + "[[remedies]]\n" << FlawReason::UnknownField << 7;
    QTest::newRow("a number for a title") << with("\"A title\"", "1") << FlawReason::WrongType << 4;
    QTest::newRow("blanks in an id") << with("\"one\"", "\"one two\"") << FlawReason::BadId << 3;
    QTest::newRow("the same id twice") << kGood + kGood.sliced(kGood.indexOf("[[")) << FlawReason::DuplicateId << 8;
    QTest::newRow("an opening that nobody knows") << kGood + "openings = [\"plain\", \"window\"]\n"
                                                  << FlawReason::UnknownOpening << 7;
    QTest::newRow("half a sentence") << with("A sentence.", "A sentence") << FlawReason::NoSentence << 5;
    QTest::newRow("a page without encryption") << kGood + "url = \"http://a.example/\"\n" << FlawReason::BadUrl << 7;
    QTest::newRow("a script for a page") << kGood + "url = \"javascript:alert(1)\"\n" << FlawReason::BadUrl << 7;
}

void tst_Remedies::flaws()
{
    QFETCH(QByteArray, file);
    QFETCH(FlawReason, reason);
    QFETCH(int, line);

    const auto remedies = RemedyBook::parseFile(file);
    QVERIFY(!remedies);
    QCOMPARE(remedies.error().reason, reason);
    QCOMPARE(remedies.error().line, line);
}

void tst_Remedies::fields()
{
    const auto remedies = RemedyBook::parseFile(
        kGood
        + "place = 'main.cf'\nrule = '''\na = b\nc = d\n'''\nthen = 'reload'\nurl = \"https://a.example/\"\n"
          "openings = \"sender\"\n");
    QVERIFY(bool(remedies));
    QCOMPARE(remedies->size(), 1u);
    const RemedyBook::Remedy &one = remedies->front();
    QCOMPARE(one.id, u"postfix/one"_s);
    QCOMPARE(one.rule, u"a = b\nc = d"_s);
    QCOMPARE(one.sentences, QStringList{u"A sentence."_s});
    QVERIFY(one.closes(Opening::Sender));
    QVERIFY(!one.closes(Opening::Plain));
}

void tst_Remedies::everyServerHasOne_data()
{
    QTest::addColumn<QString>("id");

    for (const ServerBook::Server &one : ServerBook::builtIn().servers())
        QTest::newRow(qPrintable(one.id)) << one.id;
}

void tst_Remedies::everyServerHasOne()
{
    QFETCH(QString, id);

    const auto &all = RemedyBook::builtIn().remedies();
    const auto closesPlain = [&id](const RemedyBook::Remedy &one) {
        return one.server == id && one.closes(Opening::Plain);
    };
    QVERIFY(std::any_of(all.begin(), all.end(), closesPlain));
}

void tst_Remedies::eachOpeningIsClosed_data()
{
    QTest::addColumn<QString>("word");

    for (const char *word :
         {"plain", "sender", "null", "percent", "quoted", "routed", "bang", "other", "translated", "submission"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void tst_Remedies::eachOpeningIsClosed()
{
    QFETCH(QString, word);

    const auto opening = openingFromString(word);
    QVERIFY(opening.has_value());
    QCOMPARE(toString(*opening), word);
    const auto &all = RemedyBook::builtIn().remedies();
    QVERIFY(std::any_of(all.begin(), all.end(), [&opening](const RemedyBook::Remedy &one) {
        return one.server.isEmpty() && one.closes(*opening);
    }));
}

void tst_Remedies::unknownServer()
{
    auto remedies = RemedyBook::parseFile(with("postfix", "nobody-knows-it"));
    QVERIFY(bool(remedies));
    const auto book = RemedyBook::of(*remedies);
    QVERIFY(!book);
    QCOMPARE(book.error().reason, FlawReason::UnknownServer);
    QVERIFY(!RemedyBook::of({remedies->front(), remedies->front()}));
}

QTEST_APPLESS_MAIN(tst_Remedies)
#include "tst_remedies.moc"
