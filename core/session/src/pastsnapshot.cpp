// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastsnapshot.h"

#include "devicerows.h"
#include "eventlog.h"
#include "roundlog.h"

#include <session/cutlooks.h>
#include <store/runfile.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

namespace fleetgrad::session {

namespace {

using fleet::EventKind;

class PastText
{
    Q_DECLARE_TR_FUNCTIONS(PastSnapshot)
};

bool isOfSilence(EventKind kind)
{
    return kind == EventKind::DeviceSilent || kind == EventKind::DeviceBack;
}

/// Kinds of which the newest snapshot has not all events: of these the past has others.
std::array<bool, fleet::eventKindCount> fullKinds(const Snapshot &now)
{
    std::array<std::size_t, fleet::eventKindCount> counts{};
    for (const fleet::Event &event : *now.events)
        ++counts[std::size_t(event.kind)];
    std::array<bool, fleet::eventKindCount> full{};
    std::ranges::transform(counts, full.begin(),
                           [](std::size_t count) { return count >= EventLog::keptOfAKind; });
    return full;
}

bool hasRoundsBy(const Snapshot &now, std::uint64_t batch)
{
    return std::ranges::any_of(*now.roundLog, [&](const auto &round) { return round->batch <= batch; });
}

/// What the newest snapshot can't tell of that batch.
store::PastRequest requestFor(std::uint64_t batch, const Snapshot &now)
{
    store::PastRequest request;
    request.batch = batch;
    for (std::uint32_t device = 0; device < now.devices->size(); ++device) {
        const DeviceRow &row = (*now.devices)[device];
        if (row.firstReport > 0 && row.firstReport <= batch)
            request.devices.push_back({device, row.firstReport, std::min(row.lastReport, batch)});
    }
    const CurveData known = cut(now.fleetCurves->metrics[0].global, batch);
    request.pointsAfter = known.empty() ? 0 : std::uint64_t(known.back().batch);
    request.kinds = fullKinds(now);
    request.silences = request.kinds[std::size_t(EventKind::DeviceSilent)] ||
                       request.kinds[std::size_t(EventKind::DeviceBack)];
    request.kinds[std::size_t(EventKind::DeviceSilent)] = false;
    request.kinds[std::size_t(EventKind::DeviceBack)] = false;
    request.rounds = !hasRoundsBy(now, batch);
    return request;
}

/// Real devices that were there by then, the first ones: as their events tell, or, of long ago, their
/// reports.
std::size_t joinedBy(std::uint64_t batch, const Snapshot &now)
{
    std::size_t joined = 0;
    for (const fleet::Event &event : *now.events) {
        if (event.kind != EventKind::DeviceJoined || event.batch > batch)
            continue;
        const bool isOne = event.device >= 0;
        if (isOne || event.numbers.size() > 1) // how many, and the first of them
            joined = isOne ? std::size_t(event.device) + 1 : std::size_t(event.numbers[0] + event.numbers[1]);
    }
    for (std::size_t device = joined; device < now.devices->size(); ++device) {
        const std::uint64_t first = (*now.devices)[device].firstReport;
        joined = first > 0 && first <= batch ? device + 1 : joined;
    }
    return std::min(joined, now.infos->size());
}

/// Without real devices that joined later.
std::shared_ptr<const std::vector<fleet::DeviceInfo>> infosOf(const store::RunPast &past, const Snapshot &now)
{
    if (now.config->source != fleet::SourceKind::Live)
        return now.infos;
    const std::size_t joined = joinedBy(past.batch, now);
    if (joined == now.infos->size())
        return now.infos;
    return std::make_shared<const std::vector<fleet::DeviceInfo>>(
        now.infos->begin(), now.infos->begin() + std::ptrdiff_t(joined));
}

std::vector<DeviceRow> rowsOf(const store::RunPast &past, const Snapshot &now,
                              const std::vector<fleet::DeviceInfo> &infos)
{
    std::vector<DeviceRow> rows = rowsBeforeReports(*now.config, infos);
    const DeviceRowMaker maker(*now.config);
    for (const fleet::Command &command : past.commands)
        maker.apply(command, rows);
    for (const store::RunPast::Report &report : past.reports) {
        const std::uint32_t device = report.report.device;
        DeviceRow &row = rows[device];
        maker.take(report.report, (*now.infos)[device], row);
        row.claimedAccuracy = report.report.update.accuracy; // it stays until the next update
        row.lastBatch = report.lastRead;
        row.lastReport = report.batch;
        const DeviceRow &newest = (*now.devices)[device];
        row.firstReport = newest.firstReport;
        for (std::size_t scorer = 0; scorer < deviceScorerCount; ++scorer) {
            if (newest.firstPrAucBatch[scorer] == 0 || newest.firstPrAucBatch[scorer] > past.batch)
                continue;
            row.firstPrAuc[scorer] = newest.firstPrAuc[scorer];
            row.firstPrAucBatch[scorer] = newest.firstPrAucBatch[scorer];
        }
    }
    for (const auto &[batch, change] : past.reportedRates) {
        if (change.device >= rows.size())
            continue;
        rows[change.device].learningRate = change.after;
        rows[change.device].rateLocked = change.locked;
    }
    return rows;
}

void takeDrifts(const store::RunPast &past, std::vector<DeviceRow> &rows, Snapshot &snapshot)
{
    fleet::DriftTally tally;
    snapshot.drift.device = fleet::wholeFleet;
    for (const fleet::DeviceDrift &drift : past.drifts) {
        tally.add(drift);
        if (drift.device == fleet::wholeFleet)
            snapshot.drift = drift;
        else if (drift.device < rows.size())
            rows[drift.device].drift = drift;
    }
    snapshot.driftCounts = tally.counts();
}

void takeDevices(const store::RunPast &past, const Snapshot &now, Snapshot &snapshot)
{
    std::vector<DeviceRow> rows = rowsOf(past, now, *snapshot.infos);
    takeDrifts(past, rows, snapshot);
    for (const DeviceRow &row : rows)
        snapshot.updates += row.version;
    snapshot.fleetGains = fleetGains(rows);
    snapshot.alarms = fleetAlarms(rows, *snapshot.infos);
    snapshot.devices = std::make_shared<const std::vector<DeviceRow>>(std::move(rows));
}

void takeVersions(const store::RunPast &past, Snapshot &snapshot)
{
    auto rows = std::make_shared<std::vector<VersionRow>>();
    for (const store::RunPast::Version &version : past.versions) {
        VersionRow &row = rows->emplace_back();
        row.version = version.version.version;
        row.parent = version.version.parent;
        row.batch = version.version.batch;
        row.devices = version.version.devices;
        row.screenedOut = version.keptOut;
        row.samples = version.version.samples;
        row.claimedAccuracy = version.version.claimedAccuracy;
        row.moved = version.version.moved;
        row.promoted = !version.isRound();
        row.evaluation = version.evaluation;
    }
    snapshot.version = rows->empty() ? 0 : rows->back().version;
    snapshot.versions = std::move(rows);
}

/// Those that the newest snapshot has still; otherwise the last few, from what devices sent.
void takeRounds(const store::RunPast &past, const Snapshot &now, Snapshot &snapshot)
{
    if (hasRoundsBy(now, past.batch)) {
        auto rounds = std::make_shared<std::vector<std::shared_ptr<const Round>>>();
        std::ranges::copy_if(*now.roundLog, std::back_inserter(*rounds),
                             [&](const auto &round) { return round->batch <= past.batch; });
        snapshot.roundLog = std::move(rounds);
        return;
    }
    RoundLog log(past.roundsSince);
    for (const fleet::BatchRecord &record : past.roundRecords)
        log.add(record);
    snapshot.roundLog = log.rounds();
}

/// Of devices that fell silent or are back, all there is by then: they count only after some batches.
std::vector<fleet::Event> silencesOf(const store::RunPast &past, const Snapshot &now)
{
    EventLog log;
    if (now.config->source == fleet::SourceKind::Live)
        log.tellSilenceAtOnce();
    fleet::BatchRecord record;
    auto next = past.silences.begin();
    for (record.batch = 1; record.batch <= past.batch; ++record.batch) {
        record.events.clear();
        for (; next != past.silences.end() && next->batch == record.batch; ++next)
            record.events.push_back(*next);
        log.add(record);
    }
    auto events = *log.events();
    std::erase_if(events, [](const fleet::Event &event) { return !isOfSilence(event.kind); });
    return events;
}

void takeEvents(const store::RunPast &past, const store::PastRequest &request, const Snapshot &now,
                Snapshot &snapshot)
{
    auto events = std::make_shared<std::vector<fleet::Event>>();
    for (const fleet::Event &event : *now.events) {
        const bool isRead =
            isOfSilence(event.kind) ? request.silences : request.kinds[std::size_t(event.kind)];
        if (event.batch <= past.batch && !isRead)
            events->push_back(event);
    }
    const auto merge = [&events](const std::vector<fleet::Event> &read) {
        const auto middle = std::ptrdiff_t(events->size());
        events->insert(events->end(), read.begin(), read.end());
        std::ranges::inplace_merge(*events, events->begin() + middle, {}, &fleet::Event::batch);
    };
    merge(past.events);
    if (request.silences)
        merge(silencesOf(past, now));
    snapshot.shadowOriginal = now.config->shadowOriginal && now.config->method == learning::Method::Sound;
    for (const fleet::Event &event : *events) {
        if (event.kind == EventKind::ShadowSet && !event.numbers.empty())
            snapshot.shadowOriginal = event.numbers.front() != 0;
    }
    snapshot.events = std::move(events);
}

/// After the events and the versions.
void takeCanary(const store::RunPast &past, Snapshot &snapshot)
{
    std::shared_ptr<const Canary> canary;
    for (const fleet::Event &event : past.canaries)
        follow(canary, event, {}, snapshot.infos->size());
    auto versions = std::make_shared<std::vector<VersionRow>>(*snapshot.versions);
    for (VersionRow &row : *versions) {
        if (row.promoted)
            row.deployed = deployedAs(row.version, *snapshot.events);
    }
    snapshot.versions = std::move(versions);
    if (!canary)
        return;
    auto measured = std::make_shared<Canary>(*canary);
    if (past.canary)
        measured->figures = *past.canary;
    auto rows = std::make_shared<std::vector<DeviceRow>>(*snapshot.devices);
    for (const std::uint32_t device : measured->devices)
        (*rows)[device].canary = true;
    snapshot.devices = std::move(rows);
    snapshot.canary = std::move(measured);
}

void takeRates(const store::RunPast &past, Snapshot &snapshot)
{
    auto rates = std::make_shared<std::vector<fleet::RateChange>>();
    auto batches = std::make_shared<std::vector<std::uint64_t>>();
    for (const auto &[batch, change] : past.rates) {
        rates->push_back(change);
        batches->push_back(batch);
    }
    snapshot.rates = std::move(rates);
    snapshot.rateBatches = std::move(batches);
}

/// What came after the last whole bucket of the curves, as one.
template <typename Value>
CurveData cutWith(const CurveData &curve, const store::RunPast &past, Value value)
{
    CurveData result = cut(curve, past.batch);
    if (past.points.empty())
        return result;
    constexpr float noValue = std::numeric_limits<float>::quiet_NaN();
    CurvePoint bucket{double(past.points.back().first), noValue, noValue, noValue};
    for (const auto &[batch, point] : past.points) {
        bucket.last = value(point);
        bucket.low = std::fmin(bucket.low, bucket.last);
        bucket.high = std::fmax(bucket.high, bucket.last);
    }
    result.push_back(bucket);
    return result;
}

void takeCurves(const store::RunPast &past, const Snapshot &now, Snapshot &snapshot)
{
    using fleet::FleetPoint;
    auto curves = std::make_shared<FleetCurves>();
    for (std::size_t i = 0; i < curves->metrics.size(); ++i) {
        const FleetCurves::Metric &from = now.fleetCurves->metrics[i];
        FleetCurves::Metric &to = curves->metrics[i];
        for (std::size_t scorer = 0; scorer < deviceScorerCount; ++scorer) {
            const auto quantiles =
                DeviceScorer(scorer) == DeviceScorer::Decision ? &FleetPoint::decisions : &FleetPoint::local;
            const auto spread = [&](CurveData FleetCurves::Spread::*curve, float fleet::Quantiles::*share) {
                to.devices[scorer].*curve =
                    cutWith(from.devices[scorer].*curve, past,
                            [&](const FleetPoint &point) { return (point.*quantiles)[i].*share; });
            };
            spread(&FleetCurves::Spread::low, &fleet::Quantiles::low);
            spread(&FleetCurves::Spread::median, &fleet::Quantiles::median);
            spread(&FleetCurves::Spread::high, &fleet::Quantiles::high);
        }
        const auto mean = [&](CurveData FleetCurves::Metric::*curve, auto values) {
            to.*curve =
                cutWith(from.*curve, past, [&](const FleetPoint &point) { return (point.*values)[i]; });
        };
        mean(&FleetCurves::Metric::global, &FleetPoint::global);
        mean(&FleetCurves::Metric::decision, &FleetPoint::decision);
        mean(&FleetCurves::Metric::majority, &FleetPoint::majority);
        mean(&FleetCurves::Metric::lastLabel, &FleetPoint::lastLabel);
        mean(&FleetCurves::Metric::unsupervised, &FleetPoint::unsupervised);
        mean(&FleetCurves::Metric::originalClaimed, &FleetPoint::originalClaimed);
        mean(&FleetCurves::Metric::originalMeasured, &FleetPoint::originalMeasured);
    }
    snapshot.fleetCurves = std::move(curves);
    auto clock = std::make_shared<RunClock>(*now.clock);
    std::erase_if(clock->knots, [&](const RunClock::Knot &knot) { return knot.batch > double(past.batch); });
    snapshot.clock = std::move(clock);
}

std::shared_ptr<const Snapshot> snapshotOf(const store::RunPast &past, const store::PastRequest &request,
                                           const Snapshot &now)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->state = RunState::Paused;
    snapshot->opened = now.opened;
    snapshot->runPath = now.runPath;
    snapshot->config = now.config;
    snapshot->infos = infosOf(past, now);
    snapshot->canRun = false; // what a person does, they do to the run as it is now
    snapshot->madeAt = now.batch;
    snapshot->batch = past.batch;
    snapshot->lastBatch = now.lastBatch;
    snapshot->rounds = past.rounds;
    snapshot->readings = past.readings;
    snapshot->waitingUpdates = past.waiting;
    snapshot->speed = now.speed;
    snapshot->secondsSinceCommit = now.secondsSinceCommit;
    snapshot->notes = now.notes;
    takeDevices(past, now, *snapshot);
    takeVersions(past, *snapshot);
    takeRounds(past, now, *snapshot);
    takeEvents(past, request, now, *snapshot);
    takeCanary(past, *snapshot);
    takeRates(past, *snapshot);
    takeCurves(past, now, *snapshot);
    cutLooks(*snapshot, now);
    return snapshot;
}

} // namespace

Expected<std::shared_ptr<const Snapshot>> readPastSnapshot(const QString &path, std::uint64_t batch,
                                                           const Snapshot &now)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return tl::make_unexpected(reader.error());
    if (!now.infos || (*reader)->info().devices.size() != now.infos->size())
        return failure(ErrorKind::BadFormat, path,
                       PastText::tr("The file has another fleet than the run that is open: it was replaced. "
                                    "Open it again."));
    store::PastRequest request = requestFor(std::min({batch, now.batch, (*reader)->info().lastBatch}), now);
    auto past = (*reader)->past(request);
    if (!past)
        return tl::make_unexpected(past.error());
    return snapshotOf(*past, request, now);
}

} // namespace fleetgrad::session
