// SPDX-License-Identifier: Apache-2.0
#include "core/practice/certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace postern::practice {

namespace {

constexpr long kHour = 60 * 60;
constexpr long kYear = 365 * 24 * kHour;

template <auto function> struct Deleter
{
    template <typename T> void operator()(T *one) const { function(one); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free>>;

template <typename Write> QByteArray pemOf(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

bool fill(X509 *certificate, EVP_PKEY *key, const QByteArray &host)
{
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -kHour);
    X509_gmtime_adj(X509_getm_notAfter(certificate), kYear);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(host.constData()),
                               static_cast<int>(host.size()), -1, 0);
    X509_set_issuer_name(certificate, name);
    const QByteArray alternative = "DNS:" + host;
    const Extension names(X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, alternative.constData()));
    return names && X509_add_ext(certificate, names.get(), -1) == 1 && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Identity selfSignedIdentity(const QByteArray &host)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), host))
        return Identity();
    const QByteArray certificatePem = pemOf([&](BIO *out) { return PEM_write_bio_X509(out, certificate.get()); });
    const QByteArray keyPem = pemOf(
        [&](BIO *out) { return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    return {QSslCertificate(certificatePem), QSslKey(keyPem, QSsl::Ec)};
}

} // namespace postern::practice
