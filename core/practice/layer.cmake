# SPDX-License-Identifier: Apache-2.0
postern_layer(practice SOURCES
    practice/certificate.cpp practice/certificate.h
    practice/company.cpp practice/company.h
    practice/door.cpp practice/door.h
    practice/gatekeeper.cpp practice/gatekeeper.h
    practice/handover.cpp practice/handover.h
    practice/policy.cpp practice/policy.h
    practice/session.cpp practice/session.h
    LINKS postern_smtp
    HIDDEN OpenSSL::SSL OpenSSL::Crypto)
