// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"

#include "livebutton.h"
#include "pixels.h"

#include <charts/exporting.h>
#include <charts/spoken.h>
#include <session/sentences.h>

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr QMargins margins{6, 4, 6, 2}; ///< around the charts

} // namespace

ChartStack::ChartStack(const Appearance *appearance, TimeWindow *window, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_window(window), m_live(new LiveButton(window, this))
{
    setObjectName(u"charts"_s);
    setAccessibleName(tr("Charts of learning"));
    setAccessibleDescription(tr("Curves over batches. Arrow keys move, plus and minus zoom, Home shows the "
                                "whole run."));
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    m_live->setObjectName(u"goLive"_s);
    connect(window, &TimeWindow::changed, this, [this] {
        if (m_drag == Drag::None)
            setCursor(Qt::ArrowCursor);
    });
    connect(window, &TimeWindow::pointerChanged, this, qOverload<>(&QWidget::update));
    connect(appearance, &Appearance::changed, this, &ChartStack::redraw);
}

void ChartStack::setCharts(std::vector<charts::Chart> charts)
{
    m_charts = std::move(charts);
    m_valueZoom.resize(m_charts.size());
    applyValueZoom();
    redraw();
}

void ChartStack::applyValueZoom()
{
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        if (m_valueZoom[i]) {
            m_charts[i].y.minimum = m_valueZoom[i]->minimum;
            m_charts[i].y.maximum = m_valueZoom[i]->maximum;
        }
    }
}

QString ChartStack::spoken() const
{
    const double at = std::isfinite(m_window->pointer()) ? m_window->pointer() : m_window->end();
    QStringList parts;
    if (m_heading && !m_charts.empty())
        parts += m_heading(at);
    for (const charts::Chart &chart : m_charts)
        parts += charts::spoken(chart, at);
    return session::clauses(parts);
}

void ChartStack::resetValues()
{
    m_valueZoom.assign(m_charts.size(), std::nullopt);
    redraw();
}

void ChartStack::setValueZoom(ValueZoom zoom)
{
    m_valueZoom = std::move(zoom);
    if (!m_charts.empty())
        setCharts(std::move(m_charts));
}

void ChartStack::redraw()
{
    m_isStale = true;
    update();
}

QSize ChartStack::minimumSizeHint() const
{
    const charts::ChartPainter painter(m_appearance->look().chart, font());
    return {320, int(std::ceil(painter.minimumHeight())) * 3 / 2}; // two of them are still told apart
}

QSize ChartStack::pageSize() const
{
    return rect().marginsRemoved(margins).size() + 2 * QSize(charts::pageBorder, charts::pageBorder);
}

QSize ChartStack::sizeHint() const
{
    return {660, 600};
}

void ChartStack::render()
{
    const double density = devicePixelRatioF();
    const QSize size = pixelsOf(*this);
    if (m_pixmap.size() != size)
        m_pixmap = QPixmap(size);
    m_pixmap.setDevicePixelRatio(density);
    m_pixmap.fill(m_appearance->look().chart.panel);

    const charts::ChartPainter painter(m_appearance->look().chart, font());
    m_layouts =
        painter.layout(std::span<const charts::Chart>(m_charts), QRectF(rect().marginsRemoved(margins)));
    if (!m_live->isHidden() && !m_layouts.empty()) { // which stands beside the title
        QRectF &header = m_layouts.front().header;
        header.setRight(std::min(header.right(), double(width() - m_live->sizeHint().width() - 12)));
    }
    QPainter canvas(&m_pixmap);
    for (std::size_t i = 0; i < m_charts.size() && i < m_layouts.size(); ++i)
        painter.paint(canvas, m_charts[i], m_layouts[i]);
    m_isStale = false;
    if (!m_layouts.empty())
        m_live->place(m_layouts.front().plot.top());
    if (m_mouse) // data moves on under a mouse that rests
        pointAt(*m_mouse);
}

void ChartStack::paintEvent(QPaintEvent *)
{
    if (m_isStale)
        render();
    QPainter canvas(this);
    canvas.drawPixmap(0, 0, m_pixmap);
    const Look &look = m_appearance->look();
    if (m_charts.empty()) {
        canvas.setPen(look.chart.secondary);
        canvas.drawText(rect(), Qt::AlignCenter, tr("The curves of a run appear here."));
    }
    const double pointer = m_window->pointer();
    if (std::isfinite(pointer) && m_drag != Drag::Rectangle && m_layouts.size() == m_charts.size()) {
        const charts::ChartPainter painter(look.chart, font());
        const QString heading = m_heading ? m_heading(pointer) : QString();
        painter.paintCrosshair(canvas, m_charts, m_layouts, {pointer, heading});
    }
    if (m_drag == Drag::Rectangle) {
        QColor fill = look.chart.accent;
        fill.setAlpha(40);
        canvas.setPen(look.chart.accent);
        canvas.setBrush(fill);
        canvas.drawRect(QRectF(m_dragStart, m_dragNow).normalized());
    }
    if (hasFocus()) {
        canvas.setPen(QPen(look.chart.accent, 1, Qt::DotLine));
        canvas.setBrush(Qt::NoBrush);
        canvas.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void ChartStack::resizeEvent(QResizeEvent *)
{
    redraw();
}

void ChartStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace fleetgrad::desktop
