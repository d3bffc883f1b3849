// SPDX-License-Identifier: Apache-2.0
#include "core/net/saslclient.h"

#include "core/practice/saslserver.h"

#include <QTest>

using namespace postern;
using namespace Qt::StringLiterals;
using practice::SaslServer;

Q_DECLARE_METATYPE(postern::practice::SaslServer::State)

namespace {

net::Credentials credentials(const QString &user, const QByteArray &password)
{
    return *net::Credentials::make(user, password);
}

// The whole exchange, without a wire between.
SaslServer::State logsIn(net::SaslClient &client, const QByteArray &mechanism)
{
    SaslServer server(mechanism);
    auto response = client.begin(mechanism);
    QByteArray challenge = server.step(response.value_or(QByteArray()));
    while (server.state() == SaslServer::State::Goes) {
        response = client.respond(challenge);
        if (!response)
            return SaslServer::State::Refused;
        challenge = server.step(*response);
    }
    // What a server proves itself with has to convince the client.
    const bool isProved = challenge.isEmpty() || client.respond(challenge);
    return isProved ? server.state() : SaslServer::State::Refused;
}

} // namespace

class tst_SaslClient : public QObject
{
    Q_OBJECT

private slots:
    void logsInWith_data();
    void logsInWith();
    void strongestFirst_data();
    void strongestFirst();
    void badCredentials();
    void falseChallenges();
};

void tst_SaslClient::logsInWith_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<SaslServer::State>("state");

    for (const QByteArray &mechanism : SaslServer::mechanisms()) {
        QTest::addRow("%s", mechanism.constData())
            << mechanism << QByteArray(practice::kPassword) << SaslServer::State::LoggedIn;
        QTest::addRow("%s, wrong", mechanism.constData())
            << mechanism << QByteArray("open sesame") << SaslServer::State::Refused;
    }
}

void tst_SaslClient::logsInWith()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QByteArray, password);
    QFETCH(const SaslServer::State, state);
    for (const char *user : {"coworker", practice::kEmployee}) {
        net::SaslClient client(credentials(QString::fromLatin1(user), password));
        QCOMPARE(logsIn(client, mechanism), state);
    }
    net::SaslClient stranger(credentials(u"spammer"_s, password));
    QCOMPARE(logsIn(stranger, mechanism), SaslServer::State::Refused);
}

void tst_SaslClient::strongestFirst_data()
{
    QTest::addColumn<QByteArrayList>("offered");
    QTest::addColumn<QByteArray>("chosen");

    const auto row = [](const char *name, const QByteArrayList &offered, const QByteArray &chosen) {
        QTest::newRow(name) << offered << chosen;
    };
    row("all", {"LOGIN", "PLAIN", "SCRAM-SHA-1", "CRAM-MD5", "SCRAM-SHA-256"}, "SCRAM-SHA-256");
    row("the older SCRAM", {"PLAIN", "SCRAM-SHA-1"}, "SCRAM-SHA-1");
    row("both in the clear", {"LOGIN", "PLAIN"}, "PLAIN");
    row("LOGIN only", {"LOGIN"}, "LOGIN");
    row("none that we know", {"GSSAPI", "NTLM", "SCRAM-SHA-256-PLUS"}, "");
    row("none", {}, "");
}

void tst_SaslClient::strongestFirst()
{
    QFETCH(const QByteArrayList, offered);
    QFETCH(const QByteArray, chosen);
    QCOMPARE(net::SaslClient(credentials(u"a"_s, "b")).choose(offered), chosen);
}

void tst_SaslClient::badCredentials()
{
    QVERIFY(!net::Credentials::make(QString(), "b"));
    QVERIFY(!net::Credentials::make(u"a"_s, QByteArray()));
    QVERIFY(!net::Credentials::make(u"a"_s, QByteArray("b\0c", 3)));
    QVERIFY(!net::Credentials::make(u"a\0b"_s, "b"));
    QVERIFY(net::Credentials::make(u"jörg"_s, u"Straße 7"_s.toUtf8()));
}

// Whatever stands in a challenge, there is an answer or none; never a crash.
void tst_SaslClient::falseChallenges()
{
    for (const QByteArray &challenge :
         {QByteArray(), QByteArray("nonsense"), QByteArray(5000, '\xff'), QByteArray("r=,s=,i=0"), QByteArray(3, '\0'),
          QByteArray("r=abc,s=!,i=99999999999"), QByteArray("e=other-error")}) {
        net::SaslClient client(credentials(u"a"_s, "b"));
        QVERIFY(client.begin("SCRAM-SHA-256"));
        QVERIFY(!client.respond(challenge));
        QVERIFY(!client.respond("again"));
    }
    net::SaslClient client(credentials(u"a"_s, "b"));
    QVERIFY(!client.begin("CRAM-MD5"));
    QVERIFY(!client.respond("not begun"));
}

QTEST_APPLESS_MAIN(tst_SaslClient)
#include "tst_saslclient.moc"
