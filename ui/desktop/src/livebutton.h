// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/timewindow.h>

#include <QToolButton>

namespace fleetgrad::desktop {

/// Returns to the live edge; shown while the window is elsewhere.
class LiveButton : public QToolButton
{
    Q_OBJECT
public:
    LiveButton(TimeWindow *window, QWidget *parent);
    /// In the upper right corner of its parent, as low as the title of what begins `top` pixels below.
    void place(double top);
};

} // namespace fleetgrad::desktop
