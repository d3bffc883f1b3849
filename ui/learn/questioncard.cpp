// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/questioncard.h"

#include "core/explain/explanation.h"
#include "ui/learn/choicebutton.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/wraplabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui {

QuestionCard::QuestionCard(learn::Progress &progress, QWidget *parent)
    : Card(parent)
    , m_progress(progress)
    , m_heading(new TextLabel(Type::Strong))
    , m_text(new WrapLabel(Type::Body))
    , m_choices(new QVBoxLayout)
    , m_reason(new QWidget)
    , m_mark(new MarkLabel(Mark::Check))
    , m_word(new TextLabel(Type::Strong))
    , m_why(new WrapLabel(Type::Body))
{
    m_text->setObjectName(u"questionLabel"_s);
    m_word->setObjectName(u"rightOrNotLabel"_s);
    m_why->setObjectName(u"reasonLabel"_s);
    m_reason->setObjectName(u"reason"_s);
    auto *said = new QHBoxLayout(m_reason);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(kSpace8);
    said->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_word);
    words->addWidget(m_why);
    said->addLayout(words, 1);
    m_choices->setSpacing(kSpace4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addLayout(m_choices);
    layout->addWidget(m_reason);
}

void QuestionCard::ask(const learn::Question &question, const QString &heading)
{
    m_question = question;
    m_heading->setText(heading);
    m_text->setText(question.text);
    setAccessibleName(question.text);
    if (m_group) {
        qDeleteAll(m_group->buttons());
        delete m_group;
    }
    m_group = new QButtonGroup(this);
    const auto before = m_progress.answer(question);
    for (const std::size_t i : learn::shownOrder(question)) {
        auto *button = new ChoiceButton(question.choices[i].text);
        button->setObjectName(u"choice%1"_s.arg(i));
        if (m_isLarge)
            button->setFont(typeFont(font(), Type::Lead));
        m_group->addButton(button, int(i));
        m_choices->addWidget(button);
        button->setChecked(before == i);
        connect(button, &QAbstractButton::clicked, this, [this, i] { take(i); });
    }
    m_reason->setVisible(before.has_value());
    if (before)
        showReason(*before);
}

// A label keeps the type that it was made with.
void QuestionCard::enlarge()
{
    m_isLarge = true;
    for (TextLabel **one : {&m_text, &m_why}) {
        auto *large = new WrapLabel((*one)->text(), one == &m_text ? Type::Title : Type::Lead);
        large->setObjectName((*one)->objectName());
        delete (*one)->parentWidget()->layout()->replaceWidget(*one, large);
        delete std::exchange(*one, large);
    }
}

void QuestionCard::choose(int shown)
{
    if (const QList<QAbstractButton *> all = m_group->buttons(); shown < all.size())
        all[shown]->click();
}

bool QuestionCard::isAnsweredRightly() const
{
    const auto taken = m_progress.answer(m_question);
    return taken && m_question.choices[*taken].isRight;
}

void QuestionCard::take(std::size_t choice)
{
    m_progress.setAnswer(m_question, choice);
    showReason(choice);
    emit answered(m_question.choices[choice].isRight);
}

// No cross and no red: a guess that was off is where one learns something.
void QuestionCard::showReason(std::size_t choice)
{
    const learn::Choice &one = m_question.choices[choice];
    m_mark->setMark(one.isRight ? Mark::Check : Mark::Dots);
    m_word->setText(one.isRight ? tr("So it is.") : tr("Not quite."));
    m_word->setTone(one.isRight ? std::optional(explain::Tone::Safe) : std::nullopt);
    m_why->setText(one.reason);
    m_reason->show();
}

} // namespace postern::ui
