// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// Compiled for x86-64-v4 by cmake/FleetgradKernels.cmake; empty on other processors.

#if defined(__x86_64__)
#define FLEETGRAD_LANES lanes_v4
#include "kernels_impl.h"

namespace fleetgrad::learning::kernel {

const Kernels &v4Kernels()
{
    static constexpr Kernels kernels{"x86-64-v4", lanes_v4::scoreBatch, lanes_v4::extractRow,
                                     lanes_v4::measure, lanes_v4::train};
    return kernels;
}

} // namespace fleetgrad::learning::kernel
#endif
