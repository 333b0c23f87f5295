// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertrules.h>
#include <desktop/fleetmodel.h>
#include <desktop/look.h>
#include <desktop/runbreakpoints.h>
#include <desktop/settings.h>
#include <session/session.h>

#include <QMainWindow>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace fleetgrad::report {
class Translators;
}

namespace fleetgrad::desktop {

class ChartExport;
class ExportDialog;
class Notifier;
struct ComparedModel;
struct DeviceGroup;
struct ExportForm;
struct ExportView;

/// Of the views and of the panels that show one thing of a fleet: learning, map, device, ...
QStringList viewNames();
/// Of the dialogs that a picture may show over the window: forks, connect.
QStringList dialogNames();

/// Puts the views together and gives them one snapshot a frame.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All outlive the window. `translators` null: the language stays what it is. `notifier`: by which alerts
    /// are told of; null = that of the desktop.
    MainWindow(Settings *settings, Appearance *appearance, report::Translators *translators = nullptr,
               Notifier *notifier = nullptr);
    ~MainWindow() override;

    /// A new run with a temporary file, learning at once. `speed`: times real time, 0 = as fast as possible.
    void startRun(const fleet::RunConfig &config, double speed);
    /// A run file, a model file, a CSV file or a folder of them, told apart by themselves.
    void openPath(const QString &path);
    /// The same for several: CSV files of one folder are one fleet; each other run and folder wants a window
    /// of its own (windowWanted()).
    void openPaths(const QStringList &paths);

    /// A run elsewhere: at once where its certificate and a token are known, else after asking for them.
    void openServer(const QString &address);

    /// What may be begun with, in place of the views. The run in hand goes on, if there is one.
    void showStart();
    /// How the run file is shown; without a path where none is open.
    OpenRun openRun() const;
    /// Opens it and shows it so.
    void reopenRun(const OpenRun &run);
    /// The run in hand ends in the background, and the window shows nothing any more.
    void endRun();

    /// Lays run files beside the run in hand, in the view for that.
    void compareFiles(const QStringList &paths);

    /// The run in hand; null before the first.
    std::shared_ptr<session::Session> session() const;
    /// The newest that a frame had; the views may be held at an earlier one.
    SnapshotPtr snapshot() const;
    FleetSelection *selection() const;
    /// One of viewNames(): brings it to the front of its tabs. One of dialogNames(): opens it.
    void showView(const QString &name);
    /// Writes the charts by the suffix of the path: png, svg, pdf or csv.
    void exportCharts(const QString &path);

    QSize sizeHint() const override { return {1600, 1000}; }

Q_SIGNALS:
    /// One more window, for these; on its start page without any.
    void windowWanted(const QStringList &paths);
    void quitWanted();
    void runChanged();
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Parts;
    struct WantedModel
    {
        std::int64_t device; ///< -1: the global one
        std::uint32_t version;
    };

    static session::SessionOptions sessionOptions(double speed);
    void build();
    void clear();
    void retranslate();
    void buildLanguages(QMenu *view);
    QWidget *buildPages();
    void connectStart();
    bool isOnStart() const;
    void leaveStart();
    void arrangeOnce();
    void startDemonstration(const QString &preset);
    QString runName() const;
    bool showAsItWas(const session::Snapshot &now);
    void openReadings(const QStringList &paths);
    void buildDocks();
    void buildMiddle();
    void buildMenus();
    void buildPalette();
    void buildStatus();
    void connectActions();
    void showOpening();
    void showOpened();
    void connectRun();
    void connectSteering();
    void connectExport();
    void tellOfExports(ChartExport *charts);
    void askToExport();
    struct Exportable;
    std::vector<Exportable> exportables();
    void prepareUnseen(ExportDialog *dialog, const std::vector<Exportable> &all);
    void openExportMenu(const QPoint &position, ChartExport *exporting);
    void connectReport();
    void askForReport();
    void askForExportFolder(const std::vector<ExportView> &views, const QString &suffix,
                            const ExportForm &form);
    void connectModels();
    void connectDeploying();
    void addDeployActions(QMenu *menu);
    void endCanary(bool keep);
    void deployChosen(const QString &name, const std::vector<std::uint32_t> &devices);
    void askToDeploy(const ComparedModel &model, const QString &name,
                     const std::vector<std::uint32_t> &devices);
    void feedViews();
    void arrangeDocks();
    void buildLayouts(QMenu *view);
    void fillLayouts();
    void askToSaveLayout();
    void useLayout(const QByteArray &layout);
    void connectDevice();
    void connectWhy();
    void buildTime();
    void showPlace();
    void updateTime(const SnapshotPtr &snapshot);
    void connectEvaluation();
    void connectPast();
    void deviceMenu(const QPoint &position);
    QAction *compareAction();
    void connectCompare();
    void askForRuns();
    void compareMenu(const QPoint &position);
    QAction *forkAction();
    QAction *forksAction();
    void askToFork();
    void showForks();
    void readForks();
    void forkRun(const session::ForkRequest &request);
    void forkInFile(const session::ForkRequest &request);
    void showFork(const QString &address);
    void buildAlerts();
    void buildGroups();
    void askForGroup(const QString &name, const std::vector<std::uint32_t> &devices);
    void editGroup(int number);
    void openGroup(const DeviceGroup &group, const QStringList &byHand, int number);
    void useGroups(const std::vector<DeviceGroup> &groups, const QString &change, const QString &sentence);
    void addAlertActions(QMenu *menu);
    void connectBell();
    void askForAlertRules();
    void useAlertRules(const AlertRules &rules, const QString &sentence);
    void connectBreaks();
    void addBreakActions(QMenu *menu);
    void askForBreakpoints(const QString &text);
    void useBreakpoints(const KeptBreakpoints &list, const QString &sentence);
    void showBreaks(const SnapshotPtr &snapshot);
    void showCause(const session::Breaks &breaks);
    void goToDevices(const std::vector<std::uint32_t> &devices);

    void showFrame(const SnapshotPtr &snapshot);
    void takeRun();
    void chooseFirstDevices();
    void updateActions(const SnapshotPtr &snapshot);
    QString liveText() const;
    void updateTitle(const SnapshotPtr &snapshot);
    void showRunError(const SnapshotPtr &snapshot);
    void showError(const QString &sentence, const QString &action = {}, std::function<void()> onAction = {});
    void showNotice(const QString &sentence, const QString &action = {}, std::function<void()> onAction = {});
    void showHint();
    void openModel(const QString &path);
    void askToOpen();
    void askForModelFile();
    void askForFiles(const QString &title, int filter);
    void askForFolder();
    void askForSettings();
    void askToConnect(const QString &address);
    void askToSaveRun();
    void saveRunTo(const QString &path);
    void tellOfSaving(const QString &path, const Expected<void> &saved);
    void readLocalVersions(std::uint32_t device, std::uint64_t after);
    void compareModels(const std::array<ComparedModel, 2> &models);
    void askForLocalVersion(std::uint32_t device);
    void askToSaveModel(const WantedModel &model);
    void saveModelTo(const QString &path, const WantedModel &wanted,
                     const std::shared_ptr<session::Session> &from);
    void toggleRun();
    void findRate();
    void fillRecent();
    void contextMenu(const QPoint &position);
    QMenu *exportMenu();

    std::unique_ptr<Parts> m_parts;
};

} // namespace fleetgrad::desktop
