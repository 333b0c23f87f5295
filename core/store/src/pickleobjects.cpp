// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pickleobjects.h"

#include "pickleinput.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fleetgrad::store::pickle {

namespace {

enum class Name : quint8 {
    Reconstruct,
    Scalar,
    FromBuffer,
    Ndarray,
    DtypeClass,
    Reconstructor,
    Object,
    BytesClass,
    SetClass,
    OrderedDict,
    Encode,
    DateClass,
    Model,
};

struct Known
{
    std::string_view name;
    Name meaning;
};

// Python 2 has other names of the same things, and pickles of protocols up to 2 use those.
constexpr std::array knownNames{
    Known{"numpy.core.multiarray._reconstruct", Name::Reconstruct},
    Known{"numpy._core.multiarray._reconstruct", Name::Reconstruct},
    Known{"numpy.core.multiarray.scalar", Name::Scalar},
    Known{"numpy._core.multiarray.scalar", Name::Scalar},
    Known{"numpy.core.numeric._frombuffer", Name::FromBuffer},
    Known{"numpy._core.numeric._frombuffer", Name::FromBuffer},
    Known{"numpy.ndarray", Name::Ndarray},
    Known{"numpy.dtype", Name::DtypeClass},
    Known{"copyreg._reconstructor", Name::Reconstructor},
    Known{"copy_reg._reconstructor", Name::Reconstructor},
    Known{"builtins.object", Name::Object},
    Known{"__builtin__.object", Name::Object},
    Known{"builtins.bytes", Name::BytesClass},
    Known{"__builtin__.bytes", Name::BytesClass},
    Known{"builtins.bytearray", Name::BytesClass},
    Known{"__builtin__.bytearray", Name::BytesClass},
    Known{"builtins.set", Name::SetClass},
    Known{"__builtin__.set", Name::SetClass},
    Known{"builtins.frozenset", Name::SetClass},
    Known{"__builtin__.frozenset", Name::SetClass},
    Known{"collections.OrderedDict", Name::OrderedDict},
    Known{"_codecs.encode", Name::Encode},
    Known{"datetime.datetime", Name::DateClass},
    Known{"datetime.timezone", Name::DateClass},
    Known{"datetime.timedelta", Name::DateClass},
};

/// Of a class that is not inside another one.
bool isModelClass(std::string_view name)
{
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    return name.find("GlobalModel") != std::string_view::npos && std::ranges::all_of(name, isWord);
}

Fault invalid(std::string_view instruction)
{
    return {Fault::Invalid, std::string(instruction)};
}

tl::unexpected<Fault> refused(Fault fault)
{
    return tl::make_unexpected(std::move(fault));
}

} // namespace

Made<Ref> Objects::global(std::string_view module, std::string_view name)
{
    std::string whole(module.substr(0, Limits::word));
    whole += '.';
    whole += name.substr(0, Limits::word);
    const auto known =
        std::ranges::find_if(knownNames, [&whole](const Known &entry) { return entry.name == whole; });
    if (known != knownNames.end())
        return m_graph.addGlobal(quint8(known->meaning), std::move(whole));
    if (isModelClass(name) && module.size() + name.size() < Limits::word)
        return m_graph.addGlobal(quint8(Name::Model), std::move(whole));
    return refused({Fault::ForeignName, std::move(whole)});
}

Made<Ref> Objects::call(Ref function, Ref arguments)
{
    if (!isKind(function, Kind::Global) || !isKind(arguments, Kind::Tuple))
        return refused(invalid("REDUCE"));
    const auto given = m_graph.entries(arguments);
    switch (Name(m_graph.which(function))) {
    case Name::Reconstruct:
        return reconstruct(given);
    case Name::Scalar:
        return scalar(given);
    case Name::FromBuffer:
        return fromBuffer(given);
    case Name::DtypeClass:
        return dtype(given);
    case Name::Reconstructor:
        return reconstructor(given);
    case Name::Encode:
        return encode(given);
    case Name::DateClass:
        return m_graph.add(Kind::Date);
    case Name::BytesClass:
        return bytes(given);
    case Name::SetClass:
        return m_graph.addContainer(Kind::Set, given);
    case Name::OrderedDict:
        if (given.empty())
            return m_graph.addContainer(Kind::Dict);
        break;
    default:
        break;
    }
    return refused({Fault::ForeignName, m_graph.name(function)});
}

Made<Ref> Objects::instance(Ref type, std::size_t arguments)
{
    if (!isKind(type, Kind::Global))
        return refused(invalid("NEWOBJ"));
    if (Name(m_graph.which(type)) == Name::OrderedDict && arguments == 0)
        return m_graph.addContainer(Kind::Dict);
    if (Name(m_graph.which(type)) != Name::Model || arguments != 0)
        return refused({Fault::ForeignName, m_graph.name(type)});
    return m_graph.addContainer(Kind::Instance, std::array{type});
}

Made<void> Objects::build(Ref object, Ref state)
{
    switch (m_graph.kind(object)) {
    case Kind::Array:
        return buildArray(object, m_graph.entries(state));
    case Kind::Dtype:
        return buildDtype(object, m_graph.entries(state));
    case Kind::Instance:
        return buildInstance(object, state);
    default:
        return refused(invalid("BUILD"));
    }
}

// copyreg._reconstructor(class, object, None): an instance, before its state.
Made<Ref> Objects::reconstructor(Arguments arguments)
{
    if (arguments.size() != 3 || !isKind(arguments[1], Kind::Global) ||
        Name(m_graph.which(arguments[1])) != Name::Object || !isKind(arguments[2], Kind::None))
        return refused({Fault::ForeignName, "copyreg._reconstructor"});
    return instance(arguments[0], 0);
}

// bytes(), bytearray(b"..."), bytearray(text, "latin-1").
Made<Ref> Objects::bytes(Arguments arguments)
{
    if (arguments.empty())
        return m_graph.addText(Kind::Bytes, {});
    if (arguments.size() == 1 && isKind(arguments[0], Kind::Bytes))
        return Ref(arguments[0]);
    return encode(arguments);
}

// _codecs.encode(text, "latin1"): bytes.
Made<Ref> Objects::encode(Arguments arguments)
{
    if (arguments.size() != 2 || !isKind(arguments[0], Kind::Text) ||
        !(isText(arguments[1], "latin1") || isText(arguments[1], "latin-1")))
        return refused({Fault::ForeignName, "_codecs.encode"});
    const auto text = *m_graph.text(arguments[0]);
    if (text.size() > Limits::text)
        return refused({Fault::TooMuchText});
    auto bytes = latin1(text);
    if (!bytes)
        return refused(invalid("_codecs.encode"));
    return m_graph.addOwnText(Kind::Bytes, std::move(*bytes));
}

// _reconstruct(ndarray, (0,), b"b"): an array, before its state.
Made<Ref> Objects::reconstruct(Arguments arguments)
{
    if (arguments.size() != 3 || !isKind(arguments[0], Kind::Global) ||
        Name(m_graph.which(arguments[0])) != Name::Ndarray)
        return refused({Fault::ForeignName, "numpy.core.multiarray._reconstruct"});
    return m_graph.addArray({});
}

// (1, shape, dtype, whether in Fortran's order, bytes); with one dimension both orders are the same.
Made<void> Objects::buildArray(Ref array, Arguments state)
{
    if (state.size() != 5)
        return refused(invalid("BUILD"));
    auto filled = arrayOf(state[2], state[1], state[4]);
    if (!filled)
        return refused(std::move(filled.error()));
    m_graph.array(array) = *filled;
    return {};
}

// _frombuffer(bytes, dtype, shape, order) of protocol 5; NumPy 2.3 adds the order of the axes.
Made<Ref> Objects::fromBuffer(Arguments arguments)
{
    if (arguments.size() != 4 && arguments.size() != 5)
        return refused({Fault::ForeignName, "numpy.core.numeric._frombuffer"});
    auto filled = arrayOf(arguments[1], arguments[2], arguments[0]);
    if (!filled)
        return refused(std::move(filled.error()));
    return m_graph.addArray(*filled);
}

Made<Array> Objects::arrayOf(Ref dtype, Ref shape, Ref bytes) const
{
    const auto content = m_graph.bytes(bytes);
    if (!isKind(dtype, Kind::Dtype) || !isKind(shape, Kind::Tuple) || !content)
        return refused(invalid("ndarray"));
    std::vector<std::int64_t> extents;
    for (const Ref extent : m_graph.entries(shape)) {
        const auto whole = m_graph.integer(extent);
        if (!whole || extents.size() == 32)
            return refused({Fault::Shape});
        extents.push_back(*whole);
    }
    const Dtype type = m_graph.dtype(dtype);
    if (!fits(extents, type, content->size()))
        return refused({Fault::Shape});
    return Array{type, int(extents.size()), *content, true};
}

// scalar(dtype, bytes).
Made<Ref> Objects::scalar(Arguments arguments)
{
    if (arguments.size() != 2 || !isKind(arguments[0], Kind::Dtype))
        return refused({Fault::ForeignName, "numpy.core.multiarray.scalar"});
    const Dtype type = m_graph.dtype(arguments[0]);
    const auto bytes = m_graph.bytes(arguments[1]);
    if (!bytes || bytes->size() != type.size)
        return refused({Fault::Shape});
    switch (type.kind) {
    case 'f':
        return m_graph.addFloat(type.number(bytes->data()));
    case 'b':
        return m_graph.add(Kind::Bool, bytes->front() != 0);
    case 'i':
        return m_graph.addInt(type.whole(bytes->data()));
    default:
        return m_graph.addUnsigned(quint64(type.whole(bytes->data())));
    }
}

// dtype("f8", False, True).
Made<Ref> Objects::dtype(Arguments arguments)
{
    const auto name = arguments.empty() ? std::nullopt : m_graph.text(arguments[0]);
    if (!name || arguments.size() > 3)
        return refused({Fault::ForeignName, "numpy.dtype"});
    const auto type = Dtype::named(*name);
    if (!type)
        return refused({Fault::ForeignType, std::string(name->substr(0, Limits::word))});
    return m_graph.addDtype(*type);
}

// (3, order of bytes, None, None, None, -1, -1, 0): the Nones are of types with fields.
Made<void> Objects::buildDtype(Ref dtype, Arguments state)
{
    const auto order = state.size() == 8 ? m_graph.text(state[1]) : std::nullopt;
    Dtype type = m_graph.dtype(dtype);
    if (!order || !type.setOrder(*order))
        return refused(invalid("BUILD"));
    if (!std::ranges::all_of(state.subspan(2, 3), [this](Ref part) { return isKind(part, Kind::None); }))
        return refused({Fault::ForeignType, "void"});
    m_graph.dtype(dtype) = type;
    return {};
}

// A dict of attributes, or (that or None, a dict of slots).
Made<void> Objects::buildInstance(Ref instance, Ref state)
{
    const bool pair = isKind(state, Kind::Tuple) && m_graph.entries(state).size() == 2;
    const std::vector<Ref> parts =
        pair ? std::vector<Ref>(m_graph.entries(state).begin(), m_graph.entries(state).end())
             : std::vector<Ref>{state};
    for (const Ref part : parts) {
        if (isKind(part, Kind::None))
            continue;
        if (!isKind(part, Kind::Dict))
            return refused(invalid("BUILD"));
        const auto entries = m_graph.entries(part);
        for (std::size_t i = 0; i < entries.size(); i += 2) {
            const auto key = m_graph.text(entries[i]);
            if (!key)
                return refused(invalid("BUILD"));
            if (key->starts_with("__"))
                return refused({Fault::ForeignName, std::string(key->substr(0, Limits::word))});
        }
        const std::vector<Ref> copy(entries.begin(), entries.end());
        m_graph.append(instance, copy);
    }
    return {};
}

} // namespace fleetgrad::store::pickle
