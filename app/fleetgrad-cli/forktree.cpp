// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forktree.h"

#include "summarytable.h"

#include <report/figures.h>
#include <session/configcomparison.h>
#include <store/branches.h>
#include <store/runfile.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>
#include <utility>
#include <vector>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ForkTreeWords
{
    Q_DECLARE_TR_FUNCTIONS(ForkTreeWords)
};

/// Mean over the devices of the accuracy of their decisions lately, after that batch.
Expected<double> accuracyAfter(const QString &address, std::uint64_t batch)
{
    auto reader = store::RunFileReader::open(address);
    if (!reader)
        return tl::make_unexpected(reader.error());
    store::PastRequest request;
    request.batch = batch;
    request.pointsAfter = batch - 1;
    const auto past = (*reader)->past(request);
    if (!past)
        return tl::make_unexpected(past.error());
    if (past->points.empty())
        return std::numeric_limits<double>::quiet_NaN();
    return double(past->points.back().second.decision[std::size_t(fleet::ChartMetric::Accuracy)]);
}

QString changesOf(const store::Branch &branch)
{
    const auto keys = session::compareConfigs({std::make_shared<const fleet::RunConfig>(branch.parentConfig),
                                               std::make_shared<const fleet::RunConfig>(branch.config)});
    QStringList changes;
    for (const session::ComparedKey &key : keys) {
        if (key.differs())
            changes << u"%1 %2 → %3"_s.arg(key.key, key.values[0], key.values[1]);
    }
    return changes.isEmpty() ? ForkTreeWords::tr("nothing changed") : changes.join(u", "_s);
}

class Tree
{
public:
    explicit Tree(QString file) : m_file(std::move(file)) {}

    Expected<QStringList> lines()
    {
        auto run = store::RunFileReader::open(m_file);
        if (!run)
            return tl::make_unexpected(run.error());
        auto branches = store::readBranches(m_file);
        if (!branches || branches->empty())
            return branches ? Expected<QStringList>() : tl::make_unexpected(branches.error());
        m_branches = *std::move(branches);
        m_rows = {{ForkTreeWords::tr("forks"), ForkTreeWords::tr("after batch"),
                   ForkTreeWords::tr("now batch"), ForkTreeWords::tr("accuracy then"),
                   ForkTreeWords::tr("now")}};
        m_changes << QString();
        const std::uint64_t last = (*run)->info().lastBatch;
        const auto now = accuracyAfter(m_file, last);
        if (!now)
            return tl::make_unexpected(now.error());
        m_rows.push_back(
            {QFileInfo(m_file).fileName(), {}, report::countText(last), {}, report::scoreText(*now)});
        m_changes << QString();
        if (auto added = addForksOf({}, u"  "_s); !added)
            return tl::make_unexpected(added.error());
        QStringList lines = alignedLines(m_rows);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (!m_changes[line].isEmpty())
                lines[line] += u"  "_s + m_changes[line];
        }
        return lines;
    }

private:
    Expected<void> addForksOf(const QString &parent, const QString &indent)
    {
        for (const store::Branch &branch : m_branches) {
            if (branch.parent != parent)
                continue;
            const QString address = store::RunAddress{m_file, branch.name}.text();
            const auto then = accuracyAfter(address, branch.batch);
            const auto now = accuracyAfter(address, branch.lastBatch);
            if (!then || !now)
                return tl::make_unexpected((then ? now : then).error());
            m_rows.push_back({indent + branch.name, report::countText(branch.batch),
                              report::countText(branch.lastBatch), report::scoreText(*then),
                              report::scoreText(*now)});
            m_changes << changesOf(branch);
            if (auto added = addForksOf(branch.name, indent + u"  "_s); !added)
                return added;
        }
        return {};
    }

    QString m_file;
    std::vector<store::Branch> m_branches;
    std::vector<QStringList> m_rows;
    QStringList m_changes; ///< behind each row
};

} // namespace

Expected<QStringList> forkLines(const QString &runFile)
{
    return Tree(store::addressOf(runFile).file).lines();
}

} // namespace fleetgrad::cli
