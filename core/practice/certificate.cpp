// SPDX-License-Identifier: Apache-2.0
#include "core/practice/certificate.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace postern::practice {

namespace {

template <auto Free> struct Freed
{
    template <typename T> void operator()(T *one) const { Free(one); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using KeyPair = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Certificate = std::unique_ptr<X509, Freed<X509_free>>;

constexpr long kDay = 24L * 60 * 60;
constexpr long kLifeTime = 90 * kDay; // longer than any lesson; nobody has to renew it
constexpr int kSerialBits = 64;       // CA/Browser Forum Baseline Requirements, 7.1: at least 64 random bits

bool setSerial(X509 *certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), kSerialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ODD)
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate));
}

bool setName(X509 *certificate, const QByteArray &host)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *bytes = reinterpret_cast<const unsigned char *>(host.constData());
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, bytes, static_cast<int>(host.size()), -1, 0)
        && X509_set_issuer_name(certificate, name);
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

X509Certificate signedBy(EVP_PKEY *key, const QByteArray &host)
{
    X509Certificate certificate(X509_new());
    X509 *one = certificate.get();
    // RFC 6125, 6.4.4: the alternative name is what counts; the common name is for people.
    const bool isMade = one && X509_set_version(one, X509_VERSION_3) && setSerial(one)
        && X509_gmtime_adj(X509_getm_notBefore(one), -kDay) && X509_gmtime_adj(X509_getm_notAfter(one), kLifeTime)
        && X509_set_pubkey(one, key) && setName(one, host) && addExtension(one, NID_subject_alt_name, "DNS:" + host)
        && addExtension(one, NID_basic_constraints, "critical,CA:FALSE") && X509_sign(one, key, EVP_sha256());
    return isMade ? std::move(certificate) : X509Certificate();
}

QByteArray contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, size);
}

} // namespace

std::optional<Certificate> Certificate::selfSigned(const QByteArray &host)
{
    const KeyPair key(EVP_EC_gen("P-256"));
    const X509Certificate certificate = key ? signedBy(key.get(), host) : X509Certificate();
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_secmem()));
    if (!certificate || !certificateText || !keyText || !PEM_write_bio_X509(certificateText.get(), certificate.get())
        || !PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr))
        return std::nullopt;
    Certificate made{QSslCertificate(contentOf(certificateText.get()), QSsl::Pem),
                     QSslKey(contentOf(keyText.get()), QSsl::Ec, QSsl::Pem)};
    if (made.certificate.isNull() || made.key.isNull())
        return std::nullopt;
    return made;
}

} // namespace postern::practice
