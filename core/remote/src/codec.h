// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bytes.h"
#include "planes.h"
#include "same.h"
#include "travelling.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// How values become bytes, and back. What there is many of becomes columns: first one member of all of them,
// then the next, and of numbers first the lowest byte of all of them, then the next, since neighbours in a
// column are alike and what is alike compresses well. What both sides know already (`base`) is left out: of
// numbers their difference is sent, and of lists what was dropped and what came, or what became of each.

namespace fleetgrad::remote {

/// Values that lie `stride` bytes apart, such as one member of all structs of a vector.
template <class T>
struct Column
{
    T *first = nullptr;
    std::size_t stride = 0, count = 0;

    using Byte = std::conditional_t<std::is_const_v<T>, const std::byte, std::byte>;
    T &operator[](std::size_t i) const
    {
        return *reinterpret_cast<T *>(reinterpret_cast<Byte *>(first) + i * stride);
    }
};
template <class T>
Column<T> columnOf(std::vector<std::remove_const_t<T>> &values)
{
    return {values.data(), sizeof(T), values.size()};
}
template <class T>
Column<const T> columnOf(const std::vector<T> &values)
{
    return {values.data(), sizeof(T), values.size()};
}
/// That of a member.
template <class T, class Member>
Column<Member> part(const Column<T> &column, Member &ofFirst)
{
    return {&ofFirst, column.stride, column.count};
}

template <class T>
void put(Writer &writer, Column<const T> values, Column<const T> base);
template <class T>
bool take(Reader &reader, Column<T> values, Column<const T> base);

/// One value; `base`: what the other side has of it, or null.
template <class T>
void put(Writer &writer, const T &value, const T *base = nullptr)
{
    put<T>(writer, Column<const T>{&value, sizeof(T), 1}, Column<const T>{base, sizeof(T), base ? 1U : 0U});
}
template <class T>
bool take(Reader &reader, T &value, const T *base = nullptr)
{
    return take<T>(reader, Column<T>{&value, sizeof(T), 1}, Column<const T>{base, sizeof(T), base ? 1U : 0U});
}

template <class T>
void putAll(Writer &writer, const std::vector<T> &values)
{
    put<T>(writer, columnOf(values), {});
}
/// `values` has its size already.
template <class T>
bool takeAll(Reader &reader, std::vector<T> &values)
{
    return take<T>(reader, Column<T>{values.data(), sizeof(T), values.size()}, {});
}

/// A step from a list to another: so many new values, then, so many left out, so many that stay. What comes
/// behind the last such step is new.
struct Run
{
    std::uint32_t added = 0, skipped = 0, kept = 0;
};
template <>
inline constexpr int fieldCount<Run> = 3;
/// In place of a number of runs: the lists are equally long, and of each value its difference is sent.
inline constexpr std::uint32_t eachDiffers = 0xffffffff;

template <class T>
struct Kind
{
    static constexpr bool isPointer = false, isOptional = false, isVector = false, isArray = false,
                          isMap = false, isVariant = false;
};
template <class T>
struct Kind<std::shared_ptr<const T>> : Kind<void>
{
    static constexpr bool isPointer = true;
    using Value = T;
};
template <class T>
struct Kind<std::optional<T>> : Kind<void>
{
    static constexpr bool isOptional = true;
    using Value = T;
};
template <class T>
struct Kind<std::vector<T>> : Kind<void>
{
    static constexpr bool isVector = true;
    using Value = T;
};
template <class T, std::size_t N>
struct Kind<std::array<T, N>> : Kind<void>
{
    static constexpr bool isArray = true;
    using Value = T;
};
template <class Key, class T>
struct Kind<std::map<Key, T>> : Kind<void>
{
    static constexpr bool isMap = true;
    using Value = T;
};
template <class... T>
struct Kind<std::variant<T...>> : Kind<void>
{
    static constexpr bool isVariant = true;
};

/// Bytes that a value takes at least.
template <class T>
constexpr std::size_t leastBytes();

template <class... Member>
constexpr std::size_t leastBytesOfAll(std::type_identity<std::tuple<Member &...>>)
{
    return (leastBytes<Member>() + ...);
}

template <class T>
constexpr std::size_t leastBytes()
{
    if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) {
        return sizeof(T);
    } else if constexpr (Kind<T>::isArray) {
        return std::tuple_size_v<T> * leastBytes<typename Kind<T>::Value>();
    } else if constexpr (Kind<T>::isOptional || Kind<T>::isPointer || Kind<T>::isVariant) {
        return 1;
    } else if constexpr (fieldCount<T> > 0) {
        return leastBytesOfAll(std::type_identity<decltype(fieldsOf(std::declval<T &>()))>());
    } else {
        return sizeof(std::uint32_t); // a size
    }
}

} // namespace fleetgrad::remote

#include "codecgiving.h"
#include "codectaking.h"
