// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "ui/parts/card.h"

class QVBoxLayout;

namespace postern::ui {

// How to close it: first for the software that was recognised, with the rule to copy, then what holds for any server.
// Hidden where nothing is to be closed.
class RemedyCard : public Card
{
    Q_OBJECT

public:
    explicit RemedyCard(QWidget *parent = nullptr);

    void show(const std::vector<explain::ShownRemedy> &remedies);
    using QWidget::show;

private:
    void add(const explain::ShownRemedy &remedy);

    QVBoxLayout *m_list;
};

} // namespace postern::ui
