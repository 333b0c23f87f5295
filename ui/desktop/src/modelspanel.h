// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedmodel.h"

#include <desktop/fleetmodel.h>
#include <desktop/look.h>
#include <desktop/modelsmodel.h>
#include <desktop/modelsproxy.h>

#include <QString>
#include <QWidget>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace fleetgrad::desktop {

class CanaryPanel;
class VersionDetails;

/// Every model of the run and of files, what the chosen one is worth, and what can be done with it.
class ModelsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ModelsPanel(const Appearance *appearance, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// That a run is being opened, where there is none.
    void setOpening(bool isOpening);
    /// Chooses it; nothing where it is not in the list.
    void choose(std::uint32_t version);
    /// What was asked for by updatesWanted().
    void setUpdates(std::uint32_t device, const Expected<ModelsModel::Updates> &updates);
    /// Lists a model from a file.
    void addFile(const QString &path, const store::ModelFile &file);
    /// What is listed from files, and what a person chose.
    struct Place
    {
        std::vector<std::pair<QString, store::ModelFile>> files;
        ModelItem chosen; ///< none: the newest is shown
    };
    Place place() const;
    void setPlace(const Place &place);
    /// With its name in the language that is spoken now.
    ComparedModel renamed(ComparedModel model) const;
    /// The note and the pin as the run has them, not as they were asked for.
    void showNoteAgain();
    /// The one version or file that is chosen.
    std::optional<ComparedModel> chosenModel() const;

Q_SIGNALS:
    void promoteWanted(std::uint32_t version);
    void rollBackWanted();
    void deployWanted(const ComparedModel &model);
    void endCanaryWanted(bool keep);
    void saveWanted(const store::ModelKey &model);
    void loadWanted();
    void noteWanted(const store::ModelKey &model, const QString &text, const QString &name);
    void pinWanted(const store::ModelKey &model, bool pinned, const QString &name);
    void compareWanted(const ComparedModel &first, const ComparedModel &second);
    void updatesWanted(std::uint32_t device, std::uint64_t after);
    void fileActivated(const QString &path, const store::ModelFile &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree(const Appearance *appearance);
    /// What has no figures has the whole width, and branches are open but for that of the devices.
    void spanRows(const QModelIndex &parent, int first, int last);
    QWidget *buildSearch();
    QWidget *buildNote();
    QWidget *buildButtons();
    void search(const QString &text);
    void followNewest();
    void goToPlace();
    void takeSelection();
    void showChosen();
    void showNote();
    void commitNote();
    void showEmpty();
    void updateButtons();
    void showWaiting();
    void arrange();
    void openMenu(const QPoint &position);

    ModelItem itemAt(const QModelIndex &index) const;
    ModelItem current() const;
    /// Up to three: two can be compared.
    std::vector<ModelItem> selected() const;
    /// The one version that is chosen.
    std::optional<store::ModelKey> chosenVersion() const;
    std::optional<std::uint32_t> promotable() const;
    bool canSteer() const;
    /// Two different models are selected.
    bool canCompare() const;
    void compareSelected();
    ComparedModel compared(const ModelItem &item) const;

    SnapshotPtr m_snapshot;
    bool m_isOpening = false;
    ModelsModel *m_model;
    ModelsProxy *m_proxy;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_empty;
    QLabel *m_waiting; ///< what a person said, and waits for the run to go on
    CanaryPanel *m_canary;
    VersionDetails *m_details;
    QWidget *m_detailsArea;
    QLineEdit *m_note;
    QPushButton *m_pin, *m_promote, *m_rollBack, *m_deploy, *m_compare, *m_save, *m_load;
    std::optional<store::ModelKey> m_notedModel; ///< to which the note field belongs
    store::ModelNote m_shownNote;
    ModelItem m_wanted;    ///< to be chosen once it is in the list; none: nothing is
    bool m_follows = true; ///< the newest is shown until a person chooses another
    bool m_isMoving = false;
    std::array<bool, ModelsModel::BranchCount> m_wasExpanded{}; ///< before the search
};

} // namespace fleetgrad::desktop
