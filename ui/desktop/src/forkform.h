// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/runconfig.h>

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace fleetgrad::desktop {

/// What people change in a fork, each with a control: what differs from the parent is bold, with what it was
/// beside it; what can't change says why. Only what a person touches changes in the configuration.
class ForkForm : public QWidget
{
    Q_OBJECT
public:
    /// `devices`: their names.
    ForkForm(const fleet::RunConfig &parent, QStringList devices, std::uint64_t batch,
             QWidget *widget = nullptr);

    const fleet::RunConfig &config() const { return m_config; }
    /// Shows another one; says nothing of it.
    void setConfig(const fleet::RunConfig &config);
    /// What is being written counts.
    void finish();

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    class DeviceBox;
    using Text = std::function<QString(const fleet::RunConfig &)>;
    using Show = std::function<void(const fleet::RunConfig &)>;
    struct Row
    {
        QLabel *name;
        QWidget *editor;
        QLabel *was;
        Text text; ///< of the value, in words
        Show show;
        std::function<bool(const fleet::RunConfig &)> applies; ///< whether the row is of use
    };
    template <typename T>
    using Of = T &(*)(fleet::RunConfig &); ///< where in the configuration it is

    void addRates();
    void addRounds();
    void addParticipants();
    void addFixed(const fleet::RunConfig &parent, std::uint64_t batch);
    void addRow(const QString &name, QWidget *editor, const QString &toolTip, Text text, Show show);
    QDoubleSpinBox *addReal(const QString &object, const QString &name, const QString &toolTip, Of<double> of,
                            double maximum, double step);
    void addWhole(QSpinBox *box, const QString &name, const QString &toolTip, Of<int> of);
    void addChoice(const QString &object, const QString &name, const QString &toolTip,
                   const QStringList &words, std::function<int(const fleet::RunConfig &)> get,
                   std::function<void(fleet::RunConfig &, int)> set);
    void onlyWith(fleet::RoundTrigger trigger);
    void showRows();
    void change(const std::function<void(fleet::RunConfig &)> &how);

    const fleet::RunConfig m_parent;
    const QStringList m_devices;
    fleet::RunConfig m_config;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    bool m_isShowing = true; ///< what controls say comes from the program, as while they are made
};

} // namespace fleetgrad::desktop
