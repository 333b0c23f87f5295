// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/devicetrace.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace fleetgrad::fleet {

namespace {

/// Goes through the readings in their order, as learning::DeviceAlarms does when it judges them.
class Marker
{
public:
    explicit Marker(const DeviceTrace &trace) : m_trace(trace), m_mayBeOn(trace.first > 0 ? trace.gap : 0)
    {
        for (std::size_t i = 0; i < trace.readings.size(); ++i)
            if (trace.readings[i].label >= 0)
                m_lastLabelled = i;
    }

    std::vector<TraceMark> marks()
    {
        for (std::size_t i = 0; i < m_trace.readings.size(); ++i) {
            takeForEvent(i);
            takeForAlarm(i);
        }
        endEvent();
        endAlarm(false);
        std::ranges::stable_sort(m_marks, {}, &TraceMark::first);
        return std::move(m_marks);
    }

private:
    struct Event
    {
        std::size_t first, last;
        std::optional<std::size_t> found;
        bool known; ///< where it began, and whether each of its readings alarmed
    };
    struct Alarm
    {
        std::size_t first, last;
        bool metAnomaly, metNormal;
    };

    void takeForEvent(std::size_t i)
    {
        const TracedReading &reading = m_trace.readings[i];
        const bool scored = std::isfinite(reading.decision);
        if (reading.label <= 0 || (reading.looked && !scored))
            return endEvent();
        if (!m_event)
            m_event = {i, i, {}, i > 0 || m_trace.first == 0};
        m_event->last = i;
        m_event->known = m_event->known && reading.looked;
        if (reading.alarming && !m_event->found)
            m_event->found = i;
    }

    void endEvent()
    {
        if (!m_event)
            return;
        const Event event = *std::exchange(m_event, std::nullopt);
        const bool mayGoOn = event.last >= m_lastLabelled;
        if (event.known && event.found)
            m_marks.push_back({TraceMarkKind::Hit, event.first, event.last, *event.found - event.first});
        else if (event.known && !mayGoOn)
            m_marks.push_back({TraceMarkKind::Missed, event.first, event.last, 0});
    }

    void takeForAlarm(std::size_t i)
    {
        const TracedReading &reading = m_trace.readings[i];
        if (!reading.looked) {
            m_alarm.reset();
            m_mayBeOn = m_trace.gap;
        } else if (reading.alarming) {
            if (!m_alarm)
                m_alarm = {i, i, false, false};
            m_alarm->last = i;
            m_alarm->metAnomaly |= reading.label > 0;
            m_alarm->metNormal |= reading.label == 0;
            m_mayBeOn = m_mayBeOn > 0 ? m_trace.gap : 0;
        } else {
            m_mayBeOn -= m_mayBeOn > 0;
            if (m_alarm && i - m_alarm->last >= std::size_t(m_trace.gap))
                endAlarm(true);
        }
        if (m_mayBeOn > 0) // it may have begun when nobody looked
            m_alarm.reset();
    }

    void endAlarm(bool isOver)
    {
        if (!m_alarm)
            return;
        const Alarm alarm = *std::exchange(m_alarm, std::nullopt);
        if (alarm.metAnomaly)
            return;
        const bool isFalse = isOver && alarm.metNormal;
        m_marks.push_back(
            {isFalse ? TraceMarkKind::FalseAlarm : TraceMarkKind::Unjudged, alarm.first, alarm.last, 0});
    }

    const DeviceTrace &m_trace;
    std::size_t m_lastLabelled = 0;
    std::optional<Event> m_event;
    std::optional<Alarm> m_alarm;
    int m_mayBeOn; ///< readings until an alarm that nobody saw begin is over
    std::vector<TraceMark> m_marks;
};

} // namespace

std::vector<TraceMark> traceMarks(const DeviceTrace &trace)
{
    return Marker(trace).marks();
}

} // namespace fleetgrad::fleet
