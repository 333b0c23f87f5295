// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using fleet::ChartMetric;

namespace {

constexpr std::size_t devices = 9;
constexpr float none = std::numeric_limits<float>::quiet_NaN();

std::unique_ptr<Session> finishedRun(const QString &path)
{
    fleet::RunConfig config;
    fleet::applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = int(devices);
    config.batches = 80;
    auto session = Session::create(config, path, {});
    session->watch({0, 1, 2, 3, 4, 5, 6, 7, 8});
    session->wait([](const Snapshot &) { return true; });
    return session;
}

void execute(const QString &path, const QByteArray &statement)
{
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &file), SQLITE_OK);
    const int code = sqlite3_exec(file, statement.constData(), nullptr, nullptr, nullptr);
    const QByteArray message = sqlite3_errmsg(file);
    sqlite3_close(file);
    QVERIFY2(code == SQLITE_OK, message.constData());
}

/// As Fleetgrad wrote run files before it drew precision, recall and F1.
void takeAwayNewMetrics(const QString &path)
{
    for (const QByteArray metric : {"precision", "recall", "f1"}) {
        for (const QByteArray scorer : {"local_", "decision_"}) {
            for (const QByteArray quantile : {"_low", "_median", "_high"})
                execute(path, "ALTER TABLE fleet_history DROP COLUMN " + scorer + metric + quantile);
        }
        for (const QByteArray scorer : {"global_", "decision_", "majority_", "last_label_", "unsupervised_",
                                        "original_claimed_", "original_"})
            execute(path, "ALTER TABLE fleet_history DROP COLUMN " + scorer + metric);
    }
    execute(path, "ALTER TABLE batches DROP COLUMN time");
    execute(path, "PRAGMA user_version = 2");
}

std::vector<float> values(const CurveData &curve)
{
    std::vector<float> result;
    for (const CurvePoint &point : curve)
        result.push_back(std::isnan(point.last) ? -1 : point.last); // so that a gap equals a gap
    return result;
}

} // namespace

/// The metrics that charts draw: what device and fleet curves hold of them, and what older files give.
class ChartMetricsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void quantilesAreTheNearestRanks()
    {
        // Ten values: 10 %, 50 % and 90 % of the way from the first to the last are ranks 0.9, 4.5 and 8.1.
        const auto ten = fleet::quantilesOf({9, none, 2, 5, 1, 8, 3, 7, 0, 6, 4});
        QCOMPARE(ten.low, 1.0f);
        QCOMPARE(ten.median, 5.0f);
        QCOMPARE(ten.high, 8.0f);
        QVERIFY(std::isnan(fleet::quantilesOf({none, none}).median));
        QCOMPARE(fleet::meanOf(std::vector<float>{1, none, 2, 6}), 3.0f);
        QVERIFY(std::isnan(fleet::meanOf(std::vector<float>{none})));
    }

    void f1IsTheHarmonicMeanOfPrecisionAndRecall()
    {
        const auto session = finishedRun({});
        const auto snapshot = session->snapshot();
        QCOMPARE(snapshot->deviceCurves.size(), devices);
        int compared = 0;
        for (const auto &curves : snapshot->deviceCurves) {
            for (const auto scorer : {DeviceScorer::Decision, DeviceScorer::Local}) {
                const CurveData &precision = curves->of(scorer, ChartMetric::Precision);
                const CurveData &recall = curves->of(scorer, ChartMetric::Recall);
                const CurveData &f1 = curves->of(scorer, ChartMetric::F1);
                QCOMPARE(precision.size(), f1.size());
                QCOMPARE(recall.size(), f1.size());
                for (std::size_t i = 0; i < f1.size(); ++i) {
                    QCOMPARE(std::isnan(f1[i].last), std::isnan(precision[i].last));
                    const double p = double(precision[i].last), r = double(recall[i].last);
                    if (!(p + r > 0))
                        continue;
                    QVERIFY(std::abs(double(f1[i].last) - 2 * p * r / (p + r)) < 1e-6);
                    ++compared;
                }
            }
        }
        QVERIFY2(compared > 200, qPrintable(QString::number(compared)));
    }

    void theFleetsMedianIsThatOfItsDevices()
    {
        const auto session = finishedRun({});
        const auto snapshot = session->snapshot();
        for (const auto metric : {ChartMetric::Precision, ChartMetric::Recall, ChartMetric::F1}) {
            std::vector<float> newest;
            for (const DeviceRow &row : *snapshot->devices) {
                if (const float value = row.decision.value(metric); std::isfinite(value))
                    newest.push_back(value);
            }
            QVERIFY(newest.size() > 4);
            std::ranges::sort(newest);
            const auto rank = std::size_t(std::lround(double(newest.size() - 1) / 2));
            const auto &curve =
                snapshot->fleetCurves->metrics[std::size_t(metric)].of(DeviceScorer::Decision).median;
            QCOMPARE(curve.back().last, newest[rank]);
        }
    }

    void anOlderRunFileShowsThemToo()
    {
        const QString path = m_folder.filePath(QStringLiteral("older.fleetrun"));
        const auto before = finishedRun(path)->snapshot();
        takeAwayNewMetrics(path);
        const auto session = Session::open(path, {});
        session->wait([](const Snapshot &) { return true; });
        const auto snapshot = session->snapshot();
        QVERIFY2(!snapshot->error, snapshot->error ? qPrintable(snapshot->error->text()) : "");
        for (int i = 0; i < fleet::chartMetricCount; ++i) {
            const auto &now = snapshot->fleetCurves->metrics[std::size_t(i)];
            const auto &then = before->fleetCurves->metrics[std::size_t(i)];
            QVERIFY(values(then.global).back() >= 0);
            QCOMPARE(values(now.global), values(then.global));
            QCOMPARE(values(now.majority), values(then.majority));
            for (const auto scorer : {DeviceScorer::Decision, DeviceScorer::Local}) {
                QCOMPARE(values(now.of(scorer).low), values(then.of(scorer).low));
                QCOMPARE(values(now.of(scorer).median), values(then.of(scorer).median));
                QCOMPARE(values(now.of(scorer).high), values(then.of(scorer).high));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChartMetricsTest)
#include "tst_chartmetrics.moc"
