# SPDX-License-Identifier: Apache-2.0
postern_layer(verdict SOURCES
    verdict/reading.h
    LINKS postern_smtp postern_probe
    HIDDEN PkgConfig::tomlplusplus)
