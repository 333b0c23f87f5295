// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/screening.h>

#include <learning/bytes.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::federation {

namespace {

constexpr std::size_t normsKept = 255;
constexpr std::uint64_t normsNeeded = 20;

bool finite(const LocalUpdate &update)
{
    const auto &model = update.fleetModel;
    return std::ranges::all_of(model.weights, [](float w) { return std::isfinite(w); })
        && std::isfinite(model.bias);
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

Screening::Screening(int weights, double normFactor) : m_weights(weights), m_normFactor(normFactor) {}

Screened Screening::screen(const LocalUpdate &update, const learning::LinearModel &base,
                           std::int64_t mostSamples)
{
    Screened result{update.device, update.modelVersion, Verdict::Quarantined, check(update, mostSamples), 0};
    if (result.reason != ScreeningReason::None)
        return result;
    if (seen(update)) {
        result.verdict = Verdict::Duplicate;
        result.reason = ScreeningReason::Duplicate;
        return result;
    }
    result.norm = distance(update.fleetModel, base);
    if (tooFar(result.norm)) {
        result.reason = ScreeningReason::NormTooLarge;
        return result;
    }
    if (m_norms.size() < normsKept)
        m_norms.push_back(result.norm);
    else
        m_norms[m_accepted % normsKept] = result.norm;
    ++m_accepted;
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

bool Screening::tooFar(float norm)
{
    if (m_normFactor <= 0 || m_accepted < normsNeeded)
        return false;
    const float median = medianNorm();
    return median > 0 && norm > m_normFactor * median;
}

float Screening::medianNorm() const
{
    if (m_norms.empty())
        return 0;
    m_sorted = m_norms;
    const auto middle = m_sorted.begin() + m_sorted.size() / 2;
    std::nth_element(m_sorted.begin(), middle, m_sorted.end());
    return *middle;
}

void Screening::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_devices);
    learning::append(bytes, m_norms);
    learning::append(bytes, m_accepted);
}

bool Screening::restore(std::span<const std::byte> &bytes)
{
    return learning::take(bytes, m_devices) && learning::take(bytes, m_norms)
        && learning::take(bytes, m_accepted) && m_norms.size() <= normsKept;
}

} // namespace fleetgrad::federation
