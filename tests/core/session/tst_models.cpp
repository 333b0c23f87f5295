// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>
#include <store/runfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace fleetgrad;
using namespace fleetgrad::session;
using store::ModelKey;

namespace {

fleet::RunConfig demo(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(QStringLiteral("demo"), config);
    config.batches = batches;
    return config;
}

SessionOptions options(bool paused = false)
{
    SessionOptions result;
    result.threads = 1;
    result.paused = paused;
    return result;
}

void waitFor(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
}

QString digestOf(const QString &path)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return reader.error().text();
    return (*reader)->digest().value_or(QString());
}

store::ModelNotes notesIn(const QString &path)
{
    auto reader = store::RunFileReader::open(path);
    return reader ? (*reader)->notes().value_or(store::ModelNotes()) : store::ModelNotes();
}

store::ModelFile file(const QStringList &features, const std::vector<float> &weights, float bias)
{
    store::ModelFile result;
    result.kind = QStringLiteral("global");
    result.featureNames = features;
    result.model = {weights, bias};
    return result;
}

ComparedReading reading(float first, float second)
{
    ComparedReading result;
    result.probability = {first, second};
    return result;
}

const ModelKey firstGlobal{ModelKey::global, 1};

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString run(const char *name, std::uint64_t batches) const
    {
        auto session = Session::create(demo(batches), path(name), options());
        waitFor(*session);
        return path(name);
    }

private Q_SLOTS:
    void weightsAreLaidSideBySideByName()
    {
        const auto a = file({QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("band")},
                            {1.5F, -2.0F, 0.25F}, -4.0F);
        const auto b = file({QStringLiteral("down"), QStringLiteral("up"), QStringLiteral("shift")},
                            {-1.0F, 1.0F, 3.0F}, -3.5F);
        const auto rows = compareWeights(a, b);
        QCOMPARE(rows.size(), std::size_t(5));
        const auto is = [&](std::size_t row, const char *feature, double difference) {
            return rows[row].feature == QLatin1String(feature) && rows[row].difference() == difference;
        };
        QVERIFY(is(0, "up", -0.5));
        QVERIFY(is(1, "down", 1.0));
        QVERIFY(is(2, "band", -0.25) && std::isnan(rows[2].weights[1]));
        QVERIFY(is(3, "shift", 3.0) && std::isnan(rows[3].weights[0]));
        QVERIFY(is(4, "", 0.5));
    }

    void agreementIsCountedFromTheThresholdOn()
    {
        const float nothing = std::nanf("");
        const std::vector<ComparedReading> readings = {reading(0.5F, 0.75F), reading(0.5F, 0.25F),
                                                       reading(0.25F, 1.0F), reading(0.0F, 0.25F),
                                                       reading(nothing, 1.0F)};
        const Agreement agreed = agreement(readings, 0.5);
        QCOMPARE(agreed.both, std::size_t(1));
        QCOMPARE(agreed.onlyFirst, std::size_t(1));
        QCOMPARE(agreed.onlySecond, std::size_t(1));
        QCOMPARE(agreed.neither, std::size_t(1));
        QCOMPARE(agreed.meanDifference, 0.25); // (0.25 - 0.25 + 0.75 + 0.25) / 4
        QCOMPARE(agreed.meanDistance, 0.375);  // (0.25 + 0.25 + 0.75 + 0.25) / 4
        QVERIFY(std::isnan(agreement({}, 0.5).meanDifference));
    }

    void featuresInAnotherOrderFitAndOthersDoNot()
    {
        const auto model = file({QStringLiteral("up"), QStringLiteral("down")}, {1, 2}, 3);
        const auto reordered = fitted(model, {QStringLiteral("down"), QStringLiteral("up")});
        QVERIFY(reordered.has_value());
        QCOMPARE(reordered->weights, (std::vector<float>{2, 1}));
        QCOMPARE(reordered->bias, 3.0F);
        const auto other = fitted(model, {QStringLiteral("down"), QStringLiteral("band")});
        QVERIFY(!other.has_value());
        QVERIFY(other.error().sentence.contains(QStringLiteral("up")));
        QVERIFY(other.error().sentence.contains(QStringLiteral("band")));
    }

    void notesOfARunThatLearnsAreInItsFileAndChangeNothingElse()
    {
        run("alone", 30);
        {
            auto session = Session::create(demo(30), path("noted"), options(true));
            auto done = session->setNote(firstGlobal, {QStringLiteral("first"), true});
            session->resume();
            waitFor(*session);
            QVERIFY(done.get().has_value());
            QVERIFY(session->setNote({3, 1}, {QStringLiteral("of a device"), false}).get().has_value());
            QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->notes->size() == 2; }, 20'000));
        }
        QCOMPARE(notesIn(path("noted")).at(firstGlobal).text, QStringLiteral("first"));
        QVERIFY(notesIn(path("noted")).at(firstGlobal).pinned);
        QCOMPARE(notesIn(path("noted")).at({3, 1}).text, QStringLiteral("of a device"));
        QCOMPARE(digestOf(path("noted")), digestOf(path("alone")));
    }

    void aFileThatIsLookedAtTakesNotes()
    {
        const QString name = run("looked", 12);
        const QString before = digestOf(name);
        {
            auto session = Session::open(name, options());
            QVERIFY(session->setNote(firstGlobal, {QStringLiteral("good"), false}).get().has_value());
        }
        QCOMPARE(digestOf(name), before);
        auto again = Session::open(name, options());
        waitFor(*again);
        QCOMPARE(again->snapshot()->notes->at(firstGlobal).text, QStringLiteral("good"));
        QVERIFY(again->setNote(firstGlobal, {}).get().has_value());
        QVERIFY(notesIn(name).empty());
    }

    void whereAnotherProgramWritesTheFileItSaysSo()
    {
        const QString name = run("busy", 12);
        const auto writer = store::RunFileWriter::append(name);
        QVERIFY(writer.has_value());
        auto session = Session::open(name, options());
        const auto done = session->setNote(firstGlobal, {QStringLiteral("good"), false}).get();
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, ErrorKind::InUse);
        QVERIFY(session->snapshot()->notes->empty());
    }

    void storedUpdatesAreThoseOfTheDevice()
    {
        auto session = Session::open(run("stored", 20), options());
        waitFor(*session);
        const std::uint32_t newest = (*session->snapshot()->devices)[2].version;
        QVERIFY(newest > 5);
        const auto updates = session->storedUpdates(2).get();
        QVERIFY(updates.has_value());
        QCOMPARE(updates->size(), std::size_t(newest)); // the demonstration keeps each
        QCOMPARE(updates->front().report.update.modelVersion, newest);
        QCOMPARE(updates->back().report.update.modelVersion, std::uint32_t(1));
        QCOMPARE(session->storedUpdates(2, (*updates)[3].batch).get()->size(), std::size_t(3));
    }

    void aVersionScoresAsItDidWhenItWasLive()
    {
        auto session = Session::create(demo(0), path("live"), options(true));
        session->lookAtDevice(4);
        while (session->snapshot()->version < 3) {
            session->stepRound();
            waitFor(*session);
        }
        session->step(); // this batch is scored by the newest version
        waitFor(*session);
        const std::uint64_t batch = session->snapshot()->batch;
        const std::uint32_t version = session->snapshot()->versions->back().batch == batch
                                          ? session->snapshot()->version - 1
                                          : session->snapshot()->version;
        const auto compared =
            session->compare({ModelKey{ModelKey::global, 1}, ModelKey{ModelKey::global, version}}, 4).get();
        QVERIFY(compared.has_value());
        QVERIFY2(!compared->error, compared->error ? qPrintable(compared->error->text()) : "");
        const auto trace = session->snapshot()->deviceTrace;
        QCOMPARE(compared->readings.size(), trace->readings.size());
        QCOMPARE(compared->firstReading, trace->first);
        int checked = 0;
        for (std::size_t i = 0; i < trace->readings.size(); ++i) {
            const ComparedReading &scored = compared->readings[i];
            QCOMPARE(scored.batch, trace->readings[i].batch);
            QCOMPARE(scored.label, trace->readings[i].label);
            if (scored.batch != batch || std::isnan(trace->readings[i].global))
                continue;
            QCOMPARE(scored.probability[1], trace->readings[i].global);
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    void whatIsNewToBothComesAfterTheYoungerOne()
    {
        auto session = Session::open(run("unseen", 30), options());
        waitFor(*session);
        const auto &versions = *session->snapshot()->versions;
        QVERIFY(versions.size() > 3);
        const auto &older = versions[0], &younger = versions[2];
        const auto compared = session
                                  ->compare({ModelKey{ModelKey::global, younger.version},
                                             ModelKey{ModelKey::global, older.version}},
                                            1)
                                  .get();
        QVERIFY(compared.has_value() && !compared->error);
        QCOMPARE(compared->newFrom, younger.batch + 1);
        const auto labelled = [&](std::uint64_t from) {
            return std::uint64_t(std::ranges::count_if(compared->readings, [from](const ComparedReading &r) {
                return r.batch >= from && r.label >= 0 && !std::isnan(r.probability[0]);
            }));
        };
        QCOMPARE(compared->all[0].labelled, labelled(1));
        QCOMPARE(compared->unseen[1].labelled, labelled(younger.batch + 1));
        QVERIFY(compared->unseen[1].labelled < compared->all[1].labelled);
        // Log loss by hand, from what both said.
        double loss = 0;
        for (const ComparedReading &r : compared->readings) {
            if (r.label >= 0 && !std::isnan(r.probability[0]))
                loss -= std::log(r.label > 0 ? double(r.probability[0]) : 1 - double(r.probability[0]));
        }
        loss /= double(labelled(1));
        QVERIFY(std::abs(compared->all[0].logLoss - loss) < 1e-4);
    }

    void aModelCarriesWhereItComesFromAndWhatItIsWorth()
    {
        auto session = Session::create(demo(0), path("origin"), options(true));
        const auto rounds = [&](std::uint32_t version) {
            while (session->snapshot()->version < version) {
                session->stepRound();
                waitFor(*session);
            }
        };
        rounds(3);
        session->promote(1);
        session->step();
        waitFor(*session);
        rounds(5);
        QVERIFY(session->setNote({ModelKey::global, 2}, {QStringLiteral("calm"), false}).get().has_value());
        QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->notes->size() == 1; }, 20'000));
        const auto third = session->globalModel(3).get(), copy = session->globalModel(4).get(),
                   fifth = session->globalModel(5).get();
        QVERIFY(third.has_value() && copy.has_value() && fifth.has_value());
        using Parents = std::vector<store::ModelParent>;
        QCOMPARE(third->lineage.round.value_or(0), std::uint32_t(3));
        QVERIFY(third->lineage.parents == (Parents{{QStringLiteral("global"), 2}}));
        QVERIFY(!copy->lineage.round); // a person made it, of version 1
        QVERIFY(copy->lineage.parents == (Parents{{QStringLiteral("global"), 1}}));
        QCOMPARE(fifth->lineage.round.value_or(0), std::uint32_t(4));
        QVERIFY(fifth->lineage.parents == (Parents{{QStringLiteral("global"), 4}}));
        QCOMPARE(third->lineage.configuration.size(), 64);

        const auto local = session->localModel(2, 3).get();
        QVERIFY(local.has_value());
        QVERIFY(local->lineage.parents == (Parents{{QStringLiteral("local"), 2}}));
        QVERIFY(local->lineage.baseVersion.has_value() && !local->lineage.round);
        QCOMPARE(local->lineage.configuration, third->lineage.configuration);
        // Measured as the list of versions has it.
        const auto second = session->globalModel(2).get();
        const auto &evaluation = session->snapshot()->versions->at(1).evaluation;
        QVERIFY(second.has_value() && evaluation && !second->measured.empty());
        QCOMPARE(second->note, QStringLiteral("calm"));
        QCOMPARE(second->measured[0].on, QStringLiteral("fleet"));
        QCOMPARE(second->measured[0].labelled, quint64(evaluation->fleet.labelled));
        QCOMPARE(second->measured[0].logLoss, evaluation->fleet.logLoss);
    }

    void modelsThatDoNotFitAreLaidSideBySideWithoutScores()
    {
        auto session = Session::open(run("unfit", 12), options());
        waitFor(*session);
        const auto own = file({QStringLiteral("pressure.up")}, {1}, 0);
        const auto compared = session->compare({firstGlobal, own}, 0).get();
        QVERIFY(compared.has_value());
        QVERIFY(compared->error && compared->error->sentence.contains(QStringLiteral("pressure.up")));
        QVERIFY(compared->readings.empty());
        QCOMPARE(compared->weights.size(), std::size_t(72 + 1 + 1));
        const auto missing = session->compare({firstGlobal, ModelKey{ModelKey::global, 999}}, 0).get();
        QVERIFY(!missing.has_value());
    }

    void theReadingsOfARunInHandAreNotReadFromTheirFilesAgain()
    {
        QVERIFY(QDir().mkpath(path("mills")));
        for (const char *device : {"mills/a.csv", "mills/b.csv"}) {
            QFile csv(path(device));
            QVERIFY(csv.open(QIODevice::WriteOnly));
            csv.write("value,label\n");
            for (int row = 0; row < 1000; ++row)
                csv.write(QByteArray::number(row % 17) + (row % 25 ? ",0\n" : ",1\n"));
        }
        fleet::RunConfig config;
        config.source = fleet::SourceKind::Replay;
        config.replay.path = path("mills");
        config.federation.everyUpdates = 2;
        auto session = Session::create(config, path("replayed"), options());
        waitFor(*session);
        QVERIFY(session->snapshot()->version > 1);
        QVERIFY(QDir(path("mills")).removeRecursively());
        const auto compared =
            session->compare({firstGlobal, ModelKey{ModelKey::global, session->snapshot()->version}}, 1)
                .get();
        QVERIFY(compared.has_value());
        QVERIFY2(!compared->error, compared->error ? qPrintable(compared->error->text()) : "");
        QCOMPARE(compared->readings.size(), std::size_t(1000));
    }

    void comparingLeavesTheRunFileAsItWas()
    {
        run("quiet", 40);
        {
            auto session = Session::create(demo(40), path("compared"), options());
            QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->version > 1; }, 20'000));
            session->wait([&](const Snapshot &) {
                (void)session->compare({firstGlobal, ModelKey{2, 1}}, 2);
                return true;
            });
        }
        QCOMPARE(digestOf(path("compared")), digestOf(path("quiet")));
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
