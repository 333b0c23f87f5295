# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DROOT= -P includes.cmake
# What the compiler can't refuse, since the system's include folder holds every library and Qt can be
# named with its module before it (<QtWidgets/QWidget>): that a floor uses the libraries of its own
# only. This reads the #include lines of the sources.

# rule(PATTERN EXAMPLE FOLDERS...): no source under FOLDERS includes a header that matches PATTERN.
# EXAMPLE is a header that does match: the control, without which a wrong pattern would find nothing
# for ever.
function(rule pattern example)
  set(expression "^[ \t]*#[ \t]*include[ \t]*[<\"]${pattern}")
  if(NOT "#include <${example}>" MATCHES "${expression}")
    message(FATAL_ERROR "The rule \"${pattern}\" does not match its own example ${example}.")
  endif()
  foreach(folder ${ARGN})
    file(GLOB_RECURSE sources ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(source ${sources})
      file(STRINGS ${source} lines REGEX "${expression}")
      if(lines)
        file(RELATIVE_PATH name ${ROOT} ${source})
        message(SEND_ERROR "${name}: ${folder} must not have: ${lines}")
      endif()
    endforeach()
  endforeach()
endfunction()

# The two lowest floors: C++20 and Eigen, no Qt, no input or output, no threads.
rule("Q[A-Zt]" "QString" core/learning core/federation)
rule("(thread|mutex|shared_mutex|condition_variable|future|stop_token)>" "thread" core/learning core/federation)
rule("(iostream|fstream|cstdio|stdio.h|filesystem)>" "fstream" core/learning core/federation)
# Below the desktop, nothing draws windows; in the core, nothing draws.
rule("QtWidgets/" "QtWidgets/QWidget" core ui/charts ui/report)
rule("Qt(Gui|Svg|Widgets)/" "QtGui/QImage" core)
# The surface knows snapshots and commands: no thread of its own (a job may borrow one from
# QThreadPool), no lock and no socket.
rule("(thread|mutex|QThread|QMutex|QReadWriteLock)>" "QThread" ui)
rule("(QtNetwork/|sys/socket)" "QtNetwork/QTcpSocket" ui core/fleet core/store core/session)
# Each library has one floor that hides it from the others.
rule("(SQLiteCpp/|sqlite3)" "SQLiteCpp/Database.h"
     core/learning core/federation core/fleet core/session ui app)
rule("csv.h>" "csv.h" core/learning core/federation core/store core/session ui app)
rule("(google/protobuf/|onnx\\.pb\\.h)" "onnx.pb.h"
     core/learning core/federation core/fleet core/session ui app)
rule("toml\\+\\+/" "toml++/toml.h" core/learning core/federation core/fleet core/store ui app)
rule("CLI/" "CLI/CLI.hpp" core ui)
