// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::fleet;
using learning::Scorer;

// Files of a sequence without a pattern (the fractional parts of n times the golden ratio) with spikes, and
// the robust z of every value against the 500 before it, worked out the plain way.
class WeakLabelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutThemNothingIsLearnt();
    void theyAreTheRobustZOverTheThreshold_data();
    void theyAreTheRobustZOverTheThreshold();
    void theyComeAtOnceWhateverDelaysOthers();
    void aDeviceWithLabelsKeepsThem();
    void theOriginalMethodHasItsOwn();
    void aRestoredFleetGoesOnWithTheSame();

private:
    RunConfig config(double threshold) const;
    QTemporaryDir m_folder;
};

namespace {

constexpr int rows = 1200;

double value(int n)
{
    const double x = std::fmod(n * 0.6180339887498949, 1.0);
    return n % 97 == 96 ? x + 3 : n > 700 && n < 720 ? 8 : x; // spikes, and a level that stays for a while
}

double robustZ(std::vector<double> before, double x)
{
    const auto median = [](std::vector<double> values) {
        std::ranges::sort(values);
        const std::size_t n = values.size();
        return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    };
    const double middle = median(before);
    double largest = 0;
    for (const double v : before)
        largest = std::max(largest, std::abs(v));
    for (double &v : before)
        v = std::abs(v - middle);
    return std::abs(x - middle) / std::max(1.4826 * median(before), 1e-3 * largest);
}

struct Wanted
{
    std::uint64_t labelled = 0, anomalies = 0;
};

Wanted expected(double threshold)
{
    Wanted result;
    std::vector<double> before;
    for (int n = 0; n < rows; ++n) {
        if (before.size() >= 100) {
            ++result.labelled;
            result.anomalies += robustZ(before, value(n)) > threshold;
        }
        before.push_back(value(n));
        if (before.size() > 500)
            before.erase(before.begin());
    }
    return result;
}

std::unique_ptr<Engine> engineFor(const RunConfig &config)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), 1);
}

RunSummary summaryOf(const RunConfig &config)
{
    const auto engine = engineFor(config);
    while (!engine->finished())
        engine->step({});
    return engine->summary();
}

std::uint64_t anomalies(const learning::Metrics &metrics)
{
    return std::uint64_t(std::lround(metrics.baseRate * double(metrics.labelled)));
}

} // namespace

void WeakLabelsTest::initTestCase()
{
    QFile without(m_folder.filePath(QStringLiteral("a.csv"))),
        with(m_folder.filePath(QStringLiteral("b.csv")));
    QVERIFY(without.open(QIODevice::WriteOnly) && with.open(QIODevice::WriteOnly));
    without.write("value\n");
    with.write("value,label\n");
    for (int n = 0; n < rows; ++n) {
        const QByteArray x = QByteArray::number(value(n), 'g', 17);
        without.write(x + '\n');
        with.write(x + (n % 10 == 0 ? ",1\n" : ",0\n"));
    }
}

RunConfig WeakLabelsTest::config(double threshold) const
{
    RunConfig config;
    config.source = SourceKind::Replay;
    config.replay.path = m_folder.path();
    config.labels.weakThreshold = threshold;
    return config;
}

void WeakLabelsTest::withoutThemNothingIsLearnt()
{
    QCOMPARE(summaryOf(config(0)).devices[0][std::size_t(Scorer::Local)].labelled, 0U);
}

void WeakLabelsTest::theyAreTheRobustZOverTheThreshold_data()
{
    QTest::addColumn<double>("threshold");
    for (const double threshold : {1.2, 3.0, 6.0})
        QTest::newRow(qPrintable(QString::number(threshold))) << threshold;
}

void WeakLabelsTest::theyAreTheRobustZOverTheThreshold()
{
    QFETCH(double, threshold);
    const learning::Metrics metrics = summaryOf(config(threshold)).devices[0][std::size_t(Scorer::Local)];
    const Wanted wanted = expected(threshold);
    QVERIFY(wanted.anomalies > 5 && wanted.anomalies < wanted.labelled / 2);
    QCOMPARE(metrics.labelled, wanted.labelled);
    QCOMPARE(anomalies(metrics), wanted.anomalies);
}

void WeakLabelsTest::theyComeAtOnceWhateverDelaysOthers()
{
    RunConfig late = config(3);
    late.labels.delayReadings = 100'000;
    const auto engine = engineFor(late);
    for (int batch = 0; batch < rows / 50; ++batch)
        engine->step({});
    const RunSummary summary = engine->summary();
    QCOMPARE(summary.devices[0][std::size_t(Scorer::Local)].labelled, expected(3).labelled);
    QCOMPARE(summary.devices[1][std::size_t(Scorer::Local)].labelled, 0U);
}

void WeakLabelsTest::aDeviceWithLabelsKeepsThem()
{
    const auto engine = engineFor(config(3));
    QVERIFY(!engine->devices()[0].labelled);
    QVERIFY(engine->devices()[1].labelled);
    const learning::Metrics metrics = summaryOf(config(3)).devices[1][std::size_t(Scorer::Local)];
    QCOMPARE(metrics.labelled, std::uint64_t(rows));
    QCOMPARE(anomalies(metrics), std::uint64_t(rows / 10));
}

void WeakLabelsTest::theOriginalMethodHasItsOwn()
{
    RunConfig original = config(3);
    original.method = learning::Method::Original;
    QCOMPARE(summaryOf(original).devices[0][std::size_t(Scorer::Local)].labelled, 0U);
}

void WeakLabelsTest::aRestoredFleetGoesOnWithTheSame()
{
    const auto undisturbed = engineFor(config(3)), restored = engineFor(config(3));
    for (int batch = 0; batch < 7; ++batch)
        undisturbed->step({});
    const auto middle = undisturbed->save();
    QVERIFY(restored->restore(middle));
    for (int batch = 0; batch < 8; ++batch) {
        undisturbed->step({});
        restored->step({});
    }
    QVERIFY(restored->save() == undisturbed->save());
    QVERIFY(!restored->restore(std::span(middle).first(middle.size() / 3)));
}

QTEST_APPLESS_MAIN(WeakLabelsTest)
#include "tst_weaklabels.moc"
