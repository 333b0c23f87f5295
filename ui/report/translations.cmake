# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every language of translations/ is inside whatever links the floor fleetgrad_report, which this follows.
file(GLOB languages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/fleetgrad_*.ts)
qt_add_lrelease(fleetgrad_report TS_FILES ${languages} QM_FILES_OUTPUT_VARIABLE translations)
qt_add_resources(fleetgrad_report fleetgrad_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}
                 FILES ${translations})
