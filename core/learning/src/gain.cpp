// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "histogram.h"

#include <learning/gain.h>
#include <learning/math.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace fleetgrad::learning {

namespace {

constexpr double normalPoint = 1.959963984540054; // 97.5 % of the normal distribution

double logOdds(double p)
{
    return log(p / (1 - p));
}

double sigmoid(double logit)
{
    return 1 / (1 + exp(-logit));
}

} // namespace

Gain::Gain() : mean(std::numeric_limits<float>::quiet_NaN()), reach(mean)
{
}

std::optional<HardestBaseline> hardestBaseline(const Gains &gains)
{
    const HardestBaseline baselines[] = {{Scorer::Majority, gains.majority},
                                         {Scorer::LastLabel, gains.lastLabel},
                                         {Scorer::Unsupervised, gains.unsupervised}};
    const HardestBaseline *hardest = nullptr;
    const auto sureness = [](const Gain &gain) { return gain.mean / std::max(gain.reach, 1e-9F); };
    for (const HardestBaseline &baseline : baselines) {
        if (!baseline.gain.isKnown())
            return std::nullopt;
        if (!hardest || sureness(baseline.gain) < sureness(hardest->gain))
            hardest = &baseline;
    }
    return *hardest;
}

GainWord gainWord(const Gains &gains)
{
    const auto hardest = hardestBaseline(gains);
    if (!hardest)
        return GainWord::Unknown;
    if (hardest->gain.mean <= 0)
        return GainWord::None;
    return gains.majority.isSure() && gains.lastLabel.isSure() && gains.unsupervised.isSure()
               ? GainWord::Sure
               : GainWord::Undecided;
}

MeanInterval meanInterval(std::span<const double> values)
{
    const double count = double(values.size());
    double sum = 0, squares = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / count;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, studentT(int(values.size()) - 1) * std::sqrt(squares / (count - 1) / count)};
}

Gain meanGain(std::span<const Gain> devices)
{
    std::vector<double> means;
    for (const Gain &gain : devices) {
        if (gain.isKnown())
            means.push_back(double(gain.mean));
    }
    if (means.size() < 2)
        return {};
    const MeanInterval interval = meanInterval(means);
    return {interval.mean, interval.reach};
}

Gains meanGains(std::span<const Gains> devices)
{
    const auto mean = [&](Gain Gains::*baseline) {
        std::vector<Gain> gains;
        for (const Gains &device : devices)
            gains.push_back(device.*baseline);
        return meanGain(gains);
    };
    return {mean(&Gains::majority), mean(&Gains::lastLabel), mean(&Gains::unsupervised)};
}

double studentT(int freedom)
{
    if (freedom <= 1)
        return 12.7062;
    if (freedom == 2)
        return 4.3027;
    const double z = normalPoint, v = freedom;
    const double z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z, z9 = z7 * z * z;
    return z + (z3 + z) / (4 * v) + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v) +
           (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v) +
           (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * v * v * v * v);
}

double prAucLogitReach(double prAuc, double anomalies)
{
    const double edge = 0.5 / anomalies;
    const double p = edge < 0.5 ? std::clamp(prAuc, edge, 1 - edge) : 0.5;
    return normalPoint / std::sqrt(anomalies * p * (1 - p));
}

Gain prAucGain(double own, double other, double anomalies)
{
    if (!std::isfinite(own) || !std::isfinite(other) || !(anomalies > 0))
        return {};
    // Each interval as half its width on the scale of the PR-AUC; the difference has the root of the sum of
    // their squares.
    const auto reach = [&](double prAuc) {
        const double edge = std::min(0.5 / anomalies, 0.5);
        const double middle = logOdds(std::clamp(prAuc, edge, 1 - edge));
        const double half = prAucLogitReach(prAuc, anomalies);
        return (sigmoid(middle + half) - sigmoid(middle - half)) / 2;
    };
    const double mine = reach(own), theirs = reach(other);
    return {own - other, std::sqrt(mine * mine + theirs * theirs)};
}

void LossBlocks::add(std::uint32_t labels, std::uint32_t anomalies, float decisionLoss,
                     std::uint32_t lastLabelWrong)
{
    if (labels == 0)
        return;
    if (m_size == 0 || m_blocks[m_size - 1].labels >= m_blockLabels) {
        if (m_size == capacity)
            halve();
        m_blocks[m_size++] = {};
    }
    Block &block = m_blocks[m_size - 1];
    block.labels += labels;
    block.anomalies += anomalies;
    block.decisionLoss += decisionLoss;
    block.lastLabelWrong += lastLabelWrong;
}

void LossBlocks::halve()
{
    if (m_blockLabels >= mostLabels) {
        std::move(m_blocks.begin() + 1, m_blocks.end(), m_blocks.begin());
        --m_size;
        return;
    }
    m_blockLabels *= 2;
    for (std::uint32_t i = 0; i < capacity / 2; ++i) {
        const Block &first = m_blocks[2 * i], &second = m_blocks[2 * i + 1];
        m_blocks[i] = {first.labels + second.labels, first.anomalies + second.anomalies,
                       first.lastLabelWrong + second.lastLabelWrong,
                       first.decisionLoss + second.decisionLoss};
    }
    m_size = capacity / 2;
}

std::uint64_t LossBlocks::labels() const
{
    std::uint64_t sum = 0;
    for (std::uint32_t i = 0; i < m_size; ++i)
        sum += m_blocks[i].labels;
    return sum;
}

bool LossBlocks::isSound() const
{
    return m_size <= capacity && m_blockLabels >= firstLabels;
}

template <class BaselineLoss>
Gain LossBlocks::over(BaselineLoss baselineLoss) const
{
    // The newest block is still filling: it counts once it is half full.
    std::uint32_t count = m_size;
    if (count > 0 && m_blocks[count - 1].labels * 2 < m_blockLabels)
        --count;
    if (count < leastBlocks)
        return {};
    double labels = 0, sum = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        labels += m_blocks[i].labels;
        sum += baselineLoss(m_blocks[i]) - double(m_blocks[i].decisionLoss);
    }
    const double mean = sum / labels;
    double squares = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const double gain = baselineLoss(m_blocks[i]) - double(m_blocks[i].decisionLoss);
        const double rest = gain - mean * m_blocks[i].labels;
        squares += rest * rest;
    }
    const double spread = std::sqrt(squares * count / (count - 1)) / labels;
    return {mean, studentT(int(count) - 1) * spread};
}

Gain LossBlocks::overMajority() const
{
    std::uint64_t anomalies = 0;
    const std::uint64_t all = labels();
    for (std::uint32_t i = 0; i < m_size; ++i)
        anomalies += m_blocks[i].anomalies;
    if (anomalies == 0 || anomalies == all)
        return {};
    const double share = double(anomalies) / double(all);
    const double anomalyLoss = -log(share), normalLoss = -log(1 - share);
    return over([&](const Block &block) {
        return anomalyLoss * block.anomalies + normalLoss * (block.labels - block.anomalies);
    });
}

Gain LossBlocks::overLastLabel() const
{
    return over([](const Block &block) {
        return lastLabelWrongLoss * block.lastLabelWrong +
               lastLabelRightLoss * (block.labels - block.lastLabelWrong);
    });
}

} // namespace fleetgrad::learning
