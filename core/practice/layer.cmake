# SPDX-License-Identifier: Apache-2.0
postern_layer(practice SOURCES
    practice/company.h
    practice/policy.h
    LINKS postern_smtp
    HIDDEN OpenSSL::SSL OpenSSL::Crypto)
