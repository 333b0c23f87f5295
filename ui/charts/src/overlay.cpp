// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay.h"

#include <QColor>
#include <QPaintEngine>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::charts {

namespace {

constexpr int slices = 8; ///< of a column of pixels: steep edges have so many shades
constexpr int margin = 4; ///< around the area, pixels of the painter: half a line is drawn beyond it
constexpr float nowhere = std::numeric_limits<float>::infinity();

/// All four channels times that share of 255. As Qt's own, two channels at a time.
QRgb scaled(QRgb color, uint share)
{
    const auto half = [share](uint channels) {
        const uint product = channels * share;
        return (product + ((product >> 8) & 0xff00ffU) + 0x800080U) >> 8 & 0xff00ffU;
    };
    return half(color & 0xff00ffU) | half(color >> 8 & 0xff00ffU) << 8;
}

} // namespace

bool Overlay::fits(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    const QTransform transform = painter.deviceTransform();
    return engine && engine->type() == QPaintEngine::Raster && transform.type() <= QTransform::TxScale &&
           transform.m11() > 0 && qFuzzyCompare(transform.m11(), transform.m22());
}

Overlay::Overlay(const QPainter &painter, const QRectF &area)
{
    const QTransform transform = painter.deviceTransform();
    m_scale = transform.m11();
    m_offset = {transform.dx(), transform.dy()};
    const QRect onDevice = transform.mapRect(area.adjusted(-margin, -margin, margin, margin)).toAlignedRect();
    m_origin = onDevice.topLeft();
    m_image = QImage(onDevice.size(), QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
    m_tops.resize(std::size_t(m_image.width()) * slices);
    m_bottoms.resize(m_tops.size());
    m_whole.resize(std::size_t(m_image.height()) + 2);
    m_part.resize(m_whole.size());
}

QPointF Overlay::toImage(QPointF position) const
{
    return position * m_scale + m_offset - m_origin;
}

void Overlay::begin(double left, double right)
{
    const auto all = double(m_tops.size());
    m_first = int(std::clamp(std::floor(left * slices), 0.0, all - 1));
    m_end = int(std::clamp(std::ceil(right * slices), m_first + 1.0, all));
    std::fill(m_tops.begin() + m_first, m_tops.begin() + m_end, nowhere);
    std::fill(m_bottoms.begin() + m_first, m_bottoms.begin() + m_end, -nowhere);
}

void Overlay::addPoint(QPointF point)
{
    const int i = std::clamp(int(point.x() * slices), m_first, m_end - 1);
    float &top = m_tops[std::size_t(i)], &bottom = m_bottoms[std::size_t(i)];
    top = std::min(top, float(point.y()));
    bottom = std::max(bottom, float(point.y()));
}

void Overlay::addEdge(QPointF from, QPointF to)
{
    if (from.x() > to.x())
        std::swap(from, to);
    const int first = std::max(m_first, int(from.x() * slices + 0.5)); // whose middle is the next
    const int last = std::min(m_end - 1, int(to.x() * slices - 0.5));
    if (first > last)
        return;
    const double step = (to.y() - from.y()) / (to.x() - from.x()) / slices;
    double y = from.y() + step * (first + 0.5 - from.x() * slices);
    for (int i = first; i <= last; ++i, y += step) {
        float &top = m_tops[std::size_t(i)], &bottom = m_bottoms[std::size_t(i)];
        top = std::min(top, float(y));
        bottom = std::max(bottom, float(y));
    }
}

void Overlay::addOutline(const QPolygonF &points)
{
    QPointF last;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF point = toImage(points[i]);
        addPoint(point);
        if (i > 0)
            addEdge(last, point);
        last = point;
    }
}

void Overlay::widen(double radius)
{
    m_thinTops = {m_tops.begin() + m_first, m_tops.begin() + m_end};
    m_thinBottoms = {m_bottoms.begin() + m_first, m_bottoms.begin() + m_end};
    const int count = m_end - m_first;
    const int reach = int(std::lround(radius * slices));
    for (int shift = -reach; shift <= reach; ++shift) {
        const double across = double(shift) / slices;
        const auto up = float(std::sqrt(std::max(0.0, radius * radius - across * across)));
        const int begin = std::max(0, shift), end = std::min(count, count + shift);
        float *tops = m_tops.data() + m_first, *bottoms = m_bottoms.data() + m_first;
        for (int i = begin; i < end; ++i) {
            const float top = m_thinTops[std::size_t(i - shift)] - up;
            const float bottom = m_thinBottoms[std::size_t(i - shift)] + up;
            tops[i] = top < tops[i] ? top : tops[i];
            bottoms[i] = bottom > bottoms[i] ? bottom : bottoms[i];
        }
    }
}

void Overlay::addLine(const QPolygonF &points, double width, const QColor &color)
{
    if (m_image.isNull()) // no memory for as many pixels
        return;
    const double radius = width * m_scale / 2;
    begin(toImage(points.front()).x() - radius, toImage(points.back()).x() + radius);
    addOutline(points);
    widen(radius);
    fill(color);
}

void Overlay::addArea(const QPolygonF &outline, const QColor &color)
{
    if (m_image.isNull())
        return;
    const QRectF bounds = outline.boundingRect();
    begin(toImage(bounds.topLeft()).x(), toImage(bounds.topRight()).x());
    addOutline(outline);
    addEdge(toImage(outline.back()), toImage(outline.front()));
    fill(color);
}

void Overlay::fill(const QColor &color)
{
    const QRgb ink = qPremultiply(color.rgba());
    const auto height = float(m_image.height());
    for (int x = m_first / slices; x * slices < m_end; ++x) {
        m_top = m_image.height();
        m_bottom = 0;
        const int end = std::min(m_end, (x + 1) * slices);
        for (int i = std::max(m_first, x * slices); i < end; ++i) {
            const float top = std::max(m_tops[std::size_t(i)], 0.0F);
            const float bottom = std::min(m_bottoms[std::size_t(i)], height);
            if (top < bottom)
                addStretch(top, bottom, 1.0F / slices);
        }
        if (m_top < m_bottom)
            paintColumn(x, ink);
    }
}

void Overlay::addStretch(float top, float bottom, float weight)
{
    const int first = int(top);
    const int last = int(bottom); // what it covers of this row is the rest
    m_top = std::min(m_top, first);
    m_bottom = std::max(m_bottom, last + 1);
    // All of the rows from the first on, without what is above the top, up to the last, without that.
    m_whole[std::size_t(first)] += weight;
    m_part[std::size_t(first)] -= weight * (top - float(first));
    m_whole[std::size_t(last)] -= weight;
    m_part[std::size_t(last)] += weight * (bottom - float(last));
}

void Overlay::paintColumn(int x, QRgb color)
{
    float whole = 0;
    const int bottom = std::min(m_bottom, m_image.height());
    const auto stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    auto *pixel = reinterpret_cast<QRgb *>(m_image.bits()) + stride * m_top + x;
    for (int y = m_top; y < bottom; ++y, pixel += stride) {
        whole += m_whole[std::size_t(y)];
        const float covered = whole + m_part[std::size_t(y)];
        const uint share = uint(std::clamp(covered, 0.0F, 1.0F) * 255 + 0.5F);
        const QRgb ink = share == 255 ? color : scaled(color, share);
        *pixel = *pixel == 0 ? ink : ink + scaled(*pixel, 255U - uint(qAlpha(ink)));
    }
    std::fill(m_whole.begin() + m_top, m_whole.begin() + m_bottom + 1, 0.0F);
    std::fill(m_part.begin() + m_top, m_part.begin() + m_bottom + 1, 0.0F);
}

void Overlay::paint(QPainter &painter) const
{
    QImage image = m_image;
    image.setDevicePixelRatio(m_scale);
    painter.drawImage((QPointF(m_origin) - m_offset) / m_scale, image);
}

} // namespace fleetgrad::charts
