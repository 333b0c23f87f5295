// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportsections.h"

#include "html.h"
#include "htmltable.h"
#include "report/figures.h"
#include "report/report.h"

#include <session/configfile.h>
#include <session/gaintexts.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;
using learning::Scorer;

namespace {

constexpr std::size_t mostDevices = 20; ///< in the table: as many of the best as of the worst
constexpr std::size_t mostVersions = 20;
constexpr std::size_t mostEvents = 20;

class ReportSections
{
    Q_DECLARE_TR_FUNCTIONS(ReportSections)

public:
    static QString source(const fleet::RunConfig &config, int devices);
    static HtmlTable metrics(const QString &caption);
    static QString scorer(Scorer scorer);
    static HtmlTable devices();
    static HtmlTable versions();
    static QString level(fleet::EventLevel level);
    static QString screening(const session::Snapshot &snapshot);
};

QString ReportSections::source(const fleet::RunConfig &config, int devices)
{
    if (config.source == fleet::SourceKind::Live)
        return tr("%Ln real device(s)", nullptr, devices);
    return config.source == fleet::SourceKind::Simulated
               ? tr("%Ln simulated device(s)", nullptr, devices)
               : tr("%Ln device(s) replayed from %1", nullptr, devices).arg(config.replay.path);
}

HtmlTable ReportSections::metrics(const QString &caption)
{
    HtmlTable table(caption);
    table.addColumn(tr("Model"), HtmlTable::Kind::Text);
    for (const QString &title : {tr("PR-AUC"), tr("Log loss"), tr("Balanced accuracy"), tr("Accuracy"),
                                 tr("F1"), tr("Precision"), tr("Recall")})
        table.addColumn(title);
    return table;
}

QString ReportSections::scorer(Scorer scorer)
{
    switch (scorer) {
    case Scorer::Local:
        return tr("Local models");
    case Scorer::Global:
        return tr("Global model");
    case Scorer::Decision:
        return tr("Decisions");
    default:
        return tr("Baseline: %1").arg(session::scorerText(scorer));
    }
}

QStringList metricCells(const learning::Metrics &metrics)
{
    QStringList cells;
    for (const double value : {metrics.prAuc, metrics.logLoss, metrics.balancedAccuracy, metrics.accuracy,
                               metrics.f1, metrics.precision, metrics.recall})
        cells << scoreText(value);
    return cells;
}

QString metricsTable(const QString &caption,
                     const std::array<learning::Metrics, learning::scorerCount> &metrics,
                     const std::optional<fleet::ShadowSummary> &original = std::nullopt)
{
    HtmlTable table = ReportSections::metrics(caption);
    for (int i = 0; i < learning::scorerCount; ++i) {
        const bool own = Scorer(i) < Scorer::Majority;
        table.addRow(QStringList(ReportSections::scorer(Scorer(i))) + metricCells(metrics[std::size_t(i)]),
                     own);
    }
    if (original)
        table.addRow(QStringList(ReportSections::tr("Original method, in shadow")) +
                     metricCells(original->measured));
    return table.html();
}

HtmlTable ReportSections::devices()
{
    HtmlTable table(tr("Worst and best devices by the PR-AUC of their decision, whole run"));
    table.addColumn(tr("Device"), HtmlTable::Kind::Text);
    table.addColumn(tr("State"), HtmlTable::Kind::Text);
    table.addColumn(tr("Gain over the baseline hardest to beat"), HtmlTable::Kind::Text);
    for (const QString &title :
         {tr("PR-AUC"), tr("Last label"), tr("Unsupervised"), tr("Local"), tr("Global"), tr("Log loss"),
          tr("Accuracy"), tr("Base rate"), tr("Rate"), tr("Updates")})
        table.addColumn(title);
    return table;
}

QStringList deviceCells(const session::Snapshot &snapshot, const fleet::RunSummary &summary,
                        std::uint32_t device)
{
    const auto &metrics = summary.devices[device];
    const auto &decision = metrics[std::size_t(Scorer::Decision)];
    QStringList cells{snapshot.infos && device < snapshot.infos->size() ? (*snapshot.infos)[device].name
                                                                        : QString::number(device)};
    const session::DeviceRow *row =
        snapshot.devices && device < snapshot.devices->size() ? &(*snapshot.devices)[device] : nullptr;
    cells << (row ? session::stateText(row->state) : QString())
          << (row ? session::gainText(row->gains) : QString());
    for (const double value :
         {decision.prAuc, metrics[std::size_t(Scorer::LastLabel)].prAuc,
          metrics[std::size_t(Scorer::Unsupervised)].prAuc, metrics[std::size_t(Scorer::Local)].prAuc,
          metrics[std::size_t(Scorer::Global)].prAuc, decision.logLoss, decision.accuracy, decision.baseRate})
        cells << scoreText(value);
    cells << scoreText(row ? double(row->learningRate) : NAN, 4)
          << (row ? countText(row->version) : QString());
    return cells;
}

HtmlTable ReportSections::versions()
{
    HtmlTable table(
        tr("The newest global versions. Claimed: what the devices say of themselves. Measured: on "
           "readings that arrived after the version was published, and (judges) on devices that "
           "never train"));
    table.addColumn(tr("Version"), HtmlTable::Kind::Text);
    table.addColumn(tr("After batch"));
    table.addColumn(tr("Devices"));
    table.addColumn(tr("Screened out"));
    table.addColumn(tr("Samples"));
    table.addColumn(tr("Claimed accuracy"), HtmlTable::Kind::Claimed);
    table.addColumn(tr("Measured accuracy"));
    table.addColumn(tr("Measured PR-AUC"));
    table.addColumn(tr("Measured log loss"));
    table.addColumn(tr("Judges’ PR-AUC"));
    return table;
}

QStringList versionCells(const session::VersionRow &row)
{
    const learning::Metrics none;
    const learning::Metrics &measured = row.evaluation ? row.evaluation->fleet : none;
    const learning::Metrics &judged = row.evaluation ? row.evaluation->holdOut : none;
    return {u'v' + QString::number(row.version),
            countText(row.batch),
            countText(row.devices),
            countText(row.screenedOut),
            countText(row.samples),
            scoreText(double(row.claimedAccuracy)),
            scoreText(measured.accuracy),
            scoreText(measured.prAuc),
            scoreText(measured.logLoss),
            scoreText(judged.prAuc)};
}

QString ReportSections::level(fleet::EventLevel level)
{
    switch (level) {
    case fleet::EventLevel::Info:
        return tr("information");
    case fleet::EventLevel::Warning:
        return tr("▲ warning");
    case fleet::EventLevel::Critical:
        return tr("◆ critical");
    }
    return {};
}

QString ReportSections::screening(const session::Snapshot &snapshot)
{
    std::array<int, int(federation::ScreeningReason::Diverged) + 1> counts{};
    if (snapshot.events) {
        for (const fleet::Event &event : *snapshot.events) {
            const double reason = event.numbers.empty() ? -1 : event.numbers.front();
            if (event.kind == fleet::EventKind::Quarantined && reason >= 0 && reason < double(counts.size()))
                ++counts[std::size_t(reason)];
            const bool isUndone = event.kind == fleet::EventKind::Diverged && event.numbers.size() > 2 &&
                                  event.numbers[1] != event.numbers[2];
            if (isUndone)
                ++counts[std::size_t(federation::ScreeningReason::Diverged)];
        }
    }
    HtmlTable table(tr("Why updates were quarantined: the newest 1,000"));
    table.addColumn(tr("Reason"), HtmlTable::Kind::Text);
    table.addColumn(tr("Updates"));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            table.addRow(
                {session::reasonText(federation::ScreeningReason(i)), countText(std::uint64_t(counts[i]))});
    }
    return table.isEmpty() ? QString() : table.html();
}

} // namespace

QString whatRan(const session::Snapshot &snapshot, const fleet::RunSummary &summary)
{
    const fleet::RunConfig config = snapshot.config ? *snapshot.config : fleet::RunConfig();
    const int devices = int(snapshot.infos ? snapshot.infos->size() : summary.devices.size());
    QStringList parts{ReportSections::source(config, devices)};
    const auto counted = [&](std::uint64_t count, auto text) {
        parts << text(pluralForm(count)).arg(countText(count));
    };
    counted(summary.batches, [](int n) { return ReportSections::tr("%1 batch(es)", nullptr, n); });
    counted(summary.readings, [](int n) { return ReportSections::tr("%1 reading(s)", nullptr, n); });
    counted(summary.updates, [](int n) { return ReportSections::tr("%1 local update(s)", nullptr, n); });
    counted(summary.rounds, [](int n) { return ReportSections::tr("%1 round(s)", nullptr, n); });
    if (summary.missing > 0)
        counted(summary.missing, [](int n) { return ReportSections::tr("%1 missing value(s)", nullptr, n); });
    parts << (config.method == learning::Method::Original
                  ? ReportSections::tr("the original method, against labels that it makes itself")
                  : ReportSections::tr("the sound method"));
    const QString weak = snapshot.infos ? session::weakLabelsText(config, *snapshot.infos) : QString();
    if (!weak.isEmpty())
        parts << weak;
    parts << ReportSections::tr("seed %1").arg(config.seed);
    return session::sentence(session::listed(parts));
}

QString fleetSection(const fleet::RunSummary &summary)
{
    const auto &local = summary.fleet[std::size_t(Scorer::Local)];
    const QString note =
        ReportSections::tr(
            "Every reading was scored before its label was used. Means over the devices; %1 of the "
            "%2 labelled reading(s) are anomalies, so that accuracy alone says little.",
            nullptr, pluralForm(local.labelled))
            .arg(std::isfinite(local.baseRate) ? session::percent(scoreText(local.baseRate * 100, 1))
                                               : u"–"_s,
                 countText(local.labelled));
    return section(ReportSections::tr("The fleet"),
                   metricsTable(ReportSections::tr("Whole run, mean over the devices"), summary.fleet,
                                summary.original) +
                       metricsTable(ReportSections::tr("Whole run, mean over the worst tenth of the devices"),
                                    summary.worstDecile) +
                       paragraph(note));
}

QString devicesSection(const session::Snapshot &snapshot, const fleet::RunSummary &summary)
{
    std::vector<std::uint32_t> devices = devicesByPrAuc(summary);
    if (devices.size() > mostDevices)
        devices.erase(devices.begin() + mostDevices / 2, devices.end() - mostDevices / 2);
    HtmlTable table = ReportSections::devices();
    for (const std::uint32_t device : devices)
        table.addRow(deviceCells(snapshot, summary, device));
    return table.isEmpty() ? QString() : section(ReportSections::tr("Devices"), table.html());
}

QString versionsSection(const session::Snapshot &snapshot)
{
    if (!snapshot.versions || snapshot.versions->empty())
        return {};
    HtmlTable table = ReportSections::versions();
    const auto &versions = *snapshot.versions;
    for (std::size_t i = 0; i < std::min(versions.size(), mostVersions); ++i)
        table.addRow(versionCells(versions[versions.size() - 1 - i]));
    return section(ReportSections::tr("Global versions"), table.html());
}

QString roundsSection(const session::Snapshot &snapshot, const fleet::RunSummary &summary)
{
    if (summary.rounds == 0)
        return {};
    std::uint64_t devices = 0, screenedOut = 0, rounds = 0;
    if (snapshot.versions) {
        for (const session::VersionRow &row : *snapshot.versions) {
            if (row.promoted || row.batch == 0)
                continue;
            ++rounds;
            devices += row.devices;
            screenedOut += row.screenedOut;
        }
    }
    const QString took = ReportSections::tr("%1 round(s); in the newest %2, on average %3 devices took part.",
                                            nullptr, pluralForm(summary.rounds))
                             .arg(countText(summary.rounds), countText(rounds),
                                  rounds ? scoreText(double(devices) / double(rounds), 1) : u"–"_s);
    const QString left =
        ReportSections::tr("%1 update(s) screened out in them.", nullptr, pluralForm(screenedOut))
            .arg(countText(screenedOut));
    return section(ReportSections::tr("Rounds and screening"),
                   paragraph(session::sentences({took, left})) + ReportSections::screening(snapshot));
}

QString ratesSection(const session::Snapshot &snapshot)
{
    if (!snapshot.devices || snapshot.devices->empty())
        return {};
    std::vector<float> rates;
    std::uint64_t locked = 0;
    for (const session::DeviceRow &row : *snapshot.devices) {
        rates.push_back(row.learningRate);
        locked += row.rateLocked ? 1 : 0;
    }
    std::sort(rates.begin(), rates.end());
    std::array<std::uint64_t, std::size_t(fleet::RateReason::Drift) + 1> reasons{};
    if (snapshot.rates) {
        for (const fleet::RateChange &change : *snapshot.rates)
            ++reasons[std::size_t(change.reason)];
    }
    const QString spread =
        ReportSections::tr("The devices’ learning rates are now between %1 and %2, median %3.")
            .arg(scoreText(double(rates.front()), 4), scoreText(double(rates.back()), 4),
                 scoreText(double(rates[rates.size() / 2]), 4));
    const QString now = session::sentences(
        {spread,
         ReportSections::tr("%1 of them are locked.", nullptr, pluralForm(locked)).arg(countText(locked))});
    const auto countOf = [&](fleet::RateReason reason) { return countText(reasons[std::size_t(reason)]); };
    const QString why =
        ReportSections::tr(
            "The newest changes (1,000 at most): %1 because the error grew, %2 "
            "because it fell, %3 by a person, %4 because the model diverged, %5 because of drift.")
            .arg(countOf(fleet::RateReason::ErrorGrew), countOf(fleet::RateReason::ErrorFell),
                 countOf(fleet::RateReason::Person), countOf(fleet::RateReason::Diverged),
                 countOf(fleet::RateReason::Drift));
    return section(ReportSections::tr("Learning rates"), paragraph(now) + paragraph(why));
}

QString eventsSection(const session::Snapshot &snapshot)
{
    if (!snapshot.events || snapshot.events->empty() || !snapshot.infos)
        return {};
    std::array<std::uint64_t, 3> counts{};
    std::vector<const fleet::Event *> shown;
    for (const fleet::Event &event : *snapshot.events) {
        ++counts[std::size_t(event.level)];
        if (event.kind != fleet::EventKind::RoundDone && event.kind != fleet::EventKind::AlarmRaised)
            shown.push_back(&event);
    }
    HtmlTable table(
        ReportSections::tr(
            "The newest events but rounds and alarms, newest first. Of the newest 1,000 of each kind: "
            "%1 for information, %2, %3 critical")
            .arg(
                countText(counts[0]),
                ReportSections::tr("%1 warning(s)", nullptr, pluralForm(counts[1])).arg(countText(counts[1])),
                countText(counts[2])));
    table.addColumn(ReportSections::tr("Batch"));
    table.addColumn(ReportSections::tr("Level"), HtmlTable::Kind::Text);
    table.addColumn(ReportSections::tr("Event"), HtmlTable::Kind::Text);
    for (std::size_t i = 0; i < std::min(shown.size(), mostEvents); ++i) {
        const fleet::Event &event = *shown[shown.size() - 1 - i];
        table.addRow({countText(event.batch), ReportSections::level(event.level),
                      session::eventText(event, *snapshot.infos)});
    }
    return section(ReportSections::tr("Events"),
                   table.isEmpty() ? paragraph(ReportSections::tr("Nothing happened but rounds and alarms."))
                                   : table.html());
}

QString configurationSection(const session::Snapshot &snapshot, const QString &digest)
{
    QString content;
    if (!digest.isEmpty())
        content += u"<p>"_s + ReportSections::tr("Digest of the run's content:").toHtmlEscaped() +
                   u" <code>"_s + digest.toHtmlEscaped() + u"</code></p>\n"_s;
    else if (snapshot.state == session::RunState::Running)
        content += paragraph(ReportSections::tr("The run was going on when this was written: pause it, and "
                                                "the report has the digest of its content."));
    if (!snapshot.runPath.isEmpty())
        content += u"<p>"_s + ReportSections::tr("Run file:").toHtmlEscaped() + u" <code>"_s +
                   snapshot.runPath.toHtmlEscaped() + u"</code></p>\n"_s;
    if (snapshot.config)
        content += u"<pre>"_s + session::printConfig(*snapshot.config).toHtmlEscaped() + u"</pre>\n"_s;
    return section(ReportSections::tr("Configuration"), content);
}

} // namespace fleetgrad::report
