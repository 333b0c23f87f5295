// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/look.h>

#include "desktopstyle.h"

#include <desktop/systemscheme.h>

#include <QApplication>
#include <QStyleHints>

namespace fleetgrad::desktop {

Look Look::light()
{
    Look look;
    look.chart = charts::Theme::light();
    look.field = QColor(0xffffff);
    look.hover = QColor(0xf1f4f9);
    look.selection = QColor(0xe4ebf6);
    look.line = QColor(0xeceff3);
    look.onAccent = QColor(0xffffff);
    look.good = QColor(0x0a7f52);
    return look;
}

Look Look::dark()
{
    Look look;
    look.chart = charts::Theme::dark();
    look.field = QColor(0x17191e);
    look.hover = QColor(0x2a2f38);
    look.selection = QColor(0x233757);
    look.line = QColor(0x292e36);
    look.onAccent = QColor(0x0e1116);
    look.good = QColor(0x4bc28f);
    return look;
}

Look Look::highContrast()
{
    Look look;
    look.chart = charts::Theme::highContrast();
    look.field = QColor(Qt::black);
    look.hover = QColor(0x333333);
    look.selection = QColor(0x00338f);
    look.line = QColor(0x6a6a6a);
    look.onAccent = QColor(Qt::black);
    look.good = look.chart.good;
    return look;
}

QPalette Look::palette() const
{
    QPalette palette(chart.text, chart.panel, chart.border, chart.border, chart.border, chart.text,
                     chart.text, field, chart.background);
    palette.setColor(QPalette::Button, chart.panel);
    palette.setColor(QPalette::AlternateBase, hover);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, chart.text);
    palette.setColor(QPalette::PlaceholderText, chart.secondary);
    palette.setColor(QPalette::Link, chart.accent);
    palette.setColor(QPalette::ToolTipBase, chart.panel);
    palette.setColor(QPalette::ToolTipText, chart.text);
    palette.setColor(QPalette::Mid, chart.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, chart.baseline);
    return palette;
}

QColor Look::stateColor(fleet::DeviceState state) const
{
    switch (state) {
    case fleet::DeviceState::Learning:
        return good;
    case fleet::DeviceState::Quarantined:
        return chart.error;
    case fleet::DeviceState::Silent:
        return chart.warning;
    case fleet::DeviceState::HoldOut:
    case fleet::DeviceState::TrainsItself:
        return chart.accent;
    case fleet::DeviceState::Waiting:
    case fleet::DeviceState::TooFewLabels:
    case fleet::DeviceState::NoGain:
    case fleet::DeviceState::Finished:
        break;
    }
    return chart.secondary;
}

QColor Look::levelColor(fleet::EventLevel level) const
{
    switch (level) {
    case fleet::EventLevel::Critical:
        return chart.error;
    case fleet::EventLevel::Warning:
        return chart.warning;
    case fleet::EventLevel::Info:
        break;
    }
    return chart.secondary;
}

Appearance::Appearance(QObject *parent) : Appearance(new SystemScheme, parent)
{
}

Appearance::Appearance(SystemScheme *system, QObject *parent) : QObject(parent), m_system(system)
{
    m_system->setParent(this);
    connect(m_system, &SystemScheme::changed, this, &Appearance::follow);
    m_paletteWasDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::follow);
#endif
}

void Appearance::follow()
{
    if (m_choice == ThemeChoice::System)
        apply();
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    if (m_system->scheme() != SystemScheme::Scheme::Unknown)
        return m_system->scheme() == SystemScheme::Scheme::Dark;
    return m_paletteWasDark;
}

void Appearance::apply()
{
    const bool isDark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    m_look = m_choice == ThemeChoice::HighContrast ? Look::highContrast()
             : isDark                              ? Look::dark()
                                                   : Look::light();
    QApplication::setStyle(new DesktopStyle);
    QApplication::setPalette(m_look.palette());
    qApp->setStyleSheet(m_look.styleSheet());
    Q_EMIT changed();
}

} // namespace fleetgrad::desktop
