// SPDX-License-Identifier: Apache-2.0
#include "installer/icons/bundle.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>

#include <iterator>

namespace postern::icons {

namespace {

constexpr int kIcoSides[]{16, 24, 32, 48, 64, 256};
constexpr qsizetype kIcoHeader = 6;
constexpr qsizetype kIcoEntry = 16;
constexpr quint16 kIcoKind = 1; // an icon, not a cursor

// "ic07" to "ic10" take PNG since Mac OS X 10.7, "icp4" and "icp5" since 10.7 as well.
constexpr std::pair<const char *, int> kIcnsKinds[]{{"icp4", 16},  {"icp5", 32},  {"ic07", 128},
                                                    {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}};
constexpr qsizetype kIcnsHeader = 8; // of the file and of each entry: its kind, and its length with the header

template <typename T> QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char *kind, const QByteArray &body)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(kIcnsHeader + body.size()), length.data());
    return kind + length + body;
}

} // namespace

QByteArray pngOf(const QIcon &icon, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray icoOf(const QIcon &icon)
{
    constexpr auto kCount = static_cast<quint16>(std::size(kIcoSides));
    QByteArray entries = little<quint16>(0) + little(kIcoKind) + little(kCount);
    QByteArray pictures;
    for (const int side : kIcoSides) {
        const QByteArray png = pngOf(icon, side);
        const quint8 shown = side < 256 ? static_cast<quint8>(side) : 0; // 0 stands for 256
        entries += little(shown) + little(shown) + little<quint16>(0) + little<quint16>(1) + little<quint16>(32)
            + little(static_cast<quint32>(png.size()))
            + little(static_cast<quint32>(kIcoHeader + kIcoEntry * kCount + pictures.size()));
        pictures += png;
    }
    return entries + pictures;
}

QByteArray icnsOf(const QIcon &icon)
{
    QByteArray pictures;
    for (const auto &[kind, side] : kIcnsKinds)
        pictures += chunk(kind, pngOf(icon, side));
    return chunk("icns", pictures);
}

} // namespace postern::icons
