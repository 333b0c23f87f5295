// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadesummary.h"

#include <report/figures.h>
#include <report/verdict.h>

#include <QTest>

#include <limits>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;
using learning::Scorer;
using test::summaryOf;

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGainOverTheBestBaselineHasStudentsInterval();
    void aGainThatMayBeNoneIsNoGain();
    void oneBaselineThatIsNotBeatenIsEnough();
    void devicesWithoutFiguresDoNotCount();
    void oneDeviceAloneGivesNoVerdict();
    void manyDevicesApproachTheNormalDistribution();
    void notableDevicesAreBestMedianAndWorst();
    void countsAreGroupedAndDurationsReadable();
};

void VerdictTest::theGainOverTheBestBaselineHasStudentsInterval()
{
    // Gains over the unsupervised score .2, .3, .4, .5, .6: mean .4, deviation .158114, t(4) 2.776445, so the
    // interval reaches 2.776445 * .158114 / sqrt(5) = .196324 to either side.
    const auto summary = summaryOf({{0.5, 0, 0.5, 0.05, 0.1, 0.3},
                                    {0.6, 0, 0.6, 0.05, 0.1, 0.3},
                                    {0.7, 0, 0.7, 0.05, 0.1, 0.3},
                                    {0.8, 0, 0.8, 0.05, 0.1, 0.3},
                                    {0.9, 0, 0.9, 0.05, 0.1, 0.3}});
    const report::Verdict verdict = report::verdict(summary, Scorer::Local);
    QVERIFY(verdict.word == report::VerdictWord::Learning);
    QVERIFY(verdict.baseline == Scorer::Unsupervised);
    QCOMPARE(verdict.devices, 5);
    QCOMPARE(verdict.devicesAhead, 5);
    QVERIFY(std::abs(verdict.gain - 0.4) < 1e-9);
    QVERIFY2(std::abs(verdict.low - (0.4 - 0.196324)) < 5e-4, qPrintable(QString::number(verdict.low)));
    QVERIFY2(std::abs(verdict.high - (0.4 + 0.196324)) < 5e-4, qPrintable(QString::number(verdict.high)));
    const QString text = report::verdictText(verdict, summary, Scorer::Local);
    QVERIFY2(text.contains(u"are learning") && text.contains(u"0.700") && text.contains(u"unsupervised") &&
                 text.contains(u"0.300"),
             qPrintable(text));
    // The global model has 0 throughout.
    QVERIFY(report::verdict(summary, Scorer::Global).word == report::VerdictWord::NoGain);
    QCOMPARE(report::verdict(summary, Scorer::Global).devicesAhead, 0);
}

void VerdictTest::aGainThatMayBeNoneIsNoGain()
{
    // Gains .6, .1, -.1: the mean is .2, but the interval of three values is wide.
    const auto summary = summaryOf(
        {{0.9, 0, 0.9, 0.05, 0.1, 0.3}, {0.4, 0, 0.4, 0.05, 0.1, 0.3}, {0.2, 0, 0.2, 0.05, 0.1, 0.3}});
    const report::Verdict verdict = report::verdict(summary, Scorer::Local);
    QVERIFY(verdict.gain > 0.19 && verdict.low < 0);
    QVERIFY(verdict.word == report::VerdictWord::NoGain);
    QCOMPARE(verdict.devicesAhead, 2);
    QVERIFY(report::verdictText(verdict, summary, Scorer::Local).contains(u"no gain"));
}

void VerdictTest::oneBaselineThatIsNotBeatenIsEnough()
{
    const auto summary = summaryOf(
        {{0.7, 0, 0.7, 0.05, 0.8, 0.3}, {0.71, 0, 0.71, 0.05, 0.8, 0.3}, {0.72, 0, 0.72, 0.05, 0.8, 0.3}});
    const report::Verdict verdict = report::verdict(summary, Scorer::Local);
    QVERIFY(verdict.word == report::VerdictWord::NoGain);
    QVERIFY(verdict.baseline == Scorer::LastLabel);
    QVERIFY(verdict.high < 0);
}

void VerdictTest::devicesWithoutFiguresDoNotCount()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto summary = summaryOf({{0.7, 0, 0.7, 0.05, 0.1, 0.3},
                                    {none, none, none, none, none, none},
                                    {0.72, 0, 0.72, 0.05, 0.1, 0.3},
                                    {0.71, 0, 0.71, none, 0.1, 0.3}});
    QCOMPARE(report::verdict(summary, Scorer::Local).devices, 2);
    QVERIFY(report::verdict(summary, Scorer::Local).word == report::VerdictWord::Learning);
    QCOMPARE(report::devicesByPrAuc(summary), (std::vector<std::uint32_t>{0, 3, 2}));
}

void VerdictTest::oneDeviceAloneGivesNoVerdict()
{
    const auto summary = summaryOf({{0.7, 0, 0.7, 0.05, 0.1, 0.3}});
    const report::Verdict verdict = report::verdict(summary, Scorer::Local);
    QVERIFY(verdict.word == report::VerdictWord::Unknown);
    QVERIFY(!report::verdictText(verdict, summary, Scorer::Local).isEmpty());
    QVERIFY(report::verdict(fleet::RunSummary(), Scorer::Global).word == report::VerdictWord::Unknown);
}

void VerdictTest::manyDevicesApproachTheNormalDistribution()
{
    // 1001 gains, alternately 0 and .2 and one of .1: mean .1, deviation .1, t(1000) 1.9623.
    fleet::RunSummary summary;
    for (int i = 0; i < 1001; ++i) {
        auto &device = summary.devices.emplace_back();
        for (auto &metrics : device)
            metrics.prAuc = 0.1;
        device[std::size_t(Scorer::Local)].prAuc = i == 1000 ? 0.2 : (i % 2 ? 0.3 : 0.1);
    }
    const report::Verdict verdict = report::verdict(summary, Scorer::Local);
    QVERIFY(std::abs(verdict.low - (0.1 - 1.9623 * 0.1 / std::sqrt(1001.0))) < 1e-6);
    QVERIFY(verdict.word == report::VerdictWord::Learning);
}

void VerdictTest::notableDevicesAreBestMedianAndWorst()
{
    const auto summary = summaryOf({{0, 0, 0.5, 0, 0, 0},
                                    {0, 0, 0.9, 0, 0, 0},
                                    {0, 0, 0.1, 0, 0, 0},
                                    {0, 0, 0.7, 0, 0, 0},
                                    {0, 0, 0.3, 0, 0, 0}});
    QCOMPARE(report::notableDevices(summary), (std::vector<std::uint32_t>{1, 0, 2}));
    QCOMPARE(report::notableDevices(summaryOf({{0, 0, 0.5, 0, 0, 0}, {0, 0, 0.9, 0, 0, 0}})),
             (std::vector<std::uint32_t>{1, 0}));
    QVERIFY(report::notableDevices({}).empty());
}

void VerdictTest::countsAreGroupedAndDurationsReadable()
{
    QCOMPARE(report::countText(0), u"0"_s);
    QCOMPARE(report::countText(999), u"999"_s);
    QCOMPARE(report::countText(24100000), u"24,100,000"_s);
    QCOMPARE(report::scoreText(-0.5), u"\u22120.500"_s);
    QVERIFY(!report::scoreText(std::nan("")).contains(u"nan"));
    QCOMPARE(report::durationText(2.26), u"2.3 s"_s);
    QCOMPARE(report::durationText(59.96), u"1 min 0 s"_s);
    QCOMPARE(report::durationText(3 * 3600 + 12 * 60 + 5), u"3 h 12 min"_s);
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
