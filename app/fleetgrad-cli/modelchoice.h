// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>
#include <store/modelfile.h>
#include <store/modelnote.h>

#include <CLI/CLI.hpp>
#include <QString>

#include <cstdint>
#include <string>

namespace fleetgrad::store {
class RunFileReader;
}

namespace fleetgrad::cli {

/// The number of the device of that name.
Expected<std::uint32_t> deviceNamed(const store::RunFileReader &run, const QString &name);
/// The newest of a device's local models that was stored.
Expected<std::uint32_t> newestLocal(store::RunFileReader &run, std::uint32_t device);

/// One model: of a model file, or a version in a run file.
class ModelChoice
{
public:
    /// `positional` is what the file is called in --help.
    void addTo(CLI::App &app, const char *positional, bool isRequired = true);
    Expected<store::ModelFile> read() const;
    QString path() const; ///< empty where none was named
    bool isOfRun() const; ///< the file is a run file

private:
    Expected<store::ModelKey> keyIn(store::RunFileReader &run) const;

    std::string m_file, m_device;
    std::int64_t m_version = -1;
};

} // namespace fleetgrad::cli
