// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/performance.h"
#include "core/learn/prediction.h"
#include "ui/parts/card.h"

namespace postern::ui {

class MarkLabel;
class TextLabel;

// The third step: what was guessed, what happened, and which rule has decided.
class CompareCard : public Card
{
    Q_OBJECT

public:
    explicit CompareCard(QWidget *parent = nullptr);

    void clear();
    void show(learn::Answer guess, const learn::Performed &performed);
    using QWidget::show;

private:
    QWidget *makeRow(const QString &who, MarkLabel *&mark, TextLabel *&word, const QString &name);
    void say(const QString &first, const QString &reason, const QString &meaning);

    TextLabel *m_empty;
    QWidget *m_rows;
    MarkLabel *m_saidMark = nullptr;
    TextLabel *m_said = nullptr;
    MarkLabel *m_didMark = nullptr;
    TextLabel *m_did = nullptr;
    TextLabel *m_first;
    TextLabel *m_reason;
    TextLabel *m_meaning;
};

} // namespace postern::ui
