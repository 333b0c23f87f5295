// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcsv.h"

#include <charts/exporting.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QString mapCsv(const session::FleetMap *map, const std::vector<fleet::DeviceInfo> *infos)
{
    QString text = u"device,devices"_s;
    if (!map || !infos)
        return QString(text + u"\r\n"_s);
    // Columns that lie before the first batch or after the last hold nothing.
    const auto end = [map](std::uint32_t column) {
        return std::min(map->firstBatch + (column + 1) * map->batchesPerColumn - 1, map->batch);
    };
    std::uint32_t columns = map->columns;
    while (columns > 0 && map->firstBatch + (columns - 1) * map->batchesPerColumn > map->batch)
        --columns;
    const std::uint32_t first = columns > 0 && end(0) == 0 ? 1 : 0;
    for (std::uint32_t column = first; column < columns; ++column)
        text += u",batch "_s + QString::number(end(column));
    text += u"\r\n"_s;
    for (std::uint32_t row = 0; row < map->rows; ++row) {
        const auto devices = map->devicesOf(row);
        const std::uint32_t device = devices.front();
        text += charts::csvField(device < infos->size() ? (*infos)[device].name : QString()) + u',' +
                QString::number(devices.size());
        for (std::uint32_t column = first; column < columns; ++column)
            text += u',' + charts::csvNumber(map->at(row, column));
        text += u"\r\n"_s;
    }
    return text;
}

} // namespace fleetgrad::desktop
