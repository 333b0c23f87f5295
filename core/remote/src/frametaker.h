// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <QByteArray>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::remote {

class Reader;

/// Puts together again what a FrameMaker took apart.
class FrameTaker
{
public:
    /// What is the same as in an earlier snapshot of the run, before a connection was lost, is taken from
    /// there: by that views know the run again.
    explicit FrameTaker(const session::Snapshot &before = {})
        : m_configBefore(before.config), m_infosBefore(before.infos)
    {
    }
    /// What views have asked for, by their own words: answers carry these, since views compare them.
    void ask(const session::MapRequest &request) { keep(m_maps, request); }
    void ask(const session::EvaluationRequest &request) { keep(m_evaluations, request); }

    /// What follows the number of the frame; false where that can't be.
    bool take(Reader &reader);
    /// All of the run has come once.
    bool isWhole() const { return m_isWhole; }
    /// Share of it that has come, 0..1.
    double share() const;
    const session::Snapshot &snapshot() const { return m_snapshot; }

private:
    template <class T>
    static void keep(std::deque<T> &list, const T &value)
    {
        constexpr std::size_t most = 8;
        list.push_back(value);
        if (list.size() > most)
            list.pop_front();
    }
    bool takeParts(Reader &reader);
    void knowAgain();
    bool takePiece(Reader &reader);
    bool takeCurves(Reader &reader);
    bool takeRows(Reader &reader);

    std::shared_ptr<const fleet::RunConfig> m_configBefore;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infosBefore;
    session::Snapshot m_snapshot;
    session::Snapshot m_base; ///< as it came, with the requests as the server says them
    bool m_isWhole = false;
    QByteArray m_lane; ///< pieces of parts, so far
    std::vector<session::DeviceRow> m_rows;
    std::size_t m_rowsTaken = 0;
    std::deque<session::MapRequest> m_maps;
    std::deque<session::EvaluationRequest> m_evaluations;
};

} // namespace fleetgrad::remote
