// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <map>

namespace fleetgrad::store {

/// A version of a run: a global one, or one of a device's local model.
struct ModelKey
{
    static constexpr std::int64_t global = -1;

    std::int64_t device = global; ///< 0 and up: of its local model
    std::uint32_t version = 0;
    bool isGlobal() const { return device == global; }
    auto operator<=>(const ModelKey &) const = default;
};

/// What a person wrote beside a version. No part of what is learnt, nor of a run's digest.
struct ModelNote
{
    QString text;
    bool pinned = false;
    bool isEmpty() const { return text.isEmpty() && !pinned; }
    bool operator==(const ModelNote &) const = default;
};

/// Of the versions that have one.
using ModelNotes = std::map<ModelKey, ModelNote>;

} // namespace fleetgrad::store
