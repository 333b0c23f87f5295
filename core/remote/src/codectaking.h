// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

// The half of codec.h that reads. Nothing that comes in is trusted: sizes are held against the bytes that are
// left, of which each element of a list takes one at least, and against what is known already.

namespace fleetgrad::remote {

template <class T>
bool takeNumbers(Reader &reader, const Column<T> &values, const Column<const T> &base)
{
    using B = Bits<sizeof(T)>;
    if (values.count > reader.left() / sizeof(T))
        return reader.fail();
    const char *at = reader.raw(values.count * sizeof(T));
    if (!at)
        return false;
    T before = 0;
    for (std::size_t i = 0; i < values.count; ++i) {
        B bits = 0;
        for (std::size_t plane = 0; plane < sizeof(T); ++plane)
            bits = B(bits | B(B(std::uint8_t(at[plane * values.count + i])) << (8 * plane)));
        values[i] = together<T>(bits, base.count > 0 ? base[i] : before);
        if constexpr (std::is_integral_v<T>)
            before = values[i];
    }
    return true;
}

template <class T>
bool takeBytes(Reader &reader, const Column<T> &values, const Column<const T> &base)
{
    static_assert(sizeof(T) == 1);
    std::vector<std::uint8_t> bytes(std::min(values.count, reader.left()));
    if (bytes.size() < values.count)
        return reader.fail();
    const Column<const std::uint8_t> known{reinterpret_cast<const std::uint8_t *>(base.first), base.stride,
                                           base.count};
    if (!take<std::uint8_t>(reader, {bytes.data(), 1, bytes.size()}, known))
        return false;
    std::uint8_t most = 1;
    if constexpr (std::is_enum_v<T>) {
        static_assert(lastOf<T> != T(255), "travelling.h does not name this enumeration");
        most = std::uint8_t(lastOf<T>);
    }
    for (std::size_t i = 0; i < values.count; ++i) {
        if (bytes[i] > most)
            return reader.fail();
        values[i] = T(bytes[i]);
    }
    return true;
}

/// New values among those of a list of that size; nothing where the runs do not fit the lists.
inline std::optional<std::size_t> freshIn(std::span<const Run> runs, std::size_t size, std::size_t base)
{
    std::size_t fresh = size, at = 0, from = 0;
    for (const Run &run : runs) {
        at += std::size_t(run.added) + run.kept;
        from += std::size_t(run.skipped) + run.kept;
        if (at > size || from > base)
            return std::nullopt;
        fresh -= run.kept;
    }
    return fresh;
}

/// A list from what is new in it, which is taken off `next`, and from another.
template <class T>
void follow(std::span<const Run> runs, std::size_t size, const std::vector<T> *base,
            typename std::vector<T>::iterator &next, std::vector<T> &value)
{
    value.clear();
    value.reserve(size);
    const auto add = [&](std::size_t count) {
        const auto end = next + std::ptrdiff_t(count);
        value.insert(value.end(), std::make_move_iterator(next), std::make_move_iterator(end));
        next = end;
    };
    std::size_t from = 0;
    for (const Run &run : runs) {
        add(run.added);
        from += run.skipped;
        const auto first = base->begin() + std::ptrdiff_t(from);
        value.insert(value.end(), first, first + std::ptrdiff_t(run.kept));
        from += run.kept;
    }
    add(size - value.size());
}

template <class T>
bool takeVectors(Reader &reader, const Column<std::vector<T>> &values,
                 const Column<const std::vector<T>> &base)
{
    if (values.count > reader.left())
        return reader.fail();
    std::vector<std::uint32_t> sizes(values.count), counts(base.count);
    if (!takeAll(reader, sizes) || !takeAll(reader, counts))
        return false;
    std::size_t all = 0;
    for (const std::uint32_t count : counts)
        all += count == eachDiffers ? 0 : count;
    if (all > reader.left() / leastBytes<Run>())
        return reader.fail();
    std::vector<Run> runs(all);
    if (!takeAll(reader, runs))
        return false;
    std::size_t more = 0;
    std::vector<std::span<const Run>> own(values.count);
    auto next = std::span<const Run>(runs);
    for (std::size_t i = 0; i < values.count; ++i) {
        if (base.count > 0 && counts[i] == eachDiffers) {
            if (sizes[i] != base[i].size())
                return reader.fail();
            continue;
        }
        const std::size_t count = base.count > 0 ? counts[i] : 0;
        own[i] = next.first(count);
        next = next.subspan(count);
        const auto fresh = freshIn(own[i], sizes[i], base.count > 0 ? base[i].size() : 0);
        if (!fresh)
            return reader.fail();
        more += *fresh;
    }
    if (more > reader.left() / leastBytes<T>())
        return reader.fail();
    if (values.count == 1 && (base.count == 0 || counts[0] == 0)) {
        values[0].resize(sizes[0]);
        return takeAll(reader, values[0]);
    }
    const auto differsEach = [&](std::size_t i) { return base.count > 0 && counts[i] == eachDiffers; };
    for (std::size_t i = 0; i < values.count; ++i) {
        if (!differsEach(i))
            continue;
        values[i].resize(sizes[i]);
        if (!take<T>(reader, columnOf<T>(values[i]), columnOf(base[i])))
            return false;
    }
    std::vector<T> fresh(more);
    if (!takeAll(reader, fresh))
        return false;
    auto taken = fresh.begin();
    for (std::size_t i = 0; i < values.count; ++i) {
        if (!differsEach(i))
            follow(own[i], sizes[i], base.count > 0 ? &base[i] : nullptr, taken, values[i]);
    }
    return true;
}

inline bool takeStrings(Reader &reader, const Column<QString> &values)
{
    if (values.count > reader.left())
        return reader.fail();
    std::vector<std::uint32_t> sizes(values.count);
    if (!takeAll(reader, sizes))
        return false;
    for (std::size_t i = 0; i < values.count; ++i) {
        const char *at = reader.raw(sizes[i]);
        if (!at)
            return false;
        values[i] = QString::fromUtf8(at, qsizetype(sizes[i]));
    }
    return true;
}

template <class T>
bool takeOptionals(Reader &reader, const Column<std::optional<T>> &values)
{
    std::size_t there = 0;
    const char *flags = reader.raw(values.count);
    if (!flags)
        return false;
    for (std::size_t i = 0; i < values.count; ++i)
        there += flags[i] != 0;
    if (there > reader.left())
        return reader.fail();
    std::vector<T> taken(there);
    if (!takeAll(reader, taken))
        return false;
    auto next = taken.begin();
    for (std::size_t i = 0; i < values.count; ++i) {
        values[i].reset();
        if (flags[i])
            values[i] = std::move(*next++);
    }
    return true;
}

template <class T>
bool takePointers(Reader &reader, const Column<std::shared_ptr<const T>> &values,
                  const Column<const std::shared_ptr<const T>> &base)
{
    for (std::size_t i = 0; i < values.count; ++i) {
        std::uint8_t isThere = 0;
        if (!reader.byte(isThere))
            return false;
        values[i].reset();
        if (!isThere)
            continue;
        auto value = std::make_shared<T>();
        if (!take<T>(reader, *value, base.count > 0 ? base[i].get() : nullptr))
            return false;
        values[i] = std::move(value);
    }
    return true;
}

template <class T>
bool takeMap(Reader &reader, T &map)
{
    std::vector<typename T::key_type> keys;
    std::vector<typename T::mapped_type> mapped;
    if (!take(reader, keys) || !take(reader, mapped) || keys.size() != mapped.size())
        return reader.fail();
    for (std::size_t i = 0; i < keys.size(); ++i)
        map.insert_or_assign(std::move(keys[i]), std::move(mapped[i]));
    return true;
}

template <class... T>
bool takeVariant(Reader &reader, std::variant<T...> &variant)
{
    std::uint8_t index = 0;
    if (!reader.byte(index) || index >= sizeof...(T))
        return reader.fail();
    bool taken = false;
    std::size_t at = 0;
    ((at++ == index ? void(taken = take(reader, variant.template emplace<T>())) : void()), ...);
    return taken;
}

template <std::size_t I, class T>
bool takeMember(Reader &reader, const Column<T> &values, const Column<const T> &base)
{
    auto &first = std::get<I>(fieldsOf(*values.first));
    using Member = std::remove_cvref_t<decltype(first)>;
    Column<const Member> known;
    if (base.count > 0)
        known = {&std::get<I>(fieldsOf(*base.first)), base.stride, base.count};
    return take<Member>(reader, Column<Member>{&first, values.stride, values.count}, known);
}

template <class T, std::size_t... I>
bool takeMembers(Reader &reader, const Column<T> &values, const Column<const T> &base,
                 std::index_sequence<I...>)
{
    return (takeMember<I>(reader, values, base) && ...);
}

template <class T>
bool take(Reader &reader, Column<T> values, Column<const T> base)
{
    if (!reader.isGood())
        return false;
    if (values.count == 0)
        return true;
    if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>) {
        return takeBytes(reader, values, base);
    } else if constexpr (std::is_arithmetic_v<T>) {
        return takeNumbers(reader, values, base);
    } else if constexpr (std::is_convertible_v<const T &, const QString &>) {
        return takeStrings(reader, values);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        if (values.count > reader.left() / leastBytes<T>())
            return reader.fail();
        std::vector<std::vector<QString>> lists(values.count);
        if (!takeAll(reader, lists))
            return false;
        for (std::size_t i = 0; i < values.count; ++i)
            values[i] = QStringList(lists[i].begin(), lists[i].end());
        return true;
    } else if constexpr (Kind<T>::isOptional) {
        return takeOptionals(reader, values);
    } else if constexpr (Kind<T>::isPointer) {
        return takePointers(reader, values, base);
    } else if constexpr (Kind<T>::isVector) {
        return takeVectors(reader, values, base);
    } else if constexpr (Kind<T>::isArray) {
        using Value = typename Kind<T>::Value;
        constexpr std::size_t size = std::tuple_size_v<T>;
        if (values.count == 1)
            return take<Value>(reader, {values.first->data(), sizeof(Value), size},
                               {base.count ? base.first->data() : nullptr, sizeof(Value), base.count * size});
        for (std::size_t i = 0; i < size; ++i) {
            if (!take<Value>(reader, {values.first->data() + i, values.stride, values.count},
                             {base.count ? base.first->data() + i : nullptr, base.stride, base.count}))
                return false;
        }
        return true;
    } else if constexpr (Kind<T>::isMap) {
        for (std::size_t i = 0; i < values.count; ++i) {
            if (!takeMap(reader, values[i]))
                return false;
        }
        return true;
    } else if constexpr (Kind<T>::isVariant) {
        for (std::size_t i = 0; i < values.count; ++i) {
            if (!takeVariant(reader, values[i]))
                return false;
        }
        return true;
    } else {
        return takeMembers(reader, values, base,
                           std::make_index_sequence<std::tuple_size_v<decltype(fieldsOf(*values.first))>>());
    }
}

} // namespace fleetgrad::remote
