// SPDX-License-Identifier: Apache-2.0
#include "scriptedserver.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace postern::test {

namespace {

QByteArray usualReply(const QByteArray &command, bool offersTls)
{
    if (command.startsWith("EHLO"))
        return "250-mx.companya.com at your service\r\n" + QByteArray(offersTls ? "250-STARTTLS\r\n" : "")
            + "250-PIPELINING\r\n250 8BITMIME\r\n";
    if (command.startsWith("STARTTLS") && offersTls)
        return "220 go ahead\r\n";
    if (command.startsWith("RCPT"))
        return "550 5.7.1 relaying denied\r\n";
    if (command.startsWith("QUIT"))
        return "221 bye\r\n";
    for (const char *known : {"HELO", "MAIL", "RSET"}) {
        if (command.startsWith(known))
            return "250 ok\r\n";
    }
    return "500 what?\r\n";
}

} // namespace

ScriptedServer::ScriptedServer(Behaviour behaviour, const QHostAddress &address)
    : m_behaviour(std::move(behaviour))
{
    listen(address);
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    clients.push_back(socket->peerAddress());
    mostAtATime = std::max(mostAtATime, ++m_open);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { hear(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    if (!m_behaviour.certificate.isNull()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(m_behaviour.certificate);
        tls.setPrivateKey(m_behaviour.key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (m_behaviour.isOld) {
            QT_WARNING_PUSH
            QT_WARNING_DISABLE_DEPRECATED
            tls.setProtocol(QSsl::TlsV1_0);
            QT_WARNING_POP
            tls.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT@SECLEVEL=0"));
        }
        socket->setSslConfiguration(tls);
    }
    if (m_behaviour.tls == Behaviour::Tls::Implicit) {
        if (!m_behaviour.answersHandshake)
            return;
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { greet(socket); });
        socket->startServerEncryption();
        return;
    }
    greet(socket);
}

void ScriptedServer::greet(QSslSocket *socket)
{
    if (m_behaviour.hangsUpAt == "greeting")
        return socket->disconnectFromHost();
    if (m_behaviour.isSilent)
        return;
    if (m_behaviour.connectionsAtMost > 0 && m_open > m_behaviour.connectionsAtMost) {
        socket->write("421 4.7.0 too many concurrent connections from your address\r\n");
        return socket->disconnectFromHost();
    }
    socket->write(m_behaviour.greeting);
    if (m_behaviour.flood.isEmpty())
        return;
    socket->write(m_behaviour.flood);
    connect(socket, &QSslSocket::bytesWritten, this, [this, socket] {
        if (socket->bytesToWrite() < m_behaviour.flood.size())
            socket->write(m_behaviour.flood);
    });
}

void ScriptedServer::hear(QSslSocket *socket)
{
    if (!m_behaviour.answersHandshake && socket->property("isUpgrading").toBool())
        return;
    qsizetype lines = 0;
    while (socket->canReadLine() && socket->state() == QAbstractSocket::ConnectedState) {
        ++lines;
        const QByteArray line = socket->readLine().trimmed();
        received += line;
        answer(socket, line);
    }
    if (lines > 0)
        packets.push_back(lines);
}

void ScriptedServer::answer(QSslSocket *socket, const QByteArray &line)
{
    const QByteArray command = line.toUpper();
    if (!m_behaviour.hangsUpAt.isEmpty() && command.startsWith(m_behaviour.hangsUpAt))
        return socket->disconnectFromHost();
    const auto found = std::find_if(m_behaviour.answers.begin(), m_behaviour.answers.end(),
                                    [&](const Behaviour::Answer &one) { return command.startsWith(one.command); });
    const bool offersTls = m_behaviour.tls == Behaviour::Tls::StartTls && !socket->isEncrypted();
    const QByteArray reply = found != m_behaviour.answers.end() ? found->reply : usualReply(command, offersTls);
    const bool upgrades = offersTls && command.startsWith("STARTTLS") && reply.startsWith("220");
    socket->write(upgrades ? reply + m_behaviour.behindStartTls : reply);
    if (upgrades && m_behaviour.answersHandshake) {
        socket->flush();
        socket->startServerEncryption();
    } else if (upgrades) {
        socket->setProperty("isUpgrading", true);
    }
    if (command.startsWith("QUIT") || wearsOut(socket, reply))
        socket->disconnectFromHost();
}

bool ScriptedServer::wearsOut(QSslSocket *socket, const QByteArray &reply)
{
    if (m_behaviour.refusalsAtMost == 0 || !(reply.startsWith('4') || reply.startsWith('5')))
        return false;
    const int refusals = socket->property("refusals").toInt() + 1;
    socket->setProperty("refusals", refusals);
    if (refusals < m_behaviour.refusalsAtMost)
        return false;
    socket->write(m_behaviour.farewell);
    return true;
}

std::pair<QSslCertificate, QSslKey> selfSigned(const QByteArray &host)
{
    constexpr long kDay = 24 * 60 * 60;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kDay);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(host.constData()),
                               static_cast<int>(host.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const QByteArray names = "DNS:" + host;
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.constData());
    X509_add_ext(certificate.get(), extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    const auto pemOf = [](auto write) {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
        write(bio.get());
        char *bytes = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &bytes);
        return QByteArray(bytes, static_cast<qsizetype>(size));
    };
    const QByteArray certificatePem = pemOf([&](BIO *bio) { PEM_write_bio_X509(bio, certificate.get()); });
    const QByteArray keyPem =
        pemOf([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    return {QSslCertificate(certificatePem), QSslKey(keyPem, QSsl::Ec)};
}

} // namespace postern::test
