// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"
#include "brackets.h"
#include "core/explain/explanation.h"

#include "core/explain/tongue.h"
#include "core/learn/exercise.h"
#include "core/learn/lessonbook.h"
#include "core/learn/lessonhtml.h"
#include "core/verdict/remedybook.h"
#include "reportrecords.h"
#include "reporttexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

// No sentence of English does without one of these.
const QRegularExpression
    kEnglish(u"\\b(the|is|are|was|were|you|your|this|that|it|its|of|with|which|who|has|have|says?|from|to)\\b"_s,
             QRegularExpression::CaseInsensitiveOption);

// Lines outside of all brackets that are English, and are not said by anybody else.
QStringList english(const QString &text, const QStringList &others)
{
    QStringList found;
    for (const QString &line : test::outsideOfBrackets(text).split(u'\n')) {
        const QString bare = test::squeezed(line);
        const bool isOthers = std::any_of(others.begin(), others.end(), [&bare](const QString &one) {
            return test::squeezed(one).contains(bare) || bare.contains(test::squeezed(one));
        });
        if (!isOthers && kEnglish.match(line).hasMatch())
            found += line.trimmed();
    }
    return found;
}

QStringList sources()
{
    QStringList all;
    for (const auto &one : verdict::RemedyBook::builtIn().remedies())
        all += one.source;
    return all;
}

} // namespace

// Every sentence of ours has been given to a translator before anybody reads it: in what the command line says, in a
// report, in the lessons.
class tst_Spoken : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_brackets)); }
    void explanations_data();
    void explanations();
    void help();
    void lessons();
    void exercises();
    void titles_data();
    void titles();

private:
    test::Brackets m_brackets;
};

void tst_Spoken::explanations_data()
{
    QTest::addColumn<int>("index");
    const auto cases = test::reportCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void tst_Spoken::explanations()
{
    QFETCH(const int, index);
    const test::ReportCase one = test::reportCases()[std::size_t(index)];
    const auto verdict = verdict::judge(one.record.evidence, verdict::RuleBook::builtIn());
    // What was said and heard stands there as it was.
    const QStringList others = test::factsOf(one.record, verdict) + sources();
    QCOMPARE(english(explain::plainText(explain::explain(one.record, verdict), 1000), others).join(u'\n'), QString());
    const auto report = explain::reportOf(one.record, verdict, test::someDetails());
    QCOMPARE(english(test::allTexts(report), others).join(u'\n'), QString());
    QVERIFY(test::allTexts(report).contains(u'\u27e6'));
}

void tst_Spoken::help()
{
    static const QRegularExpression options(u"--[a-z-]+|WHICH"_s);
    QCOMPARE(english(app::helpText().remove(options), {}).join(u'\n'), QString());
}

void tst_Spoken::lessons()
{
    const auto &book = learn::LessonBook::builtIn();
    const learn::PagePictures none;
    const learn::LessonPages pages(book, none);
    static const QRegularExpression tags(u"<(style|title).*?</\\1>|<[^>]*>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto words = [](const QByteArray &page) { return QString::fromUtf8(page).replace(tags, u" "_s); };
    QCOMPARE(english(words(pages.index()), {}).join(u'\n'), QString());
    QCOMPARE(english(words(pages.quiz()), {}).join(u'\n'), QString());
    for (std::size_t i = 0; i < book.lessons().size(); ++i)
        QCOMPARE(english(words(pages.lesson(i)), {}).join(u'\n'), QString());
}

void tst_Spoken::exercises()
{
    for (const auto &one : learn::ExerciseBook::builtIn().exercises()) {
        QStringList texts{one.name, one.story, one.found, one.closed};
        texts += one.hints;
        for (const QString &id : one.doors)
            texts << learn::ExerciseBook::builtIn().door(id).text << learn::ExerciseBook::builtIn().door(id).look;
        for (const QString &id : one.cures)
            texts << learn::ExerciseBook::builtIn().cure(id).text << learn::ExerciseBook::builtIn().cure(id).effect;
        for (const QString &text : texts)
            QCOMPARE(test::outsideOfBrackets(text), QString());
    }
}

void tst_Spoken::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("shown");
    QTest::newRow("of the catalogue") << u"Its own postmaster"_s << u"\u27e6Its own postmaster\u27e7"_s;
    QTest::newRow("asked again from within")
        << u"The plain form, and a sender of the hosted domain"_s
        << u"\u27e6The plain form\u27e7\u27e6, and a sender of the hosted domain\u27e7"_s;
    QTest::newRow("hostile") << u"a\u202eb"_s << u"\u27e6a\\xe2\\x80\\xaeb\u27e7"_s;
    QTest::newRow("none") << QString() << QString();
}

void tst_Spoken::titles()
{
    QFETCH(const QString, title);
    QTEST(explain::titleInWords(title), "shown");
}

QTEST_GUILESS_MAIN(tst_Spoken)
#include "tst_spoken.moc"
