// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scale.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::charts {

/// A bucket of a curve. A raw point has low == high == last. A point that holds NaN or an infinity is a
/// gap: the line breaks there. Buckets wider than two pixels are drawn as a line through their last values
/// on a pale area between their extremes.
struct Point
{
    double x = 0;
    float low = 0;  ///< smallest value in the bucket
    float high = 0; ///< largest value in the bucket
    float last = 0; ///< final value in the bucket

    static Point raw(double x, float value) { return {x, value, value, value}; }
    static Point gap(double x) { return raw(x, std::numeric_limits<float>::quiet_NaN()); }
};

enum class CurveStyle {
    Solid,
    Dashed,
    Baseline, ///< thin, grey and dashed; one point makes it a constant that spans the plot
    Median,   ///< grey
    Claimed,  ///< dotted and pale, named "claimed": a figure that nobody measured
    Faint,    ///< pale, thin, behind all others and without a name: what lies under a smoothed curve
};

struct Curve
{
    QString name; ///< shown at the end of the curve; empty means not named
    QColor color; ///< invalid means the grey of the theme; darkened or lightened to be seen
    CurveStyle style = CurveStyle::Solid;
    std::vector<Point> points; ///< x ascending
    bool emphasised = false;   ///< drawn last, wider, named in bold, and named first when room is short

    static Curve baseline(const QString &name, float value)
    {
        return {name, {}, CurveStyle::Baseline, {Point::raw(0, value)}, false};
    }
};

/// A filled area between two curves of equal x. A NaN in low or high is a gap. The shortest of the three
/// vectors counts.
struct Band
{
    QString name; ///< shown in the crosshair's box and as a column of exports, for example "10–90 %"
    std::vector<double> x;
    std::vector<float> low;
    std::vector<float> high;
};

/// Open circles: measured global versions. Thinned where they are closer than 9 pixels, to every second,
/// fourth... of the whole list, so append to it rather than cut its front; the newest is always kept.
struct Markers
{
    QString name;
    std::vector<QPointF> points; ///< x ascending
};

enum class EventShape {
    Filled,  ///< pointing down, with its text beside it where there is room
    Raised,  ///< hollow, pointing up: a setting was raised
    Lowered, ///< hollow, pointing down
};

/// A small triangle at the top edge of the plot.
struct Event
{
    double x = 0;
    QString text;
    int level = 0; ///< 0 information, 1 warning, 2 error
    EventShape shape = EventShape::Filled;
    std::int64_t subject = -1; ///< what a click on it chooses, by the caller's numbers; -1: nothing
    /// Makes the text of a hollow one, whose words are not drawn, when somebody asks for it: there may be
    /// thousands. May be empty.
    std::function<QString()> makeText = {};
};

/// What the event says.
QString textOf(const Event &event);

/// A stretch of x that is shaded pale red behind the curves: then something was wrong.
struct Span
{
    double from = 0;
    double to = 0;
};

/// The colour of a mark follows from its shape, so that it can be told without.
enum class MarkShape {
    Check,    ///< as it should be
    Cross,    ///< an error
    Triangle, ///< a warning
    Ring,     ///< not known yet
};

/// A shape with a word in the row under the plot.
struct Mark
{
    double x = 0;
    MarkShape shape = MarkShape::Ring;
    QString text; ///< left out where there is no room; the crosshair says it
};

struct Axis
{
    QString title; ///< of x: beside its labels, and the first column of exports; of y: the subtitle if there
                   ///< is none
    double minimum = 0;
    double maximum = 1;         ///< swapped, equal or infinite ends are repaired when the chart is laid out
    bool wholeNumbers = false;  ///< ticks at whole numbers only
    int decimals = -1;          ///< of the tick labels; -1 means as many as the step needs
    int readoutDecimals = 3;    ///< of the values in the crosshair's box
    bool isLogarithmic = false; ///< values are base-ten logarithms: ticks stand where 1, 2 or 5 times a power
                                ///< of ten is, and are labelled with that number
    bool isLabelled = true;     ///< of x: false leaves ticks and title to a chart below
    std::shared_ptr<const Scale> scale; ///< of x: what it says instead; null: x itself
};

struct Chart
{
    QString title;
    QString subtitle;
    QString brief; ///< instead of a subtitle that has no room
    Axis x;
    Axis y;
    std::vector<Curve> curves;
    std::optional<Band> band;
    Markers markers;
    std::vector<Event> events;  ///< x ascending
    std::vector<double> rounds; ///< faint verticals, ascending; thinned as markers are
    QString emptyText;          ///< shown in the middle when nothing can be drawn in the x range
    std::vector<Span> spans;    ///< ascending
    bool hasMarkRow = false;    ///< room for marks, whether there are any or not
    std::vector<Mark> marks;    ///< ascending
    double stretch = 1;         ///< share of the height in a stack, > 0
};

/// One value of a chart at one x.
struct Reading
{
    QString name;
    QColor color; ///< invalid means grey
    CurveStyle style = CurveStyle::Solid;
    bool marker = false;
    bool band = false;
    float value = 0; ///< the band's low if band; NaN means a gap, shown as a dash
    float upper = 0; ///< the band's high
    bool emphasised = false;
};

/// The values at the points nearest to x (of markers: the newest at or before x), highest first, gaps
/// next, the band last; without faint curves. Curves that end before x or begin after it, by more than their
/// own spacing, are left out.
std::vector<Reading> valuesAt(const Chart &chart, double x);

/// The name as shown on screen: a claimed curve says so.
QString displayName(const Curve &curve);

/// Whether the chart has any value to draw between x.minimum and x.maximum. Baselines alone don't count.
bool hasValues(const Chart &chart);

} // namespace fleetgrad::charts
