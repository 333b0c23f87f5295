// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace fleetgrad::desktop {

/// What a person changes, to be done and to be taken back.
class Change : public QUndoCommand
{
public:
    Change(const QString &text, std::function<void()> act, std::function<void()> takeBack)
        : QUndoCommand(text), m_act(std::move(act)), m_takeBack(std::move(takeBack))
    {
    }
    void redo() override { m_act(); }
    void undo() override { m_takeBack(); }

private:
    std::function<void()> m_act, m_takeBack;
};

} // namespace fleetgrad::desktop
