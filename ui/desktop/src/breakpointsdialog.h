// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/runbreakpoints.h>

#include <QDialog>
#include <QString>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace fleetgrad::desktop {

class Appearance;

/// The breakpoints of the run in hand, which can be added, switched and removed while it runs.
class BreakpointsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive it.
    BreakpointsDialog(const Appearance *appearance, const RunBreakpoints *breakpoints,
                      QWidget *parent = nullptr);

    /// Brings it to the front, to write a breakpoint that begins so.
    void begin(const QString &text);
    /// How often each was hit.
    void showSnapshot(const SnapshotPtr &snapshot);

Q_SIGNALS:
    /// `sentence`, without its full stop, says what is changed.
    void listWanted(const fleetgrad::desktop::KeptBreakpoints &list, const QString &sentence);

private:
    struct Row
    {
        QString condition;
        QCheckBox *on;
        QLabel *hits;
        QToolButton *remove;
    };

    void showList();
    void addRow(const KeptBreakpoint &breakpoint);
    void clearRows();
    void showCounts();
    void check();
    void add();
    void turn(const QString &condition, bool on);
    void remove(const QString &condition);
    void color();

    const Appearance *m_appearance;
    const RunBreakpoints *m_breakpoints;
    SnapshotPtr m_snapshot;
    QLineEdit *m_condition;
    QPushButton *m_add;
    QLabel *m_problem, *m_empty;
    QWidget *m_list;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace fleetgrad::desktop
