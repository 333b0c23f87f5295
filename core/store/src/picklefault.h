// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QString>

#include <string>

namespace fleetgrad::store::pickle {

/// Why a pickle is not read.
struct Fault
{
    enum Reason : quint8 {
        Truncated,      ///< ends before its end
        Trailing,       ///< goes on after it
        Invalid,        ///< `what`: the instruction that doesn't fit
        Protocol,       ///< `what`: the number of a protocol that is not known
        ForeignOpcode,  ///< `what`: the instruction, which no model needs
        ForeignName,    ///< `what`: the function, class or attribute, which no model needs
        ForeignType,    ///< `what`: the type of a numpy array that has no numbers
        Shape,          ///< a numpy array whose bytes and shape differ
        Cycle,          ///< a value that contains itself
        TooManyObjects, ///< these: over a bound of Limits
        TooManySteps,
        TooManyLinks,
        TooLargeMemo,
        TooLargeStack,
        TooMuchText,
        TooLongNumber,
        TooDeep,
    };
    Reason reason = Invalid;
    std::string what = {};
};

/// `byte` is where in the file, from 0.
Error errorOf(const Fault &fault, qsizetype byte, const QString &place);

/// What a file may take of the reader. A model of this program with 6,144 weights takes less than a twentieth
/// of each.
struct Limits
{
    static constexpr std::size_t objects = std::size_t(1) << 19;  ///< values
    static constexpr std::size_t large = std::size_t(1) << 17;    ///< of them lists, dicts, arrays, names...
    static constexpr std::size_t links = std::size_t(1) << 20;    ///< entries of all containers
    static constexpr std::size_t expanded = std::size_t(1) << 20; ///< values, were nothing shared
    static constexpr std::size_t steps = std::size_t(1) << 21;    ///< instructions
    static constexpr std::size_t stack = std::size_t(1) << 18;    ///< entries of the stack
    static constexpr std::size_t memo = objects;                  ///< numbers of memo entries
    static constexpr std::size_t text = std::size_t(4) << 20;     ///< bytes of texts that had to be decoded
    static constexpr std::size_t word = 1000;                     ///< bytes of a number or a name
    static constexpr int depth = 32;                              ///< containers inside each other
};

} // namespace fleetgrad::store::pickle
