// SPDX-License-Identifier: Apache-2.0
#include "core/learn/lesson.h"
#include "core/learn/progress.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postern::learn;
using namespace Qt::StringLiterals;

class tst_Progress : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lessonsGoOneWay();
    void answersAreRemembered();
    void anAnswerFollowsItsWords();
    void resetForgetsAllOfItAndNothingElse();

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Question m_question{u"q"_s, u"relay"_s, u"?"_s, {{u"one"_s, true, u"r"_s}, {u"two"_s, false, u"r"_s}}};
};

void tst_Progress::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Progress::lessonsGoOneWay()
{
    QSettings settings(file(), QSettings::IniFormat);
    Progress progress(settings);
    QSignalSpy changed(&progress, &Progress::changed);
    QVERIFY(progress.state(u"relay"_s) == Progress::State::NotBegun);
    progress.begin(u"relay"_s);
    QVERIFY(progress.state(u"relay"_s) == Progress::State::Begun);
    progress.finish(u"relay"_s);
    progress.begin(u"relay"_s); // read once more: still done
    QVERIFY(progress.state(u"relay"_s) == Progress::State::Done);
    QVERIFY(progress.state(u"open"_s) == Progress::State::NotBegun);
    QCOMPARE(changed.size(), 2);
}

void tst_Progress::answersAreRemembered()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        Progress progress(settings);
        QVERIFY(!progress.answer(m_question));
        progress.setAnswer(m_question, 1);
        progress.finish(u"quiz"_s);
    }
    QSettings settings(file(), QSettings::IniFormat);
    Progress progress(settings);
    QVERIFY(progress.answer(m_question) == std::size_t(1));
    QVERIFY(progress.state(u"quiz"_s) == Progress::State::Done);
    progress.forgetAnswer(m_question);
    QVERIFY(!progress.answer(m_question));
}

void tst_Progress::anAnswerFollowsItsWords()
{
    QSettings settings(file(), QSettings::IniFormat);
    Progress progress(settings);
    progress.setAnswer(m_question, 1);
    Question turned = m_question;
    std::swap(turned.choices[0], turned.choices[1]);
    QVERIFY(progress.answer(turned) == std::size_t(0));
    turned.choices[0].text = u"three"_s;
    QVERIFY(!progress.answer(turned));
}

void tst_Progress::resetForgetsAllOfItAndNothingElse()
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue(u"window/theme"_s, u"dark"_s);
    Progress progress(settings);
    progress.finish(u"relay"_s);
    progress.setAnswer(m_question, 0);
    progress.reset();
    QVERIFY(progress.state(u"relay"_s) == Progress::State::NotBegun);
    QVERIFY(!progress.answer(m_question));
    QCOMPARE(settings.value(u"window/theme"_s).toString(), u"dark"_s);
}

QTEST_APPLESS_MAIN(tst_Progress)
#include "tst_progress.moc"
