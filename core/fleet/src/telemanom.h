// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "series.h"

#include <fleet/error.h>

#include <QHash>

namespace fleetgrad::fleet {

/// Rows that are an anomaly, both ends included, counted from 0.
struct RowSpan
{
    std::uint64_t first = 0, last = 0;
};

/// What labeled_anomalies.csv says of one telemetry channel.
struct LabelledChannel
{
    QString spacecraft; ///< SMAP or MSL
    std::vector<RowSpan> anomalies;
};

/// The labels of NASA's SMAP and MSL telemetry as its authors publish them (khundman/telemanom): columns
/// chan_id, spacecraft, anomaly_sequences, a list of [first, last]. A channel named twice has the anomalies
/// of both lines.
class TelemetryLabels
{
public:
    static QString fileName() { return QStringLiteral("labeled_anomalies.csv"); }
    static Expected<TelemetryLabels> load(const QString &path);

    const LabelledChannel *find(const QString &channel) const;

private:
    QHash<QString, LabelledChannel> m_channels;
};

/// Reads CHANNEL.npy: a device "SMAP_A-1" with one channel, the first column. The others are the commands
/// that the spacecraft was sent and no readings. Without labels for it (null) the device has none. Refuses a
/// file that is shorter than its labels.
Expected<FileContent> loadTelemetry(const QString &path, const LabelledChannel *labels);

} // namespace fleetgrad::fleet
