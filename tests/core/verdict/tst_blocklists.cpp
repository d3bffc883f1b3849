// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/blocklists.h"

#include <QTest>

using namespace postern::verdict;
using namespace Qt::StringLiterals;

using Reason = BlockListBook::Flaw::Reason;
Q_DECLARE_METATYPE(postern::verdict::BlockListBook::Flaw::Reason)

namespace {

const QByteArray kGood = "[[list]]\nzone = \"list.example\"\nname = \"The List\"\nlists = \"spam\"\n"
                         "delisting = \"https://list.example/off\"\n";

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    return QByteArray(kGood).replace(before, after);
}

} // namespace

class tst_BlockLists : public QObject
{
    Q_OBJECT

private slots:
    void builtIn();
    void oneList();
    void flaws_data();
    void flaws();
};

void tst_BlockLists::builtIn()
{
    const BlockListBook &book = BlockListBook::builtIn();
    QVERIFY(book.lists().size() >= 5);
    QVERIFY(book.zones().contains(u"zen.spamhaus.org"_s));
    for (const BlockList &one : book.lists()) {
        QVERIFY(!one.name.isEmpty());
        QVERIFY(!one.lists.isEmpty());
        QVERIFY(one.delisting.startsWith(u"https://"));
        // Shut down: what is asked there means nothing.
        for (const auto dead : {"sorbs.net"_L1, "manitu.net"_L1, "njabl.org"_L1, "ahbl.org"_L1})
            QVERIFY(!one.zone.endsWith(dead));
    }
}

void tst_BlockLists::oneList()
{
    const auto book = BlockListBook::parse(with("zone = \"list.example\"", "zone = \"List.Example.\"\nipv6 = true"));
    QVERIFY(book.has_value());
    QCOMPARE(book->zones(), QStringList{u"list.example"_s});
    const BlockList *list = book->find(u"list.example"_s);
    QVERIFY(list);
    QVERIFY(list->hasV6);
    QCOMPARE(list->delisting, u"https://list.example/off"_s);
    QVERIFY(!book->find(u"other.example"_s));
}

void tst_BlockLists::flaws_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("line");

    QTest::newRow("nothing") << QByteArray() << Reason::NoLists << 1;
    QTest::newRow("no TOML") << QByteArray("[[list]\n") << Reason::Syntax << 1;
    QTest::newRow("another table") << QByteArray(kGood + "[[lists]]\n") << Reason::UnknownField << 6;
    QTest::newRow("no name") << with("name = \"The List\"\n", "") << Reason::MissingField << 1;
    QTest::newRow("a misspelt field") << QByteArray(kGood + "ip6 = true\n") << Reason::UnknownField << 6;
    QTest::newRow("a flag as text") << QByteArray(kGood + "ipv6 = \"yes\"\n") << Reason::WrongType << 6;
    QTest::newRow("no zone") << with("\"list.example\"", "\"a b\"") << Reason::BadZone << 2;
    QTest::newRow("one label") << with("\"list.example\"", "\"list\"") << Reason::BadZone << 2;
    QTest::newRow("a page in the clear") << with("https:", "http:") << Reason::BadPage << 5;
    QTest::newRow("a page that is a program")
        << with("https://list.example/off", "javascript:1") << Reason::BadPage << 5;
    QTest::newRow("twice") << QByteArray(kGood + kGood) << Reason::DuplicateZone << 7;
}

void tst_BlockLists::flaws()
{
    QFETCH(QByteArray, text);
    QFETCH(Reason, reason);
    QFETCH(int, line);
    const auto book = BlockListBook::parse(text);
    QVERIFY(!book.has_value());
    QCOMPARE(book.error().reason, reason);
    QCOMPARE(book.error().line, line);
}

QTEST_APPLESS_MAIN(tst_BlockLists)
#include "tst_blocklists.moc"
