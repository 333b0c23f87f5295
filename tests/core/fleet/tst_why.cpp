// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>
#include <fleet/readingfeatures.h>
#include <fleet/readingplace.h>
#include <fleet/why.h>

#include <QTest>

#include <cmath>
#include <map>

using namespace fleetgrad;
using namespace fleetgrad::fleet;
using learning::Scorer;

namespace {

RunConfig demo()
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    return config;
}

std::unique_ptr<Engine> engineFor(const RunConfig &config)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), 1);
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// One reading of two channels and two models with round numbers.
DeviceTrace handmade()
{
    DeviceTrace trace;
    trace.first = 40;
    TracedReading reading;
    reading.batch = 3;
    reading.looked = true;
    reading.decision = 0.9F;
    reading.local = 0.8F;
    reading.global = 0.7F;
    trace.readings = {reading, reading};
    auto batch = std::make_shared<TracedBatch>();
    batch->batch = 3;
    batch->first = 40;
    batch->readings = 2;
    batch->version = 12;
    batch->local = {{2, -1, 0.5F}, -4};
    batch->fleet = {{3, 1}, -2};
    batch->mixture = {0.5F, 0.25F, 2, -0.75F};
    batch->seen.local = {9, 9, 9, 1.5F, 0.5F, 4}; // the second reading is asked for
    batch->seen.fleet = {9, 9, 2, -1};
    batch->seen.unsupervised = {9, 0.125F};
    trace.batches = {batch};
    return trace;
}

} // namespace

/// The shares of the features in what a reading scored.
class WhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareIsWeightTimesValue()
    {
        const auto why = whyOf(handmade(), 41, Scorer::Local);
        QVERIFY(why.has_value());
        // By hand: 2 * 1.5 = 3, -1 * 0.5 = -0.5, 0.5 * 4 = 2, bias -4: 0.5.
        QCOMPARE(why->terms.size(), std::size_t(4));
        QCOMPARE(why->terms[0].share, 3.0);
        QCOMPARE(why->terms[1].share, -0.5);
        QCOMPARE(why->terms[2].share, 2.0);
        QCOMPARE(why->terms[3].kind, WhyTermKind::LocalBias);
        QCOMPARE(why->terms[3].share, -4.0);
        QCOMPARE(why->logOdds, 0.5);
        QCOMPARE(why->version, 12U);
    }

    void theDecisionMixesBothModels()
    {
        const auto why = whyOf(handmade(), 41, Scorer::Decision);
        QVERIFY(why.has_value());
        // By hand: half of 0.5; a quarter of 3 * 2 + 1 * -1 - 2 = 3; 2 * 0.125; -0.75: 0.5.
        QCOMPARE(why->terms.size(), std::size_t(9));
        QCOMPARE(why->logOdds, 0.5);
        QCOMPARE(why->terms[4].kind, WhyTermKind::FleetFeature);
        QCOMPARE(why->terms[4].share, 1.5);
        QCOMPARE(why->terms[7].kind, WhyTermKind::Unsupervised);
        QCOMPARE(why->terms[7].share, 0.25);
        QCOMPARE(why->terms[8].share, -0.75);
    }

    void whatIsNotKnownIsSaid()
    {
        DeviceTrace trace = handmade();
        QCOMPARE(whyOf(trace, 42, Scorer::Decision).error(), WhyUnknown::NoReading);
        QCOMPARE(whyOf(trace, 39, Scorer::Decision).error(), WhyUnknown::NoReading);
        trace.readings[1].decision = NAN;
        QCOMPARE(whyOf(trace, 41, Scorer::Decision).error(), WhyUnknown::NotScored);
        trace.batches.clear();
        QCOMPARE(whyOf(trace, 40, Scorer::Decision).error(), WhyUnknown::NotLooked);
    }

    /// What the program said live is what the shares sum to, for every reading and each scorer.
    void theSharesSumToWhatTheProgramSaid()
    {
        auto engine = engineFor(demo());
        engine->lookAt({4});
        for (int batch = 0; batch < 60; ++batch)
            engine->step({});
        const auto trace = engine->trace(4);
        std::map<Scorer, int> compared;
        for (std::uint64_t number = trace->first; number < trace->first + trace->readings.size(); ++number) {
            for (const Scorer scorer : {Scorer::Local, Scorer::Global, Scorer::Decision}) {
                const auto why = whyOf(*trace, number, scorer);
                if (!why) {
                    QCOMPARE(why.error(), WhyUnknown::NotScored);
                    continue;
                }
                ++compared[scorer];
                QVERIFY2(std::abs(sigmoid(why->logOdds) - double(why->probability)) < 1e-6,
                         qPrintable(QStringLiteral("%1: %2, but %3")
                                        .arg(number)
                                        .arg(sigmoid(why->logOdds))
                                        .arg(double(why->probability))));
            }
        }
        QVERIFY(compared[Scorer::Local] > 1000);
        QCOMPARE(compared[Scorer::Decision], compared[Scorer::Local]);
        QVERIFY(engine->globalVersion().version > 3);
    }

    /// The features are those that the command `features` writes, computed from the readings alone.
    void theFeaturesAreThoseOfTheReadings()
    {
        const RunConfig config = demo();
        auto engine = engineFor(config);
        engine->lookAt({2});
        for (int batch = 0; batch < 12; ++batch)
            engine->step({});
        const auto trace = engine->trace(2);
        auto source = openSource(config);
        const int channels = int((*source)->devices()[2].channels.size());
        FeatureRows rows(config.method, channels);
        learning::BatchInput input;
        std::uint64_t number = 0;
        int compared = 0;
        for (std::uint64_t read = 0; read < 12; ++read) {
            input.reset(config.batchReadings, channels);
            (*source)->read(2, read, input, 0);
            for (int i = 0; i < input.count(0); ++i, ++number) {
                const auto *batch = tracedBatch(*trace, number);
                QVERIFY(batch);
                const std::size_t row = std::size_t(number - batch->first);
                if (!rows.next(input, i))
                    continue;
                for (std::size_t feature = 0; feature < rows.fleet().size(); ++feature, ++compared)
                    QCOMPARE(batch->seen.fleet[row * rows.fleet().size() + feature], rows.fleet()[feature]);
            }
        }
        QVERIFY2(compared > 300 * 72, qPrintable(QString::number(compared)));
    }

    void alarmsBeginAfterAGap()
    {
        DeviceTrace trace;
        trace.gap = 3;
        trace.first = 100;
        for (const char *alarm = ".!!...!.!..!..."; *alarm != 0; ++alarm) {
            TracedReading reading;
            reading.alarming = *alarm == '!';
            trace.readings.push_back(reading);
        }
        // Readings 106, 108 and 111 are one alarm: never three quiet ones between them.
        QCOMPARE(lastAlarm(trace), std::optional<std::uint64_t>(106));
        QCOMPARE(lastAlarm(trace, 106), std::optional<std::uint64_t>(101));
        QCOMPARE(lastAlarm(trace, 101), std::nullopt);
    }

    /// Of three devices that train, those that are recorded are all, and sum to what the version changed.
    void aRoundTellsWhoMovedTheWeights()
    {
        RunConfig config = demo();
        config.simulation.devices = 3;
        config.federation.holdOut = 0;
        config.federation.everyUpdates = 3;
        auto engine = engineFor(config);
        learning::LinearModel before = engine->globalVersion().model;
        int rounds = 0;
        for (int batch = 0; batch < 40; ++batch) {
            const auto record = engine->step({});
            QCOMPARE(record->movers.size(), record->versions.size());
            for (std::size_t i = 0; i < record->versions.size(); ++i) {
                const auto &version = record->versions[i];
                QCOMPARE(record->movers[i].version, version.version);
                for (std::size_t weight = 0; weight < version.model.weights.size(); ++weight) {
                    float sum = 0;
                    for (const auto &mover : record->movers[i].weights[weight])
                        sum += mover.part;
                    QVERIFY(std::abs(sum - (version.model.weights[weight] - before.weights[weight])) < 1e-6F);
                }
                before = version.model;
                ++rounds;
            }
        }
        QVERIFY(rounds > 5);
    }

    void aReadingIsFoundByNumber()
    {
        const RunConfig config = demo();
        auto source = openSource(config);
        const auto place =
            lastReading(config, **source, 1, 20, [](const ReadingPlace &at) { return at.number <= 120; });
        QVERIFY(place.has_value());
        QCOMPARE(place->number, std::uint64_t(120));
        QVERIFY(place->batch >= 3); // 50 readings a batch at most
        QVERIFY(
            !lastReading(config, **openSource(config), 1, 20, [](const ReadingPlace &) { return false; }));
    }
};

QTEST_GUILESS_MAIN(WhyTest)
#include "tst_why.moc"
