// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/dialogueview.h"

#include "core/check/pasted.h"
#include "ui/dialogue/conversationdialog.h"
#include "ui/dialogue/conversationview.h"
#include "ui/dialogue/dialoguedelegate.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <ctime>
#include <utility>

using namespace postern;
using namespace postern::ui;
using namespace Qt::StringLiterals;

namespace {

check::Record record()
{
    return *check::readPasted("220 mx ESMTP\nEHLO tester.example\n250-mx\n250 SIZE 1000\n"
                              "MAIL FROM:<a@b.example>\n250 2.1.0 Ok\nRCPT TO:<postmaster@companya.com>\n250 2.1.5 Ok\n"
                              "RSET\n250 2.0.0 Ok\n"
                              "MAIL FROM:<a@b.example>\n250 2.1.0 Ok\nRCPT TO:<c@d.example>\n"
                              "554 5.7.1 <c@d.example>: Relay access denied\nRSET\n250 2.0.0 Ok\n",
                              {});
}

verdict::Verdict judged(const check::Record &one)
{
    return verdict::judge(one.evidence, verdict::RuleBook::builtIn());
}

} // namespace

class tst_DialogueView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void returnAsksAndEscapeTakesBack();
    void clickAsksAndLinkLeadsOn();
    void linkFoldsUpAgain();
    void illustratesTheConversation();
    void illustratesFromThisLine();
    void everyLineExplained();
    void tenThousandLinesBlockNothing();
    void finds_data();
    void finds();
    void copies();
    void menuLeadsToAQuestion();
    void followsTheEnd();
    void growsWithTheFont();
    void staysLeftToRight();

private:
    int heightOf(int row) const { return list().sizeHintForRow(row); }
    QListView &list() const { return *m_view->findChild<QListView *>(u"dialogueList"_s); }

    Theme m_theme{*qApp};
    DialogueView *m_view = nullptr;
};

// In a window of its own, with every line of this connection.
void tst_DialogueView::illustratesTheConversation()
{
    auto *button = m_view->findChild<QToolButton *>(u"illustrateButton"_s);
    QVERIFY(button && !button->accessibleName().isEmpty());
    button->click();
    auto *dialog = m_view->findChild<ConversationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->view().lineCount(), m_view->shownLines());
    dialog->close();
}

// Every way to the illustrated conversation ends at the line that one came from.
void tst_DialogueView::illustratesFromThisLine()
{
    list().setFocus();
    list().setCurrentIndex(list().model()->index(13, 0));
    QTest::keyClick(&list(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_view->findChild<ConversationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto text = dialog->findChild<QLabel *>(u"partText"_s)->text();
    QVERIFY2(list().model()->index(13, 0).data().toString().startsWith(text), qPrintable(text));
    auto *part = dialog->findChild<QWidget *>(u"part-13-0"_s);
    QCOMPARE(dialog->focusWidget(), part);
    QTRY_VERIFY(part->visibleRegion().boundingRect().height() == part->height());
    dialog->close();
}

void tst_DialogueView::init()
{
    m_view = new DialogueView;
    m_view->resize(700, 400);
    m_view->model().setRecord(record(), judged(record()));
    m_view->show();
    QApplication::processEvents();
}

void tst_DialogueView::cleanup()
{
    delete m_view;
}

void tst_DialogueView::returnAsksAndEscapeTakesBack()
{
    const int usual = heightOf(1);
    list().setFocus();
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(heightOf(1) > 2 * usual);
    QCOMPARE(heightOf(2), usual);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Space);
    QVERIFY(heightOf(2) > 2 * usual); // one at a time
    QCOMPARE(heightOf(1), usual);
    QTest::keyClick(&list(), Qt::Key_Escape);
    QCOMPARE(heightOf(2), usual);
    QTest::keyClick(&list(), Qt::Key_Space);
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(heightOf(2), usual);
}

void tst_DialogueView::clickAsksAndLinkLeadsOn()
{
    const int usual = heightOf(0);
    const QModelIndex second = list().model()->index(1, 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(second).center());
    QVERIFY(heightOf(1) > 2 * usual);
    // The link stands in the last line of the inset, where the words begin.
    const QRect row = list().visualRect(second);
    const int wordsBegin = qRound(68 * u(m_view->font()) + 10 * u(m_view->font())) + 8 + 12 + 12 + 12;
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, QPoint(wordsBegin + 10, row.bottom() - 24));
    QCOMPARE(heightOf(0), usual); // nothing unfolds in place
    auto *dialog = m_view->findChild<ConversationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->focusWidget()->objectName(), u"part-1-0"_s);
    dialog->close();
}

// Where all is explained in place, the link in any of them takes that back.
void tst_DialogueView::linkFoldsUpAgain()
{
    const int usual = heightOf(0);
    m_view->ask(0);
    m_view->explainAll(true);
    QVERIFY(heightOf(5) > 2 * usual);
    emit m_view->findChild<DialogueDelegate *>()->wholeWanted();
    QCOMPARE(heightOf(5), usual);
    QVERIFY(!m_view->findChild<ConversationDialog *>());
}

void tst_DialogueView::everyLineExplained()
{
    const int usual = heightOf(0);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_E, Qt::ControlModifier);
    for (int row = 0; row < m_view->shownLines(); ++row)
        QVERIFY(heightOf(row) > usual);
    QTest::keyClick(&list(), Qt::Key_Escape);
    for (int row = 0; row < m_view->shownLines(); ++row)
        QCOMPARE(heightOf(row), usual);
}

// By the processor's time and not the clock's, which runs on while others work.
void tst_DialogueView::tenThousandLinesBlockNothing()
{
    constexpr int kLines = 10000;
    constexpr double kAtOnce = 0.1; // seconds; all of it takes several times as long
    DialogueModel &model = m_view->model();
    model.clear();
    for (int i = 0; i < kLines; ++i) {
        smtp::TranscriptEntry entry;
        entry.kind = smtp::TranscriptEntry::Kind::Heard;
        entry.bytes = "554 5.7.1 <nobody" + QByteArray::number(i) + "@d.example>: Relay access denied\r\n";
        model.happened(check::LineLogged{0, 1, entry});
    }
    m_view->showLines(std::nullopt, std::nullopt);
    QApplication::processEvents();
    list().scrollToBottom();
    QApplication::processEvents();
    const int usual = qRound(kDialogueRowHeight * u(m_view->font()));
    auto seconds = [begun = std::clock()]() mutable {
        return double(std::clock() - std::exchange(begun, std::clock())) / CLOCKS_PER_SEC;
    };
    double longest = 0;
    m_view->explainAll(true);
    longest = seconds();
    QVERIFY(m_view->isMeasuring());
    // What is in sight is right at once.
    const QModelIndex top = list().indexAt(QPoint(1, 1));
    const int height = list().visualRect(top).height();
    QVERIFY(height > 2 * usual);
    int turns = 0;
    while (m_view->isMeasuring()) {
        QApplication::processEvents();
        longest = qMax(longest, seconds());
        ++turns;
    }
    QVERIFY2(longest < kAtOnce, qPrintable(QString::number(longest)));
    QVERIFY(turns > 10);
    QVERIFY(list().visualRect(top).top() <= 1); // and stays where it is
    int all = 0;
    for (int row = 0; row < kLines; ++row)
        all += heightOf(row);
    QCOMPARE(list().verticalScrollBar()->maximum() + list().viewport()->height(), all);
    m_view->explainAll(false);
    QCOMPARE(heightOf(0), usual);
}

void tst_DialogueView::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows"); // after typing, Return, Return
    QTest::newRow("in order, and around") << u"rset"_s << QList<int>{8, 14, 8};
    QTest::newRow("only once") << u"relay access"_s << QList<int>{13, 13, 13};
    QTest::newRow("nowhere") << u"greylisted"_s << QList<int>{0, 0, 0};
    QTest::newRow("not a pattern") << u"[r]set"_s << QList<int>{0, 0, 0};
}

void tst_DialogueView::finds()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, rows);

    auto *find = m_view->findChild<QLineEdit *>(u"findEdit"_s);
    find->setFocus();
    QTest::keyClicks(find, text);
    QCOMPARE(list().currentIndex().row(), rows[0]);
    QCOMPARE(m_view->findChild<QLabel *>(u"notFoundLabel"_s)->isVisible(), rows[0] == 0);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(list().currentIndex().row(), rows[1]);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(list().currentIndex().row(), rows[2]);
}

void tst_DialogueView::copies()
{
    m_view->findChild<QToolButton *>(u"copyLinesButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), m_view->shownLines());
    list().setFocus();
    list().selectionModel()->select(QItemSelection(list().model()->index(12, 0), list().model()->index(13, 0)),
                                    QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(&list(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(),
             u"   0.000 > RCPT TO:<c@d.example>\n"
             "   0.000 < 554 5.7.1 <c@d.example>: Relay access denied\n"_s);
}

void tst_DialogueView::menuLeadsToAQuestion()
{
    auto *menu = m_view->findChild<QToolButton *>(u"filterButton"_s)->menu();
    emit menu->aboutToShow();
    QMenu *endpoint = menu->actions().last()->menu();
    QVERIFY(endpoint);
    QCOMPARE(endpoint->actions().size(), 2 + 2); // all, a line, two questions
    endpoint->actions().last()->trigger();
    QCOMPARE(m_view->shownLines(), 4);
    QVERIFY(list().currentIndex().data().toString().startsWith(u"554 "_s)); // what decides
    emit menu->aboutToShow();
    menu->actions().first()->trigger();
    QVERIFY(m_view->shownLines() > 10);
}

// Whoever reads the end goes on reading the end; whoever reads further up is left alone.
void tst_DialogueView::followsTheEnd()
{
    DialogueModel &model = m_view->model();
    const auto grow = [&model] {
        for (int i = 0; i < 100; ++i)
            model.happened(check::LineLogged{0, 9, {{}, smtp::TranscriptEntry::Kind::Said, "NOOP\r\n"}});
    };
    QScrollBar *bar = list().verticalScrollBar();
    grow();
    QTRY_VERIFY(bar->maximum() > 0);
    list().scrollToBottom();
    int before = bar->maximum();
    grow();
    QTRY_VERIFY(bar->maximum() > before);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(0);
    before = bar->maximum();
    grow();
    QTRY_VERIFY(bar->maximum() > before);
    QCOMPARE(bar->value(), 0);
}

void tst_DialogueView::growsWithTheFont()
{
    const int usual = heightOf(0);
    QFont larger = m_view->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    m_view->setFont(larger);
    QVERIFY(heightOf(0) > usual * 1.3);
}

// The window may read from right to left; what was on the wire does not.
void tst_DialogueView::staysLeftToRight()
{
    const QImage usual = m_view->grab().toImage();
    m_view->setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    QVERIFY(m_view->grab().toImage() != usual);
    QCOMPARE(list().model()->index(12, 0).data().toString(), u"RCPT TO:<c@d.example>"_s);
    m_view->ask(12);
    m_view->grab(); // and the inset lays itself out
    QVERIFY(heightOf(12) > 2 * heightOf(0));
}

QTEST_MAIN(tst_DialogueView)
#include "tst_dialogueview.moc"
