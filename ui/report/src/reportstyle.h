// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleetgrad::report {

/// The style sheet of the page: light and dark, A4 in print.
QString reportStyle();

} // namespace fleetgrad::report
