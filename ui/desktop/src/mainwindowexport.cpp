// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "exportdialog.h"
#include "mainwindowparts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

// What goes out of the main window to files: charts of a size, all of them at once, the report of the run.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// "learning.png", or "learning 2.png" where there is one already.
QString freePath(const QString &folder, const QString &name, const QString &suffix)
{
    const QDir dir(folder);
    QString path = dir.filePath(u"%1.%2"_s.arg(name, suffix));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(u"%1 %2.%3"_s.arg(name).arg(number).arg(suffix));
    return path;
}

struct Written
{
    int files = 0;
    QString problem;
};

} // namespace

void MainWindow::askToExport()
{
    Parts &p = *m_parts;
    std::vector<ExportView> views;
    std::size_t seen = 0; // the first of those that are seen is chosen
    const auto add = [&](const QWidget &view, const QString &fileName, const QString &name,
                         ChartExport *exporting, QSize shown) {
        ExportView entry{name, fileName, exporting, shown};
        const bool isSeen = !view.visibleRegion().isEmpty();
        views.insert(isSeen ? views.begin() + std::ptrdiff_t(seen++) : views.end(), std::move(entry));
    };
    if (snapshot())
        p.learning->showSnapshot(p.feed->shown());
    if (!p.learning->charts().empty())
        add(*p.learning, u"learning"_s, tr("Learning"), p.learningCharts, p.learning->stack()->pageSize());
    if (!p.device->charts().empty())
        add(*p.device, u"device"_s, tr("Device"), p.deviceCharts, p.device->stack()->pageSize());
    if (p.map->isDrawn())
        add(*p.map, u"fleet-map"_s, tr("Fleet map"), p.map->exporting(), p.map->size());
    if (p.evaluation->content().evaluation)
        add(*p.evaluation, u"evaluation"_s, tr("Evaluation"), p.evaluationCharts, p.evaluation->size());
    if (!p.compare->charts().empty())
        add(*p.compare, u"compare"_s, tr("Compare"), p.compareCharts, p.compare->stack()->pageSize());
    if (views.empty())
        return showNotice(tr("There is no chart yet: start or open a run first."));
    auto *dialog = new ExportDialog(std::move(views), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::allWanted, this, &MainWindow::askForExportFolder);
    if (snapshot())
        prepareUnseen(dialog);
    dialog->open();
}

/// What a view shows that is not seen is made while the dialog is open, as if it were seen.
void MainWindow::prepareUnseen(ExportDialog *dialog)
{
    Parts &p = *m_parts;
    struct Unseen
    {
        ExportView entry;
        std::function<bool()> isThere;
        bool isListed;
    };
    auto unseen = std::make_shared<std::vector<Unseen>>();
    const auto add = [&](auto *view, const QString &fileName, const QString &name, ChartExport *exporting,
                         const std::function<QSize()> &shown, const std::function<bool()> &isThere,
                         const std::function<void()> &forget) {
        if (view->isVisible())
            return;
        // As large as it will be, since what it shows depends on that.
        if (const QSize size = view->parentWidget()->size(); view->size() != size || !isThere()) {
            view->resize(size);
            view->grab();
        }
        unseen->push_back({{name, fileName, exporting, shown()}, isThere, isThere()});
        p.feed->addView(dialog, [view](const SnapshotPtr &s) { view->showSnapshot(s); }, {});
        connect(dialog, &QDialog::finished, view, [view, forget] {
            if (!view->isVisible())
                forget();
        });
    };
    if (p.device->device()) {
        if (!p.device->isVisible())
            p.device->look(true);
        add(
            p.device, u"device"_s, tr("Device"), p.deviceCharts,
            [&p] { return p.device->stack()->pageSize(); }, [&p] { return !p.device->charts().empty(); },
            [&p] { p.device->look(false); });
    }
    add(
        p.map, u"fleet-map"_s, tr("Fleet map"), p.map->exporting(), [&p] { return p.map->size(); },
        [&p] { return p.map->isDrawn(); }, [&p] { Q_EMIT p.map->mapWanted(std::nullopt); });
    add(
        p.evaluation, u"evaluation"_s, tr("Evaluation"), p.evaluationCharts,
        [&p] { return p.evaluation->size(); }, [&p] { return bool(p.evaluation->content().evaluation); },
        [&p] { Q_EMIT p.evaluation->evaluationWanted(std::nullopt); });
    const auto list = [unseen, dialog] {
        QStringList awaited;
        for (Unseen &view : *unseen) {
            if (view.isListed)
                continue;
            if (view.isListed = view.isThere(); view.isListed)
                dialog->addView(view.entry);
            else
                awaited << view.entry.name;
        }
        dialog->setAwaited(awaited);
    };
    auto *timer = new QTimer(dialog);
    connect(timer, &QTimer::timeout, dialog, list);
    timer->start(std::chrono::milliseconds(100));
    list();
}

void MainWindow::askForExportFolder(const std::vector<ExportView> &views, const QString &suffix,
                                    const ExportForm &form)
{
    auto *dialog = new QFileDialog(this, tr("Folder for the charts"), m_parts->settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, views, suffix, form](const QString &folder) {
        m_parts->settings->setFolder(folder);
        std::vector<std::function<QString()>> writing;
        for (const ExportView &view : views) {
            ExportForm own = form;
            if (!own.size.isValid())
                own.size = view.shown;
            writing.push_back(view.exporting->writing(freePath(folder, view.fileName, suffix), own));
        }
        const auto work = [writing = std::move(writing)] {
            Written result;
            for (const auto &write : writing) {
                if (result.problem = write(); !result.problem.isEmpty())
                    break;
                ++result.files;
            }
            return result;
        };
        m_parts->jobs.run(work, [this, views, suffix, form, folder](const Written &result) {
            if (!result.problem.isEmpty())
                return showError(result.problem, tr("Save elsewhere…"),
                                 [this, views, suffix, form] { askForExportFolder(views, suffix, form); });
            showNotice(tr("%Ln file(s) are saved to %1.", nullptr, result.files)
                           .arg(QDir::toNativeSeparators(folder)));
        });
    });
    dialog->open();
}

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
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.pdf"_s) ? u"pdf"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_parts->settings->setFolder(QFileInfo(path).absolutePath());
        if (session())
            m_parts->report->start(session(), path);
    });
    dialog->open();
}

} // namespace fleetgrad::desktop
