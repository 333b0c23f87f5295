// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"
#include "modelfilters.h"

#include <store/modelfile.h>
#include <store/modelnote.h>
#include <store/storedupdate.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QRegularExpression>

#include <array>
#include <memory>
#include <vector>

// Model files of the main window: loaded to be looked at, saved from the run in hand.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// A device may be called what no file may.
QString fileName(const QString &device, std::uint32_t version)
{
    static const QRegularExpression unfit(u"[^\\w.-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return u"%1_v%2.json"_s.arg(QString(device).replace(unfit, u"_"_s)).arg(version);
}

} // namespace

void MainWindow::connectModels()
{
    Parts &p = *m_parts;
    connect(p.models, &ModelsPanel::saveWanted, this, [this](const store::ModelKey &model) {
        askToSaveModel({model.device, model.version});
    });
    connect(p.models, &ModelsPanel::rollBackWanted, this, [this] {
        if (snapshot())
            m_parts->steering.rollBack(*snapshot());
    });
    connect(p.models, &ModelsPanel::noteWanted, this,
            [this](const store::ModelKey &model, const QString &text, const QString &name) {
                if (snapshot())
                    m_parts->steering.setNoteText(model, text, name, *snapshot());
            });
    connect(p.models, &ModelsPanel::pinWanted, this,
            [this](const store::ModelKey &model, bool pinned, const QString &name) {
                if (snapshot())
                    m_parts->steering.setPinned(model, pinned, name, *snapshot());
            });
    connect(&p.steering, &Steering::failed, this, [this](const QString &sentence) {
        m_parts->models->showNoteAgain();
        showError(sentence, tr("Save run as…"), [this] { askToSaveRun(); });
    });
    connect(p.models, &ModelsPanel::updatesWanted, this, &MainWindow::readLocalVersions);
    connect(p.models, &ModelsPanel::compareWanted, this,
            [this](const ComparedModel &first, const ComparedModel &second) {
                compareModels({first, second});
            });
    connect(&p.runs, &RunHolder::replaced, this, [this] { delete m_parts->comparison; });
    connect(p.models, &ModelsPanel::fileActivated, this,
            [this](const QString &path, const store::ModelFile &file) {
                m_parts->inspector->showModel(path, file);
                m_parts->docks->raise(m_parts->inspectorDock);
            });
    connect(p.models, &ModelsPanel::loadWanted, this, &MainWindow::askForModelFile);
    connect(p.fleet, &FleetPanel::saveModelWanted, this, &MainWindow::askForLocalVersion);
    connect(p.actions.saveLocal, &QAction::triggered, this, [this] {
        const auto &selected = m_parts->selection.devices();
        if (!selected.empty())
            askForLocalVersion(selected.front());
    });
}

void MainWindow::readLocalVersions(std::uint32_t device, std::uint64_t after)
{
    if (!session())
        return;
    m_parts->jobs.await(session()->storedUpdates(device, after),
                        [this, device, from = std::weak_ptr(session())](
                            const Expected<std::vector<store::StoredUpdate>> &updates) {
                            if (isOf(from, session())) // otherwise it is about the last run
                                m_parts->models->setUpdates(device, updates);
                        });
}

void MainWindow::compareModels(const std::array<ComparedModel, 2> &models)
{
    const SnapshotPtr now = snapshot();
    if (!session() || !now || !now->infos || now->infos->empty())
        return showNotice(tr("Open a run, or start one: its readings are needed to compare models."));
    delete m_parts->comparison;
    m_parts->comparison = new ModelCompareDialog(m_parts->appearance, &m_parts->selection, m_parts->settings,
                                                 session(), now, models, this);
    m_parts->comparison->setAttribute(Qt::WA_DeleteOnClose);
    m_parts->comparison->show();
}

void MainWindow::openModel(const QString &path)
{
    m_parts->jobs.run([path] { return store::readModelFile(path); },
                      [this, path](const Expected<store::ModelFile> &file) {
                          if (!file)
                              return showError(file.error().text(), tr("Open another…"),
                                               [this] { askForModelFile(); });
                          m_parts->modelPath = path;
                          m_parts->model = *file;
                          m_parts->inspector->showModel(path, *file);
                          m_parts->models->addFile(path, *file);
                          m_parts->docks->raise(m_parts->inspectorDock);
                          m_parts->settings->addRecentFile(path);
                      });
}

void MainWindow::askForLocalVersion(std::uint32_t device)
{
    const SnapshotPtr now = snapshot();
    if (!now || !now->devices || !now->infos || device >= now->devices->size() ||
        device >= now->infos->size())
        return;
    const QString name = (*now->infos)[device].name;
    const int newest = int((*now->devices)[device].version);
    if (newest == 0)
        return showNotice(tr("%1 has sent no update yet: it has no local model to save.").arg(name));
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"localVersion"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save local model of %1").arg(name));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, newest);
    dialog->setIntValue(newest);
    dialog->setLabelText(tr("Version, 1 to %1 (the newest):").arg(newest));
    connect(dialog, &QInputDialog::intValueSelected, this, [this, device](int version) {
        askToSaveModel({device, std::uint32_t(version)});
    });
    dialog->open();
}

void MainWindow::askToSaveModel(const WantedModel &model)
{
    const SnapshotPtr now = snapshot();
    const auto device = std::size_t(model.device);
    const bool isLocal = model.device >= 0 && now && now->infos && device < now->infos->size();
    const QString name = isLocal ? (*now->infos)[device].name : u"global"_s;
    const QString title =
        isLocal ? tr("Save %1 v%2").arg(name).arg(model.version) : tr("Save global v%1").arg(model.version);
    auto *dialog = new QFileDialog(this, title, m_parts->settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    offerModelFormats(dialog);
    dialog->selectFile(fileName(name, model.version));
    // The run may be another one by the time the dialog is closed.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, model, from = session()](const QString &path) { saveModelTo(path, model, from); });
    dialog->open();
}

void MainWindow::saveModelTo(const QString &path, const WantedModel &wanted,
                             const std::shared_ptr<session::Session> &from)
{
    if (!from)
        return;
    const auto write = [this, path, wanted](const Expected<store::ModelFile> &model) {
        if (!model)
            return showError(model.error().text());
        m_parts->jobs.run([path, model = *model] { return store::writeModelFile(path, model); },
                          [this, path, wanted](const Expected<void> &written) {
                              if (!written)
                                  return showError(written.error().text(), tr("Save elsewhere…"),
                                                   [this, wanted] { askToSaveModel(wanted); });
                              m_parts->settings->setFolder(QFileInfo(path).absolutePath());
                              showNotice(tr("The model is saved to %1.").arg(path));
                          });
    };
    m_parts->jobs.await(wanted.device < 0 ? from->globalModel(wanted.version)
                                          : from->localModel(std::uint32_t(wanted.device), wanted.version),
                        write);
}

} // namespace fleetgrad::desktop
