# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DROOT= -DVERSION= -P packaging.cmake
# What tells a desktop about Fleetgrad is valid, and agrees with itself and with the program.

find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
find_program(APPSTREAMCLI appstreamcli)
find_program(UPDATE_MIME_DATABASE update-mime-database)
find_program(MAN man)
if(NOT DESKTOP_FILE_VALIDATE OR NOT APPSTREAMCLI OR NOT UPDATE_MIME_DATABASE OR NOT MAN)
  message("check skipped: it needs desktop-file-validate, appstreamcli, update-mime-database and man")
  return()
endif()
set(folder ${ROOT}/packaging)
set(metainfo ${folder}/internal.fleetgrad.fleetgrad.metainfo.xml)

# quiet(COMMAND...): it succeeds, and has nothing to say.
function(quiet)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE errors)
  if(NOT code EQUAL 0 OR NOT errors STREQUAL "")
    message(SEND_ERROR "${ARGN} failed:\n${errors}")
  endif()
endfunction()

execute_process(COMMAND ${DESKTOP_FILE_VALIDATE} ${folder}/fleetgrad.desktop OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(output)
  message(SEND_ERROR "${output}")
endif()
execute_process(COMMAND ${APPSTREAMCLI} validate --no-net --explain ${metainfo}
  RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
# Version 1.0 warns that there is no homepage; and there is none.
string(REGEX REPLACE "W: [^\n]*url-homepage-missing[^\n]*" "" faults "${output}")
if(faults MATCHES "(^|\n)[EW]: " OR (NOT code EQUAL 0 AND faults STREQUAL output))
  message(SEND_ERROR "${output}")
endif()

# The type of a run file: the database takes it, its magic is the application id that the store writes,
# and everybody calls it the same.
string(RANDOM LENGTH 8 suffix)
set(data ${CMAKE_CURRENT_BINARY_DIR}/check_packaging_${suffix})
set(mime ${data}/mime)
file(COPY ${folder}/fleetgrad.mime.xml DESTINATION ${mime}/packages)
quiet(${CMAKE_COMMAND} -E env XDG_DATA_HOME=${data} XDG_DATA_DIRS=${data} ${UPDATE_MIME_DATABASE} ${mime})
set(type application/vnd.fleetgrad.run+sqlite3)
file(STRINGS ${mime}/globs2 globs REGEX "^[0-9]")
file(REMOVE_RECURSE ${data})
if(NOT globs STREQUAL "50:${type}:*.fleetrun")
  message(SEND_ERROR "The MIME database has \"${globs}\" where it should have *.fleetrun as ${type}.")
endif()
foreach(file ${folder}/fleetgrad.desktop ${metainfo} ${folder}/man/fleetrun.5)
  file(READ ${file} text)
  string(FIND "${text}" "${type}" place)
  if(place EQUAL -1)
    message(SEND_ERROR "${file} does not name the type ${type}.")
  endif()
endforeach()
file(READ ${ROOT}/core/store/src/schema.h schema)
string(REGEX MATCH "applicationId = (0x[0-9a-f]+)" id "${schema}")
set(id ${CMAKE_MATCH_1})
foreach(file ${folder}/fleetgrad.mime.xml ${folder}/man/fleetrun.5)
  file(READ ${file} text)
  if(NOT id OR NOT text MATCHES "${id}")
    message(SEND_ERROR "${file} does not have the application id of core/store/src/schema.h, ${id}.")
  endif()
endforeach()

# The newest release that is told of is the one that is built.
file(READ ${metainfo} text)
string(REGEX MATCH "<release version=\"([^\"]*)\"" release "${text}")
if(NOT CMAKE_MATCH_1 STREQUAL VERSION)
  message(SEND_ERROR "${metainfo}: the first release is ${CMAKE_MATCH_1}, and ${VERSION} is built.")
endif()
file(STRINGS ${folder}/changelog changes LIMIT_COUNT 1)
if(NOT changes MATCHES "^fleetgrad \\(${VERSION}\\)")
  message(SEND_ERROR "${folder}/changelog begins with \"${changes}\", and ${VERSION} is built.")
endif()

file(GLOB pages ${folder}/man/*)
if(NOT pages)
  message(FATAL_ERROR "There is no man page in ${folder}/man.")
endif()
foreach(page ${pages})
  quiet(${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 MANWIDTH=80 ${MAN} --warnings -E UTF-8 -Tutf8 -l ${page})
endforeach()
