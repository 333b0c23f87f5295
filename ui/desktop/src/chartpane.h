// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <charts/chart.h>
#include <charts/chartpainter.h>

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <limits>

namespace fleetgrad::desktop {

/// One chart over something other than batches, with a crosshair of its own.
class ChartPane : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPane(const Appearance *appearance, QWidget *parent = nullptr);

    void setChart(charts::Chart chart);
    const charts::Chart &chart() const { return m_chart; }
    /// What stands over the values at x.
    void setHeading(std::function<QString(double)> heading) { m_heading = std::move(heading); }
    /// In words: the values at the pointer, or at the right end where there is none.
    QString spoken() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return {680, 360}; }

Q_SIGNALS:
    /// In the plot, at that x.
    void clicked(double x);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void render();

    const Appearance *m_appearance;
    charts::Chart m_chart;
    charts::Layout m_layout;
    std::function<QString(double)> m_heading;
    QPixmap m_pixmap;
    double m_pointer = std::numeric_limits<double>::quiet_NaN();
    bool m_isStale = true;
};

} // namespace fleetgrad::desktop
