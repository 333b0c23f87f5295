// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qlogging.h>

namespace fleetgrad {

/// While it lives, a display that Qt can't open ends the program with one sentence and code 1. Qt itself
/// aborts.
class DisplayWatch
{
public:
    DisplayWatch();
    ~DisplayWatch();
    DisplayWatch(const DisplayWatch &) = delete;
    DisplayWatch &operator=(const DisplayWatch &) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace fleetgrad
