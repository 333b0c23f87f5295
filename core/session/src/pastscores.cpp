// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastscores.h"

#include "evaluationbuilder.h"
#include "onedevice.h"
#include "versionlook.h"

#include <fleet/devicereplay.h>

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace fleetgrad::session {

namespace {

/// Of more the whole fleet takes less time.
constexpr std::size_t mostAlone = 12;

using Scores = std::shared_ptr<const fleet::FleetScores>;
using Evaluated = std::shared_ptr<const ModelEvaluation>;

/// Before the first batch there are none.
Expected<Scores> scoresAt(store::RunFileReader &reader, std::uint64_t batch)
{
    return batch > 0 ? reader.fleetScores(batch) : std::make_shared<const fleet::FleetScores>();
}

/// Those that the file has the last evaluation of alone have that of then.
std::shared_ptr<const std::vector<VersionRow>> versionsOf(const Snapshot &past,
                                                          const fleet::FleetScores &scores)
{
    auto rows = std::make_shared<std::vector<VersionRow>>(*past.versions);
    for (const auto &judged : scores.versions) {
        const auto row = std::ranges::lower_bound(*rows, judged->scores.version, {}, &VersionRow::version);
        if (row == rows->end() || row->version != judged->scores.version || row->evaluation)
            continue;
        row->evaluation = {row->version, judged->fromBatch, judged->toBatch,
                           judged->scores.counts[1].metrics(), judged->scores.counts[0].metrics()};
    }
    return rows;
}

EvaluationSources sourcesOf(const PastFile &file, const PastLook &look)
{
    EvaluationSources sources{file.reader.info().config, *file.past.infos, *file.past.devices,
                              file.past.batch};
    sources.version = [&look](std::uint32_t number) { return rowOf(*look.versions, number); };
    return sources;
}

EvaluationSources sourcesOf(const PastFile &file, const PastLook &look, const fleet::FleetScores &scores)
{
    EvaluationSources sources = sourcesOf(file, look);
    sources.scores = &scores;
    sources.scoresAt = [&file](std::uint64_t batch) {
        auto read = scoresAt(file.reader, batch);
        return read ? *std::move(read) : nullptr;
    };
    return sources;
}

std::shared_ptr<ModelEvaluation> ofFleet(const PastFile &file, const EvaluationRequest &request,
                                         const PastLook &look, const fleet::FleetScores &scores)
{
    auto result = std::make_shared<ModelEvaluation>(*evaluationOf(request, sourcesOf(file, look, scores)));
    result->upTo = file.past.batch; // since the last batch that judged it nothing came
    return result;
}

/// Null where the file does not have what it scored, as one that an older program began.
Expected<Evaluated> ofVersion(const PastFile &file, const EvaluationRequest &request, const PastLook &look,
                              const fleet::FleetScores &scores)
{
    auto result = ofFleet(file, request, look, scores);
    if (!result->hasScores && result->metrics.labelled > 0)
        return nullptr;
    result->versionScoresFrom = 1;
    return result;
}

/// Of devices that can't be gone through by themselves null.
Expected<Evaluated> ofDevices(const PastFile &file, const EvaluationRequest &request, const PastLook &look,
                              const PastLookOptions &options)
{
    std::map<std::uint32_t, DeviceScores> devices;
    if (!request.devices || request.devices->size() > mostAlone)
        return nullptr;
    auto source = file.source.open(file.reader.info(), options.stop);
    if (!source)
        return tl::make_unexpected(source.error());
    const auto count = double(request.devices->size());
    for (const std::uint32_t device : *request.devices) {
        if (device >= file.past.infos->size() || devices.contains(device))
            continue;
        const auto progress = [&](double share) {
            if (options.progress)
                options.progress((double(devices.size()) + share) / count);
        };
        const auto replay = replayOf(file.reader, *source, device, file.past.batch,
                                     {.stop = options.stop, .progress = progress, .looks = false});
        if (!replay)
            return tl::make_unexpected(replay.error());
        if (!*replay)
            return nullptr;
        DeviceScores scores;
        for (const learning::Scorer scorer : learning::modelScorers)
            scores.scores[std::size_t(scorer)] = (*replay)->scores(scorer);
        scores.delays = (*replay)->detectionDelays();
        devices.emplace(device, std::move(scores));
    }
    EvaluationSources sources = sourcesOf(file, look);
    sources.devices = &devices;
    return evaluationOf(request, sources);
}

Expected<Evaluated> again(const PastFile &file, const ModelEvaluation &evaluation,
                          const PastLookOptions &options)
{
    const store::RunInfo &info = file.reader.info();
    auto result = scoredAgain(evaluation, {info.path, info.config, info.devices, file.source}, options.stop);
    if (options.stop.stop_requested())
        return failure(ErrorKind::Cancelled, info.path,
                       QCoreApplication::translate("LookBack", "It was stopped."));
    return result;
}

Expected<Evaluated> evaluationIn(const PastFile &file, const PastLookRequest &wanted, const PastLook &look,
                                 const Scores &scores, const PastLookOptions &options)
{
    const EvaluationRequest &request = *wanted.evaluation;
    if (isOfVersionOnDevices(request))
        return again(file, *evaluationOf(request, sourcesOf(file, look)), options);
    if (request.on == EvaluatedOn::Devices)
        return ofDevices(file, request, look, options);
    if (request.model != EvaluatedModel::Version)
        return ofFleet(file, request, look, *scores);
    auto result = ofVersion(file, request, look, *scores);
    if (!result || !*result || !wanted.versionAlarms)
        return result;
    const auto scored = again(file, **result, options);
    if (!scored)
        return scored;
    return withAlarms(**result, **scored, sourcesOf(file, look, *scores));
}

std::shared_ptr<const fleet::AlarmSummary> alarmsOf(const Snapshot &past, const fleet::FleetScores &scores)
{
    auto summary = std::make_shared<fleet::AlarmSummary>();
    for (std::size_t device = 0; device < past.infos->size(); ++device) {
        summary->devices.push_back((*past.devices)[device].alarms);
        summary->fleet.add(summary->devices.back(), (*past.infos)[device].interval);
    }
    fleet::addScores(scores, *summary);
    return summary;
}

} // namespace

Expected<void> takeFromFile(const PastFile &file, const PastLookOptions &options, PastLookRequest &request,
                            PastLook &look)
{
    if (!request.evaluation && !request.alarms)
        return {};
    const auto scores = scoresAt(file.reader, file.past.batch);
    if (!scores)
        return tl::make_unexpected(scores.error());
    if (!*scores)
        return {};
    look.versions = versionsOf(file.past, **scores);
    if (std::exchange(request.alarms, false) && file.past.batch > 0)
        look.alarms = alarmsOf(file.past, **scores);
    if (!request.evaluation)
        return {};
    auto evaluation = evaluationIn(file, request, look, *scores, options);
    if (!evaluation)
        return tl::make_unexpected(evaluation.error());
    if (*evaluation) {
        look.evaluation = *std::move(evaluation);
        request.evaluation.reset();
    }
    return {};
}

} // namespace fleetgrad::session
