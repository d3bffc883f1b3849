// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/conversationview.h"

#include "core/explain/explanation.h"
#include "core/explain/tongue.h"
#include "ui/dialogue/partbutton.h"
#include "ui/dialogue/segments.h"
#include "ui/parts/card.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/wraplabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kSideWidth = 300; // u
constexpr qreal kNarrow = 760;    // u: below that the explanation stands under the lines
constexpr qreal kWhoWidth = 56;   // u: "Server"

// Who speaks. In words: whoever sees this for the first time knows no signs.
QString whoSpeaks(const DialogueLine &line)
{
    return line.isOurs()  ? ConversationView::tr("Client")
        : line.isTheirs() ? ConversationView::tr("Server")
                          : QString();
}

} // namespace

ConversationView::ConversationView(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_scroll(new QScrollArea)
    , m_side(makeExplanation())
{
    setObjectName(u"conversationView"_s);
    setAccessibleName(tr("The conversation, part by part"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false); // the card's paper
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(kSpace12);
    m_columns->addWidget(card, 1);
    m_columns->addWidget(m_side);
}

QWidget *ConversationView::makeExplanation()
{
    auto *card = new Card(nullptr, Card::Ground::Accent);
    card->setObjectName(u"partCard"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    m_text = new WrapLabel(Type::WireStrong);
    m_text->setWordWrap(true);
    m_name = new WrapLabel(Type::Heading);
    m_sentence = new WrapLabel(Type::Body);
    m_source = new TextLabel(Type::Small, TextLabel::Ink::Muted);
    m_sum = new WrapLabel(Type::Strong);
    m_text->setObjectName(u"partText"_s);
    m_name->setObjectName(u"partName"_s);
    m_sentence->setObjectName(u"partSentence"_s);
    m_source->setObjectName(u"partSource"_s);
    m_sum->setObjectName(u"lineSum"_s);
    for (TextLabel *one : {m_text, m_name, m_sentence, m_source, m_sum})
        layout->addWidget(one);
    layout->addStretch();
    return card;
}

void ConversationView::show(const DialogueModel &model, std::size_t endpoint, quint64 connection)
{
    m_lines.clear();
    m_line = m_part = -1;
    m_sheet = new QWidget;
    m_rows = new QVBoxLayout(m_sheet);
    m_rows->setContentsMargins(0, 0, kSpace8, 0);
    m_rows->setSpacing(0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const DialogueLine &line = model.line(index);
        if (line.endpoint == endpoint && line.connection == connection)
            addLine(line, model.meaning(index));
    }
    m_rows->addStretch();
    m_scroll->setWidget(m_sheet);          // the one before it is gone
    m_sheet->setAutoFillBackground(false); // the card's paper
    pointAt(0, 0);
}

void ConversationView::addLine(const DialogueLine &line, const explain::LineMeaning &meaning)
{
    auto *row = new QWidget;
    row->setLayoutDirection(Qt::LeftToRight); // what was on the wire reads from left to right
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *who = new TextLabel(whoSpeaks(line), Type::Small, TextLabel::Ink::Muted);
    const QFontMetrics metrics(typeFont(font(), Type::Small));
    who->setMinimumWidth(std::max({qRound(kWhoWidth * u(font())), metrics.horizontalAdvance(tr("Client")) + kSpace8,
                                   metrics.horizontalAdvance(tr("Server")) + kSpace8}));
    who->setWordWrap(false);
    if (line.isOurs())
        who->setInk(TextLabel::Ink::Accent);
    layout->addWidget(who);
    Line made{meaning, {}};
    const int number = int(m_lines.size());
    for (const Segment &one : segmentsOf(line.text, meaning)) {
        if (one.part < 0) {
            auto *between = new TextLabel(one.text, line.tone ? Type::WireStrong : Type::Wire, TextLabel::Ink::Muted);
            between->setAttribute(Qt::WA_TransparentForMouseEvents);
            layout->addWidget(between);
            continue;
        }
        auto *button = new PartButton(one.text, meaning.parts[std::size_t(one.part)], line.tone.has_value());
        button->setObjectName(u"part-%1-%2"_s.arg(number).arg(one.part));
        const int part = one.part;
        connect(button, &PartButton::pointedAt, this, [this, number, part] { pointAt(number, part); });
        connect(button, &PartButton::clicked, this, [this, number, part] { pointAt(number, part); });
        button->installEventFilter(this);
        layout->addWidget(button);
        made.buttons.push_back(button);
    }
    if (line.tone) {
        layout->addSpacing(kSpace8);
        layout->addWidget(new MarkLabel(markFor(*line.tone)));
    }
    layout->addStretch(1);
    m_rows->addWidget(row);
    m_lines.push_back(std::move(made));
}

void ConversationView::pointAt(int line, int part)
{
    if (line < 0 || line >= lineCount() || part < 0 || part >= partCount(line))
        return;
    if (m_line >= 0)
        m_lines[std::size_t(m_line)].buttons[std::size_t(m_part)]->setShown(false);
    m_line = line;
    m_part = part;
    const Line &shown = m_lines[std::size_t(line)];
    shown.buttons[std::size_t(part)]->setShown(true);
    const explain::LinePart &told = shown.meaning.parts[std::size_t(part)];
    m_text->setText(told.text);
    m_name->setText(told.name);
    m_sentence->setText(told.sentence);
    m_source->setText(told.source);
    m_source->setVisible(!told.source.isEmpty());
    m_sum->setText(shown.meaning.sum);
    m_sum->setVisible(!shown.meaning.sum.isEmpty());
    m_side->setAccessibleName(explain::labelled(told.name, told.sentence));
}

bool ConversationView::walk(int key)
{
    int line = m_line;
    int part = m_part;
    switch (key) {
    case Qt::Key_Right:
        ++part;
        break;
    case Qt::Key_Left:
        --part;
        break;
    case Qt::Key_Down:
        ++line;
        break;
    case Qt::Key_Up:
        --line;
        break;
    case Qt::Key_Home:
        line = 0;
        part = 0;
        break;
    case Qt::Key_End:
        line = lineCount() - 1;
        part = 0;
        break;
    default:
        return false;
    }
    if (line < 0 || line >= lineCount())
        return true;
    // Beyond its end a line leads on to the next one.
    if (part < 0 && line > 0)
        part = partCount(--line) - 1;
    else if (line == m_line && part >= partCount(line) && line + 1 < lineCount())
        ++line, part = 0;
    part = std::clamp(part, 0, partCount(line) - 1);
    PartButton *button = m_lines[std::size_t(line)].buttons[std::size_t(part)];
    button->setFocus(Qt::TabFocusReason); // points at it
    m_scroll->ensureWidgetVisible(button, 0, kSpace32);
    return true;
}

bool ConversationView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && walk(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    const qreal unit = u(font());
    const bool isNarrow = width() < kNarrow * unit;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : qRound(kSideWidth * unit));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : qRound(kSideWidth * unit));
    QWidget::resizeEvent(event);
}

} // namespace postern::ui
