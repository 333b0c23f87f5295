// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/theme.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>
#include <span>
#include <utility>
#include <vector>

class QPainter;
class QRectF;

namespace fleetgrad::charts {

/// How an export looks: by default as on a light screen.
struct ExportLook
{
    Theme theme = Theme::light();
    QFont font; ///< the application's if not set
};

enum class CsvRange {
    Visible, ///< the rows with x in the chart's x range
    Whole,
};

/// A number as CSV files hold it: decimal point whatever the locale, the shortest digits that read back to
/// the same value; empty for NaN.
QString csvNumber(double value);
QString csvNumber(float value);
/// A field of a CSV file, quoted where it must be.
QString csvField(const QString &text);

// Charts are stacked from top to bottom, of equal height, with their plots aligned. Sizes are in pixels of
// 1/96 inch. `density` is physical pixels for each of them (1 to 8): 2 gives a PNG of twice the size that
// prints as large.

constexpr int pageBorder = 14; ///< around the charts of a page

QImage toImage(std::span<const Chart> charts, QSize size, double density = 1, const ExportLook &look = {});
/// Words stay words (searchable, editable), with sans-serif where the font is absent.
QByteArray toSvg(std::span<const Chart> charts, QSizeF size, const ExportLook &look = {});
/// One page of the given size, in vectors.
QByteArray toPdf(std::span<const Chart> charts, QSizeF size, const ExportLook &look = {});

/// Anything else that can be drawn and exported likewise.
struct Picture
{
    using Paint = std::function<void(QPainter &painter, const QRectF &room, const ExportLook &look)>;
    Picture(QString title_, Paint paint_) : title(std::move(title_)), paint(std::move(paint_)) {}

    QString title; ///< in the properties of files
    /// Draws within the rectangle, in pixels of 1/96 inch; the page is filled already. Called from the thread
    /// that exports.
    Paint paint;
};

/// The charts as toImage(), toSvg() and toPdf() draw them.
Picture stacked(std::vector<Chart> charts);
QImage toImage(const Picture &picture, QSize size, double density = 1, const ExportLook &look = {});
QByteArray toSvg(const Picture &picture, QSizeF size, const ExportLook &look = {});
QByteArray toPdf(const Picture &picture, QSizeF size, const ExportLook &look = {});

/// RFC 4180, UTF-8 when written: a row for each x that any curve has; columns x, one for each curve (last
/// values), two for the band, one for the markers. Decimal points whatever the locale, shortest digits that
/// read back to the same value; gaps are empty. Of a logarithmic x axis the numbers, not their logarithms.
/// With several charts each column's name begins with its chart's title.
QString toCsv(std::span<const Chart> charts, CsvRange range = CsvRange::Whole);
QString toCsv(const Chart &chart, CsvRange range = CsvRange::Whole);

/// Writes a PNG, SVG or PDF by the path's suffix, whole or not at all. Returns an empty string on
/// success, otherwise a sentence that names the file and says what to do. `density` counts for PNG alone.
QString exportImage(std::span<const Chart> charts, const QString &path, QSize size, double density = 2,
                    const ExportLook &look = {});
QString exportImage(const Picture &picture, const QString &path, QSize size, double density = 2,
                    const ExportLook &look = {});
/// Writes UTF-8, likewise.
QString exportText(const QString &text, const QString &path);
QString exportCsv(std::span<const Chart> charts, const QString &path, CsvRange range = CsvRange::Whole);

} // namespace fleetgrad::charts
