// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <CLI/CLI.hpp>
#include <QString>

#include <deque>
#include <string>
#include <vector>

namespace fleetgrad::cli {

/// Why a configuration could not be had, and the code to end with: a wrong flag is wrong usage, a wrong file
/// is bad input.
struct ConfigRefused
{
    Error error;
    ExitCode code;
};

/// The flags of `run` and `replay` that make a configuration: a preset, a file over it, and single settings
/// over both. Each setting is a key of the configuration file, so that ranges and words are known in one
/// place only.
class ConfigFlags
{
public:
    /// What every run has: preset, file, seed, batches, method, rates, rounds.
    void addCommon(CLI::App &app);
    void addSimulation(CLI::App &app);
    void addMapping(CLI::App &app);
    /// Readings of real devices.
    void addLive(CLI::App &app);
    /// What a command needs that reads files and trains nothing: file and method.
    void addMethod(CLI::App &app);

    /// What a fork may have otherwise than its parent, and a number of batches.
    void addFork(CLI::App &app);

    /// The configuration that the flags make over another one.
    tl::expected<fleet::RunConfig, ConfigRefused> over(const fleet::RunConfig &config) const
    {
        return withFlags(config);
    }
    /// The configuration that the flags make; of a replay of `replayPath` where that is not empty.
    tl::expected<fleet::RunConfig, ConfigRefused> config(const QString &replayPath) const;

private:
    enum class Kind : unsigned char { Integer, Real, Text, List };
    struct Flag
    {
        CLI::Option *option = nullptr;
        QString key; ///< of the configuration file
        Kind kind = Kind::Text;
        std::string value;
    };

    CLI::Option *add(CLI::App &app, const char *name, const char *key, Kind kind, const QString &help);
    void addFile(CLI::App &app);
    void addMethodAlone(CLI::App &app);
    void addBatches(CLI::App &app);
    void addLearning(CLI::App &app);
    static QString toml(const Flag &flag);
    tl::expected<fleet::RunConfig, ConfigRefused> base(bool replay) const;
    tl::expected<fleet::RunConfig, ConfigRefused> withFlags(const fleet::RunConfig &config) const;

    std::string m_preset, m_file;
    CLI::Option *m_live = nullptr; ///< makes the source live
    bool m_noFeedback = false;
    std::vector<std::string> m_settings; ///< --set KEY=VALUE
    std::deque<Flag> m_flags;            ///< CLI11 keeps addresses of their values
};

} // namespace fleetgrad::cli
