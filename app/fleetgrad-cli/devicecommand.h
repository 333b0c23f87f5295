// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configflags.h"
#include "exitcode.h"
#include "signals.h"

#include <fleet/source.h>
#include <transport/deviceclient.h>

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fleetgrad::cli {

/// `device PATH --connect URL`: the devices of files, as if they were real ones that send what they read.
class DeviceCommand
{
public:
    explicit DeviceCommand(CLI::App &program);
    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    using Clients = std::vector<std::unique_ptr<transport::DeviceClient>>;
    Expected<transport::DeviceClient::Server> server() const;
    Expected<QByteArray> token() const;
    Clients clients(const std::shared_ptr<fleet::Source> &source, int batchReadings,
                    const transport::DeviceClient::Server &server) const;
    void sendLabelsLater(transport::DeviceClient &client) const;
    ExitCode run(const Clients &clients, Signals &signals) const;

    CLI::App *m_app;
    ConfigFlags m_config;
    std::string m_path, m_url, m_only, m_tokenFile, m_fingerprint, m_authority;
    double m_speed = 1;
    int m_labelDelay = 0; ///< readings
    bool m_trains = false;
};

} // namespace fleetgrad::cli
