// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/dnsfacts.h"

#include <QTest>

using namespace postern;
using namespace postern::verdict;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postern::verdict::ReverseLookup)
Q_DECLARE_METATYPE(std::vector<postern::verdict::ExchangerLookup>)

namespace {

const QHostAddress kServer(u"192.0.2.1"_s);
const QHostAddress kOther(u"192.0.2.2"_s);
const QHostAddress kSixth(u"2001:db8::1"_s);
const QString kZone = u"list.example"_s;

constexpr const char *kReverses[] = {"leads back", "no name", "astray", "unknown"};
constexpr const char *kListings[] = {"listed", "not listed", "cannot ask", "no list", "unknown"};

// "127.0.0.4 127.0.0.9": found; "-": nothing; "": no answer.
ListLookup answered(const QHostAddress &address, const QString &codes)
{
    ListLookup lookup{kZone, address, Lookup::Failed, {}, {}};
    if (codes == u"-")
        lookup.lookup = Lookup::Nothing;
    else if (!codes.isEmpty())
        lookup.lookup = Lookup::Found;
    for (const QString &one : codes.split(u' ', Qt::SkipEmptyParts)) {
        if (one != u"-")
            lookup.answers.emplace_back(one);
    }
    return lookup;
}

} // namespace

class tst_DnsFacts : public QObject
{
    Q_OBJECT

private slots:
    void words();
    void reverse_data();
    void reverse();
    void listing_data();
    void listing();
    void aZoneIsNotJudgedByAnother();
    void exchanger_data();
    void exchanger();
};

void tst_DnsFacts::words()
{
    for (int i = 0; i <= static_cast<int>(Lookup::Failed); ++i)
        QVERIFY(lookupFromString(toString(static_cast<Lookup>(i))) == static_cast<Lookup>(i));
    QVERIFY(!lookupFromString(u"perhaps"));
}

void tst_DnsFacts::reverse_data()
{
    QTest::addColumn<ReverseLookup>("lookup");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, Lookup lookup, const std::vector<NamedHost> &names, const char *expected) {
        QTest::newRow(name) << ReverseLookup{kServer, lookup, names} << QByteArray(expected);
    };
    const NamedHost good{u"mx.companya.com"_s, Lookup::Found, {kOther, kServer}};
    const NamedHost astray{u"old.companya.com"_s, Lookup::Found, {kOther}};
    const NamedHost nowhere{u"gone.companya.com"_s, Lookup::Nothing, {}};
    const NamedHost unanswered{u"slow.companya.com"_s, Lookup::Failed, {}};
    row("the name leads back", Lookup::Found, {good}, "leads back");
    row("one of several leads back", Lookup::Found, {astray, nowhere, good}, "leads back");
    row("one leads back, another has no answer", Lookup::Found, {unanswered, good}, "leads back");
    row("no PTR", Lookup::Nothing, {}, "no name");
    row("an answer without a name", Lookup::Found, {}, "no name");
    row("to another address", Lookup::Found, {astray}, "astray");
    row("to no address", Lookup::Found, {nowhere}, "astray");
    row("to an address of the other family", Lookup::Found, {{u"six.example"_s, Lookup::Found, {kSixth}}}, "astray");
    row("the DNS does not answer", Lookup::Failed, {}, "unknown");
    row("nor for the name", Lookup::Found, {unanswered}, "unknown");
    row("astray, as far as is known", Lookup::Found, {astray, unanswered}, "unknown");
}

void tst_DnsFacts::reverse()
{
    QFETCH(ReverseLookup, lookup);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray(kReverses[static_cast<int>(reverseOf(lookup))]), expected);
}

void tst_DnsFacts::listing_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("listedEntry");
    QTest::addColumn<QString>("cleanEntry");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const char *answer, const char *listed, const char *clean,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(answer) << QString::fromLatin1(listed) << QString::fromLatin1(clean)
                            << QByteArray(expected);
    };
    row("listed", "127.0.0.2", "127.0.0.2", "-", "listed");
    row("listed, with several codes", "127.0.0.4 127.0.0.11", "127.0.0.2", "-", "listed");
    row("listed, as a bit mask", "127.1.2.3", "127.0.0.2", "-", "listed");
    row("not listed", "-", "127.0.0.2", "-", "not listed");
    row("no answer", "", "127.0.0.2", "-", "unknown");
    row("no answer about anything", "", "", "", "unknown");
    row("not listed, but the test entry has no answer", "-", "", "-", "unknown");
    row("listed, and the test entries have no answer", "127.0.0.2", "", "", "listed");
    row("misspelt zone", "127.255.255.252", "127.255.255.252", "127.255.255.252", "cannot ask");
    row("public resolver", "127.255.255.254", "127.255.255.254", "127.255.255.254", "cannot ask");
    row("too many questions", "127.255.255.255", "127.255.255.255", "127.255.255.255", "cannot ask");
    row("an error of tomorrow", "127.255.255.250", "127.0.0.2", "-", "cannot ask");
    row("blocked, the way of SURBL", "127.0.0.1", "127.0.0.1", "127.0.0.1", "cannot ask");
    row("an error among codes", "127.0.0.2 127.255.255.254", "127.0.0.2", "-", "cannot ask");
    row("errors only for the test entries", "-", "127.255.255.254", "-", "cannot ask");
    row("a hijacked resolver", "203.0.113.80", "203.0.113.80", "203.0.113.80", "no list");
    row("a hijacked resolver for what is not there", "127.0.0.2", "127.0.0.2", "203.0.113.80", "no list");
    row("a code and an address", "127.0.0.2 203.0.113.80", "127.0.0.2", "-", "no list");
    row("found, and nothing in it", " ", "127.0.0.2", "-", "no list");
    row("lists the whole world", "127.0.0.2", "127.0.0.2", "127.0.0.2", "no list");
    row("shut down, and empty", "-", "-", "-", "no list");
    row("126 is not 127", "126.0.0.2", "127.0.0.2", "-", "no list");
    row("nor 128", "128.0.0.2", "127.0.0.2", "-", "no list");
}

void tst_DnsFacts::listing()
{
    QFETCH(QString, answer);
    QFETCH(QString, listedEntry);
    QFETCH(QString, cleanEntry);
    QFETCH(QByteArray, expected);
    const ListLookup lookup = answered(kServer, answer);
    const std::vector<ListLookup> all{answered(listedTestEntry(), listedEntry), answered(cleanTestEntry(), cleanEntry),
                                      lookup};
    QCOMPARE(QByteArray(kListings[static_cast<int>(listingOf(lookup, all))]), expected);
}

void tst_DnsFacts::aZoneIsNotJudgedByAnother()
{
    const ListLookup lookup = answered(kServer, u"127.0.0.2"_s);
    ListLookup elsewhere = answered(cleanTestEntry(), u"127.0.0.2"_s);
    elsewhere.zone = u"world.example"_s;
    QVERIFY(listingOf(lookup, {lookup, elsewhere}) == Listing::Listed);
}

void tst_DnsFacts::exchanger_data()
{
    QTest::addColumn<std::vector<ExchangerLookup>>("exchangers");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *name, const QString &domain, const std::vector<NamedHost> &hosts, bool expected) {
        QTest::newRow(name) << std::vector<ExchangerLookup>{
            {u"else.example"_s, Lookup::Found, {{u"mx.else.example"_s, Lookup::Found, {kOther}}}},
            {domain, Lookup::Found,
             hosts}} << expected;
    };
    const QString domain = u"outside.example"_s;
    row("its address", domain, {{u"mx1.outside.example"_s, Lookup::Found, {kOther, kServer}}}, true);
    row("its address, as the second exchanger", domain,
        {{u"mx1"_s, Lookup::Failed, {}}, {u"mx2"_s, Lookup::Found, {kServer}}}, true);
    row("its name, at another address", domain, {{u"Mail.CompanyA.com"_s, Lookup::Found, {kOther}}}, true);
    row("its name, without an answer", domain, {{u"mail.companya.com"_s, Lookup::Failed, {}}}, true);
    row("capitals in the domain", u"Outside.Example"_s, {{u"mx"_s, Lookup::Found, {kServer}}}, true);
    row("somebody else", domain, {{u"mx.outside.example"_s, Lookup::Found, {kOther}}}, false);
    row("another domain's exchanger", u"third.example"_s, {{u"mx"_s, Lookup::Found, {kServer}}}, false);
    row("nobody", domain, {}, false);
    QTest::newRow("nothing was looked up") << std::vector<ExchangerLookup>() << false;
}

void tst_DnsFacts::exchanger()
{
    QFETCH(std::vector<ExchangerLookup>, exchangers);
    QFETCH(bool, expected);
    smtp::Endpoint endpoint{u"mail.companya.com"_s, kServer, 25, smtp::Security::Plain};
    QCOMPARE(isExchangerOf("outside.example", endpoint, exchangers), expected);
    // A target without a name is no exchanger without a name.
    endpoint.host.clear();
    endpoint.address = QHostAddress(u"198.51.100.1"_s);
    QVERIFY(!isExchangerOf("outside.example", endpoint, {{u"outside.example"_s, Lookup::Found, {NamedHost()}}}));
}

QTEST_APPLESS_MAIN(tst_DnsFacts)
#include "tst_dnsfacts.moc"
