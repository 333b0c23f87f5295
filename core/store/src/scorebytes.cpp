// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "scorebytes.h"

#include "squeezing.h"

#include <QtEndian>

#include <bit>

namespace fleetgrad::store {

namespace {

constexpr quint32 mostScoreBytes = 64 << 20;

constexpr std::uint64_t folded(std::int64_t value)
{
    return std::uint64_t(value) << 1 ^ std::uint64_t(value >> 63);
}

constexpr std::int64_t unfolded(std::uint64_t value)
{
    return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
}

} // namespace

void ScoreBytesWriter::varint(std::uint64_t value)
{
    for (; value > 0x7f; value >>= 7)
        m_bytes.append(char(0x80 | (value & 0x7f)));
    m_bytes.append(char(value));
}

void ScoreBytesWriter::endZeros()
{
    if (m_zeros == 0)
        return;
    varint(0);
    varint(m_zeros - 1);
    m_zeros = 0;
}

void ScoreBytesWriter::number(std::int64_t value)
{
    if (value == 0) {
        ++m_zeros;
        return;
    }
    endZeros();
    varint(folded(value));
}

void ScoreBytesWriter::real(double value)
{
    endZeros();
    char bytes[sizeof value];
    qToLittleEndian(std::bit_cast<quint64>(value), bytes);
    m_bytes.append(bytes, sizeof bytes);
}

void ScoreBytesWriter::text(const QByteArray &utf8)
{
    number(utf8.size());
    endZeros();
    m_bytes.append(utf8);
}

QByteArray ScoreBytesWriter::bytes()
{
    endZeros();
    return squeezed(m_bytes, Squeeze::Small);
}

ScoreBytesReader::ScoreBytesReader(std::span<const char> compressed)
    : m_bytes(unsqueezed(compressed, mostScoreBytes))
{
    m_isBad = m_bytes.isEmpty();
}

std::uint64_t ScoreBytesReader::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_isBad || m_at >= m_bytes.size())
            break;
        const auto byte = std::uint8_t(m_bytes[m_at++]);
        value |= std::uint64_t(byte & 0x7f) << shift;
        if (byte <= 0x7f)
            return value;
    }
    m_isBad = true;
    return 0;
}

std::int64_t ScoreBytesReader::number()
{
    if (m_zeros > 0) {
        --m_zeros;
        return 0;
    }
    const std::uint64_t value = varint();
    if (value == 0 && !m_isBad)
        m_zeros = varint();
    return unfolded(value);
}

std::uint64_t ScoreBytesReader::count(std::uint64_t most)
{
    const std::int64_t value = number();
    if (value >= 0 && std::uint64_t(value) <= most)
        return std::uint64_t(value);
    m_isBad = true;
    return 0;
}

double ScoreBytesReader::real()
{
    constexpr qsizetype size = sizeof(double);
    if (m_isBad || m_zeros > 0 || m_bytes.size() - m_at < size) {
        m_isBad = true;
        return 0;
    }
    const auto bits = qFromLittleEndian<quint64>(m_bytes.constData() + m_at);
    m_at += size;
    return std::bit_cast<double>(bits);
}

QByteArray ScoreBytesReader::text()
{
    const std::uint64_t size = count(std::uint64_t(m_bytes.size()));
    if (m_isBad || m_zeros > 0 || std::uint64_t(m_bytes.size() - m_at) < size) {
        m_isBad = true;
        return {};
    }
    const QByteArray result = m_bytes.mid(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return result;
}

} // namespace fleetgrad::store
