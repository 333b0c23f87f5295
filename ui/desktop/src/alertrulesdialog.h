// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertrules.h>
#include <desktop/devicegroups.h>
#include <desktop/notifier.h>

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace fleetgrad::desktop {

/// What raises an alert, of which devices, how grave it is, whether the desktop tells of it, and what is
/// muted.
class AlertRulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `groups`: those that filters can name; null: none. `notifier` outlives it.
    AlertRulesDialog(const AlertRules &rules, const GroupSetPtr &groups, Notifier *notifier,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void rulesChosen(const fleetgrad::desktop::AlertRules &rules);

private:
    struct Row
    {
        QCheckBox *on = nullptr;
        QDoubleSpinBox *threshold = nullptr; ///< null where the condition has none
        QLineEdit *devices = nullptr;
        QComboBox *level = nullptr;
        QCheckBox *notify = nullptr;
        QComboBox *mute = nullptr;
    };

    void addHeads(QGridLayout *grid) const;
    Row addRow(QGridLayout *grid, AlertCondition condition, const AlertRule &rule);
    void show(const Row &row, AlertCondition condition, const AlertRule &rule) const;
    AlertRule ruleOf(const Row &row, AlertCondition condition, const AlertRule &before) const;
    void showAsAtFirst();
    void showWay();
    void finish();

    AlertRules m_before;
    GroupSetPtr m_groups;
    Notifier *m_notifier;
    std::array<Row, alertConditionCount> m_rows;
    QLabel *m_way, *m_problem;
};

} // namespace fleetgrad::desktop
