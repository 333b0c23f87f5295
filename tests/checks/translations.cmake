# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DROOT= -DLUPDATE= -P translations.cmake
# Every text of the sources has its translation, in every language that has a file.

file(GLOB translations RELATIVE ${ROOT}/translations ${ROOT}/translations/*.ts)
if(NOT translations)
  message(FATAL_ERROR "There is no translations/*.ts: begin one with tools/translate de")
endif()
string(RANDOM LENGTH 8 suffix)
set(folder ${CMAKE_CURRENT_BINARY_DIR}/check_translations_${suffix})
foreach(translation ${translations})
  file(COPY ${ROOT}/translations/${translation} DESTINATION ${folder})
  set(copy ${folder}/${translation})
  set(plurals)
  if(translation MATCHES "_en\\.ts$")
    set(plurals -pluralonly) # the texts are English: that file has nothing but their plurals
  endif()
  execute_process(
    COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${plurals} core ui app -ts ${copy}
    WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE code ERROR_VARIABLE errors)
  if(NOT code EQUAL 0)
    message(SEND_ERROR "lupdate failed:\n${errors}")
  endif()
  file(READ ${copy} text)
  # The control: a file in which lupdate found nothing would have nothing unfinished either.
  if(NOT text MATCHES "<source>")
    message(SEND_ERROR "translations/${translation} has no text at all.")
  endif()
  string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${text}")
  list(LENGTH unfinished count)
  if(count GREATER 0)
    message(SEND_ERROR "translations/${translation}: ${count} texts are not translated: "
                       "run tools/translate, then open the file in Qt Linguist.")
  endif()
endforeach()
file(REMOVE_RECURSE ${folder})
