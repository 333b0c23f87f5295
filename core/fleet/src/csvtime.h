// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace fleetgrad::fleet {

struct CsvTime
{
    enum class Zone : unsigned char {
        Given,   ///< Z, UTC, GMT or an offset
        Assumed, ///< a date without one, taken as UTC
        Epoch,   ///< a number, which has none
    };
    double seconds = 0; ///< since 1970 in UTC
    Zone zone = Zone::Epoch;
};

/// Reads an ISO 8601 time ("2014-02-26 13:45:00.5+01:00"; a space or T; seconds, fraction and zone may be
/// absent), or a number: seconds since 1970, or ms, us or ns from 10^11, 10^14, 10^17.
std::optional<CsvTime> csvTime(std::string_view field);

/// Seconds of "2021 11:44:10.081753000", a year and a time of day without the day, as packet captures of
/// Edge-IIoTset have it: as if on the first of January.
std::optional<double> csvYearClock(std::string_view field);

} // namespace fleetgrad::fleet
