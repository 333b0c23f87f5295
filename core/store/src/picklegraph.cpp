// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "picklegraph.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace fleetgrad::store::pickle {

Ref Graph::add(Kind kind, quint64 bits)
{
    m_nodes.push_back({bits, kind, 0});
    return Ref(m_nodes.size() - 1);
}

Ref Graph::addUnsigned(quint64 number)
{
    return add(number > quint64(std::numeric_limits<std::int64_t>::max()) ? Kind::Unsigned : Kind::Int,
               number);
}

Ref Graph::addFloat(double number)
{
    return add(Kind::Float, std::bit_cast<quint64>(number));
}

Ref Graph::addText(Kind kind, std::string_view text)
{
    m_texts.push_back(text);
    return add(kind, m_texts.size() - 1);
}

Ref Graph::addOwnText(Kind kind, std::string text)
{
    m_ownBytes += text.size();
    return addText(kind, m_own.emplace_back(std::move(text)));
}

Ref Graph::addContainer(Kind kind, std::span<const Ref> entries)
{
    m_entries.emplace_back(entries.begin(), entries.end());
    m_links += entries.size();
    return add(kind, m_entries.size() - 1);
}

Ref Graph::addGlobal(quint8 which, std::string name)
{
    m_ownBytes += name.size();
    m_own.push_back(std::move(name));
    const Ref ref = add(Kind::Global, m_own.size() - 1);
    m_nodes[ref].which = which;
    return ref;
}

Ref Graph::addDtype(const Dtype &dtype)
{
    m_dtypes.push_back(dtype);
    return add(Kind::Dtype, m_dtypes.size() - 1);
}

Ref Graph::addArray(const Array &array)
{
    m_arrays.push_back(array);
    return add(Kind::Array, m_arrays.size() - 1);
}

std::optional<std::int64_t> Graph::integer(Ref ref) const
{
    if (kind(ref) != Kind::Int)
        return {};
    return std::int64_t(m_nodes[ref].bits);
}

std::optional<quint64> Graph::natural(Ref ref) const
{
    const Node &node = m_nodes[ref];
    if (node.kind == Kind::Unsigned || (node.kind == Kind::Int && std::int64_t(node.bits) >= 0))
        return node.bits;
    return {};
}

std::optional<double> Graph::number(Ref ref) const
{
    const Node &node = m_nodes[ref];
    switch (node.kind) {
    case Kind::Int:
        return double(std::int64_t(node.bits));
    case Kind::Unsigned:
        return double(node.bits);
    case Kind::Float:
        return std::bit_cast<double>(node.bits);
    case Kind::Array:
        if (array(ref).complete && array(ref).count() == 1)
            return array(ref).at(0);
        return {};
    default:
        return {};
    }
}

std::optional<std::string_view> Graph::text(Ref ref) const
{
    if (kind(ref) == Kind::Text || kind(ref) == Kind::OldText)
        return m_texts[m_nodes[ref].bits];
    return {};
}

std::optional<std::string_view> Graph::bytes(Ref ref) const
{
    if (kind(ref) == Kind::Bytes || kind(ref) == Kind::OldText)
        return m_texts[m_nodes[ref].bits];
    return {};
}

bool Graph::isContainer(Ref ref) const
{
    const Kind is = kind(ref);
    return is == Kind::List || is == Kind::Tuple || is == Kind::Set || is == Kind::Dict ||
           is == Kind::Instance;
}

std::span<const Ref> Graph::entries(Ref ref) const
{
    if (!isContainer(ref))
        return {};
    return m_entries[m_nodes[ref].bits];
}

void Graph::append(Ref container, std::span<const Ref> entries)
{
    auto &all = m_entries[m_nodes[container].bits];
    all.insert(all.end(), entries.begin(), entries.end());
    m_links += entries.size();
}

Fault::Reason Graph::overBound() const
{
    if (m_links > Limits::links)
        return Fault::TooManyLinks;
    return m_ownBytes > Limits::text ? Fault::TooMuchText : Fault::TooManyObjects;
}

std::optional<Fault> Graph::check(Ref root) const
{
    // Depth first, with a stack of its own; a value is measured when all that it contains is.
    struct Visit
    {
        Ref ref;
        std::size_t next;
    };
    struct Measure
    {
        std::uint32_t size = 0; ///< 0: not yet
        std::uint8_t height = 0;
        bool open = false;
    };
    std::vector<Measure> measures(m_nodes.size());
    std::vector<Visit> path{{root, 0}};
    measures[root].open = true;
    while (!path.empty()) {
        Visit &top = path.back();
        const auto inside = entries(top.ref);
        if (top.next < inside.size()) {
            const Ref entry = inside[top.next++];
            if (measures[entry].open)
                return Fault{Fault::Cycle};
            if (measures[entry].size != 0)
                continue;
            if (path.size() > std::size_t(Limits::depth))
                return Fault{Fault::TooDeep};
            measures[entry].open = true;
            path.push_back({entry, 0});
            continue;
        }
        std::size_t size = 1;
        int height = 0;
        for (const Ref entry : inside) {
            size += measures[entry].size;
            height = std::max(height, measures[entry].height + 1);
        }
        if (size > Limits::expanded)
            return Fault{Fault::TooManyObjects};
        if (height > Limits::depth)
            return Fault{Fault::TooDeep};
        measures[top.ref] = {std::uint32_t(size), std::uint8_t(height), false};
        path.pop_back();
    }
    return {};
}

} // namespace fleetgrad::store::pickle
