// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configkeys.h"

#include <QCoreApplication>

#include <type_traits>

namespace fleetgrad::session {

// A whole number in TOML has 64 bits with a sign; this is the largest double that fits.
inline constexpr double largestInteger = 9223372036854774784.0;

/// Builds the list of keys, section by section: each section in a file of its own.
class ConfigKeys
{
    Q_DECLARE_TR_FUNCTIONS(ConfigKeys)

public:
    std::vector<ConfigKey> all()
    {
        addTop();
        addSource();
        addSimulation();
        addReplay();
        addLive();
        addLabels();
        addTrainer();
        addAlarms();
        addFederation();
        addDrift();
        return std::move(m_keys);
    }

    static Error wrongType(const ConfigKey &key);
    static Error outOfRange(const ConfigKey &key, const ConfigValue &value);
    static QString rangeText(const ConfigKey &key);

private:
    /// `access` gives a reference to the member, of a const configuration as of one that isn't.
    template <typename Access>
    ConfigKey &add(const char *name, ConfigType type, Access access, const QString &comment)
    {
        ConfigKey key;
        key.section = m_section;
        key.name = QString::fromLatin1(name);
        key.type = type;
        key.comment = comment;
        key.get = [access](const fleet::RunConfig &config) -> ConfigValue {
            using Member = std::remove_cvref_t<decltype(access(config))>;
            if constexpr (std::is_same_v<Member, bool>)
                return access(config);
            else if constexpr (std::is_integral_v<Member>)
                return std::int64_t(access(config));
            else
                return access(config);
        };
        key.set = [access](fleet::RunConfig &config, const ConfigValue &value) {
            using Member = std::remove_cvref_t<decltype(access(config))>;
            if constexpr (std::is_integral_v<Member> && !std::is_same_v<Member, bool>)
                access(config) = Member(std::get<std::int64_t>(value));
            else
                access(config) = std::get<Member>(value);
        };
        m_keys.push_back(std::move(key));
        return m_keys.back();
    }

    template <typename Access>
    void addInteger(const char *name, Access access, double minimum, double maximum, const QString &comment)
    {
        ConfigKey &key = add(name, ConfigType::Integer, access, comment);
        key.minimum = minimum;
        key.maximum = maximum;
    }

    template <typename Access>
    void addReal(const char *name, Access access, double minimum, double maximum, const QString &comment)
    {
        ConfigKey &key = add(name, ConfigType::Real, access, comment);
        key.minimum = minimum;
        key.maximum = maximum;
    }

    template <typename Access>
    void addPositive(const char *name, Access access, double maximum, const QString &comment)
    {
        addReal(name, access, 0, maximum, comment);
        m_keys.back().aboveMinimum = true;
    }

    /// `words` in the order of the enumeration's values.
    template <typename Access>
    void addChoice(const char *name, const QStringList &words, Access access, const QString &comment)
    {
        ConfigKey key;
        key.section = m_section;
        key.name = QString::fromLatin1(name);
        key.type = ConfigType::Choice;
        key.comment = comment;
        key.choices = words;
        key.get = [access, words](const fleet::RunConfig &config) -> ConfigValue {
            return words.value(int(access(config)));
        };
        key.set = [access, words](fleet::RunConfig &config, const ConfigValue &value) {
            using Member = std::remove_cvref_t<decltype(access(config))>;
            access(config) = Member(words.indexOf(std::get<QString>(value)));
        };
        m_keys.push_back(std::move(key));
    }

    void addTop();
    void addSource();
    void addSimulation();
    void addReplay();
    void addLive();
    void addLabels();
    void addTrainer();
    void addAlarms();
    void addFederation();
    void addDrift();
    void addSimulatedDrift();

    QString m_section;
    std::vector<ConfigKey> m_keys;
};

} // namespace fleetgrad::session
