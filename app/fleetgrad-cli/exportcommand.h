// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <fleet/error.h>

#include <CLI/CLI.hpp>
#include <QString>

#include <string>
#include <vector>

namespace fleetgrad::session {
class Session;
}
namespace fleetgrad::store {
struct ModelFile;
}

namespace fleetgrad::cli {

/// `export RUNFILE`: models, charts and the report of a run file, which is not changed.
class ExportCommand
{
public:
    explicit ExportCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute();

private:
    Expected<void> exportAll(session::Session &session);
    Expected<void> exportLocal(session::Session &session);
    Expected<void> exportGlobal(session::Session &session);
    Expected<void> exportEvery(session::Session &session);
    Expected<void> exportWeights(session::Session &session);
    Expected<void> exportCharts(session::Session &session);
    Expected<void> exportReport(session::Session &session);
    Expected<void> write(const store::ModelFile &model, const QString &path);

    CLI::App *m_app;
    std::string m_file, m_model, m_to, m_models, m_weights, m_charts, m_format = "svg", m_report;
    std::int64_t m_global = -1;
};

} // namespace fleetgrad::cli
