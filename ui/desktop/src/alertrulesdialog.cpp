// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrulesdialog.h"

#include "card.h"
#include "choice.h"
#include "tickbox.h"

#include <desktop/fleetfilter.h>
#include <session/sentences.h>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstddef>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int keepMute = -1; ///< the choice that says until when it is muted

/// What a threshold is counted in, and how finely.
struct Unit
{
    double times = 1;
    int decimals = 0;
    double step = 1;
};

Unit unitOf(AlertCondition condition)
{
    switch (condition) {
    case AlertCondition::Missing:
        return {100, 0, 5};
    case AlertCondition::Stalled:
        return {1, 0, 100};
    case AlertCondition::BelowBaseline:
        return {1, 3, 0.01};
    case AlertCondition::Silent:
    case AlertCondition::Diverged:
    case AlertCondition::Drifting:
    case AlertCondition::Quarantined:
        break;
    }
    return {};
}

QString suffixOf(AlertCondition condition, double value)
{
    switch (condition) {
    case AlertCondition::Missing:
        return session::percent({});
    case AlertCondition::Stalled:
        return AlertRulesDialog::tr(" reading(s)", "after a number", int(value));
    case AlertCondition::Silent:
        return AlertRulesDialog::tr(" batch(es)", "after a number", int(value));
    case AlertCondition::BelowBaseline:
    case AlertCondition::Diverged:
    case AlertCondition::Drifting:
    case AlertCondition::Quarantined:
        break;
    }
    return {};
}

QString nameOf(const char *what, AlertCondition condition)
{
    return QLatin1String(what) + QString::number(int(condition));
}

void markWrong(QLineEdit *field, bool isWrong)
{
    field->setProperty("wrong", isWrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

AlertRulesDialog::AlertRulesDialog(const AlertRules &rules, const GroupSetPtr &groups, Notifier *notifier,
                                   QWidget *parent)
    : QDialog(parent), m_before(rules), m_groups(groups), m_notifier(notifier), m_way(secondaryLabel()),
      m_problem(new QLabel)
{
    setObjectName(u"alertRulesDialog"_s);
    setWindowTitle(tr("Alert rules"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    addHeads(grid);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i] = addRow(grid, AlertCondition(i), rules[i]);
    m_way->setObjectName(u"notificationWay"_s);
    m_way->setWordWrap(true);
    m_problem->setObjectName(u"alertRulesProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(notifier, &Notifier::wayChanged, this, &AlertRulesDialog::showWay);
    showWay();
    notifier->findWay();

    auto *asAtFirst = new QPushButton(tr("As at first"));
    asAtFirst->setObjectName(u"alertRulesAsAtFirst"_s);
    asAtFirst->setAutoDefault(false);
    connect(asAtFirst, &QPushButton::clicked, this, &AlertRulesDialog::showAsAtFirst);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *use = new QPushButton(tr("Use these rules"));
    use->setObjectName(u"alertRulesUse"_s);
    use->setProperty("suggested", true);
    use->setDefault(true);
    connect(use, &QPushButton::clicked, this, &AlertRulesDialog::finish);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(asAtFirst);
    bottom->addStretch(1);
    bottom->addWidget(cancel);
    bottom->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(m_way);
    layout->addWidget(m_problem);
    layout->addLayout(bottom);
    resize(860, sizeHint().height());
}

void AlertRulesDialog::addHeads(QGridLayout *grid) const
{
    const QString heads[] = {tr("Alert when"), tr("From"),   tr("Of the devices"),
                             tr("Level"),      tr("Notify"), tr("Mute")};
    int column = 0;
    for (const QString &head : heads)
        grid->addWidget(secondaryLabel(head), 0, column++);
}

AlertRulesDialog::Row AlertRulesDialog::addRow(QGridLayout *grid, AlertCondition condition,
                                               const AlertRule &rule)
{
    const QString title = conditionText(condition);
    Row row;
    row.on = new TickBox(title);
    row.on->setObjectName(nameOf("ruleOn", condition));
    row.on->setToolTip(conditionExplanation(condition));
    if (const ThresholdRange range = thresholdRange(condition); range.exists()) {
        const Unit unit = unitOf(condition);
        row.threshold = new QDoubleSpinBox;
        row.threshold->setObjectName(nameOf("ruleThreshold", condition));
        row.threshold->setAccessibleName(tr("%1: from").arg(title));
        row.threshold->setToolTip(conditionExplanation(condition));
        row.threshold->setDecimals(unit.decimals);
        row.threshold->setSingleStep(unit.step);
        row.threshold->setRange(range.least * unit.times, range.most * unit.times);
        const auto showUnit = [threshold = row.threshold, condition](double value) {
            threshold->setSuffix(suffixOf(condition, value));
        };
        connect(row.threshold, &QDoubleSpinBox::valueChanged, row.threshold, showUnit);
        showUnit(row.threshold->value());
        row.threshold->setGroupSeparatorShown(true);
    }
    row.devices = new QLineEdit;
    row.devices->setObjectName(nameOf("ruleDevices", condition));
    row.devices->setAccessibleName(tr("%1: of the devices").arg(title));
    row.devices->setPlaceholderText(tr("all"));
    row.devices->setToolTip(FleetFilter::explanation());
    row.level = new Choice;
    row.level->setObjectName(nameOf("ruleLevel", condition));
    row.level->setAccessibleName(tr("%1: level").arg(title));
    row.level->addItem(tr("remark"), int(fleet::EventLevel::Info));
    row.level->addItem(tr("warning"), int(fleet::EventLevel::Warning));
    row.level->addItem(tr("critical"), int(fleet::EventLevel::Critical));
    row.notify = new TickBox;
    row.notify->setObjectName(nameOf("ruleNotify", condition));
    row.notify->setAccessibleName(tr("%1: notify").arg(title));
    row.notify->setToolTip(tr("Tell of it by a notification of the desktop, one a minute at most"));
    row.mute = new Choice;
    row.mute->setObjectName(nameOf("ruleMute", condition));
    row.mute->setAccessibleName(tr("%1: mute").arg(title));
    row.mute->setToolTip(tr("Muted alerts are listed, but not counted by the bell and not notified"));

    const int line = int(condition) + 1;
    int column = 0;
    for (QWidget *widget : {static_cast<QWidget *>(row.on), static_cast<QWidget *>(row.threshold),
                            static_cast<QWidget *>(row.devices), static_cast<QWidget *>(row.level),
                            static_cast<QWidget *>(row.notify), static_cast<QWidget *>(row.mute)}) {
        if (widget)
            grid->addWidget(widget, line, column);
        ++column;
    }
    show(row, condition, rule);
    return row;
}

void AlertRulesDialog::show(const Row &row, AlertCondition condition, const AlertRule &rule) const
{
    row.on->setChecked(rule.isOn);
    if (row.threshold)
        row.threshold->setValue(rule.threshold * unitOf(condition).times);
    row.devices->setText(rule.devices);
    row.level->setCurrentIndex(row.level->findData(int(rule.level)));
    row.notify->setChecked(rule.notify);
    row.mute->clear();
    for (const Mute mute : {Mute::No, Mute::QuarterHour, Mute::Hour, Mute::Run, Mute::Good})
        row.mute->addItem(muteText(mute), int(mute));
    if (rule.mutedForGood || rule.mutedForRun) {
        row.mute->setCurrentIndex(row.mute->findData(int(rule.mutedForGood ? Mute::Good : Mute::Run)));
    } else if (rule.isMuted(QDateTime::currentDateTime())) {
        row.mute->insertItem(
            1,
            tr("until %1")
                .arg(QLocale().toString(rule.mutedUntil.toLocalTime().time(), QLocale::ShortFormat)),
            keepMute);
        row.mute->setCurrentIndex(1);
    }
}

AlertRule AlertRulesDialog::ruleOf(const Row &row, AlertCondition condition, const AlertRule &before) const
{
    AlertRule rule = before;
    rule.isOn = row.on->isChecked();
    if (row.threshold)
        rule.threshold = row.threshold->value() / unitOf(condition).times;
    rule.devices = row.devices->text().simplified();
    rule.level = fleet::EventLevel(row.level->currentData().toInt());
    rule.notify = row.notify->isChecked();
    const int chosen = row.mute->currentData().toInt();
    const bool isSame = (chosen == int(Mute::Good) && before.mutedForGood) ||
                        (chosen == int(Mute::Run) && before.mutedForRun);
    if (chosen != keepMute && !isSame)
        mute(rule, Mute(chosen), QDateTime::currentDateTime());
    return rule;
}

void AlertRulesDialog::showAsAtFirst()
{
    const AlertRules rules = defaultAlertRules();
    for (std::size_t i = 0; i < rules.size(); ++i)
        show(m_rows[i], AlertCondition(i), rules[i]);
}

void AlertRulesDialog::showWay()
{
    switch (m_notifier->way()) {
    case Notifier::Way::Unknown:
        m_way->setText(tr("Looking for the notifications of this desktop…"));
        break;
    case Notifier::Way::Desktop:
        m_way->setText(
            tr("The desktop shows notifications; a click on one brings this window to the front."));
        break;
    case Notifier::Way::Tray:
        m_way->setText(tr("No notification service answers on this desktop: an icon in the tray tells "
                          "instead."));
        break;
    case Notifier::Way::None:
        m_way->setText(tr("No notification service answers on this desktop, and it has no tray: alerts are "
                          "shown in this window only. Desktop environments bring such a service; dunst and "
                          "mako are small ones."));
        break;
    }
}

void AlertRulesDialog::finish()
{
    AlertRules rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        rules[i] = ruleOf(m_rows[i], AlertCondition(i), m_before[i]);
        const QString problem = FleetFilter(rules[i].devices, m_groups).problem();
        markWrong(m_rows[i].devices, !problem.isEmpty());
        if (problem.isEmpty())
            continue;
        m_problem->setText(tr("%1, of the devices: %2").arg(conditionText(AlertCondition(i)), problem));
        m_problem->show();
        m_rows[i].devices->setFocus();
        return;
    }
    Q_EMIT rulesChosen(rules);
    accept();
}

} // namespace fleetgrad::desktop
