// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/look.h>
#include <desktop/timewindow.h>

#include <report/fleetcharts.h>

#include <QPixmap>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace fleetgrad::desktop {

/// The whole run as a bar: the fleet's median, its rounds and events, and the window that every view shows.
/// The window and its ends can be dragged; a click elsewhere moves it there; arrow keys and + and - do the
/// same. A drag along the scale below, or with Ctrl anywhere, goes back in time.
class RunBar : public QWidget
{
    Q_OBJECT
public:
    RunBar(const Appearance *appearance, TimeWindow *window, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// The curve that is drawn.
    void setMetric(fleet::ChartMetric metric);
    /// In words: the part of the run that is shown.
    QString spoken() const;
    /// What the ticks under it say; its places stay batches.
    void setUnit(report::XUnit unit);
    /// As of which batch the views show the fleet; none: now.
    void setPlace(std::optional<std::uint64_t> batch);
    QSize sizeHint() const override { return {600, 120}; }
    QSize minimumSizeHint() const override { return {200, 76}; }

Q_SIGNALS:
    /// The person wants to see the fleet as it was after that batch.
    void placeWanted(std::uint64_t batch);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Grip : unsigned char { None, Left, Right, Whole, Place };

    void redraw();
    void render();
    void paintCurve(QPainter &painter);
    /// The curve in pixels: the mean of every two columns.
    QPolygonF outline(const session::CurveData &curve) const;
    void paintRounds(QPainter &painter);
    void paintEvents(QPainter &painter);
    void paintPauses(QPainter &painter);
    void paintWindow(QPainter &painter);
    void paintPlace(QPainter &painter);
    bool isOnScale(QPointF position) const;
    void travelTo(double x);
    QRectF area() const;
    double end() const;
    double toX(double batch) const;
    double toBatch(double x) const;
    Grip gripAt(QPointF position) const;
    QString eventsNear(double x) const;

    const Appearance *m_appearance;
    TimeWindow *m_window;
    SnapshotPtr m_snapshot;
    fleet::ChartMetric m_metric = fleet::ChartMetric::Accuracy;
    report::XUnit m_unit = report::XUnit::Batch;
    QPixmap m_pixmap;
    bool m_isStale = true;
    std::optional<std::uint64_t> m_place; ///< as of which the views are; none: now
    Grip m_grip = Grip::None;
    double m_dragFrom = 0;   ///< where the drag began, in pixels
    charts::Range m_dragged; ///< what was shown then
};

} // namespace fleetgrad::desktop
