# SPDX-License-Identifier: Apache-2.0
# What makes the program one of Windows or of macOS: its icons, the files that it opens, and Qt beside it.
if(WIN32)
    enable_language(RC)
    configure_file(windows/postern.rc.in postern.rc @ONLY)
    target_sources(postern PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/postern.rc")
    add_custom_target(postern_iconfiles DEPENDS ${icon_files})
    add_dependencies(postern postern_iconfiles)
elseif(APPLE)
    configure_file(macos/Info.plist.in Info.plist.in @ONLY)
    set_target_properties(postern PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/Info.plist.in"
        MACOSX_BUNDLE_BUNDLE_NAME Postern
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_GUI_IDENTIFIER "${POSTERN_COMPONENT}")
else()
    return()
endif()

# The argument was called otherwise before Qt 6.5.
if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET postern FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
else()
    qt_generate_deploy_app_script(TARGET postern OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
endif()
