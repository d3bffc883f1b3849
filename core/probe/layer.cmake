# SPDX-License-Identifier: Apache-2.0
postern_layer(probe SOURCES
    probe/bind.cpp
    probe/catalogue.cpp probe/catalogue.h
    probe/envelope.cpp probe/envelope.h
    probe/family.cpp probe/family.h
    probe/placeholders.cpp
    probe/plan.cpp probe/plan.h
    probe/probe.h
    LINKS postern_smtp
    HIDDEN PkgConfig::tomlplusplus
    DATA probes/catalogue.toml)
