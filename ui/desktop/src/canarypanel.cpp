// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canarypanel.h"

#include "card.h"
#include "figures.h"

#include <report/figures.h>
#include <session/sentences.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// Of a label that wraps: it changes with a round at most.
void setText(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

CanaryPanel::CanaryPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_whom(secondaryLabel()),
      m_keep(new QPushButton(tr("Promote to all"))), m_end(new QPushButton(tr("End canary")))
{
    setObjectName(u"canaryPanel"_s);
    m_title->setProperty("role", u"strong"_s);
    m_title->setWordWrap(true);
    m_whom->setObjectName(u"canaryWhom"_s);
    m_whom->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 4);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_whom, 1, 0, 1, 3);
    const std::array<QString, 2> times = {tr("before"), tr("since")};
    for (int time = 0; time < 2; ++time)
        grid->addWidget(secondaryLabel(times[std::size_t(time)]), 2, time + 1, Qt::AlignRight);
    const std::array<QString, RowCount> names = {tr("accuracy of its devices"), tr("accuracy of the others"),
                                                 tr("log loss of its devices"), tr("log loss of the others")};
    for (int row = 0; row < RowCount; ++row) {
        grid->addWidget(secondaryLabel(names[std::size_t(row)]), row + 3, 0);
        for (int time = 0; time < 2; ++time) {
            auto *value = new QLabel;
            value->setAccessibleName(session::listed({names[std::size_t(row)], times[std::size_t(time)]}));
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_values[std::size_t(row)][std::size_t(time)] = value;
            grid->addWidget(value, row + 3, time + 1, Qt::AlignRight);
        }
    }
    m_keep->setObjectName(u"keepCanary"_s);
    m_end->setObjectName(u"endCanary"_s);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT endWanted(true); });
    connect(m_end, &QPushButton::clicked, this, [this] { Q_EMIT endWanted(false); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_keep, 1);
    buttons->addWidget(m_end, 1);
    grid->addLayout(buttons, RowCount + 3, 0, 1, 3);
    hide();
}

void CanaryPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    const session::Canary *canary = snapshot ? snapshot->canary.get() : nullptr;
    setVisible(canary != nullptr);
    if (!canary)
        return;
    setText(m_title, tr("Canary: %1").arg(canary->name));
    const std::uint64_t devices = canary->devices.size();
    QStringList parts{tr("%1 device(s) since batch %2", nullptr, report::pluralForm(devices))
                          .arg(wholeText(devices), wholeText(canary->figures.since))};
    const std::uint64_t rounds = canary->figures.rounds;
    parts << (canary->lasts > 0
                  ? tr("%1 of %2 round(s)", nullptr, report::pluralForm(canary->lasts))
                        .arg(wholeText(rounds), wholeText(canary->lasts))
                  : tr("%1 round(s)", nullptr, report::pluralForm(rounds)).arg(wholeText(rounds)));
    setText(m_whom, session::listed(parts));
    setFigures(*canary);
    m_keep->setText(canary->isLocal ? tr("Keep the model") : tr("Promote to all"));
    m_keep->setToolTip(canary->isLocal ? tr("Its devices go on with the local model that came of it")
                                       : tr("The model becomes the newest global version"));
    m_end->setToolTip(canary->isLocal ? tr("Its devices get back the local models that they had")
                                      : tr("Its devices go on with the newest global version"));
    const bool canSteer = snapshot->canRun && snapshot->state != session::RunState::Finished;
    m_keep->setEnabled(canSteer);
    m_end->setEnabled(canSteer);
}

void CanaryPanel::setFigures(const session::Canary &canary)
{
    const fleet::CanarySide *sides[] = {&canary.figures.canary, &canary.figures.others};
    for (int row = 0; row < RowCount; ++row) {
        const fleet::CanarySide &side = *sides[row % 2];
        const fleet::CanaryScores *model[] = {&side.modelBefore, &side.modelSince};
        const fleet::CanaryScores *decision[] = {&side.decisionBefore, &side.decisionSince};
        const auto figure = [row](const fleet::CanaryScores &scores) {
            return scoreText(row < LossOfCanary ? scores.accuracy : scores.logLoss);
        };
        for (std::size_t time = 0; time < 2; ++time) {
            QLabel *label = m_values[std::size_t(row)][time];
            setLiveText(label, figure(*model[time]));
            label->setToolTip(tr("The model alone, on %1 labelled reading(s); of the decision: %2", nullptr,
                                 report::pluralForm(model[time]->labelled))
                                  .arg(countText(model[time]->labelled), figure(*decision[time])));
        }
    }
}

} // namespace fleetgrad::desktop
