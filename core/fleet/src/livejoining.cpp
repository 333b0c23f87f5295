// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "livejoining.h"

#include <fleet/liveinbox.h>

#include <algorithm>
#include <cmath>

// What a device says of itself, and when.

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double farthestTime = 86'400; // s from now

bool isName(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= LiveInbox::longestName &&
           std::ranges::all_of(text, [](QChar letter) { return letter.isPrint(); });
}

} // namespace

std::optional<Error> problemWith(const DeviceInfo &info, const LiveConfig &config)
{
    const auto bad = [](const QString &place, const QString &sentence) {
        return Error{ErrorKind::BadArgument, place, sentence};
    };
    if (!isName(info.name))
        return bad(u"name"_s, LiveText::tr("A device has a name of 1 to %1 letters, digits and signs.")
                                  .arg(LiveInbox::longestName));
    if (info.channels.size() != config.channels)
        return bad(info.name,
                   LiveText::tr("This device has %L1 channels, but every device of this run has %L2: "
                                "live.channels of its configuration says so. Send that many.")
                       .arg(info.channels.size())
                       .arg(config.channels));
    if (!std::ranges::all_of(info.channels, isName))
        return bad(info.name, LiveText::tr("A channel has a name of 1 to %1 letters, digits and signs.")
                                  .arg(LiveInbox::longestName));
    if (!info.units.isEmpty() && info.units.size() != info.channels.size())
        return bad(info.name, LiveText::tr("Give one unit for each channel, or none at all."));
    if (std::ranges::any_of(info.units, [](const QString &unit) { return !unit.isEmpty() && !isName(unit); }))
        return bad(
            info.name,
            LiveText::tr("A unit has at most %1 letters, digits and signs.").arg(LiveInbox::longestName));
    return std::nullopt;
}

std::optional<Error> problemWith(const DeviceInfo &info, const DeviceInfo &before)
{
    if (before.channels != info.channels || before.units != info.units)
        return Error{ErrorKind::BadArgument, info.name,
                     LiveText::tr("A device of this name joined with the channels %1. Send these, in "
                                  "their order and with their units, or choose another name.")
                         .arg(before.channels.join(u", "_s))};
    if (before.trainsItself != info.trainsItself)
        return Error{ErrorKind::BadArgument, info.name,
                     before.trainsItself
                         ? LiveText::tr("A device of this name joined as one that trains itself. Go on with "
                                        "that, or choose another name.")
                         : LiveText::tr("A device of this name joined as one that sends its readings. Go on "
                                        "with that, or choose another name.")};
    return std::nullopt;
}

Expected<void> checkLiveTime(double time, double now)
{
    if (std::isfinite(time) && std::abs(time - now) <= farthestTime)
        return {};
    return failure(
        ErrorKind::BadArgument, u"time"_s,
        LiveText::tr("The time stamp %1 is more than a day away from now, %2 (seconds since 1970): "
                     "set the clock of the device.")
            .arg(time, 0, 'f', 0)
            .arg(now, 0, 'f', 0));
}

DeviceInfo livePlace(const LiveConfig &config)
{
    DeviceInfo place;
    place.channels.resize(config.channels);
    place.units.resize(config.channels);
    place.origin = u"live"_s;
    place.interval = config.interval;
    place.labelled = config.labelled;
    return place;
}

} // namespace fleetgrad::fleet
