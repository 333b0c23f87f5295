// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QHash>

#include <vector>

namespace fleetgrad::fleet {

/// A span of time whose readings are anomalies; seconds since 1970, both ends included.
struct TimeWindow
{
    double begin = 0, end = 0;
};
using TimeWindows = std::vector<TimeWindow>;

/// The labels of the Numenta Anomaly Benchmark: an object of file: [[begin, end], ...], ISO 8601.
class NabWindows
{
public:
    static QString fileName() { return QStringLiteral("combined_windows.json"); }

    /// The windows of that JSON file.
    static Expected<NabWindows> load(const QString &path);

    /// The windows of a CSV file by its name, which the JSON may write with its folder ("realTweets/a.csv"
    /// for a.csv or realTweets__a.csv); null where the JSON does not know it.
    const TimeWindows *find(const QString &csvName) const;

private:
    QHash<QString, TimeWindows> m_windows;
};

} // namespace fleetgrad::fleet
