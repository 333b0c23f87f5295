// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/fleetmodel.h>
#include <desktop/snapshotfeed.h>

#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// The sparklines of the fleet table.
class TrendTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_driver.reset(); }

    void onlyRowsOnScreenHaveOutlines();
    void theTooltipNamesTheExtremes();
    void aSelectedDeviceHasItsColour();
    void sortingPutsTheStrongestFallFirst();

private:
    SnapshotPtr shown() const;
    bool hasOutlineOf(int row) const;
    QModelIndex trend(int row) const { return m_table->model()->index(row, FleetModel::Trend); }

    std::unique_ptr<Driver> m_driver;
    QTableView *m_table = nullptr;
};

void TrendTest::initTestCase()
{
    m_driver = std::make_unique<Driver>();
    fleet::RunConfig config = tinyFleet();
    config.simulation.devices = 90;
    config.batches = 60;
    QVERIFY(m_driver->start(config));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->batch(), std::uint64_t(60), patience);
    m_table = m_driver->child<QTableView>(u"fleetTable"_s);
    QVERIFY(m_table->rowAt(m_table->viewport()->height() - 1) < 60); // there is something to scroll
}

/// The newest snapshot, which the table shows now without waiting for its turn.
SnapshotPtr TrendTest::shown() const
{
    auto *feed = m_driver->window->findChild<SnapshotFeed *>();
    feed->tick();
    return feed->snapshot();
}

bool TrendTest::hasOutlineOf(int row) const
{
    const auto now = m_driver->window->snapshot();
    const auto name = m_table->model()->index(row, FleetModel::Device).data().toString();
    return now->outlines &&
           std::ranges::any_of(now->outlines->outlines, [&](const session::Outline &outline) {
               return (*now->infos)[outline.device].name == name;
           });
}

void TrendTest::onlyRowsOnScreenHaveOutlines()
{
    QTRY_VERIFY_WITH_TIMEOUT(hasOutlineOf(0), patience);
    QVERIFY(!hasOutlineOf(89));
    m_table->scrollToBottom();
    QTRY_VERIFY_WITH_TIMEOUT(hasOutlineOf(89), patience);
    QVERIFY(!hasOutlineOf(0));
    m_table->setColumnHidden(FleetModel::Trend, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window->snapshot()->outlines->outlines.empty(), patience);
    m_table->setColumnHidden(FleetModel::Trend, false);
    m_table->scrollToTop();
    QTRY_VERIFY_WITH_TIMEOUT(hasOutlineOf(0), patience);
}

void TrendTest::theTooltipNamesTheExtremes()
{
    const auto now = shown();
    for (const session::Outline &outline : now->outlines->outlines) {
        if (std::isnan(outline.last) || outline.device > 10)
            continue;
        const QString text = trend(int(outline.device)).data(Qt::ToolTipRole).toString();
        for (const float value : {outline.first, outline.lowest, outline.highest, outline.last}) {
            const QString number = QLocale().toString(double(value), 'f', 3);
            QVERIFY2(text.contains(number), qPrintable(text + u" lacks "_s + number));
        }
        QVERIFY2(text.contains(u"PR-AUC"_s), qPrintable(text));
        return;
    }
    QFAIL("no device has a value");
}

void TrendTest::aSelectedDeviceHasItsColour()
{
    const auto now = shown();
    const auto known = std::ranges::find_if(now->outlines->outlines, [](const session::Outline &outline) {
        return !std::isnan(outline.last) && outline.device < 10;
    });
    QVERIFY(known != now->outlines->outlines.end());
    const auto blueness = [this](int row) {
        const QImage cell = m_table->viewport()->grab(m_table->visualRect(trend(row))).toImage();
        int most = 0;
        for (int y = 0; y < cell.height(); ++y) {
            for (int x = 0; x < cell.width(); ++x)
                most = std::max(most, qBlue(cell.pixel(x, y)) - qRed(cell.pixel(x, y)));
        }
        return most;
    };
    const int row = int(known->device); // as yet in the order of the fleet
    m_driver->window->selection()->select({});
    const int grey = blueness(row);
    m_driver->window->selection()->select({known->device}); // 0072b2 is the first colour
    QVERIFY2(blueness(row) > grey + 60, qPrintable(u"%1, %2"_s.arg(blueness(row)).arg(grey)));
}

void TrendTest::sortingPutsTheStrongestFallFirst()
{
    m_table->sortByColumn(FleetModel::Trend, Qt::AscendingOrder);
    const auto now = m_driver->window->snapshot();
    std::vector<float> changes;
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const QString name = m_table->model()->index(row, FleetModel::Device).data().toString();
        const auto info = std::ranges::find(*now->infos, name, &fleet::DeviceInfo::name);
        const auto &device = (*now->devices)[std::size_t(info - now->infos->begin())];
        const float change = device.decision.prAuc - device.firstPrAuc[0];
        if (!std::isnan(change))
            changes.push_back(change);
        else
            QCOMPARE(trend(row).data().toString(), u"–"_s);
    }
    QVERIFY(changes.size() > 20);
    QVERIFY(changes.front() < 0);
    QVERIFY(std::ranges::is_sorted(changes));
}

QTEST_MAIN(TrendTest)
#include "tst_trend.moc"
