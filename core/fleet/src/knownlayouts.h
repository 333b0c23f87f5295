// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace fleetgrad::fleet {

/// How the files of a published data set use their columns. One row of the table in knownlayouts.cpp.
struct KnownLayout
{
    QString name;      ///< of the data set; a proper name
    QStringList marks; ///< columns that tell it: a header that has them all is of this kind
    QString timestamp, label = {};
    QStringList values = {};  ///< empty = every column that has no other use
    QStringList leftOut = {}; ///< columns that are no readings
    bool tolerant = false;  ///< text among the values is a missing value, a time that is none an unknown one
    bool yearClock = false; ///< times are a year and a time of day
};

/// The first layout of the table whose marks the header has, in any case; null for none of them.
const KnownLayout *knownLayout(const QStringList &columns);

/// Names by which a column is recognised in a file of no known data set, in any case, the first that is
/// there.
QStringList usualTimes();
QStringList usualLabels();
QStringList usualKinds(); ///< naming the kind of an anomaly
QStringList usualDevices();
QStringList usualChannels(); ///< naming the channel of a row, where a device column is there too
QStringList usualCells();    ///< the one value of a row that names its channel

/// Columns that say what is an anomaly, or what became of one: to learn from them would be to peep.
bool tellsTheTruth(const QString &column);

} // namespace fleetgrad::fleet
