// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/timewindow.h>

#include <QString>
#include <QStringList>
#include <QVariant>

namespace fleetgrad::desktop {

/// A run file as a window shows it: what is remembered until the next start.
struct OpenRun
{
    QString path;         ///< absolute
    QString view;         ///< in front, of viewNames()
    QStringList selected; ///< names of devices, in the order of selection
    QString filter;       ///< of the fleet table
    TimeWindow::Place time;

    QVariant toVariant() const;
    /// Without a path where it is none.
    static OpenRun fromVariant(const QVariant &variant);
};

} // namespace fleetgrad::desktop
