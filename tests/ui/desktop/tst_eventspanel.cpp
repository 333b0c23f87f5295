// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/logmodels.h>
#include <desktop/snapshotfeed.h>

#include <QAccessible>
#include <QComboBox>
#include <QListView>

#include <cmath>
#include <utility>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// The list of events: from one of them a person goes to where and when it was.
class EventsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void aClickMovesTheWindowThere();
    void aClickInTheWindowLeavesItWhereItIs();
    void enterShowsEverythingAsItWasThen();

private:
    QListView *list() const { return m_driver->child<QListView>(u"eventsList"_s); }
    QModelIndex event(int row) const { return list()->model()->index(row, 0); }
    static std::uint64_t batchOf(const QModelIndex &index)
    {
        return index.data(EventsModel::BatchRole).toULongLong();
    }
    std::pair<std::uint64_t, std::uint64_t> window() const;
    void click(const QModelIndex &index) const;

    std::unique_ptr<Driver> m_driver;
};

/// Two levels into the newest of at least 60 batches, with rounds among the events.
void EventsPanelTest::init()
{
    m_driver = std::make_unique<Driver>();
    QVERIFY(m_driver->start());
    QVERIFY(QTest::qWaitFor([this] { return m_driver->batch() > 60; }, patience));
    QVERIFY(m_driver->pause());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_driver->child<QWidget>(u"charts"_s), Qt::Key_Plus);
    auto *choice = m_driver->child<QComboBox>(u"eventsChoice"_s);
    choice->setCurrentIndex(choice->findText(u"all"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 20, patience);
}

/// As the bar of the run says it: "batches 40 to 62 of 62".
std::pair<std::uint64_t, std::uint64_t> EventsPanelTest::window() const
{
    auto *bar = m_driver->child<QWidget>(u"runBar"_s);
    const QStringList words =
        QAccessible::queryAccessibleInterface(bar)->text(QAccessible::Value).split(u' ');
    return {words.value(1).toULongLong(), words.value(3).toULongLong()};
}

void EventsPanelTest::click(const QModelIndex &index) const
{
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
}

void EventsPanelTest::aClickMovesTheWindowThere()
{
    const auto before = window();
    const QModelIndex earliest = event(list()->model()->rowCount() - 1);
    QVERIFY2(batchOf(earliest) < before.first, qPrintable(QString::number(before.first)));
    click(earliest);
    const auto after = window();
    QVERIFY(after.first <= batchOf(earliest) && batchOf(earliest) <= after.second);
    QVERIFY(std::abs(double(after.second - after.first) - double(before.second - before.first)) <= 2);
}

void EventsPanelTest::aClickInTheWindowLeavesItWhereItIs()
{
    const auto before = window();
    QVERIFY(before.first > 0);
    int row = 0;
    while (row + 1 < list()->model()->rowCount() && batchOf(event(row)) >= before.second)
        ++row;
    QVERIFY(batchOf(event(row)) > before.first);
    click(event(row));
    QCOMPARE(window(), before);
}

void EventsPanelTest::enterShowsEverythingAsItWasThen()
{
    int row = list()->model()->rowCount() - 1;
    while (row > 0 && (event(row).data(EventsModel::AlarmRole).toLongLong() >= 0 || batchOf(event(row)) < 5))
        --row;
    const std::uint64_t batch = batchOf(event(row));
    list()->setFocus();
    list()->setCurrentIndex(event(row));
    QTest::keyClick(list(), Qt::Key_Return);
    const auto *feed = m_driver->window->findChild<SnapshotFeed *>();
    QTRY_VERIFY_WITH_TIMEOUT(feed->shown()->isPast(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(feed->shown()->batch, batch, patience);
}

QTEST_MAIN(EventsPanelTest)
#include "tst_eventspanel.moc"
