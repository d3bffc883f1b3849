// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"
#include "ui/theme/tokens.h"

#include <QTest>
#include <QtMath>

#include <array>

using namespace Qt::StringLiterals;
using namespace postern::ui;
using postern::explain::Tone;

namespace {

constexpr qreal kText = 4.5;     // WCAG 2, 1.4.3, AA
constexpr qreal kGraphics = 3.0; // WCAG 2, 1.4.11

using Linear = std::array<qreal, 3>;

Linear linear(const QColor &colour)
{
    const auto one = [](qreal c) { return c <= 0.04045 ? c / 12.92 : qPow((c + 0.055) / 1.055, 2.4); };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

// WCAG 2: relative luminance and contrast ratio.
qreal luminance(const QColor &colour)
{
    const Linear c = linear(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

using Matrix = std::array<Linear, 3>;

Linear times(const Matrix &m, const Linear &v)
{
    Linear out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = qBound(0.0, m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2], 1.0);
    return out;
}

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009),
// severity 1.
constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

// CIE 1976 L*a*b*, white D65.
Linear lab(const Linear &rgb)
{
    constexpr Matrix kToXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Linear xyz = times(kToXyz, rgb);
    const auto f = [](qreal t) { return t > 216.0 / 24389 ? qPow(t, 1.0 / 3) : (24389.0 / 27 * t + 16) / 116; };
    const qreal x = f(xyz[0] / 0.95047);
    const qreal y = f(xyz[1]);
    const qreal z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// The smallest distance (CIE 1976) at which anybody sees the two.
qreal seenDistance(const QColor &one, const QColor &other)
{
    qreal least = 1000;
    for (const Matrix &eye : {kProtan, kDeutan, kTritan}) {
        const Linear a = lab(times(eye, linear(one)));
        const Linear b = lab(times(eye, linear(other)));
        least = qMin(least, qSqrt(qPow(a[0] - b[0], 2) + qPow(a[1] - b[1], 2) + qPow(a[2] - b[2], 2)));
    }
    return least;
}

} // namespace

class tst_Tokens : public QObject
{
    Q_OBJECT

private slots:
    void contrasts_data();
    void contrasts();
    void colourBlind_data();
    void colourBlind();
    void anOldAcquaintance();
    void schemeOfPalette();
};

void tst_Tokens::contrasts_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<qreal>("least");

    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokens(scheme);
        const QByteArray of = scheme == Scheme::Light ? "light: " : "dark: ";
        const auto row = [&of](const QByteArray &name, const QColor &ink, const QColor &ground, qreal least) {
            QTest::newRow((of + name).constData()) << ink << ground << least;
        };
        const std::pair<const char *, QColor> grounds[]{{"bg", t.bg}, {"surface", t.surface}, {"sunken", t.sunken}};
        const std::pair<const char *, QColor> inks[]{
            {"text", t.text},          {"muted", t.muted},          {"accent", t.accent},       {"safe", t.safe.text},
            {"danger", t.danger.text}, {"caution", t.caution.text}, {"neutral", t.neutral.text}};
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[inkName, ink] : inks)
                row(QByteArray(inkName) + " on " + groundName, ink, ground, kText);
            row(QByteArray("edge on ") + groundName, t.edge, ground, kGraphics);
        }
        const std::pair<const char *, const ToneColours *> tones[]{
            {"safe", &t.safe}, {"danger", &t.danger}, {"caution", &t.caution}, {"neutral", &t.neutral}};
        for (const auto &[name, tone] : tones) {
            row(QByteArray(name) + " on its wash", tone->text, tone->wash, kText);
            row(QByteArray("text on wash of ") + name, t.text, tone->wash, kText);
            row(QByteArray("muted on wash of ") + name, t.muted, tone->wash, kText);
            row(QByteArray("sign on ") + name, tone->onFill, tone->fill, kText);
            // Amber and the hollow square live by their edge.
            row(QByteArray("edge of ") + name, tone->text, t.surface, kGraphics);
            row(QByteArray("bars in the gateway, ") + name, tone->text, t.gateway, kGraphics);
        }
        row("text on accent wash", t.text, t.accentWash, kText);
        row("muted on accent wash", t.muted, t.accentWash, kText);
        row("accent on its wash", t.accent, t.accentWash, kText);
        row("on accent", t.onAccent, t.accent, kText);
        row("selection", t.selectText, t.select, kText);
        row("ink on paper", t.ink, t.paper, kText);
        row("line art on outside", t.lineArt, t.outside, kText);
        row("line art on yard", t.lineArt, t.yard, kText);
        row("stone edge on yard", t.stoneEdge, t.yard, kGraphics);
        row("stone edge on outside", t.stoneEdge, t.outside, kGraphics);
    }
}

void tst_Tokens::contrasts()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(qreal, least);

    const qreal found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(u"%1 on %2 has %3"_s.arg(ink.name(), ground.name()).arg(found)));
}

void tst_Tokens::colourBlind_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");

    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokens(scheme);
        const QByteArray of = scheme == Scheme::Light ? "light: " : "dark: ";
        QTest::newRow((of + "safe, danger").constData()) << t.safe.fill << t.danger.fill;
        QTest::newRow((of + "danger, caution").constData()) << t.danger.fill << t.caution.fill;
        QTest::newRow((of + "safe, caution").constData()) << t.safe.fill << t.caution.fill;
        // Hollow beside filled: its ground is what is seen.
        QTest::newRow((of + "safe, neutral").constData()) << t.safe.fill << t.neutral.fill;
        QTest::newRow((of + "danger, neutral").constData()) << t.danger.fill << t.neutral.fill;
    }
}

void tst_Tokens::colourBlind()
{
    constexpr qreal kTellApart = 20; // ten times what a trained eye tells apart side by side
    QFETCH(QColor, one);
    QFETCH(QColor, other);

    const qreal found = seenDistance(one, other);
    QVERIFY2(found >= kTellApart, qPrintable(u"%1 and %2 are %3 apart"_s.arg(one.name(), other.name()).arg(found)));
}

// The yardsticks themselves, against values that anybody can look up.
void tst_Tokens::anOldAcquaintance()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    const Linear red = lab(linear(QColor(0xFF0000)));
    QVERIFY(qAbs(red[0] - 53.24) < 0.02 && qAbs(red[1] - 80.09) < 0.02 && qAbs(red[2] - 67.2) < 0.02);
    QVERIFY(seenDistance(QColor(0xA00000), QColor(0x5A5A00)) < seenDistance(QColor(0xA00000), QColor(0x0000A0)));
}

void tst_Tokens::schemeOfPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens(Scheme::Dark).bg);
    palette.setColor(QPalette::WindowText, tokens(Scheme::Dark).text);
    QCOMPARE(schemeOf(palette), Scheme::Dark);
    QCOMPARE(&tokensFor(palette), &tokens(Scheme::Dark));
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    QCOMPARE(schemeOf(palette), Scheme::Light);
    QCOMPARE(&tokens(Scheme::Light).tone(Tone::Caution), &tokens(Scheme::Light).caution);
}

QTEST_APPLESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"
