// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runhistory.h"

#include "summarytable.h"

#include <report/figures.h>
#include <store/runfile.h>

#include <QCoreApplication>

#include <algorithm>

namespace fleetgrad::cli {

namespace {

class RunHistory
{
    Q_DECLARE_TR_FUNCTIONS(RunHistory)

public:
    static QStringList header()
    {
        return {tr("version"),          tr("batch"),
                tr("devices"),          tr("samples"),
                tr("claimed accuracy"), tr("measured accuracy"),
                tr("measured PR-AUC"),  tr("measured log loss"),
                tr("judges’ PR-AUC")};
    }
};

QStringList cells(const MeasuredVersion &measured)
{
    const federation::GlobalVersion &version = measured.version;
    const fleet::Evaluation evaluation = measured.evaluation.value_or(fleet::Evaluation());
    return {u'v' + QString::number(version.version),
            QString::number(version.batch),
            QString::number(version.devices),
            QString::number(version.samples),
            report::scoreText(double(version.claimedAccuracy)),
            report::scoreText(evaluation.fleet.accuracy),
            report::scoreText(evaluation.fleet.prAuc),
            report::scoreText(evaluation.fleet.logLoss),
            report::scoreText(evaluation.holdOut.prAuc)};
}

} // namespace

Expected<std::vector<MeasuredVersion>> versionsOf(store::RunFileReader &reader)
{
    std::vector<MeasuredVersion> versions;
    const auto read = reader.forEachBatch([&](fleet::BatchRecord &&record) {
        for (fleet::Evaluation &evaluation : record.evaluations) {
            const auto found =
                std::find_if(versions.rbegin(), versions.rend(), [&](const MeasuredVersion &known) {
                    return known.version.version == evaluation.version;
                });
            if (found != versions.rend())
                found->evaluation = std::move(evaluation);
        }
        for (federation::GlobalVersion &version : record.versions)
            versions.push_back({std::move(version), std::nullopt});
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return versions;
}

QStringList versionLines(const std::vector<MeasuredVersion> &versions)
{
    std::vector<QStringList> rows{RunHistory::header()};
    for (const MeasuredVersion &version : versions)
        rows.push_back(cells(version));
    return alignedLines(rows);
}

} // namespace fleetgrad::cli
