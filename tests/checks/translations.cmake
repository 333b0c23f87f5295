# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DROOT= -DLUPDATE= -P translations.cmake
# Every text of the sources has its translation, in every language that has a file, and each translation
# has the placeholders of its text: one that is lost hides a value, one too many is shown as it stands.

# placeholders(OUT TEXT [BUT...]): which of %1, %L1, %n and %Ln are in it, each once, sorted.
function(placeholders out text)
  string(REGEX MATCHALL "%L?[0-9n]" found "${text}")
  list(REMOVE_ITEM found "" ${ARGN})
  list(REMOVE_DUPLICATES found)
  list(SORT found)
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# check_placeholders(NAME TEXT): of every translated text in the file NAME, whose content is TEXT.
function(check_placeholders name text)
  # What would end, join or open an element of a CMake list has no part in a placeholder.
  string(REGEX REPLACE "[][;\\]" " " text "${text}")
  string(REPLACE "</message>" ";" messages "${text}")
  set(compared 0)
  foreach(message IN LISTS messages)
    if(NOT message MATCHES "<source>([^<]*)</source>")
      continue()
    endif()
    set(source "${CMAKE_MATCH_1}")
    set(spoken) # a form for one number alone may say it in words
    if(message MATCHES "numerus=\"yes\"")
      set(spoken %n %Ln)
    endif()
    placeholders(wanted "${source}" ${spoken})
    string(REGEX MATCHALL "<(translation|numerusform)>[^<]*</" translated "${message}")
    foreach(one IN LISTS translated)
      placeholders(found "${one}" ${spoken})
      math(EXPR compared "${compared} + 1")
      if(NOT "${found}" STREQUAL "${wanted}")
        string(REGEX REPLACE "^<[a-z]+>|</$" "" one "${one}")
        message(SEND_ERROR "translations/${name}: the placeholders differ: “${source}” and “${one}”.")
      endif()
    endforeach()
  endforeach()
  if(compared EQUAL 0) # the control again
    message(SEND_ERROR "translations/${name} has no translation to compare.")
  endif()
endfunction()

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
  check_placeholders(${translation} "${text}")
endforeach()
file(REMOVE_RECURSE ${folder})
