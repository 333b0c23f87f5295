// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Elementary functions as branch-free templates that a compiler turns into SIMD loops. Included by the
// kernels, once for each instruction set, therefore: no standard header with code in it, every function
// static, and a namespace of its own for each instruction set (a linker that merged inline functions of
// two instruction sets could leave one of them with instructions that the processor lacks).

#include <cstdint>

#ifndef FLEETGRAD_LANES
#define FLEETGRAD_LANES lanes_portable
#endif

namespace fleetgrad::learning::FLEETGRAD_LANES {

template <class To, class From>
static inline To bits(From from)
{
    return __builtin_bit_cast(To, from);
}

template <class T>
static inline T lower(T a, T b)
{
    return a < b ? a : b;
}

template <class T>
static inline T higher(T a, T b)
{
    return a > b ? a : b;
}

/// x between the bounds; NaN stays NaN.
template <class T>
static inline T clamped(T x, T low, T high)
{
    x = x < low ? low : x;
    return x > high ? high : x;
}

template <class T>
static inline T magnitude(T x)
{
    return x < 0 ? -x : x;
}

// Adding 1.5 * 2^23 (2^52) leaves the nearest integer in the lowest bits of the sum.

/// exp(x), x clamped to -87..88: 2^k exp(r), |r| <= log(2)/2, by Taylor's series.
static inline float laneExp(float x)
{
    constexpr float magic = 12582912.0F;
    x = clamped(x, -87.0F, 88.0F);
    const float shifted = x * 1.44269504F + magic;
    const float k = shifted - magic;
    const float r = (x - k * 0.693359375F) - k * -2.12194440e-4F;
    float p = 1.0F / 5040;
    p = p * r + 1.0F / 720;
    p = p * r + 1.0F / 120;
    p = p * r + 1.0F / 24;
    p = p * r + 1.0F / 6;
    p = p * r + 0.5F;
    p = p * r * r + r + 1.0F;
    const std::uint32_t exponent = bits<std::uint32_t>(shifted) - bits<std::uint32_t>(magic) + 127U;
    return p * bits<float>(exponent << 23U);
}

/// exp(x), x clamped to -708..709.
static inline double laneExp(double x)
{
    constexpr double magic = 6755399441055744.0;
    x = clamped(x, -708.0, 709.0);
    const double shifted = x * 1.4426950408889634 + magic;
    const double k = shifted - magic;
    const double r = (x - k * 6.93147180369123816490e-01) - k * 1.90821492927058770002e-10;
    double p = 1.0 / 6227020800.0;
    p = p * r + 1.0 / 479001600.0;
    p = p * r + 1.0 / 39916800.0;
    p = p * r + 1.0 / 3628800.0;
    p = p * r + 1.0 / 362880.0;
    p = p * r + 1.0 / 40320.0;
    p = p * r + 1.0 / 5040.0;
    p = p * r + 1.0 / 720.0;
    p = p * r + 1.0 / 120.0;
    p = p * r + 1.0 / 24.0;
    p = p * r + 1.0 / 6.0;
    p = p * r + 0.5;
    p = p * r * r + r + 1.0;
    const std::uint64_t exponent = bits<std::uint64_t>(shifted) - bits<std::uint64_t>(magic) + 1023U;
    return p * bits<double>(exponent << 52U);
}

// log x = e log 2 + log m, m in sqrt(1/2)..sqrt(2); log m by the odd series in s = (m - 1) / (m + 1), with
// the coefficients and the order of additions of FreeBSD's e_logf.c and e_log.c.

/// log(x), x > 0 and normal.
static inline float laneLog(float x)
{
    const std::uint32_t shifted = bits<std::uint32_t>(x) - 0x3f3504f3U;
    const std::int32_t e = std::int32_t(shifted) >> 23;
    const float m = bits<float>(bits<std::uint32_t>(x) - (std::uint32_t(e) << 23U));
    const float k = float(e);
    const float f = m - 1.0F;
    const float s = f / (2.0F + f);
    const float z = s * s;
    const float w = z * z;
    const float even = w * (0.40000972152F + w * 0.24279078841F);
    const float odd = z * (0.66666662693F + w * 0.28498786688F);
    const float half = 0.5F * f * f;
    return k * 6.9313812256e-01F - ((half - (s * (half + (even + odd)) + k * 9.0580006145e-06F)) - f);
}

/// log(x), x > 0 and normal.
static inline double laneLog(double x)
{
    const std::uint64_t shifted = bits<std::uint64_t>(x) - 0x3fe6a09e667f3bcdULL;
    const std::int64_t e = std::int64_t(shifted) >> 52;
    const double m = bits<double>(bits<std::uint64_t>(x) - (std::uint64_t(e) << 52U));
    const double k = double(e);
    const double f = m - 1.0;
    const double s = f / (2.0 + f);
    const double z = s * s;
    const double w = z * z;
    const double even =
        w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const double odd =
        z * (6.666666666666735130e-01 +
             w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    const double half = 0.5 * f * f;
    return k * 6.93147180369123816490e-01 -
           ((half - (s * (half + (even + odd)) + k * 1.90821492927058770002e-10)) - f);
}

/// The probability of log-odds s.
template <class T>
static inline T laneSigmoid(T s)
{
    return T(1) / (T(1) + laneExp(-s));
}

/// log(1 + exp(x)).
template <class T>
static inline T laneSoftplus(T x)
{
    return higher(x, T(0)) + laneLog(T(1) + laneExp(-magnitude(x)));
}

/// The bin of a score, floor(x * scale) + half, within 0..2 half - 1: zero is always an edge.
static inline std::int32_t laneBin(float x, float scale, std::int32_t half)
{
    const float y = clamped(x * scale, float(-half), float(half - 1));
    const std::int32_t truncated = std::int32_t(y);
    return half + truncated - (float(truncated) > y ? 1 : 0);
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
