// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "travelling.h"

#include <QString>

#include <array>
#include <bit>
#include <cstddef>
#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace fleetgrad::remote {

/// Whether two values are the same to the bit, so that no number at all and another such are.
template <class T>
bool same(const T &a, const T &b);
template <class T>
bool same(const std::vector<T> &a, const std::vector<T> &b);
template <class T, std::size_t N>
bool same(const std::array<T, N> &a, const std::array<T, N> &b);
template <class T>
bool same(const std::optional<T> &a, const std::optional<T> &b);
template <class T>
bool same(const std::shared_ptr<const T> &a, const std::shared_ptr<const T> &b);

template <class T>
bool same(const std::vector<T> &a, const std::vector<T> &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!same(a[i], b[i]))
            return false;
    }
    return true;
}
template <class T, std::size_t N>
bool same(const std::array<T, N> &a, const std::array<T, N> &b)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (!same(a[i], b[i]))
            return false;
    }
    return true;
}
template <class T>
bool same(const std::optional<T> &a, const std::optional<T> &b)
{
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}
template <class T>
bool same(const std::shared_ptr<const T> &a, const std::shared_ptr<const T> &b)
{
    return a == b || (a && b && same(*a, *b));
}

template <class Tuple, std::size_t... I>
bool sameEach(const Tuple &a, const Tuple &b, std::index_sequence<I...>)
{
    return (same(std::get<I>(a), std::get<I>(b)) && ...);
}
template <class... Member>
bool sameMembers(const std::tuple<const Member &...> &a, const std::tuple<const Member &...> &b)
{
    return sameEach(a, b, std::index_sequence_for<Member...>());
}

template <class T>
bool same(const T &a, const T &b)
{
    if constexpr (std::is_same_v<T, float>) {
        return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
    } else if constexpr (std::is_same_v<T, double>) {
        return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
    } else if constexpr (fieldCount<T> > 0) {
        return sameMembers(fieldsOf(a), fieldsOf(b));
    } else {
        return a == b;
    }
}

} // namespace fleetgrad::remote
