// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configkeylist.h"

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

void ConfigKeys::addSource()
{
    m_section = u"source"_s;
    addChoice(
        "kind", {u"simulated"_s, u"replay"_s, u"live"_s}, [](auto &c) -> auto & { return c.source; },
        tr("Where readings come from: the simulation, files, or real devices that send them."));
}

void ConfigKeys::addSimulation()
{
    m_section = u"simulation"_s;
    addInteger(
        "devices", [](auto &c) -> auto & { return c.simulation.devices; }, 1, 1'000'000,
        tr("Number of devices."));
    addInteger(
        "channels", [](auto &c) -> auto & { return c.simulation.channels; }, 1, learning::maxChannels,
        tr("Values in a reading."));
    addPositive(
        "interval", [](auto &c) -> auto & { return c.simulation.interval; }, 86'400,
        tr("Seconds between two readings of a device."));
    addReal(
        "anomaly_share", [](auto &c) -> auto & { return c.simulation.anomalyShare; }, 0, 0.5,
        tr("Wanted share of anomalous readings. 0: none."));
    addReal(
        "heterogeneity", [](auto &c) -> auto & { return c.simulation.heterogeneity; }, 0, 1,
        tr("How much devices differ. 0: all are of one kind. 1: no two are alike."));
    addReal(
        "noise", [](auto &c) -> auto & { return c.simulation.noise; }, 0, 1000,
        tr("Scale of the noise, 1 as it usually is. 0: no noise."));
    addReal(
        "drop_out_share", [](auto &c) -> auto & { return c.simulation.dropOutShare; }, 0, 0.9,
        tr("Share of the time that a device is silent. 0: never."));
    addReal(
        "late_share", [](auto &c) -> auto & { return c.simulation.lateShare; }, 0, 1,
        tr("Share of the devices that join later. 0: none."));
    addSimulatedDrift();
}

void ConfigKeys::addReplay()
{
    m_section = u"replay"_s;
    add(
        "path", ConfigType::Text, [](auto &c) -> auto & { return c.replay.path; },
        tr("A file of readings, or a folder of them; for kind = \"replay\"."));
    add(
        "files", ConfigType::TextList, [](auto &c) -> auto & { return c.replay.files; },
        tr("Only these files of the folder, by their names. Empty: all."));
    m_section = u"replay.mapping"_s;
    add(
        "timestamp", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.timestamp; },
        tr("Column of the time. Empty: recognised by itself."));
    add(
        "label", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.label; },
        tr("Column of the label: 0 normal, 1 anomaly, empty unknown. Empty: recognised by itself."));
    add(
        "device", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.device; },
        tr("Column that names the device of a row. Empty: a file is a device."));
    add(
        "values", ConfigType::TextList, [](auto &c) -> auto & { return c.replay.mapping.values; },
        tr("Columns of the channels. Empty: every other column."));
    add(
        "channel", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.channel; },
        tr("Column that names the channel of a row, whose value is in the one column of values. Empty: a row "
           "has all channels, unless the layout is recognised by itself."));
    add(
        "kind", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.kind; },
        tr("Column that names the kind of an anomaly, for figures by kind. Empty: recognised by itself."));
    add(
        "column_devices", ConfigType::Boolean,
        [](auto &c) -> auto & { return c.replay.mapping.columnDevices; },
        tr("Whether each column of values is a device of its own with one channel."));
}

void ConfigKeys::addLive()
{
    m_section = u"live"_s;
    addInteger(
        "places", [](auto &c) -> auto & { return c.live.places; }, 1, 100'000,
        tr("Real devices that may join, at most; for kind = \"live\"."));
    addInteger(
        "channels", [](auto &c) -> auto & { return c.live.channels; }, 1, learning::maxChannels,
        tr("Values in a reading, the same for every real device."));
    addPositive(
        "interval", [](auto &c) -> auto & { return c.live.interval; }, 86'400,
        tr("Usual seconds between two readings of a real device."));
    addPositive(
        "silent_after", [](auto &c) -> auto & { return c.live.silentAfter; }, 1e6,
        tr("Seconds without a reading after which a real device is silent."));
    add(
        "labelled", ConfigType::Boolean, [](auto &c) -> auto & { return c.live.labelled; },
        tr("Whether real devices send labels. If not, labels.weak_threshold has them made."));
    addInteger(
        "label_window", [](auto &c) -> auto & { return c.live.labelWindow; }, 0, 100'000,
        tr("Labels may come later than their readings, or correct earlier ones, for that many of the newest "
           "readings of a real device; what is remembered of these grows with it. 0: a label comes with its "
           "reading, or never."));
}

void ConfigKeys::addLabels()
{
    m_section = u"labels"_s;
    addInteger(
        "delay_readings", [](auto &c) -> auto & { return c.labels.delayReadings; }, 0, 100'000,
        tr("The label of a reading arrives that many readings of its device later."));
    addReal(
        "delay_seconds", [](auto &c) -> auto & { return c.labels.delaySeconds; }, 0, 1e9,
        tr("Or with the first reading whose time is that many seconds later; without time stamps, as many "
           "readings later as take that long. The longer of the two holds."));
    addInteger(
        "jitter_readings", [](auto &c) -> auto & { return c.labels.jitterReadings; }, 0, 100'000,
        tr("And up to that many readings later still, each label for itself: out of order."));
    addReal(
        "missing_share", [](auto &c) -> auto & { return c.labels.missingShare; }, 0, 1,
        tr("Share of the labels that never arrive."));
    addReal(
        "corrected_share", [](auto &c) -> auto & { return c.labels.correctedShare; }, 0, 1,
        tr("Share of the labels that arrive wrong, and are corrected later."));
    addInteger(
        "correction_readings", [](auto &c) -> auto & { return c.labels.correctionReadings; }, 1, 100'000,
        tr("Readings of the device after which a wrong label is corrected."));
    addReal(
        "weak_threshold", [](auto &c) -> auto & { return c.labels.weakThreshold; }, 0, 1e6,
        tr("Devices whose source has no labels label their readings themselves: an anomaly is what lies that "
           "many robust standard deviations from the median of a channel's last 500 values. Figures are then "
           "against weak labels. 0: such devices are scored, and learn nothing."));
}

} // namespace fleetgrad::session
