# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DROOT= -P reuse.cmake
# Every file says whose it is and under which licence: reuse lint.

find_program(REUSE reuse)
find_program(GIT git)
if(NOT REUSE OR NOT GIT)
  message("check skipped: it needs reuse and git")
  return()
endif()
# reuse asks Git what is ignored, and Git refuses a folder of another user unless told that it is safe.
set(ENV{GIT_CONFIG_COUNT} 1)
set(ENV{GIT_CONFIG_KEY_0} safe.directory)
set(ENV{GIT_CONFIG_VALUE_0} *)
execute_process(COMMAND ${GIT} -C ${ROOT} rev-parse --git-dir RESULT_VARIABLE code OUTPUT_QUIET ERROR_QUIET)
if(NOT code EQUAL 0)
  message("check skipped: ${ROOT} is no Git checkout, so that build folders can't be told from sources")
  return()
endif()
execute_process(COMMAND ${REUSE} --root ${ROOT} lint RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "reuse lint found fault:\n${output}")
endif()
