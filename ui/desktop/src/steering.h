// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

#include <desktop/fleetmodel.h>
#include <session/session.h>
#include <store/modelnote.h>

#include <QString>
#include <QUndoStack>

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace fleetgrad::desktop {

/// What a person does to the fleet and can take back: rates, locks, optimisers, schedules, promotions, notes.
/// Each goes to the session, and taking it back is another thing said to it; the run file has both.
class Steering : public QObject
{
    Q_OBJECT
public:
    explicit Steering(QObject *parent = nullptr);

    /// Another run: what was done to the last one can't be taken back any more.
    void setSession(std::shared_ptr<session::Session> session);
    QUndoStack *stack() { return &m_stack; }

    /// `devices` empty = all. `now` has the rates and locks to return to.
    void setRate(const std::vector<std::uint32_t> &devices, double rate, const session::Snapshot &now);
    /// Several rates at once, each for its devices; taken back as one.
    void setRates(const std::vector<std::pair<std::vector<std::uint32_t>, double>> &rates,
                  const session::Snapshot &now);
    void setLock(const std::vector<std::uint32_t> &devices, bool locked, const session::Snapshot &now);
    void setOptimiser(const std::vector<std::uint32_t> &devices, learning::Optimiser optimiser,
                      const session::Snapshot &now);
    void setSchedule(const std::vector<std::uint32_t> &devices, learning::Schedule schedule,
                     const session::Snapshot &now);
    void promote(std::uint32_t version, const session::Snapshot &now);
    /// Promotes what was live before; nothing where there is no such version.
    void rollBack(const session::Snapshot &now);
    /// Writes beside a version, whose name is given for the sentence. It can be taken back once the run file
    /// has it.
    void setNoteText(const store::ModelKey &model, const QString &text, const QString &name,
                     const session::Snapshot &now);
    void setPinned(const store::ModelKey &model, bool pinned, const QString &name,
                   const session::Snapshot &now);
    void shadowOriginal(bool on);
    /// A model for the whole fleet, or for devices that try it out; can be taken back once the session took
    /// it.
    void deploy(const session::Deployment &deployment, const session::Snapshot &now);
    /// The canary that is on: its model is promoted (a local one is kept), or taken back.
    void endCanary(bool keep, const session::Snapshot &now);
    /// A remedy of drift, for those of the devices that have it not (or, `isDone` false, that have it).
    void remedy(const std::vector<std::uint32_t> &devices, fleet::DriftRemedy remedy, bool isDone,
                std::uint32_t channel, const session::Snapshot &now);

Q_SIGNALS:
    /// Something was done that undo() takes back.
    void done(const QString &sentence);
    /// Done or taken back, which those devices (empty = all) have with the next batch only.
    void rateGiven(const std::vector<std::uint32_t> &devices, double rate);
    void lockGiven(const std::vector<std::uint32_t> &devices, bool locked);
    /// A model does not fit: why, and what to do.
    void refused(const QString &sentence);
    /// A note could not be written: why, and what to do.
    void failed(const QString &sentence);

private:
    void promote(std::uint32_t version, const session::Snapshot &now, const QString &sentence);
    void say(const session::Deployment &deployment, std::function<void()> onTaken = {});
    store::ModelNote noteOf(const store::ModelKey &model, const session::Snapshot &now) const;
    void setNote(const store::ModelKey &model, const store::ModelNote &note, const QString &sentence,
                 const session::Snapshot &now);
    void writeNote(const store::ModelKey &model, const store::ModelNote &note,
                   std::function<void()> onWritten = {});

    std::shared_ptr<session::Session> m_session;
    QUndoStack m_stack;
    store::ModelNotes m_asked; ///< notes that were asked for, which the snapshot may not have yet
    Jobs m_jobs;
};

} // namespace fleetgrad::desktop
