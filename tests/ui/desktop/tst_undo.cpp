// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QDoubleSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLockIsTakenBackAndDoneAgain();
    void aLockThatWaitsForABatchIsShown();
    void aRateThatWaitsForABatchIsShown();
    void theRateShownFollowsUndo();
    void whatIsTakenBackWhilePausedIsShownAtOnce();
    void promotionIsTakenBackAndDoneAgain();
    void remediesOfDriftAreTakenBack();
    void theOnlySensorIsNotOfferedForQuarantine();
    void theNoticeTakesBack();
    void anotherRunForgets();
};

namespace {

bool isLocked(const Driver &d, std::size_t device)
{
    return (*d.window->session()->snapshot()->devices)[device].rateLocked;
}

/// Paused, with one device selected.
bool begin(const Driver &d, std::uint32_t device, int channels = 1)
{
    fleet::RunConfig config = tinyFleet();
    config.simulation.channels = channels;
    if (!d.start(config) || !d.pause())
        return false;
    d.window->selection()->select({device});
    return true;
}

/// Of the newest version: which one it copies.
std::uint32_t newestParent(const Driver &d)
{
    return d.window->session()->snapshot()->versions->back().parent;
}

void typeRate(const Driver &d, double rate)
{
    auto *spin = d.child<QDoubleSpinBox>(u"rateSpin"_s);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QLocale().toString(rate, 'f', 4));
    QTest::keyClick(spin, Qt::Key_Return);
}

} // namespace

void UndoTest::aLockIsTakenBackAndDoneAgain()
{
    Driver d;
    QVERIFY(begin(d, 2));
    d.click(u"rateLock"_s);
    QVERIFY(d.step());
    QVERIFY(isLocked(d, 2) && !isLocked(d, 1));
    d.trigger(u"undo"_s);
    QVERIFY(d.step());
    QVERIFY(!isLocked(d, 2));
    d.trigger(u"redo"_s);
    QVERIFY(d.step());
    QVERIFY(isLocked(d, 2) && !isLocked(d, 1));
}

void UndoTest::aLockThatWaitsForABatchIsShown()
{
    Driver d;
    QVERIFY(begin(d, 2));
    d.click(u"rateLock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot()->pendingCommands > 0, patience);
    const auto shown = d.window->snapshot();
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot() != shown, patience);
    QVERIFY(d.child<QToolButton>(u"rateLock"_s)->isChecked());
}

void UndoTest::aRateThatWaitsForABatchIsShown()
{
    Driver d;
    QVERIFY(begin(d, 2));
    typeRate(d, 0.1234);
    d.child<QTableView>(u"fleetTable"_s)->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot()->pendingCommands > 0, patience);
    const auto shown = d.window->snapshot();
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot() != shown, patience);
    QCOMPARE(d.child<QDoubleSpinBox>(u"rateSpin"_s)->value(), 0.1234);
}

void UndoTest::theRateShownFollowsUndo()
{
    Driver d;
    QVERIFY(begin(d, 2));
    auto *spin = d.child<QDoubleSpinBox>(u"rateSpin"_s);
    const double before = double((*d.window->snapshot()->devices)[2].learningRate);
    QTRY_VERIFY(std::abs(spin->value() - before) < 1e-4);
    typeRate(d, 0.1234);
    QVERIFY(d.step());
    QTRY_COMPARE_WITH_TIMEOUT(spin->value(), 0.1234, patience);
    d.trigger(u"undo"_s); // with the focus still in the field
    QVERIFY(d.step());
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(spin->value() - before) < 1e-4, patience);
}

void UndoTest::whatIsTakenBackWhilePausedIsShownAtOnce()
{
    Driver d;
    QVERIFY(begin(d, 2));
    auto *spin = d.child<QDoubleSpinBox>(u"rateSpin"_s);
    const double before = double((*d.window->snapshot()->devices)[2].learningRate);
    QTRY_VERIFY(std::abs(spin->value() - before) < 1e-4);
    d.click(u"rateLock"_s);
    typeRate(d, 0.1234);
    // By key, with the focus still in the field.
    QVERIFY(spin->hasFocus());
    QTest::keyClick(spin, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(std::abs(spin->value() - before) < 1e-4, qPrintable(spin->text()));
    QVERIFY(d.child<QToolButton>(u"rateLock"_s)->isChecked());
    d.trigger(u"undo"_s);
    QVERIFY(!d.child<QToolButton>(u"rateLock"_s)->isChecked());
    QVERIFY(d.everyViewHadItsTurn());
    QVERIFY(std::abs(spin->value() - before) < 1e-4);
    QVERIFY(!d.child<QToolButton>(u"rateLock"_s)->isChecked());
    // What concerns another device is not shown.
    d.trigger(u"redo"_s);
    d.trigger(u"redo"_s);
    QCOMPARE(spin->value(), 0.1234);
    d.window->selection()->select({1});
    QVERIFY(d.everyViewHadItsTurn());
    const double other = spin->value();
    QVERIFY(other != 0.1234);
    d.trigger(u"undo"_s);
    d.trigger(u"redo"_s);
    QCOMPARE(spin->value(), other);
}

void UndoTest::promotionIsTakenBackAndDoneAgain()
{
    Driver d;
    fleet::RunConfig config = tinyFleet();
    config.federation.trigger = fleet::RoundTrigger::Manual; // no version but those asked for
    QVERIFY(d.start(config));
    QVERIFY(d.pause());
    for (int round = 0; round < 3; ++round) {
        d.click(u"aggregate"_s);
        QVERIFY(d.step());
    }
    auto *tree = d.child<QTreeView>(u"modelsTree"_s);
    const auto versions = [tree] { return tree->model()->index(1, 0); };
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount(versions()) >= 3, patience);
    const std::uint32_t newest = d.window->snapshot()->version;
    tree->scrollTo(tree->model()->index(2, 0, versions()));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualRect(tree->model()->index(2, 0, versions())).center());
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"promote"_s)->isEnabled(), patience);
    d.click(u"promote"_s);
    QVERIFY(d.step());
    QCOMPARE(newestParent(d), newest - 2);
    d.trigger(u"undo"_s);
    QVERIFY(d.step());
    QCOMPARE(newestParent(d), newest);
    d.trigger(u"redo"_s);
    QVERIFY(d.step());
    QCOMPARE(newestParent(d), newest - 2);
}

void UndoTest::remediesOfDriftAreTakenBack()
{
    Driver d;
    QVERIFY(begin(d, 2, 2));
    QVERIFY(d.bringToFront(u"driftDock"_s));
    const auto drift = [&d](std::size_t device) {
        return (*d.window->session()->snapshot()->devices)[device].drift;
    };
    // In the order of fleet::DriftRemedy: recalibrate, personalise, raise the rate, quarantine.
    for (int remedy = 1; remedy < fleet::driftRemedyCount; ++remedy) {
        const QString button = u"remedy%1"_s.arg(remedy);
        QTRY_VERIFY_WITH_TIMEOUT(d.child<QAbstractButton>(button)->isVisible() &&
                                     d.child<QAbstractButton>(button)->isEnabled(),
                                 patience);
        d.click(button);
        QVERIFY(d.step());
        QVERIFY2(drift(2).isActing(), qPrintable(QString::number(remedy)));
        QVERIFY(!drift(1).isActing());
        d.trigger(u"undo"_s);
        QVERIFY(d.step());
        QVERIFY2(!drift(2).isActing(), qPrintable(QString::number(remedy)));
    }
}

void UndoTest::theOnlySensorIsNotOfferedForQuarantine()
{
    Driver d;
    QVERIFY(begin(d, 2));
    QVERIFY(d.bringToFront(u"driftDock"_s));
    const auto *recalibrate = d.child<QAbstractButton>(u"remedy1"_s);
    const auto *quarantine = d.child<QAbstractButton>(u"remedy4"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quarantine->isVisible() && recalibrate->isEnabled(), patience);
    QVERIFY(!quarantine->isEnabled());
    QVERIFY(quarantine->toolTip().contains(u"The last channel still trusted"));
}

void UndoTest::theNoticeTakesBack()
{
    Driver d;
    QVERIFY(begin(d, 0));
    d.click(u"rateLock"_s);
    QVERIFY(d.step());
    QVERIFY(isLocked(d, 0));
    d.click(u"rateLock"_s); // unlocks
    QVERIFY(d.step());
    QVERIFY(!isLocked(d, 0));
    QVERIFY(d.waitForNotice(u"unlocked"_s));
    for (auto *button : d.window->findChildren<QPushButton *>(u"messageAction"_s)) {
        if (button->isVisible() && button->text() == u"Undo"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(d.step());
    QVERIFY(isLocked(d, 0));
}

void UndoTest::anotherRunForgets()
{
    Driver d;
    QVERIFY(begin(d, 0));
    d.click(u"rateLock"_s);
    QVERIFY(d.child<QAction>(u"undo"_s)->isEnabled());
    const auto before = d.window->session();
    d.window->startRun(tinyFleet(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(d.window->session() != before, patience);
    QVERIFY(!d.child<QAction>(u"undo"_s)->isEnabled());
}

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"
