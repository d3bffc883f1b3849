// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/verdictcard.h"

#include "core/explain/tongue.h"
#include "core/learn/lessonfor.h"
#include "ui/parts/badge.h"
#include "ui/parts/guide.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/shapes.h"
#include "ui/verdict/linkbutton.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kSureWidth = 300; // u
constexpr qreal kNarrow = 720;    // u: below that how sure stands under the sentence
constexpr qreal kBarHeight = 9;
constexpr int kSteps = 4;

} // namespace

// Four steps from a recipient that was taken to a message that arrived; filled is proven.
class ProofBars : public QWidget
{
public:
    explicit ProofBars(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setProven(int steps, explain::Tone tone)
    {
        m_steps = steps;
        m_tone = tone;
        const QStringList words{VerdictCard::tr("recipient taken"), VerdictCard::tr("asks for the message"),
                                VerdictCard::tr("message taken"), VerdictCard::tr("delivered")};
        QStringList told;
        for (int i = 0; i < kSteps; ++i)
            told += (i < steps ? VerdictCard::tr("%1: proven") : VerdictCard::tr("%1: not proven")).arg(words[i]);
        setAccessibleName(explain::enumerated(told));
        setToolTip(told.join(u'\n'));
        update();
    }

    QSize sizeHint() const override { return {qRound(kSureWidth * u(font())), qRound(kBarHeight * u(font()))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ToneColours &colours = tokensFor(palette()).tone(m_tone);
        const Tokens &all = tokensFor(palette());
        QPainter painter(this);
        const qreal bar = (width() - (kSteps - 1) * kSpace8) / qreal(kSteps);
        for (int i = 0; i < kSteps; ++i) {
            const int at = layoutDirection() == Qt::RightToLeft ? kSteps - 1 - i : i;
            paintBox(painter, QRectF(at * (bar + kSpace8), 0, bar, height()), height() / 2.0,
                     i < m_steps ? colours.fill : all.surface, colours.text);
        }
    }

private:
    int m_steps = 0;
    explain::Tone m_tone = explain::Tone::Neutral;
};

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
    , m_badge(new Badge(verdict::State::NoService, this))
    , m_word(new TextLabel(Type::Verdict))
    , m_sentence(new WrapLabel(Type::Lead))
    , m_next(new WrapLabel(Type::Body, TextLabel::Ink::Muted))
    , m_meaning(new LinkButton(tr("What does this mean?")))
    , m_sureHead(new TextLabel(tr("How sure?"), Type::Strong))
    , m_sure(new TextLabel(Type::Small))
    , m_bars(new ProofBars(this))
    , m_sureSide(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"verdictCard"_s);
    m_word->setObjectName(u"verdictWordLabel"_s);
    m_sentence->setObjectName(u"sentenceLabel"_s);
    m_next->setObjectName(u"nextLabel"_s);
    m_meaning->setObjectName(u"meaningButton"_s);
    connect(m_meaning, &LinkButton::clicked, this,
            [this] { emit Guide::shared().lessonWanted(learn::lessonFor(m_state)); });
    m_sure->setObjectName(u"sureLabel"_s);
    m_bars->setObjectName(u"proofBars"_s);

    auto *words = new QVBoxLayout;
    words->setSpacing(kSpace4);
    words->addWidget(m_word);
    words->addWidget(m_sentence);
    words->addWidget(m_next);
    words->addWidget(m_meaning, 0, Qt::AlignLeading);
    words->addStretch();
    auto *said = new QHBoxLayout;
    said->setSpacing(kSpace16);
    said->addWidget(m_badge, 0, Qt::AlignVCenter);
    said->addLayout(words, 1);

    auto *sure = new QVBoxLayout(m_sureSide);
    sure->setContentsMargins(0, 0, 0, 0);
    sure->setSpacing(kSpace8);
    sure->addWidget(m_sureHead);
    sure->addWidget(m_bars);
    sure->addWidget(m_sure);
    sure->addStretch();
    m_row->setContentsMargins(kSpace4, 0, kSpace4, 0);
    m_row->setSpacing(kSpace24);
    m_row->addLayout(said, 1);
    m_row->addWidget(m_sureSide);
}

void VerdictCard::show(verdict::State state, const explain::Explanation &told)
{
    m_state = state;
    setTone(told.tone);
    m_badge->setState(state);
    m_badge->setAccessibleName(told.word);
    m_word->setTone(told.tone);
    m_word->setText(told.word);
    m_sentence->setText(told.sentence);
    m_next->setText(told.next.value(0));
    m_next->setVisible(!told.next.isEmpty());
    m_sure->setText(told.sureness);
    m_bars->setVisible(told.proven.has_value());
    m_bars->setProven(told.proven.value_or(0), told.tone);
    setAccessibleName(explain::labelled(told.word, told.sentence));
}

void VerdictCard::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < kNarrow * u(font());
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sureSide->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : qRound(kSureWidth * u(font())));
    m_sureSide->setMinimumWidth(isNarrow ? 0 : qRound(kSureWidth * u(font())));
    Card::resizeEvent(event);
}

} // namespace postern::ui
