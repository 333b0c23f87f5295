// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/scoring.h>

#include "devicelook.h"

#include <learning/features.h>

#include <QCoreApplication>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <limits>

namespace fleetgrad::fleet {

namespace {

constexpr std::uint64_t mostReadAgain = 10'000'000;

/// The sum from the bias in the order of the features, as the lanes take it.
float logOdds(const learning::LinearModel &model, std::span<const float> features)
{
    assert(model.weights.size() == features.size());
    float sum = model.bias;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += model.weights[i] * features[i];
    return sum;
}

/// Takes a device's readings in their order and keeps the scores of the last.
class Scores
{
public:
    Scores(learning::Method method, int channels, std::span<const ScoringModel> models)
        : m_models(models), m_stream(method, channels), m_values(std::size_t(channels)),
          m_local(std::size_t(learning::localFeatureCount(method, channels))),
          m_fleet(std::size_t(learning::fleetFeatureCount(method)))
    {
    }

    void take(learning::BatchInput &input)
    {
        for (int row = 0; row < input.count(0); ++row) {
            for (std::size_t channel = 0; channel < m_values.size(); ++channel)
                m_values[channel] = input.value(row, int(channel), 0);
            const bool isScored = m_stream.next(m_values, m_local, m_fleet);
            for (const ScoringModel &model : m_models) {
                const auto &features = model.isLocal ? m_local : m_fleet;
                m_scores.push_back(isScored ? logOdds(model.model, features)
                                            : std::numeric_limits<float>::quiet_NaN());
            }
        }
        const std::size_t kept = DeviceTrace::capacity * m_models.size();
        if (m_scores.size() > 2 * kept)
            m_scores.erase(m_scores.begin(), m_scores.end() - std::ptrdiff_t(kept));
    }

    /// Of the last `readings`.
    std::vector<float> last(std::size_t readings) const
    {
        const std::size_t count = std::min(m_scores.size(), readings * m_models.size());
        return {m_scores.end() - std::ptrdiff_t(count), m_scores.end()};
    }

private:
    std::span<const ScoringModel> m_models;
    learning::FeatureStream m_stream;
    std::vector<double> m_values;
    std::vector<float> m_local, m_fleet, m_scores;
};

} // namespace

Expected<ScoredAgain> scoreAgain(const RunConfig &config, Source &source, std::uint32_t device,
                                 std::uint64_t batches, std::span<const ScoringModel> models,
                                 std::stop_token stop)
{
    const DeviceInfo &info = source.devices()[device];
    if (batches * std::uint64_t(config.batchReadings) > mostReadAgain) {
        return failure(ErrorKind::TooLarge, info.name,
                       QCoreApplication::translate("Scoring",
                                                   "The run is too long to read it again from its "
                                                   "beginning: 10 million readings a device at most. "
                                                   "Compare models in a shorter one."));
    }
    Scores scores(config.method, int(info.channels.size()), models);
    ScoredAgain result;
    result.models = models.size();
    result.trace = readAgain(config, source, device, batches, [&](learning::BatchInput &input) {
        scores.take(input);
        return !stop.stop_requested();
    });
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, info.name,
                       QCoreApplication::translate("Scoring", "Scoring was stopped."));
    result.logOdds = scores.last(result.trace.readings.size());
    return result;
}

} // namespace fleetgrad::fleet
