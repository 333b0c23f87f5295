// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class BreakpointsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneIsAddedByKeysAndPausesTheRun();
    void showSelectsTheDeviceAndGoOnGoesOn();
    void aMistakeIsToldWhileItIsWritten();
    void switchingRemovingAndUndo();
    void theMenuOfADeviceBeginsOne();
    void theNextRunOfTheSourceHasThemFromItsFirstBatch();
};

namespace {

QDialog *openDialog(const Driver &d)
{
    d.trigger(u"breakpoints"_s);
    auto *dialog = d.window->findChild<QDialog *>(u"breakpointsDialog"_s);
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

void write(const Driver &d, const QString &condition)
{
    QTest::keyClicks(d.child<QLineEdit>(u"breakCondition"_s), condition);
}

void add(const Driver &d, const QString &condition)
{
    write(d, condition);
    QTest::keyClick(d.child<QLineEdit>(u"breakCondition"_s), Qt::Key_Return);
}

QString problem(const Driver &d)
{
    return d.child<QLabel>(u"breakProblem"_s)->text();
}

/// The bar that says at which breakpoint the run has paused.
QFrame *bar(const Driver &d)
{
    for (QFrame *frame : d.window->findChildren<QFrame *>(u"message"_s)) {
        const auto *text = frame->findChild<QLabel *>(u"messageText"_s);
        if (frame->isVisible() && text->text().contains(u"became true"_s))
            return frame;
    }
    return nullptr;
}

QString barText(const Driver &d)
{
    const QFrame *frame = bar(d);
    return frame ? frame->findChild<QLabel *>(u"messageText"_s)->text() : QString();
}

bool isPaused(const Driver &d)
{
    return d.window->snapshot()->state == session::RunState::Paused;
}

} // namespace

void BreakpointsDialogTest::oneIsAddedByKeysAndPausesTheRun()
{
    Driver d;
    QVERIFY(d.start() && d.pause());
    QTest::keyClick(d.window.get(), Qt::Key_F9);
    auto *dialog = d.window->findChild<QDialog *>(u"breakpointsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(d.child<QLabel>(u"breakEmpty"_s)->isVisible());
    const std::uint64_t wanted = d.batch() + 7;
    add(d, u"batch=%1"_s.arg(wanted));
    QVERIFY(!d.child<QLabel>(u"breakEmpty"_s)->isVisible());
    QCOMPARE(d.child<QLineEdit>(u"breakCondition"_s)->text(), QString());
    QCOMPARE(d.child<QCheckBox>(u"breakOn0"_s)->text(), u"batch=%1"_s.arg(wanted));
    QVERIFY(d.child<QCheckBox>(u"breakOn0"_s)->isChecked());

    d.window->session()->resume();
    QTRY_VERIFY_WITH_TIMEOUT(bar(d), patience);
    QCOMPARE(d.batch(), wanted);
    QVERIFY(isPaused(d));
    QVERIFY2(barText(d).startsWith(u"Batch %1: “batch=%1” became true"_s.arg(wanted)),
             qPrintable(barText(d)));
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QLabel>(u"breakHits0"_s)->text().startsWith(u"1 hit"_s), patience);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!d.window->findChild<QDialog *>(u"breakpointsDialog"_s), patience);
}

void BreakpointsDialogTest::showSelectsTheDeviceAndGoOnGoesOn()
{
    Driver d;
    QVERIFY(d.start() && d.pause());
    QVERIFY(openDialog(d));
    const QString name = (*d.window->snapshot()->infos)[4].name;
    // Its readings so far, and those of two more batches.
    const std::uint64_t samples = (*d.window->snapshot()->devices)[4].readings + 75;
    add(d, u"device:%1 samples>%2"_s.arg(name).arg(samples));
    d.window->selection()->select({1});
    d.trigger(u"holdView"_s);
    d.window->showView(u"map"_s);
    d.window->session()->resume();
    QTRY_VERIFY_WITH_TIMEOUT(bar(d), patience);
    QVERIFY2(barText(d).contains(name), qPrintable(barText(d)));
    const std::uint64_t batch = d.batch();
    QVERIFY((*d.window->snapshot()->devices)[4].readings > samples);

    QTest::mouseClick(bar(d)->findChild<QPushButton *>(u"messageSecond"_s), Qt::LeftButton);
    QCOMPARE(d.window->selection()->devices(), std::vector<std::uint32_t>{4});
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"learningDock"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!d.child<QAction>(u"holdView"_s)->isChecked(), patience);
    QVERIFY(bar(d)); // to go on from
    QTest::mouseClick(bar(d)->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QVERIFY(!bar(d));
    QTRY_VERIFY_WITH_TIMEOUT(d.batch() > batch, patience);
    QVERIFY(d.pause());
    QVERIFY(!bar(d));
}

void BreakpointsDialogTest::aMistakeIsToldWhileItIsWritten()
{
    Driver d;
    QVERIFY(d.start() && d.pause());
    QVERIFY(openDialog(d));
    auto *field = d.child<QLineEdit>(u"breakCondition"_s);
    auto *button = d.child<QPushButton>(u"breakAdd"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(problem(d).contains(u"loss>2"_s)); // how one looks
    write(d, u"acc<0.7 los>2"_s);
    QVERIFY2(problem(d).startsWith(u"column 9: “los”"_s), qPrintable(problem(d)));
    QVERIFY(!button->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(d.child<QLabel>(u"breakEmpty"_s)->isVisible());
    field->clear();
    write(d, u"silent device:nobody"_s);
    QVERIFY2(problem(d).contains(u"no device of this run"_s), qPrintable(problem(d)));
    field->clear();
    add(d, u"silent"_s);
    write(d, u" silent "_s);
    QVERIFY2(problem(d).contains(u"already"_s), qPrintable(problem(d)));
    QVERIFY(!button->isEnabled());
}

void BreakpointsDialogTest::switchingRemovingAndUndo()
{
    Driver d;
    QVERIFY(d.start() && d.pause());
    QVERIFY(openDialog(d));
    const std::uint64_t soon = d.batch() + 3;
    add(d, u"batch=%1"_s.arg(soon));
    add(d, u"batch=%1"_s.arg(soon + 20));
    auto *first = d.child<QCheckBox>(u"breakOn0"_s);
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(8, first->height() / 2));
    QVERIFY(!first->isChecked());
    QVERIFY(d.waitForNotice(u"no longer pauses"_s));
    d.window->session()->resume();
    QTRY_VERIFY_WITH_TIMEOUT(bar(d), patience);
    QCOMPARE(d.batch(), soon + 20);

    d.click(u"breakRemove1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!d.window->findChild<QCheckBox *>(u"breakOn1"_s), patience);
    QCOMPARE(d.child<QCheckBox>(u"breakOn0"_s)->text(), u"batch=%1"_s.arg(soon));
    d.trigger(u"undo"_s);
    QCOMPARE(d.child<QCheckBox>(u"breakOn1"_s)->text(), u"batch=%1"_s.arg(soon + 20));
    d.trigger(u"undo"_s);
    QVERIFY(d.child<QCheckBox>(u"breakOn0"_s)->isChecked());
    d.trigger(u"undo"_s);
    d.trigger(u"undo"_s);
    QVERIFY(d.child<QLabel>(u"breakEmpty"_s)->isVisible());
    d.trigger(u"redo"_s);
    QCOMPARE(d.child<QCheckBox>(u"breakOn0"_s)->text(), u"batch=%1"_s.arg(soon));
}

void BreakpointsDialogTest::theMenuOfADeviceBeginsOne()
{
    Driver d;
    QVERIFY(d.start() && d.pause());
    auto *table = d.child<QTableView>(u"fleetTable"_s);
    const QModelIndex row = table->model()->index(2, 0);
    Q_EMIT table->customContextMenuRequested(table->visualRect(row).center());
    auto *menu = d.child<QMenu>(u"fleetMenu"_s);
    menu->findChild<QAction *>(u"breakAtDevice"_s)->trigger();
    menu->close();
    auto *dialog = d.window->findChild<QDialog *>(u"breakpointsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(d.child<QLineEdit>(u"breakCondition"_s)->text(), u"device:%1 "_s.arg(row.data().toString()));
    add(d, u"alarm"_s);
    QCOMPARE(d.child<QCheckBox>(u"breakOn0"_s)->text(), u"device:%1 alarm"_s.arg(row.data().toString()));
}

void BreakpointsDialogTest::theNextRunOfTheSourceHasThemFromItsFirstBatch()
{
    Driver d;
    QVERIFY(d.start() && d.pause());
    QVERIFY(openDialog(d));
    add(d, u"batch=1"_s);
    const auto before = d.window->session();
    d.window->startRun(tinyFleet(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(d.window->session() != before, patience);
    QTRY_VERIFY_WITH_TIMEOUT(bar(d), patience);
    QCOMPARE(d.batch(), std::uint64_t(1));
    QVERIFY(isPaused(d));
}

QTEST_MAIN(BreakpointsDialogTest)
#include "tst_breakpointsdialog.moc"
