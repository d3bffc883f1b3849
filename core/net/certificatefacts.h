// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/tlsfacts.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

class QSslSocket;

namespace postern::net {

// Speaks with every server that can be spoken with at all: TLS 1.0 and weak ciphers too, which are named afterwards.
QSslConfiguration tolerantTls();

// What a finished handshake shows. `errors` are those that the socket reported; `host` is the name that was dialled,
// empty where it was an address.
smtp::TlsFacts tlsFactsOf(const QSslSocket &socket, const QList<QSslError> &errors, const QString &host);

} // namespace postern::net
