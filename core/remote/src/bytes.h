// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace fleetgrad::remote {

/// Bytes that are being written.
class Writer
{
public:
    void byte(std::uint8_t value) { m_bytes.append(char(value)); }
    void raw(const void *data, std::size_t size)
    {
        m_bytes.append(static_cast<const char *>(data), qsizetype(size));
    }
    /// Room for so many more; valid until the next call.
    char *room(std::size_t size)
    {
        const qsizetype before = m_bytes.size();
        m_bytes.resize(before + qsizetype(size));
        return m_bytes.data() + before;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads bytes that somebody else wrote. Nothing is read beyond their end; once something does not fit,
/// everything that follows fails as well.
class Reader
{
public:
    /// `bytes` outlive it.
    explicit Reader(const QByteArray &bytes) : m_at(bytes.constData()), m_left(std::size_t(bytes.size())) {}

    explicit Reader(QByteArray &&) = delete;

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_good && m_left == 0; }
    std::size_t left() const { return m_left; }
    bool fail() { return m_good = false; }

    /// Null where there are fewer.
    const char *raw(std::size_t size)
    {
        if (!m_good || size > m_left) {
            m_good = false;
            return nullptr;
        }
        const char *at = m_at;
        m_at += size;
        m_left -= size;
        return at;
    }
    bool byte(std::uint8_t &value)
    {
        const char *at = raw(1);
        if (at)
            value = std::uint8_t(*at);
        return at != nullptr;
    }

private:
    const char *m_at;
    std::size_t m_left;
    bool m_good = true;
};

} // namespace fleetgrad::remote
