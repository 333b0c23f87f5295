// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "picklenumpy.h"

#include <QFloat16>
#include <QtNumeric>

#include <algorithm>
#include <bit>
#include <cstddef>

namespace fleetgrad::store::pickle {

namespace {

/// As of a number without sign.
quint64 bitsOf(const char *bytes, std::size_t size, bool bigEndian)
{
    quint64 bits = 0;
    for (std::size_t i = 0; i < size; ++i)
        bits = bits << 8 | quint8(bytes[bigEndian ? i : size - 1 - i]);
    return bits;
}

std::int64_t extended(quint64 bits, std::size_t size)
{
    const int unused = 64 - int(size) * 8;
    return std::int64_t(bits << unused) >> unused;
}

double half(quint64 bits)
{
    return double(float(std::bit_cast<qfloat16>(quint16(bits))));
}

} // namespace

std::optional<Dtype> Dtype::named(std::string_view name)
{
    Dtype dtype;
    if (!name.empty() && dtype.setOrder(name.substr(0, 1)))
        name.remove_prefix(1);
    constexpr std::string_view known[] = {"f2", "f4", "f8", "i1", "i2", "i4",
                                          "i8", "u1", "u2", "u4", "u8", "b1"};
    if (std::ranges::find(known, name) == std::end(known))
        return {};
    dtype.kind = name[0];
    dtype.size = quint8(name[1] - '0');
    return dtype;
}

bool Dtype::setOrder(std::string_view order)
{
    if (order != "<" && order != ">" && order != "|" && order != "=")
        return false;
    bigEndian = order == ">";
    return true;
}

double Dtype::number(const char *bytes) const
{
    const quint64 bits = bitsOf(bytes, size, bigEndian);
    switch (kind) {
    case 'f':
        if (size == 2)
            return half(bits);
        return size == 4 ? double(std::bit_cast<float>(quint32(bits))) : std::bit_cast<double>(bits);
    case 'i':
        return double(extended(bits, size));
    default:
        return double(bits);
    }
}

std::int64_t Dtype::whole(const char *bytes) const
{
    const quint64 bits = bitsOf(bytes, size, bigEndian);
    return kind == 'i' ? extended(bits, size) : std::int64_t(bits);
}

bool fits(std::span<const std::int64_t> shape, const Dtype &dtype, std::size_t bytes)
{
    if (shape.size() > 32)
        return false;
    quint64 expected = dtype.size;
    for (const std::int64_t extent : shape) {
        if (extent < 0 || qMulOverflow(expected, quint64(extent), &expected))
            return false;
    }
    return expected == bytes;
}

} // namespace fleetgrad::store::pickle
