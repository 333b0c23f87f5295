// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fleetgrad::cli {

/// SIGINT and SIGTERM as something to be asked for, instead of an end at any instant. Must exist before any
/// thread is started, which inherit that the signals are blocked.
class Signals
{
public:
    Signals();
    ~Signals();
    Signals(const Signals &) = delete;
    Signals &operator=(const Signals &) = delete;

    /// Whether one arrived. From the first on, the next ends the program at once, as usual; what was
    /// committed is safe.
    bool arrived();
    /// From now on they end the program as usual.
    void release();

private:
    int m_descriptor = -1;
    bool m_arrived = false;
};

} // namespace fleetgrad::cli
