// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertspanel.h"

#include "card.h"
#include "delegates.h"

#include <report/figures.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

AlertsPanel::AlertsPanel(const Appearance *appearance, AlertCenter *center, QWidget *parent)
    : QWidget(parent), m_center(center), m_model(new AlertsModel(this)), m_list(new QListView),
      m_empty(secondaryLabel()), m_corner(new QWidget)
{
    m_list->setObjectName(u"alertsList"_s);
    m_list->setAccessibleName(tr("Alerts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EventDelegate(appearance, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // whole rows
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::clicked, this, &AlertsPanel::choose);
    connect(m_list, &QListView::activated, this, &AlertsPanel::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AlertsPanel::showMenu);
    m_empty->setObjectName(u"alertsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(8);

    buildCorner();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    connect(center, &AlertCenter::changed, this, [this] { m_isStale = true; });
    refresh();
}

void AlertsPanel::buildCorner()
{
    const auto button = [](const QString &name, const QString &text, const QString &toolTip) {
        auto *result = new QToolButton;
        result->setObjectName(name);
        result->setProperty("role", u"flat"_s);
        result->setText(text);
        result->setToolTip(toolTip);
        return result;
    };
    m_acknowledgeAll = button(u"acknowledgeAlerts"_s, tr("Acknowledge"),
                              tr("All open alerts are seen: the bell counts on, and is no longer coloured"));
    auto *rules = button(u"alertRulesButton"_s, tr("Rules…"),
                         tr("What raises an alert, who is told of it, and what is muted"));
    connect(m_acknowledgeAll, &QToolButton::clicked, m_center, &AlertCenter::acknowledgeAll);
    connect(rules, &QToolButton::clicked, this, &AlertsPanel::rulesWanted);
    auto *layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_acknowledgeAll);
    layout->addWidget(rules);
}

void AlertsPanel::refresh()
{
    if (!std::exchange(m_isStale, false))
        return;
    AlertsModel::Muted muted{};
    for (std::size_t i = 0; i < muted.size(); ++i)
        muted[i] = m_center->isMuted(AlertCondition(i));
    m_model->setLog(m_center->log(), m_center->infos(), muted);
    m_acknowledgeAll->setEnabled(m_center->count().fresh > 0);
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty)
        m_empty->setText(m_center->infos() ? tr("No alert. “Rules…” says what raises one.")
                                           : tr("No run is open."));
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

void AlertsPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto &devices = m_model->alert(index.row()).concerned.devices;
    if (!devices.empty())
        Q_EMIT devicesChosen(devices);
}

void AlertsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    const Alert alert = m_model->alert(index.row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"alertMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto &devices = alert.concerned.devices;
    QAction *select =
        menu->addAction(tr("Select %Ln device(s)", nullptr, report::pluralForm(devices.size())));
    select->setEnabled(!devices.empty());
    connect(select, &QAction::triggered, this, [this, devices] { Q_EMIT devicesChosen(devices); });
    QAction *why = menu->addAction(tr("Why its last alarm"));
    why->setObjectName(u"whyOfAlert"_s);
    why->setEnabled(devices.size() == 1);
    connect(why, &QAction::triggered, this, [this, devices] { Q_EMIT whyWanted(devices.front()); });
    if (alert.isOpen()) {
        QAction *acknowledge =
            menu->addAction(alert.isAcknowledged ? tr("Not acknowledged") : tr("Acknowledge"));
        acknowledge->setObjectName(u"acknowledgeAlert"_s);
        connect(acknowledge, &QAction::triggered, this,
                [this, alert] { m_center->acknowledge(alert.id, !alert.isAcknowledged); });
    }
    menu->addSeparator();
    const auto condition = alert.condition;
    if (m_center->isMuted(condition)) {
        connect(menu->addAction(tr("No longer mute “%1”").arg(conditionText(condition))), &QAction::triggered,
                this, [this, condition] { Q_EMIT muteWanted(condition, Mute::No); });
    } else {
        QMenu *mutes = menu->addMenu(tr("Mute “%1”").arg(conditionText(condition)));
        mutes->setObjectName(u"muteMenu"_s);
        for (const Mute mute : {Mute::QuarterHour, Mute::Hour, Mute::Run, Mute::Good})
            connect(mutes->addAction(muteText(mute)), &QAction::triggered, this,
                    [this, condition, mute] { Q_EMIT muteWanted(condition, mute); });
    }
    connect(menu->addAction(tr("Rules…")), &QAction::triggered, this, &AlertsPanel::rulesWanted);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void AlertsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // sentences break anew
}

} // namespace fleetgrad::desktop
