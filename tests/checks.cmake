# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# Labels for the tests, and the house rules as tests of their own. Included after all tests are known.

# A test carries its folder as a label, and "threads" if its floor starts threads: what the thread
# sanitizer has to see. The target threaded_tests builds those and nothing else.
add_custom_target(threaded_tests)
set(threaded_folders core/fleet core/session core/remote)
set(threaded_alone tst_longrunfile) # of other floors
file(GLOB_RECURSE test_sources RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} tst_*.cpp)
foreach(source ${test_sources})
  get_filename_component(name ${source} NAME_WE)
  get_filename_component(folder ${source} DIRECTORY)
  if(NOT TEST ${name})
    continue()
  endif()
  set(labels ${folder})
  if(folder IN_LIST threaded_folders OR name IN_LIST threaded_alone)
    list(APPEND labels threads)
    add_dependencies(threaded_tests ${name})
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${labels}")
endforeach()

# fleetgrad_check(NAME ARGUMENTS...): runs checks/NAME.cmake as the test check_NAME. It is skipped,
# visibly, where the script says that its tool is not there.
function(fleetgrad_check name)
  add_test(NAME check_${name} COMMAND ${CMAKE_COMMAND} ${ARGN}
           -DROOT=${PROJECT_SOURCE_DIR} -P ${CMAKE_CURRENT_SOURCE_DIR}/checks/${name}.cmake)
  set_tests_properties(check_${name} PROPERTIES LABELS check SKIP_REGULAR_EXPRESSION "check skipped:")
endfunction()

fleetgrad_check(reuse)
fleetgrad_check(format)
fleetgrad_check(shell)
fleetgrad_check(includes)
fleetgrad_check(packaging -DVERSION=${PROJECT_VERSION})
fleetgrad_check(translations -DLUPDATE=$<TARGET_FILE:Qt6::lupdate>)

# fleetgrad_check_floor(NAME SEES FLOORS... REFUSES HEADERS...)
# Holds a floor against what ARCHITECTURE.md allows it: the floors whose headers it may include, and
# headers of libraries that it must not find. Stated here once more, and not derived from the targets,
# since the targets are what is being checked.
function(fleetgrad_check_floor floor)
  cmake_parse_arguments(ARG "" "" "SEES;REFUSES" ${ARGN})
  get_target_property(type fleetgrad_${floor} TYPE)
  set(property INCLUDE_DIRECTORIES)
  if(type STREQUAL "INTERFACE_LIBRARY")
    set(property INTERFACE_INCLUDE_DIRECTORIES)
  endif()
  add_test(NAME check_floor_${floor}
    COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -DFLOOR=${floor}
      -DCOMPILER=${CMAKE_CXX_COMPILER}
      "-DINCLUDES=$<TARGET_PROPERTY:fleetgrad_${floor},${property}>"
      "-DSEES=${ARG_SEES}" "-DREFUSES=${ARG_REFUSES}"
      -P ${CMAKE_CURRENT_SOURCE_DIR}/checks/floor.cmake)
  set_tests_properties(check_floor_${floor} PROPERTIES LABELS check)
endfunction()

fleetgrad_check_floor(learning   REFUSES QString QtCore/QString QObject)
fleetgrad_check_floor(federation SEES learning REFUSES QString QtCore/QString QObject)
fleetgrad_check_floor(fleet      SEES learning federation REFUSES QWidget QImage QSvgRenderer QTcpSocket)
fleetgrad_check_floor(store      SEES learning federation fleet REFUSES QWidget QImage QSvgRenderer QTcpSocket)
fleetgrad_check_floor(session    SEES learning federation fleet store REFUSES QWidget QImage QSvgRenderer QTcpSocket)
fleetgrad_check_floor(transport  SEES learning federation fleet REFUSES QWidget QImage QSvgRenderer)
fleetgrad_check_floor(remote     SEES learning federation fleet store session transport REFUSES QWidget QImage QSvgRenderer)
fleetgrad_check_floor(charts     REFUSES QWidget QTcpSocket)
fleetgrad_check_floor(report     SEES learning federation fleet store session charts REFUSES QWidget QTcpSocket)
fleetgrad_check_floor(desktop    SEES learning federation fleet store session remote charts report REFUSES QTcpSocket)
