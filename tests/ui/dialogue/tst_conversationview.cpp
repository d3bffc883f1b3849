// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/rulebook.h"
#include "ui/dialogue/conversationview.h"
#include "ui/dialogue/partbutton.h"
#include "ui/dialogue/segments.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;
using Kind = smtp::TranscriptEntry::Kind;

namespace {

check::Record record()
{
    const auto at = std::chrono::milliseconds(1);
    check::Record record;
    verdict::EndpointEvidence evidence;
    evidence.endpoint.host = u"mail.companya.com"_s;
    evidence.connections.push_back({});
    evidence.connections.back().transcript = {
        {at, Kind::Connected, "127.0.0.1:4000 127.0.0.1:25"},
        {at, Kind::Heard, "220 mail.companya.com ESMTP\r\n"},
        {at, Kind::Said, "EHLO mx.badplace.example\r\n"},
        {at, Kind::Heard, "250-mail.companya.com greets you\r\n"},
        {at, Kind::Heard, "250 SIZE 1000\r\n"},
        {at, Kind::Said, "MAIL FROM:<spammer@badplace.example> SIZE=120\r\n"},
        {at, Kind::Heard, "250 2.1.0 Ok\r\n"},
        {at, Kind::Said, "RCPT TO:<johndoe@gmail.com>\r\n"},
        {at, Kind::Heard, "550 5.7.1 relaying denied\r\n"},
        {at, Kind::Left, {}},
    };
    record.evidence.endpoints.push_back(evidence);
    return record;
}

QString joined(const std::vector<Segment> &segments)
{
    QString text;
    for (const Segment &one : segments)
        text += one.text;
    return text;
}

} // namespace

// Every part of every line can be pointed at, by mouse and by keyboard.
class tst_ConversationView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingOfALineIsLost();
    void everyPartIsThere();
    void byMouse();
    void byKeyboard();
    void isHeard();

private:
    QString shown(const char *label) { return m_view->findChild<QLabel *>(QLatin1StringView(label))->text(); }

    DialogueModel m_model;
    std::unique_ptr<ConversationView> m_view;
};

void tst_ConversationView::init()
{
    const check::Record what = record();
    m_model.setRecord(what, verdict::judge(what.evidence, verdict::RuleBook::builtIn()));
    m_view = std::make_unique<ConversationView>();
    m_view->resize(900, 500);
    m_view->QWidget::show();
    m_view->show(m_model, 0, 1);
}

void tst_ConversationView::nothingOfALineIsLost()
{
    for (int row = 1; row + 1 < m_model.rowCount(); ++row) { // between the two events
        const QModelIndex index = m_model.index(row);
        const auto segments = segmentsOf(m_model.line(index).text, m_model.meaning(index));
        QCOMPARE(joined(segments), m_model.line(index).text);
        int next = 0;
        for (const Segment &one : segments) {
            if (one.part >= 0)
                QCOMPARE(one.part, next++);
        }
        QCOMPARE(next, int(m_model.meaning(index).parts.size()));
    }
    const QString longText = u"250 "_s + QString(300, u'x');
    const auto meaning = explain::meaningOf({Kind::Heard, longText.toUtf8(), smtp::Verb::Other, true, {}, {}});
    QCOMPARE(joined(segmentsOf(longText, meaning)), longText);
}

void tst_ConversationView::everyPartIsThere()
{
    QCOMPARE(m_view->lineCount(), m_model.rowCount());
    QCOMPARE(m_view->partCount(1), 3); // code, host name, text
    QCOMPARE(m_view->partCount(5), 3); // command, path, parameter
    QCOMPARE(m_view->partCount(8), 3); // code, enhanced code, text
    for (int line = 0; line < m_view->lineCount(); ++line) {
        for (int part = 0; part < m_view->partCount(line); ++part) {
            m_view->pointAt(line, part);
            QVERIFY2(!shown("partName").isEmpty(), qPrintable(QString::number(line)));
            QVERIFY(!shown("partSentence").isEmpty());
        }
    }
    m_view->pointAt(1, 1);
    QCOMPARE(shown("partText"), u"mail.companya.com"_s);
    QCOMPARE(shown("partSource"), u"RFC 5321, 4.2"_s);
    m_view->pointAt(5, 2);
    QCOMPARE(shown("partText"), u"SIZE=120"_s);
}

void tst_ConversationView::byMouse()
{
    auto *code = m_view->findChild<PartButton *>(u"part-8-1"_s);
    QTest::mouseClick(code, Qt::LeftButton);
    QCOMPARE(shown("partText"), u"5.7.1"_s);
    QEnterEvent enter(QPointF(2, 2), QPointF(2, 2), QPointF(2, 2));
    QApplication::sendEvent(m_view->findChild<PartButton *>(u"part-7-1"_s), &enter);
    QCOMPARE(shown("partText"), u"<johndoe@gmail.com>"_s);
}

void tst_ConversationView::byKeyboard()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->findChild<PartButton *>(u"part-7-0"_s)->setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    QCOMPARE(shown("partText"), u"RCPT"_s);
    press(Qt::Key_Right);
    QCOMPARE(shown("partText"), u"<johndoe@gmail.com>"_s);
    press(Qt::Key_Right); // on to the next line
    QCOMPARE(shown("partText"), u"550"_s);
    press(Qt::Key_Left);
    QCOMPARE(shown("partText"), u"<johndoe@gmail.com>"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(shown("partText"), u"<spammer@badplace.example>"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Up); // there is nothing above
    QVERIFY(shown("partName").contains(u"connected"));
    // One stop for the Tab key.
    int stops = 0;
    for (const PartButton *one : m_view->findChildren<PartButton *>())
        stops += one->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
}

void tst_ConversationView::isHeard()
{
    const auto *code = m_view->findChild<PartButton *>(u"part-8-0"_s);
    QVERIFY(code->accessibleName().startsWith(u"550: "));
    QVERIFY(code->accessibleDescription().contains(u"RFC 5321"));
}

QTEST_MAIN(tst_ConversationView)
#include "tst_conversationview.moc"
