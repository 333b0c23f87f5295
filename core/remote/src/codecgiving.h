// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec.h"

#include <QString>
#include <QStringList>

// The half of codec.h that writes.

namespace fleetgrad::remote {

template <class T>
void putNumbers(Writer &writer, const Column<const T> &values, const Column<const T> &base)
{
    using B = Bits<sizeof(T)>;
    std::vector<B> bits(values.count);
    T before = 0; // of integers without a base: the one before
    for (std::size_t i = 0; i < values.count; ++i) {
        bits[i] = apart<T>(values[i], base.count > 0 ? base[i] : before);
        if constexpr (std::is_integral_v<T>)
            before = values[i];
    }
    char *room = writer.room(values.count * sizeof(T));
    for (std::size_t plane = 0; plane < sizeof(T); ++plane) {
        for (std::size_t i = 0; i < values.count; ++i)
            *room++ = char(std::uint8_t(bits[i] >> (8 * plane)));
    }
}

/// What two lists have in common where the second is the first without its beginning, and with more behind.
struct Overlap
{
    std::uint32_t dropped = 0, kept = 0;
    static constexpr std::uint32_t allDiffer = 0xffffffff; ///< `kept` of as many numbers, all sent as such
};
template <class T>
Overlap overlapOf(const std::vector<T> &values, const std::vector<T> &base)
{
    Overlap overlap;
    if (values.empty() || base.empty())
        return overlap;
    std::size_t dropped = 0, kept = 0;
    while (dropped < base.size() && !same(base[dropped], values[0]))
        ++dropped;
    while (dropped + kept < base.size() && kept < values.size() && same(base[dropped + kept], values[kept]))
        ++kept;
    if (std::is_arithmetic_v<T> && values.size() == base.size() && kept < values.size())
        return {0, Overlap::allDiffer};
    return kept > 0 ? Overlap{std::uint32_t(dropped), std::uint32_t(kept)} : Overlap{};
}

template <class T>
void putVectors(Writer &writer, const Column<const std::vector<T>> &values,
                const Column<const std::vector<T>> &base)
{
    std::vector<std::uint32_t> sizes;
    std::vector<Overlap> overlaps;
    for (std::size_t i = 0; i < values.count; ++i) {
        sizes.push_back(std::uint32_t(values[i].size()));
        if (base.count > 0)
            overlaps.push_back(overlapOf(values[i], base[i]));
    }
    putAll(writer, sizes);
    if (base.count > 0) {
        put<std::uint32_t>(writer, {&overlaps.data()->dropped, sizeof(Overlap), overlaps.size()}, {});
        put<std::uint32_t>(writer, {&overlaps.data()->kept, sizeof(Overlap), overlaps.size()}, {});
    }
    if (values.count == 1 && (overlaps.empty() || overlaps[0].kept == 0)) {
        putAll(writer, values[0]);
        return;
    }
    std::vector<T> behind;
    for (std::size_t i = 0; i < values.count; ++i) {
        const std::uint32_t kept = overlaps.empty() ? 0 : overlaps[i].kept;
        if constexpr (std::is_arithmetic_v<T>) {
            if (kept == Overlap::allDiffer) {
                put<T>(writer, columnOf(values[i]), columnOf(base[i]));
                continue;
            }
        }
        behind.insert(behind.end(), values[i].begin() + std::ptrdiff_t(kept), values[i].end());
    }
    putAll(writer, behind);
}

inline void putStrings(Writer &writer, const Column<const QString> &values)
{
    std::vector<std::uint32_t> sizes;
    QByteArray all;
    for (std::size_t i = 0; i < values.count; ++i) {
        const QByteArray bytes = values[i].toUtf8();
        sizes.push_back(std::uint32_t(bytes.size()));
        all += bytes;
    }
    putAll(writer, sizes);
    writer.raw(all.constData(), std::size_t(all.size()));
}

template <class T>
void putOptionals(Writer &writer, const Column<const std::optional<T>> &values)
{
    std::vector<T> there;
    for (std::size_t i = 0; i < values.count; ++i) {
        writer.byte(values[i].has_value());
        if (values[i])
            there.push_back(*values[i]);
    }
    putAll(writer, there);
}

template <class T>
void putPointers(Writer &writer, const Column<const std::shared_ptr<const T>> &values,
                 const Column<const std::shared_ptr<const T>> &base)
{
    for (std::size_t i = 0; i < values.count; ++i) {
        writer.byte(values[i] != nullptr);
        if (values[i])
            put<T>(writer, *values[i], base.count > 0 ? base[i].get() : nullptr);
    }
}

template <std::size_t I, class T>
void putMember(Writer &writer, const Column<const T> &values, const Column<const T> &base)
{
    const auto &first = std::get<I>(fieldsOf(*values.first));
    using Member = std::remove_cvref_t<decltype(first)>;
    Column<const Member> known;
    if (base.count > 0)
        known = {&std::get<I>(fieldsOf(*base.first)), base.stride, base.count};
    put<Member>(writer, Column<const Member>{&first, values.stride, values.count}, known);
}

template <class T, std::size_t... I>
void putMembers(Writer &writer, const Column<const T> &values, const Column<const T> &base,
                std::index_sequence<I...>)
{
    (putMember<I>(writer, values, base), ...);
}

template <class T>
void put(Writer &writer, Column<const T> values, Column<const T> base)
{
    if (values.count == 0)
        return;
    if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>) {
        static_assert(sizeof(T) == 1);
        put<std::uint8_t>(writer,
                          {reinterpret_cast<const std::uint8_t *>(values.first), values.stride, values.count},
                          {reinterpret_cast<const std::uint8_t *>(base.first), base.stride, base.count});
    } else if constexpr (std::is_arithmetic_v<T>) {
        putNumbers(writer, values, base);
    } else if constexpr (std::is_convertible_v<const T &, const QString &>) {
        putStrings(writer, values);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        std::vector<std::vector<QString>> lists;
        for (std::size_t i = 0; i < values.count; ++i)
            lists.emplace_back(values[i].begin(), values[i].end());
        putAll(writer, lists);
    } else if constexpr (Kind<T>::isOptional) {
        putOptionals(writer, values);
    } else if constexpr (Kind<T>::isPointer) {
        putPointers(writer, values, base);
    } else if constexpr (Kind<T>::isVector) {
        putVectors(writer, values, base);
    } else if constexpr (Kind<T>::isArray) {
        using Value = typename Kind<T>::Value;
        constexpr std::size_t size = std::tuple_size_v<T>;
        if (values.count == 1) {
            put<Value>(writer, {values.first->data(), sizeof(Value), size},
                       {base.count ? base.first->data() : nullptr, sizeof(Value), base.count * size});
            return;
        }
        for (std::size_t i = 0; i < size; ++i)
            put<Value>(writer, {values.first->data() + i, values.stride, values.count},
                       {base.count ? base.first->data() + i : nullptr, base.stride, base.count});
    } else if constexpr (Kind<T>::isMap) {
        for (std::size_t i = 0; i < values.count; ++i) {
            std::vector<typename T::key_type> keys;
            std::vector<typename T::mapped_type> mapped;
            for (const auto &[key, value] : values[i]) {
                keys.push_back(key);
                mapped.push_back(value);
            }
            put(writer, keys);
            put(writer, mapped);
        }
    } else if constexpr (Kind<T>::isVariant) {
        for (std::size_t i = 0; i < values.count; ++i) {
            writer.byte(std::uint8_t(values[i].index()));
            std::visit([&writer](const auto &value) { put(writer, value); }, values[i]);
        }
    } else {
        putMembers(writer, values, base,
                   std::make_index_sequence<std::tuple_size_v<decltype(fieldsOf(*values.first))>>());
    }
}

} // namespace fleetgrad::remote
