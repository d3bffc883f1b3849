// SPDX-License-Identifier: Apache-2.0
#include "core/net/certificatefacts.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::net {

namespace {

QString nameOf(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED // the old ones have to be named
        switch (protocol)
    {
    case QSsl::TlsV1_0:
        return u"TLSv1.0"_s;
    case QSsl::TlsV1_1:
        return u"TLSv1.1"_s;
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return u"unknown"_s;
    }
    QT_WARNING_POP
}

// RFC 8996 deprecates both.
bool isOld(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    return protocol == QSsl::TlsV1_0 || protocol == QSsl::TlsV1_1;
    QT_WARNING_POP
}

QStringList namesIn(const QSslCertificate &certificate)
{
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (auto one = alternatives.begin(); one != alternatives.end(); ++one) {
        if (one.key() == QSsl::DnsEntry || one.key() == QSsl::IpAddressEntry)
            names += one.value();
    }
    names.sort();
    return names;
}

QString firstOf(const QStringList &one, const QStringList &other)
{
    return !one.isEmpty() ? one.first() : !other.isEmpty() ? other.first() : QString();
}

// Errors that say nothing about the chain: they have facts of their own.
bool isBesideTrust(const QSslError &error)
{
    return error.error() == QSslError::HostNameMismatch || error.error() == QSslError::CertificateExpired
        || error.error() == QSslError::CertificateNotYetValid;
}

} // namespace

QSslConfiguration tolerantTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::AnyProtocol);
    // At the system's security level OpenSSL 3 refuses the signatures of TLS 1.0 and 1.1.
    tls.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT@SECLEVEL=0"));
    tls.setBackendConfigurationOption("MinProtocol", QByteArrayLiteral("TLSv1"));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer); // so that the errors are reported; none of them stops us
    return tls;
}

smtp::TlsFacts tlsFactsOf(const QSslSocket &socket, const QList<QSslError> &errors, const QString &host)
{
    smtp::TlsFacts facts;
    facts.protocol = nameOf(socket.sessionProtocol());
    facts.cipher = socket.sessionCipher().name();
    facts.isOldProtocol = isOld(socket.sessionProtocol());

    const QSslCertificate certificate = socket.peerCertificate();
    if (certificate.isNull())
        return facts;
    facts.names = namesIn(certificate);
    facts.subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName), facts.names);
    facts.issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName),
                           certificate.issuerInfo(QSslCertificate::Organization));
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    facts.hasExpired = facts.validUntil < QDateTime::currentDateTimeUtc();
    facts.isSelfSigned = certificate.isSelfSigned();
    facts.isTrusted = std::all_of(errors.begin(), errors.end(), isBesideTrust);
    facts.matchesHost = !host.isEmpty() && std::none_of(errors.begin(), errors.end(), [](const QSslError &one) {
        return one.error() == QSslError::HostNameMismatch;
    });
    facts.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    return facts;
}

} // namespace postern::net
