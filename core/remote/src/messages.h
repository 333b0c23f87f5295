// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec.h"

#include <QByteArray>

#include <cstdint>
#include <tuple>
#include <utility>

// What is said between a server and a desktop. A message is one binary message of the WebSocket: a byte that
// says which, and what belongs to it. A server's messages after Welcome are compressed (stream.h).

namespace fleetgrad::remote {

/// Goes up with every change of what travels.
inline constexpr std::uint32_t protocolVersion = 5;
inline constexpr qint64 mostFromDesktop = 16 * 1024 * 1024; ///< bytes a message
inline constexpr qint64 mostFromServer = 256 * 1024 * 1024; ///< likewise, unpacked

enum class FromDesktop : std::uint8_t {
    Hello,   ///< protocolVersion
    Got,     ///< number of the newest frame that was taken in
    Look,    ///< Look, then what of it
    Command, ///< Command, then its arguments
    Request, ///< its number, Request, then its arguments
    Cancel,  ///< the number of a request that is not wanted any more
};

enum class FromServer : std::uint8_t {
    Welcome, ///< protocolVersion; where it is the desktop's: Role, name of the token
    Frame,   ///< see frame.h
    Answer,  ///< number of the request; whether it is an error; that or what was asked for
    Refused, ///< Error: a command was not obeyed
    Piece,   ///< number of the request; bytes of a file, in their order, before its Answer
};

enum class Look : std::uint8_t { Watch, Map, Evaluation, Outline, Device };

enum class Command : std::uint8_t {
    Resume,
    Pause,
    Step,
    StepRound,
    SetSpeed,
    AggregateNow,
    SetLearningRate,
    LockRate,
    SetOptimiser,
    SetSchedule,
    Promote,
    EndCanary,
    ShadowOriginal,
    Remedy,
    SetBreakpoints,
};

enum class Request : std::uint8_t {
    SnapshotAt,
    Deploy,
    Model,
    StoredUpdates,
    SetNote,
    Compare,
    WeightHistory,
    LookBack,
    LookAtPast,
    ForgetPast,
    LastAlarm,
    Round,
    Summary,
    Digest,
    SaveAs,
};

template <>
inline constexpr auto lastOf<FromDesktop> = FromDesktop::Cancel;
template <>
inline constexpr auto lastOf<FromServer> = FromServer::Piece;
template <>
inline constexpr auto lastOf<Look> = Look::Device;
template <>
inline constexpr auto lastOf<Command> = Command::SetBreakpoints;
template <>
inline constexpr auto lastOf<Request> = Request::SaveAs;

/// The values one after the other.
template <class... T>
QByteArray message(const T &...values)
{
    Writer writer;
    (put<T>(writer, values), ...);
    return writer.bytes();
}

/// Reads values one after the other; false where they are not there.
template <class... T>
bool takeEach(Reader &reader, T &...values)
{
    return (take<T>(reader, values) && ...);
}

} // namespace fleetgrad::remote
