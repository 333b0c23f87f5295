// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drive.h"

#include "console.h"
#include "progress.h"
#include "summaryjson.h"
#include "summarytable.h"
#include "updatelog.h"

#include <report/figures.h>
#include <report/report.h>
#include <session/sentences.h>
#include <session/texts.h>
#include <store/runfile.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <optional>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class DriveWords
{
    Q_DECLARE_TR_FUNCTIONS(DriveWords)
};

void remarkIfAny(const QString &sentence, Progress &progress)
{
    if (sentence.isEmpty())
        return;
    progress.clear();
    remark(sentence);
}

/// Waits for the run; true if a signal stopped it.
bool waitForRun(session::Session &session, const Drive &drive, Signals &signals)
{
    Progress progress(!drive.quiet);
    std::optional<UpdateLog> log;
    if (drive.log) {
        log.emplace(drive.runFile, drive.loggedBatch, [&](const QString &line) {
            progress.clear();
            drive.json ? remark(line) : print(line);
        });
    }
    bool stopped = false, checked = drive.breakpoints.empty();
    session.wait([&](const session::Snapshot &snapshot) {
        if (log)
            log->follow();
        if (!checked && !snapshot.infos->empty()) {
            checked = true;
            for (const session::Breakpoint &breakpoint : drive.breakpoints)
                remarkIfAny(breakpoint.problem(*snapshot.infos), progress);
        }
        progress.show(snapshot);
        if (!stopped && signals.arrived()) {
            stopped = true;
            session.pause();
        }
        // What is still being read is not waited for.
        return !stopped || snapshot.state != session::RunState::Opening;
    });
    if (log)
        log->readAll();
    return stopped && session.snapshot()->state != session::RunState::Finished;
}

/// A run that can't go on: what was committed stays.
ExitCode told(const Error &error, const session::Snapshot &snapshot, const Drive &drive)
{
    const ExitCode code = refuse(error);
    if (snapshot.batch == 0 || drive.isTemporary)
        return code;
    remark(DriveWords::tr("What was written before is safe. When the cause is gone: fleetgrad-cli resume %1")
               .arg(drive.runFile));
    return code;
}

QString howToGoOn(const Drive &drive)
{
    return drive.isTemporary ? DriveWords::tr("The run is not kept: name a run file with --output.")
                             : DriveWords::tr("Go on with: fleetgrad-cli resume %1").arg(drive.runFile);
}

void sayInterrupted(const session::Snapshot &snapshot, const Drive &drive)
{
    if (snapshot.batch == 0 && snapshot.state == session::RunState::Opening)
        return remark(DriveWords::tr("Stopped before the first batch. Nothing was written."));
    const QString stopped = DriveWords::tr("Stopped after batch %1.").arg(report::countText(snapshot.batch));
    remark(stopped + u' ' + howToGoOn(drive));
}

bool isAtBreakpoint(const session::Snapshot &snapshot)
{
    return snapshot.breaks && !snapshot.breaks->hits.empty();
}

void sayBreakpoints(const session::Snapshot &snapshot, const Drive &drive)
{
    for (const session::BreakHit &hit : snapshot.breaks->hits)
        remark(session::sentence(session::breakText(hit, *snapshot.infos)));
    if (snapshot.state != session::RunState::Finished)
        remark(howToGoOn(drive));
}

/// What the source remarked: rows refused, values missing, and where.
void printRemarks(const session::Snapshot &snapshot)
{
    constexpr int mostRemarks = 10;
    int remarks = 0;
    for (const fleet::Event &event : *snapshot.events) {
        if (event.kind == fleet::EventKind::Remark && ++remarks <= mostRemarks)
            print(session::eventText(event, *snapshot.infos));
    }
    if (remarks > mostRemarks)
        print(DriveWords::tr("%Ln more remark(s): fleetgrad-cli inspect --events", nullptr,
                             remarks - mostRemarks));
    if (remarks > 0)
        print({});
}

void printSummary(const session::Snapshot &snapshot, const fleet::RunSummary &summary, const RunFacts &facts,
                  const Drive &drive)
{
    print(report::whatRan(snapshot, summary));
    const double readings = double(summary.readings - std::min(drive.readBefore, summary.readings));
    print(DriveWords::tr("%1, %2 readings a second.")
              .arg(report::durationText(facts.seconds),
                   report::countText(std::uint64_t(readings / std::max(facts.seconds, 1e-3)))));
    print({});
    printRemarks(snapshot);
    for (const QString &line : summaryLines(summary))
        print(line);
    print({});
    const QStringList alarms = alarmLines(summary.alarms, snapshot.config->alarms, *snapshot.infos);
    for (const QString &line : alarms)
        print(line);
    if (!alarms.isEmpty())
        print({});
}

/// The last line: where everything is.
QString whereLine(const RunFacts &facts)
{
    QStringList parts;
    if (!facts.runFile.isEmpty())
        parts << DriveWords::tr("Run file: %1").arg(facts.runFile);
    if (!facts.reportFile.isEmpty())
        parts << DriveWords::tr("Report: %1").arg(facts.reportFile);
    return parts.isEmpty() ? DriveWords::tr("The run is not kept: name a run file with --output.")
                           : parts.join(u"   "_s);
}

} // namespace

std::shared_ptr<const session::Snapshot> snapshotWithCurves(session::Session &session,
                                                            const std::vector<std::uint32_t> &devices)
{
    using namespace std::chrono_literals;
    session.watch(devices);
    for (;;) {
        auto snapshot = session.snapshot();
        const auto &curves = snapshot->deviceCurves;
        const bool has =
            std::equal(curves.begin(), curves.end(), devices.begin(), devices.end(),
                       [](const auto &curve, auto device) { return curve && curve->device == device; });
        if (has || snapshot->state == session::RunState::Failed)
            return snapshot;
        QThread::msleep(10);
    }
}

Expected<QString> writeSessionReport(session::Session &session, const QString &runFile,
                                     const fleet::RunSummary &summary, const QString &folder,
                                     bool isTemporary)
{
    session::Snapshot snapshot = *snapshotWithCurves(session, report::notableDevices(summary));
    if (isTemporary) // a file that is gone when the report is read
        snapshot.runPath.clear();
    QString digest;
    if (auto reader = store::RunFileReader::open(runFile)) {
        if (const auto content = (*reader)->digest())
            digest = *content;
    }
    return report::writeReport(folder, snapshot, summary, digest);
}

ExitCode driveSession(std::unique_ptr<session::Session> session, const Drive &drive, Signals &signals)
{
    QElapsedTimer timer;
    timer.start();
    RunFacts facts;
    const bool isInterrupted = waitForRun(*session, drive, signals);
    facts.seconds = double(timer.nsecsElapsed()) / 1e9;
    facts.threads = drive.threads > 0 ? drive.threads : QThread::idealThreadCount();
    facts.runFile = drive.isTemporary ? QString() : drive.runFile;
    const auto snapshot = session->snapshot();
    if (snapshot->error)
        return told(*snapshot->error, *snapshot, drive);
    if (isInterrupted && (snapshot->batch == 0 || snapshot->state == session::RunState::Opening)) {
        sayInterrupted(*snapshot, drive);
        return ExitCode::Interrupted;
    }
    const auto summary = session->summary().get();
    if (!summary)
        return told(summary.error(), *snapshot, drive);
    if (!drive.reportFolder.isEmpty()) {
        const auto page =
            writeSessionReport(*session, drive.runFile, *summary, drive.reportFolder, drive.isTemporary);
        if (!page)
            return told(page.error(), *snapshot, drive);
        facts.reportFile = *page;
    }
    session.reset(); // closes the run file before anyone is told where it is
    const bool isBroken = !isInterrupted && isAtBreakpoint(*snapshot);
    facts.interrupted = snapshot->state != session::RunState::Finished && (isInterrupted || isBroken);
    if (isInterrupted)
        sayInterrupted(*snapshot, drive);
    else if (isBroken)
        sayBreakpoints(*snapshot, drive);
    if (drive.json) {
        const QJsonObject object = summaryJson(*snapshot, *summary, facts);
        print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).chopped(1));
    } else if (!drive.quiet) {
        printSummary(*snapshot, *summary, facts, drive);
        if (!facts.interrupted || !drive.isTemporary) // that was said above
            print(whereLine(facts));
    }
    if (isInterrupted)
        return ExitCode::Interrupted;
    return isBroken ? ExitCode::Breakpoint : ExitCode::Ok;
}

} // namespace fleetgrad::cli
