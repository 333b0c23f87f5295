// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <memory>
#include <random>
#include <vector>

// What going back in time costs: from asking the session for the run as it was after a random batch until the
// snapshot is there. Of a run file, or of a new run of a preset.
//   bench_past [--visits 20] [--batches 300] [--preset plant] [FILE]

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

void standStill(session::Session &session)
{
    session.wait([](const session::Snapshot &) { return true; });
}

std::unique_ptr<session::Session> sessionOf(const QCommandLineParser &options, const QString &folder)
{
    if (!options.positionalArguments().isEmpty())
        return session::Session::open(options.positionalArguments().front(), {});
    fleet::RunConfig config;
    if (!fleet::applyPreset(options.value(u"preset"_s), config))
        return nullptr;
    config.batches = options.value(u"batches"_s).toULongLong();
    return session::Session::create(config, folder + u"/run.fleetrun"_s, {});
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--benchmark_list_tests") == 0) {
        std::puts("past/plant");
        return 0;
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"visits"_s, u"Moments to go to."_s, u"count"_s, u"20"_s},
                        {u"batches"_s, u"Of a new run."_s, u"count"_s, u"300"_s},
                        {u"preset"_s, u"Of a new run."_s, u"name"_s, u"plant"_s}});
    options.addPositionalArgument(u"file"_s, u"A run file instead of a new run."_s, u"[FILE]"_s);
    options.process(application);
    const QTemporaryDir folder;
    const auto session = sessionOf(options, folder.path());
    if (!session)
        return 1;
    standStill(*session);
    const auto now = session->snapshot();
    std::printf("%zu devices, %llu batches, %llu rounds\n", now->infos->size(),
                static_cast<unsigned long long>(now->batch), static_cast<unsigned long long>(now->rounds));
    std::mt19937_64 random(1);
    std::vector<double> times;
    for (int visit = 0; visit < options.value(u"visits"_s).toInt(); ++visit) {
        const std::uint64_t batch = random() % (now->batch + 1);
        const auto begun = Clock::now();
        const auto past = session->snapshotAt(batch).get();
        times.push_back(since(begun));
        if (!past) {
            std::printf("%s\n", qPrintable(past.error().text()));
            return 1;
        }
        std::printf("batch %6llu: %7.1f ms\n", static_cast<unsigned long long>(batch), times.back());
    }
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    std::printf("median %.1f ms, longest %.1f ms\n", times[times.size() / 2], times.back());
    return 0;
}
