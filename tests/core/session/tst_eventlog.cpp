// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>
#include <session/texts.h>
#include <store/runfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t devices = 6;

fleet::RunConfig config()
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.simulation.devices = int(devices);
    config.batches = 4000;
    return config;
}

std::vector<fleet::DeviceInfo> infos()
{
    std::vector<fleet::DeviceInfo> result(devices);
    for (std::size_t i = 0; i < devices; ++i) {
        result[i].name = u"pump-%1"_s.arg(i);
        result[i].channels = {u"temperature"_s};
        result[i].units = {u"K"_s};
        result[i].origin = u"simulated"_s;
    }
    return result;
}

fleet::Event happened(std::uint64_t batch, fleet::EventKind kind, std::int64_t device = -1)
{
    using enum fleet::EventKind;
    const auto level = kind == DeviceSilent  ? fleet::EventLevel::Warning
                       : kind == Quarantined ? fleet::EventLevel::Critical
                                             : fleet::EventLevel::Info;
    return {batch, level, kind, device, {}, {}};
}

} // namespace

/// What is seen of the events of a run that is opened from its file.
class TestEventLog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_runs = 0;

    /// Opens a run of so many batches in which `events` happened, and returns what is shown of it.
    std::vector<fleet::Event> shown(std::uint64_t batches, const std::vector<fleet::Event> &events)
    {
        const QString path = m_folder.filePath(u"%1.fleetrun"_s.arg(++m_runs));
        {
            auto writer = store::RunFileWriter::create(path, config(), infos());
            for (std::uint64_t batch = 1; batch <= batches; ++batch) {
                fleet::BatchRecord record;
                record.batch = batch;
                std::ranges::copy_if(events, std::back_inserter(record.events),
                                     [&](const fleet::Event &event) { return event.batch == batch; });
                (*writer)->write(record);
            }
            (*writer)->commit();
        }
        const auto session = session::Session::open(path, {});
        session->wait([](const session::Snapshot &) { return true; });
        return *session->snapshot()->events;
    }

    QStringList sentences(std::uint64_t batches, const std::vector<fleet::Event> &events)
    {
        QStringList result;
        const auto names = infos();
        for (const fleet::Event &event : shown(batches, events))
            result += u"%1: %2"_s.arg(event.batch).arg(session::eventText(event, names));
        return result;
    }

private Q_SLOTS:
    void anOldWarningOutlivesThousandsOfRounds()
    {
        std::vector<fleet::Event> events{happened(3, fleet::EventKind::Quarantined, 2)};
        for (std::uint64_t batch = 1; batch <= 2500; ++batch)
            events.push_back(happened(batch, fleet::EventKind::RoundDone));
        const auto seen = shown(2500, events);
        QCOMPARE(seen.size(), std::size_t(1001));
        QCOMPARE(seen.front(), events.front());
        QCOMPARE(seen[1].batch, std::uint64_t(1501)); // and the newest thousand rounds
        QCOMPARE(seen.back().batch, std::uint64_t(2500));
    }

    void eventsKeepTheOrderInWhichTheyHappened()
    {
        using enum fleet::EventKind;
        const auto seen = shown(3, {happened(1, RoundDone), happened(2, Quarantined, 1),
                                    happened(2, RoundDone), happened(3, RateSet)});
        QCOMPARE(seen.size(), std::size_t(4));
        QCOMPARE(seen[0].kind, RoundDone);
        QCOMPARE(seen[1].kind, Quarantined);
        QCOMPARE(seen[2].kind, RoundDone);
        QCOMPARE(seen[3].kind, RateSet);
    }

    void aShortSilenceIsNoNews()
    {
        using enum fleet::EventKind;
        QCOMPARE(sentences(9, {happened(4, DeviceSilent, 1), happened(6, DeviceBack, 1)}), QStringList());
    }

    void aLongSilenceIsToldOnceAndSoIsItsEnd()
    {
        using enum fleet::EventKind;
        QCOMPARE(sentences(9, {happened(4, DeviceSilent, 1), happened(8, DeviceBack, 1)}),
                 QStringList({u"6: pump-1 is silent"_s, u"8: pump-1 is back"_s}));
    }

    void manyDevicesMakeOneEvent()
    {
        using enum fleet::EventKind;
        std::vector<fleet::Event> events;
        for (std::int64_t device = 0; device < 5; ++device)
            events.push_back(happened(2, DeviceSilent, device));
        events.push_back(happened(7, DeviceBack, 3));
        events.push_back(happened(7, DeviceBack, 4));
        QCOMPARE(sentences(9, events), QStringList({u"4: 5 device(s) silent: pump-0, pump-1, pump-2, …"_s,
                                                    u"7: 2 device(s) back: pump-3, pump-4"_s}));
    }

    void aSilentDeviceThatEndsIsNotSilentAnyMore()
    {
        using enum fleet::EventKind;
        QCOMPARE(sentences(9, {happened(4, DeviceSilent, 1), happened(5, DeviceFinished, 1)}),
                 QStringList({u"5: pump-1 has no more readings"_s}));
    }
};

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
