// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/alertwatch.h>

#include <fleet/source.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::desktop {

namespace {

constexpr double endsBelow = 0.8; ///< of a threshold, below which a condition can end

/// How the figure stands to the threshold that it has to reach.
template <typename Result>
Result against(double figure, double threshold)
{
    if (std::isnan(figure) || figure < endsBelow * threshold)
        return Result::No;
    return figure >= threshold ? Result::Yes : Result::Between;
}

/// By how much the decision is surely worse than a baseline, at worst; NaN where nothing is known.
double shortfall(const learning::Gains &gains)
{
    double worst = std::numeric_limits<double>::quiet_NaN();
    for (const learning::Gain &gain : {gains.majority, gains.lastLabel, gains.unsupervised}) {
        if (gain.isKnown())
            worst = std::fmax(worst, -double(gain.mean) - double(gain.reach)); // fmax passes over NaN
    }
    return worst;
}

/// Readings by which labels come late when all is well.
double usualAge(const fleet::LabelConfig &labels, const fleet::DeviceInfo &info)
{
    const double bySeconds = info.interval > 0 ? labels.delaySeconds / info.interval : 0;
    return std::max(double(labels.delayReadings), bySeconds) + labels.jitterReadings;
}

} // namespace

void AlertFinding::add(std::uint32_t device, std::uint64_t began)
{
    since = isEmpty() ? began : std::min(since, began);
    devices.push_back(device);
}

void AlertFinding::addFleet(std::uint64_t began)
{
    since = isEmpty() ? began : std::min(since, began);
    wholeFleet = true;
}

bool hasGrown(const session::Snapshot &snapshot, const std::shared_ptr<const fleet::RunConfig> &config,
              const std::shared_ptr<const std::vector<fleet::DeviceInfo>> &infos)
{
    return config && snapshot.config == config && infos && snapshot.infos &&
           snapshot.infos->size() > infos->size();
}

void AlertWatch::begin(const session::Snapshot &snapshot)
{
    for (auto &memory : m_memory)
        memory.clear();
    m_fleetDrift = {};
    m_counted.clear();
    m_missingShare.clear();
    grow(snapshot);
    // Of a run that is opened as it was, what happened long ago is past.
    m_batch = snapshot.batch > rest ? snapshot.batch - rest : 0;
}

/// What is known of the devices that were there before stays.
void AlertWatch::grow(const session::Snapshot &snapshot)
{
    const std::size_t count = snapshot.infos->size();
    m_infos = snapshot.infos;
    m_config = snapshot.config;
    for (auto &memory : m_memory)
        memory.resize(count);
    m_counted.resize(count);
    m_missingShare.resize(count, std::numeric_limits<float>::quiet_NaN());
}

void AlertWatch::takeEvents(const session::Snapshot &snapshot)
{
    m_diverged.assign(m_infos->size(), 0);
    m_quarantined.assign(m_infos->size(), 0);
    if (!snapshot.events)
        return;
    for (auto event = snapshot.events->rbegin(); event != snapshot.events->rend(); ++event) {
        if (event->batch <= m_batch)
            break;
        if (event->device < 0 || std::size_t(event->device) >= m_infos->size())
            continue;
        if (event->kind == fleet::EventKind::Diverged)
            m_diverged[std::size_t(event->device)] = event->batch;
        if (event->kind == fleet::EventKind::Quarantined)
            m_quarantined[std::size_t(event->device)] = event->batch;
    }
}

void AlertWatch::takeMissing(const session::Snapshot &snapshot)
{
    for (std::size_t device = 0; device < m_counted.size(); ++device) {
        const session::DeviceRow &row = (*snapshot.devices)[device];
        Count &counted = m_counted[device];
        if (row.readings < counted.readings + leastRead)
            continue;
        const double values =
            double(row.readings - counted.readings) * double((*m_infos)[device].channels.size());
        m_missingShare[device] = values > 0 ? float(double(row.missing - counted.missing) / values) : 0;
        counted = {row.readings, row.missing};
    }
}

AlertWatch::Holds AlertWatch::holds(AlertCondition condition, const AlertRule &rule,
                                    const session::Snapshot &snapshot, std::uint32_t device) const
{
    using fleet::DeviceState;
    const session::DeviceRow &row = (*snapshot.devices)[device];
    const fleet::DeviceInfo &info = (*m_infos)[device];
    const auto yes = [](bool is) { return is ? Holds::Yes : Holds::No; };
    switch (condition) {
    case AlertCondition::Missing: {
        const double share = double(m_missingShare[device]);
        return share == 0 ? Holds::No : against<Holds>(share, rule.threshold);
    }
    case AlertCondition::Stalled: {
        const bool canLearn =
            row.state != DeviceState::HoldOut && row.state != DeviceState::Finished &&
            row.state != DeviceState::Silent && row.state != DeviceState::Waiting &&
            (info.labelled || (snapshot.config && fleet::hasWeakLabels(*snapshot.config, info)));
        const double late = snapshot.config ? usualAge(snapshot.config->labels, info) : 0;
        return canLearn ? against<Holds>(double(row.labels.age) - late, rule.threshold) : Holds::No;
    }
    case AlertCondition::Diverged:
        return yes(m_diverged[device] > 0);
    case AlertCondition::Silent:
        // Of real devices it is a matter of time, and where nobody sends there are no batches.
        if (snapshot.config && snapshot.config->source == fleet::SourceKind::Live)
            return yes(row.state == DeviceState::Silent);
        return row.state == DeviceState::Silent && snapshot.batch > row.lastBatch
                   ? against<Holds>(double(snapshot.batch - row.lastBatch), rule.threshold)
                   : Holds::No;
    case AlertCondition::Drifting:
        return yes(row.drift.cause != learning::DriftCause::None);
    case AlertCondition::Quarantined:
        return yes(m_quarantined[device] > 0 || row.state == DeviceState::Quarantined);
    case AlertCondition::BelowBaseline: {
        // Before it has 200 labels in the window it may be learning how.
        const bool isKnown = !std::isnan(row.decision.logLoss);
        const double worse = isKnown ? shortfall(row.gains) : std::numeric_limits<double>::quiet_NaN();
        return rule.threshold > 0 ? against<Holds>(worse, rule.threshold) : yes(worse > 0);
    }
    }
    return Holds::No;
}

std::uint64_t AlertWatch::began(AlertCondition condition, const session::Snapshot &snapshot,
                                std::uint32_t device) const
{
    const session::DeviceRow &row = (*snapshot.devices)[device];
    switch (condition) {
    case AlertCondition::Silent:
        return row.lastBatch + 1;
    case AlertCondition::Drifting:
        return row.drift.since;
    case AlertCondition::Diverged:
        return m_diverged[device];
    case AlertCondition::Quarantined:
        return m_quarantined[device] > 0 ? m_quarantined[device] : row.lastReport;
    case AlertCondition::Missing:
    case AlertCondition::Stalled:
    case AlertCondition::BelowBaseline:
        break;
    }
    return snapshot.batch;
}

void AlertWatch::remember(Memory &memory, Holds holds, std::uint64_t batch, std::uint64_t began)
{
    if (holds == Holds::Yes) {
        memory = {batch, 0, memory.isIn ? memory.since : began, true};
        return;
    }
    if (!memory.isIn || holds == Holds::Between)
        return;
    memory.clear = std::uint8_t(std::min(memory.clear + 1, looksClear));
    if (memory.clear >= looksClear && batch >= memory.last + rest)
        memory.isIn = false;
}

/// Another question begins anew.
void AlertWatch::takeRule(std::size_t condition, const AlertRule &rule, const GroupSetPtr &groups)
{
    AlertRule &before = m_rules[condition];
    if (before.isOn != rule.isOn || before.threshold != rule.threshold || before.devices != rule.devices)
        m_memory[condition].assign(m_memory[condition].size(), {});
    if (before.devices != rule.devices || groups != m_groups)
        m_filters[condition] = FleetFilter(rule.devices, groups);
    before = rule;
}

AlertFindings AlertWatch::look(const session::Snapshot &snapshot, const AlertRules &rules,
                               const GroupSetPtr &groups)
{
    AlertFindings findings;
    if (!snapshot.infos || !snapshot.devices || snapshot.devices->size() < snapshot.infos->size())
        return findings;
    if (hasGrown(snapshot, m_config, m_infos))
        grow(snapshot);
    else if (snapshot.infos != m_infos)
        begin(snapshot);
    takeEvents(snapshot);
    takeMissing(snapshot);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const AlertRule &rule = rules[i];
        auto &memory = m_memory[i];
        takeRule(i, rule, groups);
        if (!rule.isOn)
            continue;
        for (std::uint32_t device = 0; device < memory.size(); ++device) {
            Holds now = holds(AlertCondition(i), rule, snapshot, device);
            // Names are compared for the few that matter only.
            if ((now != Holds::No || memory[device].isIn) &&
                !m_filters[i].accepts((*m_infos)[device], (*snapshot.devices)[device])) {
                now = Holds::No;
                memory[device] = {};
            }
            const bool isNew = now == Holds::Yes && !memory[device].isIn;
            remember(memory[device], now, snapshot.batch,
                     isNew ? began(AlertCondition(i), snapshot, device) : 0);
            if (memory[device].isIn)
                findings[i].add(device, memory[device].since);
        }
    }
    const std::size_t drift = std::size_t(AlertCondition::Drifting);
    const bool fleetDrifts = rules[drift].isOn && rules[drift].devices.isEmpty() &&
                             snapshot.drift.cause != learning::DriftCause::None;
    remember(m_fleetDrift, fleetDrifts ? Holds::Yes : Holds::No, snapshot.batch, snapshot.drift.since);
    if (rules[drift].isOn && m_fleetDrift.isIn)
        findings[drift].addFleet(m_fleetDrift.since);
    m_batch = snapshot.batch;
    m_groups = groups;
    return findings;
}

} // namespace fleetgrad::desktop
