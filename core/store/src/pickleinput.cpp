// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pickleinput.h"

#include <charconv>

namespace fleetgrad::store::pickle {

namespace {

/// So many digits at the start of `text`; none where they are not digits of that base.
std::optional<char32_t> codeOf(std::string_view text, std::size_t digits, int base)
{
    quint32 code = 0;
    if (text.size() < digits)
        return {};
    const char *end = text.data() + digits;
    const auto read = std::from_chars(text.data(), end, code, base);
    if (read.ec != std::errc() || read.ptr != end)
        return {};
    return char32_t(code);
}

bool appendUtf8(std::string &text, char32_t code)
{
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return false;
    if (code < 0x80) {
        text += char(code);
        return true;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    text += char((more == 1 ? 0xc0U : more == 2 ? 0xe0U : 0xf0U) | code >> (6 * more));
    for (int i = more - 1; i >= 0; --i)
        text += char(0x80U | (code >> (6 * i) & 0x3fU));
    return true;
}

/// The character that an escape such as \n stands for; none where it is another.
std::optional<char> simpleEscape(char letter)
{
    constexpr std::string_view letters = "\\'\"abfnrtv", characters = "\\'\"\a\b\f\n\r\t\v";
    const std::size_t index = letters.find(letter);
    if (index == std::string_view::npos)
        return {};
    return characters[index];
}

} // namespace

std::string_view Input::take(quint64 count)
{
    if (m_ended || count > m_bytes.size() - m_place) {
        m_ended = true;
        return {};
    }
    const auto taken = m_bytes.substr(m_place, std::size_t(count));
    m_place += taken.size();
    return taken;
}

std::string_view Input::takeLine()
{
    const std::size_t end = m_bytes.find('\n', m_place);
    if (m_ended || end == std::string_view::npos) {
        m_ended = true;
        return {};
    }
    const auto line = m_bytes.substr(m_place, end - m_place);
    m_place = end + 1;
    return line;
}

quint64 Input::takeNumber(std::size_t size)
{
    quint64 number = 0;
    const auto bytes = take(size);
    for (std::size_t i = bytes.size(); i > 0; --i)
        number = number << 8 | quint8(bytes[i - 1]);
    return number;
}

std::string_view Input::takeCounted(std::size_t size)
{
    const quint64 count = takeNumber(size);
    return take(count);
}

std::optional<std::string> rawUnicode(std::string_view line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char letter = line[i];
        if (letter != '\\' || i + 1 == line.size()) {
            appendUtf8(text, quint8(letter));
            continue;
        }
        const char kind = line[++i];
        if (kind != 'u' && kind != 'U') {
            text += letter;
            appendUtf8(text, quint8(kind));
            continue;
        }
        const std::size_t digits = kind == 'u' ? 4 : 8;
        const auto code = codeOf(line.substr(i + 1), digits, 16);
        if (!code || !appendUtf8(text, *code))
            return {};
        i += digits;
    }
    return text;
}

std::optional<std::string> quotedString(std::string_view line)
{
    if (line.size() < 2 || line.front() != line.back() || (line.front() != '\'' && line.front() != '"'))
        return {};
    line = line.substr(1, line.size() - 2);
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\') {
            text += line[i];
            continue;
        }
        const std::string_view rest = line.substr(i + 1);
        if (rest.empty())
            return {};
        if (const auto simple = simpleEscape(rest[0])) {
            text += *simple;
            i += 1;
            continue;
        }
        const bool hexadecimal = rest[0] == 'x';
        const auto code = hexadecimal ? codeOf(rest.substr(1), 2, 16) : codeOf(rest, 3, 8);
        if (!code || *code > 0xff)
            return {};
        text += char(*code);
        i += 3;
    }
    return text;
}

std::optional<std::string> latin1(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto lead = quint8(utf8[i]);
        if (lead < 0x80) {
            text += char(lead);
            continue;
        }
        const bool complete = i + 1 < utf8.size() && (quint8(utf8[i + 1]) & 0xc0) == 0x80;
        if ((lead != 0xc2 && lead != 0xc3) || !complete)
            return {};
        text += char((lead & 3U) << 6 | (quint8(utf8[++i]) & 0x3fU));
    }
    return text;
}

} // namespace fleetgrad::store::pickle
