// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelchoice.h"

#include <fleet/batchrecord.h>
#include <fleet/error.h>

#include <CLI/CLI.hpp>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace fleetgrad::store {
struct RunInfo;
}

namespace fleetgrad::cli {

/// `model deploy`: writes into a run file what is to happen to its models when somebody goes on with it.
class DeployCommand
{
public:
    void addTo(CLI::App &model);
    bool isChosen() const { return m_app->parsed(); }
    /// What was written, as a sentence.
    Expected<QString> execute() const;

private:
    Expected<fleet::Command> wanted(store::RunFileReader &run) const;
    Expected<fleet::Command> deployed(const store::RunInfo &info) const;
    Expected<std::vector<std::uint32_t>> devices(const store::RunInfo &info) const;
    QString modelName(const store::ModelFile &model) const;

    CLI::App *m_app = nullptr;
    ModelChoice m_model;
    std::string m_run, m_to = "fleet", m_note;
    int m_rounds = 0;
    bool m_promotes = false, m_ends = false;
};

} // namespace fleetgrad::cli
