// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

// What Qt does not do with certificates, by OpenSSL.

namespace fleetgrad::transport {

struct SelfSigned
{
    QByteArray certificate, key; ///< PEM
};

/// A new key on the curve P-256 and a certificate for these host names, the first of which is its subject,
/// and for the loopback addresses; valid from a day ago (clocks differ) for ten years. Null: OpenSSL failed.
std::optional<SelfSigned> selfSigned(const QStringList &names);

/// Whether that is the private key of the certificate; both PEM.
bool belongTogether(const QByteArray &certificate, const QByteArray &key);

} // namespace fleetgrad::transport
