// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/waycard.h"

#include "ui/parts/disclosure.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/marks.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kRail = 14;         // u, wide
constexpr qreal kStation = 8;       // u, across
constexpr qreal kSourceHeight = 10; // rows

// The line along which a message travelled, with a dot for the server beside it.
class Rail : public QWidget
{
public:
    Rail(bool isFirst, bool isLast, explain::Tone tone)
        : m_isFirst(isFirst)
        , m_isLast(isLast)
        , m_tone(tone)
    {
        setFixedWidth(qRound(kRail * u(font())));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &colours = tokensFor(palette());
        const qreal unit = u(font());
        const QPointF dot(width() / 2.0, 9 * unit); // the middle of the first line of text
        painter.setPen(QPen(colours.edge, 2));
        if (!m_isFirst)
            painter.drawLine(QPointF(dot.x(), 0), dot);
        if (!m_isLast)
            painter.drawLine(dot, QPointF(dot.x(), height()));
        const QColor fill = m_tone == explain::Tone::Neutral ? colours.accent : colours.tone(m_tone).fill;
        painter.setPen(QPen(colours.surface, 2));
        painter.setBrush(fill);
        painter.drawEllipse(dot, kStation * unit / 2 + 1, kStation * unit / 2 + 1);
    }

private:
    bool m_isFirst;
    bool m_isLast;
    explain::Tone m_tone;
};

} // namespace

WayCard::WayCard(const explain::ShownWay &way, QWidget *parent)
    : Card(parent)
{
    setObjectName(u"wayCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(way.notes.isEmpty() ? tr("The way of the message") : tr("The report that came back"),
                                Type::Strong);
    title->setWordWrap(false);
    head->addWidget(title);
    auto *about = new ElidedLabel({}, Type::Small, TextLabel::Ink::Muted);
    about->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    about->setWhole(tr("%1, %2").arg(way.title, way.endpoint));
    head->addWidget(about, 1);
    layout->addLayout(head);

    auto *shows = new QHBoxLayout;
    shows->setSpacing(kSpace8);
    auto *mark = new MarkLabel(markFor(way.tone));
    shows->addWidget(mark, 0, Qt::AlignTop);
    auto *sentence = new WrapLabel(way.sentence, Type::Body);
    sentence->setObjectName(u"waySentence"_s);
    sentence->setTone(way.tone);
    shows->addWidget(sentence, 1);
    layout->addLayout(shows);
    for (const QString &note : way.notes)
        layout->addWidget(new WrapLabel(note, Type::Wire));
    if (!way.hops.empty())
        layout->addWidget(makeHops(way));
    layout->addWidget(new Disclosure(tr("The message as it arrived"), makeSource(way)));
}

QWidget *WayCard::makeHops(const explain::ShownWay &way)
{
    auto *hops = new QWidget;
    auto *layout = new QVBoxLayout(hops);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < way.hops.size(); ++i) {
        const explain::ShownHop &hop = way.hops[i];
        const bool isLast = i + 1 == way.hops.size();
        auto *row = new QWidget;
        row->setObjectName(u"hopRow"_s);
        row->setToolTip(plainToolTip(hop.line));
        auto *columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(kSpace8);
        columns->addWidget(new Rail(i == 0, isLast, isLast ? way.tone : explain::Tone::Neutral));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->setContentsMargins(0, 0, 0, isLast ? 0 : kSpace8);
        words->addWidget(new WrapLabel(hop.sentence, Type::Body));
        words->addWidget(new WrapLabel(hop.details, Type::Small, TextLabel::Ink::Muted));
        columns->addLayout(words, 1);
        auto *delay = new TextLabel(hop.delay, Type::Small, TextLabel::Ink::Muted);
        delay->setWordWrap(false);
        if (hop.isDoubtful)
            delay->setTone(explain::Tone::Caution);
        columns->addWidget(delay, 0, Qt::AlignTop);
        layout->addWidget(row);
    }
    return hops;
}

QWidget *WayCard::makeSource(const explain::ShownWay &way)
{
    auto *source = new QPlainTextEdit;
    source->setObjectName(u"sourceText"_s);
    source->setAccessibleName(tr("The message as it arrived"));
    source->setReadOnly(true);
    source->setTabChangesFocus(true);
    source->setFont(typeFont(font(), Type::Wire));
    source->setLayoutDirection(Qt::LeftToRight);
    source->setLineWrapMode(QPlainTextEdit::NoWrap);
    source->setPlainText(way.source);
    source->setMinimumHeight(qRound(kDialogueRowHeight * kSourceHeight * u(font())));
    return source;
}

} // namespace postern::ui
