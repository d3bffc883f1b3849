# SPDX-License-Identifier: Apache-2.0
postern_layer(probe SOURCES
    probe/catalogue.h
    probe/envelope.cpp probe/envelope.h
    probe/plan.cpp probe/plan.h
    LINKS postern_smtp
    HIDDEN PkgConfig::tomlplusplus)
