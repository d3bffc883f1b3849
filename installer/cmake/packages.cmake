# SPDX-License-Identifier: Apache-2.0
# The packages: DEB, RPM, an archive of the binaries, one of the sources; NSIS on Windows, DMG on macOS.
set(CPACK_PACKAGE_NAME postern)
set(CPACK_PACKAGE_VENDOR "${POSTERN_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${POSTERN_HOMEPAGE}")
set(CPACK_PACKAGE_CONTACT "${POSTERN_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tester that tells whether a mail server is an open relay")
set(CPACK_PACKAGE_DESCRIPTION
"Postern tells a mail administrator whether strangers can send mail through
their SMTP server to strangers. It speaks SMTP with the server in all the ways
that have ever opened a relay, gives a verdict with the lines that decide it,
and says how to close the relay.

It is a window that leads through a check, and a command line for terminals,
timers and monitoring systems, which needs no display. Lessons with practice
servers inside the program teach what an open relay is without asking
anybody's server.")
set(CPACK_PACKAGE_EXECUTABLES postern Postern)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Postern)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_BINARY_DIR}/CPackOptions.cmake")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/cmake/staged.cmake")
endif()

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TGZ)
    find_program(POSTERN_RPMBUILD rpmbuild)
    if(POSTERN_RPMBUILD)
        list(APPEND CPACK_GENERATOR RPM)
    endif()
endif()

# dpkg-shlibdeps finds what is linked, with the plugins that are in the same packages: those of X11 in libqt6gui6, of
# TLS in libqt6network6. What nothing links stands here:
#   ca-certificates         by which a server's certificate is judged
#   libcurl4                a mailbox elsewhere: loaded by its name, when one is looked into
#   fonts-noto-core         the letters that the window is drawn with; fonts-noto-cjk has the Japanese ones, in twice
#                           the space, and whoever reads Japanese has a font for it as a rule
#   qt6-translations-l10n   Qt's own words, on the buttons of dialogues, in the languages that Postern speaks
#   qt6-wayland             a window without X11
#   swaks                   repeats the lines of a report by hand
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libcurl4 (>= 7.85)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, swaks")
set(CPACK_DEBIAN_PACKAGE_SECTION mail)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
# By its name in the library, which is the same on every such system; that of the package is not.
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, libcurl.so.4")
if(CMAKE_SIZEOF_VOID_P EQUAL 8)
    string(APPEND CPACK_RPM_PACKAGE_REQUIRES "()(64bit)")
endif()
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_CHANGELOG_FILE "${CMAKE_CURRENT_BINARY_DIR}/rpm-changelog")
# The same text makes the same bytes, on whichever machine.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost")
# Folders that belong to the system.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/man
    /usr/share/man/man1 /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons
    /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/icons/hicolor/scalable/mimetypes /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps)
foreach(side IN LISTS sides)
    set(folder "/usr/share/icons/hicolor/${side}x${side}")
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "${folder}" "${folder}/apps" "${folder}/mimetypes")
endforeach()

set(CPACK_NSIS_DISPLAY_NAME Postern)
set(CPACK_NSIS_MUI_ICON "${icons}/postern.ico")
set(CPACK_NSIS_MUI_UNIICON "${icons}/postern.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/postern.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# Double-click on a saved check.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
"WriteRegStr SHCTX 'Software\\Classes\\.postern' '' 'Postern.Check'
WriteRegStr SHCTX 'Software\\Classes\\Postern.Check' '' 'Postern check'
WriteRegStr SHCTX 'Software\\Classes\\Postern.Check\\DefaultIcon' '' '$INSTDIR\\bin\\postern.exe,1'
WriteRegStr SHCTX 'Software\\Classes\\Postern.Check\\shell\\open\\command' '' '\"$INSTDIR\\bin\\postern.exe\" \"%1\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
"DeleteRegKey SHCTX 'Software\\Classes\\Postern.Check'
DeleteRegKey SHCTX 'Software\\Classes\\.postern'")

set(CPACK_DMG_VOLUME_NAME Postern)

# The sources as they are in the folder, without what git does not know.
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME "postern-${PROJECT_VERSION}")
set(CPACK_SOURCE_IGNORE_FILES "/\\.git/;/build[^/]*/;/\\.cache/;/__pycache__/;\\.swp$;/CMakeUserPresets\\.json$")

configure_file(cmake/CPackOptions.cmake.in CPackOptions.cmake @ONLY)
configure_file(cmake/rpm-changelog.in rpm-changelog @ONLY)
include(CPack)
