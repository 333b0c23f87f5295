# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# fleetgrad_onnx: what protoc makes of core/store/src/onnx.proto. Not ours, so without our warnings; its
# header is found as one of the system's.
set(onnx_proto ${CMAKE_CURRENT_SOURCE_DIR}/core/store/src/onnx.proto)
set(onnx_folder ${CMAKE_CURRENT_BINARY_DIR}/onnx)
file(MAKE_DIRECTORY ${onnx_folder})
add_custom_command(
  OUTPUT ${onnx_folder}/onnx.pb.cc ${onnx_folder}/onnx.pb.h
  COMMAND protobuf::protoc --proto_path=core/store/src --cpp_out=${onnx_folder} onnx.proto
  WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} DEPENDS ${onnx_proto} VERBATIM)
add_library(fleetgrad_onnx STATIC ${onnx_folder}/onnx.pb.cc)
target_compile_features(fleetgrad_onnx PUBLIC cxx_std_20)
target_include_directories(fleetgrad_onnx SYSTEM PUBLIC ${onnx_folder})
target_link_libraries(fleetgrad_onnx PUBLIC protobuf::libprotobuf-lite)
set_target_properties(fleetgrad_onnx PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
