// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/theme.h>
#include <fleet/batchrecord.h>

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QString>

namespace fleetgrad::desktop {

class SystemScheme;

enum class ThemeChoice : unsigned char { System, Light, Dark, HighContrast };

/// Every colour of the desktop. Context is grey; red, amber and green are for states only.
struct Look
{
    charts::Theme chart;
    QColor field;     ///< behind what can be edited
    QColor hover;     ///< under the pointer
    QColor selection; ///< behind selected rows
    QColor line;      ///< hairlines between rows
    QColor onAccent;  ///< text on the accent
    QColor good;

    static Look light();
    static Look dark();
    static Look highContrast();

    QPalette palette() const;
    QString styleSheet() const;
    QColor stateColor(fleet::DeviceState state) const;
    QColor levelColor(fleet::EventLevel level) const;
};

/// The look that is in force, for the whole application; follows the system where it is told to.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);
    /// With what tells what the system wants, which it then owns.
    explicit Appearance(SystemScheme *system, QObject *parent = nullptr);

    /// Takes effect at once on the whole application.
    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    const Look &look() const { return m_look; }

Q_SIGNALS:
    void changed();

private:
    bool systemIsDark() const;
    void apply();
    void follow();

    SystemScheme *m_system;
    ThemeChoice m_choice = ThemeChoice::System;
    Look m_look;
    bool m_paletteWasDark = false;
};

} // namespace fleetgrad::desktop
