// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configtoml.h"

#include <optional>

namespace fleetgrad::session {

/// Whether the entry is a [[group]] or stands in one.
bool isOfGroup(const ConfigEntry &entry);

/// Takes an entry of a [[group]] over into the configuration, which begins without groups when the first
/// entry of the first one comes; or says what is wrong with it (place empty).
std::optional<Error> applyGroup(const ConfigEntry &entry, fleet::RunConfig &config);

/// The first group that is wrong as a whole: without a pattern, or with one that can't be; its number from 1
/// is in the place.
std::optional<Error> badGroup(const fleet::RunConfig &config);

/// All groups as TOML, with comments; a commented example where there are none.
QString groupsText(const fleet::RunConfig &config);

} // namespace fleetgrad::session
