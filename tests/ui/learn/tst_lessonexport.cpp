// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/lessonexport.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;

namespace {

constexpr int kPatience = 25000; // ms; two dozen messages by real SMTP

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<LessonExport::Failure> exported(const QString &folder, int *files = nullptr)
{
    LessonExport lessons(folder);
    QSignalSpy finished(&lessons, &LessonExport::finished);
    lessons.start();
    if (finished.isEmpty() && !finished.wait(kPatience))
        return LessonExport::Failure{LessonExport::Failure::Reason::NoServers, u"no end"_s, {}};
    if (files)
        *files = lessons.fileCount();
    return lessons.failure();
}

} // namespace

// The lessons as pages: whole, well-formed, and on their own.
class tst_LessonExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsWellFormed();
    void everythingLinkedIsThere();
    void nothingLeadsOutside();
    void everyPictureHasWords();
    void theMailboxIsThere();
    void everyLessonIsLinked();
    void twiceIsAsOnce();
    void noPlace();

private:
    QTemporaryDir m_folder;
    QStringList m_pages; // paths
    QStringList m_pictures;
    int m_count = 0;
};

void tst_LessonExport::initTestCase()
{
    const auto failure = exported(m_folder.path(), &m_count);
    QVERIFY(!failure);
    const QDir folder(m_folder.path());
    for (const QString &one : folder.entryList({u"*.html"_s}, QDir::Files))
        m_pages += folder.filePath(one);
    const QDir pictures(folder.filePath(u"pictures"_s));
    for (const QString &one : pictures.entryList({u"*.svg"_s}, QDir::Files))
        m_pictures += pictures.filePath(one);
    QCOMPARE(m_pages.size(), 10); // eight lessons, index, quiz
    QVERIFY(m_pictures.size() >= 20);
    QCOMPARE(m_pages.size() + m_pictures.size() + 1, m_count);
}

void tst_LessonExport::everyPageIsWellFormed()
{
    for (const QString &one : m_pages + m_pictures) {
        QXmlStreamReader reader(contentOf(one));
        int elements = 0;
        while (!reader.atEnd())
            elements += reader.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
        QVERIFY2(!reader.hasError(), qPrintable(one + u": "_s + reader.errorString()));
        QVERIFY(elements > 10);
    }
}

void tst_LessonExport::everythingLinkedIsThere()
{
    static const QRegularExpression link(u"(?:href|src)=\"([^\"]+)\""_s);
    for (const QString &one : m_pages) {
        auto found = link.globalMatch(QString::fromUtf8(contentOf(one)));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            QVERIFY2(QFile::exists(m_folder.filePath(target)), qPrintable(target));
        }
    }
}

// No address of a network, no script, no picture or style from elsewhere. The name space of SVG is none.
void tst_LessonExport::nothingLeadsOutside()
{
    for (const QString &one : m_pages + m_pictures + QStringList{m_folder.filePath(u"style.css"_s)}) {
        QByteArray text = contentOf(one);
        QVERIFY2(!text.isEmpty(), qPrintable(one));
        text.replace("http://www.w3.org/2000/svg", "");
        for (const char *bad : {"http:", "https:", "//", "<script", "@import", "url(http", "javascript:", "/tmp/"})
            QVERIFY2(!text.contains(bad), qPrintable(one + u": "_s + QString::fromLatin1(bad)));
    }
}

void tst_LessonExport::everyPictureHasWords()
{
    static const QRegularExpression picture(u"<img src=\"([^\"]+)\" alt=\"([^\"]*)\""_s);
    QSet<QString> used;
    for (const QString &one : m_pages) {
        auto found = picture.globalMatch(QString::fromUtf8(contentOf(one)));
        while (found.hasNext()) {
            const auto match = found.next();
            used.insert(match.captured(1));
            QVERIFY2(match.captured(2).size() > 60, qPrintable(match.captured(1)));
        }
    }
    QCOMPARE(used.size(), m_pictures.size());
}

void tst_LessonExport::theMailboxIsThere()
{
    const QString open = QString::fromUtf8(contentOf(m_folder.filePath(u"lesson-open.html"_s)));
    QVERIFY(open.contains(u"Received: from mail.companya.com"));
    QVERIFY(open.contains(u"Company A gets the blame"));
    QVERIFY(open.contains(u"RCPT TO:&lt;johndoe@gmail.com&gt;"));
}

void tst_LessonExport::everyLessonIsLinked()
{
    const QString index = QString::fromUtf8(contentOf(m_folder.filePath(u"index.html"_s)));
    for (const learn::Lesson &one : learn::LessonBook::builtIn().lessons())
        QVERIFY(index.contains(u"href=\"lesson-%1.html\""_s.arg(one.id)));
    QVERIFY(index.contains(u"href=\"quiz.html\""));
    const QString quiz = QString::fromUtf8(contentOf(m_folder.filePath(u"quiz.html"_s)));
    for (const learn::Question &one : learn::LessonBook::builtIn().quiz())
        QVERIFY2(quiz.contains(one.text.toHtmlEscaped()) || quiz.contains(one.text.left(20)), qPrintable(one.id));
}

void tst_LessonExport::twiceIsAsOnce()
{
    const QByteArray quiz = contentOf(m_folder.filePath(u"quiz.html"_s));
    const QByteArray picture = contentOf(m_pictures.front());
    QVERIFY(!exported(m_folder.path()));
    QCOMPARE(contentOf(m_folder.filePath(u"quiz.html"_s)), quiz);
    QCOMPARE(contentOf(m_pictures.front()), picture);
    const QDir folder(m_folder.path());
    QCOMPARE(folder.entryList(QDir::Files).size(), 11); // and nothing is left lying about
}

void tst_LessonExport::noPlace()
{
    using Reason = LessonExport::Failure::Reason;
    QTemporaryDir other;
    QFile file(other.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto inAFile = exported(file.fileName() + u"/lessons"_s);
    QVERIFY(inAFile);
    QVERIFY(inAFile->reason == Reason::NoFolder);
    // A folder where a page should be.
    QVERIFY(QDir(other.path()).mkpath(u"lessons/index.html"_s));
    const auto taken = exported(other.filePath(u"lessons"_s));
    QVERIFY(taken);
    QVERIFY(taken->reason == Reason::NoFile);
    QVERIFY(taken->path.endsWith(u"index.html"));
    QVERIFY(QDir(other.filePath(u"lessons"_s)).entryList(QDir::Files).isEmpty()); // nothing half
}

QTEST_MAIN(tst_LessonExport)
#include "tst_lessonexport.moc"
