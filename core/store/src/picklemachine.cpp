// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "picklemachine.h"

#include <QByteArray>

#include <cstddef>
#include <limits>
#include <string>
#include <utility>

namespace fleetgrad::store::pickle {

namespace {

constexpr Ref nothing = std::numeric_limits<Ref>::max();

} // namespace

Expected<Ref> Machine::run(const QString &place)
{
    std::size_t start = 0, steps = 0;
    while (!m_stopped && !m_fault) {
        start = m_input.place();
        m_code = m_input.takeByte();
        if (!m_input.hasEnded())
            step(Opcode(m_code));
        if (m_input.hasEnded())
            fail(Fault::Truncated);
        if (++steps > Limits::steps)
            fail(Fault::TooManySteps);
        if (m_stack.size() + m_marks.size() > Limits::stack)
            fail(Fault::TooLargeStack);
        if (m_graph.isOverBound())
            fail(m_graph.overBound());
    }
    if (!m_fault && !m_input.atEnd()) {
        start = m_input.place();
        fail(Fault::Trailing);
    }
    if (!m_fault) {
        if (auto fault = m_graph.check(m_stack.back()))
            fail(std::move(*fault));
    }
    if (m_fault)
        return tl::make_unexpected(errorOf(*m_fault, qsizetype(start), place));
    return m_stack.back();
}

void Machine::step(Opcode code)
{
    if (stackStep(code) || memoStep(code) || numberStep(code) || textStep(code) || containerStep(code) ||
        objectStep(code))
        return;
    const char *name = opcodeName(m_code);
    fail({Fault::ForeignOpcode, name ? name : "\\x" + QByteArray(1, char(m_code)).toHex().toStdString()});
}

void Machine::fail(Fault fault)
{
    if (!m_fault)
        m_fault = std::move(fault);
}

void Machine::invalid()
{
    if (m_input.hasEnded())
        return fail(Fault::Truncated);
    fail({Fault::Invalid, opcodeName(m_code)});
}

void Machine::push(Made<Ref> made)
{
    if (made)
        return push(*made);
    fail(std::move(made.error()));
}

std::span<const Ref> Machine::pop(std::size_t count)
{
    if (height() < count) {
        invalid();
        return {};
    }
    m_popped.assign(m_stack.end() - std::ptrdiff_t(count), m_stack.end());
    m_stack.resize(m_stack.size() - count);
    return m_popped;
}

std::span<const Ref> Machine::popToMark()
{
    if (m_marks.empty()) {
        invalid();
        return {};
    }
    const auto above = pop(height());
    m_marks.pop_back();
    return above;
}

bool Machine::stackStep(Opcode code)
{
    switch (code) {
    case Opcode::Proto:
        protocol();
        return true;
    case Opcode::Frame:
        if (m_input.takeNumber(8) > m_input.left())
            fail(Fault::Truncated);
        return true;
    case Opcode::Stop:
        m_stopped = true;
        if (height() != 1 || !m_marks.empty())
            invalid();
        return true;
    case Opcode::Mark:
        m_marks.push_back(m_stack.size());
        return true;
    case Opcode::Pop:
        pop();
        return true;
    case Opcode::PopMark:
        popToMark();
        return true;
    case Opcode::Dup:
        if (height() == 0)
            invalid();
        else
            push(Ref(m_stack.back()));
        return true;
    default:
        return false;
    }
}

void Machine::protocol()
{
    const quint8 number = m_input.takeByte();
    if (number > 5)
        fail({Fault::Protocol, std::to_string(number)});
}

// Python's takes a mark off where nothing is above it.
void Machine::pop()
{
    if (height() == 0)
        popToMark();
    else
        pop(1);
}

bool Machine::memoStep(Opcode code)
{
    switch (code) {
    case Opcode::Put:
        put(index(m_input.takeLine()).value_or(0));
        return true;
    case Opcode::BinPut:
        put(m_input.takeByte());
        return true;
    case Opcode::LongBinPut:
        put(m_input.takeNumber(4));
        return true;
    case Opcode::Memoize:
        put(m_memoised);
        return true;
    case Opcode::Get:
        get(index(m_input.takeLine()).value_or(0));
        return true;
    case Opcode::BinGet:
        get(m_input.takeByte());
        return true;
    case Opcode::LongBinGet:
        get(m_input.takeNumber(4));
        return true;
    default:
        return false;
    }
}

void Machine::put(quint64 index)
{
    if (height() == 0 || m_input.hasEnded())
        return invalid();
    if (index >= Limits::memo)
        return fail(Fault::TooLargeMemo);
    if (index >= m_memo.size())
        m_memo.resize(std::size_t(index) + 1, nothing);
    if (m_memo[std::size_t(index)] == nothing)
        ++m_memoised;
    m_memo[std::size_t(index)] = m_stack.back();
}

void Machine::get(quint64 index)
{
    if (index >= m_memo.size() || m_memo[std::size_t(index)] == nothing)
        return invalid();
    push(Ref(m_memo[std::size_t(index)]));
}

bool Machine::containerStep(Opcode code)
{
    switch (code) {
    case Opcode::EmptyList:
        newContainer(Kind::List, {});
        return true;
    case Opcode::EmptyDict:
        newContainer(Kind::Dict, {});
        return true;
    case Opcode::EmptySet:
        newContainer(Kind::Set, {});
        return true;
    case Opcode::EmptyTuple:
        newContainer(Kind::Tuple, {});
        return true;
    case Opcode::List:
        newContainer(Kind::List, popToMark());
        return true;
    case Opcode::Dict:
        newContainer(Kind::Dict, popToMark());
        return true;
    case Opcode::FrozenSet:
        newContainer(Kind::Set, popToMark());
        return true;
    case Opcode::Tuple:
        newContainer(Kind::Tuple, popToMark());
        return true;
    case Opcode::Tuple1:
    case Opcode::Tuple2:
    case Opcode::Tuple3:
        newContainer(Kind::Tuple, pop(std::size_t(m_code) - std::size_t(Opcode::Tuple1) + 1));
        return true;
    case Opcode::Append:
        append(Kind::List, pop(1));
        return true;
    case Opcode::Appends:
        append(Kind::List, popToMark());
        return true;
    case Opcode::AddItems:
        append(Kind::Set, popToMark());
        return true;
    case Opcode::SetItem:
        append(Kind::Dict, pop(2));
        return true;
    case Opcode::SetItems:
        append(Kind::Dict, popToMark());
        return true;
    default:
        return false;
    }
}

void Machine::newContainer(Kind kind, std::span<const Ref> entries)
{
    if (kind == Kind::Dict && entries.size() % 2 != 0)
        return invalid();
    push(m_graph.addContainer(kind, entries));
}

void Machine::append(Kind kind, std::span<const Ref> entries)
{
    const bool pairs = kind != Kind::Dict || entries.size() % 2 == 0;
    if (m_fault || height() == 0 || m_graph.kind(m_stack.back()) != kind || !pairs)
        return invalid();
    m_graph.append(m_stack.back(), entries);
}

bool Machine::objectStep(Opcode code)
{
    switch (code) {
    case Opcode::Global:
        globalLines();
        return true;
    case Opcode::StackGlobal:
        stackGlobal();
        return true;
    case Opcode::Reduce:
        reduce();
        return true;
    case Opcode::NewObj:
        newObject();
        return true;
    case Opcode::Inst:
        objectFromMark(true);
        return true;
    case Opcode::Obj:
        objectFromMark(false);
        return true;
    case Opcode::Build:
        build();
        return true;
    default:
        return false;
    }
}

void Machine::globalLines()
{
    const auto module = m_input.takeLine(), name = m_input.takeLine();
    if (!m_input.hasEnded())
        push(m_objects.global(module, name));
}

void Machine::stackGlobal()
{
    const auto names = pop(2);
    if (m_fault)
        return;
    const auto module = m_graph.text(names[0]), name = m_graph.text(names[1]);
    if (!module || !name)
        return invalid();
    push(m_objects.global(*module, *name));
}

void Machine::reduce()
{
    const auto parts = pop(2);
    if (!m_fault)
        push(m_objects.call(parts[0], parts[1]));
}

void Machine::newObject()
{
    const auto parts = pop(2);
    if (m_fault)
        return;
    if (m_graph.kind(parts[1]) != Kind::Tuple)
        return invalid();
    push(m_objects.instance(parts[0], m_graph.entries(parts[1]).size()));
}

// INST has the name of the class beside it, OBJ has it as the first value above the mark.
void Machine::objectFromMark(bool named)
{
    if (named)
        globalLines();
    if (m_fault)
        return;
    const Ref beside = named ? pop(1)[0] : nothing;
    const auto above = popToMark();
    if (m_fault)
        return;
    if (!named && above.empty())
        return invalid();
    push(named ? m_objects.instance(beside, above.size()) : m_objects.instance(above[0], above.size() - 1));
}

void Machine::build()
{
    const auto state = pop(1);
    if (m_fault)
        return;
    if (height() == 0)
        return invalid();
    if (auto built = m_objects.build(m_stack.back(), state[0]); !built)
        fail(std::move(built.error()));
}

} // namespace fleetgrad::store::pickle
