// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "selfsigned.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace fleetgrad::transport {

namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Cert = std::unique_ptr<X509, Release<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

constexpr long day = 24 * 60 * 60;

QByteArray textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    std::uint64_t serial = 0;
    return RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1 &&
           ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1;
}

bool setNames(X509 *certificate, const QStringList &names)
{
    const QByteArray subject = names.front().toUtf8().left(64); // RFC 5280 bounds a common name
    X509_NAME *name = X509_get_subject_name(certificate);
    QByteArray alternatives("IP:127.0.0.1,IP:::1");
    for (const QString &host : names)
        alternatives += ",DNS:" + host.toUtf8();
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(subject.constData()),
                                      int(subject.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 &&
           addExtension(certificate, NID_subject_alt_name, alternatives) &&
           addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, NID_ext_key_usage, "serverAuth");
}

} // namespace

std::optional<SelfSigned> selfSigned(const QStringList &names)
{
    const Key key(EVP_EC_gen("P-256"));
    const Cert certificate(X509_new());
    if (!key || !certificate || X509_set_version(certificate.get(), 2) != 1 ||
        !setSerial(certificate.get()) || !X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day) ||
        !X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3652 * day) ||
        X509_set_pubkey(certificate.get(), key.get()) != 1 || !setNames(certificate.get(), names) ||
        X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return std::nullopt;
    const Bio keyText(BIO_new(BIO_s_mem())), certificateText(BIO_new(BIO_s_mem()));
    if (!keyText || !certificateText ||
        PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return std::nullopt;
    return SelfSigned{textOf(certificateText.get()), textOf(keyText.get())};
}

bool belongTogether(const QByteArray &certificate, const QByteArray &key)
{
    const Bio certificateText(BIO_new_mem_buf(certificate.constData(), int(certificate.size())));
    const Bio keyText(BIO_new_mem_buf(key.constData(), int(key.size())));
    const Cert read(PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr));
    char noPassword[] = "";
    const Key secret(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, noPassword));
    return read && secret && X509_check_private_key(read.get(), secret.get()) == 1;
}

} // namespace fleetgrad::transport
