// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fleetgrad::store::pickle {

/// The type of the numbers of a NumPy array.
struct Dtype
{
    char kind = 'f'; ///< f: real; i, u: whole, with and without sign; b: truth
    quint8 size = 8; ///< bytes; f: 2, 4, 8; i, u: 1, 2, 4, 8; b: 1
    bool bigEndian = false;
    bool operator==(const Dtype &) const = default;

    /// Of a name such as "f8", "<i4", ">f2"; none where it is not one of the above.
    static std::optional<Dtype> named(std::string_view name);
    /// '<', '>', '|' (no order) or '=' (that of the machine which wrote it; we take little-endian).
    bool setOrder(std::string_view order);
    /// Of `size` bytes, as the nearest double.
    double number(const char *bytes) const;
    /// Of a whole number of them, without loss.
    std::int64_t whole(const char *bytes) const;
};

/// A NumPy array whose bytes lie in the file.
struct Array
{
    Dtype dtype;
    int dimensions = 0;
    std::string_view bytes;
    bool complete = false; ///< has its bytes; one without is a promise that was not kept

    std::size_t count() const { return bytes.size() / dtype.size; }
    double at(std::size_t index) const { return dtype.number(bytes.data() + index * dtype.size); }
};

/// Whether so many bytes are those of an array of that shape; a shape has 32 dimensions at most.
bool fits(std::span<const std::int64_t> shape, const Dtype &dtype, std::size_t bytes);

} // namespace fleetgrad::store::pickle
