// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/liveinbox.h>
#include <fleet/liveoutbox.h>
#include <fleet/selftrainer.h>
#include <fleet/source.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
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

/// Their device is 0.
using Updates = std::vector<fleet::LiveUpdate>;
/// Without their readings, which were sent before.
using Labels = std::vector<fleet::LiveLabel>;
using DeviceMessage = std::variant<Hello, Readings, Updates, Labels>;

/// What a device sent at `now`, in seconds since 1970; `hello`: what it said before, null at first. The
/// weights of an update are brought into the order of `features`, the names that the fleet model has. Errors:
/// TooLarge, BadFormat, with the field as place.
Expected<DeviceMessage> readDeviceMessage(const QByteArray &text, const Hello *hello, double now,
                                          const QStringList &features = {});
/// Of the fleet model, in the order of its weights.
QStringList fleetFeatures(learning::Method method);

QByteArray helloText(const Hello &hello);
/// One or several readings of the device; no key of them is 0.
QByteArray readingsText(const Hello &hello, const Readings &readings);
/// One or several labels without their readings.
QByteArray labelsText(const Hello &hello, const Labels &labels);
/// A local update of a device that trains itself; every number is told to its last bit.
QByteArray updateText(const Hello &hello, const fleet::LiveUpdate &update, const QStringList &features);
/// `window`: how many readings, or updates, may be sent that are not acknowledged. `terms`: by what a device
/// trains that does it itself; null: it sends readings, and labels later for `labelWindow` of them.
QByteArray welcomeText(const QString &device, std::uint64_t recorded, std::uint64_t window,
                       const fleet::TrainingTerms *terms = nullptr, int labelWindow = 0);
/// `labels`: how many of those that came without their readings on this connection are recorded; 0: none.
QByteArray acknowledgementText(std::uint64_t key, std::uint64_t labels = 0);
/// To the device of that name; `feedback`: what became of its newest update.
QByteArray globalVersionText(const QString &device, const federation::GlobalVersion &version,
                             const fleet::LiveOutbox::Feedback &feedback, const QStringList &features);
/// `evaluation`: of the newest version that was judged.
QByteArray feedbackText(const QString &device, const fleet::LiveOutbox::Feedback &feedback,
                        const std::optional<fleet::Evaluation> &evaluation);
/// Before the connection ends: the whole reason, of which a close frame has room for 123 bytes, and the code
/// of that frame, since some libraries do not let every code through.
QByteArray errorText(const QString &reason, int code);

/// What a server says to a device. Errors: BadFormat.
struct ServerMessage
{
    enum class Kind : unsigned char { Welcome, Acknowledgement, Error, GlobalVersion, Feedback, Other };
    Kind kind = Kind::Other;
    std::uint64_t key = 0;    ///< up to which readings are recorded; of Feedback, the update's model version
    std::uint64_t window = 1; ///< of Welcome
    std::uint64_t labels = 0; ///< of Acknowledgement: labels of this connection; of Welcome: labelWindow
    std::optional<fleet::TrainingTerms> terms;    ///< of Welcome to a device that trains itself
    federation::GlobalVersion version;            ///< of GlobalVersion: its number and model
    float learningRate = -1;                      ///< of Feedback; below 0: nothing is said of it
    std::optional<learning::LaneTrainer> trainer; ///< of Feedback: what a person chose
    QString verdict;                              ///< of Feedback
    QString reason;                               ///< of Error
    int code = 0;                                 ///< of Error, as the close frame has it; 0: not said
};
Expected<ServerMessage> readServerMessage(const QByteArray &text);

} // namespace fleetgrad::transport
