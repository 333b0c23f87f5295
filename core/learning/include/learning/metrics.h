// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/confusion.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::learning {

/// Who scores a reading before its label is used.
enum class Scorer : unsigned char {
    Local,        ///< the device's own model, from the state before the batch
    Global,       ///< the newest global version, from the state before the batch
    Decision,     ///< the device's decision: both models and the unsupervised score (mixture.h)
    Majority,     ///< always says the class that most labels so far had
    LastLabel,    ///< repeats the last label known before the batch
    Unsupervised, ///< the mean fleet feature / 10: needs no label
};
inline constexpr int scorerCount = 6;
/// The first of them: those whose scores are probabilities that models learnt.
inline constexpr std::array modelScorers{Scorer::Local, Scorer::Global, Scorer::Decision};

/// What a scorer is worth on labelled readings that it had not seen. All are shares in 0..1 but `logLoss`
/// (nats, >= 0). NaN where the quantity does not exist: everything without labels; balancedAccuracy and
/// prAuc with one class only.
/// accuracy = (tp + tn) / n; balancedAccuracy = (recall + specificity) / 2; precision = tp / (tp + fp), 0
/// where nothing was called an anomaly; recall = tp / (tp + fn); f1 = 2 tp / (2 tp + fp + fn); prAuc is the
/// average precision sum((R_k - R_k-1) P_k), as scikit-learn defines it; logLoss clips p to 1e-6..1 - 1e-6.
struct Metrics
{
    std::uint64_t labelled = 0;
    double accuracy, balancedAccuracy, precision, recall, f1, prAuc, logLoss, baseRate;
    Metrics();
};

/// Readings by their log-odds as ScoreCounts bins them, had every score from `logOdds` on been called an
/// anomaly, to the edge of its bin below; NaN: none.
Confusion confusionFrom(std::span<const std::uint32_t> normal, std::span<const std::uint32_t> anomalies,
                        float logOdds);

/// Counts from which every metric of one scorer follows; mergeable and subtractable.
/// A prediction is an anomaly from p >= 0.5.
class ScoreCounts
{
public:
    /// `bins` score bins over log-odds -12..12, even, 2..65536; an edge lies at p = 0.5.
    explicit ScoreCounts(int bins = 256);
    /// Counts kept elsewhere; both histograms have as many bins.
    ScoreCounts(const Confusion &confusion, double logLossSum, std::span<const std::uint32_t> normal,
                std::span<const std::uint32_t> anomalies);

    /// Counts one labelled reading that was scored with the log-odds `logit` (finite).
    void add(float logit, bool anomaly);
    /// The same for whoever has already computed the bin and the log loss of the score.
    void addBinned(int bin, bool saidAnomaly, bool anomaly, double logLoss);
    void merge(const ScoreCounts &other);
    void clear();

    std::uint64_t labelled() const { return m_tp + m_fp + m_tn + m_fn; }
    Metrics metrics() const;

    std::uint64_t truePositives() const { return m_tp; }
    std::uint64_t falsePositives() const { return m_fp; }
    std::uint64_t trueNegatives() const { return m_tn; }
    std::uint64_t falseNegatives() const { return m_fn; }
    Confusion confusion() const { return {m_tp, m_fp, m_tn, m_fn}; }
    /// As learning::confusionFrom().
    Confusion confusionFrom(float logOdds) const
    {
        return learning::confusionFrom(m_bins[0], m_bins[1], logOdds);
    }
    double logLossSum() const { return m_logLossSum; }
    /// Readings of that class a bin, lowest log-odds first.
    const std::vector<std::uint32_t> &histogram(bool anomaly) const { return m_bins[anomaly]; }

    /// Appends the counts; restore() takes what save() of counts with as many bins wrote, advances `bytes`
    /// past it, and returns false where it is not that.
    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    std::uint64_t m_tp = 0, m_fp = 0, m_tn = 0, m_fn = 0;
    double m_logLossSum = 0;
    std::vector<std::uint32_t> m_bins[2];
};

} // namespace fleetgrad::learning
