// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/desktopnotifier.h>

#include "sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QHash>
#include <QIcon>
#include <QSystemTrayIcon>
#include <QVariantMap>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString servicePath = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, servicePath, service, method);
}

} // namespace

struct DesktopNotifier::Parts
{
    std::optional<QDBusConnection> bus;
    bool isAsked = false, hasMarkup = false;
    Way way = Way::Unknown;
    std::vector<Notice> waiting;                  ///< for the answer
    std::array<uint, alertConditionCount> last{}; ///< notification of each rule; 0: none
    QHash<uint, quint64> alerts;                  ///< by notification, of those that are shown
    QSystemTrayIcon *tray = nullptr;
    quint64 trayAlert = 0;
};

DesktopNotifier::DesktopNotifier(QObject *parent) : Notifier(parent), m_parts(std::make_unique<Parts>())
{
}

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent) : DesktopNotifier(parent)
{
    m_parts->bus = bus;
}

DesktopNotifier::~DesktopNotifier() = default;

Notifier::Way DesktopNotifier::way() const
{
    return m_parts->way;
}

void DesktopNotifier::connectToBus()
{
    if (!m_parts->bus && isOnDesktop() && hasSessionBus())
        m_parts->bus = QDBusConnection::sessionBus();
    if (!m_parts->bus || !m_parts->bus->isConnected())
        return;
    m_parts->bus->connect(service, servicePath, service, u"ActionInvoked"_s, this,
                          SLOT(actionInvoked(uint, QString)));
    m_parts->bus->connect(service, servicePath, service, u"NotificationClosed"_s, this,
                          SLOT(notificationClosed(uint, uint)));
}

void DesktopNotifier::findWay()
{
    if (std::exchange(m_parts->isAsked, true))
        return;
    connectToBus();
    const bool hasTray = isOnDesktop() && QSystemTrayIcon::isSystemTrayAvailable();
    const Way otherwise = hasTray ? Way::Tray : Way::None;
    if (!m_parts->bus || !m_parts->bus->isConnected())
        return take(otherwise);
    // Starts the service where it can be started.
    auto *watcher = new QDBusPendingCallWatcher(m_parts->bus->asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, otherwise] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_parts->hasMarkup = !reply.isError() && reply.value().contains(u"body-markup"_s);
        take(reply.isError() ? otherwise : Way::Desktop);
    });
}

void DesktopNotifier::take(Way way)
{
    m_parts->way = way;
    Q_EMIT wayChanged();
    for (const Notice &notice : std::exchange(m_parts->waiting, {}))
        show(notice);
}

void DesktopNotifier::show(const Notice &notice)
{
    switch (m_parts->way) {
    case Way::Unknown:
        m_parts->waiting.push_back(notice);
        findWay();
        break;
    case Way::Desktop:
        send(notice);
        break;
    case Way::Tray:
        showInTray(notice);
        break;
    case Way::None:
        break;
    }
}

void DesktopNotifier::send(const Notice &notice)
{
    constexpr int asTheDesktopLikes = -1;
    uint &last = m_parts->last[std::size_t(notice.condition)];
    const QString body = m_parts->hasMarkup ? notice.text.toHtmlEscaped() : notice.text;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(notice.isCritical ? 2 : 1))},
                            {u"desktop-entry"_s, u"fleetgrad"_s}};
    QDBusMessage message = call(u"Notify"_s);
    message << QGuiApplication::applicationDisplayName() << last << u"fleetgrad"_s << notice.title << body
            << QStringList{u"default"_s, tr("Show")} << hints << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_parts->bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, &last, alert = notice.alert] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return;
        last = reply.value();
        m_parts->alerts.insert(last, alert);
    });
}

void DesktopNotifier::showInTray(const Notice &notice)
{
    constexpr int milliseconds = 10'000;
    if (!m_parts->tray) {
        m_parts->tray = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
        connect(m_parts->tray, &QSystemTrayIcon::messageClicked, this,
                [this] { Q_EMIT activated(m_parts->trayAlert); });
        m_parts->tray->show();
    }
    m_parts->trayAlert = notice.alert;
    m_parts->tray->showMessage(notice.title, notice.text,
                               notice.isCritical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning,
                               milliseconds);
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    // Every program hears of every notification.
    if (action == u"default"_s && m_parts->alerts.contains(id))
        Q_EMIT activated(m_parts->alerts.value(id));
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    m_parts->alerts.remove(id);
    for (uint &last : m_parts->last) {
        if (last == id)
            last = 0;
    }
}

} // namespace fleetgrad::desktop
