// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nabwindows.h"
#include "series.h"
#include "telemanom.h"

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <optional>
#include <stop_token>
#include <vector>

namespace fleetgrad::fleet {

/// The files that a path stands for, and where their labels are.
class ReplayFiles
{
public:
    enum class Kind : unsigned char {
        Csv,           ///< labels in a column, or in the windows file of NAB beside them
        ServerMachine, ///< SMD: test/NAME.txt, labels in test_label/NAME.txt
        Telemetry,     ///< SMAP/MSL: CHANNEL.npy, labels in labeled_anomalies.csv there or up to two folders
                       ///< above
    };

    /// Recognises how a file or a folder is laid out. A folder is read without its subfolders, but for those
    /// of SMD (test) and SMAP/MSL (test, data/test). Files are in the order of their names. Refuses a folder
    /// that can't be read or has no file to read, and labels that can't be read. `only`: names of the files
    /// of the folder that are wanted, each of which must be there; empty = all.
    static Expected<ReplayFiles> find(const QString &path, const QStringList &only = {});

    const QStringList &paths() const { return m_paths; }
    /// What the person should know of the folder.
    const QStringList &remarks() const { return m_remarks; }

    /// Gives up with ErrorKind::Cancelled when `stop` is requested.
    Expected<FileContent> load(const QString &path, const ColumnMapping &mapping,
                               const std::stop_token &stop) const;

private:
    struct Layout;
    static const Layout &recognise(const QString &path);
    Expected<void> list(const QString &folder, const QStringList &patterns);
    Expected<void> keepOnly(const QStringList &names, const QString &folder);
    /// Yahoo S5 has, beside the files of A3 and of A4, one with the values of all of them, a column each.
    void leaveOutCollections();
    Expected<void> readLabels(const QString &folder);

    Kind m_kind = Kind::Csv;
    QStringList m_paths, m_remarks;
    std::optional<NabWindows> m_windows;
    std::optional<TelemetryLabels> m_telemetry;
};

} // namespace fleetgrad::fleet
