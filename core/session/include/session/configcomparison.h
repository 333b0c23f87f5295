// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace fleetgrad::session {

/// A key of the configuration file, and its value in each of several runs.
struct ComparedKey
{
    QString key;        ///< "trainer.local_rate"; "group" for all [[group]]s together
    QString meaning;    ///< translated: what it is, its unit, and what 0 means
    QStringList values; ///< as TOML writes them, one for each run

    /// Whether that run's value is another than the first run's.
    bool differs(int run) const { return values[run] != values.front(); }
    bool differs() const;
};

/// Every key in the order of the configuration file. No configuration: nothing; none of them may be null.
std::vector<ComparedKey> compareConfigs(const std::vector<std::shared_ptr<const fleet::RunConfig>> &configs);

} // namespace fleetgrad::session
