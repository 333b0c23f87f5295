// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "forking.h"

#include <store/branches.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace fleetgrad;
using namespace fleetgrad::test;

namespace {

void sql(const QString &path, const char *statement)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, statement, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

} // namespace

class TestForks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_parent;  ///< stopped and gone on with after 20 batches, finished after 36
    Digests m_digests; ///< of it after each batch

    QString copyOfParent(const char *name) const { return copied(m_parent, m_folder, name); }

private Q_SLOTS:
    void initTestCase();
    void withoutChangesHasItsParentsDigestAfterEachBatch_data();
    void withoutChangesHasItsParentsDigestAfterEachBatch();
    void leavesItsParentAsItIs();
    void partsAfterItsBatchAndOnlyThen();
    void aForkOfAForkIsItsParentToo();
    void canBeStoppedAndGoneOnWith();
    void goesOnAfterAKill();
    void goesOnBesideItsParent();
    void notesOfModelsUpToThereComeAlong();
    void aFileFromBeforeForksCanBeForked();
    void aRunThatIsNotWhatItsFileSaysIsRefused();
    void aNameWithTheSignIsAFileIfThereIsOne();
};

void TestForks::initTestCase()
{
    m_parent = m_folder.filePath(u"parent.fleetrun"_s);
    {
        auto session = Session::create(parentConfig(), m_parent, paused());
        waitFor(*session);
        const auto command = [&](std::uint64_t batch, auto give) {
            for (const auto &[after, digest] : goOn(*session, batch))
                m_digests[after] = digest;
            give();
        };
        command(4, [&] { session->setLearningRate({0, 1}, 0.2); });
        command(7, [&] { session->aggregateNow(); });
        command(9, [&] { session->lockRate({2}, true); });
        command(12, [&] { session->promote(2); });
        command(14, [&] { session->setOptimiser({3}, learning::Optimiser::Adam); });
        command(20, [] {});
        QVERIFY2(!session->snapshot()->error,
                 qPrintable(session->snapshot()->error.value_or(Error{}).text()));
    } // which makes a checkpoint
    auto session = Session::open(m_parent, paused());
    waitFor(*session);
    for (const auto &[after, digest] : goOn(*session))
        m_digests[after] = digest;
    QCOMPARE(session->snapshot()->state, RunState::Finished);
    QCOMPARE(m_digests.size(), std::size_t(whole));
    QVERIFY(session->snapshot()->versions->size() > 10);
    session.reset();
    QCOMPARE(digestOf(m_parent), m_digests[whole]);
}

void TestForks::withoutChangesHasItsParentsDigestAfterEachBatch_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("at a checkpoint") << 20;
    QTest::newRow("after a checkpoint, commands before") << 25;
    QTest::newRow("commands since the first checkpoint") << 15;
    QTest::newRow("the last but one") << int(whole) - 1;
}

void TestForks::withoutChangesHasItsParentsDigestAfterEachBatch()
{
    QFETCH(const int, batch);
    const QString file = copyOfParent(QTest::currentDataTag());
    auto session = Session::fork(requestOf(file, std::uint64_t(batch), u"same"_s), paused(2));
    waitFor(*session);
    QVERIFY2(!session->snapshot()->error, qPrintable(session->snapshot()->error.value_or(Error{}).text()));
    QCOMPARE(session->snapshot()->batch, std::uint64_t(batch));
    QCOMPARE(session->snapshot()->runPath, file + u"#same"_s);
    QCOMPARE(digestOf(file + u"#same"_s), m_digests[std::uint64_t(batch)]); // before its first own batch
    const Digests digests = goOn(*session);
    QCOMPARE(digests.size(), std::size_t(int(whole) - batch));
    for (const auto &[after, digest] : digests)
        QVERIFY2(digest == m_digests[after], qPrintable(QString::number(after)));
    QCOMPARE(session->snapshot()->state, RunState::Finished);
}

void TestForks::leavesItsParentAsItIs()
{
    const QString file = copyOfParent("left");
    auto before = store::RunFileReader::open(m_parent);
    ForkRequest request = requestOf(file, 22, u"faster"_s);
    request.config.trainer.localRate = 0.3;
    {
        auto session = Session::fork(request, paused());
        goOnAtOnce(*session);
    }
    QCOMPARE(digestOf(file), m_digests[whole]);
    auto after = store::RunFileReader::open(file);
    QVERIFY(before.has_value() && after.has_value());
    QVERIFY((*after)->checkpoint().value()->state == (*before)->checkpoint().value()->state);
    QCOMPARE((*after)->checkpoints().value().size(), (*before)->checkpoints().value().size());
    QCOMPARE((*after)->summary().value()->readings, (*before)->summary().value()->readings);
    QVERIFY((*after)->info().finished);
    QVERIFY(!(*after)->info().branch);
}

void TestForks::partsAfterItsBatchAndOnlyThen()
{
    const QString file = copyOfParent("parts");
    ForkRequest request = requestOf(file, 22, u"faster"_s);
    request.config.trainer.localRate = 0.3;
    auto session = Session::fork(request, paused());
    waitFor(*session);
    QCOMPARE(session->snapshot()->batch, std::uint64_t(22));
    step(*session);
    for (const DeviceRow &row : *session->snapshot()->devices)
        QCOMPARE(row.learningRate, 0.3F);
    goOnAtOnce(*session);
    session.reset();

    auto parent = store::RunFileReader::open(file), fork = store::RunFileReader::open(file + u"#faster"_s);
    QVERIFY(parent.has_value() && fork.has_value());
    std::vector<fleet::BatchRecord> records;
    QVERIFY((*parent)->forEachBatch([&](fleet::BatchRecord &&record) {
        records.push_back(std::move(record));
        return true;
    }));
    std::uint64_t batch = 0, parted = 0;
    QVERIFY((*fork)->forEachBatch([&](fleet::BatchRecord &&record) {
        const fleet::BatchRecord &other = records[batch++];
        const auto loss = [](const fleet::BatchRecord &of) {
            std::vector<float> losses;
            for (const fleet::DeviceReport &report : of.devices)
                losses.push_back(std::isnan(report.update.loss) ? -1 : report.update.loss);
            return losses;
        };
        if (parted == 0 && loss(record) != loss(other))
            parted = batch;
        return record.batch == batch && record.readings == other.readings;
    }));
    QCOMPARE(batch, whole);
    QVERIFY2(parted > 22 && parted < 26, qPrintable(QString::number(parted)));
    const auto commands = (*fork)->commands(22).value();
    QCOMPARE(commands.size(), std::size_t(1));
    QCOMPARE(commands.front().first, std::uint64_t(23));
    QVERIFY((*fork)->commands(0).value().size() == (*parent)->commands(0).value().size() + 1);

    const auto branches = store::readBranches(file).value();
    QCOMPARE(branches.size(), std::size_t(1));
    QCOMPARE(branches.front().name, u"faster"_s);
    QCOMPARE(branches.front().batch, std::uint64_t(22));
    QCOMPARE(branches.front().lastBatch, whole);
    QVERIFY(branches.front().finished);
    QCOMPARE(branches.front().config.trainer.localRate, 0.3);
    QCOMPARE(branches.front().parentConfig.trainer.localRate, parentConfig().trainer.localRate);
    // Versions that both have are the same, and what the fork made is its own.
    QVERIFY((*fork)->globalVersion(3).value().model == (*parent)->globalVersion(3).value().model);
    const auto newest = (*fork)->newestVersion().value();
    QVERIFY((*fork)->globalVersion(newest).value().model != (*parent)->globalVersion(newest).value().model);
}

void TestForks::aForkOfAForkIsItsParentToo()
{
    const QString file = copyOfParent("chain");
    ForkRequest request = requestOf(file, 18, u"faster"_s);
    request.config.trainer.localRate = 0.3;
    Digests parent;
    {
        auto session = Session::fork(request, paused());
        parent = goOn(*session);
    }
    auto session = Session::fork(requestOf(file + u"#faster"_s, 27, u"faster again"_s), paused());
    const Digests fork = goOn(*session);
    QCOMPARE(fork.size(), std::size_t(whole - 27));
    for (const auto &[after, digest] : fork)
        QVERIFY2(digest == parent[after] && digest != m_digests[after], qPrintable(QString::number(after)));
    // And one that begins where its parent does.
    auto first = Session::fork(requestOf(file + u"#faster"_s, 18, u"from its start"_s), paused());
    const Digests same = goOn(*first, 24);
    for (const auto &[after, digest] : same)
        QVERIFY2(digest != m_digests[after], qPrintable(QString::number(after)));
    const auto branches = store::readBranches(file).value();
    QCOMPARE(branches.size(), std::size_t(3));
    QCOMPARE(branches[1].parent, u"faster"_s);
    QCOMPARE(branches[2].parent, u"faster"_s);
    QCOMPARE(branches[0].parent, QString());
}

void TestForks::canBeStoppedAndGoneOnWith()
{
    const QString file = copyOfParent("stopped");
    {
        auto session = Session::fork(requestOf(file, 21, u"same"_s), paused());
        goOn(*session, 26);
    }
    auto session = Session::open(file + u"#same"_s, paused());
    waitFor(*session);
    QCOMPARE(session->snapshot()->batch, std::uint64_t(26));
    const Digests digests = goOn(*session);
    QCOMPARE(digests.size(), std::size_t(10));
    QCOMPARE(digests.at(whole), m_digests[whole]);
}

/// What lies on the disk at an instant is what a kill leaves.
void TestForks::goesOnAfterAKill()
{
    const QString file = copyOfParent("killed"), left = m_folder.filePath(u"left by it"_s);
    ForkRequest request = requestOf(file, 21, u"faster"_s);
    request.config.trainer.localRate = 0.3;
    auto session = Session::fork(request, paused());
    waitFor(*session);
    QVERIFY(QFile::copy(file, left + u" at once"_s)); // not one batch of its own
    Digests digests = goOn(*session, 26);
    QVERIFY(QFile::copy(file, left) && QFile::copy(file + u"-wal"_s, left + u"-wal"_s));
    digests.merge(goOn(*session));
    for (const QString &name : {left, QString(left + u" at once"_s)}) {
        auto again = Session::open(name + u"#faster"_s, paused());
        waitFor(*again);
        QVERIFY2(!again->snapshot()->error, qPrintable(again->snapshot()->error.value_or(Error{}).text()));
        for (const auto &[after, digest] : goOn(*again))
            QVERIFY2(digest == digests[after], qPrintable(QString::number(after)));
        QCOMPARE(again->snapshot()->state, RunState::Finished);
    }
}

void TestForks::goesOnBesideItsParent()
{
    const QString file = m_folder.filePath(u"beside.fleetrun"_s);
    fleet::RunConfig config = parentConfig();
    config.batches = 300;
    auto parent = Session::create(config, file, paused());
    waitFor(*parent);
    goOn(*parent, 10);
    auto fork = Session::fork(requestOf(file, 10, u"same"_s), paused());
    waitFor(*fork);
    QVERIFY2(!fork->snapshot()->error, qPrintable(fork->snapshot()->error.value_or(Error{}).text()));
    parent->resume();
    fork->resume();
    auto second = Session::fork(requestOf(file, 8, u"late"_s), paused()); // while both write
    waitFor(*second);
    QVERIFY2(!second->snapshot()->error, qPrintable(second->snapshot()->error.value_or(Error{}).text()));
    second->resume();
    for (Session *session : {parent.get(), fork.get(), second.get()}) {
        waitFor(*session);
        QVERIFY2(!session->snapshot()->error,
                 qPrintable(session->snapshot()->error.value_or(Error{}).text()));
        QCOMPARE(session->snapshot()->state, RunState::Finished);
    }
    parent.reset();
    fork.reset();
    second.reset();
    const QString alone = m_folder.filePath(u"alone.fleetrun"_s);
    auto undisturbed = Session::create(config, alone, {});
    waitFor(*undisturbed);
    undisturbed.reset();
    QCOMPARE(digestOf(file), digestOf(alone));
    QCOMPARE(digestOf(file + u"#same"_s), digestOf(alone));
    QCOMPARE(digestOf(file + u"#late"_s), digestOf(alone));
    QVERIFY(!QFile::exists(file + u"-wal"_s)); // the last one has made one file of it
}

void TestForks::notesOfModelsUpToThereComeAlong()
{
    const QString file = copyOfParent("notes");
    const store::ModelKey early{store::ModelKey::global, 2}, late{store::ModelKey::global, 12}, local{0, 3},
        lateLocal{0, 25};
    {
        auto session = Session::open(file, paused());
        waitFor(*session);
        for (const auto &key : {early, late, local, lateLocal})
            QVERIFY(session->setNote(key, {u"mine"_s, false}).get().has_value());
    }
    auto session = Session::fork(requestOf(file, 15, u"noted"_s), paused());
    waitFor(*session);
    QVERIFY2(!session->snapshot()->error, qPrintable(session->snapshot()->error.value_or(Error{}).text()));
    const auto notes = session->snapshot()->notes;
    QCOMPARE(notes->size(), std::size_t(2));
    QVERIFY(notes->contains(early) && notes->contains(local));
    QVERIFY(session->setNote(early, {u"the fork's"_s, true}).get().has_value());
    session.reset();
    auto parent = store::RunFileReader::open(file), fork = store::RunFileReader::open(file + u"#noted"_s);
    QCOMPARE((*parent)->notes().value().at(early).text, u"mine"_s);
    QCOMPARE((*fork)->notes().value().at(early).text, u"the fork's"_s);
}

void TestForks::aFileFromBeforeForksCanBeForked()
{
    const QString file = copyOfParent("before");
    sql(file, "DROP TABLE branches; DROP TABLE open_evaluations; DELETE FROM checkpoints WHERE batch < 36");
    auto session = Session::fork(requestOf(file, 25, u"same"_s), paused()); // from the first batch on
    waitFor(*session);
    QVERIFY2(!session->snapshot()->error, qPrintable(session->snapshot()->error.value_or(Error{}).text()));
    const Digests digests = goOn(*session);
    for (const auto &[after, digest] : digests)
        QVERIFY2(digest == m_digests[after], qPrintable(QString::number(after)));
    QCOMPARE(digestOf(file), m_digests[whole]);
}

void TestForks::aRunThatIsNotWhatItsFileSaysIsRefused()
{
    const QString file = copyOfParent("changed");
    sql(file, "UPDATE fleet_history SET decision_accuracy = decision_accuracy + 0.001 WHERE batch = 25");
    const auto made = makeFork(requestOf(file, 25, u"same"_s), 1);
    QVERIFY(!made.has_value());
    QVERIFY2(made.error().text().contains(u"batch 25 is not what the file has"_s),
             qPrintable(made.error().text()));
    QVERIFY(store::readBranches(file).value().empty());
}

void TestForks::aNameWithTheSignIsAFileIfThereIsOne()
{
    const QString file = copyOfParent("a#b"), plain = copyOfParent("a");
    QCOMPARE(store::addressOf(file), (store::RunAddress{file, {}}));
    QCOMPARE(store::addressOf(plain + u"#c"_s), (store::RunAddress{plain, u"c"_s}));
    QCOMPARE(store::addressOf(file + u"#c"_s), (store::RunAddress{file, u"c"_s}));
    QCOMPARE(store::addressOf(u"/no/such#file"_s), (store::RunAddress{u"/no/such#file"_s, {}}));
    QCOMPARE(digestOf(file), m_digests[whole]);
    auto absent = store::RunFileReader::open(plain + u"#c"_s);
    QVERIFY(!absent.has_value());
    QCOMPARE(absent.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestForks)
#include "tst_forks.moc"
