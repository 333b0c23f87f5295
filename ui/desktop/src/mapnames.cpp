// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapnames.h"

#include <algorithm>
#include <cmath>

namespace fleetgrad::desktop {

namespace {

struct Places
{
    const session::FleetMap &map;
    const std::vector<fleet::DeviceInfo> &infos;
    QRectF plot;

    const QString &name(std::uint32_t place) const
    {
        static const QString none;
        const std::uint32_t device = (*map.devices)[map.firstPlace + place];
        return device < infos.size() ? infos[device].name : none;
    }
    double y(double place) const { return plot.top() + place / map.places * plot.height(); }
};

std::vector<MapLayout::Name> deviceNames(const Places &places, double spacing)
{
    const double height = places.plot.height() / places.map.places;
    const auto every = std::uint32_t(std::max(1.0, std::ceil(spacing / height)));
    std::vector<MapLayout::Name> names;
    for (std::uint32_t place = 0; place < places.map.places; place += every)
        names.push_back({places.y(place + 0.5), places.name(place)});
    return names;
}

/// Nothing where there are more groups than names have room.
std::vector<MapLayout::Name> groupNames(const Places &places, double spacing)
{
    const auto most = std::size_t(places.plot.height() / spacing);
    std::vector<MapLayout::Name> names;
    QStringView group;
    for (std::uint32_t place = 0; place < places.map.places; ++place) {
        const QStringView next = groupOf(places.name(place));
        if (place > 0 && next == group)
            continue;
        group = next;
        if (names.size() >= most)
            return {};
        const double y = std::max(places.y(place) + spacing / 2,
                                  names.empty() ? places.plot.top() : names.back().y + spacing);
        names.push_back({y, group + QStringLiteral("*")});
    }
    return names;
}

std::vector<MapLayout::Name> placeNumbers(const Places &places, double spacing)
{
    charts::Axis axis;
    axis.minimum = places.map.firstPlace + 1;
    axis.maximum = places.map.firstPlace + places.map.places;
    axis.wholeNumbers = true;
    std::vector<MapLayout::Name> names;
    for (const charts::Tick &tick :
         charts::ticks(axis, std::clamp(int(places.plot.height() / (2 * spacing)), 2, 8))) {
        const QString number = charts::formatCount(std::uint64_t(tick.value));
        names.push_back({places.y(tick.value - axis.minimum + 0.5), number});
    }
    return names;
}

} // namespace

QStringView groupOf(const QString &name)
{
    QStringView group(name);
    while (!group.isEmpty() && group.back().isDigit())
        group.chop(1);
    return group;
}

std::vector<MapLayout::Name> mapNames(const MapPicture &picture, const QRectF &plot, double spacing)
{
    if (!picture.map || !picture.infos || picture.map->places == 0 || plot.height() < spacing)
        return {};
    const Places places{*picture.map, *picture.infos, plot};
    if (places.map.perRow == 1)
        return deviceNames(places, spacing);
    auto groups = groupNames(places, spacing);
    return groups.empty() ? placeNumbers(places, spacing) : groups;
}

} // namespace fleetgrad::desktop
