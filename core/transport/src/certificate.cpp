// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/certificate.h>

#include "selfsigned.h"

#include <transport/servertrust.h>

#include <QDir>
#include <QFile>
#include <QHostInfo>
#include <QSysInfo>

namespace fleetgrad::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostBytes = 256 * 1024;

class CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

Expected<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, path, CertificateWords::tr("There is no such file."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, path,
                       CertificateWords::tr("It can't be read: %1.").arg(file.errorString()));
    if (file.size() > mostBytes)
        return failure(ErrorKind::BadFormat, path,
                       CertificateWords::tr("It is too large for a certificate or a key. Both are in PEM."));
    return file.readAll();
}

/// A file that was not there, for its owner's eyes alone.
Expected<void> writeNew(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(content) != content.size() || !file.flush())
        return failure(ErrorKind::NotWritable, path,
                       CertificateWords::tr("It can't be written: %1.").arg(file.errorString()));
    return {};
}

Expected<void> make(const QString &folder, const QString &certificateFile, const QString &keyFile)
{
    const QFile::Permissions ownersAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().exists(folder) && !(QDir().mkpath(folder) && QFile::setPermissions(folder, ownersAlone)))
        return failure(ErrorKind::NotWritable, folder,
                       CertificateWords::tr("The folder for the certificate can't be made."));
    const auto made = selfSigned({u"localhost"_s, QSysInfo::machineHostName()});
    if (!made)
        return failure(
            ErrorKind::NotWritable, certificateFile,
            CertificateWords::tr("A certificate can't be made on this system. Name one of your own."));
    if (const auto done = writeNew(keyFile, made->key); !done)
        return done;
    return writeNew(certificateFile, made->certificate);
}

QSslKey readKey(const QByteArray &content)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(content, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Expected<Certificate> Certificate::read(const QString &certificateFile, const QString &keyFile)
{
    const auto text = contentOf(certificateFile);
    if (!text)
        return tl::make_unexpected(text.error());
    const auto secret = contentOf(keyFile);
    if (!secret)
        return tl::make_unexpected(secret.error());
    Certificate result;
    result.certificate = QSslCertificate(*text);
    if (result.certificate.isNull())
        return failure(ErrorKind::BadFormat, certificateFile, tr("This is no certificate in PEM."));
    result.key = readKey(*secret);
    if (result.key.isNull())
        return failure(ErrorKind::BadFormat, keyFile,
                       tr("This is no key in PEM (EC or RSA, without a password)."));
    if (!belongTogether(*text, *secret))
        return failure(ErrorKind::BadFormat, keyFile,
                       tr("This key is not the one of the certificate in %1.").arg(certificateFile));
    return result;
}

Expected<Certificate> Certificate::readOrMake(const QString &folder)
{
    const QString certificateFile = QDir(folder).filePath(u"certificate.pem"_s);
    const QString keyFile = QDir(folder).filePath(u"key.pem"_s);
    if (!QFile::exists(certificateFile) && !QFile::exists(keyFile)) {
        if (const auto made = make(folder, certificateFile, keyFile); !made)
            return tl::make_unexpected(made.error());
    }
    return read(certificateFile, keyFile);
}

QString Certificate::fingerprint() const
{
    return fingerprintOf(certificate);
}

} // namespace fleetgrad::transport
