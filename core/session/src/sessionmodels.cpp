// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"

#include <fleet/readingfeatures.h>
#include <fleet/scoring.h>
#include <session/modelfiles.h>
#include <store/runfile.h>

#include <algorithm>
#include <cmath>
#include <utility>

// What a person does with stored versions: notes and pins, and two of them side by side.

namespace fleetgrad::session {

namespace {

/// Bins fine enough that PR-AUC is that of the scores themselves.
constexpr int bins = 4096;

Expected<store::ModelFile> take(const ModelChoice &choice, const QString &path)
{
    if (const auto *key = std::get_if<store::ModelKey>(&choice))
        return modelOf(path, *key);
    return std::get<store::ModelFile>(choice);
}

/// The batch after which it was made; 0 where nothing is known of it in this run.
std::uint64_t madeAfter(const store::ModelFile &model, const ModelChoice &choice)
{
    return std::holds_alternative<store::ModelKey>(choice) ? model.batch : 0;
}

void takeReadings(const fleet::ScoredAgain &scored, ModelComparison &comparison)
{
    comparison.firstReading = scored.trace.first;
    std::array<learning::ScoreCounts, 2> all{learning::ScoreCounts(bins), learning::ScoreCounts(bins)};
    auto unseen = all;
    for (std::size_t i = 0; i < scored.trace.readings.size(); ++i) {
        const fleet::TracedReading &traced = scored.trace.readings[i];
        ComparedReading &reading = comparison.readings.emplace_back();
        reading.time = traced.time;
        reading.batch = traced.batch;
        reading.label = traced.label;
        for (std::size_t model = 0; model < 2; ++model) {
            const float logOdds = scored.of(i, model);
            reading.probability[model] = fleet::probabilityOf(logOdds);
            if (std::isnan(logOdds) || traced.label < 0)
                continue;
            all[model].add(logOdds, traced.label > 0);
            if (traced.batch >= comparison.newFrom)
                unseen[model].add(logOdds, traced.label > 0);
        }
    }
    for (std::size_t model = 0; model < 2; ++model) {
        comparison.all[model] = all[model].metrics();
        comparison.unseen[model] = unseen[model].metrics();
    }
}

} // namespace

Expected<void> LocalSession::Impl::scoreBoth(const Snapshot &now, ModelComparison &comparison)
{
    const fleet::DeviceInfo &device = (*now.infos)[comparison.device];
    std::vector<fleet::ScoringModel> models;
    for (const store::ModelFile &file : comparison.models) {
        const bool isLocal = file.kind == QStringLiteral("local");
        auto model = fitted(file, isLocal ? localFeatures(now.config->method, device)
                                          : fleetFeatures(now.config->method));
        if (!model) {
            model.error().place = device.name;
            return tl::make_unexpected(model.error());
        }
        models.push_back({*std::move(model), isLocal});
    }
    auto reader = store::RunFileReader::open(currentPath());
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto source = m_source.open((*reader)->info(), m_closing.get_token());
    if (!source)
        return tl::make_unexpected(source.error());
    auto scored =
        fleet::scoreAgain(*now.config, **source, comparison.device, now.batch, models, m_closing.get_token());
    if (!scored)
        return tl::make_unexpected(scored.error());
    takeReadings(*scored, comparison);
    return {};
}

Expected<ModelComparison> LocalSession::Impl::compare(const QString &path,
                                                      const std::array<ModelChoice, 2> &choices,
                                                      std::uint32_t device)
{
    ModelComparison comparison;
    for (std::size_t i = 0; i < 2; ++i) {
        auto model = take(choices[i], path);
        if (!model)
            return tl::make_unexpected(model.error());
        comparison.models[i] = *std::move(model);
        comparison.newFrom = std::max(comparison.newFrom, madeAfter(comparison.models[i], choices[i]) + 1);
    }
    comparison.weights = compareWeights(comparison.models[0], comparison.models[1]);
    const auto now = snapshot();
    comparison.device = device;
    if (device >= now->infos->size()) {
        comparison.error = {ErrorKind::NotFound, {}, Session::tr("There is no such device in this run.")};
    } else if (auto scored = scoreBoth(*now, comparison); !scored) {
        comparison.error = scored.error();
    }
    return comparison;
}

std::future<Expected<ModelComparison>> LocalSession::Impl::compareModels(std::array<ModelChoice, 2> choices,
                                                                         std::uint32_t device)
{
    return withFile([this, choices = std::move(choices), device](const QString &path) {
        return compare(path, choices, device);
    });
}

std::future<Expected<void>> LocalSession::Impl::setNote(const store::ModelKey &model,
                                                        const store::ModelNote &note)
{
    // On the engine's thread, which alone opens the file for writing.
    auto task = std::make_shared<std::packaged_task<Expected<void>()>>(
        [this, model, note] { return takeNote(model, note); });
    auto future = task->get_future();
    const std::scoped_lock lock(m_mutex);
    m_control.jobs.push_back([task] { (*task)(); });
    m_wake.notify_all();
    return future;
}

Expected<void> LocalSession::Impl::takeNote(const store::ModelKey &model, const store::ModelNote &note)
{
    if (!m_projection)
        return failure(ErrorKind::NotFound, m_runPath, Session::tr("No run is open to take a note."));
    if (m_recorder) {
        m_recorder->add({nullptr, {}, {}, 0, 0, nullptr, false, std::pair(model, note)});
    } else if (auto written = writeNote(model, note); !written) {
        return written;
    }
    auto notes = std::make_shared<store::ModelNotes>(*m_notes);
    if (note.isEmpty())
        notes->erase(model);
    else
        (*notes)[model] = note;
    m_notes = std::move(notes);
    return {};
}

/// Into a file that nobody goes on with: the only change that looking at it can make.
Expected<void> LocalSession::Impl::writeNote(const store::ModelKey &model, const store::ModelNote &note)
{
    auto writer = store::RunFileWriter::append(m_runPath);
    if (!writer)
        return tl::make_unexpected(writer.error());
    if (auto set = (*writer)->setNote(model, note); !set)
        return set;
    return (*writer)->close();
}

} // namespace fleetgrad::session
