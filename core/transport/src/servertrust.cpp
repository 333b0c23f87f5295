// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/servertrust.h>

#include <QCryptographicHash>

namespace fleetgrad::transport {

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QSslConfiguration ServerTrust::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!authorities.isEmpty())
        configuration.setCaCertificates(authorities);
    return configuration;
}

bool ServerTrust::isBelieved(const QSslCertificate &certificate) const
{
    const auto digits = [](QString text) { return text.remove(QLatin1Char(':')).trimmed().toLower(); };
    return !fingerprint.isEmpty() && !certificate.isNull() &&
           digits(fingerprint) == digits(fingerprintOf(certificate));
}

QString ServerTrust::refusal(const QSslCertificate &certificate, const QList<QSslError> &errors) const
{
    if (!fingerprint.isEmpty())
        return tr("The server's certificate is another one: its SHA-256 is %1, expected was %2. Either the "
                  "server has a new certificate, or somebody listens in between: ask who runs it.")
            .arg(fingerprintOf(certificate), fingerprint);
    return tr("The server's certificate is not believed (%1). Its SHA-256 is %2: if whoever runs the server "
              "tells you the same, give it as the fingerprint.")
        .arg(errors.isEmpty() ? QString() : errors.front().errorString(), fingerprintOf(certificate));
}

} // namespace fleetgrad::transport
