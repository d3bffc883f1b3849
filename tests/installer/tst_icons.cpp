// SPDX-License-Identifier: Apache-2.0
#include "installer/icons/bundle.h"
#include "installer/icons/recordicon.h"
#include "ui/theme/glyph.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace postern;

namespace {

constexpr int kFar = 48;            // of 255: what anti-aliasing may move
constexpr double kFewPixels = 0.01; // of all

double farPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            if (qAbs(a.red() * a.alpha() - b.red() * b.alpha()) / 255 > kFar
                || qAbs(a.blue() * a.alpha() - b.blue() * b.alpha()) / 255 > kFar || qAbs(a.alpha() - b.alpha()) > kFar)
                ++count;
        }
    }
    return static_cast<double>(count) / (one.width() * one.height());
}

} // namespace

// The icons of the packages: one drawing, whatever it is written in.
class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void theDrawingsAgree_data();
    void theDrawingsAgree();
    void symbolicHasOneColour();
    void smallOnesHaveContrast_data();
    void smallOnesHaveContrast();
    void icoHoldsItsSizes();
    void icnsHoldsItsSizes();
    void sameBytesTwice();
};

void tst_Icons::theDrawingsAgree_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QIcon>("icon");
    QTest::addColumn<int>("side");
    for (const int side : {64, 128, 256}) {
        QTest::addRow("program at %d", side) << u"postern.svg"_s << ui::applicationIcon() << side;
        QTest::addRow("saved check at %d", side) << u"postern-record.svg"_s << icons::recordIcon() << side;
    }
}

void tst_Icons::theDrawingsAgree()
{
    QFETCH(const QString, file);
    QFETCH(const QIcon, icon);
    QFETCH(const int, side);
    QSvgRenderer renderer(qEnvironmentVariable("POSTERN_SOURCE") + u"/resources/icons/"_s + file);
    QVERIFY(renderer.isValid());
    QImage drawn(side, side, QImage::Format_ARGB32);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const QImage painted = QImage::fromData(icons::pngOf(icon, side)).convertToFormat(QImage::Format_ARGB32);
    const double differing = farPixels(drawn, painted);
    QVERIFY2(differing < kFewPixels, qPrintable(QString::number(differing)));
}

void tst_Icons::symbolicHasOneColour()
{
    QFile file(qEnvironmentVariable("POSTERN_SOURCE") + u"/resources/icons/postern-symbolic.svg"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("fill="), 1); // desktops put their own in its place
    QVERIFY(!text.contains("stroke="));
    QVERIFY(QSvgRenderer(text).isValid());
}

// Readable at 16: the envelope is white on the dark of the wall, pixel beside pixel.
void tst_Icons::smallOnesHaveContrast_data()
{
    QTest::addColumn<QIcon>("icon");
    QTest::addColumn<QPoint>("envelope");
    QTest::addColumn<QPoint>("wall");
    QTest::newRow("program") << ui::applicationIcon() << QPoint(3, 12) << QPoint(1, 12);
    QTest::newRow("saved check") << icons::recordIcon() << QPoint(7, 12) << QPoint(4, 12);
}

void tst_Icons::smallOnesHaveContrast()
{
    QFETCH(const QIcon, icon);
    QFETCH(const QPoint, envelope);
    QFETCH(const QPoint, wall);
    const QImage image = QImage::fromData(icons::pngOf(icon, 16));
    QCOMPARE(image.size(), QSize(16, 16));
    QCOMPARE(image.pixelColor(envelope), QColor(Qt::white));
    QVERIFY(qGray(image.pixel(wall)) < 80);
}

void tst_Icons::icoHoldsItsSizes()
{
    const QByteArray ico = icons::icoOf(ui::applicationIcon());
    QVERIFY(ico.startsWith(QByteArray::fromHex("000001000600")));
    for (int i = 0; i < 6; ++i) {
        const char *entry = ico.constData() + 6 + 16 * i;
        const auto length = qFromLittleEndian<quint32>(entry + 8);
        const auto offset = qFromLittleEndian<quint32>(entry + 12);
        const QImage image = QImage::fromData(ico.mid(offset, length), "PNG");
        const int side = static_cast<quint8>(*entry) ? static_cast<quint8>(*entry) : 256;
        QCOMPARE(image.size(), QSize(side, side));
        if (i == 5)
            QCOMPARE(offset + length, static_cast<quint32>(ico.size()));
    }
}

void tst_Icons::icnsHoldsItsSizes()
{
    const QByteArray icns = icons::icnsOf(ui::applicationIcon());
    QVERIFY(icns.startsWith("icns"));
    QCOMPARE(qFromBigEndian<quint32>(icns.constData() + 4), static_cast<quint32>(icns.size()));
    QList<int> sides;
    for (qsizetype at = 8; at < icns.size();) {
        const auto length = qFromBigEndian<quint32>(icns.constData() + at + 4);
        sides += QImage::fromData(icns.mid(at + 8, length - 8), "PNG").width();
        at += length;
    }
    QCOMPARE(sides, (QList<int>{16, 32, 128, 256, 512, 1024}));
}

void tst_Icons::sameBytesTwice()
{
    QCOMPARE(icons::pngOf(ui::applicationIcon(), 48), icons::pngOf(ui::applicationIcon(), 48));
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
