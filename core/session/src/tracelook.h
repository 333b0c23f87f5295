// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/devicetrace.h>
#include <session/snapshot.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace fleetgrad::session {

using TracePtr = std::shared_ptr<const fleet::DeviceTrace>;

/// `trace` with what `before`, which is of the same device and ends earlier or at the same batch, knows of
/// its readings and it does not. Itself where that is nothing.
TracePtr completed(const TracePtr &trace, const fleet::DeviceTrace &before);

/// What the readings of devices scored that came before somebody looked at them: it is worked out on a thread
/// apart, once for as long as the device is looked at.
class TraceLook
{
public:
    /// The trace of a device as of after batch `to`, which knows what its readings scored from batch `from`
    /// on; null where it can't be had. The run may have gone on by then.
    using Make =
        std::function<TracePtr(std::uint32_t device, std::uint64_t from, std::uint64_t to, std::stop_token)>;
    /// Runs the one on another thread.
    using Post = std::function<void(std::function<void()>)>;

    /// For the thread of the snapshots: completes the traces that it has, and has those made that are
    /// missing. `done` is called when one is there.
    void fill(Snapshot &snapshot, const Make &make, const Post &post, const std::function<void()> &done);

private:
    struct Known
    {
        std::stop_source stop;
        bool isMade = false;
        TracePtr before;         ///< null: it can't be had, or is all older than what is kept
        TracePtr shownOf, shown; ///< a trace, and what it was completed to
    };

    void forgetOthers(const Snapshot &snapshot);
    TracePtr fill(const TracePtr &trace, const Make &make, const Post &post,
                  const std::function<void()> &done);

    std::mutex m_mutex;
    std::map<std::uint32_t, std::shared_ptr<Known>> m_known; ///< by device
};

} // namespace fleetgrad::session
