// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/forking.h>

#include "configkeys.h"
#include "replay.h"

#include <fleet/engine.h>
#include <fleet/groups.h>
#include <session/configfile.h>
#include <store/branches.h>
#include <store/liverecord.h>
#include <store/runfile.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

class Forking
{
    Q_DECLARE_TR_FUNCTIONS(Forking)
};

/// The parent after the batch of the fork.
struct ParentState
{
    std::vector<std::byte> state;
    std::vector<std::uint64_t> blocks; ///< of it
    fleet::RunSummary summary;
    std::vector<std::pair<std::uint64_t, fleet::Evaluation>> evaluations;
};

/// Everything that a fork needs of its parent, from its file and its readings.
class Parent
{
public:
    Parent(store::RunFileReader &reader, const ForkRequest &request) : m_reader(reader), m_request(request) {}

    Expected<ParentState> stateAfter(std::unique_ptr<fleet::Source> source, int threads,
                                     const std::stop_token &stop,
                                     const std::function<void(double)> &progress);

private:
    Expected<void> restore();
    Expected<void> goOn(const std::stop_token &stop, const std::function<void(double)> &progress);
    Expected<void> requireSame(const fleet::FleetPoint &point);

    store::RunFileReader &m_reader;
    const ForkRequest &m_request;
    std::unique_ptr<fleet::Engine> m_engine;
    OpenEvaluations m_evaluations;
};

Expected<ParentState> Parent::stateAfter(std::unique_ptr<fleet::Source> source, int threads,
                                         const std::stop_token &stop,
                                         const std::function<void(double)> &progress)
{
    m_engine = std::make_unique<fleet::Engine>(m_reader.info().config, std::move(source), threads);
    if (auto restored = restore(); !restored)
        return tl::make_unexpected(restored.error());
    if (auto gone = goOn(stop, progress); !gone)
        return tl::make_unexpected(gone.error());
    std::vector<std::uint64_t> blocks;
    std::vector<std::byte> state = m_engine->save(&blocks);
    ParentState result{std::move(state), std::move(blocks), m_engine->summary(), {}};
    for (auto &[version, evaluation] : m_evaluations)
        result.evaluations.push_back(std::move(evaluation));
    return result;
}

Expected<void> Parent::restore()
{
    const auto checkpoint = m_reader.checkpointBefore(m_request.batch);
    if (!checkpoint)
        return tl::make_unexpected(checkpoint.error());
    if (!*checkpoint) // from the first batch on
        return {};
    if (!m_engine->restore((*checkpoint)->state)) {
        return failure(ErrorKind::BadFormat, m_request.parent,
                       Forking::tr("The checkpoint at batch %1 is of another version of the program, so the "
                                   "run can't be forked after it. Fork it before that batch, or with the "
                                   "program that made it (fleetgrad-cli inspect names its version).")
                           .arg((*checkpoint)->batch));
    }
    auto open = openEvaluations(m_reader, (*checkpoint)->batch);
    if (!open)
        return tl::make_unexpected(open.error());
    m_evaluations = *std::move(open);
    return {};
}

Expected<void> Parent::goOn(const std::stop_token &stop, const std::function<void(double)> &progress)
{
    const std::uint64_t first = m_engine->batch();
    std::optional<fleet::FleetPoint> last;
    ReplayOptions options;
    options.isStopped = [&stop] { return stop.stop_requested(); };
    options.after = [&](const fleet::BatchRecord &record) {
        take(record, m_evaluations);
        if (progress)
            progress(double(record.batch - first) / double(m_request.batch - first));
        if (record.batch == m_request.batch)
            last = record.fleet;
    };
    const auto gone = replay(*m_engine, m_reader, m_request.batch, options);
    if (!gone)
        return tl::make_unexpected(gone.error());
    if (!*gone)
        return failure(ErrorKind::Cancelled, m_request.parent, Forking::tr("Forking was stopped."));
    return last ? requireSame(*last) : Expected<void>();
}

/// What the file has of the batch is what came of it now: the program may be another one.
Expected<void> Parent::requireSame(const fleet::FleetPoint &point)
{
    const auto isSame = isAsInFile(m_reader, m_request.batch, point);
    if (!isSame)
        return tl::make_unexpected(isSame.error());
    if (*isSame)
        return {};
    return failure(ErrorKind::BadFormat, m_request.parent,
                   Forking::tr("Gone through again, batch %1 is not what the file has: another version of "
                               "the program made it. Fork the run with that one (fleetgrad-cli inspect "
                               "names it).")
                       .arg(m_request.batch));
}

bool isUnwatched(const fleet::RunConfig &config)
{
    return config.drift.action == fleet::DriftPolicy::Off;
}

/// One command for each value, to the devices that get it; to all without naming them.
template <typename Value, typename ValueOf>
void addCommands(std::vector<fleet::Command> &commands, fleet::CommandKind kind,
                 const std::vector<fleet::DeviceTrainer> &before,
                 const std::vector<fleet::DeviceTrainer> &after, ValueOf valueOf)
{
    std::map<Value, std::vector<std::uint32_t>> devices;
    for (std::uint32_t device = 0; device < after.size(); ++device) {
        if (valueOf(before[device]) != valueOf(after[device]))
            devices[valueOf(after[device])].push_back(device);
    }
    for (auto &[value, members] : devices) {
        if (members.size() == after.size())
            members.clear();
        commands.push_back({kind, std::move(members), double(value), 0});
    }
}

} // namespace

bool canForkChange(const QString &key)
{
    static const QSet<QString> fixed{u"trainer.reservoir"_s, u"trainer.initial_weight"_s,
                                     u"trainer.initial_bias"_s};
    static const QSet<QString> free{
        u"batches"_s,      u"keep_local_versions"_s, u"shadow_original"_s,   u"alarms.false_alarms_per_day"_s,
        u"drift.action"_s, u"drift.fleet_share"_s,   u"drift.rate_factor"_s, u"drift.rate_batches"_s};
    const bool isOfLearning = key.startsWith(u"trainer."_s) || key.startsWith(u"federation."_s);
    return free.contains(key) || (isOfLearning && !fixed.contains(key));
}

Expected<void> checkFork(const fleet::RunConfig &parent, const fleet::RunConfig &fork, std::uint64_t batch)
{
    if (auto checked = checkConfig(fork); !checked)
        return checked;
    for (const ConfigKey &key : configKeys()) {
        if (key.get(parent) == key.get(fork))
            continue;
        const QString name = key.fullName();
        const bool becomesBlind = name == u"drift.action"_s && isUnwatched(parent) != isUnwatched(fork);
        if (!canForkChange(name) || becomesBlind) {
            return failure(ErrorKind::BadArgument, {},
                           Forking::tr("%1 can't change in a fork: what was learnt up to batch %2 rests on "
                                       "it. Start a new run to change it.")
                               .arg(name)
                               .arg(batch));
        }
    }
    if (fork.batches != 0 && fork.batches <= batch) {
        return failure(ErrorKind::BadArgument, {},
                       Forking::tr("A fork after batch %1 can't end after batch %2. Give it more batches.")
                           .arg(batch)
                           .arg(fork.batches));
    }
    return {};
}

std::vector<fleet::Command> forkCommands(const fleet::RunConfig &parent, const fleet::RunConfig &fork,
                                         const std::vector<fleet::DeviceInfo> &devices)
{
    using fleet::CommandKind;
    using fleet::DeviceTrainer;
    const auto before = fleet::deviceTrainers(parent, devices), after = fleet::deviceTrainers(fork, devices);
    std::vector<fleet::Command> commands;
    addCommands<double>(commands, CommandKind::SetLearningRate, before, after,
                        [](const DeviceTrainer &trainer) { return trainer.localRate; });
    addCommands<int>(commands, CommandKind::SetOptimiser, before, after,
                     [](const DeviceTrainer &trainer) { return int(trainer.trainer.optimiser); });
    addCommands<int>(commands, CommandKind::SetSchedule, before, after,
                     [](const DeviceTrainer &trainer) { return int(trainer.trainer.schedule); });
    if (parent.shadowOriginal != fork.shadowOriginal)
        commands.push_back({CommandKind::ShadowOriginal, {}, fork.shadowOriginal ? 1.0 : 0.0, 0});
    return commands;
}

Expected<QString> freeForkName(const QString &address)
{
    const auto branches = store::readBranches(address);
    if (!branches)
        return tl::make_unexpected(branches.error());
    for (std::size_t number = 1;; ++number) {
        const QString name = u"fork-%1"_s.arg(number);
        if (std::ranges::find(*branches, name, &store::Branch::name) == branches->end())
            return name;
    }
}

Expected<QString> makeFork(const ForkRequest &request, int threads, const std::stop_token &stop,
                           const std::function<void(double)> &progress)
{
    auto reader = store::RunFileReader::open(request.parent);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const store::RunInfo &info = (*reader)->info();
    for (const auto &checked : {store::checkBranch(request.parent, request.name, request.batch),
                                checkFork(info.config, request.config, request.batch)}) {
        if (!checked)
            return tl::make_unexpected(checked.error());
    }
    auto source = store::openSourceOf(info, stop);
    if (!source)
        return tl::make_unexpected(source.error());
    auto parent = Parent(**reader, request).stateAfter(*std::move(source), threads, stop, progress);
    if (!parent)
        return tl::make_unexpected(parent.error());
    return store::createBranch(request.parent, {request.name, request.batch, request.config, parent->state,
                                                std::move(parent->summary), std::move(parent->evaluations),
                                                std::move(parent->blocks)});
}

} // namespace fleetgrad::session
