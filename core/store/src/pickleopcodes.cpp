// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pickleopcodes.h"

#include <algorithm>
#include <array>

namespace fleetgrad::store::pickle {

namespace {

struct Named
{
    Opcode code;
    const char *name;
};

constexpr std::array names{
    Named{Opcode::Mark, "MARK"},
    Named{Opcode::Stop, "STOP"},
    Named{Opcode::Pop, "POP"},
    Named{Opcode::PopMark, "POP_MARK"},
    Named{Opcode::Dup, "DUP"},
    Named{Opcode::BinBytes, "BINBYTES"},
    Named{Opcode::ShortBinBytes, "SHORT_BINBYTES"},
    Named{Opcode::Float, "FLOAT"},
    Named{Opcode::BinFloat, "BINFLOAT"},
    Named{Opcode::Int, "INT"},
    Named{Opcode::BinInt, "BININT"},
    Named{Opcode::BinInt1, "BININT1"},
    Named{Opcode::Long, "LONG"},
    Named{Opcode::BinInt2, "BININT2"},
    Named{Opcode::None, "NONE"},
    Named{Opcode::PersId, "PERSID"},
    Named{Opcode::BinPersId, "BINPERSID"},
    Named{Opcode::Reduce, "REDUCE"},
    Named{Opcode::String, "STRING"},
    Named{Opcode::BinString, "BINSTRING"},
    Named{Opcode::ShortBinString, "SHORT_BINSTRING"},
    Named{Opcode::Unicode, "UNICODE"},
    Named{Opcode::BinUnicode, "BINUNICODE"},
    Named{Opcode::EmptyList, "EMPTY_LIST"},
    Named{Opcode::Append, "APPEND"},
    Named{Opcode::Build, "BUILD"},
    Named{Opcode::Global, "GLOBAL"},
    Named{Opcode::Dict, "DICT"},
    Named{Opcode::Appends, "APPENDS"},
    Named{Opcode::Get, "GET"},
    Named{Opcode::BinGet, "BINGET"},
    Named{Opcode::Inst, "INST"},
    Named{Opcode::LongBinGet, "LONG_BINGET"},
    Named{Opcode::List, "LIST"},
    Named{Opcode::Obj, "OBJ"},
    Named{Opcode::Put, "PUT"},
    Named{Opcode::BinPut, "BINPUT"},
    Named{Opcode::LongBinPut, "LONG_BINPUT"},
    Named{Opcode::SetItem, "SETITEM"},
    Named{Opcode::Tuple, "TUPLE"},
    Named{Opcode::SetItems, "SETITEMS"},
    Named{Opcode::EmptyDict, "EMPTY_DICT"},
    Named{Opcode::EmptyTuple, "EMPTY_TUPLE"},
    Named{Opcode::Proto, "PROTO"},
    Named{Opcode::NewObj, "NEWOBJ"},
    Named{Opcode::Ext1, "EXT1"},
    Named{Opcode::Ext2, "EXT2"},
    Named{Opcode::Ext4, "EXT4"},
    Named{Opcode::Tuple1, "TUPLE1"},
    Named{Opcode::Tuple2, "TUPLE2"},
    Named{Opcode::Tuple3, "TUPLE3"},
    Named{Opcode::NewTrue, "NEWTRUE"},
    Named{Opcode::NewFalse, "NEWFALSE"},
    Named{Opcode::Long1, "LONG1"},
    Named{Opcode::Long4, "LONG4"},
    Named{Opcode::ShortBinUnicode, "SHORT_BINUNICODE"},
    Named{Opcode::BinUnicode8, "BINUNICODE8"},
    Named{Opcode::BinBytes8, "BINBYTES8"},
    Named{Opcode::EmptySet, "EMPTY_SET"},
    Named{Opcode::AddItems, "ADDITEMS"},
    Named{Opcode::FrozenSet, "FROZENSET"},
    Named{Opcode::NewObjEx, "NEWOBJ_EX"},
    Named{Opcode::StackGlobal, "STACK_GLOBAL"},
    Named{Opcode::Memoize, "MEMOIZE"},
    Named{Opcode::Frame, "FRAME"},
    Named{Opcode::ByteArray8, "BYTEARRAY8"},
    Named{Opcode::NextBuffer, "NEXT_BUFFER"},
    Named{Opcode::ReadonlyBuffer, "READONLY_BUFFER"},
};

} // namespace

const char *opcodeName(quint8 code)
{
    const auto found =
        std::ranges::find_if(names, [code](const Named &named) { return quint8(named.code) == code; });
    return found == names.end() ? nullptr : found->name;
}

} // namespace fleetgrad::store::pickle
