// SPDX-License-Identifier: Apache-2.0
#include "core/probe/catalogue.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace postern;
using namespace postern::probe;
using Reason = Catalogue::Flaw::Reason;

namespace {

Bindings allKnown()
{
    Bindings bindings;
    bindings.sender = *smtp::MailAddress::parse(u"from@stranger.example");
    bindings.recipient = *smtp::MailAddress::parse(u"to@outside.example");
    bindings.secondRecipient = *smtp::MailAddress::parse(u"to2@elsewhere.example");
    bindings.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    bindings.serverName = *smtp::DomainName::parse(u"mail.companya.com");
    bindings.localUser = *smtp::MailAddress::parse(u"accounting@companya.com");
    bindings.address = QHostAddress(QStringLiteral("192.0.2.1"));
    bindings.recipientAddress = QHostAddress(QStringLiteral("198.51.100.7"));
    bindings.random = "p1";
    bindings.offered = {"SMTPUTF8", "DSN", "AUTH"};
    return bindings;
}

// Without what most checks do not know.
Bindings usual()
{
    Bindings bindings = allKnown();
    bindings.recipientAddress.reset();
    bindings.offered.clear();
    return bindings;
}

const Envelope *find(const Bound &bound, QStringView id)
{
    const auto found = std::find_if(bound.envelopes.begin(), bound.envelopes.end(),
                                    [id](const Envelope &one) { return one.id == id; });
    return found == bound.envelopes.end() ? nullptr : &*found;
}

QByteArray entry(const QByteArray &changed = {}, const QByteArray &to = {})
{
    QByteArray text = "[[probe]]\nid = \"A\"\nkind = \"form\"\ntier = 1\ntitle = \"t\"\nreveals = \"r\"\n"
                      "sources = [\"s\"]\nfrom = \"<{from}@{ext2}>\"\nto = \"<{to}@{ext}>\"\n";
    if (!changed.isEmpty())
        text.replace(changed, to);
    return text;
}

} // namespace

class tst_Catalogue : public QObject
{
    Q_OBJECT

private slots:
    void bytes_data();
    void bytes();
    void whatIsAsked();
    void firstComesWhatMattersMost();
    void everyProbeSaysWhy();
    void nothingIsAskedTwice();
    void leftOut_data();
    void leftOut();
    void chosenOnesBringTheirControls();
    void flaws_data();
    void flaws();
    void ipv6();
};

// What goes onto the wire, byte for byte.
void tst_Catalogue::bytes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    const QByteArray stranger = "<from@stranger.example>";
    const QByteArray outside = "<to@outside.example>";
    const auto sender = [&](const char *id, const QByteArray &from) { QTest::newRow(id) << from << outside; };
    const auto recipient = [&](const char *id, const QByteArray &to) { QTest::newRow(id) << stranger << to; };

    recipient("R1", outside);
    recipient("R1b", "<to2@elsewhere.example>");
    recipient("C1", "<postmaster@companya.com>");
    recipient("C1b", "<postmaster>");
    recipient("C1u", "<accounting@companya.com>");
    recipient("C2", "<p1@companya.com>");
    recipient("C2h", "<p1@mail.companya.com>");
    recipient("C2i", "<p1@[192.0.2.1]>");
    recipient("C3", "<p1@p1.invalid>");
    recipient("C4", "<to@companya.com>");
    recipient("C5", "<p1>");
    recipient("C6", "<\"p1\">");
    recipient("C7", "<\"p1.p1\"@companya.com>");
    recipient("C8", "<p1@>");
    sender("S2", outside);
    sender("S3", "<>");
    sender("S4", "<from@companya.com>");
    sender("S5", "<accounting@companya.com>");
    sender("S6", "<from@mail.companya.com>");
    sender("S7", "<postmaster@companya.com>");
    sender("S7h", "<postmaster@mail.companya.com>");
    sender("S8", "<postmaster>");
    sender("S9", "<from@localhost>");
    sender("S10", "<from>");
    sender("S11", "<from@[192.0.2.1]>");
    sender("S13", "<from@[127.0.0.1]>");
    sender("S14", "<from@p1.companya.com>");
    sender("S14e", "<from@p1.outside.example>");
    sender("S15", "<from@COMPANYA.COM>");
    sender("S15d", "<from@companya.com.>");
    sender("S16", "<@companya.com:from@stranger.example>");
    sender("S17", "<from@\xd1\x81ompanya.com>");
    recipient("R2", "<to%outside.example@companya.com>");
    recipient("R3", "<to%outside.example@mail.companya.com>");
    recipient("R4", "<to%outside.example@[192.0.2.1]>");
    recipient("R5", "<to%outside.example>");
    recipient("R6", "<\"to%outside.example\">");
    recipient("R7", "<\"to@outside.example\">");
    recipient("R8", "<\"to@outside.example\"@companya.com>");
    recipient("R9", "<\"to@outside.example\"@[192.0.2.1]>");
    recipient("R9h", "<\"to@outside.example\"@mail.companya.com>");
    recipient("R10", "<to\\@outside.example@companya.com>");
    recipient("R11", "<to@outside.example@companya.com>");
    recipient("R11h", "<to@outside.example@mail.companya.com>");
    recipient("R11i", "<to@outside.example@[192.0.2.1]>");
    recipient("R12", "<to@outside.example@>");
    recipient("R13", "<@mail.companya.com:to@outside.example>");
    recipient("R14", "<@[192.0.2.1]:to@outside.example>");
    recipient("R15", "<@companya.com:to@outside.example>");
    recipient("R16", "<@companya.com,@mail.companya.com:to@outside.example>");
    recipient("R17", "<outside.example!to>");
    recipient("R18", "<outside.example!to@companya.com>");
    recipient("R18h", "<outside.example!to@mail.companya.com>");
    recipient("R18i", "<outside.example!to@[192.0.2.1]>");
    recipient("R19", "<companya.com!outside.example!to>");
    recipient("R20", "<outside.example!to%mail.companya.com>");
    recipient("R20r", "<@companya.com:to%outside.example@mail.companya.com>");
    recipient("R21", "<to@outside.example.>");
    recipient("R22", "<to@xcompanya.com>");
    recipient("R22e", "<to@companya.com.outside.example>");
    recipient("R23", "<to@p1.companya.com>");
    recipient("R24", "<TO@OUTSIDE.EXAMPLE>");
    recipient("R25", "< to@outside.example >");
    recipient("R25b", "to@outside.example");
    recipient("R26", "<to@[198.51.100.7]>");
    recipient("R27", "<to%outside.example@[3221225985]>");
    recipient("R27b", "<to%outside.example@192.0.2.1>");
    recipient("R29", "<to@outside.example\xc3\xbf@companya.com>");
    recipient("R30", "</c=us/admd= /prmd=x/dd.rfc-822=to(a)outside.example/@companya.com>");
    recipient("R31", "<\"gw::smtp%\\\"to@outside.example\\\"\"@companya.com>");
    recipient("R32", "<IMCEASMTP-to+40outside+2Eexample@companya.com>");
    recipient("R34", "<postmaster@outside.example>");
    recipient("R35", outside);
    QTest::newRow("R2/S4") << QByteArray("<from@companya.com>") << QByteArray("<to%outside.example@companya.com>");
    QTest::newRow("R17/S4") << QByteArray("<from@companya.com>") << QByteArray("<outside.example!to>");
}

void tst_Catalogue::bytes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);

    const Bound bound = Catalogue::builtIn().bind(allKnown(), 3);
    const Envelope *one = find(bound, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(one);
    QCOMPARE(one->mailFrom.bytes(), from);
    QCOMPARE(one->rcptTo().bytes(), to);
}

// As the design has it: the shy battery has the forms of tier 1, the usual one the classic tricks as well, in a number
// that nine connections of eight refusals can carry.
void tst_Catalogue::whatIsAsked()
{
    const auto refusals = [](const Bound &bound) {
        return std::count_if(bound.envelopes.begin(), bound.envelopes.end(),
                             [](const Envelope &one) { return one.kind != Kind::Welcome; });
    };
    const auto forms = [](const Bound &bound) {
        return std::count_if(bound.envelopes.begin(), bound.envelopes.end(),
                             [](const Envelope &one) { return one.kind == Kind::Form; });
    };
    const Catalogue &catalogue = Catalogue::builtIn();
    QVERIFY(forms(catalogue.bind(usual(), 1)) >= 9);
    QVERIFY(refusals(catalogue.bind(usual(), 1)) <= 16);
    QVERIFY(forms(catalogue.bind(usual(), 2)) >= 35);
    QVERIFY2(refusals(catalogue.bind(usual(), 2)) <= 72,
             qPrintable(QString::number(refusals(catalogue.bind(usual(), 2)))));
    QVERIFY(forms(catalogue.bind(allKnown(), 3)) > forms(catalogue.bind(allKnown(), 2)));
}

void tst_Catalogue::firstComesWhatMattersMost()
{
    QStringList first;
    for (const Envelope &one : Catalogue::builtIn().bind(usual(), 2).envelopes) {
        if (first.size() < 8)
            first += one.id;
    }
    const QStringList expected{QStringLiteral("C1"), QStringLiteral("R1"), QStringLiteral("C2"), QStringLiteral("R1b"),
                               QStringLiteral("S4"), QStringLiteral("C3"), QStringLiteral("S3"), QStringLiteral("S2")};
    QCOMPARE(first, expected);
    QCOMPARE(std::count_if(Catalogue::builtIn().probes().begin(), Catalogue::builtIn().probes().end(),
                           [](const Probe &one) { return one.isPlain; }),
             1);
}

void tst_Catalogue::everyProbeSaysWhy()
{
    for (const Probe &one : Catalogue::builtIn().probes()) {
        QVERIFY2(!one.title.isEmpty() && !one.reveals.isEmpty() && !one.sources.isEmpty(), qPrintable(one.id));
        QVERIFY2(one.title.size() <= 60, qPrintable(one.title));
        QVERIFY2(one.reveals.endsWith(u'.'), qPrintable(one.reveals));
        // A control that shows a local reading is asked wherever the form is.
        for (const QString &control : one.localControls)
            QVERIFY2(Catalogue::builtIn().find(control)->tier <= one.tier, qPrintable(one.id));
    }
}

void tst_Catalogue::nothingIsAskedTwice()
{
    const Bound bound = Catalogue::builtIn().bind(allKnown(), 3);
    std::set<QByteArray> said;
    std::set<QString> ids;
    for (const Envelope &one : bound.envelopes) {
        QByteArray envelope =
            (one.hello ? one.hello->bytes() : QByteArray()) + one.mailFrom.bytes() + one.mailParameters.bytes();
        for (const smtp::Offer::Recipient &recipient : one.recipients)
            envelope += recipient.path.bytes() + recipient.parameters.bytes();
        QVERIFY2(said.insert(envelope).second, envelope.constData());
        QVERIFY2(ids.insert(one.id).second, qPrintable(one.id));
    }
    // Where the server's name is the hosted domain, the forms by both are one.
    Bindings same = usual();
    same.serverName = same.hostedDomain;
    QVERIFY(!find(Catalogue::builtIn().bind(same, 2), u"R3"));
    QVERIFY(find(Catalogue::builtIn().bind(same, 2), u"R2"));
}

void tst_Catalogue::leftOut_data()
{
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("probe");

    QTest::newRow("no hosted domain") << QStringLiteral("loc") << QStringLiteral("S4");
    QTest::newRow("no server name") << QStringLiteral("host") << QStringLiteral("R3");
    QTest::newRow("no local user") << QStringLiteral("user") << QStringLiteral("S5");
    QTest::newRow("no second recipient") << QStringLiteral("to2") << QStringLiteral("R1b");
    QTest::newRow("SMTPUTF8 is not offered") << QStringLiteral("SMTPUTF8") << QStringLiteral("S17");
    QTest::newRow("no letters of its own") << QStringLiteral("ext-u") << QStringLiteral("R28");
}

void tst_Catalogue::leftOut()
{
    QFETCH(QString, unknown);
    QFETCH(QString, probe);

    Bindings bindings = allKnown();
    if (unknown == QStringLiteral("loc"))
        bindings.hostedDomain.reset();
    else if (unknown == QStringLiteral("host"))
        bindings.serverName.reset();
    else if (unknown == QStringLiteral("user"))
        bindings.localUser.reset();
    else if (unknown == QStringLiteral("to2"))
        bindings.secondRecipient.reset();
    else if (unknown == QStringLiteral("SMTPUTF8"))
        bindings.offered.removeAll("SMTPUTF8");
    const Bound bound = Catalogue::builtIn().bind(bindings, 3);
    QVERIFY(!find(bound, probe));
    const auto found =
        std::find_if(bound.leftOut.begin(), bound.leftOut.end(), [&](const LeftOut &one) { return one.id == probe; });
    QVERIFY(found != bound.leftOut.end());
    QCOMPARE(found->missing, unknown);
}

void tst_Catalogue::chosenOnesBringTheirControls()
{
    const Bound bound = Catalogue::builtIn().bind(usual(), 2, {QStringLiteral("R27b"), QStringLiteral("R8/S4")});
    QVERIFY(find(bound, u"R27b")); // although of tier 3
    QVERIFY(find(bound, u"R8/S4"));
    QVERIFY(find(bound, u"C1"));
    QVERIFY(find(bound, u"C2"));
    QVERIFY(find(bound, u"C2i")); // shows whether R27b was taken for a local name
    QVERIFY(!find(bound, u"S3"));
    QVERIFY(!find(bound, u"R2"));
}

void tst_Catalogue::flaws_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("detail");

    QTest::newRow("no TOML") << QByteArray("[[probe]\n") << 1 << Reason::Syntax << QString();
    QTest::newRow("nothing") << QByteArray("") << 1 << Reason::NoProbes << QString();
    QTest::newRow("another table") << QByteArray("[[prob]]\n") << 1 << Reason::UnknownField << QStringLiteral("prob");
    QTest::newRow("no title") << entry("title = \"t\"\n") << 1 << Reason::MissingField << QStringLiteral("title");
    QTest::newRow("misspelt") << entry("history", "x") + "histroy = \"\"\n"
                              << 10 << Reason::UnknownField << QStringLiteral("histroy");
    QTest::newRow("tier as text") << entry("tier = 1", "tier = \"1\"") << 4 << Reason::WrongType
                                  << QStringLiteral("tier");
    QTest::newRow("tier 4") << entry("tier = 1", "tier = 4") << 4 << Reason::BadTier << QStringLiteral("4");
    QTest::newRow("unknown kind") << entry("\"form\"", "\"from\"") << 3 << Reason::UnknownKind
                                  << QStringLiteral("from");
    QTest::newRow("same id twice") << entry() + entry() << 11 << Reason::DuplicateId << QStringLiteral("A");
    QTest::newRow("unknown placeholder") << entry("{to}", "{two}") << 9 << Reason::UnknownPlaceholder
                                         << QStringLiteral("two");
    QTest::newRow("open brace") << entry("{to}", "{to") << 9 << Reason::NotAPath << QString();
    QTest::newRow("line break in a path") << entry("<{to}", "<{to}\\r\\nDATA") << 9 << Reason::NotAPath << QString();
    QTest::newRow("unknown control") << entry() + "controls = [\"C9\"]\n"
                                     << 10 << Reason::UnknownControl << QStringLiteral("C9");
    QTest::newRow("no recipient") << entry("to = \"<{to}@{ext}>\"", "to = []") << 9 << Reason::WrongType
                                  << QStringLiteral("to");
}

void tst_Catalogue::flaws()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(Reason, reason);
    QFETCH(QString, detail);

    QVERIFY(Catalogue::parse(entry()));
    const auto parsed = Catalogue::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().reason, reason);
    QCOMPARE(parsed.error().line, line);
    if (!detail.isEmpty())
        QCOMPARE(parsed.error().detail, detail);
}

void tst_Catalogue::ipv6()
{
    Bindings bindings = usual();
    bindings.address = QHostAddress(QStringLiteral("2001:db8::1"));
    const Bound bound = Catalogue::builtIn().bind(bindings, 3);
    QCOMPARE(find(bound, u"R4")->rcptTo().bytes(), QByteArray("<to%outside.example@[IPv6:2001:db8::1]>"));
    QVERIFY(!find(bound, u"R27b")); // numbers are for IPv4
}

QTEST_APPLESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
