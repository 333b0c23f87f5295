// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/decision.h>

#include <learning/bytes.h>
#include <learning/math.h>

#include <algorithm>

namespace fleetgrad::federation {

using learning::hypotheses;
using learning::hypothesisCount;
using learning::Mixture;

namespace {

Mixture mean(const std::array<double, hypothesisCount> &weights)
{
    const auto part = [&](float Mixture::*member) {
        double sum = 0;
        for (std::size_t k = 0; k < hypothesisCount; ++k)
            sum += weights[k] * double(hypotheses[k].*member);
        return float(sum);
    };
    return {part(&Mixture::local), part(&Mixture::fleet), part(&Mixture::unsupervised),
            part(&Mixture::offset)};
}

} // namespace

void Decision::add(const learning::DecisionEvidence &batch)
{
    for (std::size_t k = 0; k < hypothesisCount; ++k) {
        const double loss = batch.labels > 0 ? batch.logLoss[k] / std::max(batch.labels, fullBatch) : 0.0;
        m_state.evidence[k] = m_state.evidence[k] * discount + loss;
    }
    if (batch.devices > 0)
        m_state.labelAge = batch.labelAge / batch.devices;
    m_state.unsupervised += batch.unsupervised;
    m_state.readings += batch.readings;
}

std::array<double, hypothesisCount> Decision::weights(bool local) const
{
    std::array<double, hypothesisCount> logs{}, result{};
    double highest = -1e300, sum = 0;
    const double late = learning::log(1 + m_state.labelAge / agePrior);
    for (std::size_t k = 0; k < hypothesisCount; ++k) {
        if (!local && hypotheses[k].local > 0)
            continue;
        logs[k] = -double(hypotheses[k].local) * late - rate * m_state.evidence[k];
        highest = std::max(highest, logs[k]);
    }
    for (std::size_t k = 0; k < hypothesisCount; ++k) {
        if (!local && hypotheses[k].local > 0)
            continue;
        result[k] = learning::exp(logs[k] - highest);
        sum += result[k];
    }
    for (double &weight : result)
        weight /= sum;
    return result;
}

learning::DecisionRule Decision::rule() const
{
    learning::DecisionRule rule;
    rule.labelled = mean(weights(true));
    rule.unlabelled = mean(weights(false));
    if (m_state.readings > 0)
        rule.unsupervisedMean = float(m_state.unsupervised / m_state.readings);
    return rule;
}

void Decision::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_state);
}

bool Decision::restore(std::span<const std::byte> &bytes)
{
    return learning::take(bytes, m_state);
}

} // namespace fleetgrad::federation
