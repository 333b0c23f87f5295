// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedfigures.h"

#include <charts/exporting.h>
#include <session/modelcomparison.h>

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace fleetgrad::desktop {

/// Two models side by side, as they are on screen.
struct ModelComparisonContent
{
    std::array<QString, 2> names; ///< A and B
    QString device;               ///< whose readings both scored
    QString sentence;             ///< how they agree on these
    std::vector<ComparedFigures::Row> figures;
    QStringList weightHeads;
    std::vector<QStringList> weights; ///< cells as texts, in the order of the table
    charts::Chart chart;
    std::optional<session::ModelComparison> comparison; ///< nothing while the readings are being scored
};

/// The chart above the figures and as many weights as have room.
charts::Picture modelComparisonPicture(const ModelComparisonContent &content);
/// A value of both models a line: part, item, A, B, label. Of the readings those in view, or all.
QString modelComparisonCsv(const ModelComparisonContent &content, charts::CsvRange range);
/// Both tables, with tabs between the columns, as spreadsheets paste them.
QString modelComparisonTables(const ModelComparisonContent &content);

} // namespace fleetgrad::desktop
