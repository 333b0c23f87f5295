// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

namespace fleetgrad::fleet {

/// The readings of one device, in their order in time.
struct Series
{
    QString name;
    QStringList channels;
    std::vector<double> values;      ///< [row][channel]; NaN = missing
    std::vector<std::int8_t> labels; ///< one a row; empty = no reading has a label
    std::vector<std::uint8_t> kinds; ///< of the anomaly in a row, as FileContent::kinds, from 1; 0 = it has
                                     ///< none; empty = no row has one
    std::vector<double> times;       ///< one a row, seconds, never falling; empty = there are no time stamps
    double interval = 0;             ///< seconds, the median step of the time stamps; 0 without any

    std::size_t rows() const { return values.size() / std::size_t(channels.size()); }
};

/// The series as one device a channel, with its name (behind that of the series, if `prefix`); each has the
/// one channel "value", and the labels and times of the series.
std::vector<Series> oneDeviceAChannel(const Series &series, bool prefix);

/// What a file gave.
struct FileContent
{
    std::vector<Series> series; ///< one, or one a device of the long format, in order of appearance
    QStringList remarks;        ///< what was odd, counted, and where; each names the file
    QStringList kinds;          ///< of anomalies, learning::mostKinds at most
    QString dataSet;            ///< the published data set whose layout it has; empty for any other
};

} // namespace fleetgrad::fleet
