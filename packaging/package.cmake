# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# The Debian package, as cpack -G DEB makes it: what it needs is found in the programs by dpkg-shlibdeps.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fleetgrad)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

string(REPLACE " <>" "" CPACK_DEBIAN_PACKAGE_MAINTAINER "${package_maintainer}") # a changelog needs the brackets
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The texts of Qt itself; the window in a Wayland session. (A font comes with the libraries of Qt.)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
# Chinese and Japanese letters. Whoever reads them has such a font already; to others it is 90 MB.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk | fonts-wqy-microhei | fonts-droid-fallback")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "monitor and trainer for anomaly detection on sensor fleets")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A fleet of sensor devices learns to spot anomalies, and you watch and steer it.
Each device trains a small model of its own by stochastic gradient descent on
its readings as they arrive; devices send updates, which are screened and
averaged into numbered global versions. Every figure is measured on readings
that the model had not seen.

Fleets are simulated, or replayed from CSV files and public data sets. The
program fleetgrad has a window; fleetgrad-cli does the same without one.")
include(CPack)
