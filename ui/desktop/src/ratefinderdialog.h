// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

#include <desktop/fleetmodel.h>
#include <desktop/look.h>

#include <fleet/ratefinder.h>

#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace fleetgrad::desktop {

class ChartExport;
class ChartPane;
class Settings;

/// Tries many learning rates on the readings of the run in the background, and shows what each is worth. The
/// run goes on undisturbed.
class RateFinderDialog : public QDialog
{
    Q_OBJECT
public:
    using Rates = std::vector<std::pair<std::vector<std::uint32_t>, double>>;

    /// For `devices` (empty = all) of the run in `snapshot`, trained as they are there. Starts at once.
    RateFinderDialog(const Appearance *appearance, Settings *settings, const SnapshotPtr &snapshot,
                     std::vector<std::uint32_t> devices, QWidget *parent = nullptr);
    ~RateFinderDialog() override; ///< stops it

    /// Whether rates may be set now.
    void setCanSteer(bool can);
    /// Takes the curve to files and to the clipboard.
    ChartExport *exporter() { return m_export; }

Q_SIGNALS:
    void rateChosen(const std::vector<std::uint32_t> &devices, double rate);
    void ratesChosen(const fleetgrad::desktop::RateFinderDialog::Rates &rates);

private:
    void build();
    QPushButton *buildExport();
    void start();
    void stop();
    void showFinding(const Expected<fleet::RateFinding> &finding);
    void showProgress();
    void drawChart();
    void updateButtons();
    Rates ownRates() const;

    /// What the worker counts and the window reads.
    struct Progress
    {
        std::atomic<int> done = 0, all = 0;
    };

    const Appearance *m_appearance;
    fleet::RateFinderPlan m_plan;
    std::vector<std::uint32_t> m_devices;
    std::optional<fleet::RateFinding> m_finding;
    fleet::RateFinding m_exported; ///< the last finding, also while another is looked for
    std::shared_ptr<Progress> m_progress;
    std::stop_source m_stop;
    bool m_isRunning = false, m_canSteer = true;
    ChartPane *m_chart;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_again, *m_exporting, *m_set, *m_setOwn, *m_close;
    QTimer *m_timer;
    ChartExport *m_export;
    Jobs m_jobs; ///< the last member: no answer comes after the rest is gone
};

} // namespace fleetgrad::desktop
