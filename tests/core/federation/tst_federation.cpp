// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/fedavg.h>
#include <federation/ratecontroller.h>
#include <federation/screening.h>

#include <QTest>

#include <limits>

using namespace fleetgrad;
using namespace fleetgrad::federation;

namespace {

LocalUpdate update(std::uint32_t device, std::uint32_t version, std::vector<float> weights, float bias,
                   std::int64_t samples)
{
    LocalUpdate u;
    u.device = device;
    u.modelVersion = version;
    u.samples = samples;
    u.accuracy = 0.5f;
    u.fleetModel = {std::move(weights), bias};
    return u;
}

const learning::LinearModel origin{{0, 0}, 0};

constexpr Screening::Limits wide{50, 0};

} // namespace

class TestFederation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fedAvgWeighsBySamples()
    {
        // By hand: (10 * 1 + 30 * 5) / 40 = 4, (10 * -2 + 30 * 2) / 40 = 1, bias (10 * 0 + 30 * -4) / 40 =
        // -3.
        const std::vector<LocalUpdate> updates{update(0, 1, {1, -2}, 0, 10), update(1, 1, {5, 2}, -4, 30)};
        const learning::LinearModel expected{{4, 1}, -3};
        QCOMPARE(fedAvg(updates), expected);
    }

    void fedAvgOfOneIsItself()
    {
        const std::vector<LocalUpdate> updates{update(3, 1, {0.1f, 0.2f}, -0.3f, 7)};
        QCOMPARE(fedAvg(updates), updates.front().fleetModel);
    }

    void claimedAccuracyWeighsBySamplesAndSkipsWhatIsNone()
    {
        std::vector<LocalUpdate> updates{update(0, 1, {}, 0, 10), update(1, 1, {}, 0, 30),
                                         update(2, 1, {}, 0, 99)};
        updates[0].accuracy = 1.0f;
        updates[1].accuracy = 0.5f;
        updates[2].accuracy = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(claimedAccuracy(updates), 0.625f); // (10 * 1 + 30 * 0.5) / 40
    }

    void screeningRefusesWhatCanNotBeAveraged_data()
    {
        QTest::addColumn<std::vector<float>>("weights");
        QTest::addColumn<float>("bias");
        QTest::addColumn<qint64>("samples");
        QTest::addColumn<ScreeningReason>("reason");
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        using V = std::vector<float>;
        QTest::newRow("sound") << V{1, 1} << 0.f << qint64(50) << ScreeningReason::None;
        QTest::newRow("NaN weight") << V{nan, 1} << 0.f << qint64(50) << ScreeningReason::NotFinite;
        QTest::newRow("infinite bias") << V{1, 1} << infinity << qint64(50) << ScreeningReason::NotFinite;
        QTest::newRow("too few weights") << V{1} << 0.f << qint64(50) << ScreeningReason::WrongDimensions;
        QTest::newRow("too many weights")
            << V{1, 1, 1} << 0.f << qint64(50) << ScreeningReason::WrongDimensions;
        QTest::newRow("no samples") << V{1, 1} << 0.f << qint64(0) << ScreeningReason::ImplausibleCount;
        QTest::newRow("negative") << V{1, 1} << 0.f << qint64(-5) << ScreeningReason::ImplausibleCount;
        QTest::newRow("more than read") << V{1, 1} << 0.f << qint64(51) << ScreeningReason::ImplausibleCount;
    }

    void screeningRefusesWhatCanNotBeAveraged()
    {
        QFETCH(std::vector<float>, weights);
        QFETCH(float, bias);
        QFETCH(qint64, samples);
        QFETCH(ScreeningReason, reason);
        Screening screening(2);
        const auto result = screening.screen(update(0, 1, weights, bias, samples), origin, wide);
        QCOMPARE(result.reason, reason);
        QCOMPARE(result.verdict == Verdict::Accepted, reason == ScreeningReason::None);
    }

    void anUpdateIsAcceptedOnce()
    {
        Screening screening(2);
        const auto first = update(0, 1, {1, 0}, 0, 50);
        QCOMPARE(screening.screen(first, origin, wide).verdict, Verdict::Accepted);
        QCOMPARE(screening.screen(first, origin, wide).verdict, Verdict::Duplicate);
        QCOMPARE(screening.screen(update(0, 2, {1, 0}, 0, 50), origin, wide).verdict, Verdict::Accepted);
        QCOMPARE(screening.screen(update(1, 1, {1, 0}, 0, 50), origin, wide).verdict, Verdict::Accepted);
    }

    void sgdCanGoSoFarAndNoFurther()
    {
        // 50 samples at rate 0.01 with 48 features of 4 and the bias: 0.5 * sqrt(48 * 16 + 1).
        QCOMPARE(farthestMove(48, 50 * 0.01, 1), 0.5 * std::sqrt(769.0));
        QCOMPARE(farthestMove(48, 50 * 0.01, 3),
                 1.5 * std::sqrt(769.0)); // anomalies pull three times as hard
    }

    void anUpdateThatMovedTooFarIsQuarantined()
    {
        Screening screening(2);
        const Screening::Limits limits{50, 10};
        QCOMPARE(screening.screen(update(30, 1, {6, 8}, 0, 50), origin, limits).verdict, Verdict::Accepted);
        const auto far = screening.screen(update(31, 1, {6, 8}, 1, 50), origin, limits);
        QCOMPARE(far.reason, ScreeningReason::NormTooLarge);
        QCOMPARE(far.norm, std::sqrt(101.f)); // 6, 8 and the bias 1
    }

    void restoredScreeningRemembersDuplicates()
    {
        Screening screening(2);
        screening.screen(update(5, 1, {1, 0}, 0, 50), origin, wide);
        std::vector<std::byte> bytes;
        screening.save(bytes);
        Screening restored(2);
        std::span<const std::byte> span(bytes);
        QVERIFY(restored.restore(span));
        QVERIFY(span.empty());
        QCOMPARE(restored.screen(update(5, 1, {1, 0}, 0, 50), origin, wide).verdict, Verdict::Duplicate);
        auto cut = std::span<const std::byte>(bytes).first(bytes.size() - 1);
        QVERIFY(!Screening(2).restore(cut));
    }

    void theRateFallsWhenTheErrorGrowsAndRisesWhenItFalls()
    {
        RateController controller;
        QVERIFY(!controller.observe(0.5f)); // nothing to compare with yet
        const auto grew = controller.observe(0.6f);
        QVERIFY(grew && grew->grew());
        QCOMPARE(grew->factor, 0.9f);
        QCOMPARE(grew->errorBefore, 0.5f);
        const auto fell = controller.observe(0.3f);
        QVERIFY(fell && !fell->grew());
        QCOMPARE(fell->factor, 1.05f);
        QVERIFY(!controller.observe(0.3002f)); // within 1 %: noise
        QVERIFY(!controller.observe(std::numeric_limits<float>::quiet_NaN()));
    }
};

QTEST_GUILESS_MAIN(TestFederation)
#include "tst_federation.moc"
