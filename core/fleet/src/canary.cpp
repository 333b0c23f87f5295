// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "canary.h"

#include <learning/bytes.h>

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace fleetgrad::fleet {

using learning::LinearModel;
using learning::MarkedScores;
using learning::Scorer;

namespace {

constexpr std::uint64_t neverReached = std::numeric_limits<std::uint64_t>::max();

bool isFiniteModel(const LinearModel &model)
{
    return std::isfinite(model.bias) &&
           std::ranges::all_of(model.weights, [](float weight) { return std::isfinite(weight); });
}

void appendModel(std::vector<std::byte> &bytes, const LinearModel &model)
{
    learning::append(bytes, model.weights);
    learning::append(bytes, model.bias);
}

bool takeModel(std::span<const std::byte> &bytes, LinearModel &model)
{
    return learning::take(bytes, model.weights) && learning::take(bytes, model.bias);
}

} // namespace

CanaryScores Canary::Sum::scores() const
{
    if (labelled == 0)
        return {};
    return {labelled, hits / double(labelled), loss / double(labelled)};
}

std::size_t Canary::apart() const
{
    if (m_isLocal)
        return 0;
    return std::size_t(
        std::ranges::count_if(m_devices, [this](std::uint32_t device) { return m_blocks.trains(device); }));
}

bool Canary::fits(const LinearModel &model, std::uint32_t device) const
{
    const auto &settings = m_blocks.block(device).settings();
    if (!m_isLocal)
        return int(model.weights.size()) == learning::fleetFeatureCount(settings.method);
    return m_blocks.trains(device) &&
           int(model.weights.size()) == learning::localFeatureCount(settings.method, settings.channels);
}

void Canary::begin(const Command &command, const std::vector<std::uint32_t> &wanted, std::uint32_t newest,
                   std::uint64_t batch)
{
    m_isLocal = command.kind == CommandKind::DeployLocal;
    std::vector<std::uint32_t> devices;
    std::ranges::copy_if(wanted, std::back_inserter(devices),
                         [&](std::uint32_t device) { return fits(command.model, device); });
    std::ranges::sort(devices);
    const auto again = std::ranges::unique(devices);
    devices.erase(again.begin(), again.end());
    if (devices.empty() || !isFiniteModel(command.model))
        return;
    m_devices = std::move(devices);
    m_source = m_isLocal ? learning::noVersion : command.version;
    m_lasts = std::uint32_t(std::clamp(command.value, 0.0, 1e9));
    m_rounds = 0;
    m_since = batch;
    m_version = {};
    m_version.version = m_source == learning::noVersion ? newest : m_source;
    m_version.model = command.model;
    m_text = command.text;
    m_has.assign(m_blocks.deviceCount(), 0);
    for (const std::uint32_t device : m_devices)
        m_has[device] = 1;
    m_sums = {};
    measureBefore();
    giveModels();
}

void Canary::measureBefore()
{
    m_sumsBefore = {};
    m_marks.assign(m_blocks.deviceCount(), neverReached);
    for (std::uint32_t device = 0; device < m_marks.size(); ++device) {
        const auto &block = m_blocks.block(device);
        const int lane = m_blocks.lane(device);
        m_marks[device] = block.delivered(lane);
        if (!isCounted(device))
            continue;
        const std::array scorers{m_isLocal ? Scorer::Local : Scorer::Global, Scorer::Decision};
        for (std::size_t i = 0; i < scorers.size(); ++i) {
            const learning::Metrics metrics = block.windowed(lane, scorers[i]);
            Sum &sum = m_sumsBefore[has(device) ? 0 : 1][i];
            if (metrics.labelled == 0)
                continue;
            sum.labelled += metrics.labelled;
            sum.hits += metrics.accuracy * double(metrics.labelled);
            sum.loss += metrics.logLoss * double(metrics.labelled);
        }
    }
}

/// What the lanes have to know of it, and do not save.
void Canary::giveModels()
{
    for (std::uint32_t device = 0; device < m_marks.size(); ++device)
        m_blocks.block(device).setMark(m_blocks.lane(device), m_marks[device]);
    const bool isBegun = !m_before.empty();
    for (const std::uint32_t device : m_devices) {
        auto &block = m_blocks.block(device);
        const int lane = m_blocks.lane(device);
        if (!m_isLocal) {
            block.setOwnGlobal(lane, &m_version.model);
        } else if (!isBegun) {
            m_before.push_back(block.localModel(lane));
            block.setLocalModel(lane, m_version.model);
        }
    }
}

void Canary::end(bool keeps)
{
    for (std::uint32_t device = 0; device < m_blocks.deviceCount(); ++device)
        m_blocks.block(device).setMark(m_blocks.lane(device), neverReached);
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        auto &block = m_blocks.block(m_devices[i]);
        const int lane = m_blocks.lane(m_devices[i]);
        if (!m_isLocal)
            block.setOwnGlobal(lane, nullptr);
        else if (!keeps)
            block.setLocalModel(lane, m_before[i]);
    }
    m_devices.clear();
    m_has.clear();
    m_marks.clear();
    m_before.clear();
}

void Canary::count()
{
    if (!isOn())
        return;
    // The places of these in MarkedScores::scorers.
    const std::array<std::size_t, 2> places{m_isLocal ? 0U : 1U, 2U};
    for (std::uint32_t device = 0; device < m_marks.size(); ++device) {
        if (!m_blocks.active(device) || !isCounted(device))
            continue;
        const MarkedScores &marked = m_blocks.block(device).marked(m_blocks.lane(device));
        for (std::size_t i = 0; i < places.size(); ++i) {
            Sum &sum = m_sums[has(device) ? 0 : 1][i];
            sum.labelled += marked.labelled;
            sum.hits += double(marked.hits[places[i]]);
            sum.loss += marked.loss[places[i]];
        }
    }
}

bool Canary::takeRound()
{
    return isOn() && ++m_rounds == m_lasts;
}

CanaryFigures Canary::figures() const
{
    const auto side = [this](std::size_t place) {
        return CanarySide{m_sumsBefore[place][0].scores(), m_sums[place][0].scores(),
                          m_sumsBefore[place][1].scores(), m_sums[place][1].scores()};
    };
    return {m_since, m_rounds, side(0), side(1)};
}

void Canary::save(std::vector<std::byte> &bytes) const
{
    if (!isOn()) // a run without one has the checkpoints that it always had
        return;
    learning::append(bytes, std::uint8_t(m_isLocal));
    for (const std::uint32_t value : {m_source, m_lasts, m_rounds, m_version.version})
        learning::append(bytes, value);
    learning::append(bytes, m_since);
    appendModel(bytes, m_version.model);
    const QByteArray text = m_text.toUtf8();
    learning::append(bytes, std::vector<char>(text.begin(), text.end()));
    learning::append(bytes, m_devices);
    learning::append(bytes, m_marks);
    learning::append(bytes, std::uint64_t(m_before.size()));
    for (const LinearModel &model : m_before)
        appendModel(bytes, model);
    learning::append(bytes, m_sumsBefore);
    learning::append(bytes, m_sums);
}

bool Canary::restore(std::span<const std::byte> &bytes)
{
    if (isOn())
        end(true);
    if (bytes.empty())
        return true;
    std::uint8_t isLocal = 0;
    std::vector<char> text;
    std::uint64_t before = 0;
    if (!learning::take(bytes, isLocal))
        return false;
    for (std::uint32_t *value : {&m_source, &m_lasts, &m_rounds, &m_version.version}) {
        if (!learning::take(bytes, *value))
            return false;
    }
    if (!learning::take(bytes, m_since) || !takeModel(bytes, m_version.model) ||
        !learning::take(bytes, text) || !learning::take(bytes, m_devices) ||
        !learning::take(bytes, m_marks) || !learning::take(bytes, before) || before > m_devices.size())
        return false;
    m_before.resize(before);
    for (LinearModel &model : m_before) {
        if (!takeModel(bytes, model))
            return false;
    }
    m_isLocal = isLocal != 0;
    const auto isKnown = [this](std::uint32_t device) {
        return device < m_blocks.deviceCount() && fits(m_version.model, device);
    };
    if (!learning::take(bytes, m_sumsBefore) || !learning::take(bytes, m_sums) || m_devices.empty() ||
        m_marks.size() != m_blocks.deviceCount() || before != (m_isLocal ? m_devices.size() : 0) ||
        !std::ranges::all_of(m_devices, isKnown) || !std::ranges::all_of(m_before, [this](const auto &model) {
            return model.weights.size() == m_version.model.weights.size();
        })) {
        m_devices.clear();
        return false;
    }
    m_text = QString::fromUtf8(text.data(), qsizetype(text.size()));
    m_has.assign(m_blocks.deviceCount(), 0);
    for (const std::uint32_t device : m_devices)
        m_has[device] = 1;
    giveModels();
    return true;
}

} // namespace fleetgrad::fleet
