// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>
#include <fleet/source.h>
#include <session/pastlook.h>
#include <session/session.h>
#include <store/runfile.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <random>
#include <utility>
#include <vector>

// What going back in time costs: from asking the session for the run as it was after a random batch until the
// snapshot is there, then until a device is as it was, the evaluation of the fleet, of a version and of a few
// devices, the alarms, and a group so large that the whole fleet is computed again. And what keeping the
// checkpoints costs that it needs: the share of a run's time, and room. Of a run file, or of a new run of a
// preset.
//   bench_past [--visits 20] [--fleet 3] [--batches 300] [--preset plant] [FILE]

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kept = 30;      ///< times what a checkpoint takes that the session lets pass until the next
constexpr double atLeast = 5000; ///< likewise, ms

double since(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

void standStill(session::Session &session)
{
    session.wait([](const session::Snapshot &) { return true; });
}

void fail(const Error &error)
{
    std::printf("%s\n", qPrintable(error.text()));
    std::exit(1);
}

template <typename Value>
Value valueOf(Expected<Value> &&result)
{
    if (!result)
        fail(result.error());
    return *std::move(result);
}

void needs(const Expected<void> &result)
{
    if (!result)
        fail(result.error());
}

void printTimes(const char *what, std::vector<double> times)
{
    if (times.empty())
        return;
    std::ranges::sort(times);
    std::printf("%-12s median %8.1f ms, longest %8.1f ms\n", what, times[times.size() / 2], times.back());
}

/// What `work` gives; the milliseconds of a processor that it takes are added to `sum`, whoever else is busy.
template <typename Work>
auto timed(double &sum, Work work)
{
    struct Timer
    {
        double &sum;
        std::clock_t begun = std::clock();
        ~Timer() { sum += 1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC; }
    } const timer{sum};
    return work();
}

/// A run as the session makes it, in one thread after the other, so that each part has its time.
class Costs
{
public:
    Costs(const fleet::RunConfig &config, const QString &path)
        : m_engine(config, std::shared_ptr<fleet::Source>(valueOf(fleet::openSource(config))), 1),
          m_writer(valueOf(store::RunFileWriter::create(path, config, m_engine.devices())))
    {
    }

    void run()
    {
        double next = 0; // ms
        while (!m_engine.finished()) {
            const auto record = timed(m_learning, [this] { return m_engine.step({}); });
            timed(m_rows, [&] {
                needs(m_writer->write(*record));
                needs(m_writer->commit());
            });
            if (m_learning + m_rows < next && !m_engine.finished())
                continue;
            const double before = m_saving + m_packing;
            checkpoint();
            next = m_learning + m_rows + std::max(atLeast, kept * (m_saving + m_packing - before));
        }
        timed(m_rows, [this] { needs(m_writer->close()); });
    }

    void print() const
    {
        const double all = m_learning + m_rows + m_saving + m_packing;
        std::printf("%llu batches: learning %.1f s, records %.1f s; %d checkpoints of %.1f MB: saved %.2f s, "
                    "packed and written %.2f s, %.1f %% of all\n",
                    static_cast<unsigned long long>(m_engine.batch()), m_learning / 1000, m_rows / 1000,
                    m_count, double(m_bytes) / 1e6, m_saving / 1000, m_packing / 1000,
                    100 * (m_saving + m_packing) / all);
    }

private:
    void checkpoint()
    {
        std::vector<std::uint64_t> blocks;
        const auto state = timed(m_saving, [&] { return m_engine.save(&blocks); });
        const auto summary = timed(m_saving, [this] { return m_engine.summary(); });
        timed(m_packing, [&] {
            needs(m_writer->writeCheckpoint(m_engine.batch(), state, summary, m_engine.oldestJudgedVersion(),
                                            blocks));
            needs(m_writer->commit());
        });
        m_bytes = state.size();
        ++m_count;
    }

    fleet::Engine m_engine;
    std::unique_ptr<store::RunFileWriter> m_writer;
    double m_learning = 0, m_rows = 0, m_saving = 0, m_packing = 0; ///< ms
    int m_count = 0;
    std::size_t m_bytes = 0; ///< of the last one, before it is packed
};

void printCheckpoints(const QString &path)
{
    const auto checkpoints = valueOf(valueOf(store::RunFileReader::open(path))->checkpoints());
    double bytes = 0;
    for (const store::CheckpointSize &one : checkpoints) {
        bytes += double(one.bytes);
        std::printf("checkpoint after batch %llu: %.2f MB\n", static_cast<unsigned long long>(one.batch),
                    double(one.bytes) / 1e6);
    }
    std::printf("%zu checkpoints kept, %.1f MB\n", checkpoints.size(), bytes / 1e6);
}

using Past = std::shared_ptr<const session::Snapshot>;

double timeOfLook(session::Session &session, const Past &past, session::PastLookRequest request)
{
    const auto begun = Clock::now();
    valueOf(session.lookAtPast(past, std::move(request), {}).get());
    return since(begun);
}

session::PastLookRequest of(session::EvaluatedOn on, session::EvaluatedModel model, std::uint32_t version = 0,
                            std::shared_ptr<const std::vector<std::uint32_t>> devices = {})
{
    return {{}, session::EvaluationRequest{on, model, version, std::move(devices)}, false};
}

void visit(session::Session &session, int visits, int ofFleet)
{
    const auto now = session.snapshot();
    std::printf("%zu devices, %llu batches, %llu rounds\n", now->infos->size(),
                static_cast<unsigned long long>(now->batch), static_cast<unsigned long long>(now->rounds));
    std::mt19937_64 random(1);
    std::vector<double> views, devices, evaluations, versions, alarms, groups, fleets;
    const auto some = std::make_shared<std::vector<std::uint32_t>>();
    while (some->size() < 12)
        some->push_back(std::uint32_t(random() % now->infos->size()));
    const auto many = std::make_shared<std::vector<std::uint32_t>>();
    for (std::uint32_t device = 0; device < now->infos->size(); device += 2)
        many->push_back(device);
    for (int number = 0; number < visits; ++number) {
        const std::uint64_t batch = random() % (now->batch + 1);
        const auto device = std::uint32_t(random() % now->infos->size());
        const auto begun = Clock::now();
        const Past past = valueOf(session.snapshotAt(batch).get());
        views.push_back(since(begun));
        devices.push_back(timeOfLook(session, past, {device, {}, false}));
        std::printf("batch %6llu: views %7.1f ms, device %7.1f ms", static_cast<unsigned long long>(batch),
                    views.back(), devices.back());
        using enum session::EvaluatedModel;
        evaluations.push_back(timeOfLook(session, past, of(session::EvaluatedOn::Fleet, Decision)));
        const std::uint32_t version = past->version > 0 ? std::uint32_t(random() % past->version) + 1 : 0;
        versions.push_back(timeOfLook(session, past, of(session::EvaluatedOn::Fleet, Version, version)));
        alarms.push_back(timeOfLook(session, past, {{}, {}, true}));
        groups.push_back(timeOfLook(session, past, of(session::EvaluatedOn::Devices, Decision, 0, some)));
        std::printf(", evaluation %6.1f ms, version %6.1f ms, alarms %6.1f ms, 12 devices %6.1f ms",
                    evaluations.back(), versions.back(), alarms.back(), groups.back());
        if (number < ofFleet) {
            fleets.push_back(timeOfLook(session, past, of(session::EvaluatedOn::Devices, Decision, 0, many)));
            std::printf(", half of the fleet %8.1f ms", fleets.back());
        }
        std::printf("\n");
    }
    printTimes("views", views);
    printTimes("device", devices);
    printTimes("evaluation", evaluations);
    printTimes("version", versions);
    printTimes("alarms", alarms);
    printTimes("12 devices", groups);
    printTimes("half", fleets);
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
    options.addOptions(
        {{u"visits"_s, u"Moments to go to."_s, u"count"_s, u"20"_s},
         {u"fleet"_s, u"At so many of them half of the fleet is looked at."_s, u"count"_s, u"3"_s},
         {u"batches"_s, u"Of a new run."_s, u"count"_s, u"300"_s},
         {u"preset"_s, u"Of a new run."_s, u"name"_s, u"plant"_s}});
    options.addPositionalArgument(u"file"_s, u"A run file instead of a new run."_s, u"[FILE]"_s);
    options.process(application);
    const QTemporaryDir folder;
    QString path = options.positionalArguments().value(0);
    if (path.isEmpty()) {
        path = folder.filePath(u"run.fleetrun"_s);
        fleet::RunConfig config;
        if (!fleet::applyPreset(options.value(u"preset"_s), config))
            return 1;
        config.batches = options.value(u"batches"_s).toULongLong();
        Costs costs(config, path);
        costs.run();
        costs.print();
    }
    printCheckpoints(path);
    const auto session = session::Session::open(path, {});
    standStill(*session);
    visit(*session, options.value(u"visits"_s).toInt(), options.value(u"fleet"_s).toInt());
    return 0;
}
