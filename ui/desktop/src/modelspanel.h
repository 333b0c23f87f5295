// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/look.h>
#include <desktop/versionsmodel.h>

#include <QWidget>

#include <optional>

class QPushButton;
class QTableView;

namespace fleetgrad::desktop {

class VersionDetails;

/// The global versions, what the chosen one is worth, and what can be done with it.
class ModelsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ModelsPanel(const Appearance *appearance, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// The chosen one; the newest while none is chosen; nothing before the first.
    std::optional<std::uint32_t> version() const;
    /// Chooses it; nothing where it is not in the table.
    void choose(std::uint32_t version);

Q_SIGNALS:
    void promoteWanted(std::uint32_t version);
    void saveWanted(std::uint32_t version);
    void loadWanted();

private:
    QWidget *buildButtons();
    void followNewest();
    void updateButtons(const SnapshotPtr &snapshot);

    VersionsModel *m_model;
    QTableView *m_table;
    VersionDetails *m_details;
    QPushButton *m_promote, *m_save, *m_load;
    bool m_follows = true; ///< the newest is shown until a person chooses another
    bool m_isMoving = false;
};

} // namespace fleetgrad::desktop
