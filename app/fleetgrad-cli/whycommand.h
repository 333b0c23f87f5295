// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"
#include "signals.h"

#include <fleet/error.h>
#include <fleet/readingplace.h>
#include <fleet/why.h>
#include <store/runfile.h>

#include <CLI/CLI.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace fleetgrad::cli {

/// `why RUNFILE`: why a device alarmed or not, as the shares of the features in what a reading scored, and
/// which rounds and devices moved a weight most. Changes nothing.
class WhyCommand
{
public:
    explicit WhyCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    Expected<void> tell(std::stop_token stop);
    Expected<void> tellOfWeight();
    Expected<void> tellOfLocalWeight();
    Expected<void> tellOfReading(std::stop_token stop);
    Expected<std::uint32_t> device() const;
    Expected<fleet::ReadingPlace> chosenReading(std::uint32_t device, std::stop_token stop) const;
    Expected<std::size_t> chosenFeature() const;
    Expected<void> print(std::uint32_t device, const fleet::DeviceTrace &trace, const fleet::Why &why);

    CLI::App *m_app;
    std::string m_file, m_device, m_reading, m_weight, m_model = "decision";
    int m_most = 10;
    bool m_lastAlarm = false, m_json = false;

    std::unique_ptr<store::RunFileReader> m_reader;
};

} // namespace fleetgrad::cli
