// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/maildate.h"
#include "core/verdict/receivedtrace.h"

#include <QTest>

using namespace postern::verdict;
using namespace Qt::StringLiterals;

namespace {

QString shownHop(const Hop &hop)
{
    QStringList flags;
    if (hop.isEncrypted)
        flags += u"encrypted"_s;
    if (hop.isAuthenticated)
        flags += u"authenticated"_s;
    if (hop.isReverseNameDoubtful)
        flags += u"doubtful"_s;
    return QStringList{hop.hello,
                       hop.reverseName,
                       hop.fromAddress ? hop.fromAddress->toString() : QString(),
                       hop.by,
                       hop.byAddress ? hop.byAddress->toString() : QString(),
                       hop.with,
                       hop.via,
                       hop.id,
                       hop.forAddress,
                       hop.at.isValid() ? hop.at.toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString(),
                       flags.join(u' ')}
        .join(u'|');
}

} // namespace

class tst_ReceivedTrace : public QObject
{
    Q_OBJECT

private slots:
    void servers_data();
    void servers();
    void dates_data();
    void dates();
    void orderAndDelays();
    void clocksThatDisagree();
    void shapesOfTheSource_data();
    void shapesOfTheSource();
    void hostileLines_data();
    void hostileLines();
    void everyCut();
    void manyHops();
};

void tst_ReceivedTrace::servers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("read"); // hello|reverse|from|by|byAddress|with|via|id|for|date|flags

    const auto row = [](const char *name, const char *line, const char *read) {
        QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(read);
    };
    const auto at = QByteArray("2026-11-25 19:50:01");

    row("Postfix",
        "from tester.example (tester.example [192.0.2.7]) by mx.example.org (Postfix) with ESMTP id 4SgT6n2b3Xz9s "
        "for <johndoe@outside.example>; Wed, 25 Nov 2026 19:50:01 +0000 (UTC)",
        "tester.example|tester.example|192.0.2.7|mx.example.org||ESMTP||4SgT6n2b3Xz9s|johndoe@outside.example|"
        "2026-11-25 19:50:01|");
    row("Postfix, no reverse name, TLS",
        "from [192.0.2.7] (unknown [192.0.2.7]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) "
        "key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256) (No client certificate "
        "requested) by mx.example.org (Postfix) with ESMTPS id 9A1 for <a@b.example>; Wed, 25 Nov 2026 20:50:01 +0100 "
        "(CET)",
        "[192.0.2.7]||192.0.2.7|mx.example.org||ESMTPS||9A1|a@b.example|2026-11-25 19:50:01|encrypted");
    row("Postfix, IPv6, a login",
        "from laptop (p200300.dip.example [IPv6:2001:db8::7]) (Authenticated sender: joe) by mx.example.org (Postfix) "
        "with ESMTPSA id 5; Wed, 25 Nov 2026 19:50:01 +0000",
        "laptop|p200300.dip.example|2001:db8::7|mx.example.org||ESMTPSA||5||2026-11-25 19:50:01|encrypted "
        "authenticated");
    row("Postfix, from its own machine",
        "by mx.example.org (Postfix, from userid 1000) id 4SgT6n2b3Xz9s; Wed, 25 Nov 2026 19:50:01 +0000 (UTC)",
        "|||mx.example.org||||4SgT6n2b3Xz9s||2026-11-25 19:50:01|");
    row("Postfix, behind an address translator",
        "from tester.example (_gateway [172.17.0.1]) by mail.example.org (Postfix) with ESMTP id 7; "
        "Wed, 25 Nov 2026 19:50:01 +0000",
        "tester.example|_gateway|172.17.0.1|mail.example.org||ESMTP||7||2026-11-25 19:50:01|");

    row("Exim, unverified name",
        "from [192.0.2.7] (helo=tester.example) by mx.example.org with esmtp (Exim 4.96) (envelope-from "
        "<probe@tester.example>) id 1r6yJF-0001aB-2D for johndoe@outside.example; Wed, 25 Nov 2026 19:50:01 +0000",
        "tester.example||192.0.2.7|mx.example.org||esmtp||1r6yJF-0001aB-2D|johndoe@outside.example|2026-11-25 "
        "19:50:01|");
    row("Exim, verified name and another HELO, TLS",
        "from host7.isp.example ([192.0.2.7]:41234 helo=tester.example) by mx.example.org with esmtps (TLS1.3) tls "
        "TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <a@b.example>) id 1r6yJF-0001aB-2D for c@d.example; "
        "Wed, 25 Nov 2026 19:50:01 +0000",
        "tester.example|host7.isp.example|192.0.2.7|mx.example.org||esmtps||1r6yJF-0001aB-2D|c@d.example|"
        "2026-11-25 19:50:01|encrypted");
    row("Exim, HELO is the verified name",
        "from tester.example ([2001:db8::7]) by mx.example.org with esmtp (Exim 4.96) id 1r6yJF-0001aB-2D; "
        "Wed, 25 Nov 2026 19:50:01 +0000",
        "tester.example|tester.example|2001:db8::7|mx.example.org||esmtp||1r6yJF-0001aB-2D||2026-11-25 19:50:01|");
    row("Exim, HELO is a literal",
        "from [192.0.2.7] (helo=[10.0.0.5]) by mx.example.org with esmtp (Exim 4.94.2) id 1; Wed, 25 Nov 2026 19:50:01 "
        "GMT",
        "[10.0.0.5]||192.0.2.7|mx.example.org||esmtp||1||2026-11-25 19:50:01|");
    row("Exim, from its own machine",
        "from joe by mx.example.org with local (Exim 4.96) (envelope-from <joe@example.org>) id 1r6yJF-0001aB-2D; "
        "Wed, 25 Nov 2026 19:50:01 +0000",
        "joe|joe||mx.example.org||local||1r6yJF-0001aB-2D||2026-11-25 19:50:01|");

    row("Sendmail",
        "from tester.example (host7.isp.example [192.0.2.7]) by mx.example.org (8.17.1/8.17.1/Debian-2) with ESMTP id "
        "3APJo1kL012345 for <johndoe@outside.example>; Wed, 25 Nov 2026 19:50:01 GMT",
        "tester.example|host7.isp.example|192.0.2.7|mx.example.org||ESMTP||3APJo1kL012345|johndoe@outside.example|"
        "2026-11-25 19:50:01|");
    row("Sendmail, a name that may be forged, TLS",
        "from tester.example (host7.isp.example [192.0.2.7] (may be forged)) by mx.example.org (8.17.1/8.17.1) with "
        "ESMTPS id 3APJ (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NOT) for <a@b.example>; "
        "Wed, 25 Nov 2026 14:50:01 -0500",
        "tester.example|host7.isp.example|192.0.2.7|mx.example.org||ESMTPS||3APJ|a@b.example|2026-11-25 19:50:01|"
        "encrypted doubtful");
    row("Sendmail, no reverse name, IPv6",
        "from tester.example ([IPv6:2001:db8:0:0:0:0:0:7]) by mx.example.org (8.15.2/8.15.2) with ESMTP id x1; "
        "Wed, 25 Nov 2026 19:50:01 GMT",
        "tester.example||2001:db8::7|mx.example.org||ESMTP||x1||2026-11-25 19:50:01|");
    row("Sendmail, from its own machine",
        "(from root@localhost) by mx.example.org (8.17.1/8.17.1/Submit) id 3APJo1kL012345; Wed, 25 Nov 2026 19:50:01 "
        "GMT",
        "|||mx.example.org||||3APJo1kL012345||2026-11-25 19:50:01|");

    row("Exchange",
        "from tester.example (192.0.2.7) by EX01.corp.example (10.0.0.2) with Microsoft SMTP Server id 15.1.2507.35 "
        "via "
        "Frontend Transport; Wed, 25 Nov 2026 20:50:01 +0100",
        "tester.example||192.0.2.7|EX01.corp.example|10.0.0.2|Microsoft SMTP Server|Frontend Transport|15.1.2507.35||"
        "2026-11-25 19:50:01|");
    row("Exchange, within the organisation, TLS",
        "from EX01.corp.example (10.0.0.2) by EX02.corp.example (10.0.0.3) with Microsoft SMTP Server (version=TLS1_2, "
        "cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.1.2507.35; Wed, 25 Nov 2026 20:50:01 +0100",
        "EX01.corp.example||10.0.0.2|EX02.corp.example|10.0.0.3|Microsoft SMTP Server||15.1.2507.35||"
        "2026-11-25 19:50:01|encrypted");
    row("Exchange Online, IPv6",
        "from AM6PR01.eurprd01.prod.exchangelabs.com (2603:10a6:20b::20) by VI1PR01.eurprd01.prod.exchangelabs.com "
        "(2603:10a6:800::15) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_X) id 15.20.7875.16; Wed, 25 Nov "
        "2026 19:50:01 +0000",
        "AM6PR01.eurprd01.prod.exchangelabs.com||2603:10a6:20b::20|VI1PR01.eurprd01.prod.exchangelabs.com|"
        "2603:10a6:800::15|Microsoft SMTP Server||15.20.7875.16||2026-11-25 19:50:01|encrypted");
    row("Exchange, mapi",
        "from EX01.corp.example ([fe80::1]) by EX01.corp.example ([fe80::1]) with mapi id 15.01.2507.035; "
        "Wed, 25 Nov 2026 20:50:01 +0100",
        "EX01.corp.example||fe80::1|EX01.corp.example|fe80::1|mapi||15.01.2507.035||2026-11-25 19:50:01|");
    row("IIS",
        "from tester.example ([192.0.2.7]) by web.corp.example with Microsoft SMTPSVC(10.0.17763.1697); \t Wed, 25 Nov "
        "2026 20:50:01 +0100",
        "tester.example||192.0.2.7|web.corp.example||Microsoft SMTPSVC||||2026-11-25 19:50:01|");

    row("OpenSMTPD",
        "from tester.example (host7.isp.example [192.0.2.7]) by mx.example.org (OpenSMTPD) with ESMTP id 4ba6f5d8 for "
        "<johndoe@outside.example>; Wed, 25 Nov 2026 19:50:01 +0000 (UTC)",
        "tester.example|host7.isp.example|192.0.2.7|mx.example.org||ESMTP||4ba6f5d8|johndoe@outside.example|"
        "2026-11-25 19:50:01|");
    row("OpenSMTPD, no reverse name, TLS",
        "from tester.example (<unknown> [192.0.2.7]) by mx.example.org (OpenSMTPD) with ESMTPS id 4ba6f5d8 "
        "(TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO) for <a@b.example>; Wed, 25 Nov 2026 19:50:01 +0000 (UTC)",
        "tester.example||192.0.2.7|mx.example.org||ESMTPS||4ba6f5d8|a@b.example|2026-11-25 19:50:01|encrypted");
    row("OpenSMTPD, from its own machine",
        "from localhost (mx.example.org [local]) by mx.example.org (OpenSMTPD) with ESMTPA id 0f6a; "
        "Wed, 25 Nov 2026 19:50:01 +0000 (UTC)",
        "localhost|||mx.example.org||ESMTPA||0f6a||2026-11-25 19:50:01|authenticated");

    row("qmail",
        "from unknown (HELO tester.example) (192.0.2.7) by mx.example.org with SMTP; 25 Nov 2026 19:50:01 -0000",
        "tester.example||192.0.2.7|mx.example.org||SMTP||||2026-11-25 19:50:01|");
    row("qmail, with a name and ident",
        "from host7.isp.example (HELO tester.example) (joe@192.0.2.7) by mx.example.org with ESMTPA; 25 Nov 2026 "
        "19:50:01 -0000",
        "tester.example|host7.isp.example|192.0.2.7|mx.example.org||ESMTPA||||2026-11-25 19:50:01|authenticated");
    row("qmail, HELO is the name",
        "from tester.example (192.0.2.7) by mx.example.org with SMTP; 25 Nov 2026 19:50:01 -0000",
        "tester.example|tester.example|192.0.2.7|mx.example.org||SMTP||||2026-11-25 19:50:01|");
    row("qmail, its own note", "(qmail 12345 invoked from network); 25 Nov 2026 19:50:01 -0000",
        "|||||||||2026-11-25 19:50:01|");
    row("qmail, encrypted",
        "from unknown (HELO tester.example) (192.0.2.7) by mx.example.org with (TLS_AES_256_GCM_SHA384 encrypted) "
        "SMTP; 25 Nov 2026 19:50:01 -0000",
        "tester.example||192.0.2.7|mx.example.org||SMTP||||2026-11-25 19:50:01|encrypted");

    row("Google",
        "from mail.example.org (mail.example.org. [192.0.2.25]) by mx.google.com with ESMTPS id "
        "d9443c01a7336-21f.2026.11.25.11.50.00 for <johndoe@gmail.com> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 "
        "bits=256/256); Wed, 25 Nov 2026 11:50:01 -0800 (PST)",
        "mail.example.org|mail.example.org|192.0.2.25|mx.google.com||ESMTPS||d9443c01a7336-21f.2026.11.25.11.50.00|"
        "johndoe@gmail.com|2026-11-25 19:50:01|encrypted");
    row("Google, no reverse name",
        "from mail.example.org ([192.0.2.25]) by mx.google.com with ESMTP id a.1 for <johndoe@gmail.com>; "
        "Wed, 25 Nov 2026 11:50:01 -0800 (PST)",
        "mail.example.org||192.0.2.25|mx.google.com||ESMTP||a.1|johndoe@gmail.com|2026-11-25 19:50:01|");
    row("Google, within", "by 2002:a05:7300:c0c:b0:14c:5:1 with SMTP id x6csp3; Wed, 25 Nov 2026 11:50:01 -0800 (PST)",
        "|||2002:a05:7300:c0c:b0:14c:5:1|2002:a05:7300:c0c:b0:14c:5:1|SMTP||x6csp3||2026-11-25 19:50:01|");

    row("Courier",
        "from tester.example (host7.isp.example [192.0.2.7]) by mx.example.org with ESMTP; Wed, 25 Nov 2026 19:50:01 "
        "+0000 id 0000000000041234.00000000656250A9.00001A2B",
        "tester.example|host7.isp.example|192.0.2.7|mx.example.org||ESMTP||"
        "0000000000041234.00000000656250A9.00001A2B||2026-11-25 19:50:01|");
    row("Courier, a login over TLS",
        "from laptop ([::ffff:192.0.2.7]) (AUTH: LOGIN joe, TLS: TLSv1.3,256bits,TLS_AES_256_GCM_SHA384) by "
        "mx.example.org with ESMTPSA; Wed, 25 Nov 2026 19:50:01 +0000 id 1.2.3",
        "laptop||192.0.2.7|mx.example.org||ESMTPSA||1.2.3||2026-11-25 19:50:01|encrypted authenticated");
    row("the practice relay",
        "from tester.example ([127.0.0.1]) by mail.companya.com with ESMTP id 1 for <johndoe@gmail.com>; "
        "Wed, 25 Nov 2026 19:50:01 +0000",
        "tester.example||127.0.0.1|mail.companya.com||ESMTP||1|johndoe@gmail.com|2026-11-25 19:50:01|");
    row("Haraka",
        "from tester.example (host7.isp.example [192.0.2.7]) by mx.example.org (Haraka/3.0.3) with ESMTPS id "
        "2F0A.1 envelope-from <a@b.example> tls TLS_AES_256_GCM_SHA384 (authenticated bits=0); Wed, 25 Nov 2026 "
        "19:50:01 +0000",
        "tester.example|host7.isp.example|192.0.2.7|mx.example.org||ESMTPS||2F0A.1||2026-11-25 19:50:01|encrypted");
    row("Dovecot LMTP",
        "from mx.example.org by mail.example.org with LMTP id aBcD (envelope-from <a@b.example>) for <c@d.example>; "
        "Wed, 25 Nov 2026 19:50:01 +0000",
        "mx.example.org|||mail.example.org||LMTP||aBcD|c@d.example|2026-11-25 19:50:01|");
    row("a client that calls itself by a keyword",
        "from by (unknown [192.0.2.7]) by with (Postfix) with ESMTP id for for <id>; Wed, 25 Nov 2026 19:50:01 +0000",
        "by||192.0.2.7|with||ESMTP||for|id|2026-11-25 19:50:01|");
}

void tst_ReceivedTrace::servers()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, read);

    const Hop hop = hopOf(line);
    QCOMPARE(shownHop(hop), read);
    QCOMPARE(hop.isHandover(), !read.startsWith(u"|||"));

    // The same out of a message, folded at every blank as servers fold it.
    QByteArray folded = "Received: " + line;
    folded.replace(" by ", "\r\n\tby ").replace(" id ", "\n        id ").replace("; ", ";\r\n\t");
    const ReceivedTrace trace = receivedTraceOf(folded + "\r\nSubject: x\r\n\r\nReceived: from a by b; none\r\n");
    QCOMPARE(trace.hops.size(), std::size_t(1));
    QCOMPARE(shownHop(trace.hops.front()), read);
}

void tst_ReceivedTrace::dates_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("utc"); // empty: no date

    const QString noon = u"2026-11-25T12:00:00Z"_s;
    QTest::newRow("RFC 5322") << QByteArray("Wed, 25 Nov 2026 12:00:00 +0000") << noon;
    QTest::newRow("no weekday") << QByteArray("25 Nov 2026 12:00:00 -0000") << noon;
    QTest::newRow("no seconds") << QByteArray("Wed, 25 Nov 2026 12:00 +0000") << noon;
    QTest::newRow("a zone by name") << QByteArray("Wed, 25 Nov 2026 04:00:00 PST") << noon;
    QTest::newRow("half an hour") << QByteArray("Wed, 25 Nov 2026 17:30:00 +0530") << noon;
    QTest::newRow("the day changes") << QByteArray("Wed, 25 Nov 2026 01:00:00 +1300") << u"2026-11-24T12:00:00Z"_s;
    QTest::newRow("two digits") << QByteArray("Wed, 25 Nov 26 12:00:00 GMT") << noon;
    QTest::newRow("a fraction") << QByteArray("Wed, 25 Nov 2026 12:00:00.123 +0000") << noon;
    QTest::newRow("a leap second") << QByteArray("Sat, 31 Dec 2016 23:59:60 +0000") << u"2016-12-31T23:59:59Z"_s;
    QTest::newRow("single-digit day") << QByteArray("Sun,  1 Nov 2026 12:00:00 +0000") << u"2026-11-01T12:00:00Z"_s;
    QTest::newRow("no zone") << QByteArray("Wed, 25 Nov 2026 12:00:00") << noon;
    QTest::newRow("a zone that nobody knows") << QByteArray("Wed, 25 Nov 2026 12:00:00 XYZ") << noon;
    QTest::newRow("no such day") << QByteArray("Wed, 31 Nov 2026 12:00:00 +0000") << QString();
    QTest::newRow("no such month") << QByteArray("Wed, 25 Nob 2026 12:00:00 +0000") << QString();
    QTest::newRow("across two months") << QByteArray("Wed, 25 anf 2026 12:00:00 +0000") << QString();
    QTest::newRow("no such hour") << QByteArray("Wed, 25 Nov 2026 25:00:00 +0000") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("words") << QByteArray("some time ago") << QString();
}

void tst_ReceivedTrace::dates()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, utc);
    const auto date = readMailDate(written);
    QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), utc);
}

void tst_ReceivedTrace::orderAndDelays()
{
    const ReceivedTrace trace = receivedTraceOf(
        "Return-Path: <a@b.example>\r\n"
        "Received: from relay.example ([192.0.2.25]) by mx.far.example; Wed, 25 Nov 2026 12:05:02 +0000\r\n"
        "Received: from nowhere by silent.example\r\n"
        "received: from tester.example ([192.0.2.7]) by relay.example; Wed, 25 Nov 2026 13:00:00 +0100\r\n"
        "Received: (qmail 1 invoked by uid 2); 25 Nov 2026 11:59:59 -0000\r\n"
        "X-Received: by 10.0.0.1; Wed, 25 Nov 2026 12:00:00 +0000\r\n\r\n");
    QCOMPARE(trace.hops.size(), std::size_t(4));
    QVERIFY(!trace.isCut);
    QVERIFY(!trace.hops[0].isHandover());
    QCOMPARE(trace.hops[1].by, u"relay.example"_s);
    QCOMPARE(trace.hops[3].by, u"mx.far.example"_s);
    QVERIFY(!trace.hops[0].delay);
    QCOMPARE(trace.hops[1].delay, std::chrono::seconds(1));
    QVERIFY(!trace.hops[2].delay); // it is silent about the time, and so nothing is known of the next one
    QVERIFY(!trace.hops[3].delay);
}

void tst_ReceivedTrace::clocksThatDisagree()
{
    const ReceivedTrace trace = receivedTraceOf("Received: from b by c; Wed, 25 Nov 2026 12:10:00 +0000\n"
                                                "Received: from a by b; Wed, 25 Nov 2026 12:13:00 +0000\n\n");
    QCOMPARE(trace.hops.size(), std::size_t(2));
    QCOMPARE(trace.hops[1].delay, std::chrono::seconds(-180));
    QVERIFY(trace.hops[1].contradictsPrevious());
    QVERIFY(!trace.hops[0].contradictsPrevious());
}

void tst_ReceivedTrace::shapesOfTheSource_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("hops");
    QTest::addColumn<bool>("isCut");

    const QByteArray line = "Received: from a by b; Wed, 25 Nov 2026 12:00:00 +0000\n";
    QTest::newRow("as in an mbox") << "From joe@example.org Wed Nov 25 12:00:00 2026\n" + line + "\nhello\n"
                                   << 1 << false;
    QTest::newRow("pasted below blank lines") << "\n  \n" + line + "\nhello\n" << 1 << false;
    QTest::newRow("pasted with an indent")
        << QByteArray("    Received: from a\n        by b; Wed, 25 Nov 2026 12:00:00 "
                      "+0000\n    Subject: x\n\n    hello\n")
        << 1 << false;
    QTest::newRow("no end of the header") << line + "Subject: x\n" << 1 << true;
    QTest::newRow("cut in the line") << line.left(25) << 1 << true;
    QTest::newRow("a blank before the colon")
        << QByteArray("Received : from a by b; 25 Nov 2026 12:00:00 +0000\n\n") << 1 << false;
    QTest::newRow("rubbish between the lines") << line + "no field at all\n folded rubbish\n" + line + "\n"
                                               << 2 << false;
    QTest::newRow("nothing") << QByteArray() << 0 << true;
    QTest::newRow("a body alone") << QByteArray("\n\nhello\nthere\n") << 0 << true;
}

void tst_ReceivedTrace::shapesOfTheSource()
{
    QFETCH(QByteArray, source);
    QFETCH(int, hops);
    QFETCH(bool, isCut);
    const ReceivedTrace trace = receivedTraceOf(source);
    QCOMPARE(int(trace.hops.size()), hops);
    QCOMPARE(trace.isCut, isCut);
    QByteArray crlf = source;
    crlf.replace("\n", "\r\n");
    QCOMPARE(receivedTraceOf(crlf), trace);
}

void tst_ReceivedTrace::hostileLines_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("escapes of a terminal")
        << QByteArray("from \x1b[31m\x07 ([192.0.2.7]) by b; 25 Nov 2026 12:00:00 +0000");
    QTest::newRow("right-to-left") << QByteArray("from a\xe2\x80\xae\x62 ([192.0.2.7]) by \xe2\x80\x8fz");
    QTest::newRow("NUL and eight bits") << QByteArray("from a\0b\xff (\xfe [192.0.2.7]) by \x80", 31);
    QTest::newRow("no end of a comment") << QByteArray("from a (((( by b (c");
    QTest::newRow("no end of a quote") << QByteArray("from \"a ([192.0.2.7]) by \\");
    QTest::newRow("many comments") << "from a " + QByteArray("(x)").repeated(20000) + " by b";
    QTest::newRow("many openings") << "from a " + QByteArray("(").repeated(60000);
    QTest::newRow("deep comments") << "from a " + QByteArray("(").repeated(30000) + QByteArray(")").repeated(30000);
    QTest::newRow("many quotes") << "from a " + QByteArray("\"").repeated(60001);
    QTest::newRow("many words") << "from " + QByteArray("by with id ").repeated(6000);
    QTest::newRow("one long word") << "from " + QByteArray(500000, 'x') + " by " + QByteArray(500000, '\x1b');
    QTest::newRow("semicolons") << QByteArray(";").repeated(60000);
    QTest::newRow("long date") << "from a by b; " + QByteArray("Wed, ").repeated(20000);
}

void tst_ReceivedTrace::hostileLines()
{
    QFETCH(QByteArray, line);
    const Hop hop = hopOf(line);
    for (const QString &text :
         {hop.hello, hop.reverseName, hop.by, hop.with, hop.via, hop.id, hop.forAddress, hop.text}) {
        QVERIFY(text.size() <= kMaxHopText);
        for (const QChar c : text)
            QVERIFY2(c.isPrint(), qPrintable(QString::number(c.unicode(), 16)));
    }
    QVERIFY(hop.hello.size() <= kMaxHopWord);
    const ReceivedTrace trace = receivedTraceOf(QByteArray("Received: " + line + "\r\n").repeated(3) + "\r\n");
    QVERIFY(trace.hops.size() <= 3);
}

// Whatever is missing at the end, there is no crash, and what was read of earlier lines does not change.
void tst_ReceivedTrace::everyCut()
{
    const QByteArray first =
        "Received: from [192.0.2.7] (helo=x \"y\" (z)) by b with esmtp (Exim 4.96)\r\n\t(envelope-from "
        "<a@b>) id 1; Wed, 25 Nov 2026 12:00:00 +0000\r\n";
    const QByteArray source = first + first + "Subject: \xff\r\n\r\nbody\r\n";
    for (qsizetype cut = 0; cut <= source.size(); ++cut) {
        const ReceivedTrace trace = receivedTraceOf(source.first(cut));
        QVERIFY(trace.hops.size() <= 2);
        QCOMPARE(trace.isCut, cut < source.indexOf("\r\n\r\n") + 4 - 1);
        if (cut >= first.size())
            QCOMPARE(trace.hops.back().hello, u"x"_s);
    }
}

void tst_ReceivedTrace::manyHops()
{
    const ReceivedTrace trace =
        receivedTraceOf(QByteArray("Received: from a by b; 25 Nov 2026 12:00:00 +0000\n").repeated(150) + "\n");
    QCOMPARE(trace.hops.size(), kMaxHops);
    QVERIFY(trace.isCut);
}

QTEST_APPLESS_MAIN(tst_ReceivedTrace)
#include "tst_receivedtrace.moc"
