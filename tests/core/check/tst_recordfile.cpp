// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordfile.h"

#include "core/check/recordwords.h"
#include "core/smtp/bytes.h"
#include "sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <utility>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;

namespace {

using Reason = RecordFlaw::Reason;
using Kind = smtp::TranscriptEntry::Kind;

// "endpoints[0].port" within a JSON text becomes `value`; without a value the field is taken out.
QJsonValue replaced(const QJsonValue &node, QStringList way, const std::optional<QJsonValue> &value)
{
    const QString step = way.takeFirst();
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    if (isIndex) {
        QJsonArray array = node.toArray();
        array[index] = way.isEmpty() ? *value : replaced(array.at(index), way, value);
        return array;
    }
    QJsonObject object = node.toObject();
    if (!way.isEmpty())
        object[step] = replaced(object.value(step), way, value);
    else if (value)
        object[step] = *value;
    else
        object.remove(step);
    return object;
}

QByteArray edited(const QString &where, const std::optional<QJsonValue> &value)
{
    const QJsonObject whole = QJsonDocument::fromJson(recordText(fullRecord())).object();
    const QString way = QString(where).replace(u'[', u'.').remove(u']');
    return QJsonDocument(replaced(whole, way.split(u'.'), value).toObject()).toJson();
}

// Everywhere that a field stands in `node`, by its place.
void collectPlaces(const QJsonValue &node, const QString &here, QStringList &places)
{
    const QJsonObject object = node.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString place = here.isEmpty() ? field.key() : QString(here + u'.' + field.key());
        places += place;
        collectPlaces(field.value(), place, places);
    }
    const QJsonArray array = node.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectPlaces(array.at(i), u"%1[%2]"_s.arg(here).arg(i), places);
}

QByteArray randomBytes(QRandomGenerator &random)
{
    // Pieces that have a meaning somewhere, beside the single bytes.
    static const QByteArrayList pieces{"\xef\xbb\xbf",     "\xe2\x80\xae", "\\x41",        "\\",           "\r\n",
                                       "\xf0\x9f\x93\xa7", "\xed\xa0\x80", "\xef\xbf\xbd", "\xef\xbf\xbf", "•••"};
    QByteArray bytes;
    for (quint32 left = random.bounded(40U); left > 0; --left) {
        if (random.bounded(3) == 0)
            bytes += pieces[random.bounded(static_cast<int>(pieces.size()))];
        else
            bytes += static_cast<char>(random.bounded(256));
    }
    return bytes;
}

} // namespace

class tst_RecordFile : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordIsKept_data();
    void everyRecordIsKept();
    void everyByteAndCharacterIsKept();
    void anyBytesAreKept();
    void theFormatComesFirst();
    void theTextIsPlain();
    void everyWordIsKept();
    void timesOfOtherZonesMeanTheSame();

    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void everyFieldIsAskedFor();
    void noFieldTakesAnyType();
    void fieldsOfTomorrowAreIgnored();
    void everyCutIsRefused();
    void damagedBytesNeverCrash();
    void largeFilesAreRefused();
};

void tst_RecordFile::everyRecordIsKept_data()
{
    QTest::addColumn<Record>("record");
    QTest::newRow("cancelled before anything was found") << emptyRecord();
    QTest::newRow("all fields") << fullRecord();
}

void tst_RecordFile::everyRecordIsKept()
{
    QFETCH(Record, record);
    const auto read = readRecord(recordText(record));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().where));
    QVERIFY(*read == record);
    QCOMPARE(recordText(*read), recordText(record));
}

void tst_RecordFile::everyByteAndCharacterIsKept()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const QByteArray bytes{static_cast<char>(first), static_cast<char>(second)};
            const QByteArray within = "a" + bytes.repeated(2) + "z";
            for (const QByteArray &one : {bytes, within})
                QCOMPARE(smtp::unescaped(smtp::escaped(one)), one);
        }
    }
    for (char32_t character = 0; character <= QChar::LastValidCodePoint; ++character) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (smtp::unescaped(smtp::escaped(bytes)) != bytes)
            QFAIL(qPrintable(u"U+"_s + QString::number(character, 16)));
    }
}

void tst_RecordFile::anyBytesAreKept()
{
    QRandomGenerator random(20260301); // the same on every run
    for (int round = 0; round < 300; ++round) {
        Record record = fullRecord();
        verdict::EndpointEvidence &evidence = record.evidence.endpoints.front();
        for (smtp::TranscriptEntry &entry : evidence.connections.front().transcript)
            entry.bytes = randomBytes(random);
        record.evidence.setting.hello = randomBytes(random);
        evidence.envelopes.front().aim = randomBytes(random);
        if (const auto path = smtp::ForwardPath::parse(randomBytes(random)))
            evidence.envelopes.front().recipients.front().path = *path;
        if (const auto path = smtp::ReversePath::parse(randomBytes(random)))
            evidence.envelopes.front().mailFrom = *path;
        if (const auto parameters = smtp::Parameters::parse(randomBytes(random)))
            evidence.envelopes.front().mailParameters = *parameters;
        const auto read = readRecord(recordText(record));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().where));
        QVERIFY(*read == record);
    }
}

// installer/mime tells desktops to look for it there.
void tst_RecordFile::theFormatComesFirst()
{
    QVERIFY(recordText(fullRecord()).startsWith("{\n    \"format\": \"postern-record\",\n    \"version\": 1,\n"));
}

// Whoever looks at the file in a terminal sees text, whatever the server and its certificate said.
void tst_RecordFile::theTextIsPlain()
{
    QString text = QString::fromUtf8(recordText(fullRecord()));
    text.remove(u'\n');
    const QString shown = smtp::escaped(text.toUtf8());
    QCOMPARE(shown, text.replace(u"\\"_s, u"\\\\"_s));
}

void tst_RecordFile::everyWordIsKept()
{
    for (int i = 0; i <= static_cast<int>(smtp::Ending::Left); ++i)
        QCOMPARE(endingFromWord(wordOf(static_cast<smtp::Ending>(i))), static_cast<smtp::Ending>(i));
    for (int i = 0; i <= static_cast<int>(smtp::Loss::Other); ++i)
        QCOMPARE(lossFromWord(wordOf(static_cast<smtp::Loss>(i))), static_cast<smtp::Loss>(i));
    for (int i = 0; i <= static_cast<int>(Kind::Left); ++i)
        QCOMPARE(entryKindFromWord(wordOf(static_cast<Kind>(i))), static_cast<Kind>(i));
    for (int i = 0; i <= static_cast<int>(Permission::Unknown); ++i)
        QVERIFY(permissionFromString(toString(static_cast<Permission>(i))) == static_cast<Permission>(i));
}

void tst_RecordFile::timesOfOtherZonesMeanTheSame()
{
    const auto read = readRecord(edited(u"startedAt"_s, u"2026-03-01T14:30:00+02:30"_s));
    QVERIFY(read.has_value());
    QCOMPARE(read->startedAt, fullRecord().startedAt);
    QCOMPARE(read->startedAt.timeSpec(), Qt::UTC);
}

void tst_RecordFile::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("where");

    QTest::newRow("nothing") << QByteArray() << Reason::NotJson << QString();
    QTest::newRow("no JSON") << QByteArray("220 mx ESMTP") << Reason::NotJson << QString();
    QTest::newRow("a list") << QByteArray("[1]") << Reason::NotARecord << u"format"_s;
    QTest::newRow("something else's JSON") << QByteArray("{\"a\":1}") << Reason::NotARecord << u"format"_s;
    QTest::newRow("a result") << QByteArray(R"({"schema":"urn:postern:result:1"})") << Reason::NotARecord
                              << u"format"_s;
    QTest::newRow("nested without an end") << QByteArray(100000, '[') << Reason::NotJson << QString();

    const auto row = [](const char *name, const QString &where, const QJsonValue &value, Reason reason) {
        QTest::newRow(name) << edited(where, value) << reason << where;
    };
    row("a newer version", u"version"_s, kRecordVersion + 1, Reason::NewerVersion);
    row("a version beyond all numbers", u"version"_s, 1e300, Reason::NewerVersion);
    row("version zero", u"version"_s, 0, Reason::BadValue);
    row("half a version", u"version"_s, 0.5, Reason::BadValue);
    row("version as text", u"version"_s, u"1"_s, Reason::WrongType);
    row("unknown permission", u"permission"_s, u"granted"_s, Reason::BadValue);
    row("no time", u"startedAt"_s, u"yesterday"_s, Reason::BadValue);
    row("an impossible day", u"startedAt"_s, u"2026-02-30T00:00:00Z"_s, Reason::BadValue);
    row("no domain", u"setting.hostedDomain"_s, u"a b"_s, Reason::BadValue);
    row("no mailbox", u"setting.sender"_s, u"postmaster"_s, Reason::BadValue);
    row("unknown depth", u"setting.depth"_s, u"telepathy"_s, Reason::BadValue);
    row("unknown vantage", u"setting.vantage"_s, u""_s, Reason::BadValue);
    row("no address", u"endpoints[0].address"_s, u"mx.example"_s, Reason::BadValue);
    row("port zero", u"endpoints[0].port"_s, 0, Reason::BadValue);
    row("a port too far", u"endpoints[0].port"_s, 65536, Reason::BadValue);
    row("unknown security", u"endpoints[0].security"_s, u"ssl"_s, Reason::BadValue);
    row("unknown kind", u"endpoints[0].envelopes[0].kind"_s, u"probe"_s, Reason::BadValue);
    row("tier four", u"endpoints[0].envelopes[0].tier"_s, 4, Reason::BadValue);
    row("a path that is two commands", u"endpoints[0].envelopes[0].mailFrom"_s, u"<a>\\r\\nDATA"_s, Reason::BadValue);
    row("an empty path", u"endpoints[0].envelopes[0].mailFrom"_s, u""_s, Reason::BadValue);
    row("a path without an end", u"endpoints[0].envelopes[1].recipients[0].path"_s, QString(257, u'a'),
        Reason::BadValue);
    row("parameters that are two commands", u"endpoints[0].envelopes[0].mailParameters"_s, u"A\\x0aB"_s,
        Reason::BadValue);
    row("no recipient", u"endpoints[0].envelopes[0].recipients"_s, QJsonArray(), Reason::BadValue);
    row("a decisive recipient that is not there", u"endpoints[0].envelopes[0].decisive"_s, 1, Reason::BadValue);
    row("a decisive recipient before the first", u"endpoints[0].envelopes[0].decisive"_s, -1, Reason::BadValue);
    row("half a recipient", u"endpoints[0].envelopes[0].decisive"_s, 0.5, Reason::BadValue);
    row("a line of no envelope", u"endpoints[0].connections[0].transcript[8].envelope"_s, 2, Reason::BadValue);
    row("a line before the connection", u"endpoints[0].connections[0].transcript[1].at"_s, -1, Reason::BadValue);
    row("a line after all time", u"endpoints[0].connections[0].transcript[1].at"_s, 1e18, Reason::BadValue);
    row("unknown ending", u"endpoints[0].connections[0].ending"_s, u"ok"_s, Reason::BadValue);
    row("unknown loss", u"endpoints[0].connections[0].loss"_s, u"ok"_s, Reason::BadValue);
    row("an answer of the DNS that is none", u"setting.exchangers[0].lookup"_s, u"maybe"_s, Reason::BadValue);
    row("no address in the DNS", u"dns.reverse[0].names[0].addresses[0]"_s, u"mx"_s, Reason::BadValue);
    row("no code of a block list", u"dns.lists[0].answers[0]"_s, u"listed"_s, Reason::BadValue);
    row("unknown gap", u"notDialled[0].gap"_s, u"ok"_s, Reason::BadValue);
    row("a number among texts", u"setting.ownNetworks[1]"_s, 4, Reason::WrongType);
    row("a text among objects", u"endpoints[0].connections[0].transcript[3]"_s, u"250 ok"_s, Reason::WrongType);
    QTest::newRow("a line that is nothing") << edited(u"endpoints[0].connections[0].transcript[1].said"_s, std::nullopt)
                                            << Reason::MissingField << u"endpoints[0].connections[0].transcript[1]"_s;
    QTest::newRow("a line that is two things")
        << edited(u"endpoints[0].connections[0].transcript[1].heard"_s, u"250 ok"_s) << Reason::BadValue
        << u"endpoints[0].connections[0].transcript[1]"_s;
}

void tst_RecordFile::brokenFilesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(Reason, reason);
    QFETCH(QString, where);
    const auto read = readRecord(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, reason);
    QCOMPARE(read.error().where, where);
}

// What may be absent means something by that; all else is a flaw with its place.
void tst_RecordFile::everyFieldIsAskedFor()
{
    QStringList places;
    collectPlaces(QJsonDocument::fromJson(recordText(fullRecord())).object(), {}, places);
    QVERIFY(places.size() > 100);
    int refused = 0;
    for (const QString &place : std::as_const(places)) {
        const bool mayBeAbsent = place.endsWith(u"].tls"_s) || place.endsWith(u"].envelope"_s)
            || place.endsWith(u"].endpoint"_s) || place.endsWith(u".connection.endpoint"_s)
            || place.endsWith(u"].login"_s) || place.endsWith(u".login.connection"_s)
            || place.contains(u".transcript["_s) || place == u"dns" || place == u"source"
            || place == u"setting.exchangers"; // records of Postern 0.1.0 have none
        const auto read = readRecord(edited(place, std::nullopt));
        if (mayBeAbsent)
            continue;
        QVERIFY2(!read.has_value(), qPrintable(place));
        const bool isFormat = place == u"format";
        QCOMPARE(read.error().reason, isFormat ? Reason::NotARecord : Reason::MissingField);
        QCOMPARE(read.error().where, place);
        ++refused;
    }
    QVERIFY(refused > 60);
}

void tst_RecordFile::noFieldTakesAnyType()
{
    QStringList places;
    collectPlaces(QJsonDocument::fromJson(recordText(fullRecord())).object(), {}, places);
    for (const QString &place : std::as_const(places)) {
        const auto read = readRecord(edited(place, QJsonValue(QJsonValue::Null)));
        QVERIFY2(!read.has_value(), qPrintable(place));
        const bool isFormat = place == u"format";
        QCOMPARE(read.error().reason, isFormat ? Reason::NotARecord : Reason::WrongType);
        QCOMPARE(read.error().where, place);
    }
}

void tst_RecordFile::fieldsOfTomorrowAreIgnored()
{
    for (const QString &place :
         {u"weather"_s, u"setting.weather"_s, u"endpoints[0].weather"_s, u"endpoints[0].envelopes[0].weather"_s,
          u"endpoints[0].connections[0].weather"_s, u"endpoints[0].connections[0].transcript[1].weather"_s}) {
        const auto read = readRecord(edited(place, u"fine"_s));
        QVERIFY2(read.has_value(), qPrintable(place));
        QVERIFY(*read == fullRecord());
    }
}

void tst_RecordFile::everyCutIsRefused()
{
    const QByteArray text = recordText(fullRecord()).trimmed();
    for (qsizetype cut = 0; cut < text.size(); cut += 1 + cut / 50) {
        const auto read = readRecord(text.first(cut));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().reason, Reason::NotJson);
        QVERIFY(read.error().offset <= cut);
    }
}

void tst_RecordFile::damagedBytesNeverCrash()
{
    QRandomGenerator random(4711);
    const QByteArray text = recordText(fullRecord());
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = text;
        for (quint32 left = 1 + random.bounded(4U); left > 0; --left)
            damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
        const auto read = readRecord(damaged);
        if (read)
            QVERIFY(readRecord(recordText(*read)).has_value());
    }
}

void tst_RecordFile::largeFilesAreRefused()
{
    const auto read = readRecord(QByteArray(kMaxRecordBytes + 1, ' '));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, Reason::TooLarge);
}

QTEST_APPLESS_MAIN(tst_RecordFile)
#include "tst_recordfile.moc"
