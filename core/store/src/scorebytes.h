// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>

// Small whole numbers and a few reals as bytes, before they are compressed.

namespace fleetgrad::store {

/// Whole numbers in as many bytes as they need, 7 bits each, lowest first, the sign in the lowest bit; after
/// a 0 stands how many more follow it.
class ScoreBytesWriter
{
public:
    void number(std::int64_t value);
    void real(double value);
    void text(const QByteArray &utf8);
    /// Compressed.
    QByteArray bytes();

private:
    void varint(std::uint64_t value);
    void endZeros();

    QByteArray m_bytes;
    std::uint64_t m_zeros = 0; ///< that are not written yet
};

/// Reads what a writer wrote. What can't have been written makes it bad, and all that is read then is 0.
class ScoreBytesReader
{
public:
    explicit ScoreBytesReader(std::span<const char> compressed);

    std::int64_t number();
    /// A number in 0..`most`; another is bad.
    std::uint64_t count(std::uint64_t most);
    double real();
    QByteArray text();
    void setBad() { m_isBad = true; }
    bool isBad() const { return m_isBad; }
    /// Everything was read, and nothing of it was bad.
    bool isDone() const { return !m_isBad && m_at == m_bytes.size() && m_zeros == 0; }

private:
    std::uint64_t varint();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    std::uint64_t m_zeros = 0; ///< that follow
    bool m_isBad = false;
};

} // namespace fleetgrad::store
