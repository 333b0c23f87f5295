// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace fleetgrad::learning {

/// Devices side by side in one block; every loop of a kernel runs over this many lanes.
inline constexpr int laneCount = 32;

/// How readings become features and labels.
enum class Method : unsigned char {
    /// 12 features a channel for the local model, 72 channel-independent ones for the fleet model.
    Sound,
    /// The method of the pipeline that this program succeeds: mean, standard deviation and |z| of the last
    /// 100 values, unscaled, and labels |z| > 2.5 computed from the features themselves. Shown beside the
    /// sound one, never instead of it.
    Original,
};

/// Features of the local model of a device with `channels` channels: 12 (Sound) or 3 (Original) a channel.
int localFeatureCount(Method method, int channels);

/// Features of the fleet model, which do not depend on the channels: 72 (Sound) or 3 (Original: the means
/// over the channels of the three features).
int fleetFeatureCount(Method method);

/// Names such as "cpu_r.band2", in the order of the weights: channel by channel, kind by kind.
std::vector<std::string> localFeatureNames(Method method, const std::vector<std::string> &channels);

/// Names such as "up.max", "up.top3", "up.mean", "up.share", in the order of the weights: all twelve kinds
/// of the largest, then of the mean of the top three, the mean, and the share above log1p(3); then of the
/// largest, averaged over about the last 8 and 200 readings ("up.max.mean8", "up.max.mean200").
std::vector<std::string> fleetFeatureNames(Method method);

/// Largest of localFeatureCount over both methods is 12 * maxChannels.
inline constexpr int maxChannels = 512;
inline constexpr int maxFleetFeatures = 72;

} // namespace fleetgrad::learning
