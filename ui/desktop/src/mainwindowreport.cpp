// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include <utility>

// The report of a run.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void MainWindow::connectReport()
{
    Parts &p = *m_parts;
    p.report = new ReportMaker(&p.selection, &p.jobs, this);
    connect(p.actions.exportReport, &QAction::triggered, this, &MainWindow::askForReport);
    const auto endProgress = [this] {
        if (m_parts->message->text() == std::exchange(m_parts->reportProgress, QString()))
            m_parts->message->dismiss();
    };
    connect(p.report, &ReportMaker::progressed, this, [this](int page, int pages) {
        const QString text = pages > 0 ? tr("Writing the report: page %1 of %2…").arg(page).arg(pages)
                                       : tr("Writing the report…");
        if (std::exchange(m_parts->reportProgress, text) != text)
            m_parts->message->showMessage(MessageBar::Level::Hint, text, tr("Stop"),
                                          [this] { m_parts->report->stop(); });
    });
    connect(p.report, &ReportMaker::stopped, this, endProgress);
    connect(p.report, &ReportMaker::written, this, [this, endProgress](const QString &path) {
        endProgress();
        showNotice(tr("The report is saved to %1.").arg(QDir::toNativeSeparators(path)), tr("Open"),
                   [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    connect(p.report, &ReportMaker::failed, this, [this, endProgress](const Error &error) {
        endProgress();
        showError(error.text(), tr("Save elsewhere…"), [this] { askForReport(); });
    });
}

void MainWindow::askForReport()
{
    if (!session())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"), m_parts->settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page, one file (*.html)"), tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"report.html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString suffix = filter.contains(u"*.pdf"_s) ? u"pdf"_s : u"html"_s;
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(u"report."_s + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_parts->settings->setFolder(QFileInfo(path).absolutePath());
        if (session())
            m_parts->report->start(session(), path);
    });
    dialog->open();
}

} // namespace fleetgrad::desktop
