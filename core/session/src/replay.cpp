// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "replay.h"

#include <store/branches.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

namespace fleetgrad::session {

Expected<std::unique_ptr<store::RunFileReader>> readerOf(const QString &address, std::uint64_t batch)
{
    auto reader = store::RunFileReader::open(address);
    while (reader && (*reader)->info().branch && batch <= (*reader)->info().branch->batch)
        reader = store::RunFileReader::open(
            store::RunAddress{store::addressOf(address).file, (*reader)->info().branch->parent}.text());
    return reader;
}

Expected<bool> replay(fleet::Engine &engine, store::RunFileReader &reader, std::uint64_t batch,
                      const ReplayOptions &options)
{
    const auto logged = reader.commands(engine.batch());
    if (!logged)
        return tl::make_unexpected(logged.error());
    auto next = logged->begin();
    while (engine.batch() < batch) {
        if (options.isStopped && options.isStopped())
            return false;
        if (options.before)
            options.before(engine);
        std::vector<fleet::Command> commands;
        for (; next != logged->end() && next->first == engine.batch() + 1; ++next)
            commands.push_back(next->second);
        const auto record = engine.step(commands);
        if (options.after)
            options.after(*record);
    }
    return true;
}

Expected<bool> isAsInFile(store::RunFileReader &reader, std::uint64_t batch, const fleet::FleetPoint &point)
{
    store::PastRequest request;
    request.batch = batch;
    request.pointsAfter = batch - 1;
    const auto past = reader.past(request);
    if (!past)
        return tl::make_unexpected(past.error());
    if (past->points.size() != 1)
        return false;
    std::array<float, sizeof point / sizeof(float)> now{}, then{};
    std::memcpy(now.data(), &point, sizeof point);
    std::memcpy(then.data(), &past->points.front().second, sizeof point);
    // Older files do not have every figure.
    return std::equal(now.begin(), now.end(), then.begin(),
                      [](float a, float b) { return std::isnan(b) || a == b; });
}

Expected<OpenEvaluations> openEvaluations(store::RunFileReader &reader, std::uint64_t checkpoint)
{
    const auto open = reader.openEvaluations(checkpoint);
    if (!open)
        return tl::make_unexpected(open.error());
    OpenEvaluations evaluations;
    for (const auto &[batch, evaluation] : *open)
        evaluations[evaluation.version] = {batch, evaluation};
    return evaluations;
}

void take(const fleet::BatchRecord &record, OpenEvaluations &evaluations)
{
    for (const fleet::Evaluation &evaluation : record.evaluations)
        evaluations[evaluation.version] = {record.batch, evaluation};
}

} // namespace fleetgrad::session
