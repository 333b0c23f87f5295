// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include <learning/lanemath.h>
#include <learning/math.h>

namespace fleetgrad::learning {

float exp(float x)
{
    return FLEETGRAD_LANES::laneExp(x);
}

double exp(double x)
{
    return FLEETGRAD_LANES::laneExp(x);
}

float log(float x)
{
    return FLEETGRAD_LANES::laneLog(x);
}

double log(double x)
{
    return FLEETGRAD_LANES::laneLog(x);
}

double sinTurns(double x)
{
    constexpr double magic = 6755399441055744.0; // 1.5 * 2^52: adding it rounds to an integer
    double turn = x - ((x + magic) - magic);     // -1/2..1/2, exact
    if (turn > 0.25)
        turn = 0.5 - turn;
    if (turn < -0.25)
        turn = -0.5 - turn;
    // Taylor's series on -pi/2..pi/2; the first term left out, of degree 23, is below 2e-18.
    const double a = 6.283185307179586 * turn;
    const double z = a * a;
    double p = 1.0 / 51090942171709440000.0;
    p = 1.0 / 121645100408832000.0 - z * p;
    p = 1.0 / 355687428096000.0 - z * p;
    p = 1.0 / 1307674368000.0 - z * p;
    p = 1.0 / 6227020800.0 - z * p;
    p = 1.0 / 39916800.0 - z * p;
    p = 1.0 / 362880.0 - z * p;
    p = 1.0 / 5040.0 - z * p;
    p = 1.0 / 120.0 - z * p;
    p = 1.0 / 6.0 - z * p;
    return a - a * z * p;
}

} // namespace fleetgrad::learning
