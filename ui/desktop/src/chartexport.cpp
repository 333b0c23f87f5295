// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include "jobs.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr QSize exportSize(960, 720);

} // namespace

ChartExport::ChartExport(QWidget *window, Settings *settings, Jobs *jobs, Charts charts, Charts values)
    : QObject(window), m_window(window), m_settings(settings), m_jobs(jobs), m_charts(std::move(charts)),
      m_values(std::move(values))
{
}

void ChartExport::ask(const QString &title, const QStringList &filters, const QString &suffix,
                      charts::CsvRange range)
{
    // Not exec(): the fleet goes on learning and the charts go on moving while the dialog is open.
    auto *dialog = new QFileDialog(m_window, title, m_settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, range](const QString &path) {
        m_settings->setFolder(QFileInfo(path).absolutePath());
        write(path, range);
    });
    dialog->open();
}

void ChartExport::askForImage()
{
    ask(tr("Export charts"), {tr("Picture (*.png)"), tr("Vector graphics (*.svg)"), tr("PDF (*.pdf)")},
        u"png"_s, charts::CsvRange::Visible);
}

void ChartExport::askForCsv(charts::CsvRange range)
{
    ask(tr("Export values"), {tr("Comma-separated values (*.csv)")}, u"csv"_s, range);
}

void ChartExport::write(const QString &path, charts::CsvRange range)
{
    const charts::ExportLook look{charts::Theme::light(), QApplication::font()};
    const bool isCsv = QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0;
    const auto work = [path, range, look, isCsv, charts = isCsv ? m_values() : m_charts()] {
        constexpr double density = 2;
        return isCsv ? charts::exportCsv(charts, path, range)
                     : charts::exportImage(charts, path, exportSize, density, look);
    };
    m_jobs->run(work, [this, path, range, isCsv](const QString &problem) {
        if (problem.isEmpty())
            return Q_EMIT written(path);
        Q_EMIT failed(problem, [this, range, isCsv] { isCsv ? askForCsv(range) : askForImage(); });
    });
}

void ChartExport::copy()
{
    const charts::ExportLook look{charts::Theme::light(), QApplication::font()};
    m_jobs->run([look, charts = m_charts()] { return charts::toImage(charts, exportSize, 2, look); },
                [this](const QImage &image) {
                    QApplication::clipboard()->setImage(image);
                    Q_EMIT copied();
                });
}

} // namespace fleetgrad::desktop
