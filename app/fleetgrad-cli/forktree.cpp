// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forktree.h"

#include "summarytable.h"

#include <report/figures.h>
#include <session/forktree.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <vector>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ForkTreeWords
{
    Q_DECLARE_TR_FUNCTIONS(ForkTreeWords)
};

} // namespace

Expected<QStringList> forkLines(const QString &runFile)
{
    const auto runs = session::readForkTree(runFile);
    if (!runs)
        return tl::make_unexpected(runs.error());
    if (runs->size() < 2)
        return QStringList();
    std::vector<QStringList> rows{{ForkTreeWords::tr("forks"), ForkTreeWords::tr("after batch"),
                                   ForkTreeWords::tr("now batch"), ForkTreeWords::tr("accuracy then"),
                                   ForkTreeWords::tr("now")}};
    QStringList changes{{}};
    for (const session::ForkOfFile &run : *runs) {
        const bool isFork = run.depth > 0;
        rows.push_back({isFork ? QString(2 * run.depth, u' ') + run.name : QFileInfo(run.address).fileName(),
                        isFork ? report::countText(run.batch) : QString(), report::countText(run.lastBatch),
                        isFork ? report::scoreText(run.then.accuracy) : QString(),
                        report::scoreText(run.now.accuracy)});
        changes << (!isFork                 ? QString()
                    : run.changes.isEmpty() ? ForkTreeWords::tr("nothing changed")
                                            : run.changes.join(u", "_s));
    }
    QStringList lines = alignedLines(rows);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (!changes[line].isEmpty())
            lines[line] += u"  "_s + changes[line];
    }
    return lines;
}

} // namespace fleetgrad::cli
