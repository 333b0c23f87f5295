// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetgrad::charts {

namespace {

constexpr std::array<QRgb, 6> okabeIto = {0xff0072b2, 0xffd55e00, 0xff009e73,
                                          0xffcc79a7, 0xffe69f00, 0xff56b4e9};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()), from.alpha());
}

/// Towards black on light panels and white on dark ones, no further than the contrast asks for.
QColor withContrast(const QColor &color, const QColor &panel, bool darkPanel, double wanted)
{
    const QColor end = darkPanel ? QColor(Qt::white) : QColor(Qt::black);
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const QColor candidate = mixed(color, end, double(i) / steps);
        if (contrastRatio(candidate, panel) >= wanted)
            return candidate;
    }
    return end;
}

QColor own(const Theme &theme, const Curve &curve)
{
    if (curve.style == CurveStyle::Baseline)
        return theme.baseline;
    if (!curve.color.isValid())
        return curve.emphasised ? theme.text : theme.median;
    if (curve.style == CurveStyle::Median)
        return theme.median;
    return curve.color;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dark + 0.05);
}

QColor curveColor(int index)
{
    const int count = int(okabeIto.size());
    return QColor(okabeIto[std::size_t((index % count + count) % count)]);
}

CurveStyle curveStyle(int index)
{
    return std::max(index, 0) / int(okabeIto.size()) % 2 == 0 ? CurveStyle::Solid : CurveStyle::Dashed;
}

Theme Theme::light()
{
    Theme theme;
    theme.background = QColor(0xeef0f4);
    theme.panel = QColor(0xfdfdfe);
    theme.border = QColor(0xd3d8e0);
    theme.text = QColor(0x1b2029);
    theme.secondary = QColor(0x667085);
    theme.grid = QColor(0xeaecf0);
    theme.round = QColor(0xdde1e8);
    theme.band = QColor(0xdfe3e7);
    theme.median = QColor(0x667085);
    theme.baseline = QColor(0x98a1b0);
    theme.accent = QColor(0x2563c9);
    theme.warning = QColor(0xb35900);
    theme.error = QColor(0xc0342b);
    theme.good = QColor(0x0a7f52);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.lineContrast = 3.6;
    theme.textContrast = 4.5;
    theme.background = QColor(0x14171b);
    theme.panel = QColor(0x1c1f25);
    theme.border = QColor(0x3b424e);
    theme.text = QColor(0xf2f4f7);
    theme.secondary = QColor(0x9aa3b2);
    theme.grid = QColor(0x282d35);
    theme.round = QColor(0x31373f);
    theme.band = QColor(0x353a42);
    theme.median = QColor(0xa3acba);
    theme.baseline = QColor(0x7c8594);
    theme.accent = QColor(0x6aa5ff);
    theme.warning = QColor(0xf2a33a);
    theme.error = QColor(0xff7a70);
    theme.good = QColor(0x4bc28f);
    return theme;
}

Theme Theme::highContrast()
{
    Theme theme;
    theme.isDark = true;
    theme.lineContrast = 5;
    theme.textContrast = 7;
    theme.background = QColor(Qt::black);
    theme.panel = QColor(Qt::black);
    theme.border = QColor(Qt::white);
    theme.text = QColor(Qt::white);
    theme.secondary = QColor(0xe4e4e4);
    theme.grid = QColor(0x4a4a4a);
    theme.round = QColor(0x4a4a4a);
    theme.band = QColor(0x3a3a3a);
    theme.median = QColor(0xe4e4e4);
    theme.baseline = QColor(0xc8c8c8);
    theme.accent = QColor(0xffff00);
    theme.warning = QColor(0xffb000);
    theme.error = QColor(0xff8080);
    theme.good = QColor(0x80ffb0);
    return theme;
}

QColor Theme::line(const QColor &color) const
{
    return withContrast(color, panel, isDark, lineContrast);
}

QColor Theme::words(const QColor &color) const
{
    return withContrast(color, panel, isDark, std::max(lineContrast, textContrast));
}

QColor Theme::line(const Curve &curve) const
{
    QColor color = line(own(*this, curve));
    if (curve.style == CurveStyle::Claimed)
        color = mixed(color, panel, 0.45);
    if (curve.style == CurveStyle::Faint)
        color = mixed(color, panel, 0.72);
    return color;
}

QColor Theme::words(const Curve &curve) const
{
    return words(own(*this, curve));
}

} // namespace fleetgrad::charts
