// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "devicedetails.h"
#include "deviceview.h"
#include "whypanel.h"

#include <QApplication>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

// What is known of what readings scored, and how a person comes from one in the charts to why.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QWidget *DeviceView::buildWhyButton()
{
    m_whyButton = new QToolButton;
    m_whyButton->setObjectName(u"whyButton"_s);
    m_whyButton->setProperty("role", u"flat"_s);
    m_whyButton->setText(tr("Why"));
    m_whyButton->setToolTip(
        tr("Why a reading scored what it scored: click one in the charts, or see the last "
           "alarm"));
    m_whyButton->setCheckable(true);
    return m_whyButton;
}

void DeviceView::buildWhy()
{
    m_beside->addWidget(m_details);
    m_beside->addWidget(m_why);
    m_opening.setSingleShot(true);
    m_opening.setInterval(QApplication::doubleClickInterval());
    connect(&m_opening, &QTimer::timeout, this, [this] { explainAt(m_clicked); });
    connect(m_stack, &ChartStack::clicked, this, &DeviceView::clickAt);
    connect(m_stack, &ChartStack::entered, this, &DeviceView::explainAt);
    connect(m_stack, &ChartStack::doubleClicked, &m_opening, &QTimer::stop);
    connect(m_whyButton, &QToolButton::toggled, this, &DeviceView::openWhy);
    connect(m_whyButton, &QToolButton::clicked, this, [this](bool open) {
        if (open && m_shown >= 0)
            m_why->lastAlarmOf(std::uint32_t(m_shown));
    });
    connect(m_why, &WhyPanel::closed, m_whyButton, [this] { m_whyButton->setChecked(false); });
    connect(m_why, &WhyPanel::numberChanged, this, [this] { m_isStale = true; });
}

void DeviceView::openWhy(bool open)
{
    placeDetails();
    const bool beside = m_splitter->orientation() == Qt::Horizontal;
    const int part = !open ? 30 : beside ? 44 : 60; // of a hundred
    const int room = beside ? width() : height();
    m_splitter->setSizes({room * (100 - part) / 100, room * part / 100});
    if (open)
        m_why->showSnapshot(m_snapshot);
    else
        m_why->forget();
}

/// Where the panel would move the charts, it waits whether a second click follows.
void DeviceView::clickAt(double x)
{
    m_clicked = x;
    if (m_whyButton->isChecked())
        explainAt(x);
    else
        m_opening.start();
}

void DeviceView::explainAt(double x)
{
    const fleet::DeviceTrace *known = trace();
    if (!known || known->readings.empty())
        return;
    const double last = double(known->first + known->readings.size());
    const auto number = std::uint64_t(std::clamp(std::round(x), double(known->first) + 1, last)) - 1;
    m_why->showSnapshot(m_snapshot);
    m_why->explain(std::uint32_t(m_shown), number);
    m_whyButton->setChecked(true);
}

/// From where on is known what they scored, or why not.
QString DeviceView::scoredText(const fleet::DeviceTrace &trace) const
{
    const auto looked = std::ranges::find(trace.readings, true, &fleet::TracedReading::looked);
    const bool isNone = looked == trace.readings.end();
    const QString batch = isNone ? QString() : QLocale().toString(qulonglong(looked->batch));
    if (m_snapshot->isPast())
        return isNone ? tr("None of them came in the batches that were computed again: what they scored is "
                           "not known.")
                      : tr("Probabilities and alarms from batch %1 on, as they were then.").arg(batch);
    if (m_snapshot->isTraceOnItsWay)
        return tr("What they scored before somebody looked is being worked out.");
    if (isNone)
        return m_snapshot->state == session::RunState::Finished
                   ? tr("Nobody looked while the run went on, and what they scored can’t be worked out.")
                   : tr("Probabilities and alarms appear with the next batch.");
    return looked == trace.readings.begin()
               ? QString()
               : tr("Probabilities and alarms since batch %1: what earlier ones scored is not known.")
                     .arg(batch);
}

/// A line through all charts, and a mark on top.
void DeviceView::markExplained(double number, std::vector<charts::Chart> &shown)
{
    for (charts::Chart &chart : shown)
        chart.rounds = {number};
    if (!shown.empty())
        shown.front().events.push_back({number, tr("reading %1").arg(QLocale().toString(qulonglong(number))),
                                        0, charts::EventShape::Filled, -1});
}

void DeviceView::explainAlarm(std::uint32_t device, std::optional<std::uint64_t> batch)
{
    choose(device);
    if (m_shown != std::int64_t(device))
        return;
    m_why->showSnapshot(m_snapshot);
    if (batch)
        m_why->explainAlarm(device, *batch);
    else
        m_why->lastAlarmOf(device);
    m_whyButton->setChecked(true);
}

} // namespace fleetgrad::desktop
