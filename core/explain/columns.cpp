// SPDX-License-Identifier: Apache-2.0
#include "core/explain/columns.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// EastAsianWidth.txt of Unicode 15, W and F, in whole blocks.
constexpr Range kWide[]{
    {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0xa4cf},
    {0xa960, 0xa97f},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff01, 0xff60},
    {0xffe0, 0xffe6},   {0x16fe0, 0x18cff}, {0x1b000, 0x1b2ff}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff},
    {0x1f900, 0x1faff}, {0x20000, 0x3fffd},
};

bool isWide(char32_t letter)
{
    const auto *const range =
        std::find_if(std::begin(kWide), std::end(kWide), [letter](const Range &one) { return letter <= one.last; });
    return range != std::end(kWide) && letter >= range->first;
}

int columnsOf(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isWide(letter) ? 2 : 1;
}

// The pieces of a word between which a line may end.
QStringList pieces(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    QStringList found;
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < word.size(); at = finder.toNextBoundary()) {
        if (!isWide(word.at(at - 1).unicode()) && !isWide(word.at(at).unicode()))
            continue;
        found += word.sliced(from, at - from);
        from = at;
    }
    return found << word.sliced(from);
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    const QList<uint> letters = text.toUcs4();
    for (const uint one : letters)
        columns += columnsOf(char32_t(one));
    return columns;
}

QStringList brokenInto(const QString &text, int columns, std::optional<int> firstColumns)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString blank = line.isEmpty() ? QString() : u" "_s;
        for (const QString &piece : pieces(word)) {
            const int room = lines.isEmpty() ? firstColumns.value_or(columns) : columns;
            if (!line.isEmpty() && columnsOf(line) + columnsOf(blank) + columnsOf(piece) > room) {
                lines += line;
                line = piece;
            } else {
                line += blank + piece;
            }
            blank.clear();
        }
    }
    return lines << line;
}

} // namespace postern::explain
