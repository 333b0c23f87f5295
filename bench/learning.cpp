// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// Readings a second of one core: features, five scorers, metrics, SGD on both models.

#include <learning/laneblock.h>
#include <learning/math.h>

#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <vector>

using namespace fleetgrad::learning;

namespace {

constexpr int batches = 8; // different ones, so that no branch predictor learns them by heart

/// A noisy daily cycle, 3 % of the readings labelled as anomalies.
std::vector<BatchInput> makeInputs(int rows, int channels, bool labelled)
{
    std::vector<BatchInput> inputs(batches);
    std::uint64_t state = 88172645463325252ULL;
    const auto uniform = [&state] {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        return double(state >> 11U) / double(1ULL << 53U);
    };
    int time = 0;
    for (BatchInput &input : inputs) {
        input.reset(rows, channels);
        for (int row = 0; row < rows; ++row, ++time)
            for (int lane = 0; lane < laneCount; ++lane) {
                for (int c = 0; c < channels; ++c)
                    input.value(row, c, lane) = 85 + 10 * sinTurns(time / 1440.0) + uniform();
                if (labelled)
                    input.label(row, lane) = uniform() < 0.03;
                input.count(lane) = rows;
            }
    }
    return inputs;
}

struct Case
{
    Method method = Method::Sound;
    int channels = 1;
    int blocks = 1; // one block stays in the caches, many do not
    bool labelled = true;
};

void processBlocks(benchmark::State &state, const std::string &set, const Case &which)
{
    const std::string before(instructionSet());
    setInstructionSet(set);
    BlockSettings settings;
    settings.method = which.method;
    settings.channels = which.channels;
    settings.histogramBins = 64;
    const std::vector<BatchInput> inputs = makeInputs(settings.batchRows, which.channels, which.labelled);
    std::vector<std::unique_ptr<LaneBlock>> blocks;
    for (int i = 0; i < which.blocks; ++i)
        blocks.push_back(std::make_unique<LaneBlock>(settings, laneCount));
    const LinearModel global{std::vector<float>(std::size_t(fleetFeatureCount(which.method))), -4};
    const std::vector<std::uint8_t> trains(laneCount, 1);
    BatchScratch scratch;
    std::size_t i = 0;
    for (auto _ : state) {
        blocks[i % blocks.size()]->process(inputs[i % inputs.size()], scratch, {global, 0}, trains);
        ++i;
    }
    const double readings = double(state.iterations()) * laneCount * settings.batchRows;
    state.counters["readings/s"] = benchmark::Counter(readings, benchmark::Counter::kIsRate);
    setInstructionSet(before);
}

void add(const std::string &name, const Case &which)
{
    for (const std::string_view set : availableInstructionSets()) {
        const std::string label = name + "/" + std::string(set);
        benchmark::RegisterBenchmark(label.c_str(), [set = std::string(set), which](benchmark::State &state) {
            processBlocks(state, set, which);
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    add("1 channel", {});
    add("5 channels", {.channels = 5});
    add("1 channel, unlabelled", {.labelled = false});
    add("1 channel, 3125 blocks (100,000 devices)", {.blocks = 3125});
    add("original, 1 channel", {.method = Method::Original});
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
