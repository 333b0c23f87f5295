// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/deployment.h>
#include <session/modelfiles.h>
#include <session/session.h>
#include <session/texts.h>
#include <store/runfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;
using store::ModelKey;

// Models that a person brings into a run: refused by name where they do not fit, the same bytes whoever says
// it and when the run is interrupted, and what a person sees of it.
class DeploymentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherFeaturesAreRefusedWithBothLists();
    void anotherOrderIsMapped();
    void aLocalModelIsNotForTheFleet();
    void whatAFileWasToldIsWhatARunIsTold();
    void aCanaryIsSeenAndSurvivesAnInterruption();
    void aVersionOfAFileIsNoRoundsWork();
    void everyVersionHasItsOriginAndAFileHasItBack_data();
    void everyVersionHasItsOriginAndAFileHasItBack();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

namespace {

fleet::RunConfig demo(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.simulation.devices = 8;
    config.batches = batches;
    return config;
}

std::unique_ptr<Session> create(const QString &path, std::uint64_t batches, bool paused = false)
{
    SessionOptions options;
    options.threads = 1;
    options.paused = paused;
    return Session::create(demo(batches), path, options);
}

std::unique_ptr<Session> open(const QString &path)
{
    SessionOptions options;
    options.threads = 2;
    return Session::open(path, options);
}

void wait(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
}

void goTo(Session &session, std::uint64_t batch)
{
    while (session.snapshot()->batch < batch) {
        session.step();
        wait(session);
    }
}

QString digestOf(const QString &path)
{
    auto reader = store::RunFileReader::open(path);
    return reader ? (*reader)->digest().value_or(QString()) : reader.error().text();
}

store::ModelFile fleetModel(float bias)
{
    store::ModelFile file;
    file.kind = u"global"_s;
    file.method = u"sound"_s;
    file.featureNames = fleetFeatures(learning::Method::Sound);
    file.model.weights.assign(std::size_t(file.featureNames.size()), 0.0F);
    for (std::size_t i = 0; i < file.model.weights.size(); ++i)
        file.model.weights[i] = float(i) / 8;
    file.model.bias = bias;
    return file;
}

std::vector<fleet::DeviceInfo> twoDevices()
{
    fleet::DeviceInfo one;
    one.name = u"one"_s;
    one.channels = {u"pressure"_s};
    fleet::DeviceInfo two = one;
    two.name = u"two"_s;
    return {one, two};
}

Expected<fleet::Command> commandFor(const store::ModelFile &file, const std::vector<std::uint32_t> &devices)
{
    const Deployment deployment{file, u"file.json"_s, devices, 3, u"from the plant"_s};
    return deployCommand(deployment, file, demo(10), twoDevices());
}

} // namespace

void DeploymentTest::otherFeaturesAreRefusedWithBothLists()
{
    store::ModelFile file = fleetModel(0);
    const QString missing = file.featureNames.first();
    file.featureNames.first() = u"colour"_s;
    const auto refused = commandFor(file, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"Only the model has: colour."),
             qPrintable(refused.error().sentence));
    QVERIFY2(refused.error().sentence.contains(u"Only the fleet has: %1."_s.arg(missing)),
             qPrintable(refused.error().sentence));

    file.kind = u"local"_s;
    file.featureNames = localFeatures(learning::Method::Sound, twoDevices()[1]);
    file.model.weights.assign(std::size_t(file.featureNames.size()), 1.0F);
    QVERIFY(commandFor(file, {0}).has_value());
    QVERIFY(!commandFor(file, {1})); // it never trains: the last of the fleet judges
    file.featureNames.last() = u"colour"_s;
    const auto local = commandFor(file, {0});
    QVERIFY(!local);
    QCOMPARE(local.error().place, u"one"_s);
    QVERIFY(local.error().sentence.contains(u"colour"));
}

void DeploymentTest::anotherOrderIsMapped()
{
    const store::ModelFile file = fleetModel(-2);
    store::ModelFile turned = file;
    std::reverse(turned.featureNames.begin(), turned.featureNames.end());
    std::ranges::reverse(turned.model.weights);
    const auto command = commandFor(turned, {1});
    QVERIFY(command.has_value());
    QVERIFY(command->model == file.model);
    QCOMPARE(command->value, 3.0);
    QCOMPARE(command->text, u"file.json (from the plant)"_s);
}

void DeploymentTest::aLocalModelIsNotForTheFleet()
{
    store::ModelFile file = fleetModel(0);
    file.kind = u"local"_s;
    const auto refused = commandFor(file, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadArgument);
}

void DeploymentTest::whatAFileWasToldIsWhatARunIsTold()
{
    const QString live = path("live.fleetrun"), told = path("told.fleetrun");
    const Deployment deployment{fleetModel(1), u"file.json"_s, {1, 2}, 0, {}};
    {
        auto session = create(live, 30, true);
        goTo(*session, 12);
        QVERIFY(session->deploy(deployment).get().has_value());
        goTo(*session, 20);
        session->endCanary(true);
        session->resume();
        wait(*session);
    }
    {
        auto session = create(told, 30, true);
        goTo(*session, 12);
    }
    const auto tell = [&](const fleet::Command &command) {
        auto writer = store::RunFileWriter::append(told);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->addCommand(command).has_value());
        QVERIFY((*writer)->close().has_value());
    };
    {
        auto reader = store::RunFileReader::open(told);
        const auto command =
            deployCommand(deployment, fleetModel(1), (*reader)->info().config, (*reader)->info().devices);
        QVERIFY(command.has_value());
        tell(*command);
    }
    {
        auto session = open(told);
        wait(*session);
        QCOMPARE(session->snapshot()->pendingCommands, std::size_t(1));
        QVERIFY(!session->snapshot()->canary); // it has not taken effect
        goTo(*session, 20);
        QVERIFY(session->snapshot()->canary != nullptr);
        QCOMPARE(session->snapshot()->canary->figures.since, 13U);
    }
    tell({fleet::CommandKind::EndCanary, {}, 1, 0});
    {
        auto session = open(told);
        session->resume();
        wait(*session);
        QVERIFY(!session->snapshot()->canary);
        QCOMPARE(session->snapshot()->batch, 30U);
    }
    QCOMPARE(digestOf(told).size(), 64);
    QCOMPARE(digestOf(told), digestOf(live));
}

void DeploymentTest::aCanaryIsSeenAndSurvivesAnInterruption()
{
    const QString whole = path("whole.fleetrun"), broken = path("broken.fleetrun");
    const Deployment deployment{fleetModel(1), u"file.json"_s, {1, 2}, 0, u"because"_s};
    for (const QString &name : {whole, broken}) {
        auto session = create(name, 30, true);
        goTo(*session, 12);
        QVERIFY(session->deploy(deployment).get().has_value());
        goTo(*session, name == whole ? 30 : 17);
        const auto now = session->snapshot()->canary;
        QVERIFY(now != nullptr);
        QCOMPARE(now->name, u"file.json (because)"_s);
        QCOMPARE(now->devices, (std::vector<std::uint32_t>{1, 2}));
        QVERIFY(now->figures.canary.modelSince.labelled > 0);
        const auto &rows = *session->snapshot()->devices;
        QVERIFY(rows[1].canary && rows[2].canary && !rows[0].canary);
        const auto &events = *session->snapshot()->events;
        const auto begun = std::ranges::find(events, fleet::EventKind::CanaryBegun, &fleet::Event::kind);
        QVERIFY(begun != events.end());
        QVERIFY(eventText(*begun, *session->snapshot()->infos).contains(u"“file.json (because)”"));
    }
    {
        auto session = open(broken);
        wait(*session);
        // Looked at from the file it is what it was, and as it was before.
        const auto now = session->snapshot();
        QVERIFY(now->canary != nullptr);
        QVERIFY(now->canary->figures.canary.modelSince.labelled > 0);
        const auto before = session->snapshotAt(12).get(), since = session->snapshotAt(15).get();
        QVERIFY(before && since);
        QVERIFY(!(*before)->canary);
        QVERIFY((*since)->canary != nullptr);
        QVERIFY((*since)->canary->figures.canary.modelSince.labelled <
                now->canary->figures.canary.modelSince.labelled);
        QCOMPARE((*since)->waitingUpdates % 6, 0U); // six devices send what rounds take
        session->resume();
        wait(*session);
    }
    QCOMPARE(digestOf(broken), digestOf(whole));
}

void DeploymentTest::aVersionOfAFileIsNoRoundsWork()
{
    const QString name = path("file.fleetrun");
    auto session = create(name, 40, true);
    goTo(*session, 20);
    const std::uint32_t before = session->snapshot()->version;
    QVERIFY(session->deploy({fleetModel(1), u"file.json"_s, {}, 0, {}}).get().has_value());
    goTo(*session, 21);
    session->resume();
    wait(*session);
    const auto deployed = session->globalModel(before + 1).get(),
               next = session->globalModel(before + 2).get();
    QVERIFY(deployed && next);
    QVERIFY(!deployed->lineage.round);
    QCOMPARE(next->lineage.round.value_or(0), before + 1);
    QCOMPARE(deployed->model.bias, 1.0F);
    const auto &versions = *session->snapshot()->versions;
    const auto row = std::ranges::find(versions, before + 1, &VersionRow::version);
    QVERIFY(row != versions.end());
    QCOMPARE(row->deployed, u"file.json"_s);
}

void DeploymentTest::everyVersionHasItsOriginAndAFileHasItBack_data()
{
    QTest::addColumn<QString>("format");
    for (const store::ModelFormatInfo &format : store::modelFormats())
        QTest::newRow(qPrintable(format.name)) << format.suffix;
}

void DeploymentTest::everyVersionHasItsOriginAndAFileHasItBack()
{
    QFETCH(QString, format);
    auto session = create(m_folder.filePath(format + u".fleetrun"), 40);
    wait(*session);
    const std::uint32_t newest = session->snapshot()->version;
    QVERIFY(newest > 3);
    for (std::uint32_t version = 1; version <= newest; ++version) {
        const ModelKey key{ModelKey::global, version};
        QVERIFY(session->setNote(key, {u"note of %1"_s.arg(version), false}).get().has_value());
        const auto model = session->model(key).get();
        QVERIFY2(model, model ? "" : qPrintable(model.error().text()));
        QCOMPARE(model->lineage.round.value_or(0), version);
        QCOMPARE(model->lineage.parents.size(), std::size_t(1));
        QCOMPARE(model->lineage.parents[0].version, version - 1);
        QCOMPARE(model->lineage.configuration.size(), 64);
        QCOMPARE(model->note, u"note of %1"_s.arg(version));
        QCOMPARE(model->measured.empty(), version == newest); // no reading has come after the last
        const QString file = m_folder.filePath(u"v%1.%2"_s.arg(version).arg(format));
        QVERIFY(store::writeModelFile(file, *model).has_value());
        const auto back = store::readModelFile(file);
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QVERIFY(*back == *model);
    }
}

QTEST_GUILESS_MAIN(DeploymentTest)
#include "tst_deployment.moc"
