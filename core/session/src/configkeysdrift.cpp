// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configkeylist.h"

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

void ConfigKeys::addDrift()
{
    m_section = u"drift"_s;
    addChoice(
        "action", {u"suggest"_s, u"act"_s, u"off"_s}, [](auto &c) -> auto & { return c.drift.action; },
        tr("What is done about drift: it is found and a remedy suggested, or the remedy is taken by itself; "
           "\"off\": it is not watched."));
    addReal(
        "tolerance", [](auto &c) -> auto & { return c.drift.tolerance; }, 0, 100,
        tr("Deviations by which a mean may move without being drift."));
    addPositive(
        "threshold", [](auto &c) -> auto & { return c.drift.threshold; }, 1e6,
        tr("Deviations beyond the tolerance, summed over blocks of 50 readings, that are drift. Higher: "
           "later, and fewer false ones."));
    addReal(
        "fleet_share", [](auto &c) -> auto & { return c.drift.fleetShare; }, 0, 1,
        tr("Share of the devices, 3 at least, whose inputs move together when the whole fleet's "
           "environment has changed."));
    addReal(
        "rate_factor", [](auto &c) -> auto & { return c.drift.rateFactor; }, 1, 100,
        tr("How many times its learning rate a device gets when the rate is raised."));
    addInteger(
        "rate_batches", [](auto &c) -> auto & { return c.drift.rateBatches; }, 1, 1e9,
        tr("Batches after which a raised rate goes back."));
}

/// Within the section of the simulation.
void ConfigKeys::addSimulatedDrift()
{
    addInteger(
        "drift_batch", [](auto &c) -> auto & { return c.simulation.driftBatch; }, 1, 1e9,
        tr("Batch from which on the following happens; sensors break within as many batches after it."));
    addReal(
        "broken_sensor_share", [](auto &c) -> auto & { return c.simulation.brokenSensorShare; }, 0, 1,
        tr("Share of the devices of which one sensor breaks: stuck, missing, noisy or far out. 0: none."));
    addReal(
        "environment_shift", [](auto &c) -> auto & { return c.simulation.environmentShift; }, -1000, 1000,
        tr("Deviations of the noise by which the level of every channel moves, and stays. 0: none."));
    addReal(
        "environment_share", [](auto &c) -> auto & { return c.simulation.environmentShare; }, 0, 1,
        tr("Share of the devices whose levels move so."));
    addReal(
        "concept_share", [](auto &c) -> auto & { return c.simulation.conceptShare; }, 0, 1,
        tr("Share of the devices whose anomalies look from then on as harmless incidents did. 0: none."));
}

} // namespace fleetgrad::session
