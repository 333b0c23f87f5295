// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <desktop/look.h>

#include <QWidget>

#include <array>
#include <cstdint>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace fleetgrad::desktop {

class Choice;

/// The drift of the device in hand: what happened, since when, by what evidence, and what can be done.
/// Without one device in hand, that of the fleet, and which devices drift.
class DriftPanel : public QWidget
{
    Q_OBJECT
public:
    DriftPanel(const Appearance *appearance, FleetSelection *selection, QWidget *parent = nullptr);
    void showSnapshot(const SnapshotPtr &snapshot);

Q_SIGNALS:
    /// `devices` empty = all; `done` false: take it back.
    void remedyWanted(const std::vector<std::uint32_t> &devices, fleet::DriftRemedy remedy, bool done,
                      std::uint32_t channel);

private:
    QWidget *buildRemedies();
    void showDevice(std::uint32_t device);
    void showFleet();
    /// The drift of the fleet: of the global version, or of an environment that changed for many.
    fleet::DeviceDrift fleetDrift() const;
    /// The devices whose environment changed together.
    std::vector<std::uint32_t> changedTogether() const;
    static QString suggestionText(const fleet::DeviceDrift &drift, int channels);
    void showRemedies(const fleet::DeviceDrift &drift, int channels);
    void showChannels(const QStringList &channels, int wanted);
    void showList();
    void choose(fleet::DriftRemedy remedy);
    /// The device in hand, or -1.
    std::int64_t device() const;
    std::uint32_t channel() const;

    const Appearance *m_appearance;
    FleetSelection *m_selection;
    SnapshotPtr m_snapshot;
    QLabel *m_name, *m_cause, *m_when, *m_evidence, *m_why, *m_done, *m_doing;
    std::array<QPushButton *, fleet::driftRemedyCount> m_buttons{};
    Choice *m_channel;
    QLabel *m_listHead;
    QListWidget *m_list;
    QWidget *m_remedies;
    std::vector<std::uint32_t> m_listed;
    std::vector<learning::DriftCause> m_listedCauses;
    std::int64_t m_shown = -2;        ///< device whose channels are in the choice
    std::int32_t m_shownChannel = -1; ///< that the drift was about
};

} // namespace fleetgrad::desktop
