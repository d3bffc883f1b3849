// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/choicecard.h"

#include "core/explain/explanation.h"
#include "ui/learn/choicebutton.h"
#include "ui/learn/guesscard.h"
#include "ui/parts/wraplabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

ChoiceCard::ChoiceCard(int number, const QString &name, const QString &words, QWidget *parent)
    : Card(parent)
    , m_words(new WrapLabel(words, Type::Body))
    , m_choices(new QVBoxLayout)
    , m_answer(new WrapLabel(Type::Body))
{
    QVBoxLayout *layout = numbered(this, number, name);
    m_answer->setObjectName(u"answerLabel"_s);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_choices->setSpacing(kSpace4);
    layout->addWidget(m_words);
    layout->addLayout(m_choices);
    layout->addWidget(m_answer);
    m_answer->hide();
}

void ChoiceCard::setChoices(const QStringList &choices)
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    delete m_group;
    m_group = new QButtonGroup(this);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new ChoiceButton(choices[i]);
        button->setObjectName(u"choiceButton%1"_s.arg(i));
        m_group->addButton(button, i);
        m_choices->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceCard::taken);
    m_answer->hide();
    m_answer->clear();
}

void ChoiceCard::say(const QString &words, explain::Tone tone)
{
    m_answer->setTone(tone);
    m_answer->show(); // before its words change: assistive technology hears of what can be seen
    m_answer->setText(words);
}

void ChoiceCard::saySoftly(const QString &words)
{
    m_answer->setTone(std::nullopt);
    m_answer->setVisible(!words.isEmpty());
    m_answer->setText(words);
}

void ChoiceCard::setOpen(bool isOpen)
{
    for (int i = 0; i < m_choices->count(); ++i)
        m_choices->itemAt(i)->widget()->setEnabled(isOpen);
}

void ChoiceCard::settle()
{
    for (QAbstractButton *one : m_group->buttons())
        one->setVisible(one->isChecked());
}

QWidget *ChoiceCard::answer() const
{
    return m_answer;
}

// Choices come anew, and would else stand behind everything that was there before.
QWidget *ChoiceCard::orderBehind(QWidget *widget)
{
    for (int i = 0; i < m_choices->count(); ++i) {
        setTabOrder(widget, m_choices->itemAt(i)->widget());
        widget = m_choices->itemAt(i)->widget();
    }
    setTabOrder(widget, m_answer);
    return m_answer;
}

void ChoiceCard::focusChoice()
{
    QAbstractButton *button = m_group ? m_group->checkedButton() : nullptr;
    if (!button && m_group)
        button = m_group->button(0);
    if (button)
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace postern::ui
