// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/comparecard.h"

#include "core/explain/explanation.h"
#include "core/learn/reasoning.h"
#include "ui/learn/guesscard.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/wraplabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

// By what it would mean for Company A, not by whether the guess was right.
explain::Tone toneOf(learn::Answer answer, const learn::Prediction &prediction)
{
    const bool doesTake = answer == learn::Answer::Takes;
    const bool shouldTake = (prediction.answer == learn::Answer::Takes) == prediction.isAsItShouldBe;
    if (doesTake == shouldTake)
        return explain::Tone::Safe;
    return doesTake ? explain::Tone::Danger : explain::Tone::Caution;
}

} // namespace

CompareCard::CompareCard(QWidget *parent)
    : Card(parent)
    , m_empty(new WrapLabel(tr("First a guess, then the message is sent."), Type::Body, TextLabel::Ink::Muted))
    , m_rows(new QWidget)
    , m_first(new WrapLabel(Type::Strong))
    , m_reason(new WrapLabel(Type::Body))
    , m_meaning(new WrapLabel(Type::Body))
{
    QVBoxLayout *layout = numbered(this, 3, tr("Compare"));
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kSpace4);
    rows->addWidget(makeRow(tr("You said"), m_saidMark, m_said, u"saidLabel"_s));
    rows->addWidget(makeRow(tr("It did"), m_didMark, m_did, u"didLabel"_s));
    rows->addSpacing(kSpace4);
    m_first->setObjectName(u"compareFirst"_s);
    m_reason->setObjectName(u"compareReason"_s);
    m_meaning->setObjectName(u"compareMeaning"_s);
    for (TextLabel *one : {m_first, m_reason, m_meaning}) {
        one->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        rows->addWidget(one);
    }
    layout->addWidget(m_empty);
    layout->addWidget(m_rows);
    layout->addStretch();
    clear();
}

QWidget *CompareCard::makeRow(const QString &who, MarkLabel *&mark, TextLabel *&word, const QString &name)
{
    mark = new MarkLabel(Mark::Waiting);
    word = new WrapLabel(Type::Strong);
    word->setObjectName(name);
    auto *label = new TextLabel(who, Type::Body, TextLabel::Ink::Muted);
    label->setWordWrap(false);
    label->setMinimumWidth(
        std::max(fontMetrics().horizontalAdvance(tr("You said")), fontMetrics().horizontalAdvance(tr("It did")))
        + kSpace8);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(label);
    layout->addWidget(mark);
    layout->addWidget(word, 1);
    return row;
}

void CompareCard::clear()
{
    m_rows->hide();
    m_empty->show();
}

void CompareCard::say(const QString &first, const QString &reason, const QString &meaning)
{
    m_first->setText(first);
    m_reason->setText(reason);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
}

void CompareCard::show(learn::Answer guess, const learn::Performed &performed)
{
    const learn::Prediction prediction = learn::predict(performed.situation);
    const auto did = learn::answerOf(performed);
    m_empty->hide();
    m_rows->show(); // before its words change: assistive technology hears of what can be seen
    m_saidMark->setMark(markFor(toneOf(guess, prediction)));
    m_said->setText(learn::inBrief(guess));
    m_said->setAccessibleName(tr("You said: %1").arg(m_said->text()));
    m_didMark->setMark(did ? markFor(toneOf(*did, prediction)) : Mark::Dots);
    m_did->setText(did ? learn::inBrief(*did) : tr("no answer"));
    m_did->setAccessibleName(tr("It did: %1").arg(m_did->text()));
    if (!did) {
        say(tr("The practice servers did not answer."), tr("Send it once more."), {});
    } else {
        const QString missed = learn::overlooked(guess, prediction, performed.situation);
        say(missed.isEmpty() ? tr("You saw it coming.") : missed, learn::reasonFor(prediction, performed.situation),
            learn::meaningOf(prediction, performed.situation));
    }
    m_meaning->setTone(did ? std::optional(toneOf(*did, prediction)) : std::nullopt);
}

} // namespace postern::ui
