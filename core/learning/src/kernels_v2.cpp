// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// Compiled for x86-64-v2 by cmake/FleetgradKernels.cmake; empty on other processors.

#if defined(__x86_64__)
#define FLEETGRAD_LANES lanes_v2
#include "kernels_impl.h"

namespace fleetgrad::learning::kernel {

const Kernels &v2Kernels()
{
    static constexpr Kernels kernels{"x86-64-v2", lanes_v2::scoreBatch, lanes_v2::extractRow,
                                     lanes_v2::measure, lanes_v2::train};
    return kernels;
}

} // namespace fleetgrad::learning::kernel
#endif
