// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "ui/parts/card.h"

class QBoxLayout;

namespace postern::ui {

class Badge;
class LinkButton;
class ProofBars;
class TextLabel;

// The verdict at a glance: badge, word, one sentence, what next; and how sure that is.
class VerdictCard : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(verdict::State state, const explain::Explanation &told);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Badge *m_badge;
    TextLabel *m_word;
    TextLabel *m_sentence;
    TextLabel *m_next;
    LinkButton *m_meaning;
    verdict::State m_state{};
    TextLabel *m_sureHead;
    TextLabel *m_sure;
    ProofBars *m_bars;
    QWidget *m_sureSide;
    QBoxLayout *m_row;
};

} // namespace postern::ui
