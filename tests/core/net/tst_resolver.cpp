// SPDX-License-Identifier: Apache-2.0
#include "core/net/resolver.h"
#include "dnsserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace postern;
using namespace std::chrono_literals;
using net::Resolver;
using Status = Resolver::Status;

class tst_Resolver : public QObject
{
    Q_OBJECT

private slots:
    void exchangersByPreference();
    void nullMx();
    void noExchangers_data();
    void noExchangers();
    void addresses_data();
    void addresses();
    void pointer();
    void texts();
    void pointerByIpv6();
    void namesInLists_data();
    void namesInLists();
    void codes();
    void noCodes_data();
    void noCodes();
    void literalsNeedNoServer();
    void answersComeFromTheEventLoop();
    void cancelled();
    void destroyedWithOpenQuestions();

private:
    static Resolver::Settings settingsFor(const test::DnsServer &server)
    {
        return {QHostAddress(QHostAddress::LocalHost), server.port(), 200ms, 2};
    }

    template <typename Answer> static std::function<void(const Answer &)> into(std::optional<Answer> &place)
    {
        return [&place](const Answer &answer) { place = answer; };
    }
};

void tst_Resolver::exchangersByPreference()
{
    test::DnsServer server;
    server.addExchanger("companya.com", 20, "backup.companya.com");
    server.addExchanger("companya.com", 10, "mail.companya.com");
    server.addExchanger("companya.com", 20, "other.companya.com");
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Exchangers> found;
    resolver.exchangers(QStringLiteral("companya.com"), into(found));
    QTRY_VERIFY(found);
    QCOMPARE(found->status, Status::Found);
    QVERIFY(!found->isNull);
    QCOMPARE(found->hosts.size(), 3U);
    QCOMPARE(found->hosts[0], (Resolver::Exchanger{QStringLiteral("mail.companya.com"), 10}));
    QCOMPARE(found->hosts[1].host, QStringLiteral("backup.companya.com"));
    QCOMPARE(found->hosts[2].host, QStringLiteral("other.companya.com"));
}

// RFC 7505
void tst_Resolver::nullMx()
{
    test::DnsServer server;
    server.addExchanger("nomail.example", 0, "");
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Exchangers> found;
    resolver.exchangers(QStringLiteral("nomail.example"), into(found));
    QTRY_VERIFY(found);
    QVERIFY(found->isNull);
    QVERIFY(found->hosts.empty());
}

void tst_Resolver::noExchangers_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<test::DnsServer::Fault>("fault");
    QTest::addColumn<Status>("status");

    using Fault = test::DnsServer::Fault;
    QTest::newRow("has only an address") << QStringLiteral("host.example") << Fault::None << Status::NoData;
    QTest::newRow("does not exist") << QStringLiteral("nowhere.example") << Fault::None << Status::NoSuchName;
    QTest::newRow("server fails") << QStringLiteral("host.example") << Fault::ServerFailure << Status::Failed;
    QTest::newRow("server is silent") << QStringLiteral("host.example") << Fault::Silence << Status::TimedOut;
    QTest::newRow("garbage is no answer") << QStringLiteral("host.example") << Fault::Garbage << Status::TimedOut;
}

void tst_Resolver::noExchangers()
{
    QFETCH(QString, domain);
    QFETCH(test::DnsServer::Fault, fault);
    QFETCH(Status, status);

    test::DnsServer server;
    server.addAddress("host.example", "192.0.2.1");
    server.fault = fault;
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Exchangers> found;
    resolver.exchangers(domain, into(found));
    QTRY_VERIFY(found);
    QVERIFY(found->hosts.empty());
    if (fault == test::DnsServer::Fault::Garbage)
        QVERIFY(found->status == Status::TimedOut || found->status == Status::Failed);
    else
        QCOMPARE(found->status, status);
    QVERIFY(server.asked > 0);
}

void tst_Resolver::addresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("both families") << QStringLiteral("both.example") << Status::Found
                                   << QStringList{QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2"),
                                                  QStringLiteral("2001:db8::1")};
    QTest::newRow("IPv6 only") << QStringLiteral("six.example") << Status::Found
                               << QStringList{QStringLiteral("2001:db8::6")};
    QTest::newRow("no address") << QStringLiteral("mx.example") << Status::NoData << QStringList();
    QTest::newRow("does not exist") << QStringLiteral("nowhere.example") << Status::NoSuchName << QStringList();
    QTest::newRow("localhost") << QStringLiteral("localhost") << Status::Found
                               << QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
}

void tst_Resolver::addresses()
{
    QFETCH(QString, host);
    QFETCH(Status, status);
    QFETCH(QStringList, expected);

    test::DnsServer server;
    server.addAddress("both.example", "192.0.2.1");
    server.addAddress("both.example", "192.0.2.2");
    server.addAddress("both.example", "2001:db8::1");
    server.addAddress("six.example", "2001:db8::6");
    server.addExchanger("mx.example", 10, "both.example");
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Addresses> found;
    resolver.addresses(host, into(found));
    QTRY_VERIFY(found);
    QCOMPARE(found->status, status);
    QStringList got;
    for (const auto &family : {found->v4, found->v6}) {
        for (const QHostAddress &one : family)
            got += one.toString();
    }
    QCOMPARE(got, expected);
}

void tst_Resolver::pointer()
{
    test::DnsServer server;
    server.addPointer("192.0.2.1", "mail.companya.com");
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Strings> found;
    std::optional<Resolver::Strings> missing;
    resolver.names(QHostAddress(QStringLiteral("192.0.2.1")), into(found));
    resolver.names(QHostAddress(QStringLiteral("192.0.2.2")), into(missing));
    QTRY_VERIFY(found && missing);
    QCOMPARE(found->values, QStringList{QStringLiteral("mail.companya.com")});
    QCOMPARE(missing->status, Status::NoSuchName);
}

void tst_Resolver::texts()
{
    test::DnsServer server;
    server.addText("companya.com", {"v=spf1 ", "-all"});
    server.addText("companya.com", {"another"});
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Strings> found;
    resolver.texts(QStringLiteral("companya.com"), into(found));
    QTRY_VERIFY(found);
    QCOMPARE(found->values, (QStringList{QStringLiteral("v=spf1 -all"), QStringLiteral("another")}));
}

void tst_Resolver::pointerByIpv6()
{
    test::DnsServer server;
    server.addPointer("2001:db8::1", "six.companya.com");
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Strings> found;
    resolver.names(QHostAddress(QStringLiteral("2001:db8::1")), into(found));
    QTRY_VERIFY(found);
    QCOMPARE(found->values, QStringList{QStringLiteral("six.companya.com")});
}

void tst_Resolver::namesInLists_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");

    // RFC 5782, 2.1 and 2.4
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.99") << QStringLiteral("99.2.0.192.list.example");
    QTest::newRow("zeros") << QStringLiteral("10.0.0.255") << QStringLiteral("255.0.0.10.list.example");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8:1:2:3:4:567:89ab")
                          << QStringLiteral("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2."
                                            "list.example");
}

void tst_Resolver::namesInLists()
{
    QFETCH(QString, address);
    QFETCH(QString, name);
    QCOMPARE(net::nameInList(QHostAddress(address), QStringLiteral("list.example")), name);
}

void tst_Resolver::codes()
{
    test::DnsServer server;
    server.addAddress("2.0.0.127.list.example", "127.0.0.2");
    server.addAddress("2.0.0.127.list.example", "127.0.0.11");
    server.addAddress("2.0.0.127.list.example", "2001:db8::1"); // AAAA is not asked for
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Addresses> found;
    resolver.codes(QStringLiteral("2.0.0.127.list.example"), into(found));
    QTRY_VERIFY(found);
    QCOMPARE(found->status, Status::Found);
    QCOMPARE(found->v4,
             (std::vector{QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QStringLiteral("127.0.0.11"))}));
    QVERIFY(found->v6.empty());
    QCOMPARE(server.asked, 1);
}

void tst_Resolver::noCodes_data()
{
    QTest::addColumn<test::DnsServer::Fault>("fault");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Status>("status");

    using Fault = test::DnsServer::Fault;
    const QString unknown = QStringLiteral("1.2.0.192.list.example");
    QTest::newRow("not listed") << Fault::None << unknown << Status::NoSuchName;
    QTest::newRow("a text and no code") << Fault::None << QStringLiteral("text.list.example") << Status::NoData;
    QTest::newRow("silence") << Fault::Silence << unknown << Status::TimedOut;
    QTest::newRow("server failure") << Fault::ServerFailure << unknown << Status::Failed;
    QTest::newRow("this machine is in no list") << Fault::None << QStringLiteral("localhost") << Status::NoSuchName;
}

void tst_Resolver::noCodes()
{
    QFETCH(test::DnsServer::Fault, fault);
    QFETCH(QString, name);
    QFETCH(Status, status);
    test::DnsServer server;
    server.fault = fault;
    server.addText("text.list.example", {"reason"});
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Addresses> found;
    resolver.codes(name, into(found));
    QTRY_VERIFY(found);
    QCOMPARE(found->status, status);
    QVERIFY(found->v4.empty());
}

void tst_Resolver::literalsNeedNoServer()
{
    test::DnsServer server;
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Addresses> found;
    resolver.addresses(QStringLiteral("2001:db8::1"), into(found));
    QVERIFY(!found); // never before the caller is back in the event loop
    QTRY_VERIFY(found);
    QCOMPARE(found->v6, std::vector<QHostAddress>{QHostAddress(QStringLiteral("2001:db8::1"))});
    QCOMPARE(server.asked, 0);
}

void tst_Resolver::answersComeFromTheEventLoop()
{
    test::DnsServer server;
    Resolver resolver(settingsFor(server));
    std::optional<Resolver::Addresses> found;
    resolver.addresses(QString(300, u'x') + QStringLiteral(".example"), into(found)); // c-ares refuses it at once
    QVERIFY(!found);
    QTRY_VERIFY(found);
    QVERIFY(found->status != Status::Found);
}

void tst_Resolver::cancelled()
{
    test::DnsServer server;
    server.fault = test::DnsServer::Fault::Silence;
    Resolver resolver(settingsFor(server));
    int answers = 0;
    resolver.exchangers(QStringLiteral("companya.com"), [&](const auto &) { ++answers; });
    resolver.addresses(QStringLiteral("192.0.2.1"), [&](const auto &) { ++answers; });
    resolver.cancel();
    server.fault = test::DnsServer::Fault::None;
    std::optional<Resolver::Exchangers> later;
    resolver.exchangers(QStringLiteral("companya.com"), into(later)); // and can be asked anew
    QTRY_VERIFY(later);
    QCOMPARE(answers, 0);
}

void tst_Resolver::destroyedWithOpenQuestions()
{
    test::DnsServer server;
    server.fault = test::DnsServer::Fault::Silence;
    int answers = 0;
    auto resolver = std::make_unique<Resolver>(settingsFor(server));
    resolver->exchangers(QStringLiteral("companya.com"), [&](const auto &) { ++answers; });
    resolver->names(QHostAddress(QStringLiteral("192.0.2.1")), [&](const auto &) { ++answers; });
    resolver->addresses(QStringLiteral("both.example"), [&](const auto &) { ++answers; });
    QTRY_VERIFY(server.asked > 0);
    resolver.reset();
    QTest::qWait(1);
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(tst_Resolver)
#include "tst_resolver.moc"
