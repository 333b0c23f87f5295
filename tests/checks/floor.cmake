# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DROOT= -DFLOOR= -DCOMPILER= -DINCLUDES= -DSEES= -DREFUSES= -P floor.cmake
# Shows with the compiler that a floor can include its own headers and those of the floors in SEES,
# and that each header of any other floor, and each library header in REFUSES, is not found.
# That the allowed ones do compile is the control: it shows that a refusal is not the failure of a
# wrong option, and (in the test of the refused header's own floor) that the header is a good one.

list(REMOVE_DUPLICATES INCLUDES)
list(TRANSFORM INCLUDES PREPEND -I OUTPUT_VARIABLE includes)
string(RANDOM LENGTH 8 suffix)
set(source ${CMAKE_CURRENT_BINARY_DIR}/check_floor_${FLOOR}_${suffix}.cpp)

# compile(TEXT RESULT OUTPUT)
function(compile text result output)
  file(WRITE ${source} "${text}")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${COMPILER} -std=c++20 -fPIC -fsyntax-only ${includes} ${source}
    RESULT_VARIABLE code ERROR_VARIABLE errors)
  file(REMOVE ${source})
  set(${result} ${code} PARENT_SCOPE)
  set(${output} "${errors}" PARENT_SCOPE)
endfunction()

# headers_of(FLOOR VARIABLE): its public headers, as one includes them.
function(headers_of floor variable)
  file(GLOB folders ${ROOT}/core/${floor}/include ${ROOT}/ui/${floor}/include)
  set(found)
  foreach(folder ${folders})
    file(GLOB_RECURSE headers RELATIVE ${folder} ${folder}/*.h)
    list(APPEND found ${headers})
  endforeach()
  set(${variable} ${found} PARENT_SCOPE)
endfunction()

set(allowed)
foreach(floor ${FLOOR} ${SEES})
  headers_of(${floor} headers)
  list(APPEND allowed ${headers})
endforeach()
if(NOT allowed)
  message(FATAL_ERROR "The floor ${FLOOR} has no header, and sees none: there is nothing to check with.")
endif()
list(TRANSFORM allowed REPLACE "(.+)" "#include <\\1>\n" OUTPUT_VARIABLE text)
list(JOIN text "" text)
compile("${text}" code errors)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "The floor ${FLOOR} can't include what it may include:\n${errors}")
endif()

# A header of each floor that it must not see, and the libraries, one by one: they do not compile,
# and for no other reason than that they are not found.
file(GLOB floors RELATIVE ${ROOT} ${ROOT}/core/*/include ${ROOT}/ui/*/include)
list(TRANSFORM floors REPLACE "^[^/]+/([^/]+)/include$" "\\1")
list(REMOVE_ITEM floors ${FLOOR} ${SEES})
set(examples ${REFUSES})
set(refused ${REFUSES})
foreach(floor ${floors})
  headers_of(${floor} headers)
  list(SUBLIST headers 0 1 first)
  list(APPEND examples ${first})
  list(APPEND refused ${headers})
endforeach()
foreach(header ${examples})
  compile("#include <${header}>\n" code errors)
  if(code EQUAL 0)
    message(SEND_ERROR "The floor ${FLOOR} can include <${header}>, and must not.")
  elseif(NOT errors MATCHES "fatal error: ${header}: No such file")
    message(SEND_ERROR "The floor ${FLOOR} does find <${header}>, and must not:\n${errors}")
  endif()
endforeach()

# And the rest of their headers, all at once.
set(text "")
foreach(header ${refused})
  string(APPEND text "#if __has_include(<${header}>)\n#error \"${header} is found\"\n#endif\n")
endforeach()
compile("${text}" code errors)
if(NOT code EQUAL 0)
  message(SEND_ERROR "The floor ${FLOOR} finds headers that it must not:\n${errors}")
endif()
list(LENGTH allowed allowed_count)
list(LENGTH refused refused_count)
message(STATUS "${FLOOR}: ${allowed_count} headers included, ${refused_count} refused")
