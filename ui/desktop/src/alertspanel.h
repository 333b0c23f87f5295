// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertcenter.h>
#include <desktop/alertsmodel.h>
#include <desktop/look.h>

#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QListView;
class QToolButton;

namespace fleetgrad::desktop {

/// The alerts, open ones on top; a click on one selects the devices that it concerns.
class AlertsPanel : public QWidget
{
    Q_OBJECT
public:
    /// `center` outlives it.
    AlertsPanel(const Appearance *appearance, AlertCenter *center, QWidget *parent = nullptr);

    /// Brings it up to date; once a frame while it is seen.
    void refresh();
    /// The buttons, for the head of the card.
    QWidget *corner() const { return m_corner; }

Q_SIGNALS:
    void devicesChosen(const std::vector<std::uint32_t> &devices);
    /// Why the last alarm of the device was raised.
    void whyWanted(std::uint32_t device);
    void rulesWanted();
    void muteWanted(fleetgrad::desktop::AlertCondition condition, fleetgrad::desktop::Mute mute);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCorner();
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &position);

    AlertCenter *m_center;
    AlertsModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QWidget *m_corner;
    QToolButton *m_acknowledgeAll = nullptr;
    bool m_isStale = true;
};

} // namespace fleetgrad::desktop
