// SPDX-License-Identifier: Apache-2.0
#include "core/practice/gatekeeper.h"

#include "core/practice/transaction.h"

#include <QTest>

using namespace postern::practice;

namespace {

constexpr auto Refuse = Disposition::Refuse;
constexpr auto Local = Disposition::Local;
constexpr auto Relay = Disposition::Relay;
constexpr auto Discard = Disposition::Discard;
constexpr auto Regret = Disposition::Regret;

constexpr char kStranger[] = "<spammer@badplace.example>";
constexpr char kCoworker[] = "<coworker@companya.com>";

Gatekeeper keeper(Policy policy, Door door)
{
    return Gatekeeper(policy, door, QHostAddress(QHostAddress::LocalHost));
}

} // namespace

class tst_Gatekeeper : public QObject
{
    Q_OBJECT

private slots:
    void recipients_data();
    void recipients();
    void strangers_data();
    void strangers();
    void senders_data();
    void senders();
    void traits_data();
    void traits();
    void dataIsRefusedOnlyByTheLatePolicy_data();
    void dataIsRefusedOnlyByTheLatePolicy();
    void theInsideDoorRelaysUnderEveryPolicy();
    void theExchangerTakesEverything();
    void aTranslatorHidesTheClient();
    void passwordsAreOfferedUnderTls();
};

// The paths as they stand behind RCPT TO: their syntax is part of what is judged.
void tst_Gatekeeper::recipients_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("response"); // its beginning, under `closed` from outside
    QTest::addColumn<QByteArray>("path");     // as delivered; empty: refused

    const auto row = [](const char *name, const char *recipient, const char *response, const char *path = "") {
        QTest::newRow(name) << QByteArray(recipient) << QByteArray(response) << QByteArray(path);
    };
    // clang-format off
    row("a local user",            "<accounting@companya.com>",             "250 2.1.5", "<accounting@companya.com>");
    row("in capitals",             "<Accounting@CompanyA.COM>",             "250 2.1.5", "<Accounting@companya.com>");
    row("in quotes",               "<\"accounting\"@companya.com>",         "250 2.1.5", "<\"accounting\"@companya.com>");
    row("a quoted pair",           "<\"account\\ing\"@companya.com>",       "250 2.1.5", "<\"account\\ing\"@companya.com>");
    row("at the host",             "<coworker@mail.companya.com>",          "250 2.1.5", "<coworker@mail.companya.com>");
    row("at the literal",          "<postmaster@[127.0.0.1]>",              "250 2.1.5", "<postmaster@[127.0.0.1]>");
    row("bare postmaster",         "<PostMaster>",                          "250 2.1.5", "<postmaster>");
    row("unknown user",            "<nobody@companya.com>",                 "550 5.1.1 <nobody@companya.com>: no such user here");
    row("outside",                 "<johndoe@gmail.com>",                   "550 5.7.1 <johndoe@gmail.com>: relaying denied");
    row("outside postmaster",      "<postmaster@gmail.com>",                "550 5.7.1");
    row("no such place",           "<a@b.invalid>",                         "550 5.7.1");
    row("a subdomain",             "<accounting@x.companya.com>",           "550 5.7.1");
    row("a look-alike",            "<accounting@xcompanya.com>",            "550 5.7.1");
    row("a suffix",                "<accounting@companya.com.example>",     "550 5.7.1");
    row("another literal",         "<a@[192.0.2.1]>",                       "550 5.7.1");
    row("an IPv6 literal",         "<a@[IPv6:2001:db8::1]>",                "550 5.7.1");
    row("numbers without brackets", "<a@127.0.0.1>",                        "550 5.7.1");
    row("percent",                 "<johndoe%gmail.com@companya.com>",      "550 5.1.1");
    row("percent at the literal",  "<johndoe%gmail.com@[127.0.0.1]>",       "550 5.1.1");
    row("quoted percent",          "<\"johndoe%gmail.com\"@companya.com>",  "550 5.1.1");
    row("bang",                    "<gmail.com!johndoe@companya.com>",      "550 5.1.1");
    row("quoted address",          "<\"johndoe@gmail.com\"@companya.com>",  "550 5.1.1");
    row("route to us",             "<@relay.example:coworker@companya.com>", "250 2.1.5", "<coworker@companya.com>");
    row("route by us",             "<@companya.com:johndoe@gmail.com>",     "550 5.7.1 <johndoe@gmail.com>");
    row("two hops",                "<@companya.com,@[127.0.0.1]:a@b.example>", "550 5.7.1");
    row("route by IPv6",           "<@[IPv6:2001:db8::1]:coworker@companya.com>", "250 2.1.5", "<coworker@companya.com>");
    row("blank before the path",   " <accounting@companya.com>",            "250 2.1.5", "<accounting@companya.com>");

    row("null",                    "<>",                                    "501 5.1.3");
    row("double at",               "<johndoe@gmail.com@companya.com>",      "501 5.1.3");
    row("null trailing domain",    "<johndoe@gmail.com@>",                  "501 5.1.3");
    row("no domain",               "<johndoe@>",                            "501 5.1.3");
    row("bare name",               "<johndoe>",                             "501 5.1.3");
    row("bare percent",            "<johndoe%gmail.com>",                   "501 5.1.3");
    row("bare bang",               "<gmail.com!johndoe>",                   "501 5.1.3");
    row("bare quoted address",     "<\"johndoe@gmail.com\">",               "501 5.1.3");
    row("escaped at",              "<johndoe\\@gmail.com@companya.com>",    "501 5.1.3");
    row("trailing dot",            "<johndoe@gmail.com.>",                  "501 5.1.3");
    row("blank inside",            "< johndoe@gmail.com >",                 "501 5.1.3");
    row("eight bits",              "<j\xc3\xb6hn@companya.com>",            "501 5.1.3");
    row("an integer literal",      "<a@[2130706433]>",                      "501 5.1.3");
    row("a short literal",         "<a@[127.1]>",                           "501 5.1.3");
    row("IPv6 without its tag",    "<a@[2001:db8::1]>",                     "501 5.1.3");
    row("a name as literal",       "<a@[companya.com]>",                    "501 5.1.3");
    row("route without mailbox",   "<@companya.com:>",                      "501 5.1.3");
    row("route without colon",     "<@companya.com>",                       "501 5.1.3");
    row("route that goes nowhere", "<@,@b:coworker@companya.com>",          "501 5.1.3");
    row("two dots",                "<account..ing@companya.com>",           "501 5.1.3");
    row("open quotes",             "<\"accounting@companya.com>",           "501 5.5.4");
    row("no brackets",             "johndoe@gmail.com",                     "501 5.5.4");
    row("half a bracket",          "<johndoe@gmail.com",                    "501 5.5.4");
    row("glued",                   "<accounting@companya.com>x",            "501 5.5.4");
    row("nothing",                 "",                                      "501 5.5.4");
    row("a parameter",             "<accounting@companya.com> NOTIFY=NEVER", "555 5.5.4");
    // clang-format on
    QTest::newRow("long local part") << "<" + QByteArray(65, 'a') + "@companya.com>" << QByteArray("501 5.1.3")
                                     << QByteArray();
    QTest::newRow("long path") << "<" + QByteArray("@relay.example,").repeated(20) + "@b:coworker@companya.com>"
                               << QByteArray("501 5.1.3") << QByteArray();
}

void tst_Gatekeeper::recipients()
{
    QFETCH(QByteArray, recipient);
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, path);

    const Gatekeeper closed = keeper(Policy::Closed, Door::Outside);
    Transaction transaction;
    QCOMPARE(transaction.mail(QByteArray("FROM:") + kStranger, closed, false).code, 250);
    const QByteArray said = transaction.rcpt("TO:" + recipient, closed).bytes();
    QCOMPARE(said.first(response.size()), response);
    QCOMPARE(transaction.recipients().empty(), path.isEmpty());
    if (!path.isEmpty())
        QCOMPARE(transaction.recipients().front().path, path);
}

void tst_Gatekeeper::strangers_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<Disposition>("disposition");
    QTest::addColumn<QByteArray>("path");

    const auto row = [](Policy policy, const char *sender, const char *recipient, const char *response,
                        Disposition disposition = Refuse, const char *path = nullptr) {
        QTest::addRow("%s: %s to %s", qPrintable(toString(policy)), sender, recipient)
            << policy << QByteArray(sender) << QByteArray(recipient) << QByteArray(response) << disposition
            << QByteArray(path                        ? path
                              : disposition == Refuse ? ""
                                                      : recipient);
    };
    constexpr char user[] = "<accounting@companya.com>";
    constexpr char unknown[] = "<nobody@companya.com>";
    constexpr char outside[] = "<johndoe@gmail.com>";
    constexpr char invalid[] = "<a@b.invalid>";
    constexpr char percent[] = "<johndoe%gmail.com@companya.com>";

    // clang-format off
    row(Policy::Closed,      kStranger,   user,     "250 2.1.5", Local);
    row(Policy::Closed,      "<>",        user,     "250 2.1.5", Local);
    row(Policy::Closed,      "<>",        outside,  "550 5.7.1");
    row(Policy::Closed,      kCoworker,   outside,  "550 5.7.1");

    row(Policy::Open,        kStranger,   user,     "250 2.1.5", Local);
    row(Policy::Open,        kStranger,   unknown,  "550 5.1.1");
    row(Policy::Open,        kStranger,   outside,  "250 2.1.5", Relay);
    row(Policy::Open,        "<>",        outside,  "250 2.1.5", Relay);
    row(Policy::Open,        kStranger,   invalid,  "250 2.1.5", Relay);
    row(Policy::Open,        kStranger,   percent,  "550 5.1.1");
    row(Policy::Open,        kStranger,   "<@companya.com:johndoe@gmail.com>", "250 2.1.5", Relay, "<johndoe@gmail.com>");

    row(Policy::OwnSender,   kStranger,   user,     "250 2.1.5", Local);
    row(Policy::OwnSender,   kStranger,   outside,  "550 5.7.1");
    row(Policy::OwnSender,   "<>",        outside,  "550 5.7.1");
    row(Policy::OwnSender,   kCoworker,   outside,  "250 2.1.5", Relay);
    row(Policy::OwnSender,   "<x@COMPANYA.com>", outside, "250 2.1.5", Relay);
    row(Policy::OwnSender,   "<x@mail.companya.com>", outside, "550 5.7.1");
    row(Policy::OwnSender,   "<@companya.com:a@b.example>", outside, "550 5.7.1");
    row(Policy::OwnSender,   kCoworker,   unknown,  "550 5.1.1");

    row(Policy::Percent,     kStranger,   user,     "250 2.1.5", Local);
    row(Policy::Percent,     kStranger,   unknown,  "550 5.1.1");
    row(Policy::Percent,     kStranger,   outside,  "550 5.7.1");
    row(Policy::Percent,     kStranger,   percent,  "250 2.1.5 <johndoe%gmail.com@companya.com>", Relay, outside);
    row(Policy::Percent,     kStranger,   "<johndoe%gmail.com@mail.companya.com>", "250 2.1.5", Relay, outside);
    row(Policy::Percent,     kStranger,   "<johndoe%gmail.com@[127.0.0.1]>", "250 2.1.5", Relay, outside);
    row(Policy::Percent,     kStranger,   "<a%b%c.example@companya.com>", "250 2.1.5", Relay, "<a%b@c.example>");
    row(Policy::Percent,     kStranger,   "<accounting%companya.com@companya.com>", "250 2.1.5", Local, user);
    row(Policy::Percent,     kStranger,   "<nobody%companya.com@companya.com>", "550 5.1.1 <nobody%");
    row(Policy::Percent,     kStranger,   "<johndoe%@companya.com>", "550 5.1.1");
    row(Policy::Percent,     kStranger,   "<a%b@other.example>", "550 5.7.1");
    row(Policy::Percent,     kStranger,   "<johndoe%gmail.com>", "501 5.1.3");
    row(Policy::Percent,     kStranger,   "<\"johndoe%gmail.com\"@companya.com>", "550 5.1.1");
    row(Policy::Percent,     kStranger,   "<gmail.com!johndoe@companya.com>", "550 5.1.1");

    row(Policy::Late,        kStranger,   user,     "250 2.1.5", Local);
    row(Policy::Late,        kStranger,   outside,  "250 2.1.5", Regret);
    row(Policy::Late,        kStranger,   unknown,  "550 5.1.1");

    row(Policy::Sink,        kStranger,   user,     "250 2.1.5", Discard);
    row(Policy::Sink,        kStranger,   unknown,  "250 2.1.5", Discard);
    row(Policy::Sink,        kStranger,   outside,  "250 2.1.5", Discard);
    row(Policy::Sink,        kStranger,   invalid,  "250 2.1.5", Discard);
    row(Policy::Sink,        "<>",        percent,  "250 2.1.5", Discard);

    row(Policy::Greylist,    kStranger,   user,     "450 4.7.1 <accounting@companya.com>: greylisted, come back in 300 seconds");
    row(Policy::Greylist,    kStranger,   outside,  "450 4.7.1");

    row(Policy::BlockListed, kStranger,   user,     "554 5.7.1 Service unavailable; Client host [127.0.0.1] blocked using dnsbl.companya.com");
    row(Policy::BlockListed, kStranger,   outside,  "554 5.7.1 Service unavailable");

    row(Policy::Nat,         kStranger,   user,     "250 2.1.5", Local);
    row(Policy::Nat,         kStranger,   unknown,  "550 5.1.1");
    row(Policy::Nat,         kStranger,   outside,  "250 2.1.5", Relay);
    // clang-format on
}

void tst_Gatekeeper::strangers()
{
    QFETCH(Policy, policy);
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, recipient);
    QFETCH(QByteArray, response);
    QFETCH(Disposition, disposition);
    QFETCH(QByteArray, path);

    const Gatekeeper gatekeeper = keeper(policy, Door::Outside);
    Transaction transaction;
    QCOMPARE(transaction.mail("FROM:" + sender, gatekeeper, false).code, 250);
    const QByteArray said = transaction.rcpt("TO:" + recipient, gatekeeper).bytes();
    QCOMPARE(said.first(qMin(said.size(), response.size())), response);
    const std::vector<Recipient> expected =
        disposition == Refuse ? std::vector<Recipient>{} : std::vector<Recipient>{{path, disposition}};
    QVERIFY(transaction.recipients() == expected);
}

void tst_Gatekeeper::senders_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<Door>("door");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("response");

    const auto row = [](const char *name, Policy policy, Door door, bool isEncrypted, const char *argument,
                        const char *response) {
        QTest::newRow(name) << policy << door << isEncrypted << QByteArray(argument) << QByteArray(response);
    };
    // clang-format off
    row("anybody",              Policy::Closed,    Door::Outside, false, "FROM:<a@b.example>", "250 2.1.0");
    row("null sender",          Policy::Closed,    Door::Outside, false, "from:<>",            "250 2.1.0 <>");
    row("size",                 Policy::Closed,    Door::Outside, false, "FROM:<> SIZE=10485760 BODY=8bitmime", "250 2.1.0");
    row("too big",              Policy::Closed,    Door::Outside, false, "FROM:<> SIZE=10485761", "552 5.3.4");
    row("size without number",  Policy::Closed,    Door::Outside, false, "FROM:<> SIZE=x",     "501 5.5.4");
    row("unknown parameter",    Policy::Closed,    Door::Outside, false, "FROM:<> SMTPUTF8",   "555 5.5.4");
    row("AUTH= in the clear",   Policy::Closed,    Door::Outside, false, "FROM:<> AUTH=<>",    "555 5.5.4");
    row("AUTH= under TLS",      Policy::Closed,    Door::Outside, true,  "FROM:<> AUTH=<>",    "250 2.1.0");
    row("bare name",            Policy::Closed,    Door::Outside, false, "FROM:<a>",           "501 5.1.7");
    row("bare postmaster",      Policy::Closed,    Door::Outside, false, "FROM:<postmaster>",  "501 5.1.7");
    row("double at",            Policy::Closed,    Door::Outside, false, "FROM:<a@b@c>",       "501 5.1.7");
    row("no FROM",              Policy::Closed,    Door::Outside, false, "<a@b.example>",      "501 5.5.4");
    row("nothing",              Policy::Closed,    Door::Outside, false, "",                   "501 5.5.4");
    row("TLS first, plain",     Policy::TlsFirst,  Door::Outside, false, "FROM:<>", "530 5.7.0 Must issue a STARTTLS command first");
    row("TLS first, encrypted", Policy::TlsFirst,  Door::Outside, true,  "FROM:<>", "250 2.1.0");
    row("TLS first, inside",    Policy::TlsFirst,  Door::Inside,  false, "FROM:<>", "250 2.1.0");
    row("AUTH first, plain",    Policy::AuthFirst, Door::Outside, false, "FROM:<>", "530 5.7.0 Authentication required");
    row("AUTH first, encrypted", Policy::AuthFirst, Door::Outside, true, "FROM:<>", "530 5.7.0 Authentication required");
    row("AUTH first, inside",   Policy::AuthFirst, Door::Inside,  false, "FROM:<>", "250 2.1.0");
    // clang-format on
}

void tst_Gatekeeper::senders()
{
    QFETCH(Policy, policy);
    QFETCH(Door, door);
    QFETCH(bool, isEncrypted);
    QFETCH(QByteArray, argument);
    QFETCH(QByteArray, response);

    Transaction transaction;
    const QByteArray said = transaction.mail(argument, keeper(policy, door), isEncrypted).bytes();
    QCOMPARE(said.first(response.size()), response);
    QCOMPARE(transaction.isOpen(), response.startsWith("250"));
}

// What no policy of its own stands for, and what two of them do together.
void tst_Gatekeeper::traits_data()
{
    QTest::addColumn<QList<Trait>>("traits"); // beside the first rule
    QTest::addColumn<Door>("door");
    QTest::addColumn<QByteArray>("hello");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArrayList>("recipients");
    QTest::addColumn<QByteArray>("response"); // to the last one
    QTest::addColumn<Disposition>("disposition");

    using enum Trait;
    const auto row = [](const char *name, const QList<Trait> &traits, const char *hello, const char *sender,
                        const QByteArrayList &recipients, const char *response, Disposition disposition = Refuse,
                        Door door = Door::Outside) {
        QTest::newRow(name) << traits << door << QByteArray(hello) << QByteArray(sender) << recipients
                            << QByteArray(response) << disposition;
    };
    constexpr char user[] = "<accounting@companya.com>";
    constexpr char outside[] = "<johndoe@gmail.com>";
    const QList<Trait> shut{OutsideLocalOnly};
    // clang-format off
    row("null sender, null",         shut + QList{NullSender}, "x.example", "<>", {outside}, "250", Relay);
    row("null sender, named",        shut + QList{NullSender}, "x.example", kStranger, {outside}, "550 5.7.1");
    row("own hello, the domain",     shut + QList{OwnHello}, "CompanyA.com", kStranger, {outside}, "250", Relay);
    row("own hello, the host",       shut + QList{OwnHello}, "mail.companya.com", kStranger, {outside}, "250", Relay);
    row("own hello, another",        shut + QList{OwnHello}, "desk.companya.com", kStranger, {outside}, "550 5.7.1");
    row("own hello, none",           shut + QList{OwnHello}, "", kStranger, {outside}, "550 5.7.1");
    row("hello without the trait",   shut, "companya.com", kStranger, {outside}, "550 5.7.1");
    row("first only, alone",         shut + QList{FirstOnly}, "x.example", kStranger, {outside}, "550 5.7.1");
    row("first only, behind one",    shut + QList{FirstOnly}, "x.example", kStranger, {user, outside}, "250", Relay);
    row("first only, behind a refused one", shut + QList{FirstOnly}, "x.example", kStranger, {outside, outside}, "550 5.7.1");
    row("bang",                      shut + QList{Bang}, "x.example", kStranger, {"<gmail.com!johndoe@companya.com>"}, "250", Relay);
    row("bang, not asked for",       shut + QList{Bang}, "x.example", kStranger, {"<johndoe%gmail.com@companya.com>"}, "550 5.1.1");
    row("bang over two",             shut + QList{Bang}, "x.example", kStranger, {"<a.example!b.example!c@companya.com>"}, "250", Relay);
    row("bang elsewhere",            shut + QList{Bang}, "x.example", kStranger, {"<gmail.com!johndoe@other.example>"}, "550 5.7.1");
    row("quoted",                    shut + QList{Quoted}, "x.example", kStranger, {"<\"johndoe@gmail.com\"@companya.com>"}, "250", Relay);
    row("quoted, one name",          shut + QList{Quoted}, "x.example", kStranger, {"<\"accounting\"@companya.com>"}, "250", Local);
    row("quoted, nobody's name",     shut + QList{Quoted}, "x.example", kStranger, {"<\"nobody\"@companya.com>"}, "550 5.1.1");
    row("route by us",               shut + QList{Route}, "x.example", kStranger, {"<@companya.com:johndoe@gmail.com>"}, "250", Relay);
    row("route by the host and on",  shut + QList{Route}, "x.example", kStranger, {"<@mail.companya.com,@b.example:johndoe@gmail.com>"}, "250", Relay);
    row("route by another",          shut + QList{Route}, "x.example", kStranger, {"<@b.example:johndoe@gmail.com>"}, "550 5.7.1");
    row("no route",                  shut + QList{Route}, "x.example", kStranger, {outside}, "550 5.7.1");

    row("late, but open",            {Late}, "x.example", kStranger, {outside}, "250", Relay);
    row("late, own sender",          shut + QList{Late, OwnSender}, "x.example", kCoworker, {outside}, "250", Relay);
    row("late, another sender",      shut + QList{Late, OwnSender}, "x.example", kStranger, {outside}, "250", Regret);
    row("translator, rule one on",   shut + QList{InsideToAny, Translator}, "x.example", kStranger, {outside}, "250", Relay);
    row("translator, rule one off",  shut + QList{Translator}, "x.example", kStranger, {outside}, "550 5.7.1");
    row("inside, rule one off",      shut, "x.example", kCoworker, {outside}, "550 5.7.1", Refuse, Door::Inside);
    row("inside, rule one off, ours", shut, "x.example", kCoworker, {user}, "250", Local, Door::Inside);
    row("inside, both rules off",    {}, "x.example", kCoworker, {outside}, "250", Relay, Door::Inside);
    row("inside, own sender",        shut + QList{OwnSender}, "x.example", kCoworker, {outside}, "250", Relay, Door::Inside);
    // clang-format on
}

void tst_Gatekeeper::traits()
{
    QFETCH(QList<Trait>, traits);
    QFETCH(Door, door);
    QFETCH(QByteArray, hello);
    QFETCH(QByteArray, sender);
    QFETCH(QByteArrayList, recipients);
    QFETCH(QByteArray, response);
    QFETCH(Disposition, disposition);

    Conduct conduct{};
    for (const Trait one : traits)
        conduct = conduct.with(one);
    Gatekeeper gatekeeper(conduct, door, QHostAddress(QHostAddress::LocalHost));
    gatekeeper.greeted(hello);
    Transaction transaction;
    QCOMPARE(transaction.mail("FROM:" + sender, gatekeeper, false).code, 250);
    QByteArray said;
    for (const QByteArray &recipient : recipients)
        said = transaction.rcpt("TO:" + recipient, gatekeeper).bytes();
    QCOMPARE(said.first(response.size()), response);
    if (disposition != Refuse)
        QCOMPARE(transaction.recipients().back().disposition, disposition);
    QCOMPARE(gatekeeper.refusesData(transaction.recipients()).has_value(), disposition == Regret);
}

void tst_Gatekeeper::dataIsRefusedOnlyByTheLatePolicy_data()
{
    QTest::addColumn<QByteArrayList>("recipients");
    QTest::addColumn<int>("late");

    QTest::newRow("local") << QByteArrayList{"<accounting@companya.com>"} << 354;
    QTest::newRow("outside") << QByteArrayList{"<johndoe@gmail.com>"} << 554;
    QTest::newRow("both") << QByteArrayList{"<accounting@companya.com>", "<johndoe@gmail.com>"} << 554;
}

void tst_Gatekeeper::dataIsRefusedOnlyByTheLatePolicy()
{
    QFETCH(QByteArrayList, recipients);
    QFETCH(int, late);

    for (const Policy policy : {Policy::Late, Policy::Open, Policy::Sink}) {
        const Gatekeeper gatekeeper = keeper(policy, Door::Outside);
        Transaction transaction;
        transaction.mail("FROM:<>", gatekeeper, false);
        QCOMPARE(transaction.data(gatekeeper).code, 554); // nobody yet
        for (const QByteArray &recipient : recipients)
            QCOMPARE(transaction.rcpt("TO:" + recipient, gatekeeper).code, 250);
        QCOMPARE(transaction.data(gatekeeper).code, policy == Policy::Late ? late : 354);
    }
}

void tst_Gatekeeper::theInsideDoorRelaysUnderEveryPolicy()
{
    for (const Policy policy : kPolicies) {
        const Gatekeeper inside = keeper(policy, Door::Inside);
        const auto coworker = Mailbox::parse("coworker@companya.com");
        QVERIFY(inside.rcpt({coworker, *Mailbox::parse("johndoe@gmail.com")}).recipient.disposition == Relay);
        QVERIFY(inside.rcpt({coworker, *Mailbox::parse("accounting@companya.com")}).recipient.disposition == Local);
        QCOMPARE(inside.rcpt({coworker, *Mailbox::parse("nobody@companya.com")}).response.code, 550);
        QVERIFY(!inside.refusesData({{"<johndoe@gmail.com>", Relay}}));
    }
}

void tst_Gatekeeper::theExchangerTakesEverything()
{
    for (const Policy policy : kPolicies) {
        const Gatekeeper exchanger = keeper(policy, Door::Exchanger);
        QCOMPARE(exchanger.mail(std::nullopt, false).code, 250);
        for (const char *one : {"a@b.invalid", "nobody@companya.com", "johndoe@gmail.com"})
            QVERIFY(exchanger.rcpt({std::nullopt, *Mailbox::parse(one)}).recipient.disposition == Local);
        QCOMPARE(exchanger.client().toString(), QStringLiteral("127.0.0.1"));
    }
}

void tst_Gatekeeper::aTranslatorHidesTheClient()
{
    QCOMPARE(keeper(Policy::Nat, Door::Outside).client().toString(), QStringLiteral("172.17.0.1"));
    QCOMPARE(keeper(Policy::Closed, Door::Outside).client().toString(), QStringLiteral("127.0.0.1"));
}

void tst_Gatekeeper::passwordsAreOfferedUnderTls()
{
    QVERIFY(!keeper(Policy::Closed, Door::Outside).offersAuth(false));
    QVERIFY(keeper(Policy::Closed, Door::Outside).offersAuth(true));
    QVERIFY(keeper(Policy::AuthFirst, Door::Outside).offersAuth(false));
    QVERIFY(!keeper(Policy::Closed, Door::Exchanger).offersAuth(true));
}

QTEST_APPLESS_MAIN(tst_Gatekeeper)
#include "tst_gatekeeper.moc"
