// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configflags.h"
#include "exitcode.h"
#include "signals.h"

#include <fleet/error.h>
#include <fleet/source.h>

#include <CLI/CLI.hpp>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace fleetgrad::cli {

class FeatureWriter;

/// `features PATH`: what the models see of each reading of the files, for whoever wants to use a model
/// elsewhere.
class FeaturesCommand
{
public:
    explicit FeaturesCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    Expected<void> writeAll(const fleet::RunConfig &config, Signals &signals);
    Expected<void> writeFile(const QStringList &names, Signals &signals);
    Expected<void> writeRows(FeatureWriter &writer, Signals &signals);
    Expected<void> chooseDevices();
    Expected<QStringList> featureNames() const;

    CLI::App *m_app;
    ConfigFlags m_flags;
    std::string m_path, m_device, m_model = "local", m_output;
    bool m_quiet = false;

    // Of the files, once they are open.
    fleet::RunConfig m_config;
    std::unique_ptr<fleet::Source> m_source;
    std::vector<std::uint32_t> m_devices;
};

} // namespace fleetgrad::cli
