// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/roundmodel.h>

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QToolButton>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class RoundsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutARoundItSaysHowToGetOne();
    void theNewestRoundIsListed();
    void anEarlierRoundStaysWhileOthersCome();
    void aClickSelectsTheDevice();
    void aRoundIsExported();
    void anUpdateThatWaitedHasALongerBar();
};

namespace {

QString words(const Driver &d)
{
    return d.child<QLabel>(u"roundWords"_s)->text();
}

QTableView *table(const Driver &d)
{
    return d.child<QTableView>(u"roundTable"_s);
}

} // namespace

void RoundsViewTest::withoutARoundItSaysHowToGetOne()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"roundsDock"_s));
    auto *empty = d.child<QLabel>(u"roundsEmpty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), patience);
    QVERIFY(empty->text().contains(u"Aggregate now"_s));
    QVERIFY(!table(d)->isVisible());
}

void RoundsViewTest::theNewestRoundIsListed()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"roundsDock"_s));
    QVERIFY(d.start() && d.pause());
    const auto round = d.window->snapshot()->roundLog->back();
    QTRY_VERIFY_WITH_TIMEOUT(words(d).contains(u"global v%1,"_s.arg(round->version)), patience);
    const QAbstractItemModelTester tester(table(d)->model());
    QCOMPARE(table(d)->model()->rowCount(), int(round->parts.size()));
    QVERIFY(words(d).contains(u" %1 update"_s.arg(round->accepted)));
    const QString name = (*d.window->snapshot()->infos)[round->parts.front().device].name;
    QCOMPARE(table(d)->model()->index(0, 0).data().toString(), name);
}

void RoundsViewTest::anEarlierRoundStaysWhileOthersCome()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"roundsDock"_s));
    QVERIFY(d.start() && d.pause());
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QToolButton>(u"earlierRound"_s)->isEnabled(), patience);
    d.click(u"earlierRound"_s);
    const auto &log = *d.window->snapshot()->roundLog;
    const QString chosen = u"global v%1,"_s.arg(log[log.size() - 2]->version);
    QVERIFY2(words(d).contains(chosen), qPrintable(words(d)));
    QVERIFY(d.step() && d.step());
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QToolButton>(u"laterRound"_s)->isEnabled(), patience);
    QVERIFY(words(d).contains(chosen));
    d.click(u"newestRound"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        words(d).contains(u"global v%1,"_s.arg(d.window->snapshot()->roundLog->back()->version)), patience);
}

void RoundsViewTest::aClickSelectsTheDevice()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"roundsDock"_s));
    QVERIFY(d.start() && d.pause());
    QTRY_VERIFY_WITH_TIMEOUT(table(d)->model()->rowCount() > 2, patience);
    const QModelIndex row = table(d)->model()->index(2, 0);
    QTest::mouseClick(table(d)->viewport(), Qt::LeftButton, {}, table(d)->visualRect(row).center());
    QCOMPARE(d.window->selection()->devices().size(), std::size_t(1));
    const auto device = d.window->selection()->devices().front();
    QCOMPARE((*d.window->snapshot()->infos)[device].name, row.data().toString());
}

void RoundsViewTest::aRoundIsExported()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"roundsDock"_s));
    QVERIFY(d.start() && d.pause());
    QTRY_VERIFY_WITH_TIMEOUT(table(d)->model()->rowCount() > 2, patience);
    d.trigger(u"exportWholeCsv"_s);
    QVERIFY(d.chooseInDialog(d.path(u"round.csv"_s)) && d.waitForNotice(u"round.csv"_s));
    QFile csv(d.path(u"round.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const auto round = d.window->snapshot()->roundLog->back();
    QCOMPARE(lines.size(), qsizetype(round->parts.size()) + 1);
    const session::RoundPart &part = round->parts.front();
    const QStringList fields = lines[1].split(u',');
    QCOMPARE(fields.size(), lines[0].split(u',').size());
    QCOMPARE(fields.mid(0, 6),
             QStringList({QString::number(round->version), QString::number(round->batch),
                          (*d.window->snapshot()->infos)[part.device].name, QString::number(part.batch),
                          QString::number(part.baseVersion), QString::number(part.samples)}));
    QCOMPARE(fields[6].toFloat(), part.claimedAccuracy);
    QCOMPARE(fields.back(), u"took part"_s);

    d.trigger(u"exportImage"_s);
    QVERIFY(d.chooseInDialog(d.path(u"round.svg"_s)) && d.waitForNotice(u"round.svg"_s));
    QFile svg(d.path(u"round.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(svg.readAll());
    for (const session::RoundPart &one : round->parts)
        QVERIFY(drawn.contains((*d.window->snapshot()->infos)[one.device].name));
}

void RoundsViewTest::anUpdateThatWaitedHasALongerBar()
{
    // A round of batches 11 to 14; one update of batch 11, one of 14.
    auto round = std::make_shared<session::Round>();
    round->since = 10;
    round->batch = 14;
    session::RoundPart early, late;
    early.batch = 11;
    late.device = 1;
    late.batch = 14;
    late.reason = federation::ScreeningReason::NormTooLarge;
    round->parts = {late, early};
    auto infos = std::make_shared<std::vector<fleet::DeviceInfo>>(2);
    desktop::RoundModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRound(round, infos);
    const auto trained = [&](int row) {
        return model.index(row, desktop::RoundModel::Course)
            .data(desktop::RoundModel::TrainedRole)
            .toPointF();
    };
    QCOMPARE(trained(0), QPointF(0, 0.25)); // waits for three quarters of the round
    QCOMPARE(trained(1), QPointF(0.75, 1)); // does not wait
    QVERIFY(!model.index(0, 0).data(desktop::RoundModel::KeptOutRole).toBool());
    QVERIFY(model.index(1, 0).data(desktop::RoundModel::KeptOutRole).toBool());
    early.samples = 7;
    late.samples = 3;
    model.setRound(std::make_shared<session::Round>(session::Round{1, 10, 14, 1, 1, 10, 0, {early, late}}),
                   infos);
    model.sort(desktop::RoundModel::Samples);
    QCOMPARE(model.part(0).device, late.device);
    model.sort(desktop::RoundModel::Samples, Qt::DescendingOrder);
    QCOMPARE(model.part(0).device, early.device);
    model.sort(desktop::RoundModel::Course);
    // The version was measured until batch 18: the round is at half of what is shown.
    model.setRound(round, infos, 18);
    QCOMPARE(trained(0), QPointF(0, 0.125));
    QCOMPARE(model.index(0, 0).data(desktop::RoundModel::AggregatedRole).toDouble(), 0.5);
    QVERIFY(model.index(0, 0).data(desktop::RoundModel::EvaluatedRole).toBool());
    QVERIFY(!model.index(1, 0).data(desktop::RoundModel::EvaluatedRole).toBool());
    // One of them is of a device that trains itself.
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"device itself"_s));
    (*infos)[0].trainsItself = true;
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"device itself"_s));
}

QTEST_MAIN(RoundsViewTest)
#include "tst_roundsview.moc"
