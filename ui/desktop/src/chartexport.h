// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <charts/exporting.h>
#include <desktop/settings.h>

#include <QObject>

#include <functional>
#include <vector>

class QFileDialog;

namespace fleetgrad::desktop {

class Jobs;

/// Charts to files and to the clipboard. Files are written on another thread.
class ChartExport : public QObject
{
    Q_OBJECT
public:
    using Charts = std::function<std::vector<charts::Chart>()>;

    /// `charts` as they are on screen, `values` as they were measured.
    ChartExport(QWidget *window, Settings *settings, Jobs *jobs, Charts charts, Charts values);

    void askForImage();
    void askForCsv(charts::CsvRange range);
    /// By the suffix of the path: png, svg, pdf or csv.
    void write(const QString &path, charts::CsvRange range = charts::CsvRange::Whole);
    void copy();

Q_SIGNALS:
    void written(const QString &path);
    void copied();
    /// A sentence for the person, and what asks for another path.
    void failed(const QString &sentence, const std::function<void()> &again);

private:
    void ask(const QString &title, const QStringList &filters, const QString &suffix, charts::CsvRange range);

    QWidget *m_window;
    Settings *m_settings;
    Jobs *m_jobs;
    Charts m_charts, m_values;
};

} // namespace fleetgrad::desktop
