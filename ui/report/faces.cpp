// SPDX-License-Identifier: Apache-2.0
#include "ui/report/faces.h"

#include <QFontDatabase>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

constexpr qreal kNoLigatures = 100.01; // percent; less is rounded away
constexpr qreal kWide = 0.93;          // of DejaVu Sans, so that as much fits into a line as of Noto Sans
constexpr qreal kMonoAmongText = 0.93; // 8 pt in text of 8.6
constexpr char32_t kPictographs = 0x1F000;
constexpr char32_t kPictographsEnd = 0x1FB00;
constexpr char32_t kFirstOdd = 0x7F; // all before it is in any font

bool isMono(Faces::Kind kind)
{
    return kind == Faces::Kind::Mono || kind == Faces::Kind::MonoStrong;
}

} // namespace

Faces::Faces()
    : m_text(QFontDatabase::hasFamily(u"Noto Sans"_s) ? u"Noto Sans"_s : u"DejaVu Sans"_s)
    , m_mono(u"DejaVu Sans Mono"_s)
    , m_scale(m_text == u"Noto Sans" ? 1 : kWide)
{
}

QFont Faces::font(const Cut &cut, Kind kind) const
{
    QFont font(isMono(kind) ? m_mono : m_text);
    font.setStyleHint(isMono(kind) ? QFont::TypeWriter : QFont::SansSerif);
    font.setPixelSize(qRound(cut.size * (isMono(kind) ? kMonoAmongText : m_scale)));
    font.setBold(kind == Kind::Strong || kind == Kind::MonoStrong);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::PercentageSpacing, kNoLigatures);
    return font;
}

bool Faces::has(char32_t sign, Kind kind) const
{
    if (sign >= kPictographs && sign < kPictographsEnd)
        return false;
    const auto key = std::pair(sign, isMono(kind));
    const auto found = m_known.constFind(key);
    if (found != m_known.constEnd())
        return *found;
    const bool is = QFontMetricsF(font(kText, kind)).inFontUcs4(sign);
    m_known.insert(key, is);
    return is;
}

QString Faces::printable(const QString &text, Kind kind) const
{
    QString printed;
    printed.reserve(text.size());
    for (const uint sign : text.toUcs4()) {
        if (sign < kFirstOdd || sign == QChar::LineSeparator || has(sign, kind))
            printed += QString::fromUcs4(reinterpret_cast<const char32_t *>(&sign), 1);
        else
            printed += u"\\u{%1}"_s.arg(QString::number(sign, 16).toUpper());
    }
    return printed;
}

} // namespace postern::ui::paper
