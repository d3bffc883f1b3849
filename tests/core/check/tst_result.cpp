// SPDX-License-Identifier: Apache-2.0
#include "core/check/result.h"

#include "core/check/orderedjson.h"
#include "core/check/pasted.h"
#include "core/check/reproduction.h"
#include "core/smtp/bytes.h"
#include "core/verdict/findings.h"
#include "core/verdict/software.h"
#include "sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;

namespace {

QByteArray resultOf(const Record &record)
{
    return resultText(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()));
}

QJsonObject objectOf(const Record &record)
{
    return QJsonDocument::fromJson(resultOf(record)).object();
}

// A server that says what no server should.
Record hostileRecord()
{
    Record record = fullRecord();
    record.evidence.setting.claim = verdict::Claim::Outside;
    verdict::EndpointEvidence &evidence = record.evidence.endpoints.front();
    evidence.endpoint.host = u"mx\u202e.example"_s;
    evidence.endpoint.address = QHostAddress(u"198.51.100.1"_s);
    evidence.connections.front().ending = smtp::Ending::Completed;
    evidence.connections.front().transcript = transcriptOf(
        {"S: 220 mx\x1b[2J", "C: EHLO a", "S: 250-mx", "S: 250-XCLIENT NAME", "S: 250 \xe2\x80\xae</script>",
         "C0: MAIL FROM:<a@outside.example>", "S: 250 ok", "C0: RCPT TO:<b@elsewhere.example>",
         "S: 250-2.1.5 taken\x9b\xff \"quoted\" \\", "S: 250 2.1.5 line \xc2\x9b two", "C: QUIT", "S: 221 bye"});
    return record;
}

Record pastedRecord(const QByteArray &reply)
{
    return *readPasted("220 mx.home.example\nEHLO a\n250 mx.home.example\nMAIL FROM:<a@outside.example>\n250 ok\n"
                       "RCPT TO:<b@elsewhere.example>\n"
                           + reply + '\n',
                       {});
}

Record unreachableRecord()
{
    Record record;
    record.evidence.notDialled.push_back({u"home.example"_s, verdict::Gap::NullMx});
    return record;
}

QString schemaPath()
{
    return qEnvironmentVariable("POSTERN_SOURCE") + u"/resources/schema/result.schema.json"_s;
}

QJsonObject schema()
{
    QFile file(schemaPath());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// A python3 that has jsonschema: the first one of the path need not be the one that Debian's packages are for.
QString pythonWithJsonschema()
{
    for (const QString &one : {u"python3"_s, u"/usr/bin/python3"_s}) {
        if (QProcess::execute(one, {u"-W"_s, u"ignore"_s, u"-c"_s, u"import jsonschema"_s}) == 0)
            return one;
    }
    return {};
}

// More than any of our enumerations has; what has no word has no enumerator.
constexpr int kEnumeratorsAtMost = 100;

// The words of all enumerators. `last` is for those whose words have no table to fall out of.
template <typename Enum, typename ToWord>
QStringList wordsOf(ToWord toWord, Enum last = static_cast<Enum>(kEnumeratorsAtMost))
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (const QString word = toWord(static_cast<Enum>(i)); !word.isEmpty())
            words += word;
    }
    words.sort();
    return words;
}

} // namespace

class tst_Result : public QObject
{
    Q_OBJECT

private slots:
    void membersStandInOrder();
    void valuesAreWrittenWhole();
    void theTextIsPlain();
    void theVerdictIsTold();
    void probesAreTold();
    void theSoftwareIsTold();
    void theSchemaAgrees();
    void theSchemaIsStrict();
    void theSchemaListsAllWords_data();
    void theSchemaListsAllWords();

private:
    // What the schema has to say against each of these, as "path: complaint".
    static QList<QStringList> complaints(const QJsonArray &values);
};

QList<QStringList> tst_Result::complaints(const QJsonArray &values)
{
    const QString python = pythonWithJsonschema();
    if (python.isEmpty()) {
        qWarning("There is no python3 with jsonschema here; tests/run installs python3-jsonschema.");
        return {};
    }
    QProcess process;
    process.start(python, {QFINDTESTDATA("validate.py"), schemaPath()});
    process.write(QJsonDocument(values).toJson());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    QList<QStringList> all;
    for (const QJsonValue &one : QJsonDocument::fromJson(process.readAllStandardOutput()).array())
        all += one.toVariant().toStringList();
    return all;
}

void tst_Result::membersStandInOrder()
{
    const QByteArray text = resultOf(fullRecord());
    QVERIFY(text.startsWith("{\n    \"schema\": \"urn:postern:result:1\",\n"));
    QVERIFY(text.endsWith("]\n}\n"));
    qsizetype last = 0;
    for (const char *member : {"schema", "program", "target", "permission", "startedAt", "finishedAt", "cancelled",
                               "verdict", "endpoints", "probes", "findings", "vantage", "notCovered"}) {
        const qsizetype here = text.indexOf("\n    \"" + QByteArray(member) + "\": ");
        QVERIFY2(here > last || last == 0, member);
        last = here;
    }
}

void tst_Result::valuesAreWrittenWhole()
{
    const QJsonObject inner{{u"b"_s, 1}, {u"a"_s, QJsonArray{true, QJsonValue(), u"line\nline \"\\"_s}}};
    const std::vector<std::pair<QString, QJsonValue>> members{
        {u"z"_s, inner}, {u"quote\"d"_s, u"x"_s}, {u"n"_s, 1.5}, {u"null"_s, {}}, {u"empty"_s, QJsonArray()}};
    const QByteArray text = orderedJson(members);
    QJsonObject expected;
    for (const auto &[name, value] : members)
        expected.insert(name, value);
    QCOMPARE(QJsonDocument::fromJson(text).object(), expected);
    QVERIFY(text.indexOf("\"z\"") < text.indexOf("\"n\""));
    QCOMPARE(QJsonDocument::fromJson(orderedJson({})).object(), QJsonObject());
}

void tst_Result::theTextIsPlain()
{
    QString text = QString::fromUtf8(resultOf(hostileRecord()));
    text.remove(u'\n');
    const QString shown = smtp::escaped(text.toUtf8());
    QCOMPARE(shown, text.replace(u"\\"_s, u"\\\\"_s));
}

void tst_Result::theVerdictIsTold()
{
    const QJsonObject verdict = objectOf(hostileRecord()).value(u"verdict"_s).toObject();
    QCOMPARE(verdict.value(u"state"_s).toString(), u"open"_s);
    QCOMPARE(verdict.value(u"proof"_s).toString(), u"recipient-accepted"_s);
    QCOMPARE(verdict.value(u"exitStatus"_s).toInt(), 2);
    QCOMPARE(verdict.value(u"endpoint"_s).toInt(-1), 0);
    const QJsonObject reason = verdict.value(u"reasons"_s).toArray().first().toObject();
    QCOMPARE(reason.value(u"reason"_s).toString(), u"plain-taken"_s);
    QCOMPARE(reason.value(u"probe"_s).toString(), u"R1"_s);
    const QJsonObject door = verdict.value(u"doors"_s).toArray().first().toObject();
    QCOMPARE(door.value(u"endpoint"_s).toInt(-1), 0);
    QCOMPARE(door.value(u"probe"_s).toString(), u"R1"_s);
    QCOMPARE(door.value(u"rcptTo"_s).toString(), u"<b@elsewhere.example>"_s);

    const QJsonObject unreachable = objectOf(unreachableRecord());
    QCOMPARE(unreachable.value(u"verdict"_s).toObject().value(u"state"_s).toString(), u"no-service"_s);
    QVERIFY(unreachable.value(u"verdict"_s).toObject().value(u"endpoint"_s).isNull());
    QVERIFY(unreachable.value(u"startedAt"_s).isNull());
    QCOMPARE(unreachable.value(u"notCovered"_s).toArray().first().toObject().value(u"why"_s).toString(), u"null-mx"_s);
}

void tst_Result::probesAreTold()
{
    const QJsonArray probes = objectOf(hostileRecord()).value(u"probes"_s).toArray();
    QCOMPARE(probes.size(), 2);
    const QJsonObject asked = probes[0].toObject();
    QCOMPARE(asked.value(u"reply"_s).toObject().value(u"code"_s).toInt(), 250);
    QCOMPARE(asked.value(u"reply"_s).toObject().value(u"enhanced"_s).toString(), u"2.1.5"_s);
    QCOMPARE(asked.value(u"reply"_s).toObject().value(u"text"_s).toString(),
             u"2.1.5 taken\\x9b\\xff \"quoted\" \\\\\\n2.1.5 line \\xc2\\x9b two"_s);
    QCOMPARE(asked.value(u"stage"_s).toString(), u"rcpt"_s);
    QCOMPARE(asked.value(u"reading"_s).toObject().value(u"category"_s).toString(), u"taken"_s);
    QVERIFY(asked.value(u"silence"_s).isNull());
    const QJsonObject notAsked = probes[1].toObject();
    QVERIFY(notAsked.value(u"reply"_s).isNull() && notAsked.value(u"reading"_s).isNull());
    QVERIFY(notAsked.value(u"stage"_s).isNull());
    QCOMPARE(notAsked.value(u"silence"_s).toString(), u"not-asked"_s);
}

void tst_Result::theSoftwareIsTold()
{
    const auto softwareOf = [](const Record &record) {
        const QJsonArray endpoints = objectOf(record).value(u"endpoints"_s).toArray();
        return endpoints.first().toObject().value(u"software"_s).toObject();
    };
    const QJsonObject none = softwareOf(pastedRecord("250 taken"));
    QVERIFY(none.value(u"id"_s).isNull());
    QCOMPARE(none.value(u"sureness"_s).toString(), u"unknown"_s);
    const QJsonObject some = softwareOf(pastedRecord("554 5.7.1 <b@elsewhere.example>: Relay access denied"));
    QCOMPARE(some.value(u"id"_s).toString(), u"postfix"_s);
    QCOMPARE(some.value(u"sureness"_s).toString(), u"possible"_s);
    const QJsonObject hint = some.value(u"because"_s).toArray().first().toObject();
    QCOMPARE(hint.value(u"sign"_s).toString(), u"rejected"_s);
    QCOMPARE(hint.value(u"line"_s).toString(), u"554 5.7.1 <b@elsewhere.example>: Relay access denied"_s);
}

void tst_Result::theSchemaAgrees()
{
    const QJsonArray results{
        objectOf(emptyRecord()),
        objectOf(fullRecord()),
        objectOf(hostileRecord()),
        objectOf(pastedRecord("250 2.1.5 ok")),
        objectOf(unreachableRecord()),
        objectOf(pastedRecord("554 5.7.1 blocked using a.list.example")),
        objectOf(pastedRecord("554 5.7.1 <b@elsewhere.example>: Relay access denied")),
    };
    const QList<QStringList> all = complaints(results);
    QCOMPARE(all.size(), results.size());
    for (const QStringList &one : all)
        QCOMPARE(one, QStringList());
}

// A field that nobody described, a missing one or an unknown word has to be noticed.
void tst_Result::theSchemaIsStrict()
{
    QJsonArray wrong;
    const QJsonObject right = objectOf(hostileRecord());
    for (const QString &member : right.keys()) {
        QJsonObject one = right;
        one.remove(member);
        wrong.append(one);
    }
    for (const QString &list : {u"endpoints"_s, u"probes"_s, u"findings"_s, u"notCovered"_s}) {
        QJsonArray items = right.value(list).toArray();
        QVERIFY2(!items.isEmpty(), qPrintable(list));
        QJsonObject item = items.first().toObject();
        item.insert(u"weather"_s, u"fine"_s);
        items[0] = item;
        QJsonObject one = right;
        one.insert(list, items);
        wrong.append(one);
    }
    for (const auto &[field, value] : {std::pair{u"state"_s, u"ajar"_s}, {u"proof"_s, u"rumour"_s}}) {
        QJsonObject verdict = right.value(u"verdict"_s).toObject();
        verdict.insert(field, value);
        QJsonObject one = right;
        one.insert(u"verdict"_s, verdict);
        wrong.append(one);
    }
    const QList<QStringList> all = complaints(wrong);
    QCOMPARE(all.size(), wrong.size());
    for (const QStringList &one : all)
        QVERIFY(!one.isEmpty());
}

void tst_Result::theSchemaListsAllWords_data()
{
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    using namespace verdict;
    row("state", wordsOf<State>([](State one) { return toString(one); }));
    row("proof", wordsOf<Proof>([](Proof one) { return toString(one); }));
    row("reason", wordsOf<Reason>([](Reason one) { return toString(one); }));
    row("category", wordsOf<Category>([](Category one) { return toString(one); }));
    row("stage", wordsOf<Stage>([](Stage one) { return toString(one); }));
    row("silence", wordsOf<Silence>([](Silence one) { return toString(one); }));
    row("basis", wordsOf<Vantage::Basis>([](Vantage::Basis one) { return toString(one); }));
    row("claim", wordsOf<Claim>([](Claim one) { return toString(one); }));
    row("gap", wordsOf<Gap>([](Gap one) { return toString(one); }));
    row("finding", wordsOf<Finding::Kind>([](Finding::Kind one) { return toString(one); }));
    row("sureness", wordsOf<Sureness>([](Sureness one) { return toString(one); }));
    row("weight", wordsOf<ServerBook::Weight>([](ServerBook::Weight one) { return toString(one); }));
    using Obstacle = Reproduction::Obstacle;
    row("obstacle", wordsOf<Obstacle>([](Obstacle one) { return check::toString(one); }));
    row("kind", wordsOf<probe::Kind>([](probe::Kind one) { return probe::toString(one); }, probe::Kind::Hygiene));
    row("permission", wordsOf<Permission>([](Permission one) { return check::toString(one); }));
    row("security",
        wordsOf<smtp::Security>([](smtp::Security one) { return smtp::toString(one); }, smtp::Security::Implicit));
}

void tst_Result::theSchemaListsAllWords()
{
    QFETCH(QStringList, words);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QJsonArray listed = schema().value(u"$defs"_s).toObject().value(name).toObject().value(u"enum"_s).toArray();
    QStringList inSchema =
        listed.toVariantList().isEmpty() ? QStringList() : QVariant(listed.toVariantList()).toStringList();
    inSchema.sort();
    QCOMPARE(inSchema, words);
}

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
