// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/readingfeatures.h>

#include <learning/math.h>
#include <learning/method.h>

#include <QCoreApplication>

#include <cassert>
#include <cmath>
#include <cstddef>

namespace fleetgrad::fleet {

FeatureRows::FeatureRows(learning::Method method, int channels)
    : m_stream(method, channels), m_values(std::size_t(channels)),
      m_local(std::size_t(learning::localFeatureCount(method, channels))),
      m_fleet(std::size_t(learning::fleetFeatureCount(method)))
{
}

bool FeatureRows::next(learning::BatchInput &input, int row)
{
    for (std::size_t channel = 0; channel < m_values.size(); ++channel)
        m_values[channel] = input.value(row, int(channel), 0);
    return m_stream.next(m_values, m_local, m_fleet);
}

Expected<void> forEachReading(const RunConfig &config, Source &source, std::uint32_t device,
                              const std::function<bool(const ReadingFeatures &)> &visit, std::stop_token stop)
{
    const int channels = int(source.devices()[device].channels.size());
    FeatureRows rows(config.method, channels);
    learning::BatchInput input;
    ReadingFeatures reading;
    for (std::uint64_t batch = 0; batch < source.batches(); ++batch) {
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, source.devices()[device].name,
                           QCoreApplication::translate("Scoring", "Scoring was stopped."));
        input.reset(config.batchReadings, channels);
        source.read(device, batch, input, 0);
        for (int row = 0; row < input.count(0); ++row) {
            reading.isScored = rows.next(input, row);
            reading.time = source.time(device, reading.reading);
            reading.label = input.label(row, 0);
            reading.local = rows.local();
            reading.fleet = rows.fleet();
            if (!visit(reading))
                return {};
            ++reading.reading;
        }
    }
    return {};
}

float logOdds(const learning::LinearModel &model, std::span<const float> features)
{
    assert(model.weights.size() == features.size());
    float sum = model.bias;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += model.weights[i] * features[i];
    return sum;
}

float probabilityOf(float logOdds)
{
    return std::isfinite(logOdds) ? float(1 / (1 + learning::exp(-double(logOdds)))) : logOdds;
}

} // namespace fleetgrad::fleet
