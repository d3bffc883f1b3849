# SPDX-License-Identifier: Apache-2.0
# The languages of the program: resources/translations/postern_<language>.ts, built in as ":/postern/translations".
#   cmake --build build/dev --target update_translations   writes what the code and resources say now into the files
# A new one: its code here and in ui/window/languages.h, how many plurals it has in tests/house/translations.py.
# Without Qt's tools for it (Debian: qt6-l10n-tools) it is built all the same, and speaks English without its plurals.
# English has nothing but plurals: all else is in the code.
set(languages de en es fr ja)

find_program(POSTERN_LRELEASE NAMES lrelease lrelease-qt6 HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" /usr/lib/qt6/bin)
find_program(POSTERN_LUPDATE NAMES lupdate lupdate-qt6 HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" /usr/lib/qt6/bin)

# The sentences of resources are in TOML, which lupdate does not read: words.py brings them into a shape that it does.
find_package(Python3 COMPONENTS Interpreter)
set(words "${CMAKE_CURRENT_BINARY_DIR}/translations/resourcewords.cpp")
set(places "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/core" "${PROJECT_SOURCE_DIR}/ui" "${words}")
set(updates "")
set(translated "")
foreach(language IN LISTS languages)
    set(ts "${PROJECT_SOURCE_DIR}/resources/translations/postern_${language}.ts")
    set(qm "${CMAKE_CURRENT_BINARY_DIR}/translations/postern_${language}.qm")
    if(POSTERN_LUPDATE AND Python3_FOUND)
        set(extent "")
        if(language STREQUAL en)
            set(extent -pluralonly)
        endif()
        list(APPEND updates COMMAND "${POSTERN_LUPDATE}" -silent -no-obsolete -locations none ${extent}
            -I "${PROJECT_SOURCE_DIR}" -source-language en -target-language ${language} ${places} -ts "${ts}")
    endif()
    if(POSTERN_LRELEASE)
        add_custom_command(OUTPUT "${qm}"
            COMMAND "${POSTERN_LRELEASE}" -silent -removeidentical "${ts}" -qm "${qm}"
            DEPENDS "${ts}" VERBATIM)
        list(APPEND translated "${qm}")
    endif()
endforeach()
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/translations")
# What the program speaks, for those who tell of it.
set(spoken en)
if(POSTERN_LRELEASE)
    set(spoken ${languages})
endif()
set_property(GLOBAL PROPERTY POSTERN_LANGUAGES ${spoken})
if(updates)
    add_custom_target(update_translations
        COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/resources/translations/words.py" "${PROJECT_SOURCE_DIR}/resources" "${words}"
        ${updates} VERBATIM)
endif()
if(translated)
    # In the format without the times of the files: the same text makes the same bytes.
    qt_add_resources(postern_app postern_translations
        PREFIX /postern BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${translated} OPTIONS --format-version 1)
endif()
