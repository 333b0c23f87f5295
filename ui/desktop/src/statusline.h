// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertcenter.h>
#include <desktop/fleetmodel.h>
#include <desktop/look.h>

#include <QWidget>

class QLabel;
class QToolButton;

namespace fleetgrad::desktop {

/// What the run costs and where it is kept.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Appearance *appearance, QWidget *parent = nullptr);

    /// Alarms are counted in what is `shown`, which may be long past.
    void showSnapshot(const SnapshotPtr &snapshot, const SnapshotPtr &shown, double frameMilliseconds);
    /// That one is being opened, where there is no run.
    void setOpening(bool isOpening);
    void showAlerts(const AlertCenter::Count &count);

Q_SIGNALS:
    /// A click on the bell.
    void alertsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Dot;
    /// Leaves out what matters less, where there is no room for all of it.
    void fold();
    static void set(QLabel *label, const QString &text);
    QString alarmText(std::uint64_t devices) const;
    QString savedText(const session::Snapshot &snapshot) const;

    Dot *m_dot;
    const Appearance *m_appearance;
    QLabel *m_state, *m_devices, *m_alarms, *m_readings, *m_updates, *m_frame, *m_saved, *m_seed;
    QToolButton *m_bell;
    bool m_isOpening = false, m_hasRun = false;
};

} // namespace fleetgrad::desktop
