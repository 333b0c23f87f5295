// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class TimeTravelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPressOnTheScaleShowsTheFleetAsItWas();
    void aDragEndsWhereItWasLetGo();
    void keysGoByBatchRoundAndEvent();
    void theLastBatchIsNow();
    void theRunGoesOnMeanwhile();
    void anotherRunIsShownAsItIs();
    void theBarCanStillBeRead();
    void theKeysPageTellsOfIt();
};

namespace {

/// What the head of the run card says.
QString head(const Driver &d)
{
    QStringList words;
    for (const QLabel *label : d.child<QDockWidget>(u"runDock"_s)->titleBarWidget()->findChildren<QLabel *>())
        words += label->text();
    return words.join(u'|');
}

bool waitsFor(const Driver &d, std::uint64_t batch)
{
    const QString words = u"as of batch %1,"_s.arg(batch);
    return QTest::qWaitFor([&] { return head(d).contains(words); }, patience);
}

bool isLive(const Driver &d)
{
    return QTest::qWaitFor([&] { return !head(d).contains(u"as of batch"_s); }, patience);
}

std::uint64_t shownBatch(const Driver &d)
{
    static const QRegularExpression words(u"as of batch ([\\d,]+),"_s);
    return words.match(head(d)).captured(1).remove(u',').toULongLong();
}

/// Readings of the first row of the fleet table.
QString samples(const Driver &d)
{
    const auto *model = d.child<QTableView>(u"fleetTable"_s)->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == u"Samples"_s)
            return model->index(0, column).data().toString();
    }
    return {};
}

/// A place on the scale under the run bar.
QPoint onScale(const QWidget *bar, double share)
{
    return {int(16 + share * (bar->width() - 32)), bar->height() - 6};
}

bool startAndPause(const Driver &d, std::uint64_t batches)
{
    return d.start() && QTest::qWaitFor([&] { return d.batch() > batches; }, patience) && d.pause();
}

} // namespace

void TimeTravelTest::aPressOnTheScaleShowsTheFleetAsItWas()
{
    const Driver d;
    QVERIFY(startAndPause(d, 60));
    const QString now = samples(d);
    auto *bar = d.child<QWidget>(u"runBar"_s);
    QTest::mouseClick(bar, Qt::LeftButton, {}, onScale(bar, 0.25));
    QTRY_VERIFY_WITH_TIMEOUT(shownBatch(d) > 0, patience);
    QVERIFY(shownBatch(d) < d.batch());
    QTRY_VERIFY_WITH_TIMEOUT(samples(d) != now, patience);
    QVERIFY(head(d).contains(u"what you do acts on now"_s));
    QVERIFY(d.child<QToolButton>(u"nowButton"_s)->isVisible());
    d.click(u"nowButton"_s);
    QVERIFY(isLive(d));
    QTRY_COMPARE_WITH_TIMEOUT(samples(d), now, patience);
    QVERIFY(!d.child<QToolButton>(u"nowButton"_s)->isVisible());
}

void TimeTravelTest::aDragEndsWhereItWasLetGo()
{
    const Driver d;
    QVERIFY(startAndPause(d, 60));
    auto *bar = d.child<QWidget>(u"runBar"_s);
    QTest::mouseClick(bar, Qt::LeftButton, {}, onScale(bar, 0.2));
    QTRY_VERIFY_WITH_TIMEOUT(shownBatch(d) > 0, patience);
    const std::uint64_t there = shownBatch(d);
    d.trigger(u"backToNow"_s);
    QVERIFY(isLive(d));
    QTest::mousePress(bar, Qt::LeftButton, {}, onScale(bar, 0.1));
    for (int i = 2; i <= 6; ++i)
        QTest::mouseMove(bar, onScale(bar, i / 10.0));
    QTest::mouseMove(bar, onScale(bar, 0.2));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, onScale(bar, 0.2));
    QVERIFY(waitsFor(d, there));
    // Ctrl and a press anywhere on the bar is the same.
    d.trigger(u"backToNow"_s);
    QVERIFY(isLive(d));
    QTest::mouseClick(bar, Qt::LeftButton, Qt::ControlModifier, {onScale(bar, 0.2).x(), bar->height() / 2});
    QVERIFY(waitsFor(d, there));
}

void TimeTravelTest::keysGoByBatchRoundAndEvent()
{
    const Driver d;
    QVERIFY(startAndPause(d, 60));
    const std::uint64_t now = d.batch();
    d.window->activateWindow();
    QTest::keyClick(d.window.get(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(waitsFor(d, now - 1));
    QTest::keyClick(d.window.get(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(waitsFor(d, now - 2));
    QTest::keyClick(d.window.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(waitsFor(d, now - 1));

    std::uint64_t round = 0;
    for (const session::VersionRow &version : *d.window->snapshot()->versions) {
        if (version.batch < now - 1)
            round = version.batch;
    }
    QVERIFY(round > 0);
    QTest::keyClick(d.window.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitsFor(d, round));

    // An event that the bar marks: a person sets a rate.
    d.trigger(u"backToNow"_s);
    QVERIFY(isLive(d));
    d.window->session()->setLearningRate({1}, 0.2);
    QVERIFY(d.step());
    const std::uint64_t event = d.batch();
    QVERIFY(d.step());
    QVERIFY(d.step());
    QTest::keyClick(d.window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(waitsFor(d, event));
    QTest::keyClick(d.window.get(), Qt::Key_Right, Qt::AltModifier); // there is none after it
    QVERIFY(isLive(d));
}

void TimeTravelTest::theLastBatchIsNow()
{
    const Driver d;
    QVERIFY(startAndPause(d, 20));
    QVERIFY(!d.child<QAction>(u"batchForward"_s)->isEnabled());
    QVERIFY(!d.child<QAction>(u"backToNow"_s)->isEnabled());
    d.trigger(u"batchBack"_s);
    QVERIFY(waitsFor(d, d.batch() - 1));
    QVERIFY(d.child<QAction>(u"batchForward"_s)->isEnabled());
    d.trigger(u"batchForward"_s);
    QVERIFY(isLive(d));
    d.trigger(u"batchBack"_s);
    QVERIFY(waitsFor(d, d.batch() - 1));
    QTest::keyClick(d.window.get(), Qt::Key_Escape);
    QVERIFY(isLive(d));
    d.trigger(u"batchBack"_s);
    QVERIFY(waitsFor(d, d.batch() - 1));
    d.trigger(u"liveEdge"_s);
    QVERIFY(isLive(d));
}

void TimeTravelTest::theRunGoesOnMeanwhile()
{
    const Driver d;
    QVERIFY(d.start());
    QVERIFY(QTest::qWaitFor([&] { return d.batch() > 30; }, patience));
    d.trigger(u"roundBack"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shownBatch(d) > 0, patience);
    const std::uint64_t there = shownBatch(d), then = d.batch();
    const QString before = samples(d);
    QVERIFY(QTest::qWaitFor([&] { return d.batch() > then + 40; }, patience));
    QCOMPARE(shownBatch(d), there);
    QCOMPARE(samples(d), before);
    // A device that is selected there has its curve, which ends there.
    d.window->selection()->select({0, 3});
    const QString name = (*d.window->snapshot()->infos)[3].name;
    const auto hasCurve = [&] {
        d.window->exportCharts(d.path(u"charts.csv"_s));
        QFile file(d.path(u"charts.csv"_s));
        return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readLine()).contains(name);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCurve(), patience);
    QCOMPARE(shownBatch(d), there);
    QVERIFY(d.child<QAction>(u"run"_s)->isEnabled()); // what is done is done now
    d.trigger(u"holdView"_s);
    QVERIFY(isLive(d));
    QVERIFY(head(d).contains(u"held at batch"_s));
}

void TimeTravelTest::anotherRunIsShownAsItIs()
{
    const Driver d;
    QVERIFY(startAndPause(d, 20));
    d.trigger(u"batchBack"_s);
    QVERIFY(waitsFor(d, d.batch() - 1));
    QVERIFY(d.start());
    QVERIFY(isLive(d));
    QTRY_VERIFY_WITH_TIMEOUT(!d.child<QToolButton>(u"nowButton"_s)->isVisible(), patience);
}

void TimeTravelTest::theBarCanStillBeRead()
{
    const Driver d;
    QVERIFY(startAndPause(d, 20));
    auto *bar = d.child<QWidget>(u"runBar"_s);
    bar->setFocus(); // draws a frame, too
    d.trigger(u"batchBack"_s);
    QVERIFY(waitsFor(d, d.batch() - 1));
    const QImage image = bar->grab().toImage();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += image.pixelColor(x, y).lightness() < 80;
    }
    QVERIFY(dark < image.width() * image.height() / 5); // texts, and the line where the views are
}

void TimeTravelTest::theKeysPageTellsOfIt()
{
    const Driver d;
    d.trigger(u"shortcuts"_s);
    const QString page = d.child<QTextBrowser>(u"shortcutsPage"_s)->toPlainText();
    for (const QString &words : {u"Ctrl+Left"_s, u"One batch back"_s, u"To the next event"_s,
                                 u"Back to now"_s, u"the fleet as it was"_s})
        QVERIFY2(page.contains(words), qPrintable(words));
}

QTEST_MAIN(TimeTravelTest)
#include "tst_timetravel.moc"
