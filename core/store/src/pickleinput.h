// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fleetgrad::store::pickle {

/// The bytes of a pickle, taken one after the other. Whoever takes more than there are gets nothing, and
/// hasEnded() is true from then on.
class Input
{
public:
    explicit Input(std::string_view bytes) : m_bytes(bytes) {}

    std::size_t place() const { return m_place; }
    bool atEnd() const { return m_place == m_bytes.size(); }
    std::size_t left() const { return m_bytes.size() - m_place; }
    bool hasEnded() const { return m_ended; }

    std::string_view take(quint64 count);
    /// Up to the next line feed, which is taken but not returned.
    std::string_view takeLine();
    /// A number without sign of 1..8 bytes, the lowest first.
    quint64 takeNumber(std::size_t size);
    quint8 takeByte() { return quint8(takeNumber(1)); }
    /// So many bytes as a number of that size before them says.
    std::string_view takeCounted(std::size_t size);

private:
    std::string_view m_bytes;
    std::size_t m_place = 0;
    bool m_ended = false;
};

/// What Python's codec raw_unicode_escape makes of a line, in UTF-8; none where it is not that.
std::optional<std::string> rawUnicode(std::string_view line);
/// What is between the quotes of a Python 2 string; none where it is not one.
std::optional<std::string> quotedString(std::string_view line);
/// Latin-1 of UTF-8; none where it is not UTF-8 or has characters above U+00FF.
std::optional<std::string> latin1(std::string_view utf8);

} // namespace fleetgrad::store::pickle
