// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <simdjson.h>

#include <optional>
#include <string_view>

// What the messages of devices have in common.

namespace fleetgrad::transport {

inline constexpr qsizetype mostChannels = 1000; // the fleet says how many it really has
inline constexpr qsizetype longestName = 200;

class MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

QString fromJson(std::string_view text);
tl::unexpected<Error> bad(const QString &field, const QString &sentence);
/// The texts of an array; none: it is something else.
std::optional<QStringList> textsOf(simdjson::dom::element element);
/// Seconds since 1970 of ISO 8601 or of milliseconds; NaN: it is neither.
double timeOf(simdjson::dom::element element);
QByteArray compact(const QJsonObject &object);

} // namespace fleetgrad::transport
