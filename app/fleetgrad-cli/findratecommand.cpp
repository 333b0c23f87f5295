// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findratecommand.h"

#include "console.h"
#include "helptexts.h"
#include "summaryjson.h"
#include "summarytable.h"

#include <report/figures.h>
#include <session/ratesentence.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <future>
#include <unistd.h>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class FindRateWords
{
    Q_DECLARE_TR_FUNCTIONS(FindRateWords)
};

QJsonArray numbers(const std::vector<double> &values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(numberJson(value));
    return list;
}

QJsonObject json(const fleet::RateCurve &curve, const std::vector<double> &rates)
{
    return {{u"labels"_s, double(curve.labels)},
            {u"log_loss"_s, numbers(curve.loss)},
            {u"standard_error"_s, numbers(curve.error)},
            {u"chosen"_s, rates[curve.chosen]},
            {u"chosen_by_first_half"_s, rates[curve.chosenByFirstHalf]},
            {u"its_log_loss_in_second_half"_s, numberJson(curve.lossOfChosenInSecondHalf)},
            {u"lowest_log_loss_in_second_half"_s, numberJson(curve.lowestLossInSecondHalf)}};
}

QJsonObject json(const fleet::RateFinding &finding, const std::vector<QString> &names)
{
    QJsonArray devices;
    for (const fleet::RateCurve &curve : finding.devices) {
        QJsonObject device = json(curve, finding.rates);
        device.insert(u"device"_s, names[curve.device]);
        devices.append(device);
    }
    return {{u"rates"_s, numbers(finding.rates)},
            {u"fleet"_s, json(finding.fleet, finding.rates)},
            {u"devices"_s, devices},
            {u"devices_without_both_classes"_s, double(finding.unlabelled)}};
}

/// The curve of the fleet, a line a rate; a longer bar is a larger loss.
void printCurve(const fleet::RateFinding &finding)
{
    constexpr double width = 40;
    const std::vector<double> &loss = finding.fleet.loss;
    const double least = *std::ranges::min_element(loss);
    const double most = std::min(*std::ranges::max_element(loss), 4 * least); // the rest is off the chart
    std::vector<QStringList> lines{{FindRateWords::tr("rate"), FindRateWords::tr("log loss")}};
    QStringList bars{FindRateWords::tr("mean over the devices")};
    for (std::size_t rate = 0; rate < loss.size(); ++rate) {
        const double share = most > least ? (std::min(loss[rate], most) - least) / (most - least) : 0;
        lines.push_back({session::rateText(finding.rates[rate]), report::scoreText(loss[rate], 4)});
        bars << QString(1 + int(share * (width - 1)), u'█') + (loss[rate] > most ? u"▶"_s : QString());
        if (rate == finding.fleet.chosen)
            bars.last() += u"  ← "_s + FindRateWords::tr("lowest");
    }
    const QStringList aligned = alignedLines(lines);
    for (qsizetype i = 0; i < aligned.size(); ++i)
        print(aligned[i] + u"  "_s + bars[i]);
}

void printDevices(const fleet::RateFinding &finding, const std::vector<QString> &names)
{
    constexpr std::size_t most = 40;
    std::vector<QStringList> lines{{FindRateWords::tr("device"), FindRateWords::tr("best rate"),
                                    FindRateWords::tr("log loss"), FindRateWords::tr("at the fleet's rate")}};
    for (const fleet::RateCurve &curve : finding.devices) {
        if (lines.size() > most)
            break;
        lines.push_back({names[curve.device], session::rateText(finding.rates[curve.chosen]),
                         report::scoreText(curve.loss[curve.chosen], 4),
                         report::scoreText(curve.loss[finding.fleet.chosen], 4)});
    }
    for (const QString &line : alignedLines(lines))
        print(line);
    if (finding.devices.size() > most)
        print(FindRateWords::tr("%n more device(s): --json has them.", nullptr,
                                int(finding.devices.size() - most)));
}

} // namespace

FindRateCommand::FindRateCommand(CLI::App &program)
{
    const auto words = [](const QString &text) { return text.toStdString(); };
    m_app = program.add_subcommand(
        "find-rate", words(FindRateWords::tr("Find a learning rate: many of them on the same readings")));
    m_app->add_option("PATH", m_path,
                      words(FindRateWords::tr("A file of readings, or a folder of them; without it, the "
                                              "simulation of the preset")));
    m_config.addSimulation(*m_app);
    m_config.addMapping(*m_app);
    m_config.addCommon(*m_app);
    m_app->add_option("--lowest", m_lowest, words(FindRateWords::tr("Lowest rate that is tried")))
        ->check(CLI::Range(1e-9, 100.0).description(""))
        ->type_name("X");
    m_app->add_option("--highest", m_highest, words(FindRateWords::tr("Highest rate that is tried")))
        ->check(CLI::Range(1e-9, 100.0).description(""))
        ->type_name("X");
    m_app->add_option("--rates", m_rates, words(FindRateWords::tr("How many, in even ratios")))
        ->check(CLI::Range(2, learning::laneCount).description(""))
        ->type_name("N");
    m_app
        ->add_option("--most-devices", m_mostDevices,
                     words(FindRateWords::tr("Devices that are tried, evenly spread; 0: all")))
        ->check(CLI::Range(0, 1'000'000).description(""))
        ->type_name("N");
    m_app->add_option("--threads", m_threads, words(FindRateWords::tr("Workers; 0: one for each processor")))
        ->check(CLI::Range(0, 1024).description(""))
        ->type_name("N");
    m_app->add_flag("--json", m_json, words(FindRateWords::tr("Print one JSON object and nothing else")));
    m_app->add_flag("--quiet", m_quiet, words(FindRateWords::tr("No progress")));
    m_app->footer(words(findRateExamples()) + words(exitCodes()));
}

Expected<fleet::RateFinding> FindRateCommand::find(const fleet::RateFinderPlan &plan, Signals &signals) const
{
    std::atomic<int> done = 0, all = 0;
    std::stop_source stop;
    auto future = std::async(std::launch::async, [&] {
        return fleet::findRates(
            plan,
            [&](int devicesDone, int devices) {
                done = devicesDone;
                all = devices;
            },
            stop.get_token());
    });
    const bool shown = !m_quiet && isatty(STDERR_FILENO);
    while (future.wait_for(std::chrono::milliseconds(100)) != std::future_status::ready) {
        if (signals.arrived())
            stop.request_stop();
        if (shown)
            std::fprintf(stderr, "\r\x1b[K%s",
                         qPrintable(FindRateWords::tr("%1 of %n device(s)", nullptr, all).arg(done)));
    }
    if (shown)
        std::fputs("\r\x1b[K", stderr);
    return future.get();
}

ExitCode FindRateCommand::execute(Signals &signals)
{
    if (m_lowest >= m_highest)
        return refuse({ErrorKind::BadArgument, u"--lowest"_s,
                       FindRateWords::tr("It is not below --highest. Lower the one or raise the other.")});
    const auto config = m_config.config(fromArgument(m_path));
    if (!config) {
        complain(config.error().error.text());
        return config.error().code;
    }
    fleet::RateFinderPlan plan{.config = *config};
    plan.mostDevices = m_mostDevices;
    plan.lowest = m_lowest;
    plan.highest = m_highest;
    plan.rates = m_rates;
    plan.threads = m_threads > 0 ? m_threads : std::max(1, QThread::idealThreadCount());
    const auto finding = find(plan, signals);
    if (!finding)
        return finding.error().kind == ErrorKind::Cancelled ? ExitCode::Interrupted : refuse(finding.error());
    if (m_json) {
        print(QString::fromUtf8(QJsonDocument(json(*finding, finding->names)).toJson().trimmed()));
        return ExitCode::Ok;
    }
    printCurve(*finding);
    print({});
    print(session::rateSentence(*finding));
    print({});
    printDevices(*finding, finding->names);
    return ExitCode::Ok;
}

} // namespace fleetgrad::cli
