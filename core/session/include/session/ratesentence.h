// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/ratefinder.h>

#include <QString>

namespace fleetgrad::session {

/// A learning rate with three significant digits.
QString rateText(double rate);

/// What was found and why it is chosen, in sentences for the person.
QString rateSentence(const fleet::RateFinding &finding);

} // namespace fleetgrad::session
