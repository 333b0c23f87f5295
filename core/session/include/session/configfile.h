// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <QString>

namespace fleetgrad::session {

/// Reads a TOML configuration over `base`: keys that the file has replace those of `base`, `preset` first.
/// Unknown keys, wrong types and values out of range are errors that name file, line and remedy.
Expected<fleet::RunConfig> readConfigFile(const QString &path, const fleet::RunConfig &base);
Expected<fleet::RunConfig> parseConfig(const QString &toml, const QString &place,
                                       const fleet::RunConfig &base);
/// The whole configuration as TOML with a comment (unit, range, default, what 0 means) on every key;
/// parseConfig() of it gives an equal configuration.
QString printConfig(const fleet::RunConfig &config);
/// Of it the keys that a fork may change; parseConfig() of it over `config` gives an equal one.
QString printForkConfig(const fleet::RunConfig &config);
/// The first value that is out of its range, if any.
Expected<void> checkConfig(const fleet::RunConfig &config);

} // namespace fleetgrad::session
