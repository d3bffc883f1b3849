// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/guesscard.h"

#include "core/learn/cast.h"
#include "core/learn/reasoning.h"
#include "ui/learn/choicebutton.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/shapes.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kDisc = 22; // u

constexpr learn::Answer kAnswers[] = {learn::Answer::Takes, learn::Answer::RefusesAtRecipient,
                                      learn::Answer::RefusesAtData};

// The number of a step, in a disc.
class Numeral : public QWidget
{
public:
    explicit Numeral(int number)
        : m_number(number)
    {
        const int side = qRound(kDisc * u(font()));
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), width() / 2.0, colours.accent, colours.accent);
        painter.setFont(typeFont(font(), Type::Strong));
        painter.setPen(colours.onAccent);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

} // namespace

QVBoxLayout *numbered(Card *card, int number, const QString &name)
{
    card->setAccessibleName(name);
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpace8);
    head->addWidget(new Numeral(number));
    head->addWidget(new TextLabel(name, Type::Heading), 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(head);
    return layout;
}

GuessCard::GuessCard(QWidget *parent)
    : Card(parent)
    , m_question(new WrapLabel(Type::Body))
    , m_answers(new QButtonGroup(this))
{
    QVBoxLayout *layout = numbered(this, 1, tr("Predict"));
    m_question->setObjectName(u"guessQuestion"_s);
    layout->addWidget(m_question);
    for (int i = 0; i < int(std::size(kAnswers)); ++i) {
        auto *button = new ChoiceButton(learn::asGuess(kAnswers[i]));
        button->setObjectName(u"guessButton%1"_s.arg(i));
        m_answers->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_answers, &QButtonGroup::idClicked, this, &GuessCard::guessed);
}

void GuessCard::ask(const learn::Situation &situation)
{
    const QString sender = learn::senderName(situation);
    m_question->setText(tr("%1 hands this envelope to the relay. What will it do?").arg(sender));
    m_answers->setExclusive(false);
    for (QAbstractButton *one : m_answers->buttons())
        one->setChecked(false);
    m_answers->setExclusive(true);
}

std::optional<learn::Answer> GuessCard::guess() const
{
    const int chosen = m_answers->checkedId();
    return chosen < 0 ? std::nullopt : std::optional(kAnswers[chosen]);
}

} // namespace postern::ui
