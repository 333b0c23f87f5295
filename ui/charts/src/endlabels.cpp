// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endlabels.h"

#include "spread.h"
#include "visible.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fleetgrad::charts {

namespace {

constexpr qsizetype longestName = 200; ///< characters measured: eliding a million would take a second

/// What is named first when room is short.
enum class Rank { Emphasised, Markers, Context, Curve };

struct Candidate
{
    EndLabel label;
    Rank rank = Rank::Curve;
    double y = 0; ///< pixels, of the curve's end; outside of the plot where the curve ends outside
};

Rank rankOf(const Curve &curve)
{
    if (curve.emphasised)
        return Rank::Emphasised;
    return curve.style == CurveStyle::Baseline || curve.style == CurveStyle::Median ? Rank::Context
                                                                                    : Rank::Curve;
}

Candidate candidateOf(EndLabel label, Rank rank, const Layout &layout, double value)
{
    const double y = layout.toPixel(layout.x.minimum, value).y();
    label.anchor = std::clamp(y, layout.plot.top(), layout.plot.bottom());
    return {std::move(label), rank, y};
}

void addCurves(std::vector<Candidate> &candidates, const Layout &layout, const Chart &chart,
               const Theme &theme)
{
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const Curve &curve = chart.curves[i];
        const std::optional<float> last = lastVisible(curve, {layout.x.minimum, layout.x.maximum});
        const QString name = displayName(curve);
        if (!last || name.isEmpty())
            continue;
        EndLabel label;
        label.text = name;
        label.color = theme.words(curve);
        label.bold = curve.emphasised;
        label.curve = int(i);
        candidates.push_back(candidateOf(label, rankOf(curve), layout, *last));
    }
}

void addMarkers(std::vector<Candidate> &candidates, const Layout &layout, const Markers &markers,
                const Theme &theme)
{
    if (markers.name.isEmpty())
        return;
    const auto newest = std::find_if(markers.points.rbegin(), markers.points.rend(), [&layout](QPointF p) {
        return p.x() >= layout.x.minimum && p.x() <= layout.x.maximum && std::isfinite(p.y());
    });
    if (newest == markers.points.rend())
        return;
    EndLabel label;
    label.text = markers.name;
    label.color = theme.text;
    label.bold = true;
    candidates.push_back(candidateOf(label, Rank::Markers, layout, newest->y()));
}

/// Drops the least important names that don't fit and says how many.
int fitNames(std::vector<Candidate> &candidates, int room, const Layout &layout, const Theme &theme)
{
    if (int(candidates.size()) <= room)
        return 0;
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    const int kept = std::max(room - 1, 0);
    const int dropped = int(candidates.size()) - kept;
    candidates.resize(std::size_t(kept));
    if (room > 0) {
        EndLabel label;
        label.text = QCoreApplication::translate("fleetgrad::charts", "%Ln more", nullptr, dropped);
        label.anchor = layout.plot.bottom();
        label.color = theme.secondary;
        candidates.push_back({label, Rank::Curve, std::numeric_limits<double>::infinity()});
    }
    return dropped;
}

} // namespace

QString elided(const QString &name, const QFontMetricsF &metrics, double width)
{
    const bool huge = name.size() > 2 * longestName;
    const QString shown = huge ? QString(name.left(longestName) % name.right(longestName)) : name;
    return metrics.elidedText(shown.simplified(), Qt::ElideMiddle, width);
}

double nameWidth(const Chart &chart, const NameStyle &style, double most)
{
    double width = 0;
    const auto measure = [&](const QString &name, bool bold) {
        const QFontMetricsF &metrics = bold ? style.bold : style.regular;
        if (!name.isEmpty() && width < most)
            width = std::max(width, metrics.horizontalAdvance(elided(name, metrics, most)));
    };
    for (const Curve &curve : chart.curves)
        measure(displayName(curve), curve.emphasised);
    measure(chart.markers.name, true);
    return width > 0 ? std::min(std::ceil(width), most) + nameGap + 2 : 0;
}

void placeNames(Layout &layout, const Chart &chart, const NameStyle &style)
{
    const double height = std::ceil(style.regular.height());
    const double left = layout.plot.right() + nameGap;
    const double width = layout.frame.right() - left;
    const double top = std::max(layout.plot.top() - height / 2, layout.frame.top());
    const double bottom = std::min(layout.plot.bottom() + height / 2, layout.frame.bottom());
    if (layout.plot.isEmpty() || width < style.regular.averageCharWidth())
        return;
    std::vector<Candidate> candidates;
    addMarkers(candidates, layout, chart.markers, style.theme);
    addCurves(candidates, layout, chart, style.theme);
    layout.unnamed = fitNames(candidates, int((bottom - top) / height), layout, style.theme);
    std::ranges::stable_sort(candidates, {}, &Candidate::y);

    std::vector<double> wanted;
    for (const Candidate &candidate : candidates)
        wanted.push_back(candidate.label.anchor - height / 2);
    const std::vector<double> tops = spread(wanted, height, top, bottom);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        EndLabel label = candidates[i].label;
        const QFontMetricsF &metrics = label.bold ? style.bold : style.regular;
        label.text = elided(label.text, metrics, width);
        label.rect =
            QRectF(left, tops[i], std::min(metrics.horizontalAdvance(label.text) + 1, width), height);
        layout.labels.push_back(label);
    }
}

} // namespace fleetgrad::charts
