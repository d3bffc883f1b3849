// SPDX-License-Identifier: Apache-2.0
#include "app/readatmost.h"

#include <QIODevice>

namespace postern::app {

QByteArray readAtMost(QIODevice &device, qint64 bytes)
{
    QByteArray content;
    while (content.size() < bytes) {
        const QByteArray piece = device.read(bytes - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    return content;
}

} // namespace postern::app
