// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/fedavg.h>
#include <federation/movers.h>
#include <fleet/engine.h>
#include <fleet/runconfig.h>

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>
#include <vector>

// What it costs to record who moved the weights, beside the run that it is recorded of: a round of all
// devices of the preset `plant`, as a share of its batches.
//   bench_movers [batches, 60]

using namespace fleetgrad;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

/// Updates that differ as those of a fleet do: most hardly move, a few a lot.
std::vector<federation::LocalUpdate> updates(std::size_t devices, const learning::LinearModel &before)
{
    std::mt19937 random(7);
    std::normal_distribution<float> move(0, 0.02F);
    std::vector<federation::LocalUpdate> result(devices);
    for (std::uint32_t device = 0; device < devices; ++device) {
        result[device].device = device;
        result[device].samples = 50;
        result[device].fleetModel = before;
        const float strength = device % 40 == 0 ? 10.0F : 1.0F;
        for (float &weight : result[device].fleetModel.weights)
            weight += strength * move(random);
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--benchmark_list_tests") == 0) {
        std::puts("movers/plant");
        return 0;
    }
    const QCoreApplication application(argc, argv);
    const int batches = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60;
    fleet::RunConfig config;
    fleet::applyPreset(QStringLiteral("plant"), config);
    auto source = fleet::openSource(config);
    if (!source || batches < 1)
        return 1;
    fleet::Engine engine(config, *std::move(source), 1);
    std::size_t rounds = 0, bytes = 0;
    double reported = 0;
    const auto begun = Clock::now();
    for (int batch = 0; batch < batches; ++batch) {
        const auto record = engine.step({});
        rounds += record->movers.size();
        reported += double(record->devices.size());
        for (const auto &movers : record->movers)
            bytes += movers.weights.size() * sizeof(federation::WeightMovers);
    }
    const double run = since(begun);

    const auto &before = engine.globalVersion().model;
    const auto sent = updates(engine.devices().size(), before);
    constexpr int repeats = 200;
    float sink = 0;
    const auto recording = Clock::now();
    for (int i = 0; i < repeats; ++i)
        sink += federation::fedAvgMovers(sent, before).front().front().part;
    const double movers = since(recording) / repeats;
    const auto averaging = Clock::now();
    for (int i = 0; i < repeats; ++i)
        sink += federation::fedAvg(sent).bias;
    const double average = since(averaging) / repeats;

    std::printf("%zu devices, %d batches, %zu rounds, one thread: %.1f ms a batch, %.0f reports in each\n",
                engine.devices().size(), batches, rounds, run / batches, reported / batches);
    std::printf("a round of all of them: %.3f ms to average, %.3f ms to tell who moved the weights\n",
                average, movers);
    std::printf("that is %.3f %% of the run; %zu bytes a round\n", 100 * movers * double(rounds) / run,
                rounds > 0 ? bytes / rounds : 0);
    return sink == 12345.0F ? 2 : 0;
}
