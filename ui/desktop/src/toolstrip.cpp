// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolstrip.h"

#include "actions.h"
#include "card.h"
#include "choice.h"
#include "figures.h"
#include "ratecontrol.h"

#include <report/figures.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

QFrame *divider()
{
    auto *line = new QFrame;
    line->setObjectName(u"divider"_s);
    line->setFixedSize(1, 22);
    return line;
}

} // namespace

QString triggerText(const fleet::FederationConfig &config)
{
    switch (config.trigger) {
    case fleet::RoundTrigger::Updates:
        return ToolStrip::tr("FedAvg, every %Ln update(s)", nullptr, config.everyUpdates);
    case fleet::RoundTrigger::Seconds:
        return ToolStrip::tr("FedAvg, every %L1 s").arg(config.everySeconds);
    case fleet::RoundTrigger::Devices:
        return ToolStrip::tr("FedAvg, when %1 have reported").arg(percentText(config.deviceShare));
    case fleet::RoundTrigger::Manual:
        break;
    }
    return ToolStrip::tr("FedAvg, by hand");
}

ToolStrip::ToolStrip(const Appearance *appearance, const FleetSelection *selection, const Actions &actions,
                     QMenu *exportMenu, QWidget *parent)
    : QFrame(parent), m_speed(buildSpeed()), m_aggregate(buildAggregate(actions)),
      m_trigger(secondaryLabel()), m_rate(new RateControl(appearance, selection))
{
    setObjectName(u"toolStrip"_s);
    auto *run = new QToolButton;
    run->setObjectName(u"runButton"_s);
    run->setDefaultAction(actions.run);
    run->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    run->setMinimumWidth(Actions::runWidth(fontMetrics()) + 46); // whatever it says

    auto *exportButton = new QToolButton;
    exportButton->setObjectName(u"exportButton"_s);
    exportButton->setText(tr("Export ▾"));
    exportButton->setToolTip(tr("Save or copy the charts and their values"));
    exportButton->setPopupMode(QToolButton::InstantPopup);
    exportButton->setMenu(exportMenu);

    m_trigger->setToolTip(tr("How updates become a global version, and when"));
    m_trigger->setMinimumWidth(60);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(run);
    layout->addWidget(buildStep(actions));
    layout->addWidget(m_speed);
    layout->addWidget(divider());
    layout->addWidget(m_aggregate);
    layout->addWidget(m_trigger);
    layout->addWidget(divider());
    layout->addWidget(m_rate, 3);
    layout->addStretch(2);
    layout->addWidget(exportButton);
}

QToolButton *ToolStrip::buildStep(const Actions &actions)
{
    auto *step = new QToolButton;
    step->setObjectName(u"stepButton"_s);
    step->setText(tr("Step"));
    step->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    step->setPopupMode(QToolButton::MenuButtonPopup);
    step->setToolTip(actions.stepBatch->toolTip());
    step->setIcon(actions.stepBatch->icon());
    step->setStyleSheet(u"QToolButton { padding-right: 20px; }"_s);
    auto *menu = new QMenu(step);
    menu->addAction(actions.stepBatch);
    menu->addAction(actions.stepRound);
    step->setMenu(menu);
    connect(step, &QToolButton::clicked, actions.stepBatch, &QAction::trigger);
    connect(actions.stepBatch, &QAction::changed, step, [step, action = actions.stepBatch] {
        step->setIcon(action->icon());
        step->setEnabled(action->isEnabled());
    });
    return step;
}

QComboBox *ToolStrip::buildSpeed()
{
    auto *speed = new Choice;
    speed->setObjectName(u"speed"_s);
    speed->setAccessibleName(tr("Speed"));
    speed->setToolTip(tr("Speed of the fleet, in times real time"));
    for (const int times : {1, 10, 100, 1000})
        speed->addItem(tr("Speed %1×").arg(wholeText(std::uint64_t(times))), double(times));
    speed->addItem(tr("As fast as possible"), 0.0);
    connect(speed, &QComboBox::activated, this,
            [this, speed](int index) { Q_EMIT speedChosen(speed->itemData(index).toDouble()); });
    return speed;
}

QPushButton *ToolStrip::buildAggregate(const Actions &actions)
{
    auto *button = new QPushButton(actions.aggregate->text());
    button->setObjectName(u"aggregate"_s);
    button->setToolTip(actions.aggregate->toolTip());
    button->setEnabled(actions.aggregate->isEnabled());
    connect(button, &QPushButton::clicked, actions.aggregate, &QAction::trigger);
    connect(actions.aggregate, &QAction::changed, button,
            [button, action = actions.aggregate] { button->setEnabled(action->isEnabled()); });
    return button;
}

void ToolStrip::showSpeed(double speed)
{
    int index = m_speed->findData(speed);
    if (index < 0) { // one that was given on the command line, among the others; the last is no speed
        index = 0;
        while (index < m_speed->count() - 1 && m_speed->itemData(index).toDouble() < speed)
            ++index;
        m_speed->insertItem(index, tr("Speed %1×").arg(speed), speed);
    }
    if (index != m_speed->currentIndex())
        m_speed->setCurrentIndex(index);
}

void ToolStrip::showSnapshot(const SnapshotPtr &snapshot)
{
    m_rate->showSnapshot(snapshot);
    m_speed->setEnabled(snapshot && snapshot->canRun);
    if (!snapshot)
        return;
    showSpeed(snapshot->speed);
    const QString trigger = snapshot->config ? triggerText(snapshot->config->federation) : QString();
    if (m_trigger->text() != trigger)
        m_trigger->setText(trigger);
    m_aggregate->setToolTip(tr("Make a global version of the %1 waiting update(s) (A)", nullptr,
                               report::pluralForm(snapshot->waitingUpdates))
                                .arg(wholeText(snapshot->waitingUpdates)));
}

} // namespace fleetgrad::desktop
