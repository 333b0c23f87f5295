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
    QStringList columns; ///< as in the header; "column 3" where the header is empty
    int time = -1, label = -1, device = -1;
    std::vector<int> values;
    bool latin1 = false; ///< the header was not UTF-8 and was read as Latin-1
};

/// Decides from the header, and from the mapping where it names columns. Recognised without a mapping, in any
/// case: t, time, timestamp, ts, date, datetime; label, anomaly, is_anomaly, target, class; device,
/// device_id. Refuses: no column of values, a mapped column that is not there, names met twice, more values
/// than learning::maxChannels, a header of numbers. `place` is "file:line" of the header.
Expected<CsvLayout> csvLayout(const QString &place, std::span<const std::string_view> header,
                              const ColumnMapping &mapping);

} // namespace fleetgrad::fleet
