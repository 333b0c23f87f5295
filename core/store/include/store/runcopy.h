// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QString>

#include <stop_token>

namespace fleetgrad::store {

/// Copies a run file as it is committed, also while another thread or process writes it. Refuses a target
/// that exists, and leaves no half-written one behind. Gives up with ErrorKind::Cancelled soon after `stop`
/// was requested.
Expected<void> copyRunFile(const QString &from, const QString &to, const std::stop_token &stop = {});

} // namespace fleetgrad::store
