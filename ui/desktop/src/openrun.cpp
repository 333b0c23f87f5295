// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/openrun.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QVariant OpenRun::toVariant() const
{
    return QVariantMap{{u"path"_s, path},     {u"view"_s, view},           {u"selected"_s, selected},
                       {u"filter"_s, filter}, {u"mode"_s, int(time.mode)}, {u"from"_s, time.from},
                       {u"to"_s, time.to}};
}

OpenRun OpenRun::fromVariant(const QVariant &variant)
{
    const QVariantMap map = variant.toMap();
    // The file may have been changed by hand, or by a newer program.
    const int mode = std::clamp(map.value(u"mode"_s).toInt(), 0, int(TimeWindow::Mode::Pinned));
    return {map.value(u"path"_s).toString(),
            map.value(u"view"_s).toString(),
            map.value(u"selected"_s).toStringList(),
            map.value(u"filter"_s).toString(),
            {TimeWindow::Mode(mode), map.value(u"from"_s).toDouble(), map.value(u"to"_s).toDouble()}};
}

} // namespace fleetgrad::desktop
