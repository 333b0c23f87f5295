// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/forktree.h>

#include <session/configcomparison.h>
#include <store/branches.h>
#include <store/runfile.h>

#include <memory>
#include <utility>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

Expected<DecisionFigures> figuresAfter(const QString &address, std::uint64_t batch)
{
    if (batch == 0)
        return DecisionFigures();
    auto reader = store::RunFileReader::open(address);
    if (!reader)
        return tl::make_unexpected(reader.error());
    store::PastRequest request;
    request.batch = batch;
    request.pointsAfter = batch - 1;
    const auto past = (*reader)->past(request);
    if (!past)
        return tl::make_unexpected(past.error());
    DecisionFigures figures;
    if (past->points.empty())
        return figures;
    const fleet::FleetPoint &point = past->points.back().second;
    figures.accuracy = double(point.decision[std::size_t(fleet::ChartMetric::Accuracy)]);
    figures.logLoss = double(point.decision[std::size_t(fleet::ChartMetric::LogLoss)]);
    return figures;
}

QStringList changesOf(const store::Branch &branch)
{
    const auto keys = compareConfigs({std::make_shared<const fleet::RunConfig>(branch.parentConfig),
                                      std::make_shared<const fleet::RunConfig>(branch.config)});
    QStringList changes;
    for (const ComparedKey &key : keys) {
        if (key.differs())
            changes << u"%1 %2 → %3"_s.arg(key.key, key.values[0], key.values[1]);
    }
    return changes;
}

class Tree
{
public:
    explicit Tree(QString file) : m_file(std::move(file)) {}

    Expected<std::vector<ForkOfFile>> read()
    {
        const auto run = store::RunFileReader::open(m_file);
        if (!run)
            return tl::make_unexpected(run.error());
        auto branches = store::readBranches(m_file);
        if (!branches)
            return tl::make_unexpected(branches.error());
        m_branches = *std::move(branches);
        const store::RunInfo &info = (*run)->info();
        const auto now = figuresAfter(m_file, info.lastBatch);
        if (!now)
            return tl::make_unexpected(now.error());
        m_runs.push_back({m_file, {}, 0, 0, info.lastBatch, info.finished, {}, {}, *now});
        if (auto added = addForksOf({}, 1); !added)
            return tl::make_unexpected(added.error());
        return std::move(m_runs);
    }

private:
    Expected<void> addForksOf(const QString &parent, int depth)
    {
        for (const store::Branch &branch : m_branches) {
            if (branch.parent != parent)
                continue;
            const QString address = store::RunAddress{m_file, branch.name}.text();
            const auto then = figuresAfter(address, branch.batch);
            const auto now = figuresAfter(address, branch.lastBatch);
            if (!then || !now)
                return tl::make_unexpected((then ? now : then).error());
            m_runs.push_back({address, branch.name, depth, branch.batch, branch.lastBatch, branch.finished,
                              changesOf(branch), *then, *now});
            if (auto added = addForksOf(branch.name, depth + 1); !added)
                return added;
        }
        return {};
    }

    const QString m_file;
    std::vector<store::Branch> m_branches;
    std::vector<ForkOfFile> m_runs;
};

} // namespace

Expected<std::vector<ForkOfFile>> readForkTree(const QString &address)
{
    return Tree(store::addressOf(address).file).read();
}

} // namespace fleetgrad::session
