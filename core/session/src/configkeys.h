// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <limits>
#include <variant>
#include <vector>

namespace fleetgrad::session {

using ConfigValue = std::variant<bool, std::int64_t, double, QString, QStringList>;

enum class ConfigType : unsigned char { Boolean, Integer, Real, Text, TextList, Choice };

/// One key of the configuration file: what parse, print and check know of it.
struct ConfigKey
{
    QString section; ///< "" for the top, "replay.mapping" for a table in a table
    QString name;
    ConfigType type = ConfigType::Text;
    QString comment; ///< translated: meaning, unit, and what 0 means
    double minimum = -std::numeric_limits<double>::infinity(); ///< of Integer and Real, included ...
    double maximum = std::numeric_limits<double>::infinity();
    bool aboveMinimum = false; ///< ... unless this is set
    QStringList choices;       ///< of Choice
    std::function<ConfigValue(const fleet::RunConfig &)> get;
    /// Takes a value of the key's type and in its range.
    std::function<void(fleet::RunConfig &, const ConfigValue &)> set;

    QString fullName() const;  ///< "federation.hold_out"
    QString rangeText() const; ///< "1 to 1000000", "true or false", ...; empty where anything goes
};

/// Every key, in the order in which they are printed: `preset` first, sections together.
std::vector<ConfigKey> configKeys();

/// The value where it has the key's type (a whole number is also a real one) and lies in its range; else an
/// error whose place is empty.
Expected<ConfigValue> checkedValue(const ConfigKey &key, const ConfigValue &value);

/// The words of learning::Optimiser and learning::Schedule, in the order of their values.
QStringList optimiserWords();
QStringList scheduleWords();

/// A value as TOML writes it; reads back to the same bits.
QString tomlText(const ConfigValue &value);

} // namespace fleetgrad::session
