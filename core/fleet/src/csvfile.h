// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nabwindows.h"

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <QStringList>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace fleetgrad::fleet {

/// The readings of one device, in the order of the file.
struct Series
{
    QString name;
    QStringList channels;
    std::vector<double> values;      ///< [row][channel]; NaN = missing
    std::vector<std::int8_t> labels; ///< one a row; empty = no reading has a label
    double interval = 0;             ///< seconds, the median step forward of the time stamps; 0 without any

    std::size_t rows() const { return values.size() / std::size_t(channels.size()); }
};

struct CsvContent
{
    std::vector<Series> series; ///< one, or one a device of the long format, in order of appearance
    QStringList remarks;        ///< rows refused, values missing, and where; each names the file
};

/// Reads a CSV file whole. A row that cannot be read is refused and counted; a file of which more than a
/// tenth (and more than one row) is refused, or nothing is left, is an error that names the first such row.
/// `windows` labels the rows by their times where the file has times and no labels; may be null. Gives up
/// with ErrorKind::Cancelled when `stop` is requested.
Expected<CsvContent> loadCsv(const QString &path, const ColumnMapping &mapping, const TimeWindows *windows,
                             const std::stop_token &stop = {});

} // namespace fleetgrad::fleet
