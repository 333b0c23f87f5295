// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>

#include <QString>

namespace fleetgrad::report {

enum class VerdictWord : unsigned char {
    Learning, ///< the whole 95 % interval of the gain lies above 0, against each baseline
    NoGain,   ///< it doesn't
    Unknown,  ///< fewer than two devices have figures
};

/// Whether a model is worth having: its whole-run PR-AUC against that of the three baselines, paired by
/// device.
struct Verdict
{
    VerdictWord word = VerdictWord::Unknown;
    learning::Scorer baseline = learning::Scorer::Majority; ///< the one that is hardest to beat
    double gain = 0; ///< mean over the devices of the model's PR-AUC minus the baseline's
    double low = 0;  ///< the ends of its 95 % interval by Student's t
    double high = 0;
    int devices = 0;      ///< that have figures
    int devicesAhead = 0; ///< of them, those where the model is above all three
};

/// `model` is Scorer::Local or Scorer::Global.
Verdict verdict(const fleet::RunSummary &summary, learning::Scorer model);

/// One or two sentences for the person.
QString verdictText(const Verdict &verdict, const fleet::RunSummary &summary, learning::Scorer model);

/// What the original method in shadow claims, beside what it is worth.
QString originalText(const fleet::ShadowSummary &original);

} // namespace fleetgrad::report
