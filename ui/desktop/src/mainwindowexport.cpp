// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "exportdialog.h"
#include "mainwindowparts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

// What goes out of the main window to files: charts of a size, and all of them at once.

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

/// A view that can be exported, and how it is made where it is not seen.
struct MainWindow::Exportable
{
    QWidget *view;
    QString fileName, name;
    ChartExport *exporting;
    std::function<QSize()> shown; ///< how large it is
    std::function<bool()> isThere;
    /// As if it were seen, until `forget` is called. Empty: it is never made for an export alone.
    SnapshotFeed::Show show;
    /// What the run is told in the same way as by the view when it is seen. Empty: nothing, or by `show`.
    std::function<void()> look = {}, forget = {};
    int leastA4Height = 0;

    ExportView entry() const { return {name, fileName, exporting, shown(), leastA4Height}; }
};

/// In the order in which they are listed.
std::vector<MainWindow::Exportable> MainWindow::exportables()
{
    Parts &p = *m_parts;
    const auto as = [](auto *view) { return [view](const SnapshotPtr &s) { view->showSnapshot(s); }; };
    const auto sizeOf = [](const QWidget *view) { return [view] { return view->size(); }; };
    const auto pageOf = [](auto *view) { return [view] { return view->stack()->pageSize(); }; };
    const auto hasCharts = [](auto *view) { return [view] { return !view->charts().empty(); }; };
    const SnapshotPtr shown = p.feed->shown();
    const bool hasRounds = shown && shown->roundLog && !shown->roundLog->empty();
    // Of a past they are computed; otherwise nothing comes while the dialog is open and no batch does.
    const bool hasAlarms = shown && (shown->isPast() ? shown->batch > 0 : shown->alarmSummary != nullptr);
    std::vector<Exportable> all;
    all.push_back({p.learning,
                   u"learning"_s,
                   tr("Learning"),
                   p.learningCharts,
                   pageOf(p.learning),
                   hasCharts(p.learning),
                   {}});
    all.push_back({p.device, u"device"_s, tr("Device"), p.deviceCharts, pageOf(p.device), hasCharts(p.device),
                   p.device->device() ? as(p.device) : SnapshotFeed::Show(), [&p] { p.device->look(true); },
                   [&p] { p.device->look(false); }});
    all.push_back({p.map,
                   u"fleet-map"_s,
                   tr("Fleet map"),
                   p.map->exporting(),
                   sizeOf(p.map),
                   [&p] { return p.map->isDrawn(); },
                   as(p.map),
                   {},
                   [&p] { Q_EMIT p.map->mapWanted(std::nullopt); }});
    all.push_back({p.rounds, u"round"_s, tr("Rounds"), p.roundCharts, sizeOf(p.rounds),
                   [&p] { return p.rounds->hasRound(); }, hasRounds ? as(p.rounds) : SnapshotFeed::Show()});
    all.push_back({p.evaluation,
                   u"evaluation"_s,
                   tr("Evaluation"),
                   p.evaluationCharts,
                   [&p] { return evaluationSize(p.evaluation->size()); },
                   [&p] { return bool(p.evaluation->content().evaluation); },
                   as(p.evaluation),
                   {},
                   [&p] { Q_EMIT p.evaluation->evaluationWanted(std::nullopt); },
                   evaluationSize({a4Width, 0}).height()});
    all.push_back(
        {p.alarms, u"alarms"_s, tr("Alarms"), p.alarmCharts, sizeOf(p.alarms),
         [&p] { return bool(p.alarms->content().alarms); }, hasAlarms ? as(p.alarms) : SnapshotFeed::Show(),
         [&p] { Q_EMIT p.alarms->alarmsWanted(true); }, [&p] { Q_EMIT p.alarms->alarmsWanted(false); }});
    all.push_back({p.compare,
                   u"compare"_s,
                   tr("Compare"),
                   p.compareCharts,
                   pageOf(p.compare),
                   hasCharts(p.compare),
                   {}});
    return all;
}

void MainWindow::askToExport()
{
    if (snapshot())
        m_parts->learning->showSnapshot(m_parts->feed->shown());
    const auto all = exportables();
    std::vector<ExportView> views;
    std::size_t seen = 0; // the first of those that are seen is chosen
    for (const Exportable &one : all) {
        const bool isSeen = !one.view->visibleRegion().isEmpty();
        if (one.isThere())
            views.insert(isSeen ? views.begin() + std::ptrdiff_t(seen++) : views.end(), one.entry());
    }
    if (views.empty())
        return showNotice(tr("There is no chart yet: start or open a run first."));
    auto *dialog = new ExportDialog(std::move(views), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::allWanted, this, &MainWindow::askForExportFolder);
    if (snapshot())
        prepareUnseen(dialog, all);
    dialog->open();
}

/// What a view shows that is not seen is made while the dialog is open, as if it were seen.
void MainWindow::prepareUnseen(ExportDialog *dialog, const std::vector<Exportable> &all)
{
    auto awaited = std::make_shared<std::vector<Exportable>>();
    for (const Exportable &one : all) {
        if (!one.show || one.view->isVisible())
            continue;
        if (one.look)
            one.look();
        const bool isListed = one.isThere();
        // As large as it will be, since what it shows depends on that.
        if (const QSize size = one.view->parentWidget()->size(); one.view->size() != size || !isListed) {
            one.view->resize(size);
            one.view->grab();
        }
        m_parts->feed->addView(dialog, one.show, {});
        connect(dialog, &QDialog::finished, one.view, [one] {
            if (!one.view->isVisible() && one.forget)
                one.forget();
        });
        if (!isListed)
            awaited->push_back(one);
    }
    const auto list = [awaited, dialog] {
        QStringList names;
        std::erase_if(*awaited, [&](const Exportable &one) {
            const bool isThere = one.isThere();
            if (isThere)
                dialog->addView(one.entry());
            else
                names << one.name;
            return isThere;
        });
        dialog->setAwaited(names);
    };
    auto *timer = new QTimer(dialog);
    connect(timer, &QTimer::timeout, dialog, list);
    timer->start(std::chrono::milliseconds(100));
    list();
}

/// At that point of the screen, for a view of one picture.
void MainWindow::openExportMenu(const QPoint &position, ChartExport *exporting)
{
    const Actions &actions = m_parts->actions;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QAction *like, auto action) {
        connect(menu->addAction(like->text()), &QAction::triggered, exporting, action);
    };
    add(actions.exportImage, [exporting] { exporting->askForImage(); });
    add(actions.copyCharts, [exporting] { exporting->copy(); });
    add(actions.exportWholeCsv, [exporting] { exporting->askForCsv(charts::CsvRange::Whole); });
    menu->popup(position);
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

} // namespace fleetgrad::desktop
