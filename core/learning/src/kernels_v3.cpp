// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// Compiled for x86-64-v3 by cmake/FleetgradKernels.cmake; empty on other processors.

#if defined(__x86_64__)
#define FLEETGRAD_LANES lanes_v3
#include "kernels_impl.h"

namespace fleetgrad::learning::kernel {

const Kernels &v3Kernels()
{
    static constexpr Kernels kernels{"x86-64-v3", lanes_v3::scoreBatch, lanes_v3::extractRow,
                                     lanes_v3::measure, lanes_v3::train};
    return kernels;
}

} // namespace fleetgrad::learning::kernel
#endif
