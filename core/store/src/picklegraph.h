// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "picklefault.h"
#include "picklenumpy.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fleetgrad::store::pickle {

/// A value of a Graph.
using Ref = std::uint32_t;

enum class Kind : quint8 {
    None,
    Bool,
    Int,      ///< -2^63 .. 2^63 - 1
    Unsigned, ///< 2^63 .. 2^64 - 1
    Float,
    Text,    ///< UTF-8, not checked
    Bytes,   ///< bytes or bytearray
    OldText, ///< str of Python 2: one or the other
    List,
    Tuple,
    Set,
    Dict,     ///< entries: key, value, key, value; of equal keys the last counts
    Global,   ///< a name of the closed list; text() is "module.name"
    Instance, ///< of a class that is only a name. Entries: its class, then as those of a dict
    Dtype,    ///< of numpy
    Array,    ///< of numpy
    Date,     ///< a datetime, or a part of one; nothing is kept of it
};

/// All values of one pickle. Values are numbered, not owned by one another, so that shared ones are never
/// copied, and neither cycles nor deep nesting cost more than their entries. Texts and arrays are views of
/// the bytes of the file, which must live as long.
class Graph
{
public:
    Ref add(Kind kind, quint64 bits = 0);
    Ref addInt(std::int64_t number) { return add(Kind::Int, quint64(number)); }
    Ref addUnsigned(quint64 number);
    Ref addFloat(double number);
    Ref addText(Kind kind, std::string_view text);
    /// Keeps the text itself.
    Ref addOwnText(Kind kind, std::string text);
    Ref addContainer(Kind kind, std::span<const Ref> entries = {});
    Ref addGlobal(quint8 which, std::string name);
    Ref addDtype(const Dtype &dtype);
    Ref addArray(const Array &array);

    Kind kind(Ref ref) const { return m_nodes[ref].kind; }
    bool isTrue(Ref ref) const { return kind(ref) == Kind::Bool && m_nodes[ref].bits != 0; }
    /// Int or Unsigned in its range.
    std::optional<std::int64_t> integer(Ref ref) const;
    std::optional<quint64> natural(Ref ref) const;
    /// Of a whole or a real number, or of an array of one; finite or not.
    std::optional<double> number(Ref ref) const;
    /// Text or OldText.
    std::optional<std::string_view> text(Ref ref) const;
    /// Bytes or OldText.
    std::optional<std::string_view> bytes(Ref ref) const;
    /// Of List, Tuple, Set, Dict, Instance; of others none.
    std::span<const Ref> entries(Ref ref) const;
    void append(Ref container, std::span<const Ref> entries);
    /// Of a Global: which of the closed list, and its name.
    quint8 which(Ref ref) const { return m_nodes[ref].which; }
    const std::string &name(Ref ref) const { return m_own[m_nodes[ref].bits]; }
    Dtype &dtype(Ref ref) { return m_dtypes[m_nodes[ref].bits]; }
    Array &array(Ref ref) { return m_arrays[m_nodes[ref].bits]; }
    const Array &array(Ref ref) const { return m_arrays[m_nodes[ref].bits]; }

    /// A bound of Limits is reached; which one, tells overBound(). Cheap: asked after each instruction.
    bool isOverBound() const
    {
        return m_nodes.size() >= Limits::objects || large() >= Limits::large || m_links > Limits::links ||
               m_ownBytes > Limits::text;
    }
    Fault::Reason overBound() const;
    /// Whether what can be reached from `root` contains itself, or is deeper or, without sharing, larger
    /// than Limits allow.
    std::optional<Fault> check(Ref root) const;

private:
    struct Node
    {
        quint64 bits = 0; ///< the number itself, or the place in the store of the kind
        Kind kind = Kind::None;
        quint8 which = 0;
    };
    bool isContainer(Ref ref) const;
    std::size_t large() const { return m_entries.size() + m_own.size() + m_arrays.size() + m_dtypes.size(); }
    /// Nodes of one kind have their texts, entries, ... in one of these stores.
    std::vector<Node> m_nodes;
    std::vector<std::string_view> m_texts;
    std::deque<std::string> m_own; // a deque, since views of them must stay
    std::vector<std::vector<Ref>> m_entries;
    std::vector<Dtype> m_dtypes;
    std::vector<Array> m_arrays;
    std::size_t m_links = 0, m_ownBytes = 0;
};

} // namespace fleetgrad::store::pickle
