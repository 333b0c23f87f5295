// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/look.h>
#include <desktop/modelsmodel.h>
#include <store/modelfile.h>

#include <QString>
#include <QWidget>

#include <array>

class QLabel;

namespace fleetgrad::desktop {

/// What one global version claims and what it was measured at, beside the baselines of the fleet.
class VersionDetails : public QWidget
{
    Q_OBJECT
public:
    explicit VersionDetails(const Appearance *appearance, QWidget *parent = nullptr);

    /// Null: there is none.
    void showVersion(const session::VersionRow *row, bool isLive);
    /// A local model; null: its figures are not known.
    void showLocal(const QString &title, const LocalVersion *local);
    void showFile(const QString &title, const store::ModelFile &file);
    /// The baselines, means over the devices, when that version was measured; null, or one that was not: now.
    void showFleet(const SnapshotPtr &snapshot, const session::VersionRow *row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Line {
        PrAuc,
        LogLoss,
        ClaimedAccuracy,
        MeasuredAccuracy,
        Majority,
        LastLabel,
        Devices,
        Samples,
        LineCount
    };

    void begin(const QString &title, bool isLive);
    void showOrigin(const QString &text);
    void showDevices(const QString &text, const QString &toolTip, bool isWarning);
    void set(Line line, const QString &text, const QString &toolTip);
    void setFigure(Line line, double value, const QString &toolTip);

    const Appearance *m_appearance;
    QLabel *m_title;
    QWidget *m_chipPlace;
    std::array<QLabel *, LineCount> m_names{}, m_values{};
    QLabel *m_origin;
    bool m_isLive = false;
};

} // namespace fleetgrad::desktop
