// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastengine.h"

#include "evaluationbuilder.h"
#include "onedevice.h"
#include "pastscores.h"
#include "versionlook.h"

#include <session/pastfigures.h>

#include <algorithm>
#include <utility>

namespace fleetgrad::session {

namespace {

/// Batches up to the one that is shown of which is known what readings scored: alarms that began before.
constexpr std::uint64_t batchesLooked = 20;
/// Batches before it of which the state is kept: a person who goes back batch by batch goes so far with it.
constexpr std::uint64_t batchesKept = 40;

std::uint64_t earlier(std::uint64_t batch, std::uint64_t batches)
{
    return batch > batches ? batch - batches : 0;
}

/// Those that the file has the last evaluation of alone.
std::shared_ptr<const std::vector<VersionRow>> judgedVersions(const std::vector<VersionRow> &rows,
                                                              const OpenEvaluations &evaluations)
{
    auto result = std::make_shared<std::vector<VersionRow>>(rows);
    for (VersionRow &row : *result) {
        if (const auto known = evaluations.find(row.version); known != evaluations.end())
            row.evaluation = known->second.second;
    }
    return result;
}

} // namespace

Expected<std::shared_ptr<const PastLook>> PastEngine::look(const QString &runPath, const Snapshot &past,
                                                           const PastLookRequest &request,
                                                           const PastLookOptions &options)
{
    auto reader = readerOf(runPath, past.batch);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const store::RunInfo &info = (*reader)->info();
    if (std::exchange(m_run, info.path) != info.path)
        forget();
    m_config = info.config;
    if (request.device && *request.device >= info.devices.size())
        return failure(ErrorKind::NotFound, info.path, tr("There is no such device in this run."));
    auto result = std::make_shared<PastLook>();
    result->batch = past.batch;
    PastLookRequest rest = request;
    if (request.device) {
        auto found = alone(**reader, past.batch, *request.device, options);
        if (!found)
            return tl::make_unexpected(found.error());
        result->trace = *std::move(found);
        if (result->trace)
            rest.device.reset();
    }
    if (auto taken = takeFromFile({**reader, m_source, past}, options, rest, *result); !taken)
        return tl::make_unexpected(taken.error());
    if (rest.isEmpty())
        return result;
    if (auto gone = goTo(**reader, past.batch, rest, options); !gone) {
        if (gone.error().kind != ErrorKind::Cancelled)
            forget();
        return tl::make_unexpected(gone.error());
    }
    answer(past, rest, *result);
    const bool isOfVersion = rest.evaluation && rest.evaluation->model == EvaluatedModel::Version;
    if (isOfVersion && (rest.versionAlarms || isOfVersionOnDevices(*rest.evaluation))) {
        const VersionRun run{info.path, m_config, info.devices, m_source};
        const auto again = scoredAgain(*result->evaluation, run, options.stop);
        if (options.stop.stop_requested())
            return failure(ErrorKind::Cancelled, info.path, tr("It was stopped."));
        const auto scores = m_engine->fleetScores();
        result->evaluation = isOfVersionOnDevices(*rest.evaluation)
                                 ? again
                                 : withAlarms(*result->evaluation, *again, sourcesOf(past, *result, *scores));
    }
    return result;
}

void PastEngine::forget()
{
    m_engine.reset();
    m_kept.reset();
    m_looked.reset();
}

/// Whether the batch is ahead of the engine, with as much of the device as there has to be.
bool PastEngine::canGoOn(std::uint64_t batch, const std::optional<std::uint32_t> &device) const
{
    if (!m_engine || m_engine->batch() > batch)
        return false;
    const bool isLooked = !device || (m_looked == device && m_lookedFrom <= earlier(batch, batchesLooked));
    return isLooked || m_engine->batch() <= earlier(batch, batchesLooked);
}

Expected<std::shared_ptr<const fleet::DeviceTrace>> PastEngine::alone(store::RunFileReader &reader,
                                                                      std::uint64_t batch,
                                                                      std::uint32_t device,
                                                                      const PastLookOptions &options) const
{
    auto source = m_source.open(reader.info(), options.stop);
    if (!source)
        return tl::make_unexpected(source.error());
    return oneDevice(reader, *source, device, batch, {options.stop, options.progress});
}

/// The nearest place that is not later: what is kept, or what the file has.
Expected<std::uint64_t> PastEngine::nearest(store::RunFileReader &reader, std::uint64_t latest) const
{
    const auto checkpoints = reader.checkpoints();
    if (!checkpoints)
        return tl::make_unexpected(checkpoints.error());
    std::uint64_t result = m_kept && m_kept->batch <= latest ? m_kept->batch : 0;
    for (const store::CheckpointSize &checkpoint : *checkpoints) {
        if (checkpoint.batch <= latest)
            result = std::max(result, checkpoint.batch);
    }
    return result;
}

Expected<PastEngine::Place> PastEngine::placeAt(store::RunFileReader &reader, std::uint64_t batch) const
{
    if (m_kept && m_kept->batch == batch)
        return *m_kept;
    if (batch == 0)
        return Place();
    auto checkpoint = reader.checkpointBefore(batch);
    if (!checkpoint)
        return tl::make_unexpected(checkpoint.error());
    if (!*checkpoint)
        return Place();
    auto evaluations = openEvaluations(reader, (*checkpoint)->batch);
    if (!evaluations)
        return tl::make_unexpected(evaluations.error());
    return Place{(*checkpoint)->batch, std::move((*checkpoint)->state), *std::move(evaluations)};
}

Expected<void> PastEngine::begin(store::RunFileReader &reader, Place &&place, const std::stop_token &stop)
{
    const store::RunInfo &info = reader.info();
    auto source = m_source.open(info, stop);
    if (!source)
        return tl::make_unexpected(source.error());
    m_engine.reset(); // not two of them at a time
    m_engine = std::make_unique<fleet::Engine>(info.config, *std::move(source), m_threads);
    m_looked.reset();
    if (!place.state.empty() && !m_engine->restore(place.state))
        return failure(
            ErrorKind::BadFormat, info.path,
            tr("The checkpoint at batch %L1 does not fit this version of the program.").arg(place.batch));
    m_from = place.batch;
    m_evaluations = place.evaluations;
    m_kept = std::move(place);
    return {};
}

Expected<void> PastEngine::goTo(store::RunFileReader &reader, std::uint64_t batch,
                                const PastLookRequest &request, const PastLookOptions &options)
{
    const std::optional<std::uint32_t> &device = request.device;
    const bool isOfVersion = request.evaluation && request.evaluation->model == EvaluatedModel::Version;
    const auto from = nearest(reader, device || isOfVersion ? earlier(batch, batchesLooked) : batch);
    if (!from)
        return tl::make_unexpected(from.error());
    if (!canGoOn(batch, device) || m_engine->batch() < *from) {
        auto place = placeAt(reader, *from);
        if (!place)
            return tl::make_unexpected(place.error());
        if (auto begun = begin(reader, *std::move(place), options.stop); !begun)
            return begun;
    }
    if (device && m_looked != device) {
        m_engine->lookAt({*device});
        m_looked = device;
        m_lookedFrom = m_engine->batch();
    }
    const std::uint64_t first = m_engine->batch(), kept = earlier(batch, batchesKept);
    std::optional<fleet::FleetPoint> last;
    ReplayOptions steps;
    steps.isStopped = [&options] { return options.stop.stop_requested(); };
    steps.after = [&](const fleet::BatchRecord &record) {
        take(record, m_evaluations);
        if (record.batch == kept)
            m_kept = Place{kept, m_engine->save(), m_evaluations};
        if (record.batch == batch)
            last = record.fleet;
        if (options.progress)
            options.progress(double(record.batch - first) / double(batch - first));
    };
    const auto gone = replay(*m_engine, reader, batch, steps);
    if (!gone)
        return tl::make_unexpected(gone.error());
    if (!*gone)
        return failure(ErrorKind::Cancelled, reader.info().path, tr("It was stopped."));
    if (!last)
        return {};
    const auto isSame = isAsInFile(reader, batch, *last);
    if (!isSame)
        return tl::make_unexpected(isSame.error());
    if (*isSame)
        return {};
    return failure(ErrorKind::BadFormat, reader.info().path,
                   tr("Computed again, batch %L1 is not what the file has: another version of the program "
                      "made it. What the file has of then is in the other views.")
                       .arg(batch));
}

EvaluationSources PastEngine::sourcesOf(const Snapshot &past, const PastLook &look,
                                        const fleet::FleetScores &scores) const
{
    EvaluationSources sources{m_config, *past.infos, *past.devices, past.batch, {}, m_engine.get(), {}};
    sources.version = [&look](std::uint32_t number) { return rowOf(*look.versions, number); };
    sources.scores = &scores;
    return sources;
}

void PastEngine::answer(const Snapshot &past, const PastLookRequest &request, PastLook &result) const
{
    result.versions = judgedVersions(*past.versions, m_evaluations);
    if (request.device)
        result.trace = m_engine->trace(*request.device);
    if (request.evaluation) {
        const auto scores = m_engine->fleetScores();
        auto evaluation = std::make_shared<ModelEvaluation>(
            *evaluationOf(*request.evaluation, sourcesOf(past, result, *scores)));
        evaluation->versionScoresFrom = m_from + 1;
        result.evaluation = std::move(evaluation);
    }
    if (request.alarms && past.batch > 0) {
        const auto summary = std::make_shared<const fleet::RunSummary>(m_engine->summary());
        result.alarms = {summary, &summary->alarms};
    }
}

std::shared_ptr<const ModelEvaluation> figuresOf(const Snapshot &past, const EvaluationRequest &request)
{
    if (request.model != EvaluatedModel::Version || request.on == EvaluatedOn::Devices)
        return nullptr;
    const VersionRow *row = rowOf(*past.versions, request.version);
    if (!row || !row->evaluation)
        return nullptr;
    EvaluationSources sources{*past.config, *past.infos, *past.devices, past.batch, {}, nullptr, nullptr};
    sources.version = [row](std::uint32_t) { return row; };
    auto result = std::make_shared<ModelEvaluation>(*evaluationOf(request, sources));
    result->isTooLarge = false; // its curves are on their way
    return result;
}

std::shared_ptr<const Snapshot> withLook(const Snapshot &past, const PastLook &look)
{
    auto result = std::make_shared<Snapshot>(past);
    if (look.trace)
        result->deviceTrace = look.trace;
    if (look.evaluation)
        result->evaluation = look.evaluation;
    if (look.alarms)
        result->alarmSummary = look.alarms;
    if (look.versions)
        result->versions = look.versions;
    return result;
}

} // namespace fleetgrad::session
