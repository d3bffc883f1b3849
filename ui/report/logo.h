// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace postern::ui {

// A picture of a size that a cover can show, from PNG or JPEG; null if it is neither.
QImage logoFrom(QByteArray bytes);

} // namespace postern::ui
