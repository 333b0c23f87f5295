// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <desktop/logmodels.h>
#include <desktop/look.h>

#include <QElapsedTimer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QTableView;

namespace fleetgrad::desktop {

/// What happened, newest first; a click on an event of a device selects the device, a double click or Enter
/// on an alarm asks why.
class EventsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EventsPanel(const Appearance *appearance, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// The choice of what is shown, for the head of the card.
    QComboBox *choice() const { return m_choice; }

Q_SIGNALS:
    /// That one in that batch, of these devices; of none, it is of the fleet as a whole.
    void eventChosen(const std::vector<std::uint32_t> &devices, std::uint64_t batch);
    /// It made that global version.
    void versionChosen(std::uint32_t version);
    /// One that is no alarm.
    void eventOpened(std::uint64_t batch);
    /// Of the device, or the first of several, in that batch.
    void alarmOpened(std::uint32_t device, std::uint64_t batch);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhetherEmpty();

    EventsModel *m_model;
    QElapsedTimer m_sinceShown;
    QListView *m_list;
    QComboBox *m_choice;
    QLabel *m_empty, *m_older;
    bool m_hasEvents = false;
};

class TrainerControl;

/// By what devices are trained, and how learning rates changed, newest first, and why.
class RatesPanel : public QWidget
{
    Q_OBJECT
public:
    RatesPanel(const Appearance *appearance, const FleetSelection *selection, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    TrainerControl *trainer() const { return m_trainer; }

private:
    QString summary(const session::Snapshot &snapshot) const;

    TrainerControl *m_trainer;
    RatesModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
};

} // namespace fleetgrad::desktop
