# SPDX-FileCopyrightText: Mail Space contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What belongs to a desktop beside the programs, and the Debian package of it all:
# cpack --config build/release/CPackConfig.cmake
set(appId org.mailspace.MailSpace)
install(FILES packaging/linux/${appId}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/${appId}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/linux/${appId}.mime.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${appId}.xml)
install(FILES resources/icons/mailspace.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${appId}.svg)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "Mail Space contributors")
set(CPACK_PACKAGE_CONTACT "Mail Space contributors <mailspace@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
# The linked libraries are found by looking; plugins are not.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
include(CPack)
