// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmarks.h"
#include "runbar.h"

#include <session/texts.h>

#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <cmath>
#include <vector>

// What is marked on the bar of the run: events, and where it paused.

namespace fleetgrad::desktop {

void RunBar::paintEvents(QPainter &painter)
{
    if (!m_snapshot->events || !m_snapshot->infos)
        return;
    const Look &look = m_appearance->look();
    painter.setRenderHint(QPainter::Antialiasing);
    double nextMark = -1, nextText = -1;
    for (const fleet::Event &event : *m_snapshot->events) {
        if (!hasMark(event))
            continue;
        const double x = toX(double(event.batch));
        if (x < nextMark)
            continue;
        nextMark = x + 7;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.levelColor(event.level));
        painter.drawPolygon(QPolygonF({{x - 4.5, 5}, {x + 4.5, 5}, {x, 12}}));
        const QString text = painter.fontMetrics().elidedText(session::eventText(event, *m_snapshot->infos),
                                                              Qt::ElideRight, 180);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        if (x < nextText || x + 8 + width > this->width() - 4)
            continue;
        nextText = x + width + 30;
        nextMark = nextText - 16;
        painter.setPen(look.chart.secondary);
        painter.drawText(QPointF(x + 8, 13), text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Where the run paused for breakpoints: the sign of a pause, on the line of the rounds.
void RunBar::paintPauses(QPainter &painter)
{
    if (!m_snapshot->breaks)
        return;
    const double bottom = area().bottom();
    double next = -1;
    for (const session::BreakPause &pause : m_snapshot->breaks->pauses) {
        const double x = std::round(toX(double(pause.batch)));
        if (x < next)
            continue;
        next = x + 8;
        for (const double bar : {x - 3, x + 1})
            painter.fillRect(QRectF(bar, bottom - 10, 2, 9), m_appearance->look().chart.text);
    }
}

QString RunBar::eventsNear(double x) const
{
    QStringList texts;
    if (!m_snapshot || !m_snapshot->events || !m_snapshot->infos)
        return {};
    for (const session::BreakPause &pause :
         m_snapshot->breaks ? m_snapshot->breaks->pauses : std::vector<session::BreakPause>()) {
        if (std::abs(toX(double(pause.batch)) - x) <= 6)
            texts << tr("batch %1: paused for “%2”").arg(pause.batch).arg(pause.condition);
    }
    for (const fleet::Event &event : *m_snapshot->events) {
        if (hasMark(event) && std::abs(toX(double(event.batch)) - x) <= 6)
            texts << tr("batch %1: %2").arg(event.batch).arg(session::eventText(event, *m_snapshot->infos));
    }
    constexpr qsizetype most = 8;
    if (texts.size() > most)
        texts = texts.mid(0, most) << tr("and %Ln more", nullptr, int(texts.size() - most));
    return texts.join(u'\n');
}

} // namespace fleetgrad::desktop
