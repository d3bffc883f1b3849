// SPDX-License-Identifier: Apache-2.0
#include "ui/report/flow.h"

#include <algorithm>

namespace postern::ui::paper {

namespace {

// Fills one page after the other.
class Maker
{
public:
    Maker(qreal firstHeight, qreal height)
        : m_first(firstHeight)
        , m_height(height)
        , m_pages(1)
    {
    }

    bool isEmpty() const { return m_pages.back().pieces.empty(); }
    qreal room() const { return (m_pages.size() == 1 ? m_first : m_height) - m_y; }

    void turn()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    void place(const Piece &piece)
    {
        if (isEmpty() && piece.head) {
            m_pages.back().pieces.push_back({piece.head.get(), 0, true});
            m_y = piece.head->height;
        } else if (!isEmpty()) {
            m_y += piece.before;
        }
        m_pages.back().pieces.push_back({&piece, m_y});
        m_y += piece.height;
    }

    std::vector<PagePlan> take() { return std::move(m_pages); }

private:
    qreal m_first;
    qreal m_height;
    qreal m_y = 0;
    std::vector<PagePlan> m_pages;
};

} // namespace

void keepTogether(Pieces &pieces, std::size_t from, qreal atMost)
{
    if (pieces.size() < from + 2)
        return;
    qreal height = 0;
    for (std::size_t i = from; i < pieces.size(); ++i)
        height += pieces[i].before + pieces[i].height;
    const std::size_t last = pieces.size() - 1;
    for (std::size_t i = from; i < last; ++i) {
        if (height <= atMost || i == from || i + 1 == last)
            pieces[i].staysWithNext = true;
    }
}

std::vector<PagePlan> paginate(const Pieces &pieces, qreal firstHeight, qreal height)
{
    Maker maker(firstHeight, height);
    for (std::size_t begin = 0; begin < pieces.size();) {
        std::size_t end = begin;
        qreal together = 0;
        do {
            together += (end == begin && maker.isEmpty() ? 0 : pieces[end].before) + pieces[end].height;
        } while (pieces[end++].staysWithNext && end < pieces.size());
        if (!maker.isEmpty() && (pieces[begin].startsPage || together > maker.room()))
            maker.turn();
        for (; begin < end; ++begin) {
            const Piece &piece = pieces[begin];
            if (!maker.isEmpty() && piece.before + piece.height > maker.room())
                maker.turn();
            maker.place(piece);
        }
    }
    return maker.take();
}

} // namespace postern::ui::paper
