// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

namespace fleetgrad::transport {

/// SHA-256 of a certificate as upper-case pairs with colons, as browsers and ssh-like tools show it.
QString fingerprintOf(const QSslCertificate &certificate);

/// By what a server's certificate is believed: an authority that vouches for it, or its fingerprint.
class ServerTrust
{
    Q_DECLARE_TR_FUNCTIONS(ServerTrust)
public:
    QList<QSslCertificate> authorities; ///< none: those of the system
    QString fingerprint; ///< as fingerprintOf(), in any case, with or without colons; empty: none

    QSslConfiguration configuration() const;
    /// Whether a certificate with these errors is the one of the fingerprint.
    bool isBelieved(const QSslCertificate &certificate) const;
    /// What is wrong with it, and what to do.
    QString refusal(const QSslCertificate &certificate, const QList<QSslError> &errors) const;
};

} // namespace fleetgrad::transport
