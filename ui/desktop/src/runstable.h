// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QTableView>

namespace fleetgrad::desktop {

/// The list of compared runs: a box to show or hide, the colour of its curves, its name. As high as it is
/// long, up to some rows. Keys: space shows or hides, F2 renames, Delete removes.
class RunsTable : public QTableView
{
    Q_OBJECT
public:
    explicit RunsTable(const Appearance *appearance, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int heightOf(int rows) const;
    void fitRows();
};

} // namespace fleetgrad::desktop
