# SPDX-License-Identifier: Apache-2.0
postern_layer(smtp SOURCES
    smtp/address.cpp smtp/address.h
    smtp/authenticator.h
    smtp/bytes.cpp smtp/bytes.h
    smtp/capabilities.cpp smtp/capabilities.h
    smtp/connectionlog.h
    smtp/dialogue.cpp smtp/dialogue.h
    smtp/domainkind.cpp smtp/domainkind.h
    smtp/endpoint.cpp smtp/endpoint.h
    smtp/exchange.cpp smtp/exchange.h
    smtp/login.cpp smtp/login.h
    smtp/path.cpp smtp/path.h
    smtp/reply.cpp smtp/reply.h
    smtp/replyreader.cpp smtp/replyreader.h
    smtp/script.cpp smtp/script.h
    smtp/tlsfacts.h
    smtp/transcript.h)
