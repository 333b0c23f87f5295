// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "series.h"

namespace fleetgrad::fleet {

/// What was odd about the time stamps of a device, or of several.
struct TimeOddities
{
    std::uint64_t repeated = 0;    ///< rows with the stamp of the row before
    std::uint64_t late = 0;        ///< rows earlier than one before, moved to where their stamp belongs
    std::uint64_t setBack = 0;     ///< places where the clock went back, and rows went on from there
    std::uint64_t gaps = 0;        ///< steps longer than usual
    double longestGap = 0;         ///< seconds
    std::uint64_t newestFirst = 0; ///< devices whose rows stood in falling order
    std::uint64_t irregular = 0;   ///< devices without a usual step
    std::uint64_t devices = 0;

    void add(const TimeOddities &other);
};

/// Puts the rows of a series into the order of their stamps (`times`, as they stand in the file) and finds
/// the interval.
///
/// Where nine tenths of the steps go back, the newest row stands first, and the rows are turned round. Then a
/// row with the stamp of the one before is kept behind it. A row that is earlier than one before was late: it
/// is moved to where its stamp belongs, if that is within 1,000 usual steps and 10,000 rows. Where instead
/// rows go back over a stretch that has been read already (a clock set back, an hour of local time met twice)
/// or farther than that (two runs in one file), they stay in the order of the file and their times go on, one
/// step after the newest. So no row is lost and no time falls.
///
/// The usual step is the median; a device is irregular where under four fifths of its steps are within a
/// quarter of it. A gap is a step over 1.5 usual ones, 10 for an irregular device; nothing is filled in.
TimeOddities orderByTime(Series &series);

} // namespace fleetgrad::fleet
