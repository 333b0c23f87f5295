// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "samplerun.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

using namespace fleetgrad;
using namespace fleetgrad::store;

// Notes and pins beside versions, and which versions of a device a run file has.
class ModelNotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comeBackAsTheyWereWritten();
    void anEmptyNoteIsRemoved();
    void whatIsNotCommittedIsNotThere();
    void areNoPartOfTheDigest();
    void anOlderFileHasNoneAndTakesThem();
    void storedUpdatesAreListedNewestFirst();

private:
    ModelNotes notes() const;
    void write(const ModelKey &key, const ModelNote &note) const;

    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

const ModelKey global{ModelKey::global, 7};
const ModelKey local{0, 7};
const ModelKey last{4, 0xffffffff};

} // namespace

void ModelNotesTest::init()
{
    m_path = m_folder.filePath(QLatin1String(QTest::currentTestFunction()));
    auto writer = RunFileWriter::create(m_path, {}, samplerun::devices());
    QVERIFY(writer.has_value());
    for (std::uint64_t batch = 1; batch <= 8; ++batch)
        QVERIFY((*writer)->write(samplerun::record(batch)).has_value());
    QVERIFY((*writer)->close().has_value());
}

ModelNotes ModelNotesTest::notes() const
{
    auto reader = RunFileReader::open(m_path);
    if (!reader)
        return {};
    return (*reader)->notes().value_or(ModelNotes());
}

void ModelNotesTest::write(const ModelKey &key, const ModelNote &note) const
{
    auto writer = RunFileWriter::append(m_path);
    QVERIFY2(writer.has_value(), writer ? "" : qPrintable(writer.error().text()));
    QVERIFY((*writer)->setNote(key, note).has_value());
    QVERIFY((*writer)->close().has_value());
}

void ModelNotesTest::comeBackAsTheyWereWritten()
{
    const ModelNotes wanted = {{global, {QStringLiteral("before the bearings were changed – “ok”"), true}},
                               {local, {QStringLiteral("x'); DROP TABLE meta; --"), false}},
                               {last, {QString(), true}}};
    for (const auto &[key, note] : wanted)
        write(key, note);
    QVERIFY(notes() == wanted);
    write(local, {QStringLiteral("another"), true});
    QCOMPARE(notes().at(local).text, QStringLiteral("another"));
    QCOMPARE(notes().size(), std::size_t(3));
}

void ModelNotesTest::anEmptyNoteIsRemoved()
{
    write(global, {QStringLiteral("good"), false});
    write(local, {QStringLiteral("bad"), false});
    write(global, {});
    QCOMPARE(notes().size(), std::size_t(1));
    QVERIFY(notes().contains(local));
}

void ModelNotesTest::whatIsNotCommittedIsNotThere()
{
    auto writer = RunFileWriter::append(m_path);
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->setNote(global, {QStringLiteral("good"), false}).has_value());
    QVERIFY(notes().empty());
    QVERIFY((*writer)->commit().has_value());
    QCOMPARE(notes().size(), std::size_t(1));
}

void ModelNotesTest::areNoPartOfTheDigest()
{
    const auto digest = [this] { return (*RunFileReader::open(m_path))->digest().value_or(QString()); };
    const QString before = digest();
    QCOMPARE(before.size(), 64);
    write(global, {QStringLiteral("good"), true});
    QCOMPARE(digest(), before);
}

void ModelNotesTest::anOlderFileHasNoneAndTakesThem()
{
    {
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("DROP TABLE model_notes");
        database.exec("DROP TABLE movers");
        database.exec("DROP TABLE canaries");
        database.exec("DROP TABLE live_readings");
        database.exec("ALTER TABLE devices DROP COLUMN joined");
        database.exec("PRAGMA user_version = 2");
    }
    auto reader = RunFileReader::open(m_path);
    QVERIFY(reader.has_value());
    QVERIFY((*reader)->notes().has_value());
    QVERIFY((*reader)->notes()->empty());
    reader->reset();
    write(global, {QStringLiteral("good"), true});
    QCOMPARE(notes().at(global).text, QStringLiteral("good"));
    QCOMPARE(SQLite::Database(m_path.toStdString()).execAndGet("PRAGMA user_version").getInt(), 8);
}

void ModelNotesTest::storedUpdatesAreListedNewestFirst()
{
    auto reader = RunFileReader::open(m_path);
    QVERIFY(reader.has_value());
    for (std::uint32_t device = 0; device < 5; ++device) {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> wanted; // batch, version
        for (std::uint64_t batch = 8; batch > 0; --batch) {
            for (const fleet::DeviceReport &report : samplerun::record(batch).devices) {
                if (report.device == device && report.stored)
                    wanted.emplace_back(batch, report.update.modelVersion);
            }
        }
        const auto updates = (*reader)->storedUpdates(device, 0, 100);
        QVERIFY2(updates.has_value(), updates ? "" : qPrintable(updates.error().text()));
        QCOMPARE(updates->size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE((*updates)[i].batch, wanted[i].first);
            QCOMPARE((*updates)[i].report.update.modelVersion, wanted[i].second);
            QCOMPARE((*updates)[i].report.device, device);
        }
        if (wanted.size() < 2)
            continue;
        QCOMPARE((*reader)->storedUpdates(device, 0, 1)->front().batch, wanted.front().first);
        QCOMPARE((*reader)->storedUpdates(device, wanted[1].first, 100)->size(), std::size_t(1));
        QVERIFY((*reader)->storedUpdates(device, wanted[0].first, 100)->empty());
    }
}

QTEST_APPLESS_MAIN(ModelNotesTest)
#include "tst_modelnotes.moc"
