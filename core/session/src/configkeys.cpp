// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configkeylist.h"

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

void ConfigKeys::addTop()
{
    ConfigKey &preset = add(
        "preset", ConfigType::Choice, [](auto &c) -> auto & { return c.preset; },
        tr("Where all settings begin. The keys below replace those of the preset."));
    preset.choices = fleet::presetNames();
    addInteger(
        "seed", [](auto &c) -> auto & { return c.seed; }, 0, largestInteger,
        tr("The same settings and seed give the same run, to the byte."));
    addChoice(
        "method", {u"sound"_s, u"original"_s}, [](auto &c) -> auto & { return c.method; },
        tr("How readings become features. \"original\": mean, deviation and |z| of the last 100 values, "
           "unscaled, against labels that it makes itself."));
    add(
        "shadow_original", ConfigType::Boolean, [](auto &c) -> auto & { return c.shadowOriginal; },
        tr("The original method learns from the same readings too: what it claims and what it is worth are "
           "shown, and it changes nothing. Only with method = \"sound\"."));
    addInteger(
        "batches", [](auto &c) -> auto & { return c.batches; }, 0, largestInteger,
        tr("The run ends after that many batches. 0: when the source ends, or never."));
    addInteger(
        "batch_readings", [](auto &c) -> auto & { return c.batchReadings; }, 1, 10'000,
        tr("Readings of a device between two local updates."));
    addReal(
        "batch_seconds", [](auto &c) -> auto & { return c.batchSeconds; }, 0, 1e9,
        tr("A batch ends after that many seconds of the source's time, if that comes first. 0: no bound. "
           "Replayed files have no such bound."));
    addInteger(
        "keep_local_versions", [](auto &c) -> auto & { return c.keepLocalVersions; }, 1, 1e9,
        tr("Every how many-th local update is stored with its weights."));
}

QString ConfigKey::fullName() const
{
    return section.isEmpty() ? name : QString(section + u'.' + name);
}

QString ConfigKey::rangeText() const
{
    return ConfigKeys::rangeText(*this);
}

std::vector<ConfigKey> configKeys()
{
    return ConfigKeys().all();
}

} // namespace fleetgrad::session
