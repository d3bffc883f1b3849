# SPDX-License-Identifier: Apache-2.0
# Run by cpack on the files that are to be packed, before it packs them.
# Debian keeps what packages bring for zsh elsewhere than zsh itself and the other systems do.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(zsh "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share/zsh")
    file(RENAME "${zsh}/site-functions" "${zsh}/vendor-completions")
endif()

# All are of the time of the release, also what was checked out before it: RPM would keep an older time as it is.
find_program(touch touch)
if(touch)
    file(GLOB_RECURSE staged LIST_DIRECTORIES true "${CPACK_TEMPORARY_DIRECTORY}/*")
    execute_process(COMMAND "${touch}" --no-dereference --date "@$ENV{SOURCE_DATE_EPOCH}" ${staged} COMMAND_ERROR_IS_FATAL ANY)
endif()
