// SPDX-License-Identifier: Apache-2.0
#include "ui/report/logo.h"

#include <QBuffer>
#include <QImageReader>

namespace postern::ui {

namespace {

constexpr QSize kPixels(1200, 600); // more than 40 pt of height can show

} // namespace

QImage logoFrom(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "jpg")
        return {};
    if (const QSize size = reader.size(); size.width() > kPixels.width() || size.height() > kPixels.height())
        reader.setScaledSize(size.scaled(kPixels, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace postern::ui
