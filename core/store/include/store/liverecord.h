// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/livebatch.h>
#include <fleet/source.h>
#include <store/runfile.h>

#include <QString>

#include <memory>
#include <stop_token>

namespace fleetgrad::store {

/// What real devices sent to the run in a file: one record for it and its forks.
std::unique_ptr<fleet::LiveRecord> liveRecord(const QString &address);

/// The source of a run in a file, or of its forks: that of real devices is in the file itself, and of a fork
/// it ends with what is recorded. Otherwise as fleet::openSource(), which may have other readings by now: an
/// error says so.
Expected<std::unique_ptr<fleet::Source>> openSourceOf(const RunInfo &info, std::stop_token stop = {},
                                                      const fleet::OpeningProgress &progress = {});

} // namespace fleetgrad::store
