# SPDX-License-Identifier: Apache-2.0
postern_layer(practice SOURCES
    practice/bouncemessage.cpp practice/bouncemessage.h
    practice/certificate.cpp practice/certificate.h
    practice/clientcommand.cpp practice/clientcommand.h
    practice/company.cpp practice/company.h
    practice/conduct.cpp practice/conduct.h
    practice/connection.cpp practice/connection.h
    practice/courier.cpp practice/courier.h
    practice/delivery.cpp practice/delivery.h
    practice/gatekeeper.cpp practice/gatekeeper.h
    practice/greylist.cpp practice/greylist.h
    practice/linereader.cpp practice/linereader.h
    practice/mailbox.cpp practice/mailbox.h
    practice/mailserver.cpp practice/mailserver.h
    practice/messagereader.cpp practice/messagereader.h
    practice/patharguments.cpp practice/patharguments.h
    practice/policy.cpp practice/policy.h
    practice/porter.h
    practice/received.cpp practice/received.h
    practice/response.cpp practice/response.h
    practice/saslserver.cpp practice/saslserver.h
    practice/session.cpp practice/session.h
    practice/submission.h
    practice/transaction.cpp practice/transaction.h
    LINKS postern_smtp
    HIDDEN OpenSSL::SSL OpenSSL::Crypto PkgConfig::libgsasl)
