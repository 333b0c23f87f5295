// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmsections.h"

#include "html.h"
#include "htmltable.h"
#include "report/alarmtexts.h"
#include "report/figures.h"

#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostRows = 20; ///< in the table: those with the most false alarms a day

class AlarmSections
{
    Q_DECLARE_TR_FUNCTIONS(AlarmSections)
};

HtmlTable deviceTable()
{
    HtmlTable table(AlarmSections::tr("Devices with the most false alarms a day, whole run"));
    table.addColumn(AlarmSections::tr("Device"), HtmlTable::Kind::Text);
    for (const QString &title :
         {AlarmSections::tr("Threshold"), AlarmSections::tr("Alarms"), AlarmSections::tr("Events found"),
          AlarmSections::tr("Delay, median"), AlarmSections::tr("Delay, 90%"),
          AlarmSections::tr("False alarms"), AlarmSections::tr("a day"), AlarmSections::tr("Precision")})
        table.addColumn(title);
    return table;
}

QString devicesHtml(const session::Snapshot &snapshot, const fleet::AlarmSummary &summary)
{
    const auto &infos = *snapshot.infos;
    std::vector<std::pair<double, std::size_t>> order; // false alarms a day with a minus sign, device
    for (std::size_t i = 0; i < std::min(infos.size(), summary.devices.size()); ++i) {
        const learning::AlarmCounts &counts = summary.devices[i].whole;
        if (counts.judged > 0)
            order.emplace_back(-fleet::falseAlarmsPerDay(counts, infos[i].interval), i);
    }
    std::ranges::sort(order);
    HtmlTable table = deviceTable();
    for (std::size_t place = 0; place < std::min(order.size(), mostRows); ++place) {
        const auto &[perDay, i] = order[place];
        const learning::AlarmFigures &device = summary.devices[i];
        const auto delay = [&, interval = infos[i].interval](float readings) {
            return delayText(double(readings), double(readings) * interval);
        };
        table.addRow({infos[i].name, scoreText(double(device.threshold)), countText(device.raised),
                      foundText(device.whole.found, device.whole.events), delay(device.wholeDelay.median),
                      delay(device.wholeDelay.high), countText(device.whole.falseAlarms),
                      scoreText(-perDay, 2), scoreText(device.whole.precision())});
    }
    return table.isEmpty() ? QString() : table.html();
}

QString kindsHtml(const fleet::AlarmSummary &summary)
{
    HtmlTable table(AlarmSections::tr("By kind of anomaly, all devices, whole run"));
    table.addColumn(AlarmSections::tr("Kind"), HtmlTable::Kind::Text);
    for (const QString &title : {AlarmSections::tr("Events found"), AlarmSections::tr("Share"),
                                 AlarmSections::tr("Anomalous readings"), AlarmSections::tr("Alarming")})
        table.addColumn(title);
    for (const fleet::KindSummary &kind : summary.kinds) {
        const learning::KindCounts &counts = kind.counts;
        table.addRow({session::kindText(kind.name), foundText(counts.found, counts.events),
                      scoreText(double(counts.found) / double(counts.events)), countText(counts.readings),
                      scoreText(double(counts.alarming) / double(counts.readings))});
    }
    return table.isEmpty() ? QString() : table.html();
}

} // namespace

QString alarmSection(const session::Snapshot &snapshot, const fleet::RunSummary &summary,
                     const QString &diagram)
{
    const learning::AlarmSettings wanted =
        snapshot.config ? snapshot.config->alarms : learning::AlarmSettings();
    QStringList sentences = alarmSentences(summary.alarms, wanted);
    if (sentences.isEmpty() || !snapshot.infos)
        return {};
    if (const QString window = windowSentence(summary.alarms, *snapshot.infos); !window.isEmpty())
        sentences << window;
    const QString note = AlarmSections::tr(
        "An event is a run of readings labelled anomalies; an alarm is false where none of its readings is "
        "one. Judged once labels can’t change any more. The threshold is a log-odds of the decision, set by "
        "each device for the wanted rate of false alarms.");
    return section(AlarmSections::tr("Alarms"),
                   paragraph(session::sentences(sentences)) + kindsHtml(summary.alarms) +
                       devicesHtml(snapshot, summary.alarms) + u"<p class=\"note\">"_s +
                       note.toHtmlEscaped() + u"</p>\n"_s + diagram +
                       paragraph(reliabilitySentence(summary.alarms)));
}

} // namespace fleetgrad::report
