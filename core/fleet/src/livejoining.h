// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>

#include <QCoreApplication>

#include <optional>

namespace fleetgrad::fleet {

class LiveText
{
    Q_DECLARE_TR_FUNCTIONS(LiveText)
};

/// What is wrong with what a device says of itself.
std::optional<Error> problemWith(const DeviceInfo &info, const LiveConfig &config);
/// What is wrong with it where a device of that name has joined before as `before`; both are complete.
std::optional<Error> problemWith(const DeviceInfo &info, const DeviceInfo &before);

} // namespace fleetgrad::fleet
