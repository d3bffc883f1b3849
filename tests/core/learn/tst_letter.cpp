// SPDX-License-Identifier: Apache-2.0
#include "core/learn/cast.h"
#include "core/learn/lessonbook.h"
#include "core/learn/letter.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace postern::learn;
using postern::smtp::MailAddress;

namespace {

Situation situation(Place sender, const QByteArray &from, const QByteArray &to)
{
    return {sender, *MailAddress::parse(QString::fromLatin1(from)), *MailAddress::parse(QString::fromLatin1(to))};
}

QByteArray field(const QByteArray &letter, const QByteArray &name)
{
    const QByteArray start = "\r\n" + name + ": ";
    const qsizetype at = letter.indexOf(start) + start.size();
    return letter.mid(at, letter.indexOf("\r\n", at) - at);
}

} // namespace

// What is in the envelope fits who writes it to whom.
class tst_Letter : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void ofEveryLesson();
};

void tst_Letter::fits_data()
{
    QTest::addColumn<Place>("sender");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("shownFrom");
    QTest::addColumn<QByteArray>("subject");

    const auto row = [](const char *name, Place sender, const char *from, const char *to, const char *shown,
                        const char *subject) {
        QTest::newRow(name) << sender << QByteArray(from) << QByteArray(to) << QByteArray(shown) << QByteArray(subject);
    };
    const char *anna = "anna@companya.com";
    const char *john = "johndoe@gmail.com";
    const char *spammer = "spammer@badplace.example";
    const char *bank = "\"Your bank\" <service@bank.example>";
    const char *coworker = "coworker@companya.com";
    const char *customer = "customer@partner.example";
    const char *accounting = "accounting@companya.com";
    row("newsletter", Place::Inside, "news@companya.com", customer, "news@companya.com", "News from Company A");
    row("employee, co-worker", Place::Inside, anna, coworker, anna, "The meeting on Thursday");
    row("employee, accounting", Place::Inside, anna, accounting, anna, "My travel expenses");
    row("employee, customer", Place::Inside, anna, customer, anna, "Your order");
    row("employee, johndoe", Place::Inside, anna, john, anna, "Your question");
    row("supplier", Place::Outside, "sales@supplier.example", accounting, "sales@supplier.example", "The invoice");
    row("researcher", Place::Outside, "researcher@university.example", customer, "researcher@university.example",
        "Our measurements");
    row("control", Place::Outside, spammer, "postmaster@companya.com", spammer, "To the postmaster");
    row("spammer", Place::Outside, spammer, john, bank, "Please confirm your account");
    row("percent hack", Place::Outside, spammer, "johndoe%gmail.com@companya.com", bank, "Please confirm your account");
    row("phisher", Place::Outside, "service@bank.example", john, bank, "Please confirm your account");
    row("as the boss", Place::Outside, "boss@companya.com", john, "boss@companya.com", "A small favour");
}

void tst_Letter::fits()
{
    QFETCH(Place, sender);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, shownFrom);
    QFETCH(QByteArray, subject);

    const QByteArray letter = letterFor(situation(sender, from, to));
    QCOMPARE(field(letter, "From"), shownFrom);
    QCOMPARE(field(letter, "Subject"), subject);
}

// Two people who write to the same mailbox do not write the same; and all of it is plain ASCII in lines of CRLF.
void tst_Letter::ofEveryLesson()
{
    QHash<QByteArray, QString> writers; // by subject
    for (const Lesson &lesson : LessonBook::builtIn().lessons()) {
        for (const LessonStep &step : lesson.steps) {
            const QByteArray letter = letterFor(step.situation);
            QVERIFY(std::all_of(letter.begin(), letter.end(), [](char c) { return c >= 0; }));
            QCOMPARE(letter.count('\n'), letter.count("\r\n"));
            QVERIFY(letter.endsWith("\r\n"));
            QVERIFY(letter.contains("\r\n\r\n"));
            const QString from = QString::fromLatin1(field(letter, "From"));
            QString &writer = writers[field(letter, "Subject")];
            QVERIFY2(writer.isEmpty() || writer == from, qPrintable(step.id));
            writer = from;
        }
    }
}

QTEST_MAIN(tst_Letter)
#include "tst_letter.moc"
