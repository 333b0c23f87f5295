// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/theme.h>

#include <QPointF>
#include <QRectF>

class QPainter;

namespace fleetgrad::desktop {

/// An update on its way through a round, as shares of the time from the round before until the evaluation.
struct RoundCourse
{
    QPointF trained;          ///< where training begins and ends
    double aggregated = 0;    ///< where the round took place
    bool isEvaluated = false; ///< whether it is in what was evaluated from then to the end
    bool isKeptOut = false;
};

/// A bar for the batch in which a device trained, a pale one for the time its update waited, a sign where it
/// was screened, and a line while its version was evaluated.
void paintCourse(QPainter &painter, const QRectF &room, const RoundCourse &course,
                 const charts::Theme &theme);

} // namespace fleetgrad::desktop
