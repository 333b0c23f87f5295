// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/scoring.h>

#include "devicelook.h"

#include <fleet/readingfeatures.h>

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <limits>

namespace fleetgrad::fleet {

namespace {

constexpr std::uint64_t mostReadAgain = 10'000'000;

/// Takes a device's readings in their order and keeps the scores of the last.
class Scores
{
public:
    Scores(learning::Method method, int channels, std::span<const ScoringModel> models)
        : m_models(models), m_rows(method, channels)
    {
    }

    void take(learning::BatchInput &input)
    {
        for (int row = 0; row < input.count(0); ++row) {
            const bool isScored = m_rows.next(input, row);
            for (const ScoringModel &model : m_models) {
                const auto features = model.isLocal ? m_rows.local() : m_rows.fleet();
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
    FeatureRows m_rows;
    std::vector<float> m_scores;
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
