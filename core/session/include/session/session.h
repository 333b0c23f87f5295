// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <session/breakpoint.h>
#include <session/deployment.h>
#include <session/forking.h>
#include <session/modelcomparison.h>
#include <session/pastlook.h>
#include <session/snapshot.h>
#include <store/modelfile.h>
#include <store/modelnote.h>
#include <store/rotation.h>
#include <store/storedupdate.h>
#include <store/weighthistory.h>

#include <QCoreApplication>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <future>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fleetgrad::fleet {
class LiveInbox;
}

namespace fleetgrad::session {

struct SessionOptions
{
    int threads = 0; ///< workers; 0 = the processors there are
    /// Leave one processor to the caller (with threads 0), and go after it elsewhere.
    bool keepOneFree = false;
    double speed = 0;                         ///< times real time; 0 = as fast as possible
    bool paused = false;                      ///< start paused
    std::vector<Breakpoint> breakpoints = {}; ///< from the first batch on; see Session::setBreakpoints()
    /// create(): a run file, which has the configuration. Its readings and its logged commands are gone
    /// through again, up to its last batch. Empty: none.
    QString recordedRun = {};
    /// open(): whether somebody brings readings of real devices (Session::liveInbox()). If not, a file of
    /// them is only looked at and forked.
    bool hearsDevices = true;
    store::Rotation rotation = {}; ///< of the run file, while it grows
};

/// The one door of the core: commands in, snapshots out. Every function may be called from any thread and
/// returns at once unless it says that it waits. The work happens on threads of the session's own, or, where
/// the run is elsewhere (remote/remotesession.h), on another machine.
class Session
{
    Q_DECLARE_TR_FUNCTIONS(Session)
public:
    /// A new run. `runPath` must not exist; empty = a temporary run file. Reading the source happens in the
    /// background: errors of it arrive as RunState::Failed.
    static std::unique_ptr<Session> create(const fleet::RunConfig &config, const QString &runPath,
                                           const SessionOptions &options);
    /// Opens a run file, or a branch in it (store::RunAddress), to look at, paused; resume() goes on with it
    /// from where it stopped. The file is not changed before that. `batches` other than 0 is the new number
    /// of batches that the run is to have.
    static std::unique_ptr<Session> open(const QString &runPath, const SessionOptions &options,
                                         std::uint64_t batches = 0);
    /// Makes a fork of a run in the run's file, and goes on with it; its parent may go on meanwhile. What
    /// stands against it arrives as RunState::Failed.
    static std::unique_ptr<Session> fork(const ForkRequest &request, const SessionOptions &options);
    /// Stops at the next batch boundary, commits and closes the run file. Waits for that.
    virtual ~Session();

    virtual std::shared_ptr<const Snapshot> snapshot() const = 0;
    /// The run as it was when so many batches had passed, from its file; changes nothing. More than have
    /// passed, or than can be committed: as it was after the last that is committed, and Snapshot::batch says
    /// which that is. What only the engine knows is missing: see docs/time.md.
    virtual std::future<Expected<std::shared_ptr<const Snapshot>>> snapshotAt(std::uint64_t batch) = 0;

    virtual void resume() = 0;
    virtual void pause() = 0;
    virtual void step() = 0;      ///< one batch, then paused
    virtual void stepRound() = 0; ///< until the next global version, then paused
    virtual void setSpeed(double timesRealTime) = 0;
    virtual void aggregateNow() = 0;
    virtual void setLearningRate(std::vector<std::uint32_t> devices, double rate) = 0; ///< empty = all
    virtual void lockRate(std::vector<std::uint32_t> devices, bool locked) = 0;        ///< empty = all
    virtual void setOptimiser(std::vector<std::uint32_t> devices,
                              learning::Optimiser optimiser) = 0; ///< empty = all
    virtual void setSchedule(std::vector<std::uint32_t> devices,
                             learning::Schedule schedule) = 0; ///< empty = all
    virtual void promote(std::uint32_t version) = 0;
    /// A model for the whole fleet, or for devices that try it out (Snapshot::canary), from the next batch
    /// boundary on; a canary that is on ends then. Fails where the model does not fit: see deployCommand().
    virtual std::future<Expected<void>> deploy(const Deployment &deployment) = 0;
    /// The canary ends: its model becomes the newest global version (a local one stays with its devices), or
    /// it is taken back and its devices go on with what the others have (with the local models that they
    /// had).
    virtual void endCanary(bool keep) = 0;
    /// The original method begins to learn from the same readings, measured and without any effect, or ends.
    virtual void shadowOriginal(bool on) = 0;
    /// What is done about drift, or (`done` false) taken back; `channel` of QuarantineSensor. Empty = all.
    virtual void remedy(std::vector<std::uint32_t> devices, fleet::DriftRemedy remedy, bool done,
                        std::uint32_t channel = 0) = 0;
    /// Curves of these devices are in every snapshot from the next on.
    virtual void watch(std::vector<std::uint32_t> devices) = 0;
    /// Such a map of the fleet is in the snapshots from the next batch boundary on, and brought up to date
    /// about twice a second; nothing: no map, which costs nothing. What is looked at does not change the run.
    virtual void lookAtMap(std::optional<MapRequest> request) = 0;
    /// Such an evaluation is in the snapshots from the next batch boundary on, and brought up to date about
    /// twice a second; nothing: none, which costs nothing. What is looked at does not change the run.
    virtual void lookAtEvaluation(std::optional<EvaluationRequest> request) = 0;
    /// Small curves of these devices are in every snapshot from the next batch boundary on.
    virtual void outline(OutlineRequest request) = 0;

    /// The last readings of that device are in every snapshot from the next on, what they scored from now on,
    /// and its models; none: no more. Changes nothing that is learnt.
    void lookAtDevice(std::optional<std::uint32_t> device);
    /// The same of several, for who shows a run to several people: of the first as above, of the others, up
    /// to fleet::Engine::mostLookedAt in all, as Snapshot::otherTraces. A run elsewhere shows the first
    /// alone.
    virtual void lookAtDevices(std::vector<std::uint32_t> devices) = 0;

    /// Replaces the conditions at which the run pauses, from the next batch boundary on: right at the
    /// boundary where one becomes true, which no number of threads changes, and which ends a step as well.
    /// Snapshot:: breaks says which and why. They change nothing that is learnt, and are not in the run file.
    virtual void setBreakpoints(std::vector<Breakpoint> breakpoints) = 0;

    /// Waits until the run is Finished, Failed or Paused and the file is committed; `progress` is called
    /// about ten times a second from the calling thread and may return false to stop waiting.
    virtual void wait(const std::function<bool(const Snapshot &)> &progress) = 0;

    /// Copies the run file as it is committed now to `path` (Save as). Refuses one that exists; ErrorKind::
    /// Cancelled soon after `stop` was requested, and then there is no file.
    virtual std::future<Expected<void>> saveAs(const QString &path, std::stop_token stop = {}) = 0;
    /// Models as files could hold them; from the run file, so that every stored version can be had.
    std::future<Expected<store::ModelFile>> globalModel(std::uint32_t version);
    std::future<Expected<store::ModelFile>> localModel(std::uint32_t device, std::uint32_t version);
    virtual std::future<Expected<store::ModelFile>> model(const store::ModelKey &key) = 0;

    static constexpr std::uint32_t mostStoredUpdates = 1000;
    /// The local updates of a device whose weights are stored, newest first: those after batch `after`, the
    /// newest mostStoredUpdates at most.
    virtual std::future<Expected<std::vector<store::StoredUpdate>>>
    storedUpdates(std::uint32_t device, std::uint64_t after = 0) = 0;
    /// Replaces the note beside a version, in the run file and in the snapshots; an empty one removes it.
    /// Changes nothing that is learnt. Of a file that is only looked at this is the one thing that is
    /// written, and fails where it is read-only or another program writes it.
    virtual std::future<Expected<void>> setNote(const store::ModelKey &model,
                                                const store::ModelNote &note) = 0;
    /// Two models side by side, and what both say of the last readings of a device, which are read again.
    /// Changes nothing that is learnt.
    virtual std::future<Expected<ModelComparison>> compare(std::array<ModelChoice, 2> models,
                                                           std::uint32_t device) = 0;
    /// One weight of the fleet model over all global versions, and who moved it, or of the local model of a
    /// device over its updates; from the run file.
    virtual std::future<Expected<store::WeightHistory>>
    weightHistory(std::size_t feature, std::optional<std::uint32_t> device = {}) = 0;
    /// What readings of a device scored in a batch that nobody looked at, and why: see session/lookback.h.
    /// Takes as long as the run took from its newest checkpoint before, or from its beginning; one after the
    /// other. ErrorKind::Cancelled soon after `stop` was requested.
    virtual std::future<Expected<std::shared_ptr<const fleet::DeviceTrace>>>
    lookBack(std::uint32_t device, std::uint64_t batch, std::stop_token stop = {}) = 0;
    /// What only the engine knew when the run was as `past` (of snapshotAt()) shows it: it is computed again
    /// from the newest checkpoint before, or from where an earlier such look has come to. One after the
    /// other; ErrorKind::Cancelled soon after a stop was requested. Changes nothing.
    virtual std::future<Expected<std::shared_ptr<const PastLook>>>
    lookAtPast(std::shared_ptr<const Snapshot> past, PastLookRequest request, PastLookOptions options) = 0;
    /// Nobody looks at the past any more: what was kept for it is given back.
    virtual void forgetPast() = 0;
    /// The last batch, of the first `upTo`, in which a device raised an alarm; none: it has not.
    virtual std::future<Expected<std::optional<std::uint64_t>>>
    lastAlarm(std::uint32_t device, std::uint64_t upTo = std::numeric_limits<std::uint64_t>::max()) = 0;
    /// A round that a snapshot lists without its parts (Round::hasParts), with them: that of this version,
    /// after that batch. At once where the newest snapshot has it. ErrorKind::NotFound where there is none.
    virtual std::future<Expected<std::shared_ptr<const Round>>> round(std::uint32_t version,
                                                                      std::uint64_t batch) = 0;
    /// The whole-run metrics at the last batch boundary.
    virtual std::future<Expected<fleet::RunSummary>> summary() = 0;
    /// The digest of what is committed in the run file (store::RunFileReader::digest()): it takes as long as
    /// reading the file. Fails with ErrorKind::Cancelled soon after `stop` was requested.
    virtual std::future<Expected<QString>> digest(std::stop_token stop = {}) = 0;
    /// Of a run elsewhere whose connection is lost: tries at once, in place of after the pause. Of others
    /// nothing.
    virtual void reconnect() {}
    /// Where readings of real devices go; null for other sources, for forks, for a run that is gone through
    /// again or is on another machine, and for a file that nobody goes on with. After resume() of one it
    /// waits until that is ready.
    virtual std::shared_ptr<fleet::LiveInbox> liveInbox() const = 0;

protected:
    Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
};

} // namespace fleetgrad::session
