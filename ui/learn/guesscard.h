// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/prediction.h"
#include "ui/parts/card.h"

#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace postern::ui {

class TextLabel;

// The first step: what will the relay say?
class GuessCard : public Card
{
    Q_OBJECT

public:
    explicit GuessCard(QWidget *parent = nullptr);

    void ask(const learn::Situation &situation); // anew: nothing is guessed yet
    std::optional<learn::Answer> guess() const;

signals:
    void guessed();

private:
    TextLabel *m_question;
    QButtonGroup *m_answers;
};

// A card of the laboratory with its number and name; its content goes into the layout that is handed back.
QVBoxLayout *numbered(Card *card, int number, const QString &name);

} // namespace postern::ui
