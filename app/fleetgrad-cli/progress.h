// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/snapshot.h>

#include <QElapsedTimer>
#include <QString>

namespace fleetgrad::cli {

/// The line that a run shows of itself: a bar, batches, speed, accuracy beside the majority class, time left.
/// `columns` >= 20 is the width it must fit in; `seconds` the time since `firstBatch`.
QString progressLine(const session::Snapshot &snapshot, std::uint64_t firstBatch, double seconds,
                     int columns);

/// Rewrites that line in place on standard error, if that is a terminal; else does nothing.
class Progress
{
public:
    explicit Progress(bool wanted);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void show(const session::Snapshot &snapshot);
    /// Takes the line away, so that something else can be written.
    void clear();

private:
    bool m_active = false, m_started = false, m_shown = false;
    std::uint64_t m_firstBatch = 0;
    QElapsedTimer m_timer;
};

} // namespace fleetgrad::cli
