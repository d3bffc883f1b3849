// SPDX-License-Identifier: Apache-2.0
#include "records.h"
#include "ui/report/reportpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;

namespace {

constexpr int kPatience = 30000; // ms

} // namespace

// The report in the window: what is seen, how it is dressed, and where it is kept.
class tst_ReportPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isSeen();
    void dressIsRemembered();
    void aLogoThatIsNone();
    void saves_data();
    void saves();
    void unwritable();
    void doesNotBlock();
    void destroyedMidway();

private:
    template <typename T> T *child(const char *name) { return m_page->findChild<T *>(QLatin1StringView(name)); }
    void waitForReport();
    QString said() { return child<QLabel>("reportSaidLabel")->text(); }

    Theme m_theme{*qApp};
    Dialogs m_dialogs;
    QString m_path;
    QString m_suggested;
    QStringList m_complaints;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_complaints.clear();
    m_dialogs = {};
    m_dialogs.complain = [this](QWidget *, const QString &text) { m_complaints += text; };
    m_dialogs.saveReport = [this](QWidget *, const QString &suggested, const QString &) {
        m_suggested = suggested;
        return m_path;
    };
    m_page = std::make_unique<ReportPage>(*m_settings, m_dialogs);
    m_page->resize(1100, 600);
    m_page->show();
}

void tst_ReportPage::cleanup()
{
    m_page.reset();
}

void tst_ReportPage::waitForReport()
{
    QSignalSpy shown(m_page.get(), &ReportPage::shown);
    QVERIFY(shown.wait(kPatience));
}

void tst_ReportPage::isSeen()
{
    QVERIFY(!child<QPushButton>("savePdfButton")->isEnabled() || m_page->pdf().isEmpty());
    m_page->setRecord(test::strangersRecord("250 2.1.5 Ok"));
    waitForReport();
    QVERIFY(m_page->pdf().startsWith("%PDF"));
    const QPdfDocument *document = child<QPdfView>("reportView")->document();
    QCOMPARE(document->status(), QPdfDocument::Status::Ready);
    QVERIFY(document->pageCount() > 3);
    QVERIFY(child<QPushButton>("savePdfButton")->isEnabled());
    QVERIFY(said().contains(QString::number(document->pageCount())));
}

void tst_ReportPage::dressIsRemembered()
{
    m_page->setRecord(test::strangersRecord("250 2.1.5 Ok"));
    waitForReport();
    const QByteArray before = m_page->pdf();
    child<QLineEdit>("organisationEdit")->setText(u"Example Auditors"_s);
    child<QLineEdit>("testerEdit")->setText(u"Ada"_s);
    child<QComboBox>("paperBox")->setCurrentIndex(1);
    QVERIFY2(!child<QPushButton>("savePdfButton")->isEnabled(), "what is saved is what is seen");
    waitForReport();
    QVERIFY(m_page->pdf() != before);
    m_page = std::make_unique<ReportPage>(*m_settings, m_dialogs);
    QCOMPARE(child<QLineEdit>("organisationEdit")->text(), u"Example Auditors"_s);
    QCOMPARE(child<QLineEdit>("testerEdit")->text(), u"Ada"_s);
    QCOMPARE(child<QComboBox>("paperBox")->currentIndex(), 1);
}

void tst_ReportPage::aLogoThatIsNone()
{
    m_page->setRecord(test::strangersRecord("250 2.1.5 Ok"));
    waitForReport();
    const QByteArray plain = m_page->pdf();
    QFile text(m_folder->filePath(u"logo.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    child<QLineEdit>("logoEdit")->setText(text.fileName());
    const QList<QLabel *> messages = m_page->findChildren<QLabel *>(u"messageLabel"_s);
    QCOMPARE(std::count_if(messages.begin(), messages.end(), [](QLabel *one) { return !one->text().isEmpty(); }), 1);
    waitForReport();
    QCOMPARE(m_page->pdf(), plain); // it is made all the same
    QImage picture(90, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    QVERIFY(picture.save(m_folder->filePath(u"right.png"_s)));
    child<QLineEdit>("logoEdit")->setText(m_folder->filePath(u"right.png"_s));
    waitForReport();
    QVERIFY(m_page->pdf() != plain);
}

void tst_ReportPage::saves_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");

    QTest::newRow("PDF") << QByteArray("savePdfButton") << u".pdf"_s << QByteArray("%PDF");
    QTest::newRow("HTML") << QByteArray("saveHtmlButton") << u".html"_s << QByteArray("<!");
    QTest::newRow("Markdown") << QByteArray("saveMarkdownButton") << u".md"_s << QByteArray("#");
}

void tst_ReportPage::saves()
{
    QFETCH(QByteArray, button);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    m_page->setRecord(test::strangersRecord("250 2.1.5 Ok"));
    waitForReport();
    m_path = m_folder->filePath(u"report"_s + suffix);
    child<QPushButton>(button.constData())->click();
    QVERIFY(m_suggested.endsWith(suffix));
    QVERIFY(m_suggested.startsWith(u"mail.companya.com-20261123"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begins), bytes.left(60).constData());
    if (suffix == u".pdf")
        QCOMPARE(bytes, m_page->pdf());
    QVERIFY(said().contains(m_path));
    QVERIFY(m_complaints.isEmpty());
}

void tst_ReportPage::unwritable()
{
    m_page->setRecord(test::strangersRecord("250 2.1.5 Ok"));
    waitForReport();
    m_path = m_folder->filePath(u"there-is-no-such-folder/report.pdf"_s);
    child<QPushButton>("savePdfButton")->click();
    QCOMPARE(m_complaints.size(), 1);
    QVERIFY(m_complaints.first().contains(m_path));
    m_path = m_folder->filePath(u"report.pdf"_s);
    child<QPushButton>("savePdfButton")->click();
    QVERIFY(QFile::exists(m_path));
    m_path.clear(); // thought better of it
    child<QPushButton>("savePdfButton")->click();
    QCOMPARE(m_complaints.size(), 1);
}

// The event loop goes on while a long report is made: a timer of 5 ms never waits for it.
void tst_ReportPage::doesNotBlock()
{
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] {
        longest = std::max(longest, since.elapsed());
        since.start();
    });
    QSignalSpy shown(m_page.get(), &ReportPage::shown);
    QElapsedTimer whole;
    whole.start();
    m_page->setRecord(test::manyEndpoints(24));
    QVERIFY2(whole.elapsed() < 100, "ordering is no work");
    since.start();
    ticks.start(5);
    QVERIFY(shown.wait(kPatience));
    qInfo("a report on 24 endpoints took %lld ms, the longest gap in the window %lld ms", whole.elapsed(), longest);
    QVERIFY(longest < whole.elapsed() / 2);
}

void tst_ReportPage::destroyedMidway()
{
    m_page->setRecord(test::manyEndpoints(12));
    m_page.reset();
    QCoreApplication::processEvents();
    QVERIFY(!m_page);
}

QTEST_MAIN(tst_ReportPage)
#include "tst_reportpage.moc"
