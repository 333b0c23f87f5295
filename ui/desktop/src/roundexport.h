// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundcourse.h"

#include <charts/exporting.h>
#include <session/round.h>

#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace fleetgrad::desktop {

/// Of the width, at most, for why updates were kept out.
inline constexpr double outcomeShare = 0.4;

/// A round as its view shows it.
struct RoundContent
{
    struct Row
    {
        session::RoundPart part;
        QString device, samples, claimed, outcome;
        RoundCourse course;
    };
    QString title;                                     ///< the sentences over the waterfall
    QString device, course, samples, claimed, outcome; ///< titles of the columns
    std::shared_ptr<const session::Round> round;       ///< null: there is none
    std::vector<Row> rows;
};

/// The waterfall: as many rows from the first on as there is room for.
charts::Picture roundPicture(const RoundContent &content);

/// A row for each update, whichever are seen.
QString roundCsv(const RoundContent &content);

} // namespace fleetgrad::desktop
