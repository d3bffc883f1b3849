// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/checkview.h"

#include "core/net/saslclient.h"
#include "core/practice/policy.h"
#include "records.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/parts/textlabel.h"
#include "ui/theme/theme.h"
#include "ui/verdict/gridview.h"
#include "ui/verdict/linkbutton.h"
#include "ui/verdict/matrixview.h"
#include "ui/verdict/verdictpanel.h"
#include "watched.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace postern;
using namespace postern::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPathTab = 1;
constexpr int kDialogueTab = 2;
constexpr int kByHandTab = 3;
constexpr QSize kSmallest(1180, 620); // 1280×720 less panel and title

struct Look
{
    QString name;
    Theme::Choice choice = Theme::Choice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal fontScale = 1;
    QSize size = kSmallest;
};

const QList<Look> &looks()
{
    static const QList<Look> all{
        {u"light"_s},
        {u"dark"_s, Theme::Choice::Dark},
        {u"rtl"_s, Theme::Choice::Light, Qt::RightToLeft},
        {u"150"_s, Theme::Choice::Light, Qt::LeftToRight, 1.5},
        {u"narrow"_s, Theme::Choice::Dark, Qt::LeftToRight, 1, QSize(760, 620)},
    };
    return all;
}

// Where the environment names a folder, what was seen is left there to be looked at.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("POSTERN_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

// Labels that have less room than their words need.
QStringList cutOff(const QWidget &widget)
{
    QStringList cut;
    for (const auto *label : widget.findChildren<TextLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap())
            continue;
        if (label->heightForWidth(label->width()) > label->height() || label->width() <= 0)
            cut += label->text().left(60);
    }
    return cut;
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

} // namespace

class tst_CheckView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void practice_data();
    void practice();
    void looksOf_data();
    void looksOf();
    void hostileTextStaysText();
    void cellsLeadToTheirLines();
    void findingsLeadToTheirLines();
    void manyEndpointsAreGathered();
    void ownPeopleHaveTheirLines();
    void copiesWhatTheTerminalSays();
    void byHand();
    void largerTypeBeforeAnythingIsShown();

private:
    void wear(const Look &look);

    Theme m_theme{*qApp};
    QFont m_font;
};

void tst_CheckView::initTestCase()
{
    m_font.setPointSizeF(10);
    QApplication::setFont(m_font);
    m_theme.choose(Theme::Choice::Light);
    settle();
}

void tst_CheckView::wear(const Look &look)
{
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * look.fontScale);
    QApplication::setFont(font);
    m_theme.choose(look.choice);
    QApplication::setLayoutDirection(look.direction);
    settle();
}

void tst_CheckView::practice_data()
{
    QTest::addColumn<QString>("policy");
    for (const practice::Policy policy : practice::kPolicies)
        QTest::newRow(qPrintable(practice::toString(policy))) << practice::toString(policy);
}

// The verdict that is judged is the one that is shown, with room for every word.
void tst_CheckView::practice()
{
    QFETCH(const QString, policy);

    const check::Watched watched = check::watch(check::orderFor(u"practice:"_s + policy));
    wear(looks().first());
    CheckView view;
    view.resize(kSmallest);
    view.show(watched.record);
    static_cast<QWidget &>(view).show();
    settle();
    const verdict::Verdict verdict = check::judged(watched.record);
    const explain::Explanation told = explain::explain(watched.record, verdict);
    QCOMPARE(view.findChild<TextLabel *>(u"verdictWordLabel"_s)->text(), told.word);
    QCOMPARE(view.findChild<TextLabel *>(u"sentenceLabel"_s)->text(), told.sentence);
    QCOMPARE(view.findChild<TextLabel *>(u"sureLabel"_s)->text(), told.sureness);
    QCOMPARE(view.findChild<QWidget *>(u"proofBars"_s)->isVisible(), verdict.proof.has_value());
    QCOMPARE(cutOff(view), QStringList());
    QCOMPARE(view.dialogueView().shownLines(), view.dialogueView().model().rowCount());
    keep(view, u"verdict-"_s + policy);
    view.showLines({*verdict.deciding, 1});
    settle();
    view.dialogueView().ask(3);
    settle();
    keep(view, u"dialogue-"_s + policy);
}

void tst_CheckView::looksOf_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<QString>("what");
    QTest::addColumn<check::Record>("record");
    for (int i = 0; i < looks().size(); ++i) {
        const auto add = [i](const QString &what, const check::Record &record) {
            QTest::newRow(qPrintable(what + u'-' + looks()[i].name)) << i << what << record;
        };
        add(u"open"_s, test::strangersRecord("250 2.1.5 Ok"));
        add(u"closed"_s, test::strangersRecord("554 5.7.1 <johndoe@outside.example>: Relay access denied"));
        add(u"twelve"_s, test::manyEndpoints(12));
        add(u"hostile"_s, test::hostileRecord());
    }
}

void tst_CheckView::looksOf()
{
    QFETCH(const int, look);
    QFETCH(const QString, what);
    QFETCH(const check::Record, record);

    wear(looks()[look]);
    CheckView view;
    view.resize(looks()[look].size);
    view.show(record);
    static_cast<QWidget &>(view).show();
    settle();
    QCOMPARE(view.size(), looks()[look].size); // nothing in it asks for more
    QCOMPARE(cutOff(view), QStringList());
    keep(view, what + u'-' + looks()[look].name);
    auto *tabs = view.findChild<QTabWidget *>(u"checkTabs"_s);
    tabs->setCurrentIndex(kPathTab);
    settle();
    QCOMPARE(view.size(), looks()[look].size);
    keep(view, what + u"-path-"_s + looks()[look].name);
    tabs->setCurrentIndex(kDialogueTab);
    view.dialogueView().ask(view.dialogueView().shownLines() > 19 ? 19 : 9);
    settle();
    keep(view, what + u'-' + looks()[look].name + u"-dialogue"_s);
    wear(looks().first());
}

// Labels, tooltips and names hold no character that could rearrange or hide the others, and nothing is read as HTML.
void tst_CheckView::hostileTextStaysText()
{
    CheckView view;
    view.resize(kSmallest);
    view.show(test::hostileRecord());
    static_cast<QWidget &>(view).show();
    settle();
    const auto isHarmless = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            return c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() != 0x202e);
        });
    };
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY2(isHarmless(label->text()), qPrintable(label->text()));
    }
    for (const QWidget *widget : view.findChildren<QWidget *>()) {
        QVERIFY2(isHarmless(widget->accessibleName()), qPrintable(widget->objectName()));
        QVERIFY2(!widget->toolTip().contains(u"<b>"_s), qPrintable(widget->toolTip()));
    }
    DialogueModel &model = view.dialogueView().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
            QVERIFY(isHarmless(model.index(row).data(role).toString()));
    }
}

void tst_CheckView::cellsLeadToTheirLines()
{
    CheckView view;
    view.resize(kSmallest);
    view.show(test::strangersRecord("250 2.1.5 Ok"));
    static_cast<QWidget &>(view).show();
    settle();
    auto *tabs = view.findChild<QTabWidget *>(u"checkTabs"_s);
    const auto shownForms = [&view] {
        QStringList lines = view.dialogueView().copiedText().split(u'\n');
        return lines.filter(u"RCPT TO:"_s).join(u'|').section(u"RCPT TO:"_s, 1);
    };
    auto *cell = view.findChild<MatrixCellView *>(u"outsideOutsideCell"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), kDialogueTab);
    QCOMPARE(shownForms(), u"<johndoe@outside.example>"_s);

    tabs->setCurrentIndex(0);
    view.findChild<MatrixCellView *>(u"outsideLocalCell"_s)->click();
    QCOMPARE(shownForms(), u"<postmaster@companya.com>"_s);

    // Nobody stood inside: the cell leads nowhere.
    QSignalSpy wanted(&view.verdictPanel(), &VerdictPanel::linesWanted);
    view.findChild<MatrixCellView *>(u"insideOutsideCell"_s)->click();
    QCOMPARE(wanted.size(), 0);

    auto *door = view.findChild<QWidget *>(u"doorList"_s)->findChildren<LinkButton *>().value(0);
    QVERIFY(door);
    door->click();
    QCOMPARE(wanted.size(), 1);
    auto *grid = view.findChild<GridView *>(u"gridView"_s);
    grid->setCurrentCell(0, 1);
    QTest::keyClick(grid, Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
}

void tst_CheckView::findingsLeadToTheirLines()
{
    const check::Record record = check::watch(check::orderFor(u"practice:sink"_s)).record;
    CheckView view;
    view.show(record);
    static_cast<QWidget &>(view).show();
    settle();
    QSignalSpy wanted(&view.verdictPanel(), &VerdictPanel::linesWanted);
    const explain::Explanation told = explain::explain(record, check::judged(record));
    QCOMPARE(told.findingPlaces.size(), std::size_t(told.findings.size()));
    QCOMPARE(told.notCoveredPlaces.size(), std::size_t(told.notCovered.size()));
    int places = 0;
    for (const auto &one : told.findingPlaces)
        places += one.has_value();
    QVERIFY(places > 0); // that it takes every name
    const auto links = view.findChild<QWidget *>(u"findingList"_s)->findChildren<LinkButton *>();
    QCOMPARE(links.size(), places);
    links.first()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(view.findChild<QTabWidget *>(u"checkTabs"_s)->currentIndex(), kDialogueTab);
    QVERIFY(view.dialogueView().shownLines() > 0);
}

void tst_CheckView::manyEndpointsAreGathered()
{
    CheckView view;
    view.resize(kSmallest);
    check::Record record = test::manyEndpoints(20);
    for (std::size_t i = 0; i < record.evidence.endpoints.size(); ++i)
        record.evidence.endpoints[i].endpoint.host = i < 10 ? u"one.companya.com"_s : u"two.companya.com"_s;
    view.show(record);
    static_cast<QWidget &>(view).show();
    settle();
    auto *grid = view.findChild<GridView *>(u"gridView"_s);
    const auto shownRows = [grid] {
        int rows = 0;
        for (int row = 0; row < grid->rowCount(); ++row)
            rows += !grid->isRowHidden(row);
        return rows;
    };
    QCOMPARE(grid->rowCount(), 22);
    QCOMPARE(shownRows(), 12); // the host with the open relay is unfolded
    keep(view, u"verdict-gathered"_s);
    grid->setCurrentCell(11, 0);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(shownRows(), 22);
    // The head of a group leads to the worst of its lines.
    QSignalSpy wanted(&view.verdictPanel(), &VerdictPanel::linesWanted);
    grid->setCurrentCell(0, 1);
    QTest::keyClick(grid, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<explain::ShownPlace>().endpoint, std::size_t(7));
}

void tst_CheckView::ownPeopleHaveTheirLines()
{
    check::Order order = check::orderFor(u"practice:closed"_s);
    order.credentials = net::Credentials::make(u"coworker@companya.com"_s, "company-a-practice");
    const check::Watched watched = check::watch(order);
    CheckView view;
    view.resize(kSmallest);
    view.show(watched.record);
    static_cast<QWidget &>(view).show();
    settle();
    auto *cell = view.findChild<MatrixCellView *>(u"insideOutsideCell"_s);
    QVERIFY2(cell->accessibleName().startsWith(u"Taken, with a password"_s), qPrintable(cell->accessibleName()));
    keep(view, u"verdict-with-password"_s);
    cell->click();
    QCOMPARE(view.findChild<QTabWidget *>(u"checkTabs"_s)->currentIndex(), kDialogueTab);
    const QString lines = view.dialogueView().copiedText();
    QVERIFY2(lines.contains(u"AUTH SCRAM-SHA-256"_s), qPrintable(lines));
    QVERIFY(lines.contains(u"RCPT TO:<johndoe@gmail.com>"_s));
    QVERIFY(!lines.contains(u"company-a-practice"_s));
    auto *list = view.findChild<QWidget *>(u"ownPeopleList"_s);
    QCOMPARE(list->findChildren<LinkButton *>().size(), 1);
}

void tst_CheckView::copiesWhatTheTerminalSays()
{
    CheckView view;
    const check::Record record = test::strangersRecord("250 2.1.5 Ok");
    view.show(record);
    view.verdictPanel().copyAsText();
    QCOMPARE(QApplication::clipboard()->text(),
             explain::plainText(explain::explain(record, check::judged(record)), 78));
}

void tst_CheckView::byHand()
{
    CheckView view;
    view.show(test::strangersRecord("250 2.1.5 Ok"));
    auto *tabs = view.findChild<QTabWidget *>(u"checkTabs"_s);
    QVERIFY(tabs->isTabVisible(kByHandTab));
    view.findChild<ReproducePanel *>(u"reproducePanel"_s)->findChildren<QAbstractButton *>().value(0)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"swaks "_s));
    view.show(check::Record{});
    QVERIFY(!tabs->isTabVisible(kByHandTab)); // nothing was asked
}

void tst_CheckView::largerTypeBeforeAnythingIsShown()
{
    CheckView view;
    static_cast<QWidget &>(view).show();
    wear(looks()[3]);
    view.show(test::strangersRecord("250 2.1.5 Ok"));
    wear(looks().first());
    QVERIFY(view.findChild<GridView *>(u"gridView"_s)->columnCount() > 1);
}

QTEST_MAIN(tst_CheckView)
#include "tst_checkview.moc"
