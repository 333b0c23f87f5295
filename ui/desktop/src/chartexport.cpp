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

bool isCsv(const QString &path)
{
    return QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

ChartExport::ChartExport(const ExportPlace &place, Picture picture, Values values)
    : QObject(place.window), m_place(place), m_picture(std::move(picture)), m_values(std::move(values))
{
}

charts::ExportLook ChartExport::look() const
{
    return {isForPaper() ? charts::Theme::light() : m_place.appearance->look().chart, QApplication::font()};
}

void ChartExport::ask(const QString &title, const QStringList &filters, const QString &suffix,
                      const ExportForm &form)
{
    // Not exec(): the fleet goes on learning and the charts go on moving while the dialog is open.
    auto *dialog = new QFileDialog(m_place.window, title, m_place.settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"charts."_s + suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) {
        m_place.settings->setFolder(QFileInfo(path).absolutePath());
        write(path, form);
    });
    dialog->open();
}

ChartExport *ChartExport::ofCharts(const ExportPlace &place, const Charts &shown, const Charts &measured)
{
    return new ChartExport(
        place, [shown] { return charts::stacked(shown()); },
        [measured](charts::CsvRange range) {
            return [range, charts = measured()] { return charts::toCsv(charts, range); };
        });
}

void ChartExport::askForImage()
{
    ask(tr("Export charts"), {tr("Picture (*.png)"), tr("Vector graphics (*.svg)"), tr("PDF (*.pdf)")},
        u"png"_s, {});
}

void ChartExport::askForCsv(charts::CsvRange range)
{
    ExportForm form;
    form.range = range;
    askFor(u"csv"_s, form);
}

void ChartExport::askFor(const QString &suffix, const ExportForm &form)
{
    if (suffix == u"csv")
        return ask(tr("Export values"), {tr("Comma-separated values (*.csv)")}, suffix, form);
    const QString filter = suffix == u"png"   ? tr("Picture (*.png)")
                           : suffix == u"svg" ? tr("Vector graphics (*.svg)")
                                              : tr("PDF (*.pdf)");
    ask(tr("Export charts"), {filter}, suffix, form);
}

std::function<QString()> ChartExport::writing(const QString &path, const ExportForm &form) const
{
    if (isCsv(path))
        return [path, values = m_values(form.range)] { return charts::exportText(values(), path); };
    return [path, form, look = look(), picture = m_picture()] {
        return charts::exportImage(picture, path, form.size, form.density, look);
    };
}

void ChartExport::write(const QString &path, const ExportForm &form)
{
    // The window may be built anew in another language meanwhile.
    m_place.jobs->run(writing(path, form), [self = QPointer(this), path, form](const QString &problem) {
        if (self)
            self->tell(problem, path, form);
    });
}

void ChartExport::tell(const QString &problem, const QString &path, const ExportForm &form)
{
    if (problem.isEmpty())
        return Q_EMIT written(path);
    const QString suffix = QFileInfo(path).suffix().toLower();
    Q_EMIT failed(problem, [this, suffix, form] { askFor(suffix, form); });
}

void ChartExport::copy(const ExportForm &form)
{
    m_place.jobs->run(
        [form, look = look(), picture = m_picture()] {
            return charts::toImage(picture, form.size, form.density, look);
        },
        [self = QPointer(this)](const QImage &image) {
            QApplication::clipboard()->setImage(image);
            if (self)
                Q_EMIT self->copied();
        });
}

} // namespace fleetgrad::desktop
