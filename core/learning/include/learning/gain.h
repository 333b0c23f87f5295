// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/metrics.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace fleetgrad::learning {

/// How much better a device's decision is than a baseline, with its 95 % interval: mean - reach to
/// mean + reach. Both are NaN where nothing can be said.
struct Gain
{
    float mean, reach;
    Gain();
    Gain(double meanValue, double reachValue) : mean(float(meanValue)), reach(float(reachValue)) {}
    bool isKnown() const { return mean == mean && reach == reach; }
    bool isSure() const { return mean - reach > 0; } ///< the whole interval lies above 0
};

/// What a device's decision gains over each baseline.
struct Gains
{
    Gain majority;     ///< log loss of the majority class less that of the decision
    Gain lastLabel;    ///< log loss of the last label less that of the decision
    Gain unsupervised; ///< PR-AUC of the decision less that of the unsupervised score
};

/// The baseline that the decision beats least surely.
struct HardestBaseline
{
    Scorer baseline = Scorer::Majority;
    Gain gain;
};
/// That with the least mean for its reach; none where a gain is not known.
std::optional<HardestBaseline> hardestBaseline(const Gains &gains);

/// What can be said of a gain over several baselines.
enum class GainWord : unsigned char { Unknown, Undecided, None, Sure };
/// Sure: of each the whole interval lies above 0. None: of one the mean is not above 0. Undecided: otherwise.
/// Unknown: where one is not known.
GainWord gainWord(const Gains &gains);

/// Mean over devices, those that are not known left out, with its interval by Student's t; not known of fewer
/// than two.
Gain meanGain(std::span<const Gain> devices);
Gains meanGains(std::span<const Gains> devices);

/// A mean and half of its 95 % interval by Student's t.
struct MeanInterval
{
    double mean = 0, reach = 0;
};
/// Of two values or more.
MeanInterval meanInterval(std::span<const double> values);

/// The 97.5 % point of Student's t with `freedom` >= 1 degrees (Abramowitz and Stegun 26.7.5, exact for 1
/// and 2, for which that series is too short).
double studentT(int freedom);

/// Half of the 95 % interval of the log-odds of a PR-AUC that `anomalies` > 0 independent anomalies gave
/// (Boyd, Eng and Page 2013, "Area under the precision-recall curve", logit intervals): 1.96 /
/// sqrt(n prAuc (1 - prAuc)), with prAuc taken as no nearer to 0 or 1 than 1 / (2 n).
double prAucLogitReach(double prAuc, double anomalies);

/// The difference of two PR-AUC on the same `anomalies` anomalies; its interval takes both as independent of
/// each other, and so is rather too wide.
Gain prAucGain(double own, double other, double anomalies);

/// Log losses in blocks of equal numbers of labels, so that the spread of their means also tells of the
/// dependence between neighbouring readings (batch means). At most 40 blocks: when they are full, pairs
/// become one, from 50 labels a block up to 800; then the oldest is dropped, so that a device is judged by
/// its last 32,000 labels.
class LossBlocks
{
public:
    static constexpr std::uint32_t capacity = 40, firstLabels = 50, mostLabels = 800, leastBlocks = 4;

    /// Takes in a whole batch: its labels, how many were anomalies, the summed log loss of the decision, and
    /// how often the last label was wrong.
    void add(std::uint32_t labels, std::uint32_t anomalies, float decisionLoss, std::uint32_t lastLabelWrong);

    /// Not known with fewer than four blocks, or over labels of one class.
    Gain overMajority() const;
    Gain overLastLabel() const;
    std::uint64_t labels() const;
    /// Whether a state that was read back can be one.
    bool isSound() const;

private:
    struct Block
    {
        std::uint32_t labels = 0, anomalies = 0, lastLabelWrong = 0;
        float decisionLoss = 0;
    };
    void halve();
    template <class BaselineLoss>
    Gain over(BaselineLoss baselineLoss) const;

    std::array<Block, capacity> m_blocks{};
    std::uint32_t m_size = 0, m_blockLabels = firstLabels;
};

} // namespace fleetgrad::learning
