// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>
#include <session/breakwatch.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <memory>
#include <utility>
#include <vector>

// What breakpoints cost a batch: processor time of looking whether 1 and 10 of them are true, beside that of
// the batch itself, in one run of one thread.
//   bench_breaks [--batches 60] [--preset plant]

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

double milliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// None of them becomes true; each looks at every device.
std::vector<session::Breakpoint> conditions(std::size_t count)
{
    const QStringList texts{
        u"loss>1000"_s,      u"acc<0 quarantined"_s,   u"loss(local)>1000 pump-*"_s,      u"acc(fleet)<0"_s,
        u"prauc<0"_s,        u"loss>baseline acc<0"_s, u"acc(global)<baseline batch=1"_s, u"NaN"_s,
        u"alarms>1000000"_s, u"rate>1 group:pump"_s};
    std::vector<session::Breakpoint> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(session::Breakpoint::parse(texts[qsizetype(i)]).value());
    return result;
}

void take(const fleet::BatchRecord &record, std::vector<session::DeviceRow> &rows)
{
    for (const fleet::DeviceReport &report : record.devices) {
        session::DeviceRow &row = rows[report.device];
        row.state = report.state;
        row.local = report.local;
        row.global = report.global;
        row.decision = report.decision;
        row.majority = report.majority;
        row.lastLabel = report.lastLabel;
        row.unsupervised = report.unsupervised;
        row.alarms = report.alarms;
        row.learningRate = report.update.learningRate;
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--benchmark_list_tests") == 0) {
        std::puts("breaks/plant");
        return 0;
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"batches"_s, u"Batches to pass."_s, u"count"_s, u"60"_s},
                        {u"preset"_s, u"The fleet."_s, u"name"_s, u"plant"_s}});
    options.process(application);
    fleet::RunConfig config;
    if (!fleet::applyPreset(options.value(u"preset"_s), config))
        return 2;
    auto source = fleet::openSource(config);
    if (!source)
        return 1;
    fleet::Engine engine(config, std::move(*source), 1);
    std::vector<session::DeviceRow> rows(engine.devices().size());
    session::BreakWatch one, ten;
    const auto view = [&] {
        return session::BreakView{
            engine.devices(), rows, engine.batch(), 0, engine.globalVersion().version, 0, 0};
    };
    one.set(conditions(1), view());
    ten.set(conditions(10), view());
    double batch = 0, withOne = 0, withTen = 0;
    std::size_t hits = 0;
    for (int i = 0; i < options.value(u"batches"_s).toInt() && !engine.finished(); ++i) {
        const double begun = milliseconds();
        const auto record = engine.step({});
        const double stepped = milliseconds();
        take(*record, rows);
        const double taken = milliseconds();
        hits += one.check(view(), *record).size();
        const double looked = milliseconds();
        hits += ten.check(view(), *record).size();
        batch += stepped - begun;
        withOne += looked - taken;
        withTen += milliseconds() - looked;
    }
    const double batches = double(engine.batch());
    std::printf("%zu devices, %.0f batches of %.3f ms\n", rows.size(), batches, batch / batches);
    std::printf(" 1 breakpoint:  %.3f ms, %.3f %% of a batch\n", withOne / batches, 100 * withOne / batch);
    std::printf("10 breakpoints: %.3f ms, %.3f %% of a batch\n", withTen / batches, 100 * withTen / batch);
    return hits == 0 ? 0 : 1;
}
