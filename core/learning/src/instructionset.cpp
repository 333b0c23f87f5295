// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "kernels.h"

#include <learning/laneblock.h>

#include <atomic>
#include <vector>

namespace fleetgrad::learning {

namespace {

/// Lowest first; never empty.
std::vector<const kernel::Kernels *> availableKernels()
{
    std::vector<const kernel::Kernels *> result{&kernel::genericKernels()};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("x86-64-v2"))
        result.push_back(&kernel::v2Kernels());
    if (__builtin_cpu_supports("x86-64-v3"))
        result.push_back(&kernel::v3Kernels());
    if (__builtin_cpu_supports("x86-64-v4"))
        result.push_back(&kernel::v4Kernels());
#endif
    return result;
}

std::atomic<const kernel::Kernels *> &choice()
{
    static std::atomic<const kernel::Kernels *> chosen{availableKernels().back()};
    return chosen;
}

} // namespace

const kernel::Kernels &kernel::current()
{
    return *choice().load(std::memory_order_relaxed);
}

std::string_view instructionSet()
{
    return kernel::current().name;
}

std::vector<std::string_view> availableInstructionSets()
{
    std::vector<std::string_view> names;
    for (const kernel::Kernels *kernels : availableKernels())
        names.emplace_back(kernels->name);
    return names;
}

bool setInstructionSet(std::string_view name)
{
    for (const kernel::Kernels *kernels : availableKernels())
        if (kernels->name == name) {
            choice().store(kernels, std::memory_order_relaxed);
            return true;
        }
    return false;
}

} // namespace fleetgrad::learning
