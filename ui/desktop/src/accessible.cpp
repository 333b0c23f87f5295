// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"

#include "chartpane.h"
#include "chartstack.h"
#include "mapcanvas.h"
#include "runbar.h"

#include <QAccessibleWidget>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// A widget of `Widget`'s that says in words what it shows: `QString Widget::spoken() const`.
template <typename Widget>
class Spoken : public QAccessibleWidget
{
public:
    Spoken(Widget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<Widget *>(widget())->spoken();
        return QAccessibleWidget::text(kind);
    }
};

template <typename Widget>
QAccessibleInterface *speak(QObject *object, QAccessible::Role role)
{
    auto *widget = qobject_cast<Widget *>(object);
    return widget ? new Spoken<Widget>(widget, role) : nullptr;
}

/// Qt asks for the class itself and then for those above it; the object answers for all of them.
QAccessibleInterface *make(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    if (auto *found = speak<ChartStack>(object, QAccessible::Chart))
        return found;
    if (auto *found = speak<ChartPane>(object, QAccessible::Chart))
        return found;
    if (auto *found = speak<MapCanvas>(object, QAccessible::Chart))
        return found;
    if (auto *scroll = qobject_cast<QScrollArea *>(object)) // to Qt it is nothing in particular
        return new QAccessibleWidget(scroll, QAccessible::Pane);
    return speak<RunBar>(object, QAccessible::Slider);
}

} // namespace

void installAccessibility()
{
    QAccessible::removeFactory(make);
    QAccessible::installFactory(make);
}

} // namespace fleetgrad::desktop
