// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <session/snapshot.h>

#include <QString>

#include <cstdint>
#include <memory>

namespace fleetgrad::session {

/// Session::snapshotAt(): the run as it was after that batch, out of its file. `now`: its newest snapshot, of
/// which all is shared that does not change, and whose curves are cut.
Expected<std::shared_ptr<const Snapshot>> readPastSnapshot(const QString &path, std::uint64_t batch,
                                                           const Snapshot &now);

} // namespace fleetgrad::session
