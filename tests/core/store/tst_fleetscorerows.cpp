// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>
#include <store/runfile.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <string>

using namespace fleetgrad;
using namespace fleetgrad::store;
using namespace Qt::Literals::StringLiterals;

/// What the scores of a fleet amounted to is read from a run file as the engine said it.
class FleetScoreRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void areReadAsTheyWereWritten();
    void whatTheFileDoesNotHaveIsNull();
    void aFileWithoutTheTableHasNone();
    void theyAreNotPartOfTheDigest();
    void damageIsNamed_data();
    void damageIsNamed();

private:
    QString copy(const QString &name) const;

    QTemporaryDir m_folder;
    QString m_path;
    std::map<std::uint64_t, std::shared_ptr<const fleet::FleetScores>> m_said;
};

namespace {

constexpr std::uint64_t lastBatch = 150, interrupted = 90; // there is a whole row after 64 and 128

fleet::RunConfig smallFleet()
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.simulation.devices = 12;
    config.federation.holdOut = 2;
    config.labels.delayReadings = 120;
    config.labels.jitterReadings = 40;
    config.labels.correctedShare = 0.2;
    config.labels.correctionReadings = 60;
    config.batches = lastBatch;
    return config;
}

std::unique_ptr<fleet::Engine> engineOf(const fleet::RunConfig &config)
{
    auto source = fleet::openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<fleet::Engine>(config, *std::move(source), 1);
}

std::unique_ptr<RunFileReader> readerOf(const QString &path)
{
    auto reader = RunFileReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().text()));
    return *std::move(reader);
}

void change(const QString &path, const std::string &sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

void compareVersions(const learning::ScoreCounts &now, const learning::ScoreCounts &then)
{
    QCOMPARE(now.confusion(), then.confusion());
    QCOMPARE(now.logLossSum(), then.logLossSum());
    for (const bool anomaly : {false, true})
        QCOMPARE(now.histogram(anomaly), then.histogram(anomaly));
}

void compare(const fleet::FleetScores &now, const fleet::FleetScores &then)
{
    QCOMPARE(now.batch, then.batch);
    QVERIFY(now.populations == then.populations);
    QCOMPARE(now.kinds.size(), then.kinds.size());
    for (std::size_t i = 0; i < now.kinds.size(); ++i) {
        QCOMPARE(now.kinds[i].name, then.kinds[i].name);
        QCOMPARE(now.kinds[i].counts.readings, then.kinds[i].counts.readings);
        QCOMPARE(now.kinds[i].counts.alarming, then.kinds[i].counts.alarming);
        QCOMPARE(now.kinds[i].counts.events, then.kinds[i].counts.events);
        QCOMPARE(now.kinds[i].counts.found, then.kinds[i].counts.found);
    }
    QCOMPARE(now.versions.size(), then.versions.size());
    for (std::size_t i = 0; i < now.versions.size(); ++i) {
        const fleet::JudgedVersion &one = *now.versions[i], &other = *then.versions[i];
        QCOMPARE(one.scores.version, other.scores.version);
        QCOMPARE(one.fromBatch, other.fromBatch);
        QCOMPARE(one.toBatch, other.toBatch);
        for (std::size_t trains = 0; trains < 2; ++trains)
            compareVersions(one.scores.counts[trains], other.scores.counts[trains]);
    }
}

} // namespace

void FleetScoreRowsTest::initTestCase()
{
    m_path = m_folder.filePath(u"run.fleetrun"_s);
    const fleet::RunConfig config = smallFleet();
    auto engine = engineOf(config);
    auto writer = *RunFileWriter::create(m_path, config, engine->devices());
    for (std::uint64_t batch = 1; batch <= lastBatch; ++batch) {
        const auto record = engine->step({});
        m_said[batch] = record->scores;
        QVERIFY(writer->write(*record).has_value());
        if (batch != interrupted)
            continue;
        const auto state = engine->save();
        QVERIFY(writer->writeCheckpoint(batch, state, engine->summary()).has_value());
        QVERIFY(writer->close().has_value());
        // As of a program that was ended: an engine that knows no more than the checkpoint.
        auto next = engineOf(config);
        QVERIFY(next->restore(state));
        auto opened = *RunFileWriter::append(m_path);
        const auto after = next->step({});
        QVERIFY(opened->write(*after).has_value());
        QVERIFY(opened->close().has_value());
        writer = *RunFileWriter::append(m_path);
    }
    QVERIFY(writer->close().has_value());
}

QString FleetScoreRowsTest::copy(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    return QFile::copy(m_path, path) ? path : QString();
}

void FleetScoreRowsTest::areReadAsTheyWereWritten()
{
    const auto reader = readerOf(m_path);
    for (const auto &[batch, said] : m_said) {
        const auto read = reader->fleetScores(batch);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QVERIFY2(*read, qPrintable(QString::number(batch)));
        compare(**read, *said);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"batch %1"_s.arg(batch)));
    }
    QVERIFY(m_said[lastBatch]->versions.size() > 1 && !m_said[lastBatch]->kinds.empty());
    QVERIFY(!m_said[lastBatch]->populations[1].delays.empty());
}

void FleetScoreRowsTest::whatTheFileDoesNotHaveIsNull()
{
    const auto reader = readerOf(m_path);
    QVERIFY(!reader->fleetScores(0).value());
    QVERIFY(!reader->fleetScores(lastBatch + 1).value());
    const QString part = copy(u"part.fleetrun"_s);
    change(part, "DELETE FROM fleet_scores WHERE batch <= 70"); // as if an older program had begun it
    const auto later = readerOf(part);
    for (const std::uint64_t batch : {1, 64, 70, 71, 90})
        QVERIFY(!later->fleetScores(batch).value());
    QVERIFY(later->fleetScores(interrupted + 1).value()); // whoever opens a file begins with a whole row
    const QString hole = copy(u"hole.fleetrun"_s);
    change(hole, "DELETE FROM fleet_scores WHERE batch = 100");
    QVERIFY(readerOf(hole)->fleetScores(99).value());
    QVERIFY(!readerOf(hole)->fleetScores(101).value());
    QVERIFY(readerOf(hole)->fleetScores(130).value());
}

void FleetScoreRowsTest::aFileWithoutTheTableHasNone()
{
    const QString older = copy(u"older.fleetrun"_s);
    change(older, "DROP TABLE fleet_scores");
    QVERIFY(!readerOf(older)->fleetScores(lastBatch).value());
    auto writer = RunFileWriter::append(older); // which makes it
    QVERIFY2(writer.has_value(), writer ? "" : qPrintable(writer.error().text()));
    QVERIFY((*writer)->close().has_value());
    QVERIFY(!readerOf(older)->fleetScores(lastBatch).value());
}

void FleetScoreRowsTest::theyAreNotPartOfTheDigest()
{
    const QString older = copy(u"digest.fleetrun"_s);
    const QString before = readerOf(older)->digest().value();
    change(older, "DROP TABLE fleet_scores");
    QCOMPARE(readerOf(older)->digest().value(), before);
}

void FleetScoreRowsTest::damageIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addRow("empty") << u"UPDATE fleet_scores SET state = x'' WHERE batch = 70"_s;
    QTest::addRow("no bytes of zlib")
        << u"UPDATE fleet_scores SET state = x'000000051234' WHERE batch = 70"_s;
    QTest::addRow("of another batch")
        << u"UPDATE fleet_scores SET state = (SELECT state FROM fleet_scores WHERE batch = 64) WHERE batch = 70"_s;
    QTest::addRow("too large") << u"UPDATE fleet_scores SET state = x'7fffffff789c' WHERE batch = 70"_s;
    QTest::addRow("differences as a whole") << u"UPDATE fleet_scores SET whole = 1 WHERE batch = 70"_s;
}

void FleetScoreRowsTest::damageIsNamed()
{
    QFETCH(QString, sql);
    const QString damaged = copy(QString::fromLatin1(QTest::currentDataTag()) + u".fleetrun"_s);
    change(damaged, sql.toStdString());
    const auto read = readerOf(damaged)->fleetScores(75);
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().sentence.contains(u"fleet_scores"_s), qPrintable(read.error().text()));
    QVERIFY(readerOf(damaged)->fleetScores(69).value());
}

QTEST_GUILESS_MAIN(FleetScoreRowsTest)
#include "tst_fleetscorerows.moc"
