// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "comparetables.h"
#include "compareview.h"

// What is compared and where a person is in it: kept while the window is built anew in another language. What
// has been read is not read again.

namespace fleetgrad::desktop {

CompareView::Place CompareView::place() const
{
    return {m_runs.runs(), m_axis, m_window.place(), m_stack->valueZoom(), m_tables->currentIndex()};
}

void CompareView::setPlace(const Place &place)
{
    m_runs.setRuns(place.runs);
    for (const ComparedRun &run : place.runs) {
        if (run.state == ComparedRun::State::Reading || run.state == ComparedRun::State::Failed)
            m_reader.read(run.id, run.path);
    }
    m_axis = place.axis;
    m_window.setEnd(comparisonEnd(m_axis, m_runs.shown()));
    m_window.setPlace(place.window);
    m_stack->setValueZoom(place.values);
    m_tables->setCurrentIndex(place.table);
    refreshSoon();
}

} // namespace fleetgrad::desktop
