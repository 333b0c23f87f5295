// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <span>
#include <string_view>
#include <vector>

namespace fleetgrad::fleet {

/// What each column of a CSV is for. Indices into the columns, -1 for none.
struct CsvLayout
{
    QString dataSet;     ///< the name of a published data set whose layout it is; empty for any other file
    QStringList columns; ///< as in the header; "column 3" where the header is empty
    int time = -1, label = -1, device = -1;
    int kind = -1;       ///< names the kind of an anomaly
    int channel = -1;    ///< names the channel of a row; `values` is then the one column of its value
    int rowNumbers = -1; ///< a column that only numbers the rows
    std::vector<int> values;
    bool latin1 = false;    ///< the header was not UTF-8 and was read as Latin-1
    bool tolerant = false;  ///< text among the values is a missing value, a time that is none an unknown one
    bool yearClock = false; ///< times are a year and a time of day
};

/// Decides from the header: first what the mapping names, then what a known data set (knownlayouts.h) says,
/// then the usual names. An unnamed first column (the row numbers that pandas writes) is no reading. Refuses:
/// no column of values, a mapped column that is not there, names met twice, more values than
/// learning::maxChannels, a header of numbers, a channel column without a time or beside several columns of
/// values. `place` is "file:line" of the header.
Expected<CsvLayout> csvLayout(const QString &place, std::span<const std::string_view> header,
                              const ColumnMapping &mapping);

/// The layout of a file without a header, whose columns have those names if they are as many, and otherwise
/// "column 1", "column 2", ...
Expected<CsvLayout> plainLayout(const QString &place, std::size_t columns, const QStringList &names,
                                const ColumnMapping &mapping);

} // namespace fleetgrad::fleet
