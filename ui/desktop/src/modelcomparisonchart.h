// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <session/modelcomparison.h>

#include <QString>

#include <array>

namespace fleetgrad::desktop {

/// The probabilities of both models over the readings of a device, anomalies by their labels shaded, with the
/// threshold, and a vertical where readings begin that are new to both. The last `most` readings are in view.
charts::Chart modelComparisonChart(const session::ModelComparison &comparison,
                                   const std::array<QString, 2> &names, double threshold, int most);

/// How they agree, in a sentence.
QString agreementSentence(const session::ModelComparison &comparison, double threshold);

} // namespace fleetgrad::desktop
