// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace fleetgrad::remote {

/// What servers and desktops say to a person.
class RemoteWords
{
    Q_DECLARE_TR_FUNCTIONS(RemoteWords)
};

} // namespace fleetgrad::remote
