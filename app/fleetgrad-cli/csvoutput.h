// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>

namespace fleetgrad::cli {

/// A cell of a CSV file (RFC 4180), in quotation marks where it needs them. UTF-8.
QByteArray csvCell(const QString &text);
/// The shortest decimal that reads back to the same number; empty where it is not finite.
QByteArray csvCell(float number);
QByteArray csvCell(double number);

/// Takes lines to a file, which is there when all are written or not at all, or to standard output.
class CsvOutput
{
public:
    /// An empty path is standard output.
    static Expected<CsvOutput> open(const QString &path);

    /// Adds the line and its end.
    void write(const QByteArray &line);
    /// Whether all of it could be written.
    Expected<void> close();

private:
    explicit CsvOutput(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<QSaveFile> m_file; ///< none: standard output
};

} // namespace fleetgrad::cli
