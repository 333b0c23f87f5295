// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/why.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace fleetgrad::fleet {

using learning::Scorer;

namespace {

/// The features of one reading.
std::span<const float> rowOf(const std::vector<float> &features, const TracedBatch &batch, std::size_t row)
{
    const std::size_t count = features.size() / batch.readings;
    return std::span(features).subspan(row * count, count);
}

struct ModelTerms
{
    const learning::LinearModel &model;
    std::span<const float> features;
    WhyTermKind feature, bias;
};

/// `factor`: what the decision makes of the model's log-odds.
void addTerms(const ModelTerms &terms, double factor, Why &why)
{
    if (factor == 0 || terms.model.weights.size() != terms.features.size())
        return;
    for (std::size_t i = 0; i < terms.features.size(); ++i) {
        const float weight = terms.model.weights[i], value = terms.features[i];
        why.terms.push_back({terms.feature, i, weight, value, factor * double(weight) * double(value)});
    }
    why.terms.push_back({terms.bias, 0, terms.model.bias, 1, factor * double(terms.model.bias)});
}

float probabilityBy(Scorer scorer, const TracedReading &reading)
{
    switch (scorer) {
    case Scorer::Local:
        return reading.local;
    case Scorer::Global:
        return reading.global;
    default:
        return reading.decision;
    }
}

void fillTerms(const TracedBatch &batch, std::size_t row, Why &why)
{
    const ModelTerms local{batch.local, rowOf(batch.seen.local, batch, row), WhyTermKind::LocalFeature,
                           WhyTermKind::LocalBias};
    const ModelTerms fleet{batch.fleet, rowOf(batch.seen.fleet, batch, row), WhyTermKind::FleetFeature,
                           WhyTermKind::FleetBias};
    const bool isDecision = why.scorer != Scorer::Local && why.scorer != Scorer::Global;
    const learning::Mixture &mixture = batch.mixture;
    if (why.scorer != Scorer::Global)
        addTerms(local, isDecision ? double(mixture.local) : 1.0, why);
    if (why.scorer != Scorer::Local)
        addTerms(fleet, isDecision ? double(mixture.fleet) : 1.0, why);
    if (isDecision && mixture.unsupervised != 0) {
        const float value = batch.seen.unsupervised[row];
        why.terms.push_back({WhyTermKind::Unsupervised, 0, mixture.unsupervised, value,
                             double(mixture.unsupervised) * double(value)});
    }
    if (isDecision && mixture.offset != 0)
        why.terms.push_back({WhyTermKind::Offset, 0, mixture.offset, 1, double(mixture.offset)});
    for (const WhyTerm &term : why.terms)
        why.logOdds += term.share;
}

} // namespace

const TracedBatch *tracedBatch(const DeviceTrace &trace, std::uint64_t number)
{
    const auto after =
        std::ranges::upper_bound(trace.batches, number, {}, [](const auto &batch) { return batch->first; });
    if (after == trace.batches.begin())
        return nullptr;
    const TracedBatch &batch = **std::prev(after);
    return number - batch.first < batch.readings ? &batch : nullptr;
}

tl::expected<Why, WhyUnknown> whyOf(const DeviceTrace &trace, std::uint64_t number, Scorer scorer)
{
    if (number < trace.first || number - trace.first >= trace.readings.size())
        return tl::make_unexpected(WhyUnknown::NoReading);
    Why why;
    why.scorer = scorer;
    why.number = number;
    why.reading = trace.readings[std::size_t(number - trace.first)];
    const TracedBatch *batch = tracedBatch(trace, number);
    if (batch == nullptr || !why.reading.looked || batch->seen.fleet.empty())
        return tl::make_unexpected(WhyUnknown::NotLooked);
    if (!std::isfinite(why.reading.decision))
        return tl::make_unexpected(WhyUnknown::NotScored);
    if (scorer == Scorer::Local && batch->local.weights.empty())
        return tl::make_unexpected(WhyUnknown::NoModel);
    why.version = batch->version;
    why.mixture = batch->mixture;
    why.probability = probabilityBy(scorer, why.reading);
    fillTerms(*batch, std::size_t(number - batch->first), why);
    return why;
}

std::optional<std::uint64_t> lastAlarm(const DeviceTrace &trace, std::uint64_t before)
{
    std::optional<std::uint64_t> begin;
    const std::uint64_t end = std::min<std::uint64_t>(before, trace.first + trace.readings.size());
    for (std::uint64_t number = end; number-- > trace.first;) {
        if (begin && *begin - number > std::uint64_t(std::max(trace.gap, 1)))
            break;
        if (trace.readings[std::size_t(number - trace.first)].alarming)
            begin = number;
    }
    return begin;
}

} // namespace fleetgrad::fleet
