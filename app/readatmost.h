// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QIODevice;

namespace postern::app {

// What the open device holds, to its end or to this many bytes. A pipe hands over only what it holds at the moment, so
// one read of it is not enough. Waits until the other side has written it all.
QByteArray readAtMost(QIODevice &device, qint64 bytes);

} // namespace postern::app
