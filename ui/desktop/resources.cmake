# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the desktop carries inside: included after the floor fleetgrad_desktop.
qt_add_resources(fleetgrad_desktop fleetgrad_icons PREFIX /fleetgrad BASE ${PROJECT_SOURCE_DIR}/resources
                 FILES ${PROJECT_SOURCE_DIR}/resources/fleetgrad.png)
