// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluationfigures.h"

#include <charts/chart.h>
#include <charts/exporting.h>

#include <memory>

namespace fleetgrad::desktop {

/// What the view of an evaluation shows, to be drawn or written elsewhere.
struct EvaluationContent
{
    QString title;
    charts::Chart curve, reliability, delays, versions;
    QString matrixTitle;
    learning::Confusion confusion;
    EvaluationFigures figures;
    std::shared_ptr<const session::ModelEvaluation> evaluation; ///< null: there is none
};

/// As large as the view, or as it takes to show all that the view scrolls to.
QSize evaluationSize(const QSize &view);
/// The figures, the four charts and the matrix on one page.
charts::Picture evaluationPicture(const EvaluationContent &content);
/// All of it: see CsvLines.
QString evaluationCsv(const EvaluationContent &content);

} // namespace fleetgrad::desktop
