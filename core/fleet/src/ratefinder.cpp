// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/ratefinder.h>

#include "latelabels.h"
#include "ratechoice.h"
#include "workers.h"

#include <fleet/groups.h>
#include <fleet/source.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>

namespace fleetgrad::fleet {

namespace {

class RateFinderTexts
{
    Q_DECLARE_TR_FUNCTIONS(RateFinderTexts)
};

/// What the workers share while they try rates.
struct Trial
{
    const RateFinderPlan &plan;
    Source &source;
    LateLabels &labels;
    const std::vector<double> &rates;
    std::vector<DeviceTrainer> trainers;
    learning::LinearModel untrained; ///< stands for the global version
    std::uint64_t batches = 0;       ///< that the source has
    std::stop_token stop;
};

std::vector<double> ratesOf(const RateFinderPlan &plan)
{
    const int count = std::clamp(plan.rates, 2, learning::laneCount);
    std::vector<double> rates;
    for (int i = 0; i < count; ++i)
        rates.push_back(plan.lowest * std::pow(plan.highest / plan.lowest, double(i) / (count - 1)));
    return rates;
}

std::vector<std::uint32_t> devicesOf(const RateFinderPlan &plan, std::size_t all)
{
    const auto &federation = plan.config.federation;
    const std::size_t held = std::min(std::size_t(std::max(federation.holdOut, 0)), all - 1);
    std::vector<std::uint32_t> wanted;
    for (std::uint32_t device = 0; device < all - held; ++device) {
        const bool named = plan.devices.empty() || std::ranges::count(plan.devices, device) > 0;
        if (named && std::int64_t(device) != federation.holdOutDevice)
            wanted.push_back(device);
    }
    const std::size_t most = plan.mostDevices > 0 ? std::size_t(plan.mostDevices) : wanted.size();
    if (wanted.size() <= most)
        return wanted;
    std::vector<std::uint32_t> spread;
    for (std::size_t i = 0; i < most; ++i)
        spread.push_back(wanted[i * wanted.size() / most]);
    return spread;
}

learning::LaneBlock blockFor(const Trial &trial, std::uint32_t device, int channels)
{
    learning::BlockSettings settings;
    settings.method = trial.plan.config.method;
    settings.channels = channels;
    settings.batchRows = trial.plan.config.batchReadings;
    settings.histogramBins = 16;
    settings.labelRetention = trial.labels.retention(device);
    settings.trainer = trial.plan.config.trainer;
    settings.trainer.reservoir = 1; // the fleet model is not asked for, so it is not trained
    settings.trainer.replays = 0;
    learning::LaneBlock block(settings, int(trial.rates.size()));
    for (int lane = 0; lane < block.devices(); ++lane) {
        block.setTrainer(lane, trial.trainers[device].trainer);
        block.setInitialRates(lane, trial.rates[std::size_t(lane)], 0);
    }
    return block;
}

/// What the first lane has read, in every lane.
void copyToAll(learning::BatchInput &input, int lanes)
{
    for (int lane = 1; lane < lanes; ++lane) {
        input.count(lane) = input.count(0);
        for (int row = 0; row < input.count(0); ++row) {
            for (int channel = 0; channel < input.channels(); ++channel)
                input.value(row, channel, lane) = input.value(row, channel, 0);
            input.label(row, lane) = input.label(row, 0);
        }
        input.lateLabels(lane) = input.lateLabels(0);
    }
}

/// Losses in each part of the device's stream; without values where it was stopped, or where its labels are
/// not of both classes.
std::optional<PartLosses> tryRates(const Trial &trial, std::uint32_t device)
{
    const auto &config = trial.plan.config;
    const auto &info = trial.source.devices()[device];
    learning::LaneBlock block = blockFor(trial, device, int(info.channels.size()));
    learning::BatchInput input;
    learning::BatchScratch scratch;
    const std::vector<std::uint8_t> trains(learning::laneCount, 1);
    const std::uint64_t readings =
        info.readings > 0 ? info.readings : trial.batches * std::uint64_t(config.batchReadings);
    const auto batchesOf = [&](std::uint64_t rows) {
        return (rows + std::uint64_t(config.batchReadings) - 1) / std::uint64_t(config.batchReadings);
    };
    const std::uint64_t reading = std::min(batchesOf(readings), trial.batches);
    const std::uint64_t all = reading + batchesOf(std::uint64_t(trial.labels.retention(device)));
    PartLosses losses;
    losses.device = device;
    std::vector<double> before(trial.rates.size(), 0.0);
    std::uint64_t labelled = 0;
    for (std::size_t part = 0; part < finderParts; ++part) {
        const std::uint64_t end = all * (part + 1) / finderParts;
        for (std::uint64_t batch = all * part / finderParts; batch < end; ++batch) {
            if (trial.stop.stop_requested())
                return std::nullopt;
            input.reset(config.batchReadings, int(info.channels.size()));
            const bool ended = batch >= reading;
            if (!ended)
                trial.source.read(device, batch, input, 0);
            trial.labels.deliver(device, input, 0, ended);
            copyToAll(input, block.devices());
            block.process(input, scratch, {trial.untrained, 0}, trains);
        }
        for (int lane = 0; lane < block.devices(); ++lane) {
            const auto whole = block.whole(lane, learning::Scorer::Local);
            const double sum = whole.labelled > 0 ? whole.logLoss * double(whole.labelled) : 0.0;
            losses.sum[part].push_back(sum - before[std::size_t(lane)]);
            before[std::size_t(lane)] = sum;
            losses.labels[part] = whole.labelled - labelled;
        }
        labelled += losses.labels[part];
    }
    const double baseRate = block.whole(0, learning::Scorer::Local).baseRate;
    return baseRate > 0 && baseRate < 1 ? std::optional(losses) : std::nullopt;
}

Trial trialOf(const RateFinderPlan &plan, Source &source, LateLabels &labels,
              const std::vector<double> &rates, std::stop_token stop)
{
    Trial trial{plan, source, labels,         rates, deviceTrainers(plan.config, source.devices()),
                {},   0,      std::move(stop)};
    for (std::size_t device = 0; device < std::min(plan.trainers.size(), trial.trainers.size()); ++device)
        trial.trainers[device].trainer = plan.trainers[device];
    const auto &config = plan.config;
    trial.untrained.weights.assign(std::size_t(learning::fleetFeatureCount(config.method)),
                                   float(config.trainer.initialWeight));
    trial.untrained.bias = float(config.trainer.initialBias);
    const std::uint64_t there = source.batches();
    trial.batches = config.batches > 0 ? config.batches : there;
    if (there > 0)
        trial.batches = std::min(trial.batches, there);
    if (trial.batches == 0)
        trial.batches = std::max<std::uint64_t>(plan.batches, 1);
    return trial;
}

} // namespace

Expected<RateFinding> findRates(const RateFinderPlan &plan, const std::function<void(int, int)> &progress,
                                std::stop_token stop)
{
    auto source = openSource(plan.config, stop);
    if (!source)
        return tl::make_unexpected(source.error());
    const auto devices = devicesOf(plan, (*source)->devices().size());
    RateFinding finding;
    finding.rates = ratesOf(plan);
    LateLabels labels(plan.config, **source);
    const Trial trial = trialOf(plan, **source, labels, finding.rates, stop);
    std::vector<std::optional<PartLosses>> found(devices.size());
    std::mutex mutex;
    int done = 0;
    Workers workers(std::max(1, plan.threads));
    workers.run(devices.size(), [&](std::size_t part, int) {
        found[part] = tryRates(trial, devices[part]);
        const std::lock_guard lock(mutex);
        progress(++done, int(devices.size()));
    });
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, {}, RateFinderTexts::tr("Stopped."));
    std::vector<PartLosses> labelled;
    for (auto &losses : found) {
        if (losses)
            labelled.push_back(*std::move(losses));
    }
    finding.unlabelled = devices.size() - labelled.size();
    if (labelled.empty())
        return failure(
            ErrorKind::BadArgument, {},
            RateFinderTexts::tr("No device has labels of both classes: without anomalies and normal "
                                "readings that are known, no rate is better than another."));
    for (const DeviceInfo &info : (*source)->devices())
        finding.names.push_back(info.name);
    finding.trainer = trial.trainers[labelled.front().device].trainer;
    for (const PartLosses &losses : labelled)
        finding.trainersDiffer |= !(trial.trainers[losses.device].trainer == finding.trainer);
    for (const PartLosses &losses : labelled)
        finding.devices.push_back(curveOf(losses));
    finding.fleet = meanCurve(labelled);
    return finding;
}

} // namespace fleetgrad::fleet
