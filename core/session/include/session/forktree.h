// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>

#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <vector>

namespace fleetgrad::session {

/// What the decisions of a fleet were worth lately, after a batch: means over the devices. NaN where nothing
/// was measured.
struct DecisionFigures
{
    double accuracy = std::numeric_limits<double>::quiet_NaN();
    double logLoss = std::numeric_limits<double>::quiet_NaN();
};

/// A run of a file: the run itself or a fork.
struct ForkOfFile
{
    QString address;                        ///< a store::RunAddress
    QString name;                           ///< of the fork; empty: the run itself
    int depth = 0;                          ///< 0: the run itself, 1: a fork of it, ...
    std::uint64_t batch = 0, lastBatch = 0; ///< where it parts from its parent, and has come to
    bool finished = false;
    QStringList changes; ///< "trainer.local_rate 0.05 → 0.1" against its parent
    DecisionFigures then, now;
};

/// The run in the file of that address, and its forks, each before its own forks. Reads a few rows of each,
/// also while others write to the file.
Expected<std::vector<ForkOfFile>> readForkTree(const QString &address);

} // namespace fleetgrad::session
