// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/reportblocks.h"

namespace postern::explain::html {

// Text as HTML text or attribute: whatever it holds, it stays text.
QString escaped(const QString &text);

QString toneName(Tone tone); // "danger": of classes and symbols

// Writes the blocks of a report, one after the other.
class Writer
{
public:
    explicit Writer(const QString &path = {}) // the drawing of a PathBlock
        : m_path(path)
    {
    }

    void write(const Blocks &blocks);
    void heading(int level, const QString &text, const QString &id);
    QString take() { return std::move(m_text); }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const ItemList &list);
    void operator()(const Facts &facts);
    void operator()(const Table &table);
    void operator()(const LinesBlock &block);
    void operator()(const Box &box);
    void operator()(const MatrixBlock &block);
    void operator()(const GridBlock &block);
    void operator()(const PathBlock &block);
    void operator()(const RepeatBlock &block);
    void operator()(const CommandBlock &block);

private:
    void line(const ReportLine &line);
    void matrixRow(const QString &head, const QString &words, const MatrixCell &local, const MatrixCell &elsewhere,
                   bool hasTheOne);
    static QString matrixCell(const MatrixCell &cell, bool isTheOne);
    static QString gridCell(const GridCell &cell, std::size_t endpoint);

    QString m_path;
    QString m_text;
};

} // namespace postern::explain::html
