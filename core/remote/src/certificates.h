// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <remote/remotesession.h>

#include <QSslCertificate>
#include <QString>

namespace fleetgrad::remote {

/// SHA-256, as upper-case pairs with colons; empty of none.
QString fingerprint(const QSslCertificate &certificate);
/// What to say of a server that shows another certificate than the one that is known.
Error otherCertificate(const ServerAddress &address, const QString &known, const QString &shown);

} // namespace fleetgrad::remote
