// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "kernels.h"

#include <learning/method.h>

#include <array>
#include <span>
#include <string_view>

namespace fleetgrad::learning {

namespace {

constexpr std::array<std::string_view, kernel::soundKinds> soundNames{
    "up",         "down",  "fast",  "diff",  "variance", "level_up",
    "level_down", "band2", "band4", "band8", "band16",   "band32"};
constexpr std::array<std::string_view, kernel::originalKinds> originalNames{"mean", "std", "abs_z"};
constexpr std::array<std::string_view, 4> statistics{"max", "top3", "mean", "share"};

std::span<const std::string_view> kindNames(Method method)
{
    if (method == Method::Original)
        return originalNames;
    return soundNames;
}

std::string joined(std::string_view left, std::string_view right)
{
    std::string name(left);
    name += '.';
    name += right;
    return name;
}

} // namespace

int localFeatureCount(Method method, int channels)
{
    return int(kindNames(method).size()) * channels;
}

int fleetFeatureCount(Method method)
{
    return method == Method::Original ? kernel::originalKinds : kernel::soundFleet;
}

std::vector<std::string> localFeatureNames(Method method, const std::vector<std::string> &channels)
{
    std::vector<std::string> names;
    for (const std::string &channel : channels)
        for (const std::string_view kind : kindNames(method))
            names.push_back(joined(channel, kind));
    return names;
}

std::vector<std::string> fleetFeatureNames(Method method)
{
    std::vector<std::string> names;
    if (method == Method::Original) {
        for (const std::string_view kind : kindNames(method))
            names.push_back(joined(kind, "mean"));
        return names;
    }
    for (const std::string_view statistic : statistics)
        for (const std::string_view kind : kindNames(method))
            names.push_back(joined(kind, statistic));
    for (const std::string_view recent : {"max.mean8", "max.mean200"})
        for (const std::string_view kind : kindNames(method))
            names.push_back(joined(kind, recent));
    return names;
}

} // namespace fleetgrad::learning
