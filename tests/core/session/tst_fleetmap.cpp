// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>
#include <store/runfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace fleetgrad;
using namespace fleetgrad::session;

namespace {

constexpr std::uint32_t devices = 12;

fleet::RunConfig smallFleet(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = devices;
    config.simulation.lateShare = 0;
    config.simulation.dropOutShare = 0;
    config.batches = batches;
    return config;
}

std::unique_ptr<Session> finished(std::uint64_t batches, const QString &path = {})
{
    auto session = Session::create(smallFleet(batches), path, {});
    session->wait([](const Snapshot &) { return true; });
    return session;
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

/// Each device in a row of its own, each batch in a column of its own.
MapRequest everything(std::uint64_t batches, MapOrder order = MapOrder::Given)
{
    MapRequest request;
    request.from = 1;
    request.to = double(batches);
    request.columns = std::uint32_t(batches);
    request.rows = devices;
    request.order = order;
    return request;
}

std::shared_ptr<const FleetMap> mapOf(Session &session, const MapRequest &request)
{
    session.lookAtMap(request);
    std::shared_ptr<const FleetMap> map;
    const bool came = eventually([&] {
        const auto snapshot = session.snapshot();
        map = snapshot->map;
        return map && map->request == request && map->batch == snapshot->batch;
    });
    return came ? map : nullptr;
}

bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

std::vector<std::uint32_t> inFleetOrder()
{
    std::vector<std::uint32_t> order(devices);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

} // namespace

/// The map of a fleet and the outlines of its devices, against the curves and the table of the same run.
class FleetMapTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void nobodyLooksAtFirst()
    {
        const auto session = finished(20);
        QVERIFY(!session->snapshot()->map);
        QVERIFY(mapOf(*session, everything(20)));
        session->lookAtMap(std::nullopt);
        QVERIFY(eventually([&] { return !session->snapshot()->map; }));
    }

    void cellsAreTheValuesOfTheCurves()
    {
        constexpr std::uint64_t batches = 60;
        const auto session = finished(batches);
        session->watch(inFleetOrder());
        for (const auto scorer : {DeviceScorer::Decision, DeviceScorer::Local}) {
            MapRequest request = everything(batches);
            request.scorer = scorer;
            request.metric = fleet::ChartMetric::LogLoss;
            const auto map = mapOf(*session, request);
            QVERIFY(map);
            QCOMPARE(map->rows, devices);
            QCOMPARE(map->columns, std::uint32_t(batches));
            QCOMPARE(map->firstBatch, std::uint64_t(1));
            QVERIFY(eventually([&] { return session->snapshot()->deviceCurves.size() == devices; }));
            int compared = 0;
            for (const auto &curves : session->snapshot()->deviceCurves) {
                for (const CurvePoint &point : curves->of(scorer, request.metric)) {
                    QVERIFY(isSame(map->at(curves->device, std::uint32_t(point.batch) - 1), point.last));
                    compared += !std::isnan(point.last);
                }
            }
            QVERIFY(compared > int(batches));
        }
    }

    void aLongRunLeavesNoEmptyColumns()
    {
        // Longer than what is kept in full: the outline and the last batches meet without a gap.
        auto config = smallFleet(2600);
        config.simulation.devices = 2;
        config.federation.holdOut = 0;
        config.batchReadings = 5;
        auto session = Session::create(config, QString(), {});
        session->wait([](const Snapshot &) { return true; });
        MapRequest request = everything(2600);
        request.metric = fleet::ChartMetric::LogLoss;
        const auto map = mapOf(*session, request);
        QVERIFY(map);
        QCOMPARE(map->batchesPerColumn, std::uint64_t(7)); // 400 columns at most
        QCOMPARE(map->columns, std::uint32_t(372));
        std::uint32_t first = 0;
        while (first < map->columns && std::isnan(map->at(0, first)))
            ++first;
        QVERIFY(first < 40);
        for (std::uint32_t column = first; column < map->columns; ++column)
            QVERIFY2(!std::isnan(map->at(0, column)), qPrintable(QString::number(column)));
        // Around batch 1,577, from which on all 1,024 are kept in full.
        request.from = 1540;
        request.to = 1620;
        const auto near = mapOf(*session, request);
        QVERIFY(near);
        QCOMPARE(near->batchesPerColumn, std::uint64_t(1));
        QVERIFY(std::ranges::none_of(near->values, [](float v) { return std::isnan(v); }));
    }

    void rowsOfSeveralDevicesAreTheirMeans()
    {
        const auto session = finished(40);
        MapRequest request = everything(40, MapOrder::Name);
        const auto single = mapOf(*session, request);
        request.rows = 3;
        const auto several = mapOf(*session, request);
        QVERIFY(single && several);
        QCOMPARE(several->perRow, devices / 3);
        for (std::uint32_t row = 0; row < 3; ++row) {
            for (std::uint32_t column = 0; column < several->columns; ++column) {
                double sum = 0;
                int known = 0;
                for (std::uint32_t i = 0; i < several->perRow; ++i) {
                    const float value = single->at(row * several->perRow + i, column);
                    sum += std::isnan(value) ? 0 : double(value);
                    known += !std::isnan(value);
                }
                const float mean = several->at(row, column);
                QCOMPARE(std::isnan(mean), known == 0);
                if (known > 0)
                    QVERIFY(std::abs(double(mean) - sum / known) < 1e-6);
            }
        }
    }

    void theBestLastValueComesFirst()
    {
        const auto session = finished(60);
        const auto table = session->snapshot()->devices;
        const auto map = mapOf(*session, everything(60, MapOrder::LastValue));
        QVERIFY(map);
        QCOMPARE(map->sortedAt, std::uint64_t(60));
        for (std::uint32_t row = 0; row < devices; ++row)
            QVERIFY(isSame(map->at(row, map->columns - 1), (*table)[(*map->devices)[row]].decision.prAuc));
        std::vector<float> last;
        for (std::uint32_t row = 0; row < devices; ++row)
            last.push_back(map->at(row, map->columns - 1));
        last.erase(std::remove_if(last.begin(), last.end(), [](float v) { return std::isnan(v); }),
                   last.end());
        QVERIFY(last.size() > 4);
        QVERIFY(std::ranges::is_sorted(last, std::greater<>()));

        // Of log loss the lowest is the best.
        MapRequest request = everything(60, MapOrder::LastValue);
        request.metric = fleet::ChartMetric::LogLoss;
        const auto loss = mapOf(*session, request);
        QVERIFY(loss);
        QVERIFY(loss->at(0, 59) <= loss->at(devices / 2, 59));
    }

    void whatFellMostComesFirst()
    {
        const auto session = finished(60);
        const auto map = mapOf(*session, everything(60, MapOrder::Change));
        QVERIFY(map);
        std::vector<float> changes;
        for (std::uint32_t row = 0; row < devices; ++row) {
            std::vector<float> known;
            for (std::uint32_t column = 0; column < map->columns; ++column) {
                if (!std::isnan(map->at(row, column)))
                    known.push_back(map->at(row, column));
            }
            if (!known.empty())
                changes.push_back(known.back() - known.front());
        }
        QVERIFY(changes.size() > 4);
        QVERIFY(std::ranges::is_sorted(changes));
    }

    void aGivenOrderIsKept()
    {
        const auto session = finished(20);
        MapRequest request = everything(20);
        request.devices = std::make_shared<const std::vector<std::uint32_t>>(
            std::vector<std::uint32_t>{7, 2, 11, devices + 5}); // the last one does not exist
        const auto map = mapOf(*session, request);
        QVERIFY(map);
        QCOMPARE(*map->devices, std::vector<std::uint32_t>({7, 2, 11}));
        QCOMPARE(map->rows, 3U);
    }

    void aPartOfTheOrderCanBeShown()
    {
        const auto session = finished(30);
        MapRequest request = everything(30, MapOrder::Name);
        const auto whole = mapOf(*session, request);
        request.firstPlace = 4;
        request.places = 5;
        const auto part = mapOf(*session, request);
        QVERIFY(whole && part);
        QCOMPARE(part->rows, 5U);
        QCOMPARE(part->devicesOf(0).front(), whole->devicesOf(4).front());
        QVERIFY(isSame(part->at(1, 29), whole->at(5, 29)));
    }

    void rowsKeepTheirPlacesUntilSortedAnew()
    {
        SessionOptions options;
        auto session = Session::create(smallFleet(0), QString(), options);
        session->wait([&](const Snapshot &snapshot) {
            if (snapshot.batch >= 40)
                session->pause();
            return true;
        });
        MapRequest request = everything(400, MapOrder::LastValue);
        request.metric = fleet::ChartMetric::LogLoss; // every device has one by now
        const auto before = mapOf(*session, request);
        QVERIFY(before);
        const auto order = *before->devices;
        for (int i = 0; i < 30; ++i) {
            session->step();
            session->wait([](const Snapshot &) { return true; });
        }
        const auto after = mapOf(*session, request);
        QVERIFY(after);
        QVERIFY(after->batch > before->batch);
        QCOMPARE(*after->devices, order);
        QCOMPARE(after->sortedAt, before->sortedAt);
        ++request.sorting;
        const auto anew = mapOf(*session, request);
        QVERIFY(anew);
        QCOMPARE(anew->sortedAt, anew->batch);
        QVERIFY(*anew->devices != order);
    }

    void anOpenedFileHasTheSameMap()
    {
        const QString path = m_folder.filePath(QStringLiteral("map.fleetrun"));
        const MapRequest request = everything(40, MapOrder::Mean);
        std::shared_ptr<const FleetMap> before;
        {
            const auto session = finished(40, path);
            before = mapOf(*session, request);
            QVERIFY(before);
        }
        const auto session = Session::open(path, {});
        const auto after = mapOf(*session, request);
        QVERIFY(after);
        QCOMPARE(*after->devices, *before->devices);
        QVERIFY(std::ranges::equal(after->values, before->values, isSame));
    }

    void lookingChangesNothing()
    {
        const auto digest = [this](const char *name, bool looks) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            {
                auto session = Session::create(smallFleet(40), path, {});
                std::uint32_t sorting = 0;
                session->wait([&](const Snapshot &) {
                    if (looks) {
                        MapRequest request = everything(40, MapOrder::LastValue);
                        request.sorting = ++sorting;
                        session->lookAtMap(request);
                        session->outline({fleet::ChartMetric::PrAuc, DeviceScorer::Local, {sorting % 12}});
                    }
                    return true;
                });
            }
            auto reader = store::RunFileReader::open(path);
            return reader ? (*reader)->digest().value_or(QString()) : QString();
        };
        const QString undisturbed = digest("unseen.fleetrun", false);
        QVERIFY(!undisturbed.isEmpty());
        QCOMPARE(digest("seen.fleetrun", true), undisturbed);
    }

    void outlinesAreTheCurvesInSmall()
    {
        const auto session = finished(90);
        session->watch({3});
        const OutlineRequest request{fleet::ChartMetric::PrAuc, DeviceScorer::Decision, {3, 8, devices + 1}};
        session->outline(request);
        QVERIFY(eventually([&] {
            const auto now = session->snapshot();
            return now->outlines && now->outlines->request == request && !now->deviceCurves.empty();
        }));
        const auto snapshot = session->snapshot();
        QCOMPARE(snapshot->outlines->outlines.size(), std::size_t(2));
        const Outline &outline = snapshot->outlines->outlines.front();
        QCOMPARE(outline.device, 3U);
        std::vector<float> known;
        for (const CurvePoint &point : snapshot->deviceCurves.front()->of(request.scorer, request.metric)) {
            if (!std::isnan(point.last))
                known.push_back(point.last);
        }
        QVERIFY(known.size() > 10);
        QCOMPARE(outline.first, known.front());
        QCOMPARE(outline.last, known.back());
        QCOMPARE(outline.lowest, std::ranges::min(known));
        QCOMPARE(outline.highest, std::ranges::max(known));
        QCOMPARE(outline.values.back(), known.back());
        QVERIFY(std::isnan(outline.values.front())); // before the first labels
        QCOMPARE((*snapshot->devices)[3].firstPrAuc[0], known.front());
    }
};

QTEST_GUILESS_MAIN(FleetMapTest)
#include "tst_fleetmap.moc"
