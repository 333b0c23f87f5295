// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/snapshot.h>

#include <QObject>

#include <cstdint>
#include <vector>

namespace fleetgrad::desktop {

/// The devices that are selected, for every view. The first few of them have a curve in the charts, in a
/// colour that each keeps for as long as it stays selected.
class FleetSelection : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostCurves = 8;

    struct Charted
    {
        std::uint32_t device;
        int color; ///< 0..mostCurves-1, for charts::curveColor and curveStyle
        bool operator==(const Charted &) const = default;
    };

    using QObject::QObject;

    /// Devices that were selected before keep their places; new ones follow in the given order.
    void select(const std::vector<std::uint32_t> &devices);

    const std::vector<std::uint32_t> &devices() const { return m_devices; }
    /// Those with a curve, in the order of selection.
    const std::vector<Charted> &charted() const { return m_charted; }
    /// -1 without a curve.
    int colorOf(std::uint32_t device) const;
    bool contains(std::uint32_t device) const;

    /// Whose scores of the devices every view shows.
    session::DeviceScorer scorer() const { return m_scorer; }
    void setScorer(session::DeviceScorer scorer);

Q_SIGNALS:
    void changed();
    void scorerChanged();

private:
    void assignColors();

    std::vector<std::uint32_t> m_devices; ///< in the order of selection
    std::vector<std::uint32_t> m_sorted;  ///< the same, ascending
    std::vector<Charted> m_charted;
    session::DeviceScorer m_scorer = session::DeviceScorer::Decision;
};

} // namespace fleetgrad::desktop
