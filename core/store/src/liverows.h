// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/livebatch.h>

#include <QByteArray>

#include <cstddef>
#include <span>

// What real devices brought for a batch, as the table live_readings has it.

namespace fleetgrad::store {

/// Every bit of it, but for who joined: that is in the table of the devices.
QByteArray packLive(const fleet::LiveBatch &batch);
/// False where the bytes are not what packLive() made of devices with so many channels.
bool unpackLive(std::span<const char> bytes, std::size_t channels, fleet::LiveBatch &batch);

/// Of what packLive() makes of a batch; more is damage.
inline constexpr std::size_t mostLiveBytes = std::size_t(1) << 30;

} // namespace fleetgrad::store
