// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "choice.h"
#include "deviceview.h"

#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <utility>

// Where a person is in the view of a device: kept while the window is built anew in another language.

namespace fleetgrad::desktop {

namespace {

constexpr double firstReadings = 400; ///< that are shown of a device

} // namespace

DeviceView::Place DeviceView::place() const
{
    if (m_wanted && m_wanted->device == m_shown)
        return *m_wanted;
    Place place;
    place.device = m_shown;
    if (m_channel->currentIndex() > 0)
        place.channel = m_channel->currentText();
    place.firstChannel = m_scroll->value();
    place.readings = m_window.place();
    place.values = m_stack->valueZoom();
    return place;
}

void DeviceView::setPlace(const Place &place)
{
    if (place.device < 0 || !m_selection->contains(std::uint32_t(place.device)))
        return;
    choose(std::uint32_t(place.device));
    m_wanted = place;
    m_channelsOf = -1;
    m_isFresh = true;
    m_isStale = true;
}

/// Those that there are. Where others are shown than before, as in another time, the last of them in place of
/// none.
void DeviceView::showRange(const fleet::DeviceTrace &trace)
{
    const double begin = double(trace.first), end = begin + double(trace.readings.size());
    const charts::Range before = m_window.range();
    const TimeWindow::Place place = m_window.place();
    const bool isEarlier = end < m_window.end();
    m_window.setBegin(begin);
    m_window.setEnd(end);
    if (std::exchange(m_isFresh, false))
        return goToPlace();
    const charts::Range now = m_window.range();
    if (isEarlier && place.mode != TimeWindow::Mode::Whole)
        m_window.setRange(end - (before.maximum - before.minimum), end);
    else if (now.maximum <= begin || now.minimum >= end)
        m_window.setRange(end - (now.maximum - now.minimum), end);
}

/// The readings that a person looked at, or those that the eye can tell apart, at the live edge.
void DeviceView::goToPlace()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted || wanted->device != m_shown) {
        m_window.setRange(m_window.end() - firstReadings, m_window.end());
        return;
    }
    m_window.setPlace(wanted->readings);
    m_scroll->setMaximum(std::max(m_scroll->maximum(), wanted->firstChannel));
    m_scroll->setValue(wanted->firstChannel);
    m_stack->setValueZoom(wanted->values);
}

} // namespace fleetgrad::desktop
