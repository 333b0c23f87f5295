// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "machinedata.h"

#include <learning/laneblock.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fleetgrad::learning;

namespace {

struct Figures
{
    double accuracy = 0, f1 = 0, prAuc = 0, logLoss = 0;
};

/// Means over the devices of a block.
Figures macro(const LaneBlock &block, Scorer scorer)
{
    Figures mean;
    for (int lane = 0; lane < block.devices(); ++lane) {
        const Metrics metrics = block.whole(lane, scorer);
        mean.accuracy += metrics.accuracy / block.devices();
        mean.f1 += metrics.f1 / block.devices();
        mean.prAuc += metrics.prAuc / block.devices();
        mean.logLoss += metrics.logLoss / block.devices();
    }
    return mean;
}

bool near(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.5f is not %.5f", value, expected);
    return false;
}

} // namespace

/// Every figure stands in the table of the reference on data/smd (labels without delay).
class TestMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void localModelsReachTheReference();
    void baselinesAreThoseOfTheReference();
    void fewBinsLoseLittle();

private:
    LaneBlock replay(int bins) const;
    std::vector<Machine> m_machines;
    std::unique_ptr<LaneBlock> m_block;
};

void TestMachines::initTestCase()
{
    for (const QString &name : machineNames())
        m_machines.push_back(readMachine(name));
    if (m_machines.empty())
        QSKIP("the SMD data set is not beside the checkout");
    QCOMPARE(int(m_machines.size()), 19);
    m_block = std::make_unique<LaneBlock>(replay(2048));
}

LaneBlock TestMachines::replay(int bins) const
{
    BlockSettings settings;
    settings.channels = 5;
    settings.histogramBins = bins;
    const int devices = int(m_machines.size());
    LaneBlock block(settings, devices);
    BatchInput input;
    BatchScratch scratch;
    const LinearModel global{std::vector<float>(std::size_t(fleetFeatureCount(Method::Sound))), -4};
    const std::vector<std::uint8_t> trains(std::size_t(devices), 1);
    int longest = 0;
    for (const Machine &machine : m_machines)
        longest = std::max(longest, machine.rows());
    for (int start = 0; start < longest; start += settings.batchRows) {
        input.reset(settings.batchRows, settings.channels);
        for (int lane = 0; lane < devices; ++lane) {
            const Machine &machine = m_machines[std::size_t(lane)];
            input.count(lane) = std::clamp(machine.rows() - start, 0, settings.batchRows);
            for (int row = 0; row < input.count(lane); ++row) {
                for (int c = 0; c < settings.channels; ++c)
                    input.value(row, c, lane) = machine.channels[std::size_t(c)][std::size_t(start + row)];
                input.label(row, lane) = machine.labels[std::size_t(start + row)];
            }
        }
        block.process(input, scratch, {global, 0}, trains);
    }
    return block;
}

void TestMachines::localModelsReachTheReference()
{
    const Figures local = macro(*m_block, Scorer::Local);
    qInfo("local: accuracy %.4f, F1 %.3f, PR-AUC %.4f, log loss %.4f", local.accuracy, local.f1, local.prAuc,
          local.logLoss);
    QVERIFY(near(local.accuracy, 0.9859, 0.0005));
    QVERIFY(near(local.f1, 0.755, 0.003));
    QVERIFY(near(local.prAuc, 0.728, 0.003));
    QVERIFY(near(local.logLoss, 0.062, 0.001));
}

void TestMachines::baselinesAreThoseOfTheReference()
{
    const Figures last = macro(*m_block, Scorer::LastLabel);
    QVERIFY(near(last.accuracy, 0.9854, 0.0001));
    QVERIFY(near(last.f1, 0.750, 0.001));
    QVERIFY(near(last.prAuc, 0.603, 0.001));
    QVERIFY(near(last.logLoss, 0.077, 0.0005));
    const Figures majority = macro(*m_block, Scorer::Majority);
    QVERIFY(near(majority.accuracy, 0.9539, 0.0001));
    QVERIFY(near(majority.prAuc, 0.046, 0.0005));
    const Figures unsupervised = macro(*m_block, Scorer::Unsupervised);
    qInfo("unsupervised: PR-AUC %.4f", unsupervised.prAuc);
    // Exact, by scikit-learn's average_precision_score of the reference's mean fleet features: 0.27581.
    QVERIFY(near(unsupervised.prAuc, 0.27581, 0.001));
    std::uint64_t readings = 0;
    for (int lane = 0; lane < m_block->devices(); ++lane)
        readings += m_block->readings(lane);
    QCOMPARE(readings, std::uint64_t(450232));
}

void TestMachines::fewBinsLoseLittle()
{
    const LaneBlock coarse = replay(64);
    for (const Scorer scorer : {Scorer::Local, Scorer::Unsupervised}) {
        const double fine = macro(*m_block, scorer).prAuc, few = macro(coarse, scorer).prAuc;
        qInfo("PR-AUC with 2048 bins %.4f, with 64 %.4f", fine, few);
        QVERIFY(near(few, fine, 0.015));
    }
}

QTEST_GUILESS_MAIN(TestMachines)
#include "tst_machines.moc"
