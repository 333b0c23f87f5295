// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include "jobs.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr QSize exportSize(960, 720);

} // namespace

ChartExport::ChartExport(QWidget *window, Settings *settings, Jobs *jobs, Picture picture, Values values)
    : QObject(window), m_window(window), m_settings(settings), m_jobs(jobs), m_picture(std::move(picture)),
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

ChartExport *ChartExport::ofCharts(QWidget *window, Settings *settings, Jobs *jobs, const Charts &shown,
                                   const Charts &measured)
{
    return new ChartExport(
        window, settings, jobs, [shown] { return charts::stacked(shown()); },
        [measured](charts::CsvRange range) {
            return [range, charts = measured()] { return charts::toCsv(charts, range); };
        });
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
    // The window may be built anew in another language meanwhile.
    const auto done = [self = QPointer(this), path, range, isCsv](const QString &problem) {
        if (self)
            self->tell(problem, path, range, isCsv);
    };
    if (isCsv)
        return m_jobs->run([path, values = m_values(range)] { return charts::exportText(values(), path); },
                           done);
    constexpr double density = 2;
    m_jobs->run(
        [path, look, picture = m_picture()] {
            return charts::exportImage(picture, path, exportSize, density, look);
        },
        done);
}

void ChartExport::tell(const QString &problem, const QString &path, charts::CsvRange range, bool isCsv)
{
    if (problem.isEmpty())
        return Q_EMIT written(path);
    Q_EMIT failed(problem, [this, range, isCsv] { isCsv ? askForCsv(range) : askForImage(); });
}

void ChartExport::copy()
{
    const charts::ExportLook look{charts::Theme::light(), QApplication::font()};
    m_jobs->run([look, picture = m_picture()] { return charts::toImage(picture, exportSize, 2, look); },
                [self = QPointer(this)](const QImage &image) {
                    QApplication::clipboard()->setImage(image);
                    if (self)
                        Q_EMIT self->copied();
                });
}

} // namespace fleetgrad::desktop
