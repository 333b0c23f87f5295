// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetselection.h>

#include <QToolButton>

#include <cstdint>
#include <vector>

namespace fleetgrad::desktop {

/// Chooses whom a setting is for: the selected devices, or all although some are selected.
class TargetButton : public QToolButton
{
    Q_OBJECT
public:
    explicit TargetButton(const FleetSelection *selection, QWidget *parent = nullptr);

    /// Empty = all.
    std::vector<std::uint32_t> devices() const;

Q_SIGNALS:
    void changed();

private:
    void update();

    const FleetSelection *m_selection;
    bool m_isForAll = false; ///< although devices are selected
};

} // namespace fleetgrad::desktop
