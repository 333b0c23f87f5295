# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DROOT= -P format.cmake
# The sources are as clang-format would write them. Versions differ in what they write, so that only
# one decides: 14, that of Debian 12.

find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
set(version "")
if(CLANG_FORMAT)
  execute_process(COMMAND ${CLANG_FORMAT} --version OUTPUT_VARIABLE version)
endif()
if(NOT version MATCHES "version 14\\.")
  message("check skipped: it needs clang-format 14, and that alone")
  return()
endif()
set(sources)
foreach(folder core ui app tests bench)
  file(GLOB_RECURSE found ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
  list(APPEND sources ${found})
endforeach()
execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror ${sources} WORKING_DIRECTORY ${ROOT}
  RESULT_VARIABLE code ERROR_VARIABLE errors)
if(NOT code EQUAL 0)
  string(SUBSTRING "${errors}" 0 4000 errors)
  message(FATAL_ERROR "Not formatted (clang-format-14 -i FILE does it):\n${errors}")
endif()
