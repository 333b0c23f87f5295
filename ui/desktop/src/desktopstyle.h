// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace fleetgrad::desktop {

/// What the style sheet is laid over.
class DesktopStyle : public QProxyStyle
{
    Q_OBJECT
public:
    DesktopStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
};

} // namespace fleetgrad::desktop
