// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/runconfig.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

// How the run file spells enumerations: words that a person can read in it, never numbers whose meaning is
// elsewhere. A word, once released, keeps its meaning.

namespace fleetgrad::store {

template <typename Enum>
struct Words;

template <>
struct Words<fleet::DeviceState>
{
    static constexpr std::array list{"waiting",     "too few labels", "learning", "no gain",      "silent",
                                     "quarantined", "hold-out",       "finished", "trains itself"};
};
template <>
struct Words<federation::Verdict>
{
    static constexpr std::array list{"accepted", "quarantined", "duplicate", "kept out"};
};
template <>
struct Words<federation::ScreeningReason>
{
    static constexpr std::array list{"none",           "not finite", "wrong dimensions", "implausible count",
                                     "norm too large", "duplicate",  "diverged",         "canary",
                                     "unknown base"};
};
template <>
struct Words<fleet::RateReason>
{
    static constexpr std::array list{"error grew", "error fell", "person", "diverged", "drift"};
};
template <>
struct Words<fleet::EventLevel>
{
    static constexpr std::array list{"info", "warning", "critical"};
};
template <>
struct Words<fleet::EventKind>
{
    static constexpr std::array list{"round done",      "quarantined",  "device silent", "device back",
                                     "device finished", "rate set",     "rate locked",   "rate unlocked",
                                     "promoted",        "round empty",  "shadow set",    "optimiser set",
                                     "schedule set",    "diverged",     "drift found",   "drift over",
                                     "drift remedied",  "remark",       "alarm raised",  "quarantine refused",
                                     "deployed",        "canary begun", "canary ended",  "device joined"};
};
template <>
struct Words<fleet::CommandKind>
{
    static constexpr std::array list{"aggregate now",
                                     "set learning rate",
                                     "lock rate",
                                     "set optimiser",
                                     "set schedule",
                                     "promote",
                                     "shadow original",
                                     "recalibrate",
                                     "personalise",
                                     "raise rate",
                                     "quarantine sensor",
                                     "deploy",
                                     "deploy local",
                                     "end canary",
                                     "pause",
                                     "resume",
                                     "step",
                                     "set speed"};
};
template <>
struct Words<learning::DriftCause>
{
    static constexpr std::array list{"none", "sensor", "environment", "global model", "unknown"};
};
template <>
struct Words<learning::DriftSign>
{
    static constexpr std::array list{"none",           "missing",    "stuck",
                                     "noise vanished", "noise grew", "out of range",
                                     "level rose",     "level fell", "loss grew"};
};
template <>
struct Words<fleet::DriftRemedy>
{
    static constexpr std::array list{"none", "recalibrate", "personalise", "raise rate", "quarantine sensor"};
};
template <>
struct Words<fleet::DriftPolicy>
{
    static constexpr std::array list{"suggest", "act", "off"};
};
template <>
struct Words<fleet::SourceKind>
{
    static constexpr std::array list{"simulated", "replay", "live"};
};
template <>
struct Words<fleet::RoundTrigger>
{
    static constexpr std::array list{"manual", "updates", "seconds", "devices"};
};
template <>
struct Words<learning::Method>
{
    static constexpr std::array list{"sound", "original"};
};

template <>
struct Words<learning::Optimiser>
{
    static constexpr std::array list{"sgd", "momentum", "adagrad", "ftrl", "adam"};
};
template <>
struct Words<learning::Schedule>
{
    static constexpr std::array list{"constant", "inverse root", "inverse", "step", "cosine"};
};

template <typename Enum>
constexpr const char *wordOf(Enum value)
{
    return Words<Enum>::list.at(std::size_t(value));
}

template <typename Enum>
constexpr std::optional<Enum> fromWord(std::string_view word)
{
    for (std::size_t i = 0; i < Words<Enum>::list.size(); ++i) {
        if (word == Words<Enum>::list[i])
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace fleetgrad::store
