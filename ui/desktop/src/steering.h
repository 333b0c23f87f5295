// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <session/session.h>

#include <QUndoStack>

#include <memory>
#include <utility>
#include <vector>

namespace fleetgrad::desktop {

/// What a person does to the fleet and can take back: rates, locks, optimisers, schedules, promotions. Each
/// goes to the session as a command, and taking it back is another command; the run file has both.
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
    void shadowOriginal(bool on);
    /// A remedy of drift, for those of the devices that have it not (or, `isDone` false, that have it).
    void remedy(const std::vector<std::uint32_t> &devices, fleet::DriftRemedy remedy, bool isDone,
                std::uint32_t channel, const session::Snapshot &now);

Q_SIGNALS:
    /// Something was done that undo() takes back.
    void done(const QString &sentence);

private:
    std::shared_ptr<session::Session> m_session;
    QUndoStack m_stack;
};

} // namespace fleetgrad::desktop
