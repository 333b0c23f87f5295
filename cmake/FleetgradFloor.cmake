# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# fleetgrad_floor(NAME FOLDER DIR LINK LIBS... [PRIVATE LIBS...])
# One floor of the house as a static library fleetgrad_NAME: sources in DIR/src, public headers in
# DIR/include/NAME. Each floor has an include folder of its own, so that a header of a floor that is
# not named in LINK can't be found by the compiler.
function(fleetgrad_floor name)
  cmake_parse_arguments(ARG "" "FOLDER" "LINK;PRIVATE" ${ARGN})
  set(root ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${root}/src/*.cpp ${root}/src/*.h ${root}/include/*.h)
  if(NOT sources MATCHES "\\.cpp")
    add_library(fleetgrad_${name} INTERFACE)
    target_include_directories(fleetgrad_${name} INTERFACE ${root}/include)
    target_link_libraries(fleetgrad_${name} INTERFACE ${ARG_LINK})
    return()
  endif()
  add_library(fleetgrad_${name} STATIC ${sources})
  target_include_directories(fleetgrad_${name} PUBLIC ${root}/include PRIVATE ${root}/src)
  target_link_libraries(fleetgrad_${name} PUBLIC ${ARG_LINK} PRIVATE fleetgrad_flags ${ARG_PRIVATE})
endfunction()
