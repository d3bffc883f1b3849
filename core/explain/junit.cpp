// SPDX-License-Identifier: Apache-2.0
#include "core/explain/junit.h"

#include "core/explain/grid.h"
#include "core/explain/linemeaning.h"
#include "core/explain/reportparts.h"
#include "core/smtp/bytes.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using verdict::State;

// One <testcase>, and what came of it.
struct Case
{
    enum class Result { Passed, Failure, Error, Skipped };

    QString name;
    QString className;
    Result result = Result::Passed;
    QString message; // one line
    QString text;    // the lines that prove it
    qint64 milliseconds = 0;
};

struct Suite
{
    QString name;
    QDateTime startedAt;
    std::vector<Case> cases;

    qsizetype count(Case::Result result) const
    {
        return std::count_if(cases.begin(), cases.end(), [result](const Case &one) { return one.result == result; });
    }
    qint64 milliseconds() const
    {
        qint64 sum = 0;
        for (const Case &one : cases)
            sum += one.milliseconds;
        return sum;
    }
};

QString seconds(qint64 milliseconds)
{
    return QString::number(static_cast<double>(milliseconds) / 1000.0, 'f', 3);
}

QString timeOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s); // xs:dateTime without a zone, as the schema has it
}

class Suites
{
public:
    Suites(const check::Record &record, const verdict::Verdict &verdict)
        : m_record(record)
        , m_verdict(verdict)
        , m_told(explain(record, verdict))
    {
    }

    std::vector<Suite> all() const
    {
        std::vector<Suite> suites{verdictSuite()};
        for (std::size_t e = 0; e < m_verdict.endpoints.size(); ++e)
            suites.push_back(endpointSuite(e));
        return suites;
    }

private:
    Suite verdictSuite() const
    {
        Case one{u"open relay"_s,
                 u"postern.verdict"_s,
                 Case::Result::Passed,
                 m_told.word + u": "_s + m_told.sentence,
                 plainText(m_told, kColumns),
                 m_record.startedAt.msecsTo(m_record.finishedAt)};
        switch (verdict::exitStatus(m_verdict.state)) {
        case 0:
            break;
        case 3:
            one.result = Case::Result::Error;
            break;
        default:
            one.result = Case::Result::Failure;
            break;
        }
        Suite suite{u"verdict "_s + harmless(m_record.target), m_record.startedAt, {one}};
        for (const QString &gap : m_told.notCovered)
            suite.cases.push_back({gap, u"postern.not-covered"_s, Case::Result::Skipped, gap, {}, 0});
        return suite;
    }

    Suite endpointSuite(std::size_t endpoint) const
    {
        const verdict::EndpointEvidence &evidence = m_record.evidence.endpoints[endpoint];
        const verdict::EndpointVerdict &judged = m_verdict.endpoints[endpoint];
        Suite suite{evidence.endpoint.toString(), m_record.startedAt, {}};
        if (!evidence.connections.empty() && evidence.connections.front().startedAt.isValid())
            suite.startedAt = evidence.connections.front().startedAt;
        if (judged.state == State::NoService && !judged.isSuperseded)
            suite.cases.push_back({u"mail service"_s,
                                   u"postern.endpoint"_s,
                                   Case::Result::Skipped,
                                   m_told.endpoints[endpoint].word + u": "_s + m_told.endpoints[endpoint].because,
                                   {},
                                   0});
        for (std::size_t i = 0; i < evidence.envelopes.size(); ++i)
            suite.cases.push_back(question(endpoint, i));
        return suite;
    }

    Case question(std::size_t endpoint, std::size_t index) const
    {
        const verdict::EndpointEvidence &evidence = m_record.evidence.endpoints[endpoint];
        const verdict::EndpointVerdict &judged = m_verdict.endpoints[endpoint];
        const probe::Envelope &envelope = evidence.envelopes[index];
        const ShownAnswer answer = answerOf(evidence, judged, m_record.evidence.setting, index);
        const bool isForm = familyOf(envelope).has_value();
        Case one{harmless(envelope.id) + u' ' + smtp::escaped(envelope.title.toUtf8()),
                 isForm ? u"postern.form"_s : u"postern.control"_s,
                 Case::Result::Passed,
                 answer.word,
                 {},
                 0};
        if (!answer.reply.isEmpty())
            one.message += u": "_s + shortened(answer.reply);
        if (const verdict::Answer *deciding = judged.outcomes[index].deciding()) {
            const smtp::Exchange &exchange = judged.conversations[deciding->connection].exchanges[deciding->exchange];
            one.milliseconds = std::max<qint64>(0, (exchange.heardAt - exchange.saidAt).count());
        }
        one.text = u"MAIL FROM:"_s + smtp::escaped(envelope.mailFrom.bytes()) + u"\nRCPT TO:"_s
            + smtp::escaped(envelope.rcptTo().bytes()) + u'\n' + answer.reply;
        if (isForm && answer.tone == Tone::Danger)
            one.result = Case::Result::Failure;
        else if (!answer.wasAnswered || (isForm && answer.tone == Tone::Neutral))
            one.result = Case::Result::Skipped;
        else if (isForm && answer.tone == Tone::Caution)
            one.result = Case::Result::Failure; // taken: a pipeline is to stop at what may be a door
        return one;
    }

    static constexpr int kColumns = 100;

    const check::Record &m_record;
    const verdict::Verdict &m_verdict;
    const Explanation m_told;
};

void write(QXmlStreamWriter &xml, const Case &one)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, one.name);
    xml.writeAttribute(u"classname"_s, one.className);
    xml.writeAttribute(u"time"_s, seconds(one.milliseconds));
    const QString element = one.result == Case::Result::Failure ? u"failure"_s
        : one.result == Case::Result::Error                     ? u"error"_s
        : one.result == Case::Result::Skipped                   ? u"skipped"_s
                                                                : QString();
    if (!element.isEmpty()) {
        xml.writeStartElement(element);
        xml.writeAttribute(u"message"_s, one.message);
        if (one.result != Case::Result::Skipped) {
            xml.writeAttribute(u"type"_s, one.className);
            xml.writeCharacters(one.text);
        }
        xml.writeEndElement();
    } else if (!one.text.isEmpty()) {
        xml.writeTextElement(u"system-out"_s, one.message + u'\n' + one.text);
    }
    xml.writeEndElement();
}

void writeCounts(QXmlStreamWriter &xml, qsizetype tests, qsizetype failures, qsizetype errors)
{
    xml.writeAttribute(u"tests"_s, QString::number(tests));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, QString::number(errors));
}

void write(QXmlStreamWriter &xml, const Suite &suite)
{
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, suite.name);
    if (suite.startedAt.isValid())
        xml.writeAttribute(u"timestamp"_s, timeOf(suite.startedAt));
    writeCounts(xml, qsizetype(suite.cases.size()), suite.count(Case::Result::Failure),
                suite.count(Case::Result::Error));
    xml.writeAttribute(u"skipped"_s, QString::number(suite.count(Case::Result::Skipped)));
    xml.writeAttribute(u"time"_s, seconds(suite.milliseconds()));
    for (const Case &one : suite.cases)
        write(xml, one);
    xml.writeEndElement();
}

} // namespace

QByteArray junitText(const check::Record &record, const verdict::Verdict &verdict)
{
    const std::vector<Suite> suites = Suites(record, verdict).all();
    qsizetype tests = 0;
    qsizetype failures = 0;
    qsizetype errors = 0;
    for (const Suite &one : suites) {
        tests += qsizetype(one.cases.size());
        failures += one.count(Case::Result::Failure);
        errors += one.count(Case::Result::Error);
    }
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"postern"_s);
    writeCounts(xml, tests, failures, errors);
    for (const Suite &one : suites)
        write(xml, one);
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace postern::explain
