// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedmodel.h"
#include "jobs.h"
#include "modelcomparisonexport.h"

#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <desktop/look.h>
#include <session/session.h>

#include <QDialog>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLayout;
class QTableView;

namespace fleetgrad::desktop {

class ChartExport;
class ChartPane;
class ComparedWeightsModel;
class MessageBar;
class Settings;

/// Two models side by side: figures, weights, and what both say of the same readings. Stays open while the
/// run goes on.
class ModelCompareDialog : public QDialog
{
    Q_OBJECT
public:
    /// `selection` and `settings` outlive it; the devices that are selected can be chosen.
    ModelCompareDialog(const Appearance *appearance, const FleetSelection *selection, Settings *settings,
                       const std::shared_ptr<session::Session> &session, const SnapshotPtr &snapshot,
                       std::array<ComparedModel, 2> models, QWidget *parent = nullptr);

    const std::array<ComparedModel, 2> &models() const { return m_models; }
    double threshold() const;
    void setThreshold(double threshold);

private:
    void build();
    QWidget *buildTitle();
    QWidget *buildWeights();
    QWidget *buildReadings();
    QLayout *buildButtons();
    void connectExport(Settings *settings);
    void askToExport();
    ModelComparisonContent content() const;
    void listDevices();
    void compare();
    void showComparison(const Expected<session::ModelComparison> &comparison);
    void drawChart();
    std::array<QString, 2> curveNames() const;

    const Appearance *m_appearance;
    const FleetSelection *m_selection;
    std::weak_ptr<session::Session> m_session;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::array<ComparedModel, 2> m_models;
    Jobs m_jobs;
    ComparedFigures *m_figures;
    ComparedWeightsModel *m_weights;
    QTableView *m_table = nullptr;
    QComboBox *m_device, *m_most;
    QDoubleSpinBox *m_threshold;
    ChartPane *m_chart;
    QLabel *m_words;
    MessageBar *m_message;
    ChartExport *m_export = nullptr;
    std::optional<session::ModelComparison> m_comparison;
    int m_asked = 0; ///< comparisons so far: an answer to an earlier one is dropped
};

} // namespace fleetgrad::desktop
