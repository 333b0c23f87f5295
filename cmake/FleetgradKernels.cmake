# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
# The lane kernels are one source, compiled once for each instruction set and chosen at run time.
set(kernel_folder ${CMAKE_CURRENT_SOURCE_DIR}/core/learning/src)
set_source_files_properties(${kernel_folder}/kernels_generic.cpp PROPERTIES
  COMPILE_OPTIONS "-O3;-fno-trapping-math" SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  foreach(level v2 v3 v4)
    set_source_files_properties(${kernel_folder}/kernels_${level}.cpp PROPERTIES
      COMPILE_OPTIONS "-march=x86-64-${level};-O3;-fno-trapping-math"
      SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
  endforeach()
endif()
