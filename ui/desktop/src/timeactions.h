// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetravel.h"

#include <QAction>
#include <QMenu>

#include <vector>

namespace fleetgrad::desktop {

/// What takes the views back in time, step by step, and what brings them back to now.
struct TimeActions
{
    struct Step
    {
        QAction *action;
        TimeTravel::Stride stride;
        bool isForward;
    };

    TimeActions() = default;
    explicit TimeActions(QWidget *window);
    void addTo(QMenu *menu) const;
    /// `canGoBack`: there is a past; `isPast`: the views are in it.
    void setEnabled(bool canGoBack, bool isPast) const;

    std::vector<Step> steps;
    QAction *now = nullptr;
};

} // namespace fleetgrad::desktop
