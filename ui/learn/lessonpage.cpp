// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/lessonpage.h"

#include "ui/learn/lessonstage.h"
#include "ui/learn/questioncard.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/glyph.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kColumn = 66;   // characters: longer lines are hard to read
constexpr int kTextShare = 2; // of the width
constexpr int kSceneShare = 3;
constexpr qreal kNarrow = 860; // u: below that the text stands under the scene

TextLabel *paragraph(const QString &text, Type type = Type::Body, TextLabel::Ink ink = TextLabel::Ink::Text)
{
    auto *label = new WrapLabel(text, type, ink);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LessonPage::LessonPage(const learn::Lesson &lesson, learn::Progress &progress, const QString &next, QWidget *parent)
    : QScrollArea(parent)
    , m_stage(new LessonStage(lesson.steps))
    , m_question(new QuestionCard(progress))
    , m_side(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_sideLayout(new QVBoxLayout(m_side))
{
    setObjectName(u"lessonPage"_s);
    setAccessibleName(lesson.heading);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    m_text = makeText(lesson);
    m_sideLayout->setContentsMargins(0, 0, 0, 0);
    m_sideLayout->addWidget(m_stage);
    m_sideLayout->addStretch();
    m_question->ask(lesson.question, tr("Check yourself"));
    auto *text = static_cast<QVBoxLayout *>(m_text->layout());
    text->addWidget(m_question);
    if (!next.isEmpty()) {
        auto *button = new QPushButton(tr("&Next: %1").arg(next));
        button->setObjectName(u"nextLessonButton"_s);
        connect(button, &QPushButton::clicked, this, &LessonPage::nextWanted);
        text->addWidget(button, 0, Qt::AlignLeading);
    }
    text->addStretch();

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    auto *heading = new TextLabel(lesson.heading, Type::Title);
    heading->setObjectName(u"lessonHeading"_s);
    layout->addWidget(heading);
    m_columns->setSpacing(kSpace16);
    m_columns->addWidget(m_text, kTextShare);
    m_columns->addWidget(m_side, kSceneShare);
    layout->addLayout(m_columns, 1);
    setWidget(page);

    const QString id = lesson.id;
    connect(m_question, &QuestionCard::answered, this, [&progress, id](bool isRight) {
        if (isRight)
            progress.finish(id);
    });
    connect(m_stage, &LessonStage::sent, this, [&progress, id] { progress.begin(id); });
    connect(m_stage, &LessonStage::wantsSight, this, [this](QWidget *card, QWidget *line) {
        for (QWidget *one : {card, line})
            ensureWidgetVisible(one, 0, kSpace8);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LessonPage::keepInSight);
}

QWidget *LessonPage::makeText(const learn::Lesson &lesson)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(paragraph(lesson.sum, Type::Lead));
    for (const QString &one : lesson.paragraphs)
        layout->addWidget(paragraph(one));
    for (const learn::Point &one : lesson.points) {
        auto *card = new Card;
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(kSpace4);
        inside->addWidget(paragraph(one.name, Type::Strong));
        inside->addWidget(paragraph(one.text));
        layout->addWidget(card);
    }
    if (!lesson.ending.isEmpty())
        layout->addWidget(paragraph(lesson.ending));
    layout->addWidget(makeTerms(lesson));
    return box;
}

QWidget *LessonPage::makeTerms(const learn::Lesson &lesson)
{
    auto *card = new Card(nullptr, Card::Ground::Sunken);
    card->setObjectName(u"termsCard"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(paragraph(tr("Words"), Type::Small, TextLabel::Ink::Muted));
    for (const learn::Term &one : lesson.terms) {
        layout->addWidget(paragraph(one.word, Type::Strong));
        layout->addWidget(paragraph(one.meaning));
    }
    return card;
}

void LessonPage::keepInSight()
{
    const bool isBeside = m_columns->direction() != QBoxLayout::TopToBottom;
    const int spare = m_text->height() - m_stage->sizeHint().height(); // below the stage
    const int hidden = m_stage->sizeHint().height() - viewport()->height() + kSpace16;
    const int head = m_side->y(); // heading and margin scroll away first
    const int wanted = verticalScrollBar()->value() - head - std::max(0, hidden) + kSpace8;
    m_sideLayout->setContentsMargins(0, isBeside ? std::clamp(wanted, 0, std::max(0, spare)) : 0, 0, 0);
}

void LessonPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < kNarrow * u(font());
    m_columns->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    // Not by a greatest width: the height that a text needs is asked for with the width that it is offered.
    const int offered = width() - 2 * kSpace16 - verticalScrollBar()->sizeHint().width();
    const int column = isNarrow ? offered : offered * kTextShare / (kTextShare + kSceneShare);
    const int spare = std::max(0, column - fontMetrics().averageCharWidth() * kColumn);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_text->layout()->setContentsMargins(isMirrored ? spare : 0, 0, isMirrored ? 0 : spare, 0);
    QScrollArea::resizeEvent(event);
    keepInSight();
}

} // namespace postern::ui
