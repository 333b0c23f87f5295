// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

// What the marks on the axes say: events and changes of settings at the top edge, rounds at the bottom.

namespace fleetgrad::desktop {

namespace {
constexpr qsizetype mostLines = 7;
}

std::vector<const charts::Event *> ChartStack::eventsNear(QPointF position) const
{
    for (std::size_t i = 0; i < std::min(m_charts.size(), m_layouts.size()); ++i) {
        if (auto near = charts::eventsAt(m_charts[i], m_layouts[i], position); !near.empty())
            return near;
    }
    return {};
}

qint64 ChartStack::subjectNear(QPointF position) const
{
    const auto near = eventsNear(position);
    const auto first = std::ranges::find_if(near, [](const auto *event) { return event->subject >= 0; });
    return first == near.end() ? -1 : (*first)->subject;
}

QString ChartStack::tipAt(QPointF position) const
{
    QStringList lines;
    const auto near = eventsNear(position);
    if (near.size() > 1)
        lines << tr("%Ln event(s) here:", nullptr, int(near.size()));
    for (const charts::Event *event : near)
        lines << (m_heading ? tr("%1: %2").arg(m_heading(event->x), charts::textOf(*event))
                            : charts::textOf(*event));
    for (std::size_t i = 0; lines.empty() && m_roundText && i < std::min(m_charts.size(), m_layouts.size());
         ++i) {
        for (const double round : charts::roundsAt(m_charts[i], m_layouts[i], position))
            lines << m_roundText(round);
    }
    lines.removeAll(QString());
    if (const qsizetype more = lines.size() - mostLines; more > 1)
        lines = lines.mid(0, mostLines) << tr("and %Ln more", nullptr, int(more));
    return lines.join(u'\n');
}

bool ChartStack::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace fleetgrad::desktop
