// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/timewindow.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::desktop {

namespace {

constexpr double narrowest = 4; ///< batches
constexpr double shortest = 20; ///< batches that the axis of a young run has

double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(rough, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough)
            return std::max(1.0, power * factor);
    }
    return std::max(1.0, power * 10);
}

} // namespace

double TimeWindow::steadyEnd(double width) const
{
    const double step = roundStep(width / 25);
    return std::max(m_begin + shortest, std::ceil(m_end / step) * step);
}

double TimeWindow::steadyBegin() const
{
    const double step = roundStep((m_end - m_begin) / 25);
    return std::floor(m_begin / step) * step;
}

void TimeWindow::setBegin(double batch)
{
    if (std::exchange(m_begin, batch) != batch)
        Q_EMIT changed();
}

void TimeWindow::setEnd(double batch)
{
    if (batch == m_end)
        return;
    if (batch < m_end)
        m_mode = Mode::Whole;
    m_end = batch;
    Q_EMIT changed();
}

charts::Range TimeWindow::range() const
{
    switch (m_mode) {
    case Mode::Whole:
        return {steadyBegin(), steadyEnd(m_end - m_begin)};
    case Mode::Following: {
        const double to = steadyEnd(m_to - m_from);
        return {to - (m_to - m_from), to};
    }
    case Mode::Pinned:
        break;
    }
    return {m_from, m_to};
}

void TimeWindow::setRange(double from, double to)
{
    if (!std::isfinite(from) || !std::isfinite(to))
        return;
    const double right = std::max(m_end, m_begin + shortest);
    const double width = std::clamp(to - from, narrowest, std::max(right - m_begin, narrowest));
    from = std::clamp(from, m_begin, std::max(m_begin, steadyEnd(width) - width));
    const bool isWide = from <= m_begin && from + width >= right;
    m_mode = isWide ? Mode::Whole : from + width >= m_end ? Mode::Following : Mode::Pinned;
    m_from = from;
    m_to = from + width;
    Q_EMIT changed();
}

void TimeWindow::pan(double batches)
{
    pan(range(), batches);
}

void TimeWindow::pan(charts::Range from, double batches)
{
    if (m_mode != Mode::Whole) // there is nothing beside the whole
        setRange(from.minimum + batches, from.maximum + batches);
}

void TimeWindow::zoom(double factor, double at)
{
    const charts::Range shown = range();
    setRange(at - (at - shown.minimum) * factor, at + (shown.maximum - at) * factor);
}

void TimeWindow::reveal(double batch)
{
    const charts::Range seen = range();
    if (batch >= seen.minimum && batch <= seen.maximum)
        return;
    const double half = (seen.maximum - seen.minimum) / 2;
    const double middle = std::clamp(batch, m_begin + half, std::max(m_end - half, m_begin + half));
    setRange(middle - half, middle + half);
}

void TimeWindow::goLive()
{
    if (m_mode == Mode::Pinned)
        m_mode = Mode::Following;
    Q_EMIT changed();
}

void TimeWindow::showAll()
{
    m_mode = Mode::Whole;
    Q_EMIT changed();
}

void TimeWindow::setPlace(const Place &place)
{
    if (place.mode == Mode::Whole)
        return showAll();
    setRange(place.from, place.to);
    if (place.mode == Mode::Following)
        goLive();
}

void TimeWindow::setPointer(double batch)
{
    if (batch == m_pointer || (std::isnan(batch) && std::isnan(m_pointer)))
        return;
    m_pointer = batch;
    Q_EMIT pointerChanged();
}

} // namespace fleetgrad::desktop
