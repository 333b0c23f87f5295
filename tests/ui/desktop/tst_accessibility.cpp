// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"

#include <QAccessible>
#include <QAccessibleInterface>

using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

// A person who does not see the screen, or has no mouse.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWidgetHasANameAndARole();
    void tabReachesEverythingOnceAndComesBack();
    void noTwoActionsShareAKey();
    void aChartSaysItsValues();
};

namespace {

QString spot(const QWidget &widget, const QString &where)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"_s)) {
            path += u" in "_s + at->objectName();
            break;
        }
    }
    return where + u": "_s + path;
}

bool canBeReached(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
           !widget->focusProxy();
}

/// What takes part in the order of the tab key.
QList<QWidget *> reachable(QWidget *window)
{
    QList<QWidget *> result;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (canBeReached(widget) && widget->window() == window)
            result += widget;
    }
    return result;
}

/// Why a screen reader could not say what that widget is; empty where it could.
QString whatIsMissing(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (!face)
        return u"no accessible interface"_s;
    if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
        return u"no role"_s;
    if (face->text(QAccessible::Name).simplified().isEmpty())
        return u"no name"_s;
    return {};
}

/// The dock or else the window that a widget belongs to.
const QWidget *panelOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(at))
            return at;
    }
    return widget->window();
}

} // namespace

void AccessibilityTest::everyWidgetHasANameAndARole()
{
    const Driver d;
    QVERIFY(d.start());
    QVERIFY(d.pause());
    QSet<QString> complaints;
    int seen = 0;
    lookAtEveryWindow(d, [&](QWidget *window, const QString &where) {
        for (QWidget *widget : reachable(window)) {
            ++seen;
            const QString missing = whatIsMissing(widget);
            if (!missing.isEmpty())
                complaints += spot(*widget, where) + u": "_s + missing;
        }
    });
    QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.values().join(u'\n')));
}

void AccessibilityTest::tabReachesEverythingOnceAndComesBack()
{
    const Driver d;
    QVERIFY(d.start());
    QVERIFY(d.pause());
    QStringList complaints;
    lookAtEveryWindow(d, [&](QWidget *window, const QString &where) {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window, patience)) {
            complaints += where + u": never became active"_s;
            return;
        }
        const QList<QWidget *> wanted = reachable(window);
        if (wanted.isEmpty())
            return;
        QWidget *first = wanted.front();
        first->setFocus(Qt::TabFocusReason);
        QList<QWidget *> order;
        for (int press = 0; press < 2 * wanted.size() + 4; ++press) {
            QWidget *at = QApplication::focusWidget();
            if (!at || (at == first && !order.isEmpty()))
                break;
            if (order.contains(at)) {
                complaints += spot(*at, where) + u": Tab does not leave it for the first again"_s;
                break;
            }
            order += at;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        for (QWidget *widget : wanted) {
            if (!order.contains(widget) && canBeReached(widget))
                complaints += spot(*widget, where) + u": Tab never comes there"_s;
        }
        // From panel to panel, not to and fro.
        QList<const QWidget *> panels;
        for (const QWidget *widget : order) {
            const QWidget *panel = panelOf(widget);
            if (!panels.isEmpty() && panels.back() == panel)
                continue;
            if (panel != window && panels.contains(panel))
                complaints += spot(*widget, where) + u": Tab comes to its panel a second time"_s;
            panels += panel;
        }
    });
    complaints.removeDuplicates();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void AccessibilityTest::noTwoActionsShareAKey()
{
    const Driver d;
    QMap<QString, QString> owners;
    for (const QAction *action : d.window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString name = keys.toString();
            if (name.isEmpty() || action->shortcutContext() == Qt::WidgetShortcut ||
                action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                continue;
            QVERIFY2(!owners.contains(name),
                     qPrintable(name + u": "_s + owners.value(name) + u" and "_s + action->text()));
            owners.insert(name, action->text());
        }
    }
    QVERIFY(owners.size() > 15);
}

void AccessibilityTest::aChartSaysItsValues()
{
    const Driver d;
    QVERIFY(d.start());
    QVERIFY(d.pause());
    d.window->showView(u"learning"_s);
    settle();
    QWidget *chart = nullptr;
    for (QWidget *widget : reachable(d.window.get())) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face->role() == QAccessible::Chart && widget->isVisible())
            chart = widget;
    }
    QVERIFY(chart);
    const QString said = QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Value);
    QVERIFY2(said.startsWith(u"batch %1"_s.arg(d.batch())), qPrintable(said));
    QVERIFY2(said.contains(u"Accuracy: "_s) && said.contains(u"Log loss: "_s), qPrintable(said));
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
