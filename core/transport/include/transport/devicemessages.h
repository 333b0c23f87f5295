// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/liveinbox.h>
#include <fleet/source.h>

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

// What devices and a server say to each other over a WebSocket, as docs/devices.md has it: JSON, one message
// a frame. A reading is a message of the topic `edge-iiot-stream`, with a key beside it.

namespace fleetgrad::transport {

inline constexpr qsizetype mostMessageBytes = 256 << 10;
inline constexpr int deviceSchema = 1;
inline constexpr int tryAgainLater = 1013; ///< close code, registered with IANA and not named by Qt

/// Of a device that says who it is: origin is left empty, and readings 0.
using Hello = fleet::DeviceInfo;
using Readings = std::vector<fleet::LiveReading>;

/// What a device sent at `now`, in seconds since 1970; `hello`: what it said before, null at first. Errors:
/// TooLarge, BadFormat, with the field as place.
Expected<std::variant<Hello, Readings>> readDeviceMessage(const QByteArray &text, const Hello *hello,
                                                          double now);

QByteArray helloText(const Hello &hello);
/// One or several readings of the device; no key of them is 0.
QByteArray readingsText(const Hello &hello, const Readings &readings);
/// `window`: how many readings may be sent that are not acknowledged.
QByteArray welcomeText(const QString &device, std::uint64_t recorded, std::uint64_t window);
QByteArray acknowledgementText(std::uint64_t key);
/// Before the connection ends: the whole reason, of which a close frame has room for 123 bytes.
QByteArray errorText(const QString &reason);

/// What a server says to a device. Errors: BadFormat.
struct ServerMessage
{
    enum class Kind : unsigned char { Welcome, Acknowledgement, Error, Other };
    Kind kind = Kind::Other;
    std::uint64_t key = 0;    ///< up to which readings are recorded
    std::uint64_t window = 1; ///< of Welcome
    QString reason;           ///< of Error
};
Expected<ServerMessage> readServerMessage(const QByteArray &text);

} // namespace fleetgrad::transport
