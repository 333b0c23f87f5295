// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatebus.h"

#include <desktop/look.h>
#include <desktop/systemscheme.h>

#include <QDBusMessage>
#include <QDBusVariant>
#include <QtTest>

using namespace fleetgrad::desktop;
using namespace Qt::Literals::StringLiterals;

constexpr int patience = 20'000;

/// Stands for the desktop's portal, on a bus of its own.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;

    void change(uint value)
    {
        scheme = value;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool isKnown = group == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? scheme : 99U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// The theme follows the desktop, by a portal on a bus of its own.
class SystemSchemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theThemeFollowsTheDesktop();
    void aChosenThemeStays();
    void withoutAPortalNothingIsKnown();
    void cleanupTestCase();

private:
    driver::PrivateBus m_bus;
    FakePortal m_portal;
};

namespace {

bool isDark(const Appearance &appearance)
{
    return appearance.look().chart.isDark;
}

} // namespace

void SystemSchemeTest::initTestCase()
{
    if (!driver::PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.start());
    QDBusConnection server = m_bus.connection(u"portal"_s);
    QVERIFY(server.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(server.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void SystemSchemeTest::theThemeFollowsTheDesktop()
{
    m_portal.scheme = 1;
    Appearance appearance(new SystemScheme(m_bus.connection(u"program"_s)));
    appearance.choose(ThemeChoice::System);
    QTRY_VERIFY_WITH_TIMEOUT(isDark(appearance), patience);
    m_portal.change(2);
    QTRY_VERIFY_WITH_TIMEOUT(!isDark(appearance), patience);
    m_portal.change(1);
    QTRY_VERIFY_WITH_TIMEOUT(isDark(appearance), patience);
}

void SystemSchemeTest::aChosenThemeStays()
{
    m_portal.scheme = 2;
    auto *scheme = new SystemScheme(m_bus.connection(u"program"_s));
    Appearance appearance(scheme);
    appearance.choose(ThemeChoice::Light);
    QTRY_COMPARE_WITH_TIMEOUT(scheme->scheme(), SystemScheme::Scheme::Light, patience);
    m_portal.change(1);
    QTRY_COMPARE_WITH_TIMEOUT(scheme->scheme(), SystemScheme::Scheme::Dark, patience);
    QVERIFY(!isDark(appearance));
    appearance.choose(ThemeChoice::System);
    QVERIFY(isDark(appearance));
}

void SystemSchemeTest::withoutAPortalNothingIsKnown()
{
    QVERIFY(m_bus.connection(u"portal"_s).unregisterService(u"org.freedesktop.portal.Desktop"_s));
    SystemScheme scheme(m_bus.connection(u"program"_s));
    QDBusConnection bus = m_bus.connection(u"program"_s);
    // Its own question is answered before this one.
    bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s,
                                            u"ListNames"_s));
    QCOMPARE(scheme.scheme(), SystemScheme::Scheme::Unknown);
}

void SystemSchemeTest::cleanupTestCase()
{
    for (const QString &name : {u"program"_s, u"portal"_s})
        QDBusConnection::disconnectFromBus(name);
    m_bus.stop();
}

QTEST_MAIN(SystemSchemeTest)
#include "tst_systemscheme.moc"
