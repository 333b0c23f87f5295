// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pickleinput.h"
#include "pickleobjects.h"
#include "pickleopcodes.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace fleetgrad::store::pickle {

/// Follows the instructions of one pickle (as Python's pickletools describe them) as far as they make values,
/// and refuses all others: persistent ids, extension codes, buffers outside the file, and whatever Objects
/// doesn't know. Bounded by Limits. Nothing here calls itself.
class Machine
{
public:
    /// Both must outlive the machine.
    Machine(std::string_view bytes, Graph &graph) : m_input(bytes), m_graph(graph), m_objects(graph) {}

    /// The value of the whole file. Call it once.
    Expected<Ref> run(const QString &place);

private:
    // Each takes one group of instructions; false where the instruction is none of it.
    bool stackStep(Opcode code);
    bool memoStep(Opcode code);
    bool numberStep(Opcode code);
    bool textStep(Opcode code);
    bool containerStep(Opcode code);
    bool objectStep(Opcode code);
    void step(Opcode code);

    void fail(Fault fault);
    void fail(Fault::Reason reason) { fail(Fault{reason}); }
    void invalid();
    /// Of a value that may not be there: pushes it, or fails.
    void push(Made<Ref> made);
    void push(Ref ref) { m_stack.push_back(ref); }
    void pushOwn(Kind kind, std::string_view line, std::optional<std::string> (*decode)(std::string_view));
    /// What is above the last mark; nothing of what is below can be taken.
    std::size_t height() const { return m_stack.size() - floor(); }
    std::size_t floor() const { return m_marks.empty() ? 0 : m_marks.back(); }
    /// The topmost `count` values, taken off, as they lay; valid until the next pop. None where there are
    /// fewer, which fails.
    std::span<const Ref> pop(std::size_t count);
    /// All above the last mark, and the mark.
    std::span<const Ref> popToMark();

    void protocol();
    void pop();
    void put(quint64 index);
    void get(quint64 index);
    void integerLine(std::string_view line);
    void longBytes(std::string_view bytes);
    void floatLine(std::string_view line);
    void bigEndianFloat(std::string_view bytes);
    void append(Kind kind, std::span<const Ref> entries);
    void newContainer(Kind kind, std::span<const Ref> entries);
    void globalLines();
    void stackGlobal();
    void reduce();
    void newObject();
    void objectFromMark(bool named);
    void build();
    std::optional<quint64> index(std::string_view line);

    Input m_input;
    Graph &m_graph;
    Objects m_objects;
    std::vector<Ref> m_stack, m_popped;
    std::vector<std::size_t> m_marks; ///< sizes of the stack
    std::vector<Ref> m_memo;
    std::size_t m_memoised = 0;
    quint8 m_code = 0;
    bool m_stopped = false;
    std::optional<Fault> m_fault;
};

} // namespace fleetgrad::store::pickle
