// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIcon>

namespace postern::icons {

QByteArray pngOf(const QIcon &icon, int side); // in pixels

// Several sizes of one drawing in a file, as Windows (ICO, its entries PNG, since Vista) and macOS (ICNS) want them.
QByteArray icoOf(const QIcon &icon);
QByteArray icnsOf(const QIcon &icon);

} // namespace postern::icons
