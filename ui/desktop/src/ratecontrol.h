// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <desktop/look.h>

#include <QElapsedTimer>
#include <QWidget>

class QDoubleSpinBox;
class QSlider;
class QToolButton;

namespace fleetgrad::desktop {

class TargetButton;

/// The learning rate of the selected devices, or of all where none is selected: a number, a slider in even
/// ratios, and a lock.
class RateControl : public QWidget
{
    Q_OBJECT
public:
    static constexpr double least = 0.0001, most = 1;

    RateControl(const Appearance *appearance, const FleetSelection *selection, QWidget *parent = nullptr);

    /// Shows the rate of the devices concerned, unless a person is at it.
    void showSnapshot(const SnapshotPtr &snapshot);

Q_SIGNALS:
    /// For devices(); a person has chosen it.
    void rateChosen(double rate);
    void lockChosen(bool locked);

public:
    /// What a person has given to devices (empty = all), by whichever way; shown until they have it, where
    /// most of those that are shown are among them.
    void takeRate(const std::vector<std::uint32_t> &devices, double rate);
    void takeLock(const std::vector<std::uint32_t> &devices, bool locked);
    /// Whom a choice concerns; empty = all.
    std::vector<std::uint32_t> devices() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateLock(bool locked);
    void showRate(double rate);
    void choose(double rate);
    /// Whether what was chosen has yet to take effect: until then it is not shown as undone.
    bool isWaiting(const session::Snapshot &snapshot) const;
    bool concerns(std::vector<std::uint32_t> given) const;
    static int toSlider(double rate);
    static double toRate(int position);

    const Appearance *m_appearance;
    QDoubleSpinBox *m_spin;
    QSlider *m_slider;
    TargetButton *m_target;
    QToolButton *m_lock;
    bool m_isShowing = false;
    std::size_t m_fleetSize = 0;
    bool m_isTyping = false; ///< a number that is not applied yet
    QElapsedTimer m_sinceChoice;
};

} // namespace fleetgrad::desktop
