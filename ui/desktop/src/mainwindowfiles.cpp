// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"
#include "modelfilters.h"

#include <remote/remotesession.h>
#include <store/branches.h>

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QMimeData>

// Files of the main window: what is opened, dropped and saved.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

enum class Content : unsigned char { Missing, Run, Model, Readings, Unknown };

QStringList readingSuffixes()
{
    return {u"csv"_s, u"tsv"_s, u"txt"_s, u"gz"_s, u"npy"_s};
}

/// By name alone: what is in a file is read on another thread.
Content contentOf(const QString &path)
{
    const QFileInfo file(store::addressOf(path).file);
    if (!file.exists())
        return Content::Missing;
    if (file.isDir())
        return Content::Readings;
    const QString suffix = file.suffix().toLower();
    if (suffix == u"fleetrun"_s)
        return Content::Run;
    if (isModelSuffix(suffix))
        return Content::Model;
    if (readingSuffixes().contains(suffix))
        return Content::Readings;
    return Content::Unknown;
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

void MainWindow::openPath(const QString &path)
{
    if (remote::ServerAddress::isOne(path))
        return openServer(path);
    const QFileInfo file(path);
    switch (contentOf(path)) {
    case Content::Missing:
        return showError(tr("%1 does not exist. Check the name, or open another file.").arg(path),
                         tr("Open another…"), [this] { askToOpen(); });
    case Content::Unknown:
        return showError(
            tr("%1 is not a file that Fleetgrad knows: open a run (*.fleetrun), a model (%2), or "
               "readings (*.csv or a folder of them).")
                .arg(path, modelPatterns()),
            tr("Open another…"), [this] { askToOpen(); });
    case Content::Model:
        return openModel(path);
    case Content::Run:
        m_parts->runs.open(path, sessionOptions(0));
        break;
    case Content::Readings:
        openReadings({path});
        break;
    }
    m_parts->openingPath = path;
    m_parts->settings->setFolder(file.absolutePath());
}

void MainWindow::openReadings(const QStringList &paths)
{
    const QFileInfo first(paths.front());
    fleet::RunConfig config;
    config.source = fleet::SourceKind::Replay;
    config.replay.path = first.absoluteFilePath();
    if (paths.size() > 1) {
        config.replay.path = first.absolutePath();
        for (const QString &path : paths)
            config.replay.files += QFileInfo(path).fileName();
    }
    config.batchSeconds = 0;
    startRun(config, 0);
}

void MainWindow::openPaths(const QStringList &paths)
{
    // Each of these wants a window; what is only looked at beside a run, and what can't be opened, does not.
    QList<QStringList> runs;
    QMap<QString, qsizetype> filesOf; // of a folder: which of the runs
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const Content content = contentOf(path);
        if (content == Content::Readings && file.isFile()) {
            const QString folder = file.absolutePath();
            if (!filesOf.contains(folder)) {
                filesOf.insert(folder, runs.size());
                runs += QStringList();
            }
            runs[filesOf.value(folder)] += path;
        } else if (content == Content::Readings || content == Content::Run) {
            runs += QStringList{path};
        } else {
            openPath(path);
        }
    }
    for (qsizetype i = 1; i < runs.size(); ++i)
        Q_EMIT windowWanted(runs[i]);
    if (runs.isEmpty())
        return;
    if (runs.front().size() == 1)
        return openPath(runs.front().front());
    openReadings(runs.front());
    m_parts->settings->setFolder(QFileInfo(runs.front().front()).absolutePath());
}

void MainWindow::askToOpen()
{
    askForFiles(tr("Open"), 0);
}

void MainWindow::askForModelFile()
{
    constexpr int models = 2;
    askForFiles(tr("Load model file"), models);
}

/// `filter`: number of that which is chosen first.
void MainWindow::askForFiles(const QString &title, int filter)
{
    auto *dialog = new QFileDialog(this, title, m_parts->settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("All that Fleetgrad opens (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)").arg(modelPatterns()),
         tr("Run files (*.fleetrun)"), tr("Model files (%1)").arg(modelPatterns()),
         tr("Readings (*.csv *.tsv *.txt *.gz *.npy)"), tr("All files (*)")});
    dialog->selectNameFilter(dialog->nameFilters().at(filter));
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openPaths);
    dialog->open();
}

void MainWindow::askForSettings()
{
    fleet::RunConfig config;
    const SnapshotPtr now = snapshot();
    if (now && now->config && now->config->source != fleet::SourceKind::Live) // devices join on a server
        config = *now->config;
    else
        fleet::applyPreset(u"demo"_s, config);
    auto *dialog = new NewRunDialog(config, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewRunDialog::runWanted, this, [this](fleet::RunConfig wanted) {
        const bool isReplay = wanted.source == fleet::SourceKind::Replay;
        if (isReplay && !wanted.replay.path.isEmpty())
            wanted.replay.path = QFileInfo(wanted.replay.path).absoluteFilePath();
        startRun(wanted, isReplay ? 0 : demonstrationSpeed);
    });
    dialog->open();
}

void MainWindow::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Replay a folder"), m_parts->settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, true);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openPath);
    dialog->open();
}

void MainWindow::askToSaveRun()
{
    auto *dialog = new QFileDialog(this, tr("Save run"), m_parts->settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A run that is there already is never replaced: no question that promises it.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("Run files (*.fleetrun)"));
    dialog->setDefaultSuffix(u"fleetrun"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::saveRunTo);
    dialog->open();
}

void MainWindow::tellOfExports(ChartExport *charts)
{
    const bool isMap = charts == m_parts->map->exporting();
    connect(charts, &ChartExport::written, this, [this, isMap](const QString &path) {
        showNotice(
            (isMap ? tr("The fleet map is saved to %1.") : tr("The charts are saved to %1.")).arg(path));
    });
    connect(charts, &ChartExport::copied, this, [this, isMap] {
        showNotice(isMap ? tr("The fleet map is in the clipboard.") : tr("The charts are in the clipboard."));
    });
    connect(charts, &ChartExport::failed, this,
            [this](const QString &sentence, const std::function<void()> &again) {
                showError(sentence, tr("Save elsewhere…"), again);
            });
}

void MainWindow::connectExport()
{
    Parts &p = *m_parts;
    // The menus export the charts that are in front; where several are, those of learning.
    const auto isDevice = [&p] { return p.device->isVisible() && !p.learning->isVisible(); };
    p.charts = ChartExport::ofCharts(
        p.exportPlace, [&p, isDevice] { return isDevice() ? p.device->charts() : p.learning->charts(); },
        [&p, isDevice] { return isDevice() ? p.device->values() : p.learning->unsmoothedCharts(); });
    p.map->setExport(new ChartExport(
        p.exportPlace, [&p] { return p.map->picture(); },
        [&p](charts::CsvRange) { return p.map->values(); }));
    p.learningCharts = ChartExport::ofCharts(
        p.exportPlace, [&p] { return p.learning->charts(); },
        [&p] { return p.learning->unsmoothedCharts(); });
    p.roundCharts = new ChartExport(
        p.exportPlace, [&p] { return roundPicture(p.rounds->content()); },
        [&p](charts::CsvRange) { return [content = p.rounds->content()] { return roundCsv(content); }; });
    connect(p.rounds, &RoundsView::menuWanted, this,
            [this](const QPoint &position) { openExportMenu(position, m_parts->roundCharts); });
    p.alarmCharts = new ChartExport(
        p.exportPlace, [&p] { return alarmsPicture(p.alarms->content()); },
        [&p](charts::CsvRange) { return [content = p.alarms->content()] { return alarmsCsv(content); }; });
    connect(p.alarms, &AlarmsView::menuWanted, this,
            [this](const QPoint &position) { openExportMenu(position, m_parts->alarmCharts); });
    connectReport();
    connect(p.actions.exportSized, &QAction::triggered, this, &MainWindow::askToExport);
    for (ChartExport *exporting :
         {p.charts, p.learningCharts, p.roundCharts, p.alarmCharts, p.map->exporting()})
        tellOfExports(exporting);
    const auto front = [&p] {
        const std::pair<const QWidget *, ChartExport *> views[] = {
            {p.learning, p.charts},       {p.device, p.charts},      {p.evaluation, p.evaluationCharts},
            {p.compare, p.compareCharts}, {p.rounds, p.roundCharts}, {p.alarms, p.alarmCharts},
            {p.map, p.map->exporting()}};
        const auto *seen =
            std::ranges::find_if(views, [](const auto &view) { return view.first->isVisible(); });
        return seen == std::end(views) ? p.charts : seen->second;
    };
    connect(p.actions.exportImage, &QAction::triggered, this, [front] { front()->askForImage(); });
    connect(p.actions.exportVisibleCsv, &QAction::triggered, this,
            [front] { front()->askForCsv(charts::CsvRange::Visible); });
    connect(p.actions.exportWholeCsv, &QAction::triggered, this,
            [front] { front()->askForCsv(charts::CsvRange::Whole); });
    connect(p.actions.copyCharts, &QAction::triggered, this, [front] { front()->copy(); });
    connect(p.actions.open, &QAction::triggered, this, &MainWindow::askToOpen);
    connect(p.actions.newRun, &QAction::triggered, this, &MainWindow::askForSettings);
    connect(p.actions.openFolder, &QAction::triggered, this, &MainWindow::askForFolder);
    connect(p.actions.connectTo, &QAction::triggered, this, [this] { askToConnect({}); });
    connect(p.actions.saveAs, &QAction::triggered, this, &MainWindow::askToSaveRun);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openPaths(paths);
}

} // namespace fleetgrad::desktop
