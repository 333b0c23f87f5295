// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QTableView>
#include <QToolButton>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class HoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theViewsStandStillWhileTheFleetLearns();
    void aDeviceSelectedMeanwhileHasItsCurve();
    void anotherRunLetsGo();
};

namespace {

QString samples(const Driver &d)
{
    const auto *model = d.child<QTableView>(u"fleetTable"_s)->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == u"Samples"_s)
            return model->index(0, column).data().toString();
    }
    return {};
}

bool learnsOn(const Driver &d)
{
    const std::uint64_t before = d.batch();
    return QTest::qWaitFor([&] { return d.batch() > before + 40; }, patience);
}

bool saysHeld(const Driver &d)
{
    for (const QLabel *label : d.child<QDockWidget>(u"runDock"_s)->findChildren<QLabel *>()) {
        if (label->text().contains(u"held at batch"_s))
            return true;
    }
    return false;
}

} // namespace

void HoldTest::theViewsStandStillWhileTheFleetLearns()
{
    const Driver d;
    QVERIFY(d.start());
    d.click(u"holdButton"_s);
    const QString before = samples(d);
    QVERIFY(!before.isEmpty());
    QVERIFY(learnsOn(d));
    QCOMPARE(samples(d), before);
    QTRY_VERIFY_WITH_TIMEOUT(saysHeld(d), patience);
    // What is done goes to the run as it is now.
    QVERIFY(d.pause());
    QTRY_COMPARE_WITH_TIMEOUT(d.child<QAction>(u"run"_s)->text(), u"Run"_s, patience);
    d.click(u"holdButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(samples(d) != before, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!saysHeld(d), patience);
}

void HoldTest::aDeviceSelectedMeanwhileHasItsCurve()
{
    const Driver d;
    QVERIFY(d.start());
    d.window->selection()->select({0});
    d.trigger(u"holdView"_s);
    QVERIFY(learnsOn(d));
    d.window->selection()->select({0, 3});
    const QString name = (*d.window->snapshot()->infos)[3].name;
    const auto hasCurve = [&] {
        d.window->exportCharts(d.path(u"charts.csv"_s));
        QFile file(d.path(u"charts.csv"_s));
        return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readLine()).contains(name);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCurve(), patience);
    QVERIFY(saysHeld(d));
}

void HoldTest::anotherRunLetsGo()
{
    const Driver d;
    QVERIFY(d.start());
    d.click(u"holdButton"_s);
    QVERIFY(d.child<QToolButton>(u"holdButton"_s)->isChecked());
    QVERIFY(d.start());
    QTRY_VERIFY_WITH_TIMEOUT(!d.child<QToolButton>(u"holdButton"_s)->isChecked(), patience);
}

QTEST_MAIN(HoldTest)
#include "tst_hold.moc"
