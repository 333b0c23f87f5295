// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "alarmsections.h"
#include "report/fleetcharts.h"
#include "report/reliabilitychart.h"
#include "report/verdict.h"
#include "reportbody.h"
#include "reportsections.h"
#include "reportstyle.h"

#include <charts/exporting.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <array>
#include <span>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array chartMetrics{fleet::ChartMetric::PrAuc, fleet::ChartMetric::LogLoss,
                                  fleet::ChartMetric::BalancedAccuracy, fleet::ChartMetric::Accuracy};
constexpr QSize chartSize(960, 320), diagramSize(560, 420);
constexpr QLatin1StringView generator("<meta name=\"generator\" content=\"Fleetgrad");

class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The <svg> element alone, since a page has its own head, without the empty groups that Qt writes.
QString svgElement(const charts::Chart &chart, const charts::Theme &theme, QSize size)
{
    charts::ExportLook look;
    look.theme = theme;
    const QByteArray svg = charts::toSvg(std::span(&chart, 1), size, look);
    static const QRegularExpression emptyGroup(u"<g [^>]*>\\s*</g>\\s*"_s);
    return QString::fromUtf8(svg.mid(std::max<qsizetype>(svg.indexOf("<svg"), 0))).remove(emptyGroup);
}

QString figure(const charts::Chart &chart, QSize size)
{
    const QString label = session::listed({chart.title, chart.subtitle}).toHtmlEscaped();
    return u"<figure role=\"img\" aria-label=\""_s + label + u"\">\n<div class=\"light\">"_s +
           svgElement(chart, charts::Theme::light(), size) + u"</div>\n<div class=\"dark\">"_s +
           svgElement(chart, charts::Theme::dark(), size) + u"</div>\n</figure>\n"_s;
}

QString verdictBox(const fleet::RunSummary &summary)
{
    QString box = u"<div class=\"verdict\">\n"_s;
    for (const learning::Scorer model :
         {learning::Scorer::Decision, learning::Scorer::Local, learning::Scorer::Global})
        box += u"<p>"_s + verdictText(verdict(summary, model), summary, model).toHtmlEscaped() + u"</p>\n"_s;
    if (summary.original)
        box += u"<p>"_s + originalText(*summary.original).toHtmlEscaped() + u"</p>\n"_s;
    return box + u"</div>\n"_s;
}

QString chartsPart(const session::Snapshot &snapshot, const Figure &figure)
{
    QString part;
    for (const charts::Chart &chart : reportCharts(snapshot))
        part += figure(chart, chartSize);
    return part + u"<p class=\"note\">"_s +
           Report::tr(
               "Scored before training, over about the last 1,000 labelled readings. Grey band: 10 to 90% "
               "of the devices; open circles: global versions, measured on readings that arrived after "
               "them; faint verticals: rounds. Named curves: the best, the median and the worst device.")
               .toHtmlEscaped() +
           u"</p>\n"_s;
}

/// Nothing there, or a report: free to be replaced.
bool isReplaceable(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    return file.open(QIODevice::ReadOnly) && file.read(4096).contains(generator.data());
}

Expected<void> writePage(const QString &path, const QString &page)
{
    if (!isReplaceable(path)) {
        return failure(
            ErrorKind::NotWritable, path,
            Report::tr("This file is no report of Fleetgrad and stays as it is. Name another folder."));
    }
    QSaveFile file(path);
    const QByteArray bytes = page.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::NotWritable, path,
                       Report::tr("It can’t be written: %1. Free some space or name another folder.")
                           .arg(file.errorString()));
    }
    return {};
}

} // namespace

std::vector<charts::Chart> reportCharts(const session::Snapshot &snapshot)
{
    std::vector<charts::Chart> result;
    for (const fleet::ChartMetric metric : chartMetrics) {
        ChartOptions options;
        options.metric = metric;
        result.push_back(learningChart(snapshot, options));
    }
    return result;
}

QStringList reportChartNames()
{
    return {u"pr-auc"_s, u"log-loss"_s, u"balanced-accuracy"_s, u"accuracy"_s};
}

QString reportTitle(const session::Snapshot &snapshot)
{
    if (!snapshot.runPath.isEmpty())
        return Report::tr("Fleetgrad run %1").arg(QFileInfo(snapshot.runPath).completeBaseName());
    const QString preset = snapshot.config ? snapshot.config->preset : QString();
    return Report::tr("Fleetgrad run “%1”").arg(preset);
}

QString reportBody(const session::Snapshot &snapshot, const fleet::RunSummary &summary, const QString &digest,
                   const Figure &figure)
{
    QString body = u"<h1>"_s + reportTitle(snapshot).toHtmlEscaped() + u"</h1>\n<p class=\"second\">"_s +
                   whatRan(snapshot, summary).toHtmlEscaped() + u"</p>\n"_s;
    body += verdictBox(summary) + fleetSection(summary) + chartsPart(snapshot, figure);
    body += alarmSection(snapshot, summary, figure(reliabilityChart(summary.alarms), diagramSize));
    return body + devicesSection(snapshot, summary) + versionsSection(snapshot) +
           roundsSection(snapshot, summary) + ratesSection(snapshot) + driftSection(snapshot, summary) +
           eventsSection(snapshot) + configurationSection(snapshot, digest);
}

QString reportPage(const session::Snapshot &snapshot, const fleet::RunSummary &summary, const QString &digest)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + Report::tr("en", "language of the report") +
           u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s + QString(generator) +
           u" " FLEETGRAD_VERSION "\">\n<meta name=\"viewport\" content=\"width=device-width, "
           u"initial-scale=1\">\n<title>"_s +
           reportTitle(snapshot).toHtmlEscaped() + u"</title>\n<style>"_s + reportStyle() +
           u"</style>\n</head>\n<body>\n<main>\n"_s + reportBody(snapshot, summary, digest, figure) +
           u"</main>\n</body>\n</html>\n"_s;
}

Expected<void> writeReportPage(const QString &path, const session::Snapshot &snapshot,
                               const fleet::RunSummary &summary, const QString &digest)
{
    return writePage(path, reportPage(snapshot, summary, digest));
}

Expected<QString> writeReport(const QString &folder, const session::Snapshot &snapshot,
                              const fleet::RunSummary &summary, const QString &digest)
{
    if (!QDir().mkpath(folder)) {
        return failure(ErrorKind::NotWritable, folder,
                       Report::tr("This folder can’t be made. Name one in a place where you may write."));
    }
    const QDir target(folder);
    const QString index = target.filePath(u"index.html"_s);
    if (auto written = writePage(index, reportPage(snapshot, summary, digest)); !written)
        return tl::make_unexpected(written.error());
    const std::vector<charts::Chart> all = reportCharts(snapshot);
    const QStringList names = reportChartNames();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString path = target.filePath(names[qsizetype(i)] + u".svg"_s);
        const QString error = charts::exportImage(std::span(&all[i], 1), path, chartSize);
        if (!error.isEmpty())
            return failure(ErrorKind::NotWritable, {}, error);
    }
    const charts::Chart diagram = reliabilityChart(summary.alarms);
    if (const QString error =
            charts::exportImage(std::span(&diagram, 1), target.filePath(u"reliability.svg"_s), diagramSize);
        !error.isEmpty())
        return failure(ErrorKind::NotWritable, {}, error);
    return index;
}

} // namespace fleetgrad::report
