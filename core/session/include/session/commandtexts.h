// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>

#include <QString>

#include <cstdint>

namespace fleetgrad::session {

/// What a command that waits for a batch will do then, as a sentence.
QString waitingText(const fleet::Command &command, std::uint64_t batch);

} // namespace fleetgrad::session
