// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/exporting.h"
#include "charts/range.h"
#include "visible.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::charts {

namespace {

struct CsvColumn
{
    QString name;
    std::map<double, float> values; ///< by x
};

/// The shortest digits that read back to the same value; an exponent only where there would be many zeros.
template <typename Number>
QString digits(Number value)
{
    if (std::isnan(value))
        return {};
    if (std::isinf(value))
        return value > 0 ? u"inf"_s : u"-inf"_s;
    const Number size = std::abs(value);
    const bool plain = size == 0 || (size >= Number(1e-6) && size < Number(1e15));
    std::array<char, 64> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific);
    return QString::fromLatin1(text.data(), end.ptr - text.data());
}

Range rowsOf(const Chart &chart, CsvRange range)
{
    constexpr double all = std::numeric_limits<double>::infinity();
    return range == CsvRange::Whole ? Range{-all, all} : repairedRange(chart.x.minimum, chart.x.maximum);
}

void addCurves(std::vector<CsvColumn> &columns, const Chart &chart, Range rows, const QString &prefix)
{
    for (const Curve &curve : chart.curves) {
        CsvColumn column{QString(prefix % displayName(curve)), {}};
        for (const Point &point : visible(curve.points, rows)) {
            if (!isConstant(curve))
                column.values.insert_or_assign(point.x, point.last);
        }
        columns.push_back(std::move(column));
    }
}

void addBand(std::vector<CsvColumn> &columns, const Band &band, Range rows, const QString &prefix)
{
    CsvColumn low{QString(prefix % band.name % u" low"), {}};
    CsvColumn high{QString(prefix % band.name % u" high"), {}};
    for (std::size_t i = 0; i < bandSize(band); ++i) {
        if (band.x[i] < rows.minimum || band.x[i] > rows.maximum)
            continue;
        low.values.insert_or_assign(band.x[i], band.low[i]);
        high.values.insert_or_assign(band.x[i], band.high[i]);
    }
    columns.push_back(std::move(low));
    columns.push_back(std::move(high));
}

void addMarkers(std::vector<CsvColumn> &columns, const Markers &markers, Range rows, const QString &prefix)
{
    if (markers.points.empty())
        return;
    CsvColumn column{QString(prefix % markers.name), {}};
    for (const QPointF &point : markers.points) {
        if (point.x() >= rows.minimum && point.x() <= rows.maximum)
            column.values.insert_or_assign(point.x(), float(point.y()));
    }
    columns.push_back(std::move(column));
}

/// A constant has a value in every row.
void fillConstants(std::vector<CsvColumn> &columns, std::span<const Chart> charts,
                   const std::vector<double> &xs)
{
    std::size_t i = 0;
    for (const Chart &chart : charts) {
        for (const Curve &curve : chart.curves) {
            for (const double x : isConstant(curve) ? xs : std::vector<double>{})
                columns[i].values.insert_or_assign(x, curve.points.front().last);
            ++i;
        }
        i += (chart.band ? 2 : 0) + (chart.markers.points.empty() ? 0 : 1);
    }
}

std::vector<double> rowPositions(const std::vector<CsvColumn> &columns)
{
    std::vector<double> xs;
    for (const CsvColumn &column : columns) {
        for (const auto &[x, value] : column.values)
            xs.push_back(x);
    }
    std::ranges::sort(xs);
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
    return xs;
}

std::vector<CsvColumn> columnsOf(std::span<const Chart> charts, CsvRange range)
{
    std::vector<CsvColumn> columns;
    for (const Chart &chart : charts) {
        const QString prefix =
            charts.size() > 1 && !chart.title.isEmpty() ? QString(chart.title % u": ") : QString();
        const Range rows = rowsOf(chart, range);
        addCurves(columns, chart, rows, prefix);
        if (chart.band)
            addBand(columns, *chart.band, rows, prefix);
        addMarkers(columns, chart.markers, rows, prefix);
    }
    return columns;
}

/// What a person calls the place: of a logarithmic axis the number, not its logarithm, in the twelve digits
/// that the power surely has.
QString placeText(double x, const Axis &axis)
{
    if (axis.scale)
        return axis.scale->csvText(x);
    if (!axis.isLogarithmic)
        return digits(x);
    return digits(QString::number(std::pow(10.0, x), 'g', 12).toDouble());
}

} // namespace

QString csvNumber(double value)
{
    return digits(value);
}

QString csvNumber(float value)
{
    return digits(value);
}

QString csvField(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    QString doubled = text;
    doubled.replace(u'"', u"\"\""_s);
    return QString(u'"' % doubled % u'"');
}

QString toCsv(std::span<const Chart> charts, CsvRange range)
{
    std::vector<CsvColumn> columns = columnsOf(charts, range);
    const std::vector<double> xs = rowPositions(columns);
    fillConstants(columns, charts, xs);
    const Axis axis = charts.empty() ? Axis() : charts.front().x;
    const bool inSeconds = axis.scale && axis.scale->kind() == Scale::Kind::Duration;
    const QString xName = inSeconds ? QString(axis.title % u" (s)") : axis.title;
    QString text = xName.isEmpty() ? u"x"_s : csvField(xName);
    for (const CsvColumn &column : columns)
        text += u',' % csvField(column.name);
    text += u"\r\n"_s;
    for (const double x : xs) {
        text += placeText(x, axis);
        for (const CsvColumn &column : columns) {
            const auto at = column.values.find(x);
            text += u',' % (at == column.values.end() ? QString() : digits(at->second));
        }
        text += u"\r\n"_s;
    }
    return text;
}

QString toCsv(const Chart &chart, CsvRange range)
{
    return toCsv(std::span(&chart, 1), range);
}

} // namespace fleetgrad::charts
