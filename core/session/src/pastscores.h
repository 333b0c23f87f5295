// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharedsource.h"

#include <fleet/error.h>
#include <session/pastlook.h>
#include <session/snapshot.h>
#include <store/runfile.h>

namespace fleetgrad::session {

/// A past batch of a run, as its file has it.
struct PastFile
{
    store::RunFileReader &reader;
    SharedSource &source;
    const Snapshot &past;
};

/// Adds to `look` what the file tells of an evaluation and of the alarms, without the whole fleet being
/// computed again: from what it has of the scores of all devices, and a few single devices gone through by
/// themselves. What was found is taken out of `request`. Fails with ErrorKind::Cancelled soon after a stop
/// was requested.
Expected<void> takeFromFile(const PastFile &file, const PastLookOptions &options, PastLookRequest &request,
                            PastLook &look);

} // namespace fleetgrad::session
