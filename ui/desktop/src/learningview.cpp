// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learningview.h"

#include "chartstack.h"
#include "choice.h"
#include "figures.h"
#include "mapscale.h"

#include <charts/ticks.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

std::chrono::milliseconds now()
{
    return std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

LearningView::LearningView(const Appearance *appearance, const FleetSelection *selection, TimeWindow *window,
                           QWidget *parent)
    : QWidget(parent), m_selection(selection), m_window(window),
      m_stack(new ChartStack(appearance, window, this)),
      m_corner(new QWidget), m_ranges{steadyRange(fleet::ChartMetric::Accuracy),
                                      steadyRange(fleet::ChartMetric::LogLoss)}
{
    setObjectName(u"learningView"_s);
    auto *corner = new QHBoxLayout(m_corner);
    corner->setContentsMargins(0, 0, 6, 2);
    corner->setSpacing(2);
    corner->addStretch(1);
    corner->addWidget(metricBox(0));
    corner->addWidget(metricBox(1));
    corner->addWidget(xUnitBox());
    corner->addWidget(smoothingBox());
    setMetric(0, fleet::ChartMetric::Accuracy);
    setMetric(1, fleet::ChartMetric::LogLoss);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_stack);
    m_stack->setHeading([this](double batch) { return heading(batch); });
    m_stack->setRoundText([this](double batch) { return roundText(batch); });
    connect(m_stack, &ChartStack::subjectChosen, this,
            [this](qint64 device) { Q_EMIT deviceChosen(std::uint32_t(device)); });

    const auto markStale = [this] { m_isStale = true; };
    connect(window, &TimeWindow::changed, this, markStale);
    connect(selection, &FleetSelection::changed, this, markStale);
    connect(selection, &FleetSelection::scorerChanged, this, [this] {
        for (int chart = 0; chart < int(m_ranges.size()); ++chart)
            m_ranges[std::size_t(chart)] = steadyRange(metric(chart));
        m_stack->resetValues();
        m_isStale = true;
    });
    connect(appearance, &Appearance::changed, this, markStale);
}

QComboBox *LearningView::metricBox(int index)
{
    auto *box = new Choice(m_corner);
    m_metrics[std::size_t(index)] = box;
    box->setObjectName(index == 0 ? u"upperMetric"_s : u"lowerMetric"_s);
    box->setProperty("role", u"flat"_s);
    box->setAccessibleName(index == 0 ? tr("Metric of the upper chart") : tr("Metric of the lower chart"));
    box->setToolTip(box->accessibleName());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int metric = 0; metric < fleet::chartMetricCount; ++metric)
        box->addItem(session::metricText(fleet::ChartMetric(metric)), metric);
    connect(box, &QComboBox::currentIndexChanged, this, [this, index] {
        m_ranges[std::size_t(index)] = steadyRange(metric(index));
        m_stack->resetValues();
        m_isStale = true;
    });
    return box;
}

fleet::ChartMetric LearningView::metric(int chart) const
{
    return fleet::ChartMetric(m_metrics[std::size_t(chart)]->currentData().toInt());
}

void LearningView::setMetric(int chart, fleet::ChartMetric metric)
{
    QComboBox *box = m_metrics[std::size_t(chart)];
    box->setCurrentIndex(box->findData(int(metric)));
}

std::vector<int> LearningView::colors() const
{
    std::vector<int> result;
    for (const auto &curves : m_snapshot->deviceCurves)
        result.push_back(m_selection->colorOf(curves->device));
    return result;
}

charts::Chart LearningView::measuredChart(int index) const
{
    report::ChartOptions options;
    options.metric = metric(index);
    options.scorer = m_selection->scorer();
    options.colorIndex = colors();
    const charts::Range range = m_window->range();
    options.xFrom = range.minimum;
    options.xTo = range.maximum;
    options.xUnit = xUnit();
    charts::Chart chart = report::learningChart(*m_snapshot, options);
    const std::size_t selected = m_selection->devices().size(), drawn = m_selection->charted().size();
    if (selected > drawn)
        chart.subtitle = session::clauses(
            {tr("%1 of %2 selected devices are drawn").arg(wholeText(drawn), wholeText(selected)),
             chart.subtitle});
    return chart;
}

charts::Chart LearningView::chart(int index)
{
    charts::Chart chart = measuredChart(index);
    smooth(chart, Smoothing(m_smoothing->currentData().toInt()));
    m_ranges[std::size_t(index)].update(chart, now());
    return chart;
}

std::vector<charts::Chart> LearningView::unsmoothedCharts() const
{
    std::vector<charts::Chart> charts;
    for (int index = 0; m_snapshot && index < int(m_metrics.size()); ++index)
        charts.push_back(measuredChart(index));
    return charts;
}

QComboBox *LearningView::smoothingBox()
{
    m_smoothing = new Choice(m_corner);
    m_smoothing->setObjectName(u"smoothing"_s);
    m_smoothing->setProperty("role", u"flat"_s);
    m_smoothing->setAccessibleName(tr("Smoothing of the curves"));
    m_smoothing->setToolTip(tr("Smoothing of the curves on screen; exported values stay as measured"));
    m_smoothing->addItem(tr("as measured"), int(Smoothing::Off));
    m_smoothing->addItem(tr("smooth"), int(Smoothing::Light));
    m_smoothing->addItem(tr("very smooth"), int(Smoothing::Strong));
    m_smoothing->setCurrentIndex(1);
    connect(m_smoothing, &QComboBox::currentIndexChanged, this, [this] { m_isStale = true; });
    return m_smoothing;
}

QComboBox *LearningView::xUnitBox()
{
    m_xUnit = new Choice(m_corner);
    m_xUnit->setObjectName(u"xUnit"_s);
    m_xUnit->setProperty("role", u"flat"_s);
    m_xUnit->setAccessibleName(tr("What the axis along the run says"));
    m_xUnit->setToolTip(tr("The axis along the run: batches, the time of the readings (UTC; without time "
                           "stamps since the start), or readings per device"));
    m_xUnit->addItem(tr("by batch"), int(report::XUnit::Batch));
    m_xUnit->addItem(tr("by time"), int(report::XUnit::Time));
    m_xUnit->addItem(tr("by readings"), int(report::XUnit::Readings));
    connect(m_xUnit, &QComboBox::currentIndexChanged, this, [this] {
        m_isStale = true;
        Q_EMIT xUnitChanged(xUnit());
    });
    return m_xUnit;
}

report::XUnit LearningView::xUnit() const
{
    return report::XUnit(m_xUnit->currentData().toInt());
}

void LearningView::showSnapshot(const SnapshotPtr &snapshot)
{
    if (snapshot == m_source && !m_isStale)
        return;
    m_source = snapshot;
    m_snapshot = snapshot ? onlySelected(*snapshot) : nullptr;
    m_isStale = false;
    rebuild();
}

SnapshotPtr LearningView::onlySelected(const session::Snapshot &snapshot) const
{
    // A device that was unselected a moment ago may still have curves in the snapshot.
    auto result = std::make_shared<session::Snapshot>(snapshot);
    std::erase_if(result->deviceCurves,
                  [this](const auto &curves) { return !curves || m_selection->colorOf(curves->device) < 0; });
    return result;
}

void LearningView::rebuild()
{
    std::vector<charts::Chart> built;
    if (m_snapshot) {
        for (int i = 0; i < 2; ++i)
            built.push_back(chart(i));
    }
    m_stack->setCharts(std::move(built));
}

std::vector<charts::Chart> LearningView::charts() const
{
    return m_stack->charts();
}

QString LearningView::heading(double batch) const
{
    QString text = tr("batch %1").arg(wholeText(std::uint64_t(std::max(0.0, batch))));
    if (!m_snapshot)
        return text;
    if (const auto scale = report::xScale(*m_snapshot, xUnit())) {
        const bool isReadings = scale->kind() == charts::Scale::Kind::Number;
        text = session::listed(
            {text, isReadings ? tr("%1 readings per device").arg(scale->text(batch)) : scale->text(batch)});
    }
    if (!m_snapshot->versions)
        return text;
    const auto &versions = *m_snapshot->versions;
    const auto after =
        std::upper_bound(versions.begin(), versions.end(), batch,
                         [](double b, const session::VersionRow &row) { return b < double(row.batch); });
    return after == versions.begin() ? text : tr("%1, global v%2").arg(text).arg(std::prev(after)->version);
}

QString LearningView::roundText(double batch) const
{
    if (!m_snapshot || !m_snapshot->versions)
        return {};
    const auto &versions = *m_snapshot->versions;
    const auto row = std::ranges::find_if(versions, [batch](const session::VersionRow &version) {
        return !version.promoted && double(version.batch) == batch;
    });
    if (row == versions.end())
        return {};
    QString text =
        tr("Round of global v%1, after batch %L2: %Ln update(s) took part", nullptr, int(row->devices))
            .arg(row->version)
            .arg(row->batch);
    if (row->screenedOut > 0)
        text += tr(", %Ln kept out", nullptr, int(row->screenedOut));
    return text + tr("; the model moved by %1.").arg(charts::formatValue(double(row->moved), 3));
}

} // namespace fleetgrad::desktop
