// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/devicereplay.h>
#include <fleet/devicetrace.h>
#include <fleet/error.h>
#include <fleet/source.h>
#include <store/runfile.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace fleetgrad::session {

struct OneDeviceOptions
{
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; ///< the share of the batches that is done, 0..1
    bool looks = true;      ///< its readings are wanted; without them it begins nearer to the batch
    std::uint64_t from = 0; ///< they are wanted from that batch on; 0: of the last twenty batches at least
};

/// A device as of after a batch, gone through again by itself, from the newest checkpoint before, by what the
/// file has of its fleet. Null where that can't be: the file is from before that was kept, what was done to
/// the device depends on others, or what comes of it is not what the file has. Fails with
/// ErrorKind::Cancelled alone.
Expected<std::unique_ptr<fleet::DeviceReplay>> replayOf(store::RunFileReader &reader,
                                                        const std::shared_ptr<fleet::Source> &source,
                                                        std::uint32_t device, std::uint64_t batch,
                                                        const OneDeviceOptions &options);

/// Its readings, of which is known what those of the last twenty batches scored at least; as replayOf().
Expected<std::shared_ptr<const fleet::DeviceTrace>> oneDevice(store::RunFileReader &reader,
                                                              const std::shared_ptr<fleet::Source> &source,
                                                              std::uint32_t device, std::uint64_t batch,
                                                              const OneDeviceOptions &options);

} // namespace fleetgrad::session
