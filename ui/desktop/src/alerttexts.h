// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fleetgrad::desktop {

/// The context of what alerts say.
class AlertTexts
{
    Q_DECLARE_TR_FUNCTIONS(AlertTexts)
};

} // namespace fleetgrad::desktop
