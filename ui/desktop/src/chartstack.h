// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <charts/chartpainter.h>
#include <desktop/look.h>
#include <desktop/timewindow.h>

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace fleetgrad::desktop {

class LiveButton;

/// Charts one below the other, with one x range and one crosshair. Wheel: zoom in batches (with Ctrl: in
/// values); drag: move; Shift and drag, or right button and drag: zoom into a rectangle; double click: back
/// to the whole run, live; click on an event: its subject. Keys: arrows, + and -, Home and End, Enter.
class ChartStack : public QWidget
{
    Q_OBJECT
public:
    ChartStack(const Appearance *appearance, TimeWindow *window, QWidget *parent = nullptr);

    /// As of now; their x ranges are those of the window. Kept until the next.
    void setCharts(std::vector<charts::Chart> charts);
    /// Charts as they are on screen, zoomed values included.
    const std::vector<charts::Chart> &charts() const { return m_charts; }
    /// The words at the top of the crosshair's box.
    void setHeading(std::function<QString(double)> heading) { m_heading = std::move(heading); }
    /// In words: the values at the pointer, or at the right end where there is none.
    QString spoken() const;
    /// What the tooltip of a round's mark at x says; empty: nothing.
    void setRoundText(std::function<QString(double)> text) { m_roundText = std::move(text); }
    /// Forgets the zoom in values, after a change of what is shown.
    void resetValues();
    /// Of each chart; nothing where it is not zoomed in values.
    using ValueZoom = std::vector<std::optional<charts::Range>>;
    const ValueZoom &valueZoom() const { return m_valueZoom; }
    /// Of the charts that are there, or of those that come first.
    void setValueZoom(ValueZoom zoom);

    /// Of an exported page on which the charts are as large as here.
    QSize pageSize() const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);
    /// A click on an event with a subject: charts::Event::subject.
    void subjectChosen(qint64 subject);
    /// A click on no event, at that x; it may be the first of a double click.
    void clicked(double x);
    void doubleClicked();
    /// Enter, with the pointer at that x, or without it at the right end.
    void entered(double x);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag : unsigned char { None, Pan, Rectangle };

    void redraw();
    void render();
    void applyValueZoom();
    int chartAt(QPointF position) const; ///< -1: none
    double xAt(QPointF position) const;
    void pointAt(QPointF position);
    void zoomIntoRectangle();
    void zoomValues(int chart, double factor, double at);
    std::vector<const charts::Event *> eventsNear(QPointF position) const;
    qint64 subjectNear(QPointF position) const; ///< -1: none
    QString tipAt(QPointF position) const;

    const Appearance *m_appearance;
    TimeWindow *m_window;
    std::vector<charts::Chart> m_charts;
    std::vector<charts::Layout> m_layouts;
    ValueZoom m_valueZoom;
    std::function<QString(double)> m_heading, m_roundText;
    QPixmap m_pixmap;
    bool m_isStale = true;
    Drag m_drag = Drag::None;
    QPointF m_dragStart, m_dragNow;
    std::optional<QPointF> m_mouse; ///< while it is over the charts
    charts::Range m_dragged;        ///< what was shown when the drag began
    LiveButton *m_live;
};

} // namespace fleetgrad::desktop
