// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/source.h>
#include <fleet/why.h>
#include <learning/method.h>

#include <QString>

#include <cstddef>
#include <vector>

namespace fleetgrad::session {

/// Shares in a prediction that belong together: those of one channel, or of one kind of feature of the
/// global version; or what is no feature.
struct WhyGroup
{
    QString name;                   ///< translated where it is no name of the run
    bool isFleet = false;           ///< of the global version
    double share = 0;               ///< sum of its terms'
    std::vector<std::size_t> terms; ///< places in Why::terms, the largest |share| first
};

/// The largest |share| first. Of a device with one channel each feature of it is a group of its own.
std::vector<WhyGroup> whyGroups(const fleet::Why &why, const fleet::DeviceInfo &device,
                                learning::Method method);

/// "flow.band2", "up.max", "bias", ...; translated where it is no feature.
QString whyTermName(const fleet::WhyTerm &term, const fleet::DeviceInfo &device, learning::Method method);

/// A sentence: why nothing can be said of a reading.
QString whyUnknownText(fleet::WhyUnknown unknown);

/// A sentence: what the decision is made of, of those parts that count.
QString whyMixtureText(const fleet::Why &why);

} // namespace fleetgrad::session
