// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fleetgrad::store {

/// The configuration as one JSON object; configFromJson() of it gives an equal one. 64-bit counts are texts,
/// since JSON's numbers end at 2^53.
QByteArray configToJson(const fleet::RunConfig &config);
/// A key that is absent keeps the default: the file is of a version that did not have it yet.
Expected<fleet::RunConfig> configFromJson(const QByteArray &json, const QString &place);
/// The part that determines the run: without the folder that a replayed file lay in.
QByteArray configForDigest(const fleet::RunConfig &config);

/// A JSON array of texts.
QString listToJson(const QStringList &list);
/// No value where it is not one.
bool listFromJson(const QString &json, QStringList &list);

} // namespace fleetgrad::store
