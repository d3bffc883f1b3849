# SPDX-License-Identifier: Apache-2.0
# Breaks the layering on purpose, in the real tree, and expects to be stopped.
#   cmake -D CASE=… -D SOURCE=… -D WORK=… -D COMPILER=… -D CORE_PATHS=… -D DRAWING_PATHS=… -P fence.cmake
cmake_minimum_required(VERSION 3.25)

# configure(<intruder>): the exit status and the words of a configure run in which every target links <intruder>.
function(configure intruder)
    file(REMOVE_RECURSE "${WORK}")
    file(WRITE "${WORK}/intruder.cmake" "${intruder}")
    execute_process(COMMAND "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${WORK}/build" -G Ninja
            -D "CMAKE_CXX_COMPILER=${COMPILER}" -D BUILD_TESTING=OFF
            -D "CMAKE_PROJECT_postern_INCLUDE=${WORK}/intruder.cmake"
        RESULT_VARIABLE status OUTPUT_VARIABLE words ERROR_VARIABLE words)
    file(REMOVE_RECURSE "${WORK}")
    return(PROPAGATE status words)
endfunction()

# compile(<path>...): the exit status and the words of compiling core/layering.cpp with these include paths.
function(compile)
    list(TRANSFORM ARGN PREPEND -I)
    execute_process(COMMAND "${COMPILER}" -std=c++20 -fsyntax-only ${ARGN} "${SOURCE}/core/layering.cpp"
        RESULT_VARIABLE status OUTPUT_VARIABLE words ERROR_VARIABLE words)
    return(PROPAGATE status words)
endfunction()

function(expect_stop pattern)
    if(status EQUAL 0 OR NOT words MATCHES "${pattern}")
        message(FATAL_ERROR "core/CMakeLists.txt:1: the fence let it pass (status ${status}):\n${words}")
    endif()
endfunction()

if(CASE STREQUAL "direct")
    configure("find_package(Qt6 REQUIRED COMPONENTS Widgets)\nlink_libraries(Qt6::Widgets)\n")
    expect_stop("Layering: postern_smtp must not reach Qt6::Widgets")
elseif(CASE STREQUAL "chain")
    # What happens in life: a module that does not sound like a window brings one along.
    configure("find_package(Qt6 REQUIRED COMPONENTS PrintSupport)\nadd_library(paper INTERFACE)
        target_link_libraries(paper INTERFACE Qt6::PrintSupport)\nlink_libraries(paper)\n")
    expect_stop("Layering: postern_smtp must not reach Qt6::(Gui|Widgets)")
elseif(CASE STREQUAL "upwards")
    configure("link_libraries(postern_app)\n")
    expect_stop("Layering: postern_ui must not reach postern_app")
elseif(CASE STREQUAL "compile")
    compile(${CORE_PATHS})
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "core/layering.cpp:1: does not compile with the paths of core:\n${words}")
    endif()
    compile(${CORE_PATHS} ${DRAWING_PATHS})
    expect_stop("core must build without")
else()
    message(FATAL_ERROR "No such case: ${CASE}")
endif()
