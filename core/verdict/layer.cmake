# SPDX-License-Identifier: Apache-2.0
postern_layer(verdict SOURCES
    verdict/bearing.cpp verdict/bearing.h
    verdict/evidence.cpp verdict/evidence.h
    verdict/judge.cpp
    verdict/outcome.cpp verdict/outcome.h
    verdict/reading.h
    verdict/vantage.cpp verdict/vantage.h
    verdict/verdict.cpp verdict/verdict.h
    LINKS postern_smtp postern_probe
    HIDDEN PkgConfig::tomlplusplus)
