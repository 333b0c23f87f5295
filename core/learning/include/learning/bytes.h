// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <vector>

// State as bytes, for checkpoints: append() writes, take() reads back what was appended, advances past it,
// and returns false where the bytes are too few. Little-endian machines only, as every one that Qt runs on
// today and this project is built for.

namespace fleetgrad::learning {

template <typename T>
concept Plain = std::is_trivially_copyable_v<T> && !std::is_pointer_v<T>;

template <Plain T>
void append(std::vector<std::byte> &bytes, const T &value)
{
    const auto *from = reinterpret_cast<const std::byte *>(&value);
    bytes.insert(bytes.end(), from, from + sizeof(T));
}

template <Plain T>
bool take(std::span<const std::byte> &bytes, T &value)
{
    if (bytes.size() < sizeof(T))
        return false;
    std::memcpy(&value, bytes.data(), sizeof(T));
    bytes = bytes.subspan(sizeof(T));
    return true;
}

template <Plain T>
void append(std::vector<std::byte> &bytes, const std::vector<T> &values)
{
    append(bytes, std::uint64_t(values.size()));
    const auto *from = reinterpret_cast<const std::byte *>(values.data());
    bytes.insert(bytes.end(), from, from + values.size() * sizeof(T));
}

template <Plain T>
bool take(std::span<const std::byte> &bytes, std::vector<T> &values)
{
    std::uint64_t size = 0;
    if (!take(bytes, size) || size > bytes.size() / sizeof(T))
        return false;
    values.resize(size);
    if (size > 0)
        std::memcpy(values.data(), bytes.data(), size * sizeof(T));
    bytes = bytes.subspan(size * sizeof(T));
    return true;
}

} // namespace fleetgrad::learning
