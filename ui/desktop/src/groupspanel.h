// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetselection.h>
#include <desktop/groupsmodel.h>
#include <desktop/look.h>
#include <desktop/rungroups.h>

#include <QElapsedTimer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace fleetgrad::desktop {

class Jobs;

/// Groups of devices and how they are; a click on one selects its devices.
class GroupsPanel : public QWidget
{
    Q_OBJECT
public:
    /// All outlive it.
    GroupsPanel(const Appearance *appearance, const RunGroups *groups, const FleetSelection *selection,
                QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// By what devices are grouped, and the button for a new group; for the head
    /// of the card.
    QWidget *corner() const { return m_corner; }

Q_SIGNALS:
    void devicesChosen(const std::vector<std::uint32_t> &devices);
    /// The fleet is to show what this filter does.
    void filterWanted(const QString &filter);
    /// A new group of these devices, or, where there are none, of those that are
    /// selected.
    void newGroupWanted(const QString &name, const std::vector<std::uint32_t> &devices);
    void deployWanted(const QString &name, const std::vector<std::uint32_t> &devices); ///< a model to these
    void editWanted(int group);   ///< number of the group in RunGroups
    void removeWanted(int group); ///< likewise
    /// What the names of the devices suggest.
    void groupsWanted(const fleetgrad::desktop::DeviceGroups &groups);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a look gives.
    struct Result
    {
        GroupsModel::Members members;
        std::vector<GroupFigures> figures;
        DeviceGroups proposed; ///< where a person has none
    };

    void buildCorner();
    void buildTable(const Appearance *appearance);
    QWidget *buildEmptyPage();
    QMenu *sortMenu(QWidget *parent);
    void look(const SnapshotPtr &snapshot);
    void take(const Result &result);
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void showWhetherEmpty(bool hasRun);
    Grouping grouping() const;

    const RunGroups *m_groups;
    const FleetSelection *m_selection;
    GroupsModel *m_model;
    Jobs *m_jobs;
    QTableView *m_table;
    QComboBox *m_choice;
    QLabel *m_empty;
    QPushButton *m_propose;
    QWidget *m_emptyPage;
    QWidget *m_corner;
    QElapsedTimer m_sinceLook;
    // Of the last look.
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::shared_ptr<const std::vector<session::DeviceRow>> m_rows;
    GroupSetPtr m_set;
    DeviceGroups m_proposed;
    Grouping m_by = Grouping::Own;
    bool m_isLooking = false;
};

} // namespace fleetgrad::desktop
