// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/exporting.h>
#include <desktop/look.h>
#include <desktop/settings.h>

#include <QObject>
#include <QSize>

#include <functional>
#include <vector>

class QFileDialog;

namespace fleetgrad::desktop {

class Jobs;

/// How an export is to be.
struct ExportForm
{
    QSize size{960, 720};                             ///< pixels of 1/96 inch
    double density = 2;                               ///< physical pixels for each, of PNG and the clipboard
    charts::CsvRange range = charts::CsvRange::Whole; ///< of CSV
};

/// What an export needs of the window that it is from.
struct ExportPlace
{
    QWidget *window;
    const Appearance *appearance;
    Settings *settings;
    Jobs *jobs;
};

/// A view to files and to the clipboard. Files are drawn and written on another thread.
class ChartExport : public QObject
{
    Q_OBJECT
public:
    /// The view as it is on screen.
    using Picture = std::function<charts::Picture()>;
    /// Its values as CSV, as they were measured: what is to be called on the other thread.
    using Values = std::function<std::function<QString()>(charts::CsvRange)>;

    ChartExport(const ExportPlace &place, Picture picture, Values values);
    /// Of charts one below the other: as they are on screen, and as they were measured.
    using Charts = std::function<std::vector<charts::Chart>()>;
    static ChartExport *ofCharts(const ExportPlace &place, const Charts &shown, const Charts &measured);

    /// Whether pictures have the colours of paper: of every view, and remembered.
    bool isForPaper() const { return m_place.settings->exportsForPaper(); }
    void setForPaper(bool paper) { m_place.settings->setExportsForPaper(paper); }
    /// As on screen, or as on paper where that is wanted.
    charts::ExportLook look() const;

    void askForImage();
    void askForCsv(charts::CsvRange range);
    /// By the suffix of the path: png, svg, pdf or csv.
    void write(const QString &path, const ExportForm &form = {});
    /// Writes likewise when it is called, on any thread, what the view shows now; says what went wrong.
    std::function<QString()> writing(const QString &path, const ExportForm &form) const;
    /// Asks for a path with that suffix, and writes to it.
    void askFor(const QString &suffix, const ExportForm &form);
    void copy(const ExportForm &form = {});

Q_SIGNALS:
    void written(const QString &path);
    void copied();
    /// A sentence for the person, and what asks for another path.
    void failed(const QString &sentence, const std::function<void()> &again);

private:
    void tell(const QString &problem, const QString &path, const ExportForm &form);
    void ask(const QString &title, const QStringList &filters, const QString &suffix, const ExportForm &form);

    ExportPlace m_place;
    Picture m_picture;
    Values m_values;
};

} // namespace fleetgrad::desktop
