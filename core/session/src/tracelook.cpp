// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "tracelook.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace fleetgrad::session {

namespace {

/// A device that reads seldom has its last readings from long ago: so many batches are gone through for them.
constexpr std::uint64_t mostBatches = 400;

bool isKnownWhole(const fleet::DeviceTrace &trace)
{
    return std::ranges::all_of(trace.readings, &fleet::TracedReading::looked);
}

std::uint64_t firstWanted(const fleet::DeviceTrace &trace)
{
    const std::uint64_t earliest = trace.batch > mostBatches ? trace.batch - mostBatches : 1;
    return std::max(trace.readings.front().batch, earliest);
}

/// Labels may have come since; only of those that a device makes itself nothing is known without a look.
void complete(fleet::TracedReading &reading, const fleet::TracedReading &before)
{
    const std::int8_t label = reading.label >= 0 ? reading.label : before.label;
    reading = before;
    reading.label = label;
}

} // namespace

TracePtr completed(const TracePtr &trace, const fleet::DeviceTrace &before)
{
    std::shared_ptr<fleet::DeviceTrace> result;
    const std::uint64_t first = std::max(trace->first, before.first);
    const std::uint64_t end =
        std::min(trace->first + trace->readings.size(), before.first + std::uint64_t(before.readings.size()));
    for (std::uint64_t number = first; number < end; ++number) {
        const fleet::TracedReading &reading = trace->readings[std::size_t(number - trace->first)];
        const fleet::TracedReading &known = before.readings[std::size_t(number - before.first)];
        if (reading.looked || !known.looked || reading.batch != known.batch)
            continue;
        if (!result)
            result = std::make_shared<fleet::DeviceTrace>(*trace);
        complete(result->readings[std::size_t(number - trace->first)], known);
    }
    if (!result)
        return trace;
    const std::uint64_t own = trace->batches.empty() ? trace->batch + 1 : trace->batches.front()->batch;
    auto place = result->batches.begin();
    for (const auto &batch : before.batches) {
        if (batch->batch < own && batch->first + batch->readings > trace->first)
            place = result->batches.insert(place, batch) + 1;
    }
    return result;
}

void TraceLook::forgetOthers(const Snapshot &snapshot)
{
    std::erase_if(m_known, [&](const auto &known) {
        const auto is = [&](const TracePtr &trace) { return trace && trace->device == known.first; };
        if (is(snapshot.deviceTrace) || std::ranges::any_of(snapshot.otherTraces, is))
            return false;
        known.second->stop.request_stop();
        return true;
    });
}

TracePtr TraceLook::fill(const TracePtr &trace, const Make &make, const Post &post,
                         const std::function<void()> &done)
{
    if (!m_known.contains(trace->device) && (trace->batch == 0 || isKnownWhole(*trace)))
        return trace;
    std::shared_ptr<Known> &known = m_known[trace->device];
    if (!known) {
        known = std::make_shared<Known>();
        post(
            [this, known, make, done, device = trace->device, from = firstWanted(*trace), to = trace->batch] {
                TracePtr before = make(device, from, to, known->stop.get_token());
                {
                    const std::scoped_lock locked(m_mutex);
                    known->isMade = true;
                    known->before = std::move(before);
                }
                done();
            });
    }
    if (!known->before || known->shown == trace)
        return trace;
    if (known->shownOf != trace) {
        known->shown = completed(trace, *known->before);
        known->shownOf = trace;
        if (known->before->batch < trace->batch && known->shown == trace)
            known->before = nullptr; // all of it is older by now
    }
    return known->shown;
}

void TraceLook::fill(Snapshot &snapshot, const Make &make, const Post &post,
                     const std::function<void()> &done)
{
    const std::scoped_lock lock(m_mutex);
    forgetOthers(snapshot);
    if (snapshot.deviceTrace) {
        snapshot.deviceTrace = fill(snapshot.deviceTrace, make, post, done);
        const auto known = m_known.find(snapshot.deviceTrace->device);
        snapshot.isTraceOnItsWay = known != m_known.end() && !known->second->isMade;
    }
    for (TracePtr &trace : snapshot.otherTraces)
        trace = fill(trace, make, post, done);
}

} // namespace fleetgrad::session
