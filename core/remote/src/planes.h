// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace fleetgrad::remote {

template <std::size_t Size>
using Bits =
    std::conditional_t<Size == 1, std::uint8_t,
                       std::conditional_t<Size == 2, std::uint16_t,
                                          std::conditional_t<Size == 4, std::uint32_t, std::uint64_t>>>;

/// The bits of a number as they travel: those of a floating-point number as they differ from `base`, and of
/// an integer what it is more than that, small in both directions.
template <class T>
Bits<sizeof(T)> apart(T value, T base)
{
    using B = Bits<sizeof(T)>;
    if constexpr (std::is_floating_point_v<T>) {
        return std::bit_cast<B>(value) ^ std::bit_cast<B>(base);
    } else {
        const B difference = B(B(value) - B(base));
        constexpr int top = int(8 * sizeof(T)) - 1;
        return B(B(difference << 1) ^ (difference >> top ? B(~B(0)) : B(0)));
    }
}

/// The number whose apart() that is.
template <class T>
T together(Bits<sizeof(T)> bits, T base)
{
    using B = Bits<sizeof(T)>;
    if constexpr (std::is_floating_point_v<T>) {
        return std::bit_cast<T>(B(bits ^ std::bit_cast<B>(base)));
    } else {
        const B difference = B(B(bits >> 1) ^ (bits & 1 ? B(~B(0)) : B(0)));
        return T(B(difference + B(base)));
    }
}

} // namespace fleetgrad::remote
