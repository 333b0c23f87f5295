// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/fleetproxy.h>
#include <desktop/look.h>

#include <QElapsedTimer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace fleetgrad::desktop {

class CardHead;

/// The fleet table with its filter. What is selected in it is selected everywhere.
class FleetPanel : public QWidget
{
    Q_OBJECT
public:
    FleetPanel(const Appearance *appearance, FleetSelection *selection, QWidget *parent = nullptr);

    void setHead(CardHead *head) { m_head = head; }
    void showSnapshot(const SnapshotPtr &snapshot);
    /// A run is on its way: without another there is something to wait for.
    void setOpening(bool isOpening);
    void focusFilter();
    QString filter() const;
    void setFilter(const QString &text);
    void setGroups(const GroupSetPtr &groups);
    /// Takes the filter away where it hides the device.
    void scrollTo(std::uint32_t device);
    QTableView *table() const { return m_table; }
    /// What the filter shows, in the order of the table.
    std::vector<std::uint32_t> shownDevices() const;

Q_SIGNALS:
    /// Of the devices that are selected.
    void newGroupWanted();
    void saveModelWanted(std::uint32_t device);
    /// The run is to pause when something becomes true of it.
    void breakWanted(std::uint32_t device);
    /// Its readings are to be shown.
    void deviceOpened(std::uint32_t device);
    /// Why its last alarm was raised.
    void whyWanted(std::uint32_t device);
    /// Other devices are shown, or in another order.
    void orderChanged();
    /// The sparklines that are on screen.
    void outlinesWanted(const session::OutlineRequest &request);

private:
    void buildTable(const Appearance *appearance);
    void showMenu(const QPoint &position);
    QWidget *scorerBox();
    void sizeColumns();
    void widenNames(bool isNewFleet);
    void hideLabelColumns(const SnapshotPtr &snapshot);
    void applyFilter(const QString &text);
    void takeSelection();
    void showSelection();
    void updateHead();
    void updateEmptyState(const SnapshotPtr &snapshot);
    void refilterNowAndThen();
    session::OutlineRequest wantedOutlines() const;

    FleetSelection *m_selection;
    FleetModel *m_model;
    FleetProxy *m_proxy;
    CardHead *m_head = nullptr;
    QLineEdit *m_filter;
    QLabel *m_problem; ///< of the filter, in words
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_empty;
    GroupSetPtr m_groups;
    QElapsedTimer m_sinceFilter;
    int m_nameWidth = 0; ///< of the column, as it was set here
    bool m_isSyncing = false;
    bool m_isSized = false;
    bool m_hasRun = false, m_isOpening = false;
    bool m_isReset = false; ///< the table knows no selection any more
};

} // namespace fleetgrad::desktop
