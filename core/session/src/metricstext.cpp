// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/metricstext.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetgrad::session {

namespace {

class Page
{
public:
    void counter(const QByteArray &name, const char *help, std::uint64_t count)
    {
        begin(name + "_total", help, "counter");
        value(name + "_total", {}, double(count));
    }
    void gauge(const QByteArray &name, const char *help, double amount)
    {
        begin(name, help, "gauge");
        value(name, {}, amount);
    }
    void begin(const QByteArray &name, const char *help, const char *type)
    {
        m_text += "# HELP fleetgrad_" + name + ' ' + help + '\n';
        m_text += "# TYPE fleetgrad_" + name + ' ' + type + '\n';
    }
    /// Nothing for a number that there is not.
    void value(const QByteArray &name, const QByteArray &labels, double number)
    {
        if (!std::isfinite(number))
            return;
        m_text += "fleetgrad_" + name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' +
                  QByteArray::number(number, 'g', 15) + '\n';
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

/// In the order of fleet::DeviceState.
constexpr std::array<const char *, 9> stateNames = {"waiting",  "too_few_labels", "learning",
                                                    "no_gain",  "silent",         "quarantined",
                                                    "hold_out", "finished",       "trains_itself"};
static_assert(stateNames.size() == std::size_t(fleet::DeviceState::TrainsItself) + 1);

void addDevices(Page &page, const std::vector<DeviceRow> &devices)
{
    std::array<std::uint64_t, stateNames.size()> counts{};
    std::uint64_t labels = 0, waiting = 0;
    std::vector<std::uint64_t> ages;
    ages.reserve(devices.size());
    for (const DeviceRow &device : devices) {
        ++counts[std::size_t(device.state)];
        labels += device.labels.arrived;
        waiting += device.labels.waiting;
        if (device.readings > 0 || device.version == 0) // not of one that trains itself
            ages.push_back(device.labels.age);
    }
    page.begin("devices", "Devices by state.", "gauge");
    for (std::size_t state = 0; state < counts.size(); ++state)
        page.value("devices", QByteArray("state=\"") + stateNames[state] + '"', double(counts[state]));
    page.counter("labels", "Readings that got a label.", labels);
    page.gauge("labels_waiting", "Scored readings that may still get their label.", double(waiting));
    page.begin("label_age_readings", "Readings since the newest one with a label, over the devices.",
               "gauge");
    std::ranges::sort(ages);
    for (const auto &[name, share] : {std::pair{"0.5", 0.5}, std::pair{"0.9", 0.9}, std::pair{"1", 1.0}}) {
        if (!ages.empty())
            page.value("label_age_readings", QByteArray("quantile=\"") + name + '"',
                       double(ages[std::size_t(share * double(ages.size() - 1))]));
    }
}

double newest(const CurveData &curve)
{
    return curve.empty() ? std::nan("") : double(curve.back().last);
}

void addScores(Page &page, const FleetCurves &curves)
{
    struct Shown
    {
        fleet::ChartMetric metric;
        const char *name, *help;
    };
    for (const auto &[metric, name, help] :
         {Shown{fleet::ChartMetric::LogLoss, "log_loss", "Prequential log loss over the devices' windows."},
          Shown{fleet::ChartMetric::PrAuc, "pr_auc", "Prequential PR-AUC over the devices' windows."}}) {
        const auto &of = curves.metrics[std::size_t(metric)];
        page.begin(name, help, "gauge");
        for (const auto &[scorer, word] :
             {std::pair{DeviceScorer::Local, "local"}, std::pair{DeviceScorer::Decision, "decision"}}) {
            const FleetCurves::Spread &spread = of.of(scorer);
            for (const auto &[curve, share] :
                 {std::pair{&spread.low, "0.1"}, std::pair{&spread.median, "0.5"},
                  std::pair{&spread.high, "0.9"}})
                page.value(name, QByteArray("scorer=\"") + word + "\",quantile=\"" + share + '"',
                           newest(*curve));
        }
    }
}

} // namespace

void RunTally::follow(const Snapshot &snapshot)
{
    if (snapshot.state == RunState::Opening)
        return;
    for (const auto &round : *snapshot.roundLog) {
        if (m_hasBegun && round->batch > m_batch)
            m_keptOut += round->keptOut;
    }
    m_batch = std::max(m_batch, snapshot.batch);
    m_hasBegun = true;
}

const char *stateWord(RunState state)
{
    switch (state) {
    case RunState::Opening:
        return "opening";
    case RunState::Running:
        return "running";
    case RunState::Paused:
        return "paused";
    case RunState::Finished:
        return "finished";
    case RunState::Failed:
        return "failed";
    }
    return "";
}

QByteArray metricsText(const Snapshot &snapshot, const RunTally &tally, const ServiceFigures &service)
{
    Page page;
    page.begin("state", "1 for the state that the run is in.", "gauge");
    page.value("state", QByteArray("state=\"") + stateWord(snapshot.state) + '"', 1);
    page.counter("batches", "Batches that have passed.", snapshot.batch);
    page.counter("readings", "Readings that devices scored.", snapshot.readings);
    page.counter("updates", "Local updates.", snapshot.updates);
    page.counter("rounds", "Aggregations.", snapshot.rounds);
    page.counter("updates_kept_out",
                 "Local updates that screening kept out of a round, since this program began.",
                 tally.keptOutUpdates());
    page.gauge("updates_waiting", "Local updates that the next round would take.",
               double(snapshot.waitingUpdates));
    page.gauge("commands_waiting", "Commands that take effect with the next batch.",
               double(snapshot.pendingCommands));
    page.gauge("global_version", "Newest global version.", snapshot.version);
    page.gauge("readings_per_second", "Over about the last second.", snapshot.readingsPerSecond);
    page.counter("alarms", "Alarms that devices raised.", snapshot.alarms.raised);
    page.gauge("alarms_on", "Devices on which an alarm is on.", double(snapshot.alarms.on));
    if (snapshot.secondsSinceCommit >= 0)
        page.gauge("seconds_since_commit", "Since the run file was last written.",
                   snapshot.secondsSinceCommit);
    addDevices(page, *snapshot.devices);
    addScores(page, *snapshot.fleetCurves);
    for (const auto &[name, amount] : service.gauges)
        page.gauge(name, "Now.", double(amount));
    for (const auto &[name, count] : service.counters)
        page.counter(name, "Since this program began.", count);
    return page.text();
}

} // namespace fleetgrad::session
