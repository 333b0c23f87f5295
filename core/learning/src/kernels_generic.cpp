// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// For every processor: whatever the compiler's default instruction set is, in the default namespace of
// lanemath.h, so that it may share a unity build with other users of it.

#include "kernels_impl.h"

namespace fleetgrad::learning::kernel {

const Kernels &genericKernels()
{
    static constexpr Kernels kernels{"generic", FLEETGRAD_LANES::scoreBatch, FLEETGRAD_LANES::extractRow,
                                     FLEETGRAD_LANES::measure, FLEETGRAD_LANES::train};
    return kernels;
}

} // namespace fleetgrad::learning::kernel
