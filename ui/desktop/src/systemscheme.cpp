// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/systemscheme.h>

#include "sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;

/// A variant in a variant is what the portal answers.
QVariant inside(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    if (isOnDesktop() && hasSessionBus())
        follow(QDBusConnection::sessionBus());
}

SystemScheme::SystemScheme(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    follow(bus);
}

void SystemScheme::follow(QDBusConnection bus)
{
    qRegisterMetaType<QDBusVariant>(); // else connect() does not know it yet
    // Of whoever offers it: the portal may come later than this program, and anew.
    bus.connect({}, portalPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, u"Read"_s);
    question << appearanceGroup << schemeKey;
    const auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *watcher) {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(inside(reply.value().variant()).toUInt());
        watcher->deleteLater();
    });
}

void SystemScheme::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        take(inside(value.variant()).toUInt());
}

void SystemScheme::take(uint value)
{
    const Scheme scheme = value == 1 ? Scheme::Dark : value == 2 ? Scheme::Light : Scheme::Unknown;
    if (std::exchange(m_scheme, scheme) != scheme)
        Q_EMIT changed();
}

} // namespace fleetgrad::desktop
