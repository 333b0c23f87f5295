// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace fleetgrad::transport {

/// Who an endpoint is, and the key that proves it.
class Certificate
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
public:
    /// From two files in PEM. Errors: NotFound, NotReadable, BadFormat (also where the key is another's),
    /// which name the file and nothing of what is in the key.
    static Expected<Certificate> read(const QString &certificateFile, const QString &keyFile);
    /// certificate.pem and key.pem of that folder. Where there is neither they are made, and the folder too:
    /// a key on the curve P-256 that only its owner can read, and a certificate for `localhost` and the name
    /// of this machine, signed with it, for ten years. Errors: as read(), NotWritable.
    static Expected<Certificate> readOrMake(const QString &folder);

    /// SHA-256 of the certificate as upper-case pairs with colons, as browsers and ssh-like tools show it.
    QString fingerprint() const;

    QSslCertificate certificate;
    QSslKey key;
};

} // namespace fleetgrad::transport
