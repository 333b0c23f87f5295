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

/// How the one list comes from the other, which dropped some and got new ones, in their order. Of numbers,
/// which are equal by chance, only what was dropped in front and came behind.
template <class T>
std::vector<Run> runsOf(const std::vector<T> &values, const std::vector<T> &base)
{
    constexpr std::size_t reach = 64; ///< how many may be dropped in one place, but for the first
    std::vector<Run> runs;
    std::size_t next = 0, from = 0, added = 0;
    while (next < values.size() && from < base.size()) {
        const std::size_t end = next == 0 ? base.size() : std::min(base.size(), from + reach);
        std::size_t found = from;
        while (found < end && !same(base[found], values[next]))
            ++found;
        std::size_t kept = 0;
        while (found + kept < base.size() && next + kept < values.size() &&
               same(base[found + kept], values[next + kept]))
            ++kept;
        if (kept == 0) {
            if (std::is_arithmetic_v<T>)
                break;
            ++added;
            ++next;
            continue;
        }
        runs.push_back({std::uint32_t(added), std::uint32_t(found - from), std::uint32_t(kept)});
        added = 0;
        next += kept;
        from = found + kept;
        if (std::is_arithmetic_v<T>)
            break;
    }
    return runs;
}

/// Whether less of them has to be said by what became of each than by runs.
template <class T>
bool isShorterEach(const std::vector<T> &values, const std::vector<T> &base, const std::vector<Run> &runs)
{
    std::size_t kept = 0;
    for (const Run &run : runs)
        kept += run.kept;
    if (values.empty() || values.size() != base.size() || 2 * kept >= values.size())
        return false;
    const auto weight = [](const Writer &writer) {
        const QByteArray &bytes = writer.bytes();
        return bytes.size() - bytes.count('\0'); // what is 0 compresses to nothing
    };
    Writer each, anew;
    put<T>(each, columnOf(values), columnOf(base));
    putAll(anew, values);
    return weight(each) < weight(anew);
}

template <class T>
void putVectors(Writer &writer, const Column<const std::vector<T>> &values,
                const Column<const std::vector<T>> &base)
{
    std::vector<std::uint32_t> sizes, counts;
    std::vector<Run> runs;
    for (std::size_t i = 0; i < values.count; ++i) {
        sizes.push_back(std::uint32_t(values[i].size()));
        if (base.count == 0)
            continue;
        const std::vector<Run> own = runsOf(values[i], base[i]);
        if (isShorterEach(values[i], base[i], own)) {
            counts.push_back(eachDiffers);
            continue;
        }
        counts.push_back(std::uint32_t(own.size()));
        runs.insert(runs.end(), own.begin(), own.end());
    }
    putAll(writer, sizes);
    putAll(writer, counts);
    putAll(writer, runs);
    if (values.count == 1 && (counts.empty() || counts[0] == 0)) {
        putAll(writer, values[0]);
        return;
    }
    std::vector<T> fresh;
    auto run = runs.begin();
    for (std::size_t i = 0; i < values.count; ++i) {
        if (!counts.empty() && counts[i] == eachDiffers) {
            put<T>(writer, columnOf(values[i]), columnOf(base[i]));
            continue;
        }
        auto at = values[i].begin();
        for (std::uint32_t k = 0; !counts.empty() && k < counts[i]; ++k, ++run) {
            fresh.insert(fresh.end(), at, at + std::ptrdiff_t(run->added));
            at += std::ptrdiff_t(run->added) + std::ptrdiff_t(run->kept);
        }
        fresh.insert(fresh.end(), at, values[i].end());
    }
    putAll(writer, fresh);
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
