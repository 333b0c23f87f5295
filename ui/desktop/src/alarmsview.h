// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarmsexport.h"

#include <desktop/kindsmodel.h>
#include <desktop/look.h>
#include <desktop/snapshotfeed.h>

#include <QWidget>

class QLabel;
class QTableView;

namespace fleetgrad::desktop {

class PastBar;

/// What the alarms of the whole run were worth, by kind of anomaly, and how far probabilities can be relied
/// on.
class AlarmsView : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmsView(const Appearance *appearance, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// That what it shows of the past is computed.
    PastBar *pastBar() const { return m_pastBar; }
    /// What is on screen.
    AlarmsContent content() const;

Q_SIGNALS:
    /// Whether it can be seen.
    void alarmsWanted(bool wanted);
    void menuWanted(const QPoint &globalPosition);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Diagram;
    void buildTable(const Appearance *appearance);
    static QString sentences(const SnapshotPtr &snapshot);

    PastBar *m_pastBar;
    QLabel *m_sentences;
    Diagram *m_diagram;
    KindsModel *m_kinds;
    QTableView *m_table;
};

} // namespace fleetgrad::desktop
