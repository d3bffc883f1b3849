// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/linemeaning.h"
#include "ui/theme/measures.h"
#include "ui/theme/tokens.h"

#include <QRectF>
#include <QTextOption>

#include <vector>

class QPainter;

namespace postern::ui {

// The note below a line that was asked what it means: laid out once for a width, then painted. Plain text only.
class Inset
{
public:
    // `whole` is the line itself where it does not fit into its row; `link` the words that lead on.
    Inset(const explain::LineMeaning &meaning, const QString &whole, const QString &link, const QFont &font,
          qreal width, Qt::LayoutDirection direction);

    qreal height() const { return m_height; }
    QRectF linkBox() const { return m_link; } // within the inset
    void paint(QPainter &painter, const QRectF &where, const Tokens &colours) const;

private:
    enum class Ink { Text, Muted, Accent };
    struct Piece
    {
        QRectF where;
        QString text;
        Type type;
        Ink ink;
        QTextOption option;
    };

    QRectF add(const QString &text, Type type, Ink ink, const QRectF &room, bool isWire);
    void addPart(const explain::LinePart &part);

    QFont m_font;
    Qt::LayoutDirection m_direction;
    QRectF m_room; // left for what comes next
    QRectF m_link;
    qreal m_height = 0;
    std::vector<Piece> m_pieces;
};

} // namespace postern::ui
