// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatebus.h"

#include <desktop/desktopnotifier.h>

#include <QDBusMessage>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace fleetgrad::desktop;
using namespace Qt::Literals::StringLiterals;

/// Stands for the desktop's service, on a bus of its own.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        QString title, body;
        uint replaces;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"body"_s, u"body-markup"_s, u"actions"_s}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({title, body, replaces, actions, hints});
        return replaces ? replaces : uint(40 + shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class DesktopNotifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void aNoticeReachesTheService();
    void aClickSaysWhichAlert();
    void theNextOfTheRuleReplacesIt();
    void withoutAServiceItSaysSo();

private:
    void offer(FakeService *service);

    driver::PrivateBus m_bus;
    std::unique_ptr<QDBusConnection> m_server;
};

namespace {

constexpr int patience = 20'000;
constexpr auto name = "org.freedesktop.Notifications";

Notice notice(AlertCondition condition, std::uint64_t alert, const QString &text)
{
    Notice result;
    result.condition = condition;
    result.alert = alert;
    result.title = u"Update kept out of the round"_s;
    result.text = text;
    result.isCritical = true;
    return result;
}

/// Clicks until the notifier says so: the answer with the number may still be on its way.
bool isClicked(FakeService &service, const QSignalSpy &activated, uint id)
{
    const auto before = activated.size();
    const auto click = [&] {
        Q_EMIT service.ActionInvoked(id, u"default"_s);
        return QTest::qWaitFor([&] { return activated.size() > before; }, 200);
    };
    return QTest::qWaitFor(click, patience);
}

} // namespace

void DesktopNotifierTest::initTestCase()
{
    if (!driver::PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.start());
}

void DesktopNotifierTest::cleanup()
{
    if (m_server)
        m_server->unregisterService(QLatin1String(name));
    m_server.reset();
    for (const QString &each : {u"server"_s, u"client"_s})
        QDBusConnection::disconnectFromBus(each);
}

void DesktopNotifierTest::cleanupTestCase()
{
    m_bus.stop();
}

void DesktopNotifierTest::offer(FakeService *service)
{
    m_server = std::make_unique<QDBusConnection>(m_bus.connection(u"server"_s));
    QVERIFY(m_server->registerObject(u"/org/freedesktop/Notifications"_s, service,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_server->registerService(QLatin1String(name)));
}

void DesktopNotifierTest::aNoticeReachesTheService()
{
    FakeService service;
    offer(&service);
    DesktopNotifier notifier(m_bus.connection(u"client"_s));
    QCOMPARE(notifier.way(), Notifier::Way::Unknown);
    notifier.show(notice(AlertCondition::Quarantined, 3, u"a<b & c"_s)); // asks first, then shows
    QTRY_COMPARE_WITH_TIMEOUT(service.shown.size(), 1, patience);
    QCOMPARE(notifier.way(), Notifier::Way::Desktop);
    QCOMPARE(service.shown[0].title, u"Update kept out of the round"_s);
    QCOMPARE(service.shown[0].body, u"a&lt;b &amp; c"_s); // since this service reads markup
    QCOMPARE(service.shown[0].replaces, 0u);
    QCOMPARE(service.shown[0].actions.value(0), u"default"_s);
    QCOMPARE(service.shown[0].hints.value(u"urgency"_s).toInt(), 2);
}

void DesktopNotifierTest::aClickSaysWhichAlert()
{
    FakeService service;
    offer(&service);
    DesktopNotifier notifier(m_bus.connection(u"client"_s));
    const QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show(notice(AlertCondition::Silent, 7, u"pump-0001"_s));
    QTRY_COMPARE_WITH_TIMEOUT(service.shown.size(), 1, patience);
    Q_EMIT service.ActionInvoked(12, u"default"_s); // of another program
    QVERIFY(isClicked(service, activated, 41));
    QCOMPARE(activated.front().front().toULongLong(), 7ull);
}

void DesktopNotifierTest::theNextOfTheRuleReplacesIt()
{
    FakeService service;
    offer(&service);
    DesktopNotifier notifier(m_bus.connection(u"client"_s));
    const QSignalSpy activated(&notifier, &Notifier::activated);
    const auto show = [&](AlertCondition condition) {
        const auto before = service.shown.size();
        notifier.show(notice(condition, 1, u"pump-0001"_s));
        return QTest::qWaitFor([&] { return service.shown.size() > before; }, patience);
    };
    QVERIFY(show(AlertCondition::Silent));
    QVERIFY(isClicked(service, activated, 41)); // its number is known
    QVERIFY(show(AlertCondition::Silent));
    QCOMPARE(service.shown.back().replaces, 41u);
    QVERIFY(show(AlertCondition::Diverged)); // another rule has one of its own
    QCOMPARE(service.shown.back().replaces, 0u);
    Q_EMIT service.NotificationClosed(41, 2);
    QVERIFY(isClicked(service, activated, 43)); // what came before that is known too
    QVERIFY(show(AlertCondition::Silent));
    QCOMPARE(service.shown.back().replaces, 0u);
}

void DesktopNotifierTest::withoutAServiceItSaysSo()
{
    DesktopNotifier notifier(m_bus.connection(u"client"_s));
    const QSignalSpy changed(&notifier, &Notifier::wayChanged);
    notifier.show(notice(AlertCondition::Silent, 1, u"pump-0001"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notifier.way(), Notifier::Way::None, patience);
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(DesktopNotifierTest)
#include "tst_desktopnotifier.moc"
