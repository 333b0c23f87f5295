// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Elementary functions with the same bits on every instruction set and C library: plain IEEE additions,
// multiplications and divisions in a fixed order, no fused multiply-add, no table, no branch that depends on
// rounding. Relative error below 2e-7 (float) and 1e-14 (double) over the stated ranges.

namespace fleetgrad::learning {

float exp(float x);   ///< clamped to -87..88; NaN gives NaN
double exp(double x); ///< clamped to -708..709; NaN gives NaN
float log(float x);   ///< x > 0 and normal
double log(double x); ///< x > 0 and normal
/// sin(2 pi x), absolute error below 1e-12, |x| < 2^40.
double sinTurns(double x);

} // namespace fleetgrad::learning
