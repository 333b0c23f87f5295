// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "timeline.h"

#include <QString>

namespace fleetgrad::fleet {

/// What was odd in a file, counted, with the place of the first row that was refused.
struct CsvOddities
{
    std::uint64_t rows = 0;
    std::uint64_t refused = 0;
    std::uint64_t firstLine = 0;
    QString firstColumn, firstReason;
    std::uint64_t missing = 0, infinite = 0, text = 0; ///< values
    std::uint64_t zoned = 0, unzoned = 0;              ///< times with a zone; dates without
    std::uint64_t untimed = 0;                         ///< rows without a readable time
    std::uint64_t repeatedCells = 0;                   ///< rows of one channel that had its time already
    TimeOddities time;
    bool latin1 = false;
    bool unlabelled = false;

    /// Whether so many rows were refused that the file is not what it should be: all of them, or more than
    /// one and a tenth.
    bool isHopeless() const { return refused == rows || (refused > 1 && refused * 10 > rows); }
};

/// A number as text for a sentence: beside file names, which may hold a "%2", it can't go in as a number.
QString counted(std::uint64_t number);

/// A sentence for each oddity, which names the file.
QStringList remarksOn(const CsvOddities &odd, const QString &file);

/// Of the oddities in time alone.
QStringList remarksOn(const TimeOddities &odd, const QString &file);

/// That a file has no labels.
QString unlabelledRemark(const QString &file);

} // namespace fleetgrad::fleet
