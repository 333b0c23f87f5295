// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"
#include "report/report.h"
#include "reportbody.h"

#include <QCoreApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dotsPerInch = 1200; ///< of the PDF's coordinates: lines are thin but nothing is rounded

class ReportPdf
{
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)

public:
    static Error cancelled(const QString &path)
    {
        return {ErrorKind::Cancelled, path, tr("The report was stopped; nothing was written.")};
    }
    static Error notWritable(const QString &path, const QString &reason)
    {
        return {ErrorKind::NotWritable, path,
                tr("It can’t be written: %1. Free some space or name another folder.").arg(reason)};
    }
    static QString pageText(int page, int pages) { return tr("Page %1 of %2").arg(page).arg(pages); }
};

} // namespace

Expected<void> writeReportPdf(const QString &path, const session::Snapshot &snapshot,
                              const fleet::RunSummary &summary, const QString &digest,
                              const std::function<bool(int, int)> &progress)
{
    const auto goOn = [&](int page, int pages) { return !progress || progress(page, pages); };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::make_unexpected(ReportPdf::notWritable(path, file.errorString()));
    Paper paper([&](const Figure &figure) { return reportBody(snapshot, summary, digest, figure); });
    if (!goOn(0, paper.pages()))
        return tl::make_unexpected(ReportPdf::cancelled(path));
    {
        QPdfWriter writer(&file);
        writer.setTitle(reportTitle(snapshot));
        writer.setCreator(u"Fleetgrad " FLEETGRAD_VERSION ""_s);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
        for (int page = 1; page <= paper.pages(); ++page) {
            if (page > 1)
                writer.newPage();
            paper.paint(painter, page, ReportPdf::pageText(page, paper.pages()));
            if (!goOn(page, paper.pages()))
                return tl::make_unexpected(ReportPdf::cancelled(path)); // QSaveFile leaves what was there
        }
    }
    if (!file.commit())
        return tl::make_unexpected(ReportPdf::notWritable(path, file.errorString()));
    return {};
}

} // namespace fleetgrad::report
