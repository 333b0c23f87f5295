// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>

#include <QString>
#include <QStringList>

namespace fleetgrad::cli {

/// The run in a file and its forks as a tree, a line each: where each parts from its parent, what it changed,
/// and what its decisions were worth then and now. Nothing where nothing was forked.
Expected<QStringList> forkLines(const QString &runFile);

} // namespace fleetgrad::cli
