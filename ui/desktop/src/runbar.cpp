// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbar.h"

#include <charts/range.h>
#include <charts/ticks.h>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

RunBar::RunBar(const Appearance *appearance, TimeWindow *window, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_window(window)
{
    setObjectName(u"runBar"_s);
    setAccessibleName(tr("Run"));
    setAccessibleDescription(
        tr("The whole run and the part of it that the views show. Arrow keys move that "
           "part, plus and minus change its width, End returns to the live edge. Ctrl with an "
           "arrow key shows the fleet as it was a batch earlier or later."));
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    connect(window, &TimeWindow::changed, this, qOverload<>(&QWidget::update));
    connect(window, &TimeWindow::pointerChanged, this, qOverload<>(&QWidget::update));
    connect(appearance, &Appearance::changed, this, &RunBar::redraw);
}

QString RunBar::spoken() const
{
    const charts::Range shown = m_window->range();
    return tr("batches %1 to %2 of %3")
        .arg(charts::formatCount(std::uint64_t(std::max(shown.minimum, 0.0))),
             charts::formatCount(std::uint64_t(std::max(std::min(shown.maximum, m_window->end()), 0.0))),
             charts::formatCount(std::uint64_t(m_window->end())));
}

void RunBar::setMetric(fleet::ChartMetric metric)
{
    if (std::exchange(m_metric, metric) != metric)
        redraw();
}

void RunBar::showSnapshot(const SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    redraw();
}

void RunBar::setUnit(report::XUnit unit)
{
    m_unit = unit;
    redraw();
}

void RunBar::setPlace(std::optional<std::uint64_t> batch)
{
    if (std::exchange(m_place, batch) != batch)
        update();
}

void RunBar::redraw()
{
    m_isStale = true;
    update();
}

QRectF RunBar::area() const
{
    const int label = fontMetrics().height() + 12; // under the handle that goes back in time
    return QRectF(rect()).adjusted(16, 18, -16, -label);
}

double RunBar::end() const
{
    // In coarse steps, so that the bar is not squeezed anew with every batch.
    return std::max(20.0, charts::roundRange({0, m_window->end() * 1.02}).maximum);
}

double RunBar::toX(double batch) const
{
    return area().left() + area().width() * batch / end();
}

double RunBar::toBatch(double x) const
{
    return (x - area().left()) / area().width() * end();
}

void RunBar::resizeEvent(QResizeEvent *)
{
    redraw();
}

} // namespace fleetgrad::desktop
