# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
# Every compiler flag and warning of the project, on one INTERFACE target.
add_library(fleetgrad_flags INTERFACE)
target_compile_features(fleetgrad_flags INTERFACE cxx_std_20)
target_compile_definitions(fleetgrad_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  FLEETGRAD_VERSION="${PROJECT_VERSION}")
# -ffp-contract=off: a fused multiply-add rounds once where two operations round twice, and the
# same configuration must give the same bytes on every instruction set.
target_compile_options(fleetgrad_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
  -Wformat=2 -Wimplicit-fallthrough
  -ffp-contract=off -fno-math-errno
  $<$<BOOL:${FLEETGRAD_WERROR}>:-Werror>)
if(FLEETGRAD_SANITIZE)
  set(sanitize -fsanitize=${FLEETGRAD_SANITIZE})
  target_link_options(fleetgrad_flags INTERFACE ${sanitize})
  if(FLEETGRAD_SANITIZE MATCHES "undefined") # of these the address sanitizer tells more, and they double compiling
    list(APPEND sanitize -fno-sanitize=null,object-size,alignment,vptr)
  endif()
  if(FLEETGRAD_SANITIZE STREQUAL "thread") # which a target can be left out of
    set(sanitize $<$<NOT:$<BOOL:$<TARGET_PROPERTY:FLEETGRAD_NO_THREADS>>>:${sanitize}>)
  endif()
  target_compile_options(fleetgrad_flags INTERFACE
    ${sanitize} -fno-omit-frame-pointer -fno-sanitize-recover=all
    -Wno-maybe-uninitialized) # which the compiler's manual calls wrong in places, with a sanitizer
endif()
