# SPDX-License-Identifier: Apache-2.0
postern_layer(net SOURCES
    net/certificatefacts.cpp net/certificatefacts.h
    net/dnschannel.cpp net/dnschannel.h
    net/ownaddress.cpp net/ownaddress.h
    net/resolver.cpp net/resolver.h
    net/saslclient.cpp net/saslclient.h
    net/transport.cpp net/transport.h
    LINKS postern_smtp
    HIDDEN PkgConfig::cares PkgConfig::libgsasl)
