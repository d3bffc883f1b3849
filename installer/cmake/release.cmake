# SPDX-License-Identifier: Apache-2.0
# Reads the newest entry of debian/changelog. Its time is the time of everything in the packages, so that the same text
# makes the same bytes. Sets
#   POSTERN_RELEASE_EPOCH  in seconds since 1970, as SOURCE_DATE_EPOCH wants it
#   POSTERN_RELEASE_DATE   2026-01-31
#   POSTERN_RELEASE_DAY    Sat Jan 31 2026, as RPM wants it
#   POSTERN_CONTACT        Name <address>
#   POSTERN_MAINTAINER     Name
#   POSTERN_RELEASE_NOTES  its points, one a line, "- …"
# and ends the configure run where it is not of this version.
set(changelog "${CMAKE_CURRENT_LIST_DIR}/../debian/changelog")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${changelog}")
file(READ "${changelog}" text)

if(NOT text MATCHES "^postern \\(([^)]+)\\)" OR NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "${changelog}: the newest entry is not of version ${PROJECT_VERSION}.")
endif()
if(NOT text MATCHES "\n -- ([^\n]+)  ([A-Z][a-z][a-z]), 0?([0-9]+) ([A-Z][a-z][a-z]) ([0-9]+) 0?([0-9]+):0?([0-9]+):0?([0-9]+) \\+0000\n")
    message(FATAL_ERROR "${changelog}: the newest entry has no end with a time in +0000.")
endif()
set(POSTERN_CONTACT "${CMAKE_MATCH_1}")
set(weekday ${CMAKE_MATCH_2})
set(day ${CMAKE_MATCH_3})
set(name ${CMAKE_MATCH_4})
set(year ${CMAKE_MATCH_5})
set(seconds "${CMAKE_MATCH_6} * 3600 + ${CMAKE_MATCH_7} * 60 + ${CMAKE_MATCH_8}")
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months "${name}" index)
math(EXPR month "${index} + 1")

# Days since 1970-01-01 by a year that begins in March, so that the leap day is its last.
if(month LESS 3)
    math(EXPR y "${year} - 1")
    math(EXPR m "${month} + 9")
else()
    set(y ${year})
    math(EXPR m "${month} - 3")
endif()
math(EXPR days "365 * ${y} + ${y} / 4 - ${y} / 100 + ${y} / 400 + (153 * ${m} + 2) / 5 + ${day} - 1 - 719468")
math(EXPR POSTERN_RELEASE_EPOCH "${days} * 86400 + ${seconds}")
if(month LESS 10)
    set(month "0${month}")
endif()
if(day MATCHES "^.$")
    set(day "0${day}")
endif()
set(POSTERN_RELEASE_DAY "${weekday} ${name} ${day} ${year}")
set(POSTERN_RELEASE_DATE "${year}-${month}-${day}")

string(REGEX REPLACE " *<.*" "" POSTERN_MAINTAINER "${POSTERN_CONTACT}")
string(REGEX MATCH "\n\n(  \\* [^\n]*(\n  [^\n]+)*)" found "${text}")
string(REGEX REPLACE "\n    " " " POSTERN_RELEASE_NOTES "${CMAKE_MATCH_1}")
string(REGEX REPLACE "(^|\n)  \\* " "\\1- " POSTERN_RELEASE_NOTES "${POSTERN_RELEASE_NOTES}")
