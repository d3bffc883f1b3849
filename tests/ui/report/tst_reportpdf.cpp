// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordfile.h"
#include "core/verdict/rulebook.h"
#include "paperwork.h"
#include "records.h"
#include "ui/report/faces.h"
#include "ui/report/reportpdf.h"
#include "watched.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;
using paper::Paper;

Q_DECLARE_METATYPE(postern::check::Record)

// The finished file, as other programs read it: qpdf and poppler.
class tst_ReportPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sound_data() { records(); }
    void sound();
    void holdsEveryFact_data() { records(); }
    void holdsEveryFact();
    void nothingIsCut_data() { records(); }
    void nothingIsCut();
    void structure_data();
    void structure();
    void linksAndBookmarks();
    void longNamesAreFound();
    void lettersAreFound();
    void describesItself();
    void carriesTheRecord();
    void dressed();
    void sameBytesInAnyProcess();

private:
    void records();
    QString write(const check::Record &record, Paper paper = Paper::A4);
    QString write(const ReportOrder &order);
    static explain::Report reportOf(const ReportOrder &order);

    QTemporaryDir m_folder;
    int m_files = 0;
    std::map<std::pair<QByteArray, Paper>, QString> m_written; // by record and paper: each is made once
    check::Record m_partlyOpen;
    check::Record m_refused;
};

namespace {

check::Record checkedAt(const QString &policy)
{
    return check::watch(check::orderFor(u"practice:"_s + policy)).record;
}

bool isRightToLeft(const QString &text)
{
    for (const QChar sign : text) {
        if (sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL)
            return true;
    }
    return false;
}

} // namespace

void tst_ReportPdf::initTestCase()
{
    QVERIFY2(!test::said(u"pdftotext"_s, {u"-v"_s}).isNull() || QFile::exists(u"/usr/bin/pdftotext"_s),
             "poppler-utils has to be installed: tests/packages");
    QVERIFY2(!test::said(u"qpdf"_s, {u"--version"_s}).isEmpty(), "qpdf has to be installed: tests/packages");
    m_partlyOpen = checkedAt(u"percent"_s);
    m_refused = checkedAt(u"blocklisted"_s);
}

void tst_ReportPdf::records()
{
    QTest::addColumn<check::Record>("record");
    QTest::addColumn<Paper>("paper");

    const check::Record closed = test::strangersRecord("554 5.7.1 Relay access denied");
    QTest::newRow("closed") << closed << Paper::A4;
    QTest::newRow("closed, on Letter") << closed << Paper::Letter;
    QTest::newRow("open") << test::strangersRecord("250 2.1.5 Ok") << Paper::A4;
    QTest::newRow("a check of a partly open one") << m_partlyOpen << Paper::A4;
    QTest::newRow("a check that was refused") << m_refused << Paper::Letter;
    QTest::newRow("12 endpoints") << test::manyEndpoints(12) << Paper::A4;
    QTest::newRow("hostile") << test::hostileRecord() << Paper::A4;
    QTest::newRow("hostile, on Letter") << test::hostileRecord() << Paper::Letter;
    QTest::newRow("nothing at all") << check::Record{} << Paper::A4;
}

QString tst_ReportPdf::write(const check::Record &record, Paper paper)
{
    QString &name = m_written[{check::recordText(record), paper}];
    if (!name.isEmpty())
        return name;
    return name = write({record, {}, paper, {}});
}

QString tst_ReportPdf::write(const ReportOrder &order)
{
    QFile file(m_folder.filePath(u"%1.pdf"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(reportPdf(order));
    return file.fileName();
}

explain::Report tst_ReportPdf::reportOf(const ReportOrder &order)
{
    const auto verdict = verdict::judge(order.record.evidence, verdict::RuleBook::builtIn());
    return explain::reportOf(order.record, verdict, filledIn(order, check::recordText(order.record)));
}

void tst_ReportPdf::sound()
{
    QFETCH(check::Record, record);
    QFETCH(Paper, paper);
    const QString file = write(record, paper);
    const QString check = test::said(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(check.contains(u"No syntax or stream encoding errors found"), qPrintable(check));

    const QString info = test::said(u"pdfinfo"_s, {file});
    QVERIFY(info.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
    QVERIFY(info.contains(paper == Paper::A4 ? u"595 x 842"_s : u"612 x 792"_s));

    const QStringList fonts = test::said(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 3);
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(u"\\syes yes yes\\s"_s)),
                 qPrintable(font)); // embedded, subset, Unicode
}

void tst_ReportPdf::holdsEveryFact()
{
    QFETCH(check::Record, record);
    QFETCH(Paper, paper);
    const QString text = test::squeezed(test::said(u"pdftotext"_s, {u"-raw"_s, write(record, paper), u"-"_s}));
    const paper::Faces faces;
    const QStringList facts = test::textsOf(reportOf({record, {}, paper, {}})) + test::linesOf(record);
    QVERIFY(facts.size() > 20);
    for (const QString &fact : facts) {
        const QString printed = faces.printable(fact, paper::Faces::Kind::Mono);
        // The order of its letters is turned by whoever extracts it: each word that is not of it has to be there.
        const QStringList parts = isRightToLeft(printed) ? printed.split(u' ') : QStringList{printed};
        for (const QString &part : parts) {
            if (!isRightToLeft(part))
                QVERIFY2(text.contains(test::squeezed(part)), qPrintable(part));
        }
    }
}

// Every word stands between the margins.
void tst_ReportPdf::nothingIsCut()
{
    QFETCH(check::Record, record);
    QFETCH(Paper, paper);
    const QString boxes = test::said(u"pdftotext"_s, {u"-bbox"_s, write(record, paper), u"-"_s});
    const qreal width = paper == Paper::A4 ? 595 : 612;
    const qreal height = paper == Paper::A4 ? 842 : 792;
    static const QRegularExpression word(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<"_s);
    int words = 0;
    for (auto found = word.globalMatch(boxes); found.hasNext(); ++words) {
        const QRegularExpressionMatch one = found.next();
        QVERIFY2(one.captured(1).toDouble() >= 47 && one.captured(3).toDouble() <= width - 47
                     && one.captured(2).toDouble() >= 30 && one.captured(4).toDouble() <= height - 36,
                 qPrintable(one.captured(0)));
    }
    QVERIFY(words > 100);
}

// Poppler reads a page again for each element on it: so only short ones.
void tst_ReportPdf::structure_data()
{
    QTest::addColumn<check::Record>("record");
    QTest::addColumn<Paper>("paper");

    QTest::newRow("closed") << test::strangersRecord("554 5.7.1 Relay access denied") << Paper::A4;
    QTest::newRow("open, on Letter") << test::strangersRecord("250 2.1.5 Ok") << Paper::Letter;
    QTest::newRow("hostile") << test::hostileRecord() << Paper::A4;
}

void tst_ReportPdf::structure()
{
    QFETCH(check::Record, record);
    QFETCH(Paper, paper);
    const QString tree = test::said(u"pdfinfo"_s, {u"-struct-text"_s, write(record, paper)});
    const explain::Report report = reportOf({record, {}, paper, {}});
    for (const QString &kind : {u"Document"_s, u"  H1 "_s, u"H2 "_s, u"P "_s, u"Table "_s, u"TR\n"_s, u"TH:"_s,
                                u"TD\n"_s, u"L (block):"_s, u"LI "_s, u"Link "_s, u"Note "_s})
        QVERIFY2(tree.contains(kind), qPrintable(kind));
    const QString flat = test::squeezed(tree).remove(u'"');
    for (const explain::Section &section : report.sections)
        QVERIFY2(flat.contains(test::squeezed(section.title)), qPrintable(section.title));
    // Furniture is for eyes only.
    QVERIFY(!tree.contains(u"Page 1 of"));
    QCOMPARE(tree.count(u"\"Contents\""_s), 1);
}

void tst_ReportPdf::linksAndBookmarks()
{
    const check::Record record = test::strangersRecord("250 2.1.5 Ok");
    const QString file = write(record);
    const QString plain = m_folder.filePath(u"plain.pdf"_s);
    test::said(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, plain});
    QFile whole(plain);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const explain::Report report = reportOf({record, {}, Paper::A4, {}});
    for (const explain::Section &section : report.sections)
        QVERIFY2(bytes.contains(
                     "/Title ("
                     + (section.number.isEmpty() ? section.title : section.number + u' ' + section.title).toLatin1()
                     + ')')
                     || section.title.contains(QRegularExpression(u"[^ -~]"_s)),
                 qPrintable(section.title));
    QVERIFY(bytes.contains("/PageMode /UseOutlines"));
    const auto dests = bytes.count("/Subtype /Link");
    QVERIFY(dests > qsizetype(report.sections.size()));
    // Each is in the tree of tags, and each leads somewhere.
    QCOMPARE(bytes.count("/Type /OBJR"), dests);
    QCOMPARE(bytes.count("/StructParent "), dests);
}

// An 80 character name is broken to fit, and still found as one word by whoever searches for it.
void tst_ReportPdf::longNamesAreFound()
{
    const check::Record record = test::hostileRecord();
    const QString text = test::said(u"pdftotext"_s, {u"-raw"_s, write(record), u"-"_s});
    const QString host = record.evidence.endpoints.front().endpoint.host;
    QVERIFY(host.size() > 80);
    QVERIFY(text.contains(u"<postmaster@"_s + host + u'>'));
    QVERIFY(text.contains(QString(1000, u'w'))); // the long reply
}

// And not as the signs of dictionaries that look the same.
void tst_ReportPdf::lettersAreFound()
{
    if (QFontDatabase::families(QFontDatabase::Japanese).isEmpty())
        QSKIP("no font for Japanese here; Debian has one in fonts-noto-cjk");
    ReportOrder order{test::strangersRecord("250 2.1.5 Ok"), {}, Paper::A4, {}};
    order.details.organisation = u"日本目見金長民青食黄"_s;
    const QString text = test::said(u"pdftotext"_s, {u"-raw"_s, write(order), u"-"_s});
    QVERIFY2(text.contains(order.details.organisation), qPrintable(text.left(400)));
}

void tst_ReportPdf::describesItself()
{
    check::Record record = test::strangersRecord("554 5.7.1 Relay access denied");
    record.finishedAt = QDateTime(QDate(2026, 11, 23), QTime(14, 3, 7), Qt::UTC);
    ReportOrder order{record, {}, Paper::A4, {}};
    order.details.organisation = u"Prüfer & Söhne"_s;
    order.details.tester = u"Ada Tester"_s;
    const QString file = write(order);
    const QString info = test::said(u"pdfinfo"_s, {u"-isodates"_s, file});
    const explain::Report report = reportOf(order);
    for (const QString &fact : {report.title, report.author, report.subject, u"2026-11-23T14:03:07Z"_s})
        QVERIFY2(info.contains(fact), qPrintable(fact));
    QVERIFY(report.author.contains(order.details.organisation));
    QVERIFY(test::said(u"pdfinfo"_s, {u"-meta"_s, file}).contains(u"Prüfer &amp; Söhne"_s));
    QVERIFY(test::said(u"qpdf"_s, {u"--json"_s, file}).contains(u"\"/Lang\": \"u:"_s + report.language));
}

// The attached record is the whole record, and its hash is the one on the cover.
void tst_ReportPdf::carriesTheRecord()
{
    const check::Record record = test::strangersRecord("250 2.1.5 Ok");
    const QString file = write(record);
    QVERIFY(test::said(u"pdfdetach"_s, {u"-list"_s, file}).contains(kAttachedRecord));
    const QString attached = m_folder.filePath(u"attached"_s);
    test::said(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, attached, file});
    QFile saved(attached);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    const auto again = check::readRecord(bytes);
    QVERIFY(again);
    QCOMPARE(*again, record);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QVERIFY(test::said(u"pdftotext"_s, {u"-l"_s, u"2"_s, file, u"-"_s}).contains(QString::fromLatin1(hash)));
}

void tst_ReportPdf::dressed()
{
    ReportOrder order{test::strangersRecord("250 2.1.5 Ok"), {}, Paper::A4, {}};
    order.details.organisation = u"Example Auditors"_s;
    order.logo = QImage(300, 100, QImage::Format_ARGB32);
    order.logo.fill(Qt::darkGreen);
    const QString file = write(order);
    QVERIFY(test::said(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax"));
    const QString images = test::said(u"pdfimages"_s, {u"-list"_s, file});
    QVERIFY2(images.contains(QRegularExpression(u"image\\s+300\\s+100"_s)), qPrintable(images));
    const QString objects = test::said(u"qpdf"_s, {u"--json"_s, file});
    QVERIFY(objects.contains(u"\"/Alt\": \"u:Example Auditors\""_s));
}

// Hashes of Qt have another seed in each process: two are run with none, and two with chance.
void tst_ReportPdf::sameBytesInAnyProcess()
{
    const QString record = m_folder.filePath(u"same.postern"_s);
    QFile file(record);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(check::recordText(checkedAt(u"open"_s)));
    file.close();
    QByteArray first;
    for (int i = 0; i < 4; ++i) {
        const QString made = m_folder.filePath(u"same-%1.pdf"_s.arg(i));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s); // no display, and nothing said about it
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"LC_ALL"_s, i % 2 ? u"C.UTF-8"_s : u"C"_s);
        if (i < 2)
            environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("POSTERN_BINARY"), {u"report"_s, record, u"--pdf"_s, made});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QFile one(made);
        QVERIFY(one.open(QIODevice::ReadOnly));
        const QByteArray bytes = one.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.7"));
        if (i == 0)
            first = bytes;
        QVERIFY2(bytes == first, qPrintable(u"process %1"_s.arg(i)));
    }
}

QTEST_MAIN(tst_ReportPdf)
#include "tst_reportpdf.moc"
