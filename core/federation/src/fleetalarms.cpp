// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/fleetalarms.h>

#include <learning/bytes.h>

namespace fleetgrad::federation {

void FleetAlarms::add(const learning::AlarmBatch &batch)
{
    m_labelled.add(batch.labelled);
    m_any.add(batch.any);
    for (learning::AlarmSketch *sketch : {&m_labelled, &m_any})
        if (double(sketch->readings) * m_perReading > memory)
            sketch->halve();
    if (m_kinds.size() < batch.kinds.size())
        m_kinds.resize(batch.kinds.size());
    for (std::size_t kind = 0; kind < batch.kinds.size(); ++kind)
        m_kinds[kind].add(batch.kinds[kind]);
}

learning::AlarmBaseline FleetAlarms::baseline() const
{
    const bool knows = double(m_labelled.readings) * m_perReading >= enough;
    learning::AlarmBaseline baseline;
    baseline.labelled = &m_labelled;
    baseline.any = knows ? nullptr : &m_any;
    return baseline;
}

void FleetAlarms::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_labelled);
    learning::append(bytes, m_any);
    learning::append(bytes, m_kinds);
}

bool FleetAlarms::restore(std::span<const std::byte> &bytes)
{
    return learning::take(bytes, m_labelled) && learning::take(bytes, m_any) &&
           learning::take(bytes, m_kinds) && m_kinds.size() <= std::size_t(learning::mostKinds);
}

} // namespace fleetgrad::federation
