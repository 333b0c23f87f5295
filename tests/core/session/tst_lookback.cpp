// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/why.h>
#include <session/lookback.h>
#include <session/session.h>
#include <session/whygroups.h>
#include <store/runfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::session;
using learning::Scorer;

namespace {

constexpr std::uint32_t looked = 4;
constexpr std::uint64_t batches = 30;

fleet::RunConfig demo()
{
    fleet::RunConfig config;
    fleet::applyPreset(QStringLiteral("demo"), config);
    config.batches = batches;
    return config;
}

/// The same to the bit, or both unknown.
bool same(float a, float b)
{
    return std::isnan(a) ? std::isnan(b) : a == b;
}

} // namespace

/// What single readings of a saved run scored, worked out again.
class LookBackTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<const fleet::DeviceTrace> m_live; ///< as a person saw it who looked all the time

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("run.fleetrun"));
        SessionOptions options;
        options.threads = 2;
        options.paused = true;
        const auto session = Session::create(demo(), m_path, options);
        session->lookAtDevice(looked);
        QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->deviceTrace != nullptr; }, 20'000));
        session->setLearningRate({looked}, 0.02); // a command, which has to be given again
        session->resume();
        session->wait([](const Snapshot &) { return true; });
        QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->batch == batches; }, 20'000));
        m_live = session->snapshot()->deviceTrace;
        QCOMPARE(m_live->device, looked);
    }

    void itSaysWhatWasSaidLive()
    {
        const std::uint64_t batch = 17;
        const auto again = lookBack(m_path, looked, batch, {.threads = 1, .stop = {}, .progress = {}});
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE((*again)->readings.back().batch, batch);
        int compared = 0;
        for (std::size_t i = 0; i < (*again)->readings.size(); ++i) {
            const fleet::TracedReading &reading = (*again)->readings[i];
            const std::uint64_t number = (*again)->first + i;
            if (!reading.looked)
                continue;
            const fleet::TracedReading &then = m_live->readings[std::size_t(number - m_live->first)];
            QVERIFY(same(reading.decision, then.decision));
            QVERIFY(same(reading.threshold, then.threshold));
            QCOMPARE(reading.alarming, then.alarming);
            const auto why = fleet::whyOf(**again, number, Scorer::Decision);
            const auto live = fleet::whyOf(*m_live, number, Scorer::Decision);
            QCOMPARE(why.has_value(), live.has_value());
            if (why) {
                QCOMPARE(why->logOdds, live->logOdds);
                QCOMPARE(why->version, live->version);
            }
            ++compared;
        }
        QVERIFY2(compared >= 400, qPrintable(QString::number(compared)));
    }

    void theFileStaysAsItIs()
    {
        const auto digest = [this] { return (*store::RunFileReader::open(m_path))->digest().value(); };
        const QString before = digest();
        QVERIFY(lookBack(m_path, looked, 3, {.threads = 1, .stop = {}, .progress = {}}).has_value());
        QCOMPARE(digest(), before);
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        int told = 0;
        const auto again = lookBack(m_path, looked, batches,
                                    {.threads = 1, .stop = stop.get_token(), .progress = [&](double) {
                                         ++told;
                                         stop.request_stop();
                                     }});
        QVERIFY(!again.has_value());
        QCOMPARE(int(again.error().kind), int(ErrorKind::Cancelled));
        QCOMPARE(told, 1);
    }

    void whatIsNotThereIsRefused()
    {
        const LookBackOptions options{.threads = 1, .stop = {}, .progress = {}};
        const auto beyond = lookBack(m_path, looked, batches + 1, options);
        QVERIFY(!beyond.has_value());
        QVERIFY2(beyond.error().sentence.contains(QStringLiteral("31")), qPrintable(beyond.error().text()));
        QVERIFY(!lookBack(m_path, 1000, 3, options).has_value());
    }

    void aSessionWorksItOutBesideTheRun()
    {
        const auto session = Session::open(m_path, {});
        const auto again = session->lookBack(looked, 9).get();
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
        QVERIFY(fleet::whyOf(**again, (*again)->first + (*again)->readings.size() - 1, Scorer::Global));
        const auto history = session->weightHistory(0).get();
        QVERIFY(history.has_value());
        QVERIFY(history->moves.size() > 3);
        QVERIFY(history->moves.front().movers.has_value());
        const auto alarm = session->lastAlarm(looked).get();
        QVERIFY(alarm.has_value());
        const auto begin = fleet::lastAlarm(*m_live);
        QCOMPARE(alarm->has_value(), begin.has_value());
        if (begin)
            QCOMPARE(**alarm, m_live->readings[std::size_t(*begin - m_live->first)].batch);
    }

    /// Channels and kinds of features, each once, that sum to what all terms do.
    void groupsHoldEveryTermOnce()
    {
        fleet::DeviceInfo info;
        info.channels = {QStringLiteral("flow"), QStringLiteral("heat")};
        fleet::Why why;
        for (std::size_t i = 0; i < 24; ++i) // flow has 0..11, heat 12..23
            why.terms.push_back({fleet::WhyTermKind::LocalFeature, i, 1, 1, i < 12 ? 0.1 : -0.2});
        why.terms.push_back({fleet::WhyTermKind::LocalBias, 0, -4, 1, -4});
        why.terms.push_back({fleet::WhyTermKind::FleetFeature, 0, 1, 1, 0.5});   // up.max
        why.terms.push_back({fleet::WhyTermKind::FleetFeature, 12, 1, 1, 0.75}); // up.top3
        const auto groups = whyGroups(why, info, learning::Method::Sound);
        QCOMPARE(groups.size(), std::size_t(4));
        QCOMPARE(groups[0].share, -4.0);
        QCOMPARE(groups[1].name, QStringLiteral("heat"));
        QVERIFY(std::abs(groups[1].share + 2.4) < 1e-12);
        QCOMPARE(groups[2].name, QStringLiteral("up"));
        QCOMPARE(groups[2].share, 1.25);
        QVERIFY(groups[2].isFleet);
        QCOMPARE(whyTermName(why.terms[groups[2].terms.front()], info, learning::Method::Sound),
                 QStringLiteral("up.top3")); // the largest first
        QCOMPARE(groups[3].name, QStringLiteral("flow"));
        std::vector<std::size_t> all;
        for (const WhyGroup &group : groups)
            all.insert(all.end(), group.terms.begin(), group.terms.end());
        std::ranges::sort(all);
        QCOMPARE(all.size(), why.terms.size());
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
    }
};

QTEST_GUILESS_MAIN(LookBackTest)
#include "tst_lookback.moc"
