// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
//
// The instructions of the machine that make numbers, texts and bytes.
#include "picklemachine.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>
#include <string>
#include <utility>

namespace fleetgrad::store::pickle {

namespace {

/// The whole text as a number; none where it is anything else.
template <typename Number>
std::optional<Number> parsed(std::string_view text)
{
    Number number{};
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (text.empty() || read.ec != std::errc() || read.ptr != end)
        return {};
    return number;
}

} // namespace

bool Machine::numberStep(Opcode code)
{
    switch (code) {
    case Opcode::None:
        push(m_graph.add(Kind::None));
        return true;
    case Opcode::NewTrue:
    case Opcode::NewFalse:
        push(m_graph.add(Kind::Bool, code == Opcode::NewTrue));
        return true;
    case Opcode::BinInt:
        push(m_graph.addInt(qint32(quint32(m_input.takeNumber(4)))));
        return true;
    case Opcode::BinInt1:
        push(m_graph.addInt(m_input.takeByte()));
        return true;
    case Opcode::BinInt2:
        push(m_graph.addInt(std::int64_t(m_input.takeNumber(2))));
        return true;
    case Opcode::Int:
    case Opcode::Long:
        integerLine(m_input.takeLine());
        return true;
    case Opcode::Long1:
        longBytes(m_input.takeCounted(1));
        return true;
    case Opcode::Long4:
        longBytes(m_input.takeCounted(4));
        return true;
    case Opcode::Float:
        floatLine(m_input.takeLine());
        return true;
    case Opcode::BinFloat:
        bigEndianFloat(m_input.take(8));
        return true;
    default:
        return false;
    }
}

// Protocols 0 and 1 write truth as the number 00 or 01.
void Machine::integerLine(std::string_view line)
{
    if (line == "00" || line == "01")
        return push(m_graph.add(Kind::Bool, line == "01"));
    if (line.size() > Limits::word)
        return fail(Fault::TooLongNumber);
    if (line.ends_with('L'))
        line.remove_suffix(1);
    if (const auto number = parsed<std::int64_t>(line))
        return push(m_graph.addInt(*number));
    if (const auto number = parsed<quint64>(line))
        return push(m_graph.addUnsigned(*number));
    invalid();
}

// Two's complement, the lowest byte first. Numbers of models have 64 bits at most, without sign 9 bytes.
void Machine::longBytes(std::string_view bytes)
{
    if (bytes.size() > 9 || (bytes.size() == 9 && bytes[8] != 0))
        return fail(Fault::TooLongNumber);
    quint64 bits = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 8); ++i)
        bits |= quint64(quint8(bytes[i])) << (8 * i);
    if (bytes.size() == 9)
        return push(m_graph.addUnsigned(bits));
    const int unused = 64 - 8 * int(bytes.size());
    push(m_graph.addInt(bytes.empty() ? 0 : std::int64_t(bits << unused) >> unused));
}

void Machine::floatLine(std::string_view line)
{
    const auto number = line.size() > Limits::word ? std::nullopt : parsed<double>(line);
    if (!number)
        return invalid();
    push(m_graph.addFloat(*number));
}

void Machine::bigEndianFloat(std::string_view bytes)
{
    quint64 bits = 0;
    for (const char byte : bytes)
        bits = bits << 8 | quint8(byte);
    push(m_graph.addFloat(std::bit_cast<double>(bits)));
}

std::optional<quint64> Machine::index(std::string_view line)
{
    const auto number = parsed<quint64>(line);
    if (!number)
        invalid();
    return number;
}

bool Machine::textStep(Opcode code)
{
    switch (code) {
    case Opcode::Unicode:
        pushOwn(Kind::Text, m_input.takeLine(), &rawUnicode);
        return true;
    case Opcode::String:
        pushOwn(Kind::OldText, m_input.takeLine(), &quotedString);
        return true;
    case Opcode::ShortBinUnicode:
        push(m_graph.addText(Kind::Text, m_input.takeCounted(1)));
        return true;
    case Opcode::BinUnicode:
        push(m_graph.addText(Kind::Text, m_input.takeCounted(4)));
        return true;
    case Opcode::BinUnicode8:
        push(m_graph.addText(Kind::Text, m_input.takeCounted(8)));
        return true;
    case Opcode::ShortBinString:
        push(m_graph.addText(Kind::OldText, m_input.takeCounted(1)));
        return true;
    case Opcode::BinString:
        push(m_graph.addText(Kind::OldText, m_input.takeCounted(4)));
        return true;
    case Opcode::ShortBinBytes:
        push(m_graph.addText(Kind::Bytes, m_input.takeCounted(1)));
        return true;
    case Opcode::BinBytes:
        push(m_graph.addText(Kind::Bytes, m_input.takeCounted(4)));
        return true;
    case Opcode::BinBytes8:
    case Opcode::ByteArray8:
        push(m_graph.addText(Kind::Bytes, m_input.takeCounted(8)));
        return true;
    default:
        return false;
    }
}

void Machine::pushOwn(Kind kind, std::string_view line,
                      std::optional<std::string> (*decode)(std::string_view))
{
    if (m_input.hasEnded())
        return fail(Fault::Truncated);
    if (line.size() > Limits::text)
        return fail(Fault::TooMuchText);
    auto text = decode(line);
    if (!text)
        return invalid();
    push(m_graph.addOwnText(kind, std::move(*text)));
}

} // namespace fleetgrad::store::pickle
