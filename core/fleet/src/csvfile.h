// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nabwindows.h"
#include "series.h"

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <stop_token>

namespace fleetgrad::fleet {

/// How to read a CSV file whose labels may lie elsewhere.
struct CsvTask
{
    QString path;
    ColumnMapping mapping;
    bool header = true;                   ///< whether the first line has names
    QStringList names = {};               ///< of the columns, without a header
    const TimeWindows *windows = nullptr; ///< label the rows by their times, where the file has no labels
    const std::vector<std::int8_t> *labels = nullptr; ///< one a row, where the file has none
    std::stop_token stop = {};                        ///< gives up with ErrorKind::Cancelled when it is asked
};

/// Reads a CSV file whole, plain or gzip. A row that cannot be read is refused and counted; a file of which
/// more than a tenth (and more than one row) is refused, or nothing is left, or whose rows are not as many as
/// its labels, is an error that names the place. Rows of a device are put into the order of their times
/// (timeline.h).
Expected<FileContent> loadCsv(const CsvTask &task);

} // namespace fleetgrad::fleet
