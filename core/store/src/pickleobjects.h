// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "picklegraph.h"

#include <string_view>

#include <tl/expected.hpp>

namespace fleetgrad::store::pickle {

template <typename T>
using Made = tl::expected<T, Fault>;

/// What a pickle may name, call and fill, as a closed list. Nothing of it is looked up anywhere or run: we
/// know what each would give, and make that ourselves.
///
/// Names: of NumPy (in either place of its internals) _reconstruct, scalar, _frombuffer, ndarray and dtype;
/// copyreg._reconstructor, object, bytes, bytearray, set, frozenset, collections.OrderedDict, _codecs.encode
/// (how protocols up to 2 write bytes), datetime's datetime, timezone and timedelta; and the class
/// GlobalModel of any module, also with words before or after its name.
class Objects
{
public:
    explicit Objects(Graph &graph) : m_graph(graph) {}

    /// A name, for the instructions GLOBAL, STACK_GLOBAL, INST.
    Made<Ref> global(std::string_view module, std::string_view name);
    /// REDUCE.
    Made<Ref> call(Ref function, Ref arguments);
    /// NEWOBJ, OBJ, INST: an instance without arguments.
    Made<Ref> instance(Ref type, std::size_t arguments);
    /// BUILD; `object` stays the same value.
    Made<void> build(Ref object, Ref state);

private:
    using Arguments = std::span<const Ref>;
    Made<Ref> reconstruct(Arguments arguments);
    Made<Ref> fromBuffer(Arguments arguments);
    Made<Ref> scalar(Arguments arguments);
    Made<Ref> dtype(Arguments arguments);
    Made<Ref> reconstructor(Arguments arguments);
    Made<Ref> bytes(Arguments arguments);
    Made<Ref> encode(Arguments arguments);
    Made<void> buildArray(Ref array, Arguments state);
    Made<void> buildDtype(Ref dtype, Arguments state);
    Made<void> buildInstance(Ref instance, Ref state);
    Made<Array> arrayOf(Ref dtype, Ref shape, Ref bytes) const;
    bool isKind(Ref ref, Kind kind) const { return m_graph.kind(ref) == kind; }
    bool isText(Ref ref, std::string_view text) const { return m_graph.text(ref) == text; }

    Graph &m_graph;
};

} // namespace fleetgrad::store::pickle
