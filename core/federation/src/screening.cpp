// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/screening.h>

#include <learning/bytes.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::federation {

namespace {

bool finite(const LocalUpdate &update)
{
    const auto &model = update.fleetModel;
    return std::ranges::all_of(model.weights, [](float w) { return std::isfinite(w); }) &&
           std::isfinite(model.bias);
}

} // namespace

float distance(const learning::LinearModel &a, const learning::LinearModel &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.weights.size(); ++i) {
        const double d = double(a.weights[i]) - b.weights[i];
        sum += d * d;
    }
    const double d = double(a.bias) - b.bias;
    return float(std::sqrt(sum + d * d));
}

double farthestMove(int weights, double rateTimesSamples, double positiveWeight)
{
    return rateTimesSamples * std::max(1.0, positiveWeight) * std::sqrt(16.0 * weights + 1);
}

Screened Screening::screen(const LocalUpdate &update, const learning::LinearModel &base, const Limits &limits)
{
    Screened result{update.device, update.modelVersion, Verdict::Quarantined, check(update, limits.samples),
                    0};
    if (result.reason != ScreeningReason::None)
        return result;
    if (seen(update)) {
        result.verdict = Verdict::Duplicate;
        result.reason = ScreeningReason::Duplicate;
        return result;
    }
    result.norm = distance(update.fleetModel, base);
    if (limits.moved > 0 && double(result.norm) > limits.moved) {
        result.reason = ScreeningReason::NormTooLarge;
        return result;
    }
    result.verdict = Verdict::Accepted;
    return result;
}

ScreeningReason Screening::check(const LocalUpdate &update, std::int64_t mostSamples) const
{
    if (int(update.fleetModel.weights.size()) != m_weights)
        return ScreeningReason::WrongDimensions;
    if (!finite(update))
        return ScreeningReason::NotFinite;
    if (update.samples <= 0 || update.samples > mostSamples)
        return ScreeningReason::ImplausibleCount;
    return ScreeningReason::None;
}

bool Screening::seen(const LocalUpdate &update)
{
    if (update.device >= m_devices.size())
        m_devices.resize(update.device + 1);
    auto &device = m_devices[update.device];
    const Key key{update.modelVersion, update.baseVersion};
    if (std::ranges::find(device.keys, key) != device.keys.end())
        return true;
    device.keys[device.next] = key;
    device.next = (device.next + 1) % keysKept;
    return false;
}

bool Screening::isBehind(const LocalUpdate &update) const
{
    if (update.device >= m_devices.size())
        return false;
    return std::ranges::any_of(m_devices[update.device].keys, [&](const Key &key) {
        return std::pair(key.modelVersion, key.baseVersion) >=
               std::pair(update.modelVersion, update.baseVersion);
    });
}

void Screening::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_devices);
}

bool Screening::restore(std::span<const std::byte> &bytes)
{
    return learning::take(bytes, m_devices);
}

} // namespace fleetgrad::federation
