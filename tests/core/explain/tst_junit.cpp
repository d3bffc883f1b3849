// SPDX-License-Identifier: Apache-2.0
#include "core/explain/junit.h"

#include "reportrecords.h"

#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;
using namespace postern;

namespace {

// The elements, what may stand in them, and which attributes they have to have: what Jenkins and GitLab read.
struct Element
{
    QStringList children;
    QStringList required;
    QStringList allowed;
};
const std::map<QString, Element> kSchema{
    {u"testsuites"_s, {{u"testsuite"_s}, {u"name"_s, u"tests"_s, u"failures"_s, u"errors"_s}, {}}},
    {u"testsuite"_s,
     {{u"testcase"_s}, {u"name"_s, u"tests"_s, u"failures"_s, u"errors"_s, u"skipped"_s, u"time"_s}, {u"timestamp"_s}}},
    {u"testcase"_s,
     {{u"failure"_s, u"error"_s, u"skipped"_s, u"system-out"_s}, {u"name"_s, u"classname"_s, u"time"_s}, {}}},
    {u"failure"_s, {{}, {u"message"_s, u"type"_s}, {}}},
    {u"error"_s, {{}, {u"message"_s, u"type"_s}, {}}},
    {u"skipped"_s, {{}, {u"message"_s}, {}}},
    {u"system-out"_s, {{}, {}, {}}},
};

struct Counts
{
    int tests = 0;
    int failures = 0;
    int errors = 0;
    int skipped = 0;
};

// Reads the whole, and says what is not as it should be.
class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_xml(text)
    {
        QStringList path;
        while (!m_xml.atEnd() && flaw.isEmpty()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                begin(path);
            else if (m_xml.isEndElement())
                end(path);
        }
        if (m_xml.hasError())
            flaw = m_xml.errorString();
    }

    QString flaw;
    Counts all;
    std::map<QString, QString> results; // of the cases by their names: "failure", …

private:
    void begin(QStringList &path)
    {
        const QString name = m_xml.name().toString();
        const auto known = kSchema.find(name);
        if (known == kSchema.end())
            return void(flaw = u"unknown element "_s + name);
        if (!path.isEmpty() && !kSchema.at(path.back()).children.contains(name))
            flaw = name + u" stands in "_s + path.back();
        QStringList given;
        for (const QXmlStreamAttribute &one : m_xml.attributes())
            given += one.name().toString();
        for (const QString &one : known->second.required) {
            if (given.removeAll(one) != 1)
                flaw = name + u" has no "_s + one;
        }
        for (const QString &one : given) {
            if (!known->second.allowed.contains(one))
                flaw = name + u" has a "_s + one;
        }
        count(name);
        path += name;
    }

    void count(const QString &name)
    {
        const auto number = [this](const char *attribute) {
            return m_xml.attributes().value(QLatin1StringView(attribute)).toInt();
        };
        if (name == u"testsuites"_s) {
            m_said = {number("tests"), number("failures"), number("errors"), 0};
        } else if (name == u"testsuite"_s) {
            m_suite = {number("tests"), number("failures"), number("errors"), number("skipped")};
            m_counted = {};
        } else if (name == u"testcase"_s) {
            ++m_counted.tests;
            ++all.tests;
            m_case = m_xml.attributes().value(u"name"_s).toString();
        } else if (name == u"failure"_s) {
            ++m_counted.failures;
            ++all.failures;
        } else if (name == u"error"_s) {
            ++m_counted.errors;
            ++all.errors;
        } else if (name == u"skipped"_s) {
            ++m_counted.skipped;
        }
        if (name == u"failure"_s || name == u"error"_s || name == u"skipped"_s)
            results[m_case] = name;
    }

    void end(QStringList &path)
    {
        const QString name = path.takeLast();
        if (name == u"testsuite"_s
            && (m_suite.tests != m_counted.tests || m_suite.failures != m_counted.failures
                || m_suite.errors != m_counted.errors || m_suite.skipped != m_counted.skipped))
            flaw = u"a suite counts wrongly"_s;
        if (name == u"testsuites"_s
            && (m_said.tests != all.tests || m_said.failures != all.failures || m_said.errors != all.errors))
            flaw = u"the whole counts wrongly"_s;
    }

    QXmlStreamReader m_xml;
    Counts m_said;
    Counts m_suite;
    Counts m_counted;
    QString m_case;
};

} // namespace

class tst_Junit : public QObject
{
    Q_OBJECT

private slots:
    void shape_data();
    void shape();
};

void tst_Junit::shape_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("verdict"); // what the case of the verdict came to; empty: passed

    const QStringList verdicts{QString(),  u"failure"_s, u"failure"_s, u"failure"_s, u"failure"_s, u"error"_s,
                               u"error"_s, u"failure"_s, u"error"_s,   u"error"_s,   u"failure"_s, u"error"_s};
    const auto cases = test::reportCases();
    QCOMPARE(verdicts.size(), qsizetype(cases.size()));
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i) << verdicts[qsizetype(i)];
}

void tst_Junit::shape()
{
    QFETCH(int, index);
    QFETCH(QString, verdict);

    const check::Record record = test::reportCases()[static_cast<std::size_t>(index)].record;
    const verdict::Verdict judged = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    const QByteArray text = explain::junitText(record, judged);
    const Reader read(text);
    QCOMPARE(read.flaw, QString());
    const auto found = read.results.find(u"open relay"_s);
    QCOMPARE(found == read.results.end() ? QString() : found->second, verdict);
    std::size_t questions = 0;
    std::size_t doors = 0;
    for (std::size_t e = 0; e < judged.endpoints.size(); ++e) {
        questions += record.evidence.endpoints[e].envelopes.size();
        doors += judged.endpoints[e].doors.size();
    }
    QVERIFY(read.all.tests >= int(questions) + 1);
    QVERIFY(read.all.failures >= int(doors));
    QCOMPARE(explain::junitText(record, judged), text);
}

QTEST_APPLESS_MAIN(tst_Junit)
#include "tst_junit.moc"
