// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarytable.h"

#include "columns.h"

#include <report/alarmtexts.h>
#include <report/figures.h>
#include <report/verdict.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>

namespace fleetgrad::cli {

using learning::Scorer;

namespace {

class SummaryTable
{
    Q_DECLARE_TR_FUNCTIONS(SummaryTable)

public:
    static QStringList header()
    {
        return {tr("mean over the devices"),
                tr("PR-AUC"),
                tr("log loss"),
                tr("balanced"),
                tr("accuracy"),
                tr("F1"),
                tr("precision"),
                tr("recall")};
    }
    static QStringList kinds()
    {
        return {tr("kind of anomaly"), tr("events found"), tr("readings alarming")};
    }
    static QString worst(Scorer scorer) { return tr("%1, worst tenth").arg(session::scorerText(scorer)); }
    static QString model(Scorer scorer) { return tr("%1 model").arg(session::scorerText(scorer)); }
};

QStringList row(const QString &name, const learning::Metrics &metrics)
{
    QStringList cells{name};
    for (const double value : {metrics.prAuc, metrics.logLoss, metrics.balancedAccuracy, metrics.accuracy,
                               metrics.f1, metrics.precision, metrics.recall})
        cells << report::scoreText(value);
    return cells;
}

} // namespace

QStringList alignedLines(const std::vector<QStringList> &rows)
{
    std::vector<int> widths;
    for (const QStringList &cells : rows) {
        widths.resize(std::max(widths.size(), std::size_t(cells.size())));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], columnsOf(cells[i]));
    }
    QStringList lines;
    for (const QStringList &cells : rows) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int width = widths[std::size_t(i)];
            line +=
                i == 0 ? leftAligned(cells[i], width) : QStringLiteral("  ") + rightAligned(cells[i], width);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

QStringList summaryLines(const fleet::RunSummary &summary)
{
    std::vector<QStringList> rows{SummaryTable::header()};
    for (int i = 0; i < learning::scorerCount; ++i) {
        const auto scorer = Scorer(i);
        const bool model = scorer == Scorer::Local || scorer == Scorer::Global;
        rows.push_back(row(model ? SummaryTable::model(scorer) : session::scorerText(scorer),
                           summary.fleet[std::size_t(i)]));
    }
    if (summary.original)
        rows.push_back(row(SummaryTable::tr("original method, in shadow"), summary.original->measured));
    for (const Scorer scorer : {Scorer::Decision, Scorer::Local, Scorer::Global})
        rows.push_back(row(SummaryTable::worst(scorer), summary.worstDecile[std::size_t(scorer)]));
    QStringList lines = alignedLines(rows);
    lines << QString();
    if (summary.original)
        lines << report::originalText(*summary.original);
    for (const Scorer scorer : {Scorer::Decision, Scorer::Local, Scorer::Global})
        lines << report::verdictText(report::verdict(summary, scorer), summary, scorer);
    lines << session::driftSummaryText(summary.drift);
    return lines;
}

QStringList alarmLines(const fleet::AlarmSummary &summary, const learning::AlarmSettings &wanted,
                       const std::vector<fleet::DeviceInfo> &infos)
{
    QStringList lines = report::alarmSentences(summary, wanted);
    if (lines.isEmpty())
        return lines;
    if (const QString window = report::windowSentence(summary, infos); !window.isEmpty())
        lines << window;
    lines << report::reliabilitySentence(summary);
    if (summary.kinds.empty())
        return lines;
    std::vector<QStringList> rows{SummaryTable::kinds()};
    for (const fleet::KindSummary &kind : summary.kinds)
        rows.push_back({session::kindText(kind.name),
                        report::foundText(kind.counts.found, kind.counts.events),
                        report::scoreText(double(kind.counts.alarming) / double(kind.counts.readings))});
    return lines << QString() << alignedLines(rows);
}

} // namespace fleetgrad::cli
