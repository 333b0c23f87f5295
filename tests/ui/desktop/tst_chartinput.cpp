// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// What pointer and keys do in the charts, seen in the values that an export of the visible range writes.
class ChartInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theWholeRunIsShownAtFirst();
    void theWheelZoomsAtThePointer();
    void aRectangleIsZoomedInto();
    void smallMovesOfADragAddUp();
    void smallMovesInTheRunBarAddUp();
    void theButtonReturnsToTheLiveEdge();
    void aDoubleClickShowsAll();
    void arrowKeysMove();

private:
    struct Shown
    {
        double first = NAN, last = NAN; ///< batches
    };
    Shown shown();
    void frames();
    QWidget *charts() const { return m_driver->child<QWidget>(u"charts"_s); }
    /// In the upper plot, as shares of the chart's width and height.
    QPoint at(double x, double y) const { return {int(x * charts()->width()), int(y * charts()->height())}; }
    void wheel(QPoint position, int notches);

    std::unique_ptr<Driver> m_driver;
    int m_exports = 0;
};

void ChartInputTest::init()
{
    m_driver = std::make_unique<Driver>();
    fleet::RunConfig config = tinyFleet();
    config.batches = 203; // a little before the end of the axis, as in a run that goes on
    QVERIFY(m_driver->start(config));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->batch(), std::uint64_t(203), patience);
    frames();
}

void ChartInputTest::cleanup()
{
    m_driver.reset();
}

/// Until the charts are drawn as they are to be.
void ChartInputTest::frames()
{
    for (int frame = 0; frame < 2; ++frame) {
        const auto before = m_driver->window->snapshot();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->window->snapshot() != before, patience);
        QCoreApplication::processEvents();
    }
}

ChartInputTest::Shown ChartInputTest::shown()
{
    frames();
    m_driver->trigger(u"exportVisibleCsv"_s);
    const QString path = m_driver->path(u"shown%1.csv"_s.arg(++m_exports));
    if (!m_driver->chooseInDialog(path) ||
        !QTest::qWaitFor([&path] { return QFile::exists(path); }, patience))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    lines.removeFirst();
    if (lines.isEmpty())
        return {};
    return {lines.front().split(',').front().toDouble(), lines.back().split(',').front().toDouble()};
}

void ChartInputTest::wheel(QPoint position, int notches)
{
    QWheelEvent event(position, charts()->mapToGlobal(position), {}, {0, 120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(charts(), &event);
    frames();
}

void ChartInputTest::theWholeRunIsShownAtFirst()
{
    const Shown now = shown();
    QVERIFY(now.first < 30); // from the first labels on
    QCOMPARE(now.last, 203.0);
}

void ChartInputTest::theWheelZoomsAtThePointer()
{
    wheel(at(0.3, 0.25), 6);
    const Shown near = shown();
    QVERIFY(near.last - near.first < 80);
    QVERIFY(near.last < 150);
    wheel(at(0.3, 0.25), -12);
    QCOMPARE(shown().last, 203.0);
}

void ChartInputTest::aRectangleIsZoomedInto()
{
    QTest::mousePress(charts(), Qt::RightButton, {}, at(0.2, 0.15));
    QTest::mouseMove(charts(), at(0.3, 0.2));
    QTest::mouseMove(charts(), at(0.4, 0.3));
    QTest::mouseRelease(charts(), Qt::RightButton, {}, at(0.4, 0.3));
    const Shown now = shown();
    QVERIFY2(now.first > 20 && now.last < 140, qPrintable(u"%1..%2"_s.arg(now.first).arg(now.last)));
}

void ChartInputTest::smallMovesOfADragAddUp()
{
    wheel(at(0.6, 0.25), 3);
    m_driver->trigger(u"liveEdge"_s); // which holds the window
    const Shown before = shown();
    QTest::mousePress(charts(), Qt::LeftButton, {}, at(0.3, 0.25));
    for (QPoint to = at(0.3, 0.25); to.x() < at(0.5, 0.25).x(); to.rx() += 1)
        QTest::mouseMove(charts(), to);
    QTest::mouseRelease(charts(), Qt::LeftButton, {}, at(0.5, 0.25));
    const Shown after = shown();
    QVERIFY2(after.last < before.last - 10, qPrintable(u"%1 %2"_s.arg(before.last).arg(after.last)));
}

void ChartInputTest::smallMovesInTheRunBarAddUp()
{
    wheel(at(0.6, 0.25), 5);
    m_driver->trigger(u"liveEdge"_s);
    const Shown before = shown();
    auto *bar = m_driver->child<QWidget>(u"runBar"_s);
    const int y = bar->height() / 2;
    const int from = int(bar->width() * (before.first + before.last) / 2 / 250); // the bar ends at 250
    QTest::mousePress(bar, Qt::LeftButton, {}, {from, y});
    for (int x = from; x > from - 100; --x)
        QTest::mouseMove(bar, {x, y});
    QTest::mouseRelease(bar, Qt::LeftButton, {}, {from - 100, y});
    const Shown after = shown();
    QVERIFY2(after.last < before.last - 5, qPrintable(u"%1 %2"_s.arg(before.last).arg(after.last)));
}

void ChartInputTest::theButtonReturnsToTheLiveEdge()
{
    auto *live = m_driver->child<QToolButton>(u"goLive"_s);
    QVERIFY(!live->isVisible());
    wheel(at(0.2, 0.25), 6);
    QVERIFY(live->isVisible());
    QTest::mouseClick(live, Qt::LeftButton);
    QVERIFY(!live->isVisible());
    const Shown now = shown();
    QCOMPARE(now.last, 203.0);
    QVERIFY(now.first > 100); // as wide as before
}

void ChartInputTest::aDoubleClickShowsAll()
{
    const Shown whole = shown();
    wheel(at(0.2, 0.25), 6);
    QTest::mouseDClick(charts(), Qt::LeftButton, {}, at(0.3, 0.25));
    const Shown now = shown();
    QCOMPARE(now.first, whole.first);
    QCOMPARE(now.last, whole.last);
}

void ChartInputTest::arrowKeysMove()
{
    wheel(at(0.3, 0.25), 6);
    const Shown before = shown();
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Right);
    QVERIFY(shown().last > before.last);
    QTest::keyClick(charts(), Qt::Key_Left);
    QCOMPARE(shown().last, before.last);
}

QTEST_MAIN(ChartInputTest)
#include "tst_chartinput.moc"
