// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "values.h"

#include <QtEndian>

#include <charconv>
#include <type_traits>

namespace fleetgrad::store {

void packModel(const learning::LinearModel &model, std::vector<char> &bytes)
{
    bytes.resize((model.weights.size() + 1) * sizeof(float));
    qToLittleEndian<float>(model.weights.data(), qsizetype(model.weights.size()), bytes.data());
    qToLittleEndian<float>(model.bias, bytes.data() + model.weights.size() * sizeof(float));
}

bool unpackModel(std::span<const char> bytes, learning::LinearModel &model)
{
    if (bytes.empty() || bytes.size() % sizeof(float) != 0)
        return false;
    const std::size_t weights = bytes.size() / sizeof(float) - 1;
    model.weights.resize(weights);
    qFromLittleEndian<float>(bytes.data(), qsizetype(weights), model.weights.data());
    model.bias = qFromLittleEndian<float>(bytes.data() + weights * sizeof(float));
    return true;
}

void bindWindow(Binder &binder, const fleet::WindowMetrics &metrics)
{
    binder.real(metrics.accuracy)
        .real(metrics.balancedAccuracy)
        .real(metrics.precision)
        .real(metrics.recall)
        .real(metrics.f1)
        .real(metrics.prAuc)
        .real(metrics.logLoss);
}

void readWindow(Cursor &cursor, fleet::WindowMetrics &metrics)
{
    for (float *value : {&metrics.accuracy, &metrics.balancedAccuracy, &metrics.precision, &metrics.recall,
                         &metrics.f1, &metrics.prAuc, &metrics.logLoss})
        *value = cursor.real32();
}

void bindGains(Binder &binder, const learning::Gains &gains)
{
    for (const learning::Gain &gain : {gains.majority, gains.lastLabel, gains.unsupervised})
        binder.real(gain.mean).real(gain.reach);
}

void readGains(Cursor &cursor, learning::Gains &gains)
{
    for (learning::Gain *gain : {&gains.majority, &gains.lastLabel, &gains.unsupervised}) {
        gain->mean = cursor.real32();
        gain->reach = cursor.real32();
    }
}

void bindWhole(Binder &binder, const learning::Metrics &metrics)
{
    binder.integer(std::int64_t(metrics.labelled));
    for (const double value : {metrics.accuracy, metrics.balancedAccuracy, metrics.precision, metrics.recall,
                               metrics.f1, metrics.prAuc, metrics.logLoss, metrics.baseRate})
        binder.real(value);
}

void readWhole(Cursor &cursor, learning::Metrics &metrics)
{
    metrics.labelled = std::uint64_t(cursor.integer());
    for (double *value : {&metrics.accuracy, &metrics.balancedAccuracy, &metrics.precision, &metrics.recall,
                          &metrics.f1, &metrics.prAuc, &metrics.logLoss, &metrics.baseRate})
        *value = cursor.real();
}

Binder &bindCanary(Binder &binder, const fleet::CanaryFigures &figures)
{
    binder.integer(std::int64_t(figures.since)).integer(figures.rounds);
    forEachScores(figures, [&binder](const fleet::CanaryScores &scores) {
        binder.integer(std::int64_t(scores.labelled)).real(scores.accuracy).real(scores.logLoss);
    });
    return binder;
}

template <typename Number>
std::string numbersToText(const std::vector<Number> &numbers)
{
    std::string text;
    char digits[64];
    for (const Number number : numbers) {
        if (!text.empty())
            text += ' ';
        text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    }
    return text;
}

template <typename Number>
bool numbersFromText(std::string_view text, std::vector<Number> &numbers)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at != end) {
        Number number{};
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc() || (next != end && (*next != ' ' || next + 1 == end)))
            return false;
        numbers.push_back(number);
        at = next == end ? end : next + 1;
    }
    return true;
}

template std::string numbersToText(const std::vector<double> &);
template std::string numbersToText(const std::vector<std::uint32_t> &);
template bool numbersFromText(std::string_view, std::vector<double> &);
template bool numbersFromText(std::string_view, std::vector<std::uint32_t> &);

} // namespace fleetgrad::store
