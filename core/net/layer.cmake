# SPDX-License-Identifier: Apache-2.0
postern_layer(net SOURCES
    net/resolver.h
    net/transport.h
    LINKS postern_smtp
    HIDDEN PkgConfig::cares OpenSSL::SSL OpenSSL::Crypto)
