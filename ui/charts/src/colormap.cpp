// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/colormap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace fleetgrad::charts {

namespace {

struct Anchor
{
    int at; ///< of `whole`
    QRgb color;
};

constexpr int whole = 72;
constexpr std::array<Anchor, 17> anchors = {{{0, 0xff440154},
                                             {8, 0xff482878},
                                             {9, 0xff472d7b},
                                             {16, 0xff3e4989},
                                             {18, 0xff3b528b},
                                             {24, 0xff31688e},
                                             {27, 0xff2c728e},
                                             {32, 0xff26828e},
                                             {36, 0xff21918c},
                                             {40, 0xff1f9e89},
                                             {45, 0xff28ae80},
                                             {48, 0xff35b779},
                                             {54, 0xff5ec962},
                                             {56, 0xff6ece58},
                                             {63, 0xffaddc30},
                                             {64, 0xffb5de2b},
                                             {72, 0xfffde725}}};

constexpr std::size_t steps = 256;

QRgb between(const Anchor &a, const Anchor &b, double at)
{
    const double share = (at - a.at) / (b.at - a.at);
    const auto mixed = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return qRgb(mixed(qRed(a.color), qRed(b.color)), mixed(qGreen(a.color), qGreen(b.color)),
                mixed(qBlue(a.color), qBlue(b.color)));
}

std::array<QRgb, steps> makeTable()
{
    std::array<QRgb, steps> table{};
    std::size_t next = 1;
    for (std::size_t i = 0; i < steps; ++i) {
        const double at = double(i) * whole / double(steps - 1);
        while (next + 1 < anchors.size() && anchors[next].at < at)
            ++next;
        table[i] = between(anchors[next - 1], anchors[next], at);
    }
    return table;
}

} // namespace

QRgb viridis(double position)
{
    static const std::array<QRgb, steps> table = makeTable();
    if (std::isnan(position))
        return qRgba(0, 0, 0, 0);
    return table[std::size_t(std::lround(std::clamp(position, 0.0, 1.0) * double(steps - 1)))];
}

} // namespace fleetgrad::charts
