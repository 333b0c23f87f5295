// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/source.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace fleetgrad::report {

/// "12/15": events that an alarm found, of those there were; a dash where there were none.
QString foundText(std::uint64_t found, std::uint64_t events);
/// "16 readings (16 min)": a delay where a reading takes `interval` seconds; a dash for NaN.
QString delayText(double readings, double seconds);
/// What an operator feels, in a few sentences; empty where nothing was judged.
QStringList alarmSentences(const fleet::AlarmSummary &summary, const learning::AlarmSettings &wanted);
/// The same of the devices' windows, in one sentence: events found, delay, false alarms; the delay alone
/// where the windows hold the whole run; empty where there is nothing to say.
QString windowSentence(const fleet::AlarmSummary &summary, const std::vector<fleet::DeviceInfo> &infos);
/// How far the probabilities of local model, global model and decision are from what happened.
QString reliabilitySentence(const fleet::AlarmSummary &summary);

} // namespace fleetgrad::report
