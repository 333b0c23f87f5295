// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetbutton.h"

#include "figures.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

TargetButton::TargetButton(const FleetSelection *selection, QWidget *parent)
    : QToolButton(parent), m_selection(selection)
{
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("The selected devices")), &QAction::triggered, this, [this] {
        m_isForAll = false;
        update();
    });
    connect(menu->addAction(tr("All devices")), &QAction::triggered, this, [this] {
        m_isForAll = true;
        update();
    });
    setMenu(menu);
    setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 selected").arg(u"100,000"_s) + u" ▾"_s) + 10);
    connect(m_selection, &FleetSelection::changed, this, &TargetButton::update);
    update();
}

std::vector<std::uint32_t> TargetButton::devices() const
{
    return m_isForAll ? std::vector<std::uint32_t>() : m_selection->devices();
}

void TargetButton::update()
{
    const std::size_t count = devices().size();
    const QString words = count == 0 ? tr("all devices") : tr("%1 selected").arg(wholeText(count));
    setText(words + u" ▾"_s);
    Q_EMIT changed();
}

} // namespace fleetgrad::desktop
