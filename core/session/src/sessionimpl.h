// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluationlook.h"
#include "jobs.h"
#include "localsession.h"
#include "looks.h"
#include "pace.h"
#include "pastengine.h"
#include "projection.h"
#include "recorder.h"
#include "sharedsource.h"
#include "tracelook.h"
#include "versionlook.h"

#include <fleet/engine.h>
#include <fleet/liveinbox.h>
#include <fleet/livesource.h>
#include <session/breakwatch.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace fleetgrad::session {

/// Of the day, since 1970.
double wallSeconds();

/// The thread that drives the engine, and what other threads tell it.
class LocalSession::Impl
{
public:
    /// A new run where `config` is given, otherwise the one in the file at `runPath`, where `fork` is made
    /// before.
    Impl(std::optional<fleet::RunConfig> config, QString runPath, const SessionOptions &options,
         std::uint64_t batches, std::optional<ForkRequest> fork = {});
    ~Impl();

    // From any thread:
    std::shared_ptr<const Snapshot> snapshot();
    void command(fleet::Command command);
    void resume();
    void pause();
    void run(std::uint64_t batches, bool untilVersion);
    void setSpeed(double speed);
    void watch(std::vector<std::uint32_t> devices);
    void lookAtDevices(std::vector<std::uint32_t> devices);
    void lookAtMap(std::optional<MapRequest> request);
    void lookAtEvaluation(std::optional<EvaluationRequest> request);
    void outline(OutlineRequest request);
    void setBreakpoints(std::vector<Breakpoint> breakpoints);
    void wait(const std::function<bool(const Snapshot &)> &progress);
    std::future<Expected<fleet::RunSummary>> summary();
    std::future<Expected<void>> setNote(const store::ModelKey &model, const store::ModelNote &note);
    std::future<Expected<ModelComparison>> compareModels(std::array<ModelChoice, 2> choices,
                                                         std::uint32_t device);
    std::future<Expected<std::shared_ptr<const fleet::DeviceTrace>>>
    lookBack(std::uint32_t device, std::uint64_t batch, std::stop_token stop);
    std::shared_ptr<fleet::LiveInbox> liveInbox();
    std::future<Expected<std::shared_ptr<const PastLook>>>
    lookAtPast(std::shared_ptr<const Snapshot> past, PastLookRequest request, PastLookOptions options);
    void forgetPast();
    /// On the thread for files.
    Expected<void> deploy(const Deployment &deployment, const QString &path);
    /// Runs `job` with the path of the run file, committed up to now, on the thread for files.
    template <typename Job>
    auto withFile(Job job)
    {
        return m_jobs.post([this, job = std::move(job)] {
            flush();
            return job(currentPath());
        });
    }

private:
    enum class Next { Stop, Batch, Look };
    struct Control
    {
        bool stop = false, running = false, untilVersion = false;
        bool unpublished = false;    ///< a batch has begun that no snapshot shows yet
        std::uint64_t stepsLeft = 0; ///< 0 = no end
        double speed = 0;
        bool speedChanged = true;
        std::optional<std::vector<std::uint32_t>> watch;
        std::optional<std::vector<std::uint32_t>> look;     ///< other devices to look at
        bool looks = false;                                 ///< other looks are asked for than before
        std::optional<std::vector<Breakpoint>> breakpoints; ///< others than before
        std::vector<fleet::Command> commands;
        std::vector<std::function<void()>> jobs; ///< for the engine's thread
    };

    void loop();
    Next next();
    Next nextLive(std::unique_lock<std::mutex> &lock);
    void step();
    std::vector<fleet::Command> takeCommands(); ///< for the next batch
    void doJobs();
    void takeWatch();
    void takeLook();
    void takeBreakpoints();
    bool checkBreakpoints(const fleet::BatchRecord &record); ///< whether one was hit
    void tellOfBreaks(std::vector<BreakHit> hits);
    void prepareStillScores();
    void prepareStillEngine();
    void fillTraces(Snapshot &snapshot) const;
    TracePtr earlierTrace(std::uint32_t device, std::uint64_t from, std::uint64_t to,
                          const std::stop_token &stop);
    void lookAtFile();
    std::shared_ptr<const fleet::FleetScores> scoresInFile(std::uint64_t batch);
    std::shared_ptr<const fleet::FleetScores> earlierScores(std::uint64_t batch);
    Expected<void> lookAtFile(std::uint32_t device);
    Expected<std::shared_ptr<fleet::Source>> stillSource(const store::RunFileReader &reader);
    void addStoredModels(store::RunFileReader &reader, fleet::DeviceTrace &trace);
    void checkStore();
    Expected<void> takeNote(const store::ModelKey &model, const store::ModelNote &note);
    Expected<void> writeNote(const store::ModelKey &model, const store::ModelNote &note);

    // For the thread for files.
    Expected<ModelComparison> compare(const QString &path, const std::array<ModelChoice, 2> &choices,
                                      std::uint32_t device);
    Expected<void> scoreBoth(const Snapshot &now, ModelComparison &comparison);

    // Opening and going on; false (and m_error) where that fails.
    bool begin();
    bool beginNew();
    Expected<std::shared_ptr<fleet::Source>> newSource();
    Expected<std::shared_ptr<fleet::Source>> recordedSource();
    bool beginFile();
    bool prepareEngine();
    bool catchUp(store::RunFileReader &reader);
    void takeForkSettings(const store::RunInfo &info);
    bool fail(const Error &error, RunState state = RunState::Failed);

    void checkpoint(bool finished);
    void finish();
    void publish();
    void markPublished();
    void publishLight();
    void tellOfCommands(Snapshot &snapshot);
    void publishOpening(double opened);
    void refreshSummary();
    void setRunning(bool running);
    void makeInbox(const fleet::LiveSource *before = nullptr); ///< where real devices send their readings
    void closeInbox();
    void makeEngine(std::shared_ptr<fleet::Source> source);
    bool checkLive(); ///< that recorded readings could be read
    bool isAsked();
    void wakeForLooks();
    void fillLooks(Snapshot &snapshot);
    void fillVersionLook(Snapshot &snapshot, const EvaluationSources &sources);
    void fillTraceLook(Snapshot &snapshot);
    void flush(); ///< waits until the file is open and what was learnt is committed
    QString currentPath();

    const SessionOptions m_options;
    const std::optional<fleet::RunConfig> m_newConfig;
    const QString m_runPath;
    const std::uint64_t m_moreBatches;
    const std::optional<ForkRequest> m_fork;

    SharedSource m_source;
    std::stop_source m_closing; ///< requested when the session ends: a source that is being read gives up
    std::mutex m_mutex;
    std::condition_variable m_wake, m_published;
    Control m_control;
    std::shared_ptr<const std::vector<fleet::Command>> m_waiting; ///< Snapshot::waiting, under m_mutex
    bool m_begun = false;                 ///< the source and the file are open, or can't be
    bool m_isPrepared = false;            ///< an opened run can go on, with its inbox if it has one
    std::shared_ptr<Recorder> m_recorder; ///< set by the engine's thread, under m_mutex
    QString m_path;                       ///< of the run file, under m_mutex
    std::shared_ptr<fleet::LiveInbox>
        m_inbox;                ///< under m_mutex; null for a run that nobody sends readings to
    std::mutex m_snapshotMutex; ///< held only to copy a pointer
    std::shared_ptr<const Snapshot> m_snapshot;
    std::atomic<bool> m_wanted = true;

    // The engine thread's own:
    std::shared_ptr<const fleet::RunConfig> m_config;
    std::unique_ptr<fleet::Engine> m_engine;
    std::shared_ptr<fleet::LiveSource> m_live; ///< its source where that is of real devices
    std::vector<std::pair<std::uint64_t, fleet::Command>>
        m_replayed;                               ///< commands of a run that is gone through
    std::unique_ptr<fleet::Engine> m_stillEngine; ///< of the newest checkpoint, to be looked at; never steps
    bool m_stillEngineTried = false;
    std::shared_ptr<const fleet::FleetScores>
        m_stillScores; ///< of a file that stands still, after its last batch
    bool m_stillScoresTried = false;
    /// What was read last for an evaluation of a version that the engine no longer knows, and after which
    /// batch.
    std::pair<std::uint64_t, std::shared_ptr<const fleet::FleetScores>> m_earlierScores;
    std::unique_ptr<Projection> m_projection;
    Looks m_looks;                                      ///< asked from any thread
    EvaluationLook m_evaluationLook;                    ///< likewise
    VersionLook m_versionLook;                          ///< by m_lookBacks
    TraceLook m_traceLook;                              ///< likewise
    std::shared_ptr<const fleet::RunSummary> m_summary; ///< the newest that was made or read
    std::shared_ptr<const store::ModelNotes> m_notes = std::make_shared<const store::ModelNotes>();
    std::vector<std::uint32_t> m_looked;                                  ///< the devices that are looked at
    std::vector<std::shared_ptr<const fleet::DeviceTrace>> m_stillTraces; ///< theirs while there is no engine
    std::optional<Error> m_traceError;
    BreakWatch m_breakWatch;
    std::vector<BreakPause> m_breakPauses;
    std::shared_ptr<const Breaks> m_breaks; ///< null where there is nothing to tell
    RunState m_state = RunState::Opening;
    std::optional<Error> m_error;
    bool m_canRun = true, m_fileFinished = false;
    std::uint64_t m_fileBatch = 0; ///< last batch of the opened file
    Pace m_pace;
    Meter m_meter;
    CheckpointPace m_checkpoints;
    Pace::Clock::time_point m_nextSummary{};

    std::thread m_thread;
    std::unique_ptr<PastEngine> m_past; ///< for the jobs of looking back alone; null while nobody looks
    Jobs m_lookBacks;                   ///< take long: apart from what others wait for
    Jobs m_jobs;                        ///< the last members: their jobs end before anything else does
};

} // namespace fleetgrad::session
