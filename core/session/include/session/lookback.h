// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/devicetrace.h>
#include <fleet/error.h>
#include <fleet/readingplace.h>

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace fleetgrad::session {

struct LookBackOptions
{
    int threads = 1;
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; ///< the share of the batches that is done, 0..1
};

/// The readings of a device up to a batch of a saved run with what they scored when they were new, at least
/// those of that batch: the run is computed again from the newest checkpoint that was kept before the batch,
/// or its beginning, with the commands that it was given. Nothing is written. Fails where the readings can't
/// be had again, and with ErrorKind::Cancelled soon after a stop was requested.
Expected<std::shared_ptr<const fleet::DeviceTrace>>
lookBack(const QString &runPath, std::uint32_t device, std::uint64_t batch, const LookBackOptions &options);

/// The last of a device's readings in a saved run that `isWanted`, as fleet::lastReading().
Expected<fleet::ReadingPlace> findReading(const QString &runPath, std::uint32_t device,
                                          const std::function<bool(const fleet::ReadingPlace &)> &isWanted,
                                          std::stop_token stop = {});

} // namespace fleetgrad::session
