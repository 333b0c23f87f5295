# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DROOT= -P shell.cmake
# shellcheck has nothing to say about the shell scripts.

find_program(SHELLCHECK shellcheck)
if(NOT SHELLCHECK)
  message("check skipped: it needs shellcheck")
  return()
endif()
execute_process(COMMAND ${SHELLCHECK} --external-sources .ci/run
    tools/run tools/cli tools/test tools/translate tools/package tools/test-package tools/lib.sh packaging/fleetgrad.bash
  WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "${output}")
endif()
