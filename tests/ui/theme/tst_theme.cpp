// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"
#include "core/verdict/verdict.h"
#include "ui/parts/textlabel.h"
#include "ui/theme/glyph.h"
#include "ui/theme/marks.h"
#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/theme/vectorpath.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace postern::ui;
using postern::explain::Tone;
using postern::verdict::State;

namespace {

constexpr int kSide = 64;

template <typename Paint> QImage painted(Paint paint)
{
    QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, kSide, kSide));
    return image;
}

int pixelsOf(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0;
    }
    return count;
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void scrollAreasAnswerAnyQuestion();
    void paths_data();
    void paths();
    void glyphs();
    void marks();
    void badges();
    void palettes();
    void choices();
    void types();
    void labels();
    void buttonsInTheMiddle_data();
    void buttonsInTheMiddle();
    void motion();

private:
    Theme m_theme{*qApp};
};

void tst_Theme::paths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QRectF>("bounds");
    QTest::addColumn<QPointF>("end");

    QTest::newRow("lines") << QByteArray("M1 2L5 2 5 6") << QRectF(1, 2, 4, 4) << QPointF(5, 6);
    QTest::newRow("relative") << QByteArray("M1 2l4 0 0 4") << QRectF(1, 2, 4, 4) << QPointF(5, 6);
    QTest::newRow("numbers without blanks")
        << QByteArray("M1 2l.5.5-1-.5") << QRectF(0.5, 2, 1, 0.5) << QPointF(0.5, 2);
    QTest::newRow("across, down, back") << QByteArray("M1 1h4v4H1z") << QRectF(1, 1, 4, 4) << QPointF(1, 1);
    QTest::newRow("over the top") << QByteArray("M0 5a5 5 0 0 1 10 0") << QRectF(0, 0, 10, 5) << QPointF(10, 5);
    QTest::newRow("under the bottom") << QByteArray("M0 5a5 5 0 0 0 10 0") << QRectF(0, 5, 10, 5) << QPointF(10, 5);
    QTest::newRow("quarter") << QByteArray("M0 5a5 5 0 0 1 5-5") << QRectF(0, 0, 5, 5) << QPointF(5, 0);
    QTest::newRow("three quarters") << QByteArray("M0 5a5 5 0 1 0 5-5") << QRectF(0, 0, 10, 10) << QPointF(5, 0);
    QTest::newRow("ends at nonsense") << QByteArray("M1 1h4?v4") << QRectF(1, 1, 4, 0) << QPointF(5, 1);
}

void tst_Theme::paths()
{
    QFETCH(QByteArray, text);
    QFETCH(QRectF, bounds);
    QFETCH(QPointF, end);

    const QPainterPath path = pathFrom(text);
    const QRectF found = path.boundingRect();
    for (const auto &[is, should] :
         {std::pair(found.left(), bounds.left()), std::pair(found.top(), bounds.top()),
          std::pair(found.right(), bounds.right()), std::pair(found.bottom(), bounds.bottom())})
        QVERIFY2(qAbs(is - should) < 0.01, qPrintable(u"%1 is not %2"_s.arg(is).arg(should)));
    QVERIFY(QLineF(path.currentPosition(), end).length() < 0.01);
}

void tst_Theme::glyphs()
{
    std::set<QByteArray> seen;
    for (int i = 0; i < kGlyphCount; ++i) {
        const QImage image =
            painted([i](QPainter &painter, const QRectF &where) { paintGlyph(painter, where, Glyph(i), Qt::black); });
        QVERIFY2(pixelsOf(image) > kSide, qPrintable(u"glyph %1 is missing"_s.arg(i)));
        for (int at = 0; at < kSide; ++at) // a drawing that touches the border is cut off
            QVERIFY(!qAlpha(image.pixel(at, 0)) && !qAlpha(image.pixel(0, at)) && !qAlpha(image.pixel(kSide - 1, at)));
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(seen.size(), std::size_t(kGlyphCount));
    const QImage disabled = glyphIcon(Glyph::Gate).pixmap(kSide, QIcon::Disabled).toImage();
    QVERIFY(disabled != glyphIcon(Glyph::Gate).pixmap(kSide, QIcon::Normal).toImage());
    for (const int side : {16, 32, 256})
        QCOMPARE(applicationIcon().pixmap(side).size(), QSize(side, side));
}

// Told apart without their colours: no two are the same drawing.
void tst_Theme::marks()
{
    std::set<QByteArray> seen;
    for (int i = 0; i <= int(Mark::Running); ++i) {
        QImage image = painted([i](QPainter &painter, const QRectF &where) {
            painter.fillRect(where, Qt::white);
            paintMark(painter, where, Mark(i), tokens(Scheme::Light));
        });
        image.convertTo(QImage::Format_Grayscale8);
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(seen.size(), std::size_t(Mark::Running) + 1);
    for (const State state : {State::Open, State::PartlyOpen, State::Unproven, State::Trusted, State::Inconclusive,
                              State::Closed, State::NoService})
        QCOMPARE(toneOf(markFor(state)), postern::explain::toneOf(state));
    for (const Tone tone : {Tone::Safe, Tone::Caution, Tone::Danger, Tone::Neutral})
        QCOMPARE(toneOf(markFor(tone)), tone);
}

void tst_Theme::badges()
{
    std::set<QByteArray> seen;
    for (const State state : {State::Open, State::PartlyOpen, State::Unproven, State::Trusted, State::Inconclusive,
                              State::Closed, State::NoService}) {
        const QImage image = painted([state](QPainter &painter, const QRectF &where) {
            paintBadge(painter, where, state, tokens(Scheme::Dark));
        });
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(seen.size(), std::size_t(7));
}

void tst_Theme::palettes()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = paletteFor(scheme);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role != QPalette::NoRole)
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
            }
        }
        QCOMPARE(schemeOf(palette), scheme);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::ButtonText), tokens(scheme).edge);
    }
}

void tst_Theme::choices()
{
    m_theme.choose(Theme::Choice::Dark);
    QPushButton button;
    QTRY_COMPARE(schemeOf(button.palette()), Scheme::Dark);
    m_theme.choose(Theme::Choice::Light);
    QTRY_COMPARE(schemeOf(button.palette()), Scheme::Light);
    m_theme.choose(Theme::Choice::Desktop); // offscreen has a light one
    QTRY_COMPARE(schemeOf(button.palette()), Scheme::Light);
}

void tst_Theme::types()
{
    QFont base;
    base.setPointSizeF(10);
    QCOMPARE(typeFont(base, Type::Small).pointSizeF(), 9.0);
    QCOMPARE(typeFont(base, Type::Verdict).pointSizeF(), 22.0);
    QVERIFY(typeFont(base, Type::Title).bold());
    QVERIFY(!typeFont(base, Type::Lead).bold());
    const qreal unit = u(base);
    base.setPointSizeF(15);
    QCOMPARE(typeFont(base, Type::Small).pointSizeF(), 13.5);
    QVERIFY(u(base) > unit * 1.35 && u(base) < unit * 1.65);
    base.setPixelSize(20);
    QCOMPARE(typeFont(base, Type::Lead).pixelSize(), 24);
}

void tst_Theme::labels()
{
    const QFont before = QApplication::font();
    TextLabel label(u"<b>250</b>"_s, Type::Small, TextLabel::Ink::Muted);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    m_theme.choose(Theme::Choice::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), tokens(Scheme::Dark).muted);
    label.setTone(Tone::Danger);
    QCOMPARE(label.palette().color(QPalette::WindowText), tokens(Scheme::Dark).danger.text);
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(larger);
    QTRY_COMPARE(label.font().pointSizeF(), larger.pointSizeF() * 0.9);
    QApplication::setFont(before);
    m_theme.choose(Theme::Choice::Light);
}

void tst_Theme::buttonsInTheMiddle_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");

    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

// Glyph and words stand together, as far from one edge as from the other.
void tst_Theme::buttonsInTheMiddle()
{
    QFETCH(Qt::LayoutDirection, direction);
    QPushButton button(glyphIcon(Glyph::Save), u"Save it"_s);
    button.setLayoutDirection(direction);
    button.resize(300, 40);
    const QImage image = button.grab().toImage();
    constexpr int kEdge = 6;
    int first = image.width();
    int last = 0;
    for (int x = kEdge; x < image.width() - kEdge; ++x) {
        for (int y = kEdge; y < image.height() - kEdge; ++y) {
            if (image.pixelColor(x, y).lightness() < 128) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
    }
    QVERIFY2(qAbs(first + last - image.width()) <= 8, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
    QVERIFY(last - first < 120);
}

void tst_Theme::motion()
{
    QSignalSpy changed(&Motion::shared(), &Motion::changed);
    Motion::shared().setReduced(true);
    Motion::shared().setReduced(true);
    QCOMPARE(changed.size(), 1);
    QPushButton button;
    QCOMPARE(button.style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    Motion::shared().setReduced(false);
    QCOMPARE(changed.size(), 2);
}

// A screen reader asks for what it counted a moment ago; meanwhile the scroll bar may be gone.
void tst_Theme::scrollAreasAnswerAnyQuestion()
{
    QScrollArea area;
    area.setWidget(new QLabel(u"x"_s));
    area.show();
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(told);
    QCOMPARE(told->child(told->childCount()), nullptr);
    QCOMPARE(told->child(99), nullptr);
    QVERIFY(told->child(0));
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
