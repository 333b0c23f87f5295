// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedfigures.h"

#include "card.h"
#include "figures.h"

#include <QGridLayout>
#include <QLabel>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

ComparedFigures::ComparedFigures(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"comparedFigures"_s);
    const std::array<QString, LineCount> names = {tr("claimed accuracy"),
                                                  tr("measured by the run: accuracy"),
                                                  tr("PR-AUC"),
                                                  tr("log loss"),
                                                  tr("readings that are new to both, with a label"),
                                                  tr("accuracy"),
                                                  tr("PR-AUC"),
                                                  tr("log loss"),
                                                  tr("all readings that were scored, with a label"),
                                                  tr("PR-AUC"),
                                                  tr("log loss")};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    const std::array<QString, 3> heads = {u"A"_s, u"B"_s, tr("B − A")};
    for (int column = 0; column < 3; ++column) {
        auto *head = secondaryLabel(heads[std::size_t(column)]);
        head->setAlignment(Qt::AlignRight);
        head->setMinimumWidth(fontMetrics().horizontalAdvance(u"−0.0000"_s));
        grid->addWidget(head, 0, column + 1);
    }
    m_numbers.fill({none, none});
    for (int line = 0; line < LineCount; ++line) {
        auto *name = secondaryLabel(names[std::size_t(line)]);
        name->setIndent(isFirst(line) ? 0 : 14);
        m_names[std::size_t(line)] = name;
        grid->addWidget(name, line + 1, 0);
        for (int column = 0; column < 3; ++column) {
            auto *value = new QLabel(dash());
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            value->setAccessibleName(QString(names[std::size_t(line)] + u' ' + heads[std::size_t(column)]));
            m_values[std::size_t(line)][std::size_t(column)] = value;
            grid->addWidget(value, line + 1, column + 1);
        }
    }
}

bool ComparedFigures::isFirst(int line)
{
    return line == Claimed || line == RunAccuracy || line == NewLabels || line == AllLabels;
}

std::vector<ComparedFigures::Row> ComparedFigures::rows() const
{
    std::vector<Row> rows;
    for (int line = 0; line < LineCount; ++line)
        rows.push_back(
            {m_names[std::size_t(line)]->text(), isFirst(line),
             (line == NewLabels || line == AllLabels) && std::isfinite(m_numbers[std::size_t(line)][0]),
             m_numbers[std::size_t(line)]});
    return rows;
}

void ComparedFigures::set(Line line, double first, double second, const QString &why)
{
    const auto &labels = m_values[line];
    m_numbers[line] = {first, second};
    labels[0]->setText(scoreText(first));
    labels[1]->setText(scoreText(second));
    labels[2]->setText(changeText(second - first));
    for (std::size_t i = 0; i < 2; ++i)
        labels[i]->setToolTip(std::isfinite(i == 0 ? first : second) ? QString() : why);
}

void ComparedFigures::setCount(Line line, std::uint64_t count)
{
    m_numbers[line] = {double(count), double(count)};
    m_values[line][0]->setText(wholeText(count));
    m_values[line][1]->setText(wholeText(count));
    m_values[line][2]->setText({});
}

void ComparedFigures::showModels(const std::array<ComparedModel, 2> &models)
{
    const QString why = tr("The run has not measured it: too few labels, or it came from a file.");
    set(RunAccuracy, models[0].accuracy, models[1].accuracy, why);
    set(RunPrAuc, models[0].prAuc, models[1].prAuc, why);
    set(RunLogLoss, models[0].logLoss, models[1].logLoss, why);
}

void ComparedFigures::showComparison(const session::ModelComparison &comparison)
{
    set(Claimed, comparison.models[0].claimedAccuracy, comparison.models[1].claimedAccuracy);
    if (comparison.error)
        return clearReadings();
    const QString few = tr("Labels of both kinds are needed. Go on with the run, or choose older versions: "
                           "more readings are new to them.");
    const auto show = [&](const std::array<learning::Metrics, 2> &metrics, Line labels, Line prAuc,
                          Line logLoss) {
        setCount(labels, metrics[0].labelled);
        set(prAuc, metrics[0].prAuc, metrics[1].prAuc, few);
        set(logLoss, metrics[0].logLoss, metrics[1].logLoss, few);
    };
    show(comparison.unseen, NewLabels, NewPrAuc, NewLogLoss);
    set(NewAccuracy, comparison.unseen[0].accuracy, comparison.unseen[1].accuracy, few);
    show(comparison.all, AllLabels, AllPrAuc, AllLogLoss);
}

void ComparedFigures::clearReadings()
{
    for (int line = NewLabels; line < LineCount; ++line)
        set(Line(line), none, none);
}

} // namespace fleetgrad::desktop
