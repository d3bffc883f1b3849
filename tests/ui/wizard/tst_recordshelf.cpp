// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordfile.h"
#include "ui/wizard/recordshelf.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;

// What stays of a check: when it ends, when the program dies, and when there is no place for it.
class tst_RecordShelf : public QObject
{
    Q_OBJECT

private slots:
    void finished();
    void cutShort();
    void nothingKept();
    void folderThatCannotBe();
    void discardsOnlyItsOwn();
};

namespace {

check::Record someRecord()
{
    check::Record record;
    record.program = u"Postern"_s;
    record.target = u"practice:closed"_s;
    record.startedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    record.finishedAt = record.startedAt.addSecs(1);
    return record;
}

} // namespace

void tst_RecordShelf::finished()
{
    QTemporaryDir folder;
    const RecordShelf shelf(folder.filePath(u"new/checks"_s));
    const auto place = shelf.begin();
    QVERIFY(place);
    shelf.keepSoFar(*place, someRecord());
    const QString file = shelf.finish(*place, someRecord());
    QVERIFY(file.endsWith(u".postern"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto read = check::readRecord(written.readAll());
    QVERIFY(read && *read == someRecord());
    QCOMPARE(QFileInfo(file).absoluteDir().entryList(QDir::Files).size(), 1);
}

void tst_RecordShelf::cutShort()
{
    QTemporaryDir folder;
    const RecordShelf shelf(folder.path());
    auto place = shelf.begin();
    shelf.keepSoFar(*place, someRecord());
    QCOMPARE(shelf.cutShort(), QStringList()); // it is alive
    const QString path = place->path;
    place.reset(); // what is left of a program that died: the file, and a lock that nobody holds
    QCOMPARE(RecordShelf(folder.path()).cutShort(), QStringList{path});
    shelf.discard(path);
    QCOMPARE(shelf.cutShort(), QStringList());
}

void tst_RecordShelf::nothingKept()
{
    const RecordShelf shelf({});
    QVERIFY(!shelf.isKept());
    QVERIFY(!shelf.begin());
    QCOMPARE(shelf.cutShort(), QStringList());
}

void tst_RecordShelf::folderThatCannotBe()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!RecordShelf(folder.filePath(u"file/checks"_s)).isKept());
    QVERIFY(writeRecord(folder.filePath(u"file/a.postern"_s), someRecord()));
}

void tst_RecordShelf::discardsOnlyItsOwn()
{
    QTemporaryDir folder;
    const RecordShelf shelf(folder.filePath(u"checks"_s));
    const QString foreign = folder.filePath(u"mine.postern"_s);
    QVERIFY(!writeRecord(foreign, someRecord()));
    shelf.discard(foreign);
    QVERIFY(QFileInfo::exists(foreign));
}

QTEST_GUILESS_MAIN(tst_RecordShelf)
#include "tst_recordshelf.moc"
