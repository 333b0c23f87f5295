// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/alertcenter.h>
#include <desktop/notifier.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class AlertsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutARunThereIsNoAlert();
    void silentDevicesRaiseAnAlertAndAClickSelectsThem();
    void keysSelectAcknowledgeAndMute();
    void aRuleIsChangedAndTakenBack();
    void aFilterThatIsWrongIsExplained();
    void rulesAreThereAtTheNextStart();
    void aNotificationIsSentAndItsClickSelects();
    void aNotificationNamesItsRun();
    void theDialogSaysWhereNobodyShowsNotifications();
};

namespace {

/// Keeps what it is told, in place of a desktop.
class KeptNotices : public desktop::Notifier
{
public:
    void show(const desktop::Notice &notice) override { notices.push_back(notice); }
    void findWay() override { Q_EMIT wayChanged(); }
    Way way() const override { return Way::None; }
    std::vector<desktop::Notice> notices;
};

struct AlertDriver : Driver
{
    /// The simulation is silent for a batch or two at a time.
    AlertDriver()
    {
        desktop::AlertRules rules = desktop::defaultAlertRules();
        rules[std::size_t(desktop::AlertCondition::Silent)].threshold = 1;
        settings.setAlertRules(toJson(rules));
        reopen();
    }
    ~AlertDriver() { window.reset(); } // before what it tells
    void reopen()
    {
        window = std::make_unique<desktop::MainWindow>(&settings, &appearance, nullptr, &notifier);
        window->resize(1280, 720);
        window->show();
    }
    /// Devices are silent for more than half of the time.
    bool startWithSilence() const
    {
        fleet::RunConfig config = tinyFleet();
        config.simulation.devices = 12;
        config.simulation.dropOutShare = 0.6;
        return start(config);
    }
    QListView *list() const { return child<QListView>(u"alertsList"_s); }
    /// The row of an open alert that begins with these words.
    QModelIndex alert(const QString &words) const
    {
        const auto *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(words))
                return model->index(row, 0);
        }
        return {};
    }
    bool waitForAlert(const QString &words) const
    {
        return QTest::qWaitFor([&] { return alert(words).isValid(); }, patience);
    }
    QDialog *openRules() const
    {
        click(u"alertRulesButton"_s);
        QDialog *dialog = nullptr;
        const bool isOpen = QTest::qWaitFor(
            [&] {
                return (dialog = window->findChild<QDialog *>(u"alertRulesDialog"_s)) && dialog->isVisible();
            },
            patience);
        return isOpen ? dialog : nullptr;
    }
    template <typename T>
    T *field(const char *what, desktop::AlertCondition condition) const
    {
        return child<T>(QLatin1String(what) + QString::number(int(condition)));
    }
    bool use() const
    {
        click(u"alertRulesUse"_s);
        return QTest::qWaitFor([&] { return !window->findChild<QDialog *>(u"alertRulesDialog"_s); },
                               patience);
    }

    KeptNotices notifier;
};

constexpr auto silent = desktop::AlertCondition::Silent;

} // namespace

void AlertsViewTest::withoutARunThereIsNoAlert()
{
    const AlertDriver d;
    QVERIFY(d.bringToFront(u"alertsDock"_s));
    QTRY_COMPARE_WITH_TIMEOUT(d.child<QLabel>(u"alertsEmpty"_s)->text(), u"No run is open."_s, patience);
    QCOMPARE(d.child<QToolButton>(u"bell"_s)->text(), u"0"_s);
}

void AlertsViewTest::silentDevicesRaiseAnAlertAndAClickSelectsThem()
{
    const AlertDriver d;
    d.click(u"bell"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"alertsDock"_s), patience);
    const QAbstractItemModelTester tester(d.list()->model());
    QVERIFY(d.startWithSilence());
    QVERIFY(d.waitForAlert(u"Silent for 1 batch(es)"_s));
    QVERIFY(d.pause());
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QToolButton>(u"bell"_s)->text().toInt() > 0, patience);
    const QModelIndex row = d.alert(u"Silent for 1 batch(es)"_s);
    QTest::mouseClick(d.list()->viewport(), Qt::LeftButton, {}, d.list()->visualRect(row).center());
    QVERIFY(!d.window->selection()->devices().empty());
    for (const std::uint32_t device : d.window->selection()->devices())
        QVERIFY(row.data(Qt::DisplayRole).toString().contains((*d.window->snapshot()->infos)[device].name) ||
                row.data().toString().contains(u" more"_s));
}

void AlertsViewTest::keysSelectAcknowledgeAndMute()
{
    const AlertDriver d;
    d.trigger(u"showAlerts"_s);
    QVERIFY(d.startWithSilence() && d.waitForAlert(u"Silent"_s) && d.pause());
    QListView *list = d.list();
    list->setFocus();
    list->setCurrentIndex(d.alert(u"Silent"_s));
    d.window->selection()->select({});
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!d.window->selection()->devices().empty());

    const auto openMenu = [&] {
        list->setCurrentIndex(d.alert(u"Silent"_s));
        Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
        return d.window->findChild<QMenu *>(u"alertMenu"_s);
    };
    QMenu *menu = openMenu();
    QVERIFY(menu);
    menu->findChild<QAction *>(u"acknowledgeAlert"_s)->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(d.alert(u"Silent"_s).data().toString().endsWith(u"acknowledged"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!d.window->findChild<QMenu *>(u"alertMenu"_s), patience);

    const int before = d.child<QToolButton>(u"bell"_s)->text().toInt();
    menu = openMenu();
    QVERIFY(menu);
    menu->findChild<QMenu *>(u"muteMenu"_s)->actions().front()->trigger(); // for 15 minutes
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(d.alert(u"Silent"_s).data().toString().endsWith(u"muted"_s), patience);
    QCOMPARE(d.child<QToolButton>(u"bell"_s)->text().toInt(), before - 1);
    QVERIFY(d.waitForNotice(u"is muted for 15 minutes"_s));
    d.trigger(u"undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!d.alert(u"Silent"_s).data().toString().endsWith(u"muted"_s), patience);
}

void AlertsViewTest::aRuleIsChangedAndTakenBack()
{
    const AlertDriver d;
    d.trigger(u"showAlerts"_s);
    QVERIFY(d.startWithSilence() && d.waitForAlert(u"Silent for 1 batch(es)"_s) && d.pause());
    QVERIFY(d.openRules());
    auto *threshold = d.field<QDoubleSpinBox>("ruleThreshold", silent);
    threshold->setFocus();
    threshold->selectAll();
    QTest::keyClicks(threshold, u"100000"_s);
    QVERIFY(d.use());
    // Nothing has been silent for so long; the run stands still, and is looked at all the same.
    QTRY_VERIFY_WITH_TIMEOUT(
        d.alert(u"Silent for 1 batch(es)"_s).data().toString().contains(u"over at batch"_s), patience);
    d.trigger(u"undo"_s);
    QVERIFY(d.openRules());
    QCOMPARE(d.field<QDoubleSpinBox>("ruleThreshold", silent)->value(), 1.0);
}

void AlertsViewTest::aFilterThatIsWrongIsExplained()
{
    const AlertDriver d;
    d.trigger(u"showAlerts"_s);
    QVERIFY(d.openRules());
    QTest::keyClicks(d.field<QLineEdit>("ruleDevices", silent), u"colour<7"_s);
    d.click(u"alertRulesUse"_s);
    QVERIFY(d.child<QLabel>(u"alertRulesProblem"_s)->isVisible());
    QVERIFY(d.child<QLabel>(u"alertRulesProblem"_s)->text().contains(u"“colour” is no figure"_s));
    d.field<QLineEdit>("ruleDevices", silent)->clear();
    QVERIFY(d.use());
}

void AlertsViewTest::rulesAreThereAtTheNextStart()
{
    AlertDriver d;
    d.trigger(u"showAlerts"_s);
    QVERIFY(d.openRules());
    QTest::mouseClick(d.field<QCheckBox>("ruleOn", silent), Qt::LeftButton, {}, {8, 8});
    QTest::keyClick(d.field<QCheckBox>("ruleNotify", silent), Qt::Key_Space);
    QTest::keyClicks(d.field<QLineEdit>("ruleDevices", silent), u"pump-*"_s);
    QVERIFY(d.use());
    d.reopen();
    d.trigger(u"showAlerts"_s);
    QVERIFY(d.openRules());
    QVERIFY(!d.field<QCheckBox>("ruleOn", silent)->isChecked());
    QVERIFY(d.field<QCheckBox>("ruleNotify", silent)->isChecked());
    QCOMPARE(d.field<QLineEdit>("ruleDevices", silent)->text(), u"pump-*"_s);
    d.click(u"alertRulesAsAtFirst"_s);
    QVERIFY(d.field<QCheckBox>("ruleOn", silent)->isChecked());
    QVERIFY(d.field<QLineEdit>("ruleDevices", silent)->text().isEmpty());
}

void AlertsViewTest::aNotificationIsSentAndItsClickSelects()
{
    AlertDriver d;
    d.trigger(u"showAlerts"_s);
    QVERIFY(d.openRules());
    QTest::keyClick(d.field<QCheckBox>("ruleNotify", silent), Qt::Key_Space);
    QVERIFY(d.use());
    QVERIFY(d.startWithSilence());
    const auto sent = [&] {
        return std::ranges::find(d.notifier.notices, silent, &desktop::Notice::condition);
    };
    QTRY_VERIFY_WITH_TIMEOUT(sent() != d.notifier.notices.end(), patience);
    const desktop::Notice notice = *sent();
    QVERIFY(notice.title.startsWith(u"Silent for 1 batch(es)"_s));
    QVERIFY(!notice.text.contains(u'\n')); // no file, no name
    QVERIFY(d.pause());
    d.window->selection()->select({});
    Q_EMIT d.notifier.activated(notice.alert);
    QVERIFY(!d.window->selection()->devices().empty());
}

void AlertsViewTest::aNotificationNamesItsRun()
{
    AlertDriver d;
    QVERIFY(d.startWithSilence());
    QVERIFY(d.pause());
    const auto isSilent = [&] { // it may have spoken again in the last batch before the pause
        return std::ranges::any_of(*d.window->snapshot()->devices, [](const session::DeviceRow &row) {
            return row.state == fleet::DeviceState::Silent;
        });
    };
    constexpr int mostSteps = 500;
    for (int steps = 0; steps < mostSteps && !isSilent(); ++steps)
        QVERIFY(d.step());
    QVERIFY(isSilent());
    desktop::AlertRules rules = desktop::alertRulesFromJson(d.settings.alertRules());
    rules[std::size_t(silent)].notify = true;
    d.settings.setAlertRules(toJson(rules));
    desktop::AlertCenter center(&d.settings, &d.notifier);
    auto inFile = std::make_shared<session::Snapshot>(*d.window->snapshot());
    inFile->runPath = u"/data/north/plant.fleetrun"_s;
    inFile->state = session::RunState::Running;
    center.look(inFile);
    QTRY_VERIFY_WITH_TIMEOUT(!d.notifier.notices.empty(), patience);
    QVERIFY2(d.notifier.notices.front().text.endsWith(u"\nplant.fleetrun"_s),
             qPrintable(d.notifier.notices.front().text));
}

void AlertsViewTest::theDialogSaysWhereNobodyShowsNotifications()
{
    const AlertDriver d;
    d.trigger(u"showAlerts"_s);
    QVERIFY(d.openRules());
    QVERIFY(d.child<QLabel>(u"notificationWay"_s)->text().contains(u"No notification service answers"_s));
}

QTEST_MAIN(AlertsViewTest)
#include "tst_alertsview.moc"
