// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/grid.h"
#include "core/explain/matrix.h"
#include "core/explain/reporttext.h"

#include <utility>
#include <variant>

namespace postern::explain {

// Company A's four cells with this server's answers.
struct MatrixBlock
{
    Matrix matrix;
    QString insideHead; // "From inside", and a few words
    QString insideWords;
    QString outsideHead;
    QString outsideWords;
    QString localHead; // "to a mailbox of companya.com"
    QString elsewhereHead;
};

// Endpoints and families of forms. Cell (row, column) leads to probeRowId(row, its envelope).
struct GridBlock
{
    Grid grid;
    QString caption;
    QString addressHead;
    QString verdictHead;
    std::vector<std::pair<QString, QString>> legend; // the word of a column, and what these forms try
};

// The path sender → relay → recipient, at the moment that decided.
struct PathBlock
{
    std::size_t endpoint = 0;
    std::optional<std::size_t> envelope; // none: there was no connection, or it never came to an envelope
    QString alt;                         // the picture in words
    QString caption;
};

// Shell text: never to be broken by a hyphen or a sign of its own. `lines` are what to type after `opener`.
struct RepeatBlock
{
    ShownRepeat repeat;
    QString id; // "repeat-1"
};
struct Block;
struct Box
{
    enum class Ground { Note, Accent, Toned }; // sunken; accent wash: a remedy, or what an open relay is; in the tone

    QString title;
    std::vector<Block> blocks;
    Ground ground = Ground::Note;
    Tone tone = Tone::Neutral;
};

struct Heading // below the sections, without a number
{
    QString text;
    QString id;
};

struct Block
{
    std::variant<Heading, Paragraph, ItemList, Facts, Table, LinesBlock, Box, MatrixBlock, GridBlock, PathBlock,
                 RepeatBlock, CommandBlock>
        what;
};
using Blocks = std::vector<Block>;

// Ids, the same for the same record.
QString probeRowId(std::size_t endpoint, std::size_t envelope); // "probe-1-7"
QString lineId(int number);                                     // "line-31"

} // namespace postern::explain
