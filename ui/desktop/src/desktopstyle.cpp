// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopstyle.h"

#include <QStyleOption>

namespace fleetgrad::desktop {

/// The arrow of sorting stands over the title, which is as wide as its column.
QRect DesktopStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    constexpr int width = 12, height = 10;
    if (element != SE_HeaderArrow)
        return QProxyStyle::subElementRect(element, option, widget);
    return {option->rect.center().x() - width / 2, option->rect.top() - 2, width, height};
}

} // namespace fleetgrad::desktop
