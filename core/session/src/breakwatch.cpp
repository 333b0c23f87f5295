// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/breakwatch.h"

#include "breakmoment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fleetgrad::session {

using Kind = BreakTerm::Kind;
using Whose = BreakTerm::Whose;

namespace {

using Scores = fleet::WindowMetrics DeviceRow::*;
constexpr Scores baselines[] = {&DeviceRow::majority, &DeviceRow::lastLabel, &DeviceRow::unsupervised};

Scores scoresOf(Whose whose)
{
    if (whose == Whose::Global)
        return &DeviceRow::global;
    return whose == Whose::Local ? &DeviceRow::local : &DeviceRow::decision;
}

/// Over the devices that have it; NaN without any.
double meanOf(const DeviceFigure &figure, const std::vector<DeviceRow> &rows, Scores scores)
{
    std::vector<float> values;
    values.reserve(rows.size());
    for (const DeviceRow &row : rows)
        values.push_back(float(figure.of(row, scores)));
    return double(fleet::meanOf(values));
}

double better(const DeviceFigure &figure, double first, double second)
{
    if (std::isnan(first) || std::isnan(second))
        return std::isnan(first) ? second : first;
    return figure.score == &fleet::WindowMetrics::logLoss ? std::min(first, second) : std::max(first, second);
}

/// `of` gives the figure by the scores of a baseline.
template <typename Of>
double bestBaseline(const DeviceFigure &figure, const Of &of)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (const Scores baseline : baselines)
        best = better(figure, best, of(baseline));
    return best;
}

double counterOf(BreakTerm::Counter counter, const BreakView &now)
{
    switch (counter) {
    case BreakTerm::Counter::Batch:
        return double(now.batch);
    case BreakTerm::Counter::Round:
        return double(now.rounds);
    case BreakTerm::Counter::Version:
        return double(now.version);
    case BreakTerm::Counter::Readings:
        return double(now.readings);
    case BreakTerm::Counter::Updates:
        return double(now.updates);
    }
    return 0;
}

/// Whole numbers, which are larger than single precision has room for.
bool holdsExactly(double value, Relation relation, double number)
{
    switch (relation) {
    case Relation::Less:
        return value < number;
    case Relation::LessEqual:
        return value <= number;
    case Relation::Greater:
        return value > number;
    case Relation::GreaterEqual:
        return value >= number;
    case Relation::Equal:
        return value == number;
    }
    return false;
}

bool compares(const BreakTerm &term)
{
    return term.kind == Kind::Figure || term.kind == Kind::Counter;
}

} // namespace

std::vector<double> BreakWatch::figuresOf(const Watched &watched, const BreakView &now)
{
    std::vector<double> figures;
    for (const BreakTerm &term : watched.breakpoint.terms()) {
        if (term.kind == Kind::Counter)
            figures.push_back(counterOf(term.counter, now));
        if (term.kind != Kind::Figure)
            continue;
        const Scores scores = scoresOf(term.whose);
        if (term.isOfFleet()) {
            const auto mean = [&](Scores of) { return meanOf(term.what, now.rows, of); };
            figures.push_back(mean(scores));
            if (!term.number)
                figures.push_back(bestBaseline(term.what, mean));
            continue;
        }
        for (const std::uint32_t device : watched.devices)
            figures.push_back(term.what.of(now.rows[device], scores));
        if (term.number)
            continue;
        for (const std::uint32_t device : watched.devices)
            figures.push_back(
                bestBaseline(term.what, [&](Scores of) { return term.what.of(now.rows[device], of); }));
    }
    return figures;
}

/// One breakpoint at one batch boundary, by the figures that it has there.
class BreakWatch::Evaluation
{
public:
    Evaluation(const Watched &watched, const BreakView &now, const BreakMoment &moment)
        : m_watched(watched), m_now(now), m_moment(moment)
    {
    }

    /// By device, or one of the fleet.
    std::vector<char> holds(const std::vector<double> &figures) const;
    /// `place`: of the device in Watched::devices.
    std::vector<BreakValue> values(std::size_t place, const std::vector<double> &before,
                                   const std::vector<double> &after) const;

private:
    bool isOfFleet(const BreakTerm &term) const
    {
        return term.isOfFleet() || (term.kind == Kind::Event && !m_watched.isOfDevices);
    }
    std::size_t places(const BreakTerm &term) const { return isOfFleet(term) ? 1 : m_watched.devices.size(); }
    static bool compared(const BreakTerm &term, double value, double baseline);
    bool holdsOfFleet(const BreakTerm &term) const { return m_moment.holds(term); }
    bool holdsOf(const BreakTerm &term, std::uint32_t device) const;

    const Watched &m_watched;
    const BreakView &m_now;
    const BreakMoment &m_moment;
};

bool BreakWatch::Evaluation::compared(const BreakTerm &term, double value, double baseline)
{
    if (term.kind == Kind::Counter)
        return holdsExactly(value, term.relation, *term.number);
    return session::holds(value, term.relation, term.number.value_or(baseline));
}

bool BreakWatch::Evaluation::holdsOf(const BreakTerm &term, std::uint32_t device) const
{
    const DeviceRow &row = m_now.rows[device];
    switch (term.kind) {
    case Kind::State:
        return std::ranges::find(term.states, row.state) != term.states.end();
    case Kind::Drift:
        return term.drift.admits(row.drift);
    case Kind::Alarm:
        return row.alarms.on;
    case Kind::Locked:
        return row.rateLocked;
    default:
        return m_moment.holds(term, device);
    }
}

std::vector<char> BreakWatch::Evaluation::holds(const std::vector<double> &figures) const
{
    std::vector<char> result(m_watched.isOfDevices ? m_watched.devices.size() : 1, 1);
    std::size_t at = 0;
    for (const BreakTerm &term : m_watched.breakpoint.terms()) {
        const std::size_t count = places(term);
        const auto holdsAt = [&](std::size_t place) {
            if (compares(term))
                return compared(term, figures[at + place], term.number ? 0 : figures[at + count + place]);
            return isOfFleet(term) ? holdsOfFleet(term) : holdsOf(term, m_watched.devices[place]);
        };
        if (isOfFleet(term)) {
            if (!holdsAt(0))
                std::ranges::fill(result, char(0));
        } else {
            for (std::size_t place = 0; place < result.size(); ++place)
                result[place] = char(result[place] && holdsAt(place));
        }
        if (compares(term))
            at += term.number ? count : 2 * count;
    }
    return result;
}

std::vector<BreakValue> BreakWatch::Evaluation::values(std::size_t place, const std::vector<double> &before,
                                                       const std::vector<double> &after) const
{
    std::vector<BreakValue> result;
    std::size_t at = 0;
    for (const BreakTerm &term : m_watched.breakpoint.terms()) {
        if (!compares(term))
            continue;
        const std::size_t count = places(term);
        const auto add = [&](const QString &name) {
            const std::size_t from = at + (count == 1 ? 0 : place);
            result.push_back({name, before[from], after[from]});
            at += count;
        };
        add(term.figure);
        if (!term.number)
            add(QStringLiteral("baseline"));
    }
    return result;
}

void BreakWatch::set(std::vector<Breakpoint> breakpoints, const BreakView &now)
{
    m_watched.clear();
    for (Breakpoint &breakpoint : breakpoints) {
        Watched watched{std::move(breakpoint), false, {}, {}, {}};
        watched.isOfDevices = watched.breakpoint.isOfDevices();
        for (std::size_t device = 0; watched.isOfDevices && device < now.rows.size(); ++device) {
            if (watched.breakpoint.admits(now.infos[device]))
                watched.devices.push_back(std::uint32_t(device));
        }
        watched.figures = figuresOf(watched, now);
        watched.held = Evaluation(watched, now, {}).holds(watched.figures);
        m_counts.try_emplace(watched.breakpoint.text(), 0);
        m_watched.push_back(std::move(watched));
    }
}

std::vector<BreakHit> BreakWatch::check(const BreakView &now, const fleet::BatchRecord &record)
{
    std::vector<BreakHit> hits;
    if (m_watched.empty())
        return hits;
    const BreakMoment moment(record);
    for (Watched &watched : m_watched) {
        const std::vector<double> before = std::exchange(watched.figures, figuresOf(watched, now));
        const Evaluation evaluation(watched, now, moment);
        const std::vector<char> held = std::exchange(watched.held, evaluation.holds(watched.figures));
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < held.size(); ++place) {
            if (watched.held[place] && (!held[place] || watched.breakpoint.isMomentary()))
                places.push_back(place);
        }
        if (places.empty())
            continue;
        BreakHit hit{watched.breakpoint.text(), now.batch, {}, {}};
        hit.values = evaluation.values(places.front(), before, watched.figures);
        for (const std::size_t place : places) {
            if (watched.isOfDevices)
                hit.devices.push_back(watched.devices[place]);
        }
        for (const BreakTerm &term : watched.breakpoint.terms()) {
            if (!watched.isOfDevices && term.kind == Kind::Event)
                hit.devices = moment.devicesOf(term);
        }
        ++m_counts[hit.condition];
        hits.push_back(std::move(hit));
    }
    return hits;
}

std::vector<BreakCount> BreakWatch::counts() const
{
    std::vector<BreakCount> counts;
    for (const Watched &watched : m_watched)
        counts.push_back({watched.breakpoint.text(), m_counts.at(watched.breakpoint.text())});
    return counts;
}

} // namespace fleetgrad::session
