# SPDX-License-Identifier: Apache-2.0
# Configures the tree for Windows or macOS, on a machine that is neither: Qt's parts of this machine stand in for those
# of the other, so that nothing can be built, but every line of ours for that system is read, and generates.
#   cmake -D SYSTEM=Windows|Darwin -D SOURCE=… -D WORK=… -D COMPILER=… -D QT=<folder of Qt6Config.cmake> -P othersystem.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${WORK}")
# What a Qt for that system would have: import libraries, and OpenGL and OpenSSL by other names.
file(WRITE "${WORK}/standin.cmake" [[
function(stand_in)
    foreach(module IN ITEMS Core Gui Network Widgets PrintSupport Pdf PdfWidgets OpenGL Svg Concurrent Xml DBus)
        if(TARGET Qt6::${module})
            get_target_property(location Qt6::${module} IMPORTED_LOCATION_NONE)
            set_target_properties(Qt6::${module} PROPERTIES IMPORTED_IMPLIB "${location}" IMPORTED_IMPLIB_NONE "${location}")
        endif()
    endforeach()
endfunction()
cmake_language(DEFER CALL stand_in)
]])
foreach(library IN ITEMS WrapOpenGL::WrapOpenGL OpenSSL::Crypto OpenSSL::SSL)
    string(REGEX REPLACE "::.*" "" package "${library}")
    file(APPEND "${WORK}/modules/Find${package}.cmake"
        "if(NOT TARGET ${library})\n add_library(${library} INTERFACE IMPORTED)\nendif()\nset(${package}_FOUND ON)\n")
endforeach()

cmake_path(GET QT PARENT_PATH packages)
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${WORK}/build" -G Ninja
        -D "CMAKE_SYSTEM_NAME=${SYSTEM}" -D "CMAKE_CXX_COMPILER=${COMPILER}" -D CMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY
        -D CMAKE_RC_COMPILER=/bin/true -D CMAKE_INSTALL_NAME_TOOL=/bin/true -D CMAKE_OTOOL=/bin/true
        -D "CMAKE_MODULE_PATH=${WORK}/modules" -D "CMAKE_PROJECT_postern_INCLUDE=${WORK}/standin.cmake"
        -D QT_HOST_PATH=/usr -D "CMAKE_PREFIX_PATH=/usr;${packages}/../.." -D "Qt6_DIR=${QT}" -D "Qt6GuiTools_DIR=${packages}/Qt6GuiTools"
        -D BUILD_TESTING=OFF
    RESULT_VARIABLE status OUTPUT_VARIABLE words ERROR_VARIABLE words)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "does not configure for ${SYSTEM}:\n${words}")
endif()

# expect(<file> <pattern>)
function(expect file pattern)
    file(READ "${WORK}/build/${file}" text)
    if(NOT text MATCHES "${pattern}")
        message(FATAL_ERROR "${file}, made for ${SYSTEM}, lacks “${pattern}”")
    endif()
endfunction()

if(SYSTEM STREQUAL Windows)
    expect(CPackConfig.cmake "CPACK_GENERATOR \\[*=*\\[*\"?NSIS;ZIP")
    expect(build.ninja "app/CMakeFiles/postern_app.dir/terminal_win.cpp")
    expect(build.ninja "bin/postern.exe")
    expect(installer/postern.rc "1 ICON \"[^\"]+/postern.ico\"")
    expect(installer/postern.rc "FILEVERSION [0-9]+,[0-9]+,[0-9]+,0")
else()
    expect(CPackConfig.cmake "CPACK_GENERATOR \\[*=*\\[*\"?DragNDrop")
    expect(build.ninja "app/CMakeFiles/postern_app.dir/terminal_unix.cpp")
    expect(build.ninja "postern.app/Contents/MacOS/postern")
    expect(bin/postern.app/Contents/Info.plist "<string>postern.icns</string>")
    expect(bin/postern.app/Contents/Info.plist "<string>example.postern.postern.check</string>")
    expect(bin/postern.app/Contents/Info.plist "CFBundleLocalizations</key>[^@]*<string>en</string>")
endif()
expect(installer/cmake_install.cmake "deploy")
file(REMOVE_RECURSE "${WORK}")
