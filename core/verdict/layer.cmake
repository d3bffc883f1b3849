# SPDX-License-Identifier: Apache-2.0
postern_layer(verdict SOURCES
    verdict/bearing.cpp verdict/bearing.h
    verdict/blocklists.cpp verdict/blocklists.h
    verdict/clientaddress.cpp verdict/clientaddress.h
    verdict/dnsfacts.cpp verdict/dnsfacts.h
    verdict/dnsfindings.cpp verdict/dnsfindings.h
    verdict/evidence.cpp verdict/evidence.h
    verdict/findings.cpp verdict/findings.h
    verdict/judge.cpp
    verdict/greylist.cpp verdict/greylist.h
    verdict/login.cpp verdict/login.h
    verdict/outcome.cpp verdict/outcome.h
    verdict/reading.cpp verdict/reading.h
    verdict/rulebook.cpp verdict/rulebook.h
    verdict/rulefile.cpp
    verdict/vantage.cpp verdict/vantage.h
    verdict/verdict.cpp verdict/verdict.h
    LINKS postern_smtp postern_probe
    HIDDEN PkgConfig::tomlplusplus
    DATA rules/replies.toml blocklists/lists.toml)
